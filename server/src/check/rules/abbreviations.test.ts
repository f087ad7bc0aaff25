// Tests of afkorting-zonder-uitleg.
import { describe, expect, test } from 'vitest';
import { applyAll, applyFix, drawFindings, fixTitles, messagesOf, type World } from '../testing';

const CODE = 'afkorting-zonder-uitleg';

/** The marks « » stand around what the rule must find, and nothing else. */
function check(drawn: string, world: World = {}): void {
  expect(drawFindings(CODE, drawn, world)).toBe(drawn);
}

describe('an abbreviation that is never written out', () => {
  test.each([
    ['in a sentence', 'Wij volgen het «IZA».'],
    ['once, at its first use', 'Het «IZA» loopt. Het IZA stopt.\n\nHet IZA is er.'],
    ['each of several', 'De «VNG» tekent het «AZWA» en het «IZA».'],
    ['in a list', '- De «VNG» besluit.\n- De VNG tekent.'],
    ['a law in small letters', 'De «Wmo» blijft.'],
    ['a plural', "De «SPUK»'s vervallen. De SPUK's zijn er."],
    ['a plural without an apostrophe', 'De «SPUKs» vervallen.'],
    ['the first part of a compound', 'Het «VNG»-bestuur vergadert. De VNG tekent.'],
    ['the last part of a compound', 'De oud-«VNG» directeur spreekt.'],
    ['hard-wrapped', 'Wij volgen het\n«IZA» en gaan door.'],
    ['emphasised', 'Wij volgen het **«IZA»** en *«GALA»*.'],
    ['in a link text', 'Zie het [«IZA»](https://voorbeeld.nl/iza).'],
  ])('is found %s', (_, drawn) => check(drawn));

  test('is found in running text first, though a table stands before it', () => {
    check('| Akkoord | Jaar |\n| --- | --- |\n| IZA | 2022 |\n\nHet «IZA» loopt.');
  });

  test('is found in a table where running text has none', () => {
    check('| Akkoord | Jaar |\n| --- | --- |\n| «IZA» | 2022 |\n| IZA | 2023 |');
  });

  test('is found in a footnote where running text has none', () => {
    check('De gemeente tekent.[^1]\n\n[^1]: Zie het «IZA».');
  });

  test('is reported in the sentence, when only a footnote further on has it too', () => {
    check('De gemeente volgt het «IZA».[^1]\n\n[^1]: Zie het IZA.');
  });
});

describe('an abbreviation that is explained', () => {
  test.each([
    ['name first, abbreviation in brackets', 'Het Integraal Zorgakkoord (IZA) loopt. Het IZA stopt.'],
    ['over a line break', 'Het Integraal\nZorgakkoord (IZA) loopt. Het IZA stopt.'],
    ['with a link on the name', 'Het [Integraal Zorgakkoord](https://voorbeeld.nl) (IZA) loopt. Het IZA stopt.'],
    ['with a link on both', 'Het [Integraal Zorgakkoord (IZA)](https://voorbeeld.nl) loopt. Het IZA stopt.'],
    ['with a link inside the name', 'Het Integraal [Zorgakkoord](https://voorbeeld.nl) (IZA) loopt.'],
    ['in another case', 'Het integraal zorgakkoord (IZA) loopt.\n\nHet IZA stopt.'],
    ['in capitals', 'HET INTEGRAAL ZORGAKKOORD loopt. Het IZA stopt.'],
    ['with emphasis inside', 'Het **Integraal** *Zorgakkoord* loopt. Het IZA stopt.'],
    ['much earlier', 'Het Integraal Zorgakkoord loopt.\n\nEen alinea.\n\n- Een lijst.\n\nHet IZA stopt.'],
    ['in a heading', '# Het Integraal Zorgakkoord (IZA)\n\nHet IZA stopt.'],
    ['in a heading without brackets', '# Over het Integraal Zorgakkoord\n\nHet IZA stopt.'],
    [
      'not at all, in a footnote that names a source',
      'Het akkoord.[^a]\n\n[^a]: Bron: brief van de VNG over het IZA, 2 mei 2024.',
    ],
    ['in a footnote before', 'Het akkoord.[^a]\n\n[^a]: Het Integraal Zorgakkoord.\n\nHet IZA stopt.'],
    ['by a name that is not quite right', 'Het Integraal Zorg Akkoord (IZA) loopt. Het IZA stopt.'],
    ['right after the abbreviation', 'Het IZA (Integraal Zorgakkoord) loopt. Het IZA stopt.'],
    ['right after it, with a comma', 'Het IZA, het Integraal Zorgakkoord, loopt.'],
    ['right after it, with a dash', '- IZA – Integraal Zorgakkoord\n\nHet IZA stopt.'],
    ['right after it, with a colon', '- IZA: Integraal Zorgakkoord\n- VNG: Vereniging van Nederlandse Gemeenten'],
    ['right after it, with an equals sign', 'IZA = Integraal Zorgakkoord.'],
    ['right after it, with "staat voor"', 'IZA staat voor Integraal Zorgakkoord.'],
    ['right after it, in quotes', 'IZA ("Integraal Zorgakkoord") loopt.'],
    ['right after it, over a line break', 'Het IZA\n(Integraal Zorgakkoord) loopt.'],
    ['in bold, by a definition', '**IZA**: Integraal Zorgakkoord. Het IZA stopt.'],
    ['with a non-breaking space', 'Het Integraal&nbsp;Zorgakkoord (IZA) loopt. Het IZA stopt.'],
    ['the ministry by its name alone', 'Volksgezondheid, Welzijn en Sport (VWS) betaalt. VWS zwijgt.'],
    ['a law by its shorter name', 'De Wet maatschappelijke ondersteuning (Wmo) blijft. De Wmo geldt.'],
  ])('is silent: %s', (_, drawn) => check(drawn));

  test('before it is written out, it is reported all the same', () => {
    check('Het «IZA» loopt.\n\nHet Integraal Zorgakkoord stopt.');
  });

  test('a glossary table before the text explains', () => {
    check(
      '| Afkorting | Betekenis |\n| --- | --- |\n| IZA | Integraal Zorgakkoord |\n| VNG | Vereniging van Nederlandse Gemeenten |\n\nDe VNG tekent het IZA.',
    );
  });

  test('a glossary table that names the abbreviations explains them itself', () => {
    check('| IZA | Integraal Zorgakkoord |\n| --- | --- |\n| VNG | Vereniging van Nederlandse Gemeenten |');
  });

  test('a glossary at the end does not explain what comes before', () => {
    check('Het «IZA» loopt.\n\n## Afkortingen\n\n- IZA: Integraal Zorgakkoord');
  });

  test('a name in an address explains nothing', () => {
    check('Zie https://voorbeeld.nl/integraal-zorgakkoord. Het «IZA» loopt.');
  });

  test('front matter explains nothing', () => {
    check('---\nonderwerp: Integraal Zorgakkoord (IZA)\npeildatum: 2024-12-10\n---\n\nHet «IZA» loopt.');
  });

  test('code and comments explain nothing', () => {
    check('`Integraal Zorgakkoord`\n\n<!-- Integraal Zorgakkoord -->\n\nHet «IZA» loopt.');
  });
});

describe('what does not count as use', () => {
  test.each([
    ['a heading', '# Het IZA\n\nHet akkoord loopt.'],
    ['a quotation', '> Het IZA loopt.'],
    ['a quotation in a sentence', 'De wethouder zei: "Het IZA loopt."'],
    [
      'the title of a document',
      'De resolutie "Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden" ligt er.',
    ],
    ['an address', 'Zie https://www.vng.nl/iza en info@vng.nl.'],
    ['code', 'Typ `IZA` in.'],
    ['an everyday abbreviation', 'De btw en de cao blijven.'],
  ])('%s', (_, drawn) => check(drawn));

  test('then the first use in running text is reported', () => {
    check('# Het IZA\n\n> Het IZA loopt.\n\nHet «IZA» stopt.');
  });

  test('an abbreviation the user knows', () => {
    check('De VNG en de «ALV».', { knownAbbreviations: ['vng'] });
  });

  test('a composite of known abbreviations', () => {
    check('De SPUK IZA vervalt.', { knownAbbreviations: ['SPUK', 'IZA'] });
    check('De SPUK IZA vervalt.', { knownAbbreviations: ['SPUK IZA'] });
  });
});

describe('abbreviations made of others', () => {
  test.each([
    ['reported as a whole, its parts with it', 'De «SPUK IZA» vervalt. Het IZA loopt. De SPUK blijft.'],
    [
      'explained when its parts are',
      'De specifieke uitkering (SPUK) voor het Integraal Zorgakkoord (IZA). De SPUK IZA vervalt.',
    ],
    [
      'the parts explained when the whole is',
      'De specifieke uitkering Integraal Zorgakkoord (SPUK IZA) vervalt. Het IZA loopt. De SPUK blijft.',
    ],
    ['reported when one part is not explained', 'Het Integraal Zorgakkoord (IZA) loopt. De «SPUK IZA» vervalt.'],
    ['not reported when its parts were', 'Het «IZA» loopt. De «SPUK» blijft. De SPUK IZA vervalt.'],
    ['another composite with a part', 'De «SPUK IZA» vervalt. De Brede SPUK blijft.'],
    ['with a hyphen', 'De «SPUK-IZA» vervalt.'],
    ['over a line break', 'De «SPUK\nIZA» vervalt.'],
    [
      'in a table, its parts in running text',
      '| SPUK IZA | 1 |\n| --- | --- |\n| a | b |\n\nHet «IZA» loopt. De «SPUK» blijft.',
    ],
    ['a name of two abbreviations', 'De «SPUK» «AZWA» begint.'],
    [
      'an abbreviation in another name, explained behind it',
      'Het Bestuurlijk Overleg IZA (IZA: Integraal Zorgakkoord) komt bijeen. Het IZA loopt.',
    ],
    [
      'in brackets one behind the other',
      'De Brede SPUK GALA (GALA: Gezond en Actief Leven Akkoord) (SPUK: specifieke uitkering) loopt.',
    ],
    ['an abbreviation in another name', 'Het Bestuurlijk Overleg «IZA» komt bijeen. Het IZA loopt.'],
    ['its own abbreviation with a year', 'De «Wmo 2015» geldt. De Wmo blijft.'],
    ['half of it written out', 'De specifieke uitkering (SPUK) IZA vervalt. De SPUK IZA loopt door. Het IZA ook.'],
  ])('%s', (_, drawn) => check(drawn));
});

describe('the fixes', () => {
  test.each([
    ['write it out', 'Wij volgen het IZA.', 'Wij volgen het Integraal Zorgakkoord (IZA).'],
    ['keep what follows', 'Het IZA, dat loopt.', 'Het Integraal Zorgakkoord (IZA), dat loopt.'],
    [
      'at the start of a sentence',
      'VWS betaalt.',
      'Het ministerie van Volksgezondheid, Welzijn en Sport (VWS) betaalt.',
    ],
    [
      'no ministry twice',
      'Het ministerie van VWS betaalt.',
      'Het ministerie van Volksgezondheid, Welzijn en Sport (VWS) betaalt.',
    ],
    [
      'no ministry twice with capitals',
      'Het Ministerie van VWS betaalt.',
      'Het Ministerie van Volksgezondheid, Welzijn en Sport (VWS) betaalt.',
    ],
    [
      'the minister keeps his title',
      'De minister van VWS betaalt.',
      'De minister van Volksgezondheid, Welzijn en Sport (VWS) betaalt.',
    ],
    [
      'a compound is explained behind its word',
      'Het VNG-bestuur vergadert.',
      'Het VNG-bestuur (VNG: Vereniging van Nederlandse Gemeenten) vergadert.',
    ],
    [
      'a compound of several words',
      'De IZA-regio-indeling geldt.',
      'De IZA-regio-indeling (IZA: Integraal Zorgakkoord) geldt.',
    ],
    [
      'a plural is explained behind its word',
      "De SPUK's vervallen.",
      "De SPUK's (SPUK: specifieke uitkering) vervallen.",
    ],
    [
      'a genitive is explained behind its word',
      "VNG's standpunt.",
      "VNG's (VNG: Vereniging van Nederlandse Gemeenten) standpunt.",
    ],
    [
      'in a table',
      '| IZA | 1 |\n| --- | --- |\n| a | b |',
      '| Integraal Zorgakkoord (IZA) | 1 |\n| --- | --- |\n| a | b |',
    ],
    [
      'as the draft writes it',
      'De SPUK-IZA vervalt.',
      'De specifieke uitkering Integraal Zorgakkoord (SPUK-IZA) vervalt.',
    ],
    ['in emphasis', 'Het **IZA** loopt.', 'Het **Integraal Zorgakkoord (IZA)** loopt.'],
    ['in brackets', 'Het akkoord (IZA) loopt.', 'Het akkoord (Integraal Zorgakkoord, IZA) loopt.'],
    [
      'over a line break it becomes one line',
      'De SPUK\nIZA vervalt.',
      'De specifieke uitkering Integraal Zorgakkoord (SPUK IZA) vervalt.',
    ],
  ])('%s', (_, before, after) => {
    const fixed = applyFix(CODE, before);
    expect(fixed).toBe(after);
    check(fixed);
  });

  test('fix-all mends every abbreviation once, and then there is nothing left', () => {
    const before = 'De VNG tekent het IZA. De VNG stopt met het IZA-overleg.';
    const after = applyAll(CODE, before);
    expect(after).toBe(
      'De Vereniging van Nederlandse Gemeenten (VNG) tekent het Integraal Zorgakkoord (IZA). De VNG stopt met het IZA-overleg.',
    );
    check(after);
  });

  test('message and titles are Dutch', () => {
    expect(messagesOf(CODE, 'Het IZA.')).toMatchInlineSnapshot(`
      [
        "De afkorting IZA is hier nog niet uitgeschreven: Integraal Zorgakkoord.",
      ]
    `);
    expect(fixTitles(CODE, 'Het IZA.')).toMatchInlineSnapshot(`
      [
        "Schrijf voluit: Integraal Zorgakkoord (IZA)",
      ]
    `);
  });
});
