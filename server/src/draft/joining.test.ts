// Lines of a PDF pasted with blank lines between are one passage; ordinary paragraphs and heads are not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Draft } from './draft';

/** Expects these passages of lines with a blank line between each two. */
function check(lines: readonly string[], passages: readonly string[]): void {
  const draft = Draft.of(lines.join(' \n\n'));
  expect(draft.blocks.flatMap(({ content }) => content.passages.map(({ text }) => text))).toEqual(passages);
  expect(draft.blocks).toHaveLength(passages.length);
}

const FULL = 'Met deze brief informeren wij u over de ondertekening door de VNG van';

describe('pasted lines', () => {
  it('go on in lower case', () =>
    check([`${FULL} gewenste`, 'akkoorden en gelden.'], [`${FULL} gewenste akkoorden en gelden.`]));
  it('go on after a word no sentence ends on', () =>
    check([`${FULL} het`, 'Integraal Zorgakkoord.'], [`${FULL} het Integraal Zorgakkoord.`]));
  it('go on after a comma or dash', () => {
    check([`${FULL} gemeenten,`, 'InEen en ZN.'], [`${FULL} gemeenten, InEen en ZN.`]);
    check([`${FULL} zorg –`, '(ggz) instort.'], [`${FULL} zorg – (ggz) instort.`]);
  });
  it('go on if both are full', () => {
    const next = 'Zorgakkoord met een positief advies voor aan de BALV. U ontvangt hierover';
    check([`${FULL} het Integraal`, next], [`${FULL} het Integraal ${next}`]);
  });
  it('stop at the end of a sentence', () => check([`${FULL} allen.`, 'de rest'], [`${FULL} allen.`, 'de rest']));
  it('stop at a bullet, a note, an enumeration, a blank page', () => {
    check([`${FULL} de`, '• Integraal'], [`${FULL} de`, 'Integraal']);
    check([`${FULL} de`, '2 In het regeerakkoord'], [`${FULL} de`, '2 In het regeerakkoord']);
    check([`${FULL} de`, 'a) eerste'], [`${FULL} de`, 'a) eerste']);
    check([`${FULL} de`, '', 'eerste'], [`${FULL} de`, 'eerste']);
  });
  it('do not begin with a head or a short line', () => {
    check(['Wat betekent het akkoord', 'voor gemeenten'], ['Wat betekent het akkoord', 'voor gemeenten']);
    check(
      ['Aanleiding', 'De zorg in Nederland staat onder druk.'],
      ['Aanleiding', 'De zorg in Nederland staat onder druk.'],
    );
  });
  it('are not Markdown of another kind', () => check([`# ${FULL}`, 'het akkoord'], [FULL, 'het akkoord']));
});

const DOCUMENTS = join(import.meta.dirname, '../../../../shared/source-documents');

// The real letters are not part of the repository.
describe.skipIf(!existsSync(DOCUMENTS))('the source documents', () => {
  const passages = (): string[] =>
    readdirSync(DOCUMENTS)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => Draft.of(readFileSync(join(DOCUMENTS, name), 'utf8')).blocks)
      .flatMap(({ content }) => content.passages.map(({ text }) => text));

  it('have their names and titles whole', () => {
    const texts = passages();
    for (const words of [
      'van het Integraal Zorgakkoord op 16 september',
      'Zekerheid over de structurele financiën van de ALV',
      'deelname aan het Integraal Zorgakkoord met',
    ]) {
      expect(
        texts.some((text) => text.includes(words)),
        words,
      ).toBe(true);
    }
  });
  it('have no bits of addresses in their prose', () => {
    for (const text of passages()) expect(text).not.toMatch(/https?:|www\.|\.pdf|@|integraal-zorgakkoord/);
  });
});
