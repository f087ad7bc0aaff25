// docs/kennis-schrijven.md: its example of a knowledge file loads, and the checker says of the example drafts what stands there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { annotateDraft } from '../annotate/annotatedDraft';
import { buildRecognizer } from '../annotate/recognizer';
import { Draft } from '../draft/draft';
import { builtInFiles } from '../knowledge/builtIn';
import { loadKnowledge } from '../knowledge/load';
import { localise } from '../text/localise';
import { asOfDraft } from './asOf';
import { checkDraft } from './check';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/kennis-schrijven.md', import.meta.url)), 'utf8');

/** Contents of the fenced blocks with this info string. */
function blocks(info: string): string[] {
  return PAGE.split(/^```/m)
    .filter((part) => part.startsWith(`${info}\n`))
    .map((part) => part.slice(info.length + 1));
}

const { knowledge, problems } = loadKnowledge([
  ...builtInFiles,
  ...blocks('yaml kennis').map((text, at) => ({ file: `kennis/voorbeeld-${at}.yaml`, text })),
]);
const recognizer = buildRecognizer(knowledge);

/** What the checker says of an example draft. */
function check(markdown: string): string[] {
  const draft = Draft.of(markdown);
  const asOf = asOfDraft(draft, undefined, '2025-04-01');
  const options = { severities: {}, knownAbbreviations: [], missingFiles: new Set<string>() };
  const annotated = annotateDraft(draft, recognizer);
  return checkDraft({ annotated, knowledge, asOf, today: '2025-04-01', options }).map(({ message }) =>
    localise('nl', message.template, message.args),
  );
}

test('the example of a knowledge file has no problems and is read', () => {
  expect(problems).toEqual([]);
  expect([knowledge.terms.has('gfo'), knowledge.facts.has('gfo-loopt'), knowledge.paragraphs.has('stand-gfo')]).toEqual(
    [true, true, true],
  );
});

test('each wrong draft gives the one finding that stands below it', () => {
  const plain = PAGE.replace(/^> ?/gm, '').replace(/\s+/g, ' ');
  const drafts = blocks('markdown fout');
  expect(drafts).toHaveLength(3);
  for (const draft of drafts) {
    const said = check(draft);
    expect(said).toHaveLength(1);
    expect(plain).toContain(said[0]);
  }
});

test('the right draft gives none', () => {
  for (const draft of blocks('markdown goed')) expect(check(draft)).toEqual([]);
});
