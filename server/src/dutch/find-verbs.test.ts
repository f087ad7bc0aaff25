// Verbs of the lexicon in clauses: apart or together, in what tense, denied, passive, planned.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from './clauses';
import { findVerbs, type ClauseVerbs, type VerbUse } from './find-verbs';
import { lexiconEntries } from './fixtures/lexicon';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';
import { buildVerbIndex } from './verbs';

const INDEX = buildVerbIndex(lexiconEntries());

/** What is read in the clauses of a text. */
function read(text: string): ClauseVerbs[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).flatMap((sentence) =>
    splitClauses(tokens, sentence).map((clause) => findVerbs(tokens, clause, INDEX)),
  );
}

function uses(text: string, group: string): VerbUse[] {
  return read(text)
    .flatMap(({ verbs }) => verbs)
    .filter((use) => use.group === group);
}

/** Expects a use of the group with these features. */
function check(text: string, group: string, features: Partial<VerbUse> = {}): void {
  expect(uses(text, group), text).toContainEqual(expect.objectContaining(features));
}

describe('the same thing said in many ways', () => {
  const rows: readonly (readonly [string, string, Partial<VerbUse>])[] = [
    ['De SPUK vervalt per 2025.', 'vervallen', { shape: 'finite', tense: 'present', negated: false }],
    ['De SPUK komt per 2025 te vervallen.', 'vervallen', { shape: 'infinitive', tense: 'present' }],
    ['De SPUK kwam te vervallen.', 'vervallen', { tense: 'past' }],
    ['Het loket voor nieuwe plannen eindigt op 1 juli.', 'vervallen', { shape: 'finite', tense: 'present' }],
    ['De gemeente tekent het akkoord.', 'ondertekenen', { shape: 'finite', tense: 'present' }],
    ['De commissie verlengde de looptijd.', 'verlengen', { shape: 'finite', tense: 'past' }],
    ['De SPUK is vervallen.', 'vervallen', { shape: 'participle', tense: 'perfect', passive: false }],
    ['De SPUK zal vervallen.', 'vervallen', { tense: 'future' }],
    ['De SPUK zou vervallen.', 'vervallen', { tense: 'conditional' }],
    ['De SPUK verviel.', 'vervallen', { tense: 'past' }],
    ['De regelingen vervallen.', 'vervallen', { shape: 'finite', tense: 'present' }],
    ['Het vervallen van de SPUK heeft gevolgen.', 'vervallen', { shape: 'noun' }],
    ['De vervallen uitkering was tijdelijk.', 'vervallen', { shape: 'attributive' }],
    ['De VNG heeft het akkoord ondertekend.', 'ondertekenen', { tense: 'perfect', passive: false }],
    ['Het akkoord is ondertekend.', 'ondertekenen', { tense: 'perfect', passive: true }],
    ['Het akkoord wordt ondertekend.', 'ondertekenen', { tense: 'present', passive: true }],
    ['Het akkoord werd ondertekend.', 'ondertekenen', { tense: 'past', passive: true }],
    ['De VNG had het akkoord getekend.', 'ondertekenen', { tense: 'past' }],
    ['Het ondertekende akkoord is openbaar.', 'ondertekenen', { shape: 'attributive' }],
    ['De ondertekening is gepland.', 'ondertekenen', { shape: 'noun' }],
    ['De minister zette zijn handtekening.', 'ondertekenen', { tense: 'past' }],
    ['De VNG stapt uit het akkoord.', 'uitstappen', { tense: 'present' }],
    ['De VNG is uit het akkoord gestapt.', 'uitstappen', { tense: 'perfect' }],
    ['Omdat de VNG uitstapt, is er onzekerheid.', 'uitstappen', { tense: 'present' }],
    ['De leden besloten uit te stappen.', 'uitstappen', { shape: 'infinitive' }],
    ['De VNG trekt zich terug.', 'uitstappen', { tense: 'present' }],
    ['De VNG heeft zich teruggetrokken.', 'uitstappen', { tense: 'perfect' }],
    ['De VNG neemt deel aan het overleg.', 'deelnemen', { tense: 'present' }],
    ['De VNG zit weer aan tafel.', 'deelnemen', { tense: 'present' }],
    ['De VNG zit weer aan tafel.', 'terugkeren', {}],
    ['De VNG schuift aan bij de onderhandelingstafel.', 'deelnemen', {}],
    ['De gesprekken worden voortgezet.', 'doorgaan', { passive: true }],
    ['Het Rijk zet de SPUK in 2025 voort.', 'doorgaan', { tense: 'present' }],
    ['Het Rijk wil de SPUK voortzetten.', 'doorgaan', { shape: 'infinitive', modal: 'willen' }],
    ['De middelen zijn beschikbaar gesteld.', 'beschikbaar', { tense: 'perfect', passive: true }],
    ['De middelen blijven beschikbaar.', 'beschikbaar', { tense: 'present' }],
    ['De wet is controversieel verklaard.', 'controversieel', { tense: 'perfect', passive: true }],
    ['De leden stemden in met de resolutie.', 'instemmen', { tense: 'past' }],
    ['De leden gaan akkoord.', 'instemmen', { tense: 'present' }],
    ['Het kabinet is gevallen.', 'vallen', { tense: 'perfect', passive: false }],
    ['De SPUK gaat op in een nieuwe regeling.', 'opgaan', { tense: 'present' }],
    ['Gemeenten kunnen de middelen aanvragen.', 'aanvragen', { shape: 'infinitive', modal: 'kunnen' }],
    ['De behandeling is uitgesteld.', 'uitstellen', { tense: 'perfect', passive: true }],
    ['De regeling loopt tot 2028.', 'eindigen', { tense: 'present' }],
    ['De wet treedt in werking.', 'ingaan', { tense: 'present' }],
  ];
  test.each(rows)('%s', (text, group, features) => check(text, group, features));
});

describe('denied or not', () => {
  const denied: readonly (readonly [string, string])[] = [
    ['De SPUK vervalt niet.', 'vervallen'],
    ['De VNG neemt niet langer deel.', 'deelnemen'],
    ['De VNG neemt niet meer deel.', 'deelnemen'],
    ['De LHV heeft het IZA nog niet ondertekend.', 'ondertekenen'],
    ['De LHV heeft nooit getekend.', 'ondertekenen'],
    ['Geen van de partijen tekende.', 'ondertekenen'],
    ['Er is geen akkoord gesloten.', 'sluiten'],
    ['Zonder ondertekening geen geld.', 'ondertekenen'],
    ['De gesprekken werden gevoerd zonder deel te nemen.', 'deelnemen'],
  ];
  test.each(denied)('%s', (text, group) => check(text, group, { negated: true }));

  const affirmed: readonly (readonly [string, string])[] = [
    ['De SPUK vervalt niet alleen voor gemeenten.', 'vervallen'],
    ['De SPUK vervalt niet eerder dan 2027.', 'vervallen'],
    ['De VNG tekent zonder twijfel.', 'ondertekenen'],
    ['De SPUK vervalt zonder dat er iets voor terugkomt.', 'vervallen'],
    ['De VNG tekent toch.', 'ondertekenen'],
  ];
  test.each(affirmed)('%s', (text, group) => check(text, group, { negated: false }));

  test('the clause names what denies it', () => {
    expect(read('De VNG neemt niet langer deel.')[0]).toMatchObject({ negated: true, negation: 'niet langer' });
  });
});

test('plans, possibilities and affirmation are told apart', () => {
  expect(read('Naar verwachting wordt het AZWA ondertekend.')[0]).toMatchObject({ planned: true, possible: false });
  expect(read('De SPUK vervalt mogelijk.')[0]).toMatchObject({ planned: false, possible: true });
  expect(read('De SPUK blijft toch beschikbaar.')[0]).toMatchObject({ affirmed: true, negated: false });
});

test('a clause has a tense even where its verb is not in the lexicon', () => {
  const tenses: readonly (readonly [string, string])[] = [
    ['De raad debatteert.', 'present'],
    ['De zorg stond onder druk.', 'past'],
    ['Het overleg nam dat over.', 'past'],
    ['Gemeenten krijgen de tekst voorgelegd.', 'present'],
    ['De leden hebben zich dit najaar kunnen uitspreken.', 'perfect'],
    ['Gemeenten moeten een plan hebben.', 'present'],
    ['Er is veel duidelijk geworden.', 'perfect'],
    ['De raad heeft gedebatteerd.', 'perfect'],
    ['De raad zal debatteren.', 'future'],
    ['De raad zou debatteren.', 'conditional'],
    ['Uitkomst van de ledenvergadering', 'none'],
  ];
  for (const [text, tense] of tenses) expect(read(text)[0]?.tense, text).toBe(tense);
});

test('one word is read one way', () => {
  expect(uses('De VNG neemt deel aan het overleg.', 'aannemen')).toEqual([]);
  expect(uses('Het besluit is openbaar.', 'aannemen').map(({ shape }) => shape)).toEqual(['noun']);
  expect(uses('De heer Start spreekt.', 'ingaan')).toEqual([]);
});

test('a plural noun that is a verb as well is the verb beside who does it', () => {
  const shapes = (text: string) => uses(text, 'aannemen').map(({ shape }) => shape);
  expect(shapes('De leden besluiten er in april over.')).toEqual(['finite']);
  expect(shapes('Gemeenten besluiten in april.')).toEqual(['finite']);
  expect(shapes('Eind april besluiten de leden over de terugkeer.')).toEqual(['finite']);
  expect(shapes('De raad neemt in april nieuwe besluiten over het plan.')).toEqual(['noun']);
  expect(shapes('De nieuwe besluiten van april.')).toEqual(['noun']);
});

test('what somebody renounces is denied', () => {
  const denied = (text: string) => uses(text, 'ondertekenen').map(({ negated }) => negated);
  expect(denied('De koepel heeft van ondertekening afgezien.')).toEqual([true]);
  expect(denied('De koepel ziet voorlopig van ondertekening af.')).toEqual([true]);
  expect(denied('Afgezien van de ondertekening is alles klaar.')).toEqual([false]);
});

test('the tokens of a use are the words it is made of', () => {
  const text = 'Het Rijk stelt het geld beschikbaar.';
  const tokens = tokenize(text);
  expect(uses(text, 'beschikbaar')[0]?.tokens.map((i) => tokens[i]?.text)).toEqual(['stelt', 'beschikbaar']);
});

test('any words give uses within the clause', () => {
  const word = fc.constantFrom(
    'stapt',
    'uit',
    'niet',
    'zijn',
    'te',
    'vervallen',
    'is',
    'wordt',
    'gaan',
    'het',
    'de',
    'getekend',
    'beschikbaar',
    'stelt',
    'voort',
    'zetten',
    'zal',
    'kan',
    'en',
    ',',
    'geen',
    'zonder',
    'akkoord',
    'deel',
    'nemen',
    'Start',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word).map((words) => words.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const tokens = tokenize(text);
        for (const sentence of splitSentences(text, tokens)) {
          for (const clause of splitClauses(tokens, sentence)) {
            for (const use of findVerbs(tokens, clause, INDEX).verbs) {
              for (const i of use.tokens)
                expect(clause.runs.some(({ first, next }) => first <= i && i < next)).toBe(true);
            }
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a clause that ends in its verb has no other before it that is apart', () => {
  const [, because] = read('Dat komt doordat de aanvraag pas in januari begon.');
  expect(because).toMatchObject({ tense: 'past' });
  expect(
    read('Hij zegt dat de VNG stapt uit het akkoord.')
      .flatMap(({ verbs }) => verbs)
      .map(({ lemma }) => lemma),
  ).toContain('uitstappen');
});

describe('a stem that ends in no "t" is a verb beside "ik" and "je" and as an order, and else a noun', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['De VNG stapte op in plaats van te tekenen.', 'past'],
    ['Ik teken het akkoord.', 'present'],
    ['Teken het akkoord niet.', 'present'],
    ['De VNG heeft laten weten te zullen stoppen.', 'perfect'],
    ['De VNG heeft beloofd te kunnen tekenen.', 'perfect'],
  ];
  test.each(rows)('%s', (text, tense) => {
    expect(read(text)[0]!.tense).toBe(tense);
  });
});

test('a stem in the middle of a clause is no verb', () => {
  const lemmas = read('Het ministerie toetst haar niet op inhoud.')
    .flatMap(({ verbs }) => verbs)
    .map(({ lemma }) => lemma);
  expect(lemmas).not.toContain('inhouden');
});
