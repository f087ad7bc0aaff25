// Tests of afwijkende-naam.
import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../../knowledge/builtIn';
import { applyAll, applyFix, drawFindings, findingsOf, messagesOf, type World } from '../testing';

const CODE = 'afwijkende-naam';
const RESOLUTION = 'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden';

/** The marks « » stand around what the rule must find, and nothing else. */
function check(drawn: string, world: World = {}): void {
  expect(drawFindings(CODE, drawn, world)).toBe(drawn);
}

describe('a name that is not the official one', () => {
  test.each([
    ['in a sentence', 'Het «Integraal Zorg Akkoord» loopt.'],
    ['with its abbreviation', 'Het «Integraal Zorg Akkoord» (IZA) loopt.'],
    ['over a line break', 'Het «Integraal\nZorg Akkoord» loopt.'],
    ['in a heading', '# Het «Integraal Zorg Akkoord»'],
    ['in a table', '| «Integraal Zorg Akkoord» | 2022 |\n| --- | --- |\n| a | b |'],
    ['in a link text', 'Zie het [«Integraal Zorg Akkoord»](https://voorbeeld.nl/integraal-zorg-akkoord).'],
    ['every time', 'Het «Integraal Zorg Akkoord». Het «Integraal Zorg Akkoord».'],
    [
      'a title in quotes',
      'De resolutie "«Stop met de gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden»" ligt er.',
    ],
    ['a title without quotes', 'De resolutie «Zekerheid over de structurele financien» is aangenomen.'],
  ])('is found %s', (_, drawn) => check(drawn));

  test.each([
    ['the official name', 'Het Integraal Zorgakkoord (IZA) loopt.'],
    ['the official name in small letters', 'Het integraal zorgakkoord loopt.'],
    ['the exact title', `De resolutie "${RESOLUTION}" ligt er.`],
    ['a name in quotes', 'De kop luidde "Integraal Zorg Akkoord op losse schroeven".'],
    ['a name in a quotation', '> Het Integraal Zorg Akkoord loopt.'],
    ['a title in a quotation', '> De resolutie Zekerheid over de structurele financien.'],
    [
      'an address',
      'Zie [hier](https://voorbeeld.nl/Integraal%20Zorg%20Akkoord) en https://voorbeeld.nl/integraal-zorg-akkoord.',
    ],
    ['code', 'Typ `Integraal Zorg Akkoord`.'],
    ['a loose name', 'De ledenvergadering besloot.'],
  ])('is silent for %s', (_, drawn) => check(drawn));
});

describe('a dead name', () => {
  test('is found once the new name is there', () => {
    check('Het «IZWA» komt eraan.', { asOf: '2025-02-01' });
    check('Het IZWA komt eraan.', { asOf: '2024-11-01' });
  });

  test.each([
    ['Het IZWA komt eraan.', 'Het AZWA komt eraan.'],
    ['De IZWA-gelden komen eraan.', 'De AZWA-gelden komen eraan.'],
    ['Het IZA 2.0 komt eraan.', 'Het AZWA komt eraan.'],
    ['Het Integraal Zorg- en Welzijnsakkoord komt eraan.', 'Het Aanvullend Zorg- en Welzijnsakkoord komt eraan.'],
  ])('becomes the new one: %s', (before, after) => {
    expect(applyFix(CODE, before, { asOf: '2025-02-01' })).toBe(after);
  });

  test('in quotes is mentioned, not used', () => check('Toen heette het nog "IZWA".', { asOf: '2025-02-01' }));

  test('is not also an abbreviation to explain', () => {
    expect(findingsOf('Het IZWA komt eraan.', { asOf: '2025-02-01' }, 'afkorting-zonder-uitleg')).toEqual([]);
  });
});

describe('the fix', () => {
  test.each([
    ['the official name', 'Het Integraal Zorg Akkoord loopt.', 'Het Integraal Zorgakkoord loopt.'],
    ['over a line break', 'Het Integraal\nZorg Akkoord loopt.', 'Het Integraal Zorgakkoord loopt.'],
    ['keeps a genitive', "Het Integraal Zorg Akkoord's einde.", "Het Integraal Zorgakkoord's einde."],
    ['keeps a plural', 'De persoongebonden budgetten stijgen.', 'De persoonsgebonden budgetten stijgen.'],
    [
      'a capital at the start',
      'Ministerie Volksgezondheid, Welzijn en Sport betaalt.',
      'Ministerie van Volksgezondheid, Welzijn en Sport betaalt.',
    ],
    [
      'no capital in a sentence',
      'Ook ministerie Volksgezondheid, Welzijn en Sport betaalt.',
      'Ook ministerie van Volksgezondheid, Welzijn en Sport betaalt.',
    ],
    [
      'a capital after a full stop',
      'Zo is het. Gezonde leefstijlinterventie helpt.',
      'Zo is het. Gecombineerde leefstijlinterventie helpt.',
    ],
    [
      'no word twice',
      'Het Aanvullend Zorg- en Welzijnakkoord loopt.',
      'Het Aanvullend Zorg- en Welzijnsakkoord loopt.',
    ],
    [
      'a title keeps its quotes',
      'De resolutie "Zekerheid over structurele financien" ligt er.',
      'De resolutie "Zekerheid over de structurele financiën" ligt er.',
    ],
    ['inside emphasis', 'Het **Integraal Zorg Akkoord** loopt.', 'Het **Integraal Zorgakkoord** loopt.'],
    ['with emphasis inside', 'Het Integraal **Zorg** Akkoord loopt.', 'Het Integraal Zorgakkoord loopt.'],
  ])('%s', (_, before, after) => {
    expect(applyFix(CODE, before)).toBe(after);
    check(after);
  });

  test('no inflected word is said twice', () => {
    const once = applyFix(CODE, 'Het Aanvullende Zorg en Welzijnakkoord loopt.');
    expect(once).toBe('Het Aanvullende Zorg- en Welzijnsakkoord loopt.');
    expect(applyFix(CODE, once)).toBe('Het Aanvullend Zorg- en Welzijnsakkoord loopt.');
  });

  test('fix-all mends all names and leaves nothing', () => {
    const after = applyAll(CODE, 'Het Integraal Zorg Akkoord en de Vereniging Nederlandse Gemeenten.');
    expect(after).toBe('Het Integraal Zorgakkoord en de Vereniging van Nederlandse Gemeenten.');
  });

  test('messages are Dutch', () => {
    expect(messagesOf(CODE, 'Het Integraal Zorg Akkoord.')).toMatchInlineSnapshot(`
      [
        "De officiële naam is "Integraal Zorgakkoord".",
      ]
    `);
    expect(messagesOf(CODE, 'Het IZWA.', { asOf: '2025-02-01' })).toMatchInlineSnapshot(`
      [
        ""IZWA" is een oude naam; het heet nu AZWA.",
      ]
    `);
    expect(messagesOf(CODE, 'De resolutie "Zekerheid over structurele financien".')).toMatchInlineSnapshot(`
      [
        "De precieze titel is "Zekerheid over de structurele financiën".",
      ]
    `);
  });
});

describe('every wrong name that the knowledge lists', () => {
  const knowledge = builtInKnowledge();
  const labels = [...knowledge.terms.values()].flatMap((term) => term.hiddenLabel);
  const titles = [...knowledge.sources.values()].flatMap((source) => (source.recognise ? source.wrongTitle : []));

  test.each([
    ...labels.map((label) => `Wij kennen ${label} al lang.`),
    ...titles.map((title) => `De resolutie "${title}" ligt er.`),
  ])('is found, and gone after its fix: %s', (before) => {
    expect(findingsOf(before, {}, CODE)).toHaveLength(1);
    expect(findingsOf(applyFix(CODE, before), {}, CODE)).toEqual([]);
  });
});
