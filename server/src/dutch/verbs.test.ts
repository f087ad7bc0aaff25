// Dutch conjugation: forms checked by hand, and every form of the lexicon found back.
import { describe, expect, test } from 'vitest';
import { lexiconEntries } from './fixtures/lexicon';
import { buildVerbIndex, conjugate, prefixOf, type VerbEntry } from './verbs';

/** Present singular and plural, past singular and plural, participle, participle before a noun, with "te". */
type Row = readonly [
  infinitive: string,
  present: string,
  pastSingular: string,
  pastPlural: string,
  participle: string,
  inflected: string,
  te: string,
];

const ROWS: readonly Row[] = [
  // weak, -de
  ['tekenen', 'tekent', 'tekende', 'tekenden', 'getekend', 'getekende', 'te tekenen'],
  ['borgen', 'borgt', 'borgde', 'borgden', 'geborgd', 'geborgde', 'te borgen'],
  ['stellen', 'stelt', 'stelde', 'stelden', 'gesteld', 'gestelde', 'te stellen'],
  ['plannen', 'plant', 'plande', 'planden', 'gepland', 'geplande', 'te plannen'],
  ['eindigen', 'eindigt', 'eindigde', 'eindigden', 'geëindigd', 'geëindigde', 'te eindigen'],
  ['duren', 'duurt', 'duurde', 'duurden', 'geduurd', 'geduurde', 'te duren'],
  ['volgen', 'volgt', 'volgde', 'volgden', 'gevolgd', 'gevolgde', 'te volgen'],
  ['leveren', 'levert', 'leverde', 'leverden', 'geleverd', 'geleverde', 'te leveren'],
  ['groeien', 'groeit', 'groeide', 'groeiden', 'gegroeid', 'gegroeide', 'te groeien'],
  // weak, -te
  ['schrappen', 'schrapt', 'schrapte', 'schrapten', 'geschrapt', 'geschrapte', 'te schrappen'],
  ['maken', 'maakt', 'maakte', 'maakten', 'gemaakt', 'gemaakte', 'te maken'],
  ['eisen', 'eist', 'eiste', 'eisten', 'geëist', 'geëiste', 'te eisen'],
  ['korten', 'kort', 'kortte', 'kortten', 'gekort', 'gekorte', 'te korten'],
  ['starten', 'start', 'startte', 'startten', 'gestart', 'gestarte', 'te starten'],
  ['zetten', 'zet', 'zette', 'zetten', 'gezet', 'gezette', 'te zetten'],
  ['bundelen', 'bundelt', 'bundelde', 'bundelden', 'gebundeld', 'gebundelde', 'te bundelen'],
  // v and z
  ['streven', 'streeft', 'streefde', 'streefden', 'gestreefd', 'gestreefde', 'te streven'],
  ['vrezen', 'vreest', 'vreesde', 'vreesden', 'gevreesd', 'gevreesde', 'te vrezen'],
  ['handhaven', 'handhaaft', 'handhaafde', 'handhaafden', 'gehandhaafd', 'gehandhaafde', 'te handhaven'],
  // loans
  ['continueren', 'continueert', 'continueerde', 'continueerden', 'gecontinueerd', 'gecontinueerde', 'te continueren'],
  ['financieren', 'financiert', 'financierde', 'financierden', 'gefinancierd', 'gefinancierde', 'te financieren'],
  ['subsidiëren', 'subsidieert', 'subsidieerde', 'subsidieerden', 'gesubsidieerd', 'gesubsidieerde', 'te subsidiëren'],
  ['monitoren', 'monitort', 'monitorde', 'monitorden', 'gemonitord', 'gemonitorde', 'te monitoren'],
  // unstressed prefix, no ge-
  ['bekrachtigen', 'bekrachtigt', 'bekrachtigde', 'bekrachtigden', 'bekrachtigd', 'bekrachtigde', 'te bekrachtigen'],
  ['verlengen', 'verlengt', 'verlengde', 'verlengden', 'verlengd', 'verlengde', 'te verlengen'],
  ['verlagen', 'verlaagt', 'verlaagde', 'verlaagden', 'verlaagd', 'verlaagde', 'te verlagen'],
  ['vergroten', 'vergroot', 'vergrootte', 'vergrootten', 'vergroot', 'vergrote', 'te vergroten'],
  ['besteden', 'besteedt', 'besteedde', 'besteedden', 'besteed', 'bestede', 'te besteden'],
  ['beogen', 'beoogt', 'beoogde', 'beoogden', 'beoogd', 'beoogde', 'te beogen'],
  ['hervatten', 'hervat', 'hervatte', 'hervatten', 'hervat', 'hervatte', 'te hervatten'],
  ['verwachten', 'verwacht', 'verwachtte', 'verwachtten', 'verwacht', 'verwachte', 'te verwachten'],
  ['verbeteren', 'verbetert', 'verbeterde', 'verbeterden', 'verbeterd', 'verbeterde', 'te verbeteren'],
  ['herverdelen', 'herverdeelt', 'herverdeelde', 'herverdeelden', 'herverdeeld', 'herverdeelde', 'te herverdelen'],
  ['erkennen', 'erkent', 'erkende', 'erkenden', 'erkend', 'erkende', 'te erkennen'],
  // strong and irregular
  ['vervallen', 'vervalt', 'verviel', 'vervielen', 'vervallen', 'vervallen', 'te vervallen'],
  ['sluiten', 'sluit', 'sloot', 'sloten', 'gesloten', 'gesloten', 'te sluiten'],
  ['krijgen', 'krijgt', 'kreeg', 'kregen', 'gekregen', 'gekregen', 'te krijgen'],
  ['ontvangen', 'ontvangt', 'ontving', 'ontvingen', 'ontvangen', 'ontvangen', 'te ontvangen'],
  ['gelden', 'geldt', 'gold', 'golden', 'gegolden', 'gegolden', 'te gelden'],
  ['lopen', 'loopt', 'liep', 'liepen', 'gelopen', 'gelopen', 'te lopen'],
  ['verwerpen', 'verwerpt', 'verwierp', 'verwierpen', 'verworpen', 'verworpen', 'te verwerpen'],
  ['besluiten', 'besluit', 'besloot', 'besloten', 'besloten', 'besloten', 'te besluiten'],
  ['bestaan', 'bestaat', 'bestond', 'bestonden', 'bestaan', 'bestane', 'te bestaan'],
  ['gaan', 'gaat', 'ging', 'gingen', 'gegaan', 'gegane', 'te gaan'],
  ['worden', 'wordt', 'werd', 'werden', 'geworden', 'geworden', 'te worden'],
  ['blijven', 'blijft', 'bleef', 'bleven', 'gebleven', 'gebleven', 'te blijven'],
];

const formsOf = (entry: VerbEntry, tense: string, rest: object = {}): string[] =>
  conjugate(entry)
    .filter(
      (form) =>
        form.tense === tense && Object.entries(rest).every(([key, value]) => form[key as keyof typeof form] === value),
    )
    .map(({ form }) => form);

test.each(ROWS)('%s', (infinitive, present, pastSingular, pastPlural, participle, inflected, te) => {
  const entry = { infinitive };
  expect(formsOf(entry, 'present', { number: 'singular' })[0]).toBe(present);
  expect(formsOf(entry, 'present', { number: 'plural' })).toEqual([infinitive]);
  expect(formsOf(entry, 'past', { number: 'singular' })).toEqual([pastSingular]);
  expect(formsOf(entry, 'past', { number: 'plural' })).toEqual([pastPlural]);
  expect(formsOf(entry, 'participle', { inflected: undefined })).toEqual([participle]);
  expect(formsOf(entry, 'participle', { inflected: true })).toEqual([inflected]);
  expect(formsOf(entry, 'te-infinitive')).toEqual([te]);
});

describe('separable verbs', () => {
  const rows: readonly (readonly [string, string, string, string, string, string])[] = [
    ['uit|stappen', 'stapt', 'stapte', 'uitstapt', 'uitgestapt', 'uit te stappen'],
    ['voort|zetten', 'zet', 'zette', 'voortzet', 'voortgezet', 'voort te zetten'],
    ['deel|nemen', 'neemt', 'nam', 'deelneemt', 'deelgenomen', 'deel te nemen'],
    ['aan|treden', 'treedt', 'trad', 'aantreedt', 'aangetreden', 'aan te treden'],
    ['in|gaan', 'gaat', 'ging', 'ingaat', 'ingegaan', 'in te gaan'],
    ['op|schorten', 'schort', 'schortte', 'opschort', 'opgeschort', 'op te schorten'],
    ['uit|breiden', 'breidt', 'breidde', 'uitbreidt', 'uitgebreid', 'uit te breiden'],
    ['over|hevelen', 'hevelt', 'hevelde', 'overhevelt', 'overgeheveld', 'over te hevelen'],
    ['goed|keuren', 'keurt', 'keurde', 'goedkeurt', 'goedgekeurd', 'goed te keuren'],
    ['onder|brengen', 'brengt', 'bracht', 'onderbrengt', 'ondergebracht', 'onder te brengen'],
  ];
  test.each(rows)('%s', (infinitive, present, past, joined, participle, te) => {
    const [particle] = infinitive.split('|');
    const forms = conjugate({ infinitive });
    const has = (form: string, rest: object): void =>
      expect(forms).toContainEqual(expect.objectContaining({ form, ...rest }));
    has(present, { tense: 'present', particle });
    has(past, { tense: 'past', particle });
    has(joined, { tense: 'present' });
    has(participle, { tense: 'participle' });
    has(te, { tense: 'te-infinitive' });
    has(infinitive.replace('|', ''), { tense: 'infinitive' });
    expect(new Set(forms.map(({ lemma }) => lemma))).toEqual(new Set([infinitive.replace('|', '')]));
  });
});

test('a prefix that looks separable keeps its verb together where the entry says so', () => {
  expect(formsOf({ infinitive: 'ondertekenen', inseparable: true }, 'participle')).toEqual([
    'ondertekend',
    'ondertekende',
  ]);
  expect(formsOf({ infinitive: 'onderschrijven', inseparable: true }, 'participle', { inflected: undefined })).toEqual([
    'onderschreven',
  ]);
});

test('nouns of action by rule and as listed, with their plurals', () => {
  expect(formsOf({ infinitive: 'verlengen', nouns: ['-ing'] }, 'noun')).toEqual(['verlenging', 'verlengingen']);
  expect(formsOf({ infinitive: 'voort|zetten', nouns: ['-ing'] }, 'noun')).toEqual(['voortzetting', 'voortzettingen']);
  expect(formsOf({ infinitive: 'besluiten', nouns: ['besluit/besluiten'] }, 'noun')).toEqual(['besluit', 'besluiten']);
  expect(formsOf({ infinitive: 'deel|nemen', nouns: ['deelname'] }, 'noun')).toEqual(['deelname']);
});

test('a short verb that begins like a prefix has none', () => {
  for (const verb of ['geven', 'gelden', 'bellen', 'betten', 'erven']) expect(prefixOf(verb), verb).toBeUndefined();
  expect(prefixOf('geloven')).toBe('ge');
});

describe('the lexicon', () => {
  const entries = lexiconEntries();
  const index = buildVerbIndex(entries);
  test('every form of every verb is found back under its own writing', () => {
    expect(entries.length).toBeGreaterThan(350);
    for (const entry of entries) {
      for (const form of conjugate(entry)) {
        expect(index.get(form.form), form.form).toContainEqual(form);
        expect(form.form, entry.infinitive).toMatch(/^(?:te )?[a-zà-ÿ]+(?: te [a-zà-ÿ]+)?$/u);
      }
    }
  });
  test('every verb has a finite form, an infinitive and a participle', () => {
    for (const entry of entries) {
      const tenses = new Set(conjugate(entry).map(({ tense }) => tense));
      expect([...tenses], entry.infinitive).toEqual(
        expect.arrayContaining(['present', 'past', 'infinitive', 'participle', 'te-infinitive']),
      );
    }
  });
});
