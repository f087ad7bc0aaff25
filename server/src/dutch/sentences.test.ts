// Where sentences end in formal Dutch, and where they do not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

const split = (text: string): string[] =>
  splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

/** Each row is the sentences of one text, which is made by putting them behind one another. */
function check(...sentences: readonly string[]): void {
  expect(split(sentences.join(' '))).toEqual(sentences);
}

describe('a full stop within a sentence', () => {
  const texts: readonly string[] = [
    'Wij informeren u over de ondertekening op 16 september jl. van het akkoord.',
    'De ledenvergadering vindt op 2 december a.s. plaats.',
    'Het gaat o.a. om preventie, m.b.t. de wijkteams en d.w.z. dichtbij.',
    'Bijv. de Wmo, nr. 3, art. 4 en blz. 12 van bijl. 2.',
    'De brief is van L.K. Geluk en drs. A.B. de Vries.',
    'Het kost € 3 mln. per jaar en ca. 4.500 uur.',
    'Er is € 451 mln. (2027), € 547 mln. (2028) en € 532 mln. (2029).',
    'Het bedrag is 1.234,56 op 29.11.2024 om 10.30 uur.',
    'Zie https://vng.nl/sites/default/files/resolutie.pdf of mail info@vng.nl voor meer.',
    'De looptijd is 2023 t/m 2026 (zie par. 2.1) en daarna n.t.b. door het kabinet.',
    'Mr. dr. P. Jansen en prof. Klaassen spraken met dhr. Smit.',
    '1. De raad stemt in.',
    'a. De raad stemt in.',
    'Het IZA e.d. komen aan bod.',
    'Vergaderd is over ... en nog iets.',
    'De nota (versie 2.1.3) ligt voor.',
  ];
  test.each(texts)('%s', (text) => check(text));
});

describe('where one sentence follows another', () => {
  const rows: readonly (readonly string[])[] = [
    ['De VNG stapt uit.', 'Het kabinet blijft.'],
    ['Het akkoord is getekend op 16 september jl.', 'We gaan in op de aanleiding.'],
    ['De vergadering is op 2 december a.s.', 'Dan volgt een besluit.'],
    ['Het budget is € 300 mln.', 'Dat is minder.'],
    ['Wat betekent dit?', 'Wij weten het niet!', 'Nog niet.'],
    ['“Doorgaan is niet realistisch.”', 'De resolutie komt in stemming.'],
    ['Dit is zo (zie boven).', 'Verder niets.'],
    ['(Dit staat tussen haken.)', 'Dit niet.'],
    ['Het loopt tot 2026.', '2027 is onzeker.'],
    ['Er volgt meer…', 'Dat is zeker.'],
    ['Er wordt bespaard.[3]', 'De raad wil dat niet.(4)', 'Dat is zeker.5', 'De rest volgt.[6][7]', 'Verder niets.'],
    ['De toets is gedaan.³', 'Het bestuur stemt in.¹²', 'Verder niets.'],
    ['Wij kiezen voor plan B.', 'De raad beslist.'],
    ['Dit geldt voor wijkteams, huisartsen e.d.', 'Het Rijk betaalt.'],
    ['Zie de brief van het ministerie van VWS.', "'s Middags is er overleg."],
    ['Het staat in paragraaf 3.', '€ 3 miljoen is toegezegd.'],
  ];
  test.each(rows)('%s %s', (...sentences) => check(...sentences));

  test('a question in a quotation does not end the sentence around it', () => {
    check('“Gaan wij door?” vroeg de wethouder.');
  });
  test('a space forgotten after the stop', () => {
    expect(split('Het is een akkoord.De raad stemt in.')).toEqual(['Het is een akkoord.', 'De raad stemt in.']);
  });
  test('who writes without capitals still ends sentences', () => {
    check(
      'dus daar rekent Ellen mee.',
      'de nota kwam uit op 18 april, die moet zij lezen.',
      'en fijn voor ons is dit.',
    );
    check('In dhr. de Vries en ca. een week, incl. de rest, zit geen eind.');
  });
  test('a letter with a bracket begins an item of a list that runs on', () => {
    check('De Bruin deelt een overzicht uit.', 'a) De regeling komt er.', 'b) Voor 2027 is er geld.');
  });
  test('a line feed ends a sentence', () => {
    expect(split('Aanleiding\nDe zorg staat onder druk')).toEqual(['Aanleiding', 'De zorg staat onder druk']);
  });
  test('a bullet parts sentences and belongs to none', () => {
    expect(split('Het gaat om: • de wijkteams; • de huisartsen.')).toEqual([
      'Het gaat om:',
      'de wijkteams;',
      'de huisartsen.',
    ]);
  });
  test('nothing gives nothing', () => expect(split('  ')).toEqual([]));
});

test('sentences of any text lie in it, in order, and leave out nothing but bullets', () => {
  const piece = fc.constantFrom(
    'De',
    'raad',
    'o.a.',
    'jl.',
    '.',
    '?',
    '…',
    '"',
    '”',
    '(',
    ')',
    '•',
    '\n',
    ' ',
    '3',
    'A.',
    '\ud83d',
    '.)',
    '!',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const tokens = tokenize(text);
        let next = 0;
        for (const sentence of splitSentences(text, tokens)) {
          for (; next < sentence.first; next++) expect(tokens[next]!.kind).toBe('mark');
          expect(sentence.next).toBeGreaterThan(sentence.first);
          expect(sentence.start).toBe(tokens[sentence.first]!.start);
          expect(sentence.end).toBe(tokens[sentence.next - 1]!.end);
          next = sentence.next;
        }
      },
    ),
    { numRuns: 2000 },
  );
});
