// Whatever a writer does to a draft: what is kept from edit to edit is what a fresh start would give.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateDraft, type AnnotatedDraft } from '../annotate/annotatedDraft';
import { buildRecognizer, type Recognizer } from '../annotate/recognizer';
import { Draft, type TextEdit } from '../draft/draft';
import { builtInKnowledge } from '../knowledge/builtIn';
import { checkDraft } from './check';
import { judgeDraft } from './judgeDraft';
import type { CheckContext } from './rule';

const DAY = '2025-10-01';
/** Two of the same knowledge: what one keeps, the other knows nothing of. */
const kept = buildRecognizer(builtInKnowledge());
const fresh = buildRecognizer(builtInKnowledge());

const LETTER = `---
datum: 2024-11-29
---

# Raadsinformatiebrief over het IZA

De SPUK IZA vervalt per 1 januari 2025.[^1] Het kabinet stelt in 2025 € 150 miljoen beschikbaar.

## SPUK IZA:

- vervalt per 1 januari 2025;
- € 1,4 miljard voor de periode 2023-2026.

Eind december blijft de SPUK IZA toch beschikbaar.

<!-- peildatum-uit verouderd-feit -->

De gemeenten ondertekenen het AZWA uiterlijk eind april 2025. De ALV is op vrijdag 30 november 2024.

<!-- peildatum-aan -->

| Jaar | SPUK IZA (x € 1 miljoen) |
| --- | --- |
| 2024 | 150 |

[^1]: Stand van zaken op 29 november 2024.
`;

const FOLDER = 'corpus/tuned';
const drafts = [
  LETTER,
  ...(existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.md'))
        .sort()
        .filter((_, index) => index % 9 === 0)
        .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    : []),
];

/** What writers type and paste, and what turns the reading of a draft round. */
const INSERTS = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '\n\n\n',
  '.',
  'niet ',
  'SPUK IZA ',
  '```\n',
  '\n# Kop over het AZWA\n\n',
  '#',
  '\n\n## Reeksen (mln euro)\n\n',
  "\n\nAlle bedragen in miljoenen euro's.\n\n",
  '\n\nDe SPUK IZA blijft in 2025 beschikbaar.\n\n',
  '\n\nDe SPUK IZA vervalt.\n\n',
  '\n\nHet ravijnjaar:\n\n',
  '<!-- peildatum-uit -->\n\n',
  '<!-- peildatum-aan -->\n\n',
  '<!-- peildatum-uit-regel -->',
  '\n\n<!-- peildatum-uit-regel afkorting-zonder-uitleg -->\n\n',
  '\n\n## Bronnen\n\n- [Brief over het IZA](https://a.nl) van vorig jaar\n\n',
  '\n\n**Bijlagen**\n\n',
  'Het Integraal Zorgakkoord (IZA) ',
  '[^1]',
  '\n\n[^1]: Destijds.\n',
  '\n| € 1 miljoen |\n| --- |\n| 12 |\n',
  'datum: 2025-02-01\n',
  '---\n',
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
    text: fc.oneof(fc.constant(''), fc.constantFrom(...INSERTS)),
    check: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

function contextOf(annotated: AnnotatedDraft, recognizer: Recognizer): CheckContext {
  return {
    annotated,
    knowledge: recognizer.knowledge,
    asOf: { day: DAY, origin: 'setting' },
    today: DAY,
    options: { severities: { 'bron-ontbreekt': 'hint' }, knownAbbreviations: [], missingFiles: new Set() },
  };
}

function everything(draft: Draft, recognizer: Recognizer): unknown {
  const annotated = annotateDraft(draft, recognizer);
  return {
    blocks: annotated.blocks.map(({ start, reading: { annotations, claims, expectations } }) => ({
      start,
      annotations,
      claims,
      expectations,
    })),
    findings: checkDraft(contextOf(annotated, recognizer)),
    judged: judgeDraft(annotated, DAY).map(({ fact, ...rest }) => ({ fact: fact.id, ...rest })),
  };
}

describe('what is kept between edits', () => {
  it('is what a fresh start gives', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), edits, (text, steps) => {
        let draft = Draft.of(text);
        everything(draft, kept);
        for (const { at, length, text: insert, check } of steps) {
          const start = Math.floor(at * draft.text.length);
          const edit: TextEdit = { start, end: Math.min(draft.text.length, start + length), text: insert };
          draft = draft.edit([edit]);
          // Sometimes several edits come between two checks.
          if (check) everything(draft, kept);
        }
        expect(everything(draft, kept)).toEqual(everything(Draft.of(draft.text), fresh));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'the depth of a heading that states a unit',
      '# Nota\n\n## Reeksen (mln euro)\n\nTekst.\n\n### SPUK AZWA\n\nSPUK AZWA totaal: 2027: 415, 2028: 400.\n',
      { start: 8, end: 8, text: '#' },
    ],
    [
      'the depth of a heading that names the subject',
      '# Nota\n\n## SPUK AZWA\n\nTekst.\n\n### Bedragen\n\n- lokaal 2028: € 287 mln\n',
      { start: 8, end: 8, text: '#' },
    ],
    [
      'a title that becomes a heading',
      '# SPUK AZWA\n\nTekst.\n\n### Bedragen\n\n- lokaal 2028: € 287 mln\n',
      { start: 0, end: 0, text: '#' },
    ],
    [
      'how a block above is read that itself stands as it did',
      'x\n\nBeantwoording van vragen\n\nOnderwerp: deelname aan het Integraal Zorgakkoord\n\n**Vraag 1. Is de gemeente nu aan het zorgakkoord gebonden?**\n\n' +
        'Antwoord: Ja, in die zin dat de leden van de VNG op 2 december met deelname hebben ingestemd. Daaraan zijn drie voorwaarden verbonden, waar in september nog slechts sprake was van een voorbehoud dat uit twee onderdelen bestond.\n',
      { start: 0, end: 0, text: 'Het Integraal Zorgakkoord (IZA) ' },
    ],
  ])('is what a fresh start gives where an edit changes %s', (_, text, edit) => {
    for (const back of [false, true]) {
      const other = Draft.of(text).edit([edit]).text;
      const [from, to] = back ? [other, text] : [text, other];
      const first = Draft.of(from);
      everything(first, kept);
      const step = back ? { start: edit.start, end: edit.start + edit.text.length, text: '' } : edit;
      expect(everything(first.edit([step]), kept)).toEqual(everything(Draft.of(to), fresh));
    }
  });

  it('leaves what stands below a line with a unit alone where that line is typed in', () => {
    const text = `# Nota\n\nAlle bedragen in miljoenen euro's.\n\n${LETTER.slice(LETTER.indexOf('# Raads')).repeat(20)}`;
    const before = annotateDraft(Draft.of(text), kept);
    const after = annotateDraft(before.draft.edit([{ start: 8, end: 8, text: 'Ook ' }]), kept);
    const old = new Set(before.blocks.map(({ reading }) => reading));
    expect(after.blocks.filter(({ reading }) => !old.has(reading))).toHaveLength(1);
  });

  it('is redone only for blocks that were touched', () => {
    const text = LETTER.repeat(40);
    const before = annotateDraft(Draft.of(text), kept);
    const at = text.indexOf('Eind december', text.length / 2);
    const after = annotateDraft(before.draft.edit([{ start: at, end: at, text: 'Ook ' }]), kept);
    const old = new Set(before.blocks.map(({ reading }) => reading));
    expect(after.blocks.filter(({ reading }) => !old.has(reading))).toHaveLength(1);
  });
});
