// Where ordinary sentences are cut, as a table: clauses between bars, a question marked by "?", a condition by "%".
import { describe, expect, test } from 'vitest';
import { splitClauses } from './clauses';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** The clauses of the first sentence in order of their first word, "…" where another clause lies between. */
function cut(text: string): string {
  const tokens = tokenize(text);
  return splitClauses(tokens, splitSentences(text, tokens)[0]!)
    .map(({ runs, question, conditional }) => {
      const words = runs.map(({ first, next }) => text.slice(tokens[first]!.start, tokens[next - 1]!.end)).join(' … ');
      return `${question ? '?' : ''}${conditional ? '%' : ''}${words}`;
    })
    .join(' | ');
}

const check = (name: string, rows: readonly (readonly [string, string])[]): void => {
  describe(name, () => {
    test.each(rows)('%s', (text, clauses) => {
      expect(cut(text)).toBe(clauses);
    });
  });
};

check('what stands in front of a main clause behind "en" is of that clause', [
  [
    'De leden stemmen in december en zodra zij hebben ingestemd, tekent de VNG.',
    'De leden stemmen in december | en … tekent de VNG. | %zodra zij hebben ingestemd',
  ],
  [
    'De VNG praat niet mee en zolang dat zo is, verandert er niets.',
    'De VNG praat niet mee | en … verandert er niets. | %zolang dat zo is',
  ],
  ['De VNG tekent en de LHV volgt zodra zij kan.', 'De VNG tekent | en de LHV volgt | %zodra zij kan.'],
]);

check('"wanneer" asks beside what is known or unknown, and else is a condition', [
  ['Wanneer de VNG tekent, is nog onbekend.', 'is nog onbekend. | ?Wanneer de VNG tekent'],
  ['Wanneer die ingaat, weet op dit moment niemand.', 'weet op dit moment niemand. | ?Wanneer die ingaat'],
  ['Onzeker is wanneer de regeling komt.', 'Onzeker is | ?wanneer de regeling komt.'],
  ['Het is onzeker of en wanneer de regeling komt.', 'Het is onzeker of en | ?wanneer de regeling komt.'],
  ['De datum schuift op, maar wanneer is niet bekend.', 'De datum schuift op | maar wanneer is niet bekend.'],
  ['Wanneer de VNG tekent, vervalt het voorbehoud.', 'vervalt het voorbehoud. | %Wanneer de VNG tekent'],
  ['Wij tekenen wanneer de leden instemmen.', 'Wij tekenen | %wanneer de leden instemmen.'],
]);

check('a verb in front makes a condition up to its comma', [
  [
    'Zou het akkoord er niet komen, dan gaat het werk door.',
    'dan gaat het werk door. | %Zou het akkoord er niet komen',
  ],
  ['Besluit de raad anders, dan vervalt het plan.', 'dan vervalt het plan. | %Besluit de raad anders'],
  [
    'Mocht blijken dat de VNG niet tekent, dan vervalt de bijdrage.',
    'dan vervalt de bijdrage. | %Mocht blijken | %dat de VNG niet tekent',
  ],
]);

check('the verb of the main clause may stand right behind those of the clause before it', [
  ['De leden die niet hebben getekend krijgen minder.', 'De leden … krijgen minder. | die niet hebben getekend'],
  ['De afspraken die zijn gemaakt gelden tot 2026.', 'De afspraken … gelden tot 2026. | die zijn gemaakt'],
  ['De plannen die moeten worden getoetst liggen klaar.', 'De plannen … liggen klaar. | die moeten worden getoetst'],
  ['Dat de VNG niet tekent is jammer.', 'is jammer. | Dat de VNG niet tekent'],
  ['Dat de regeling is verlengd staat in de brief.', 'Dat de regeling is verlengd staat in de brief.'],
  ['Dat akkoord is getekend.', 'Dat akkoord is getekend.'],
]);

check('an answer is no noun that "dat" belongs to', [
  ['Nee, dat gebeurt in juli.', 'Nee, dat gebeurt in juli.'],
  ['Ja, dat is bekend.', 'Ja, dat is bekend.'],
]);

check('nouns of time, place and cause are no verbs', [
  ['De VNG is, na maanden van praten, weer aan tafel.', 'De VNG is, na maanden van praten, weer aan tafel.'],
  ['De VNG is om die reden nog niet terug.', 'De VNG is om die reden nog niet terug.'],
]);

check('a condition may stand behind, by the way, or begin with "ook als"', [
  [
    'De raad kan, mocht de uitkering vervallen, het plan bijstellen.',
    'De raad kan … het plan bijstellen. | %mocht de uitkering vervallen',
  ],
  [
    'De raad kan het plan bijstellen, mocht de uitkering vervallen.',
    'De raad kan het plan bijstellen | %mocht de uitkering vervallen.',
  ],
  ['Zelfs als de VNG niet tekent, gaat het door.', 'Zelfs … gaat het door. | %als de VNG niet tekent'],
  ['Ingeval de uitkering vervalt, betalen wij zelf.', 'betalen wij zelf. | %Ingeval de uitkering vervalt'],
  ['Stemmen de leden tegen, stapt de VNG op.', 'stapt de VNG op. | %Stemmen de leden tegen'],
  [
    'Zodra de regeling is gepubliceerd dienen wij een aanvraag in.',
    'dienen wij een aanvraag in. | %Zodra de regeling is gepubliceerd',
  ],
]);

check('"dat" behind "is" and "was" is the conjunction, whatever its verb', [
  ['Voorwaarde is dat de leden instemmen.', 'Voorwaarde is | %dat de leden instemmen.'],
  [
    'De eis was dat gemeenten een gelijkwaardige positie krijgen.',
    'De eis was | dat gemeenten een gelijkwaardige positie krijgen.',
  ],
  ['De leden moeten dat nog wegnemen.', 'De leden moeten dat nog wegnemen.'],
]);

check('helpers of the past take an infinitive too', [
  ['Omdat de leden nog moesten stemmen, wachtte de VNG.', 'wachtte de VNG. | Omdat de leden nog moesten stemmen'],
  ['Zij tekenden alsof er niets aan de hand was.', 'Zij tekenden | alsof er niets aan de hand was.'],
]);

check('what is denied of another is a tail of its own', [
  ['De VNG heeft getekend en de LHV niet.', 'De VNG heeft getekend | en de LHV niet.'],
  ['De gemeente Leiden tekende, Utrecht nog niet.', 'De gemeente Leiden tekende | Utrecht nog niet.'],
  ['Sommige partijen tekenden wel, andere niet.', 'Sommige partijen tekenden wel | andere niet.'],
  ['Vooralsnog tekenen de VNG en de LHV niet.', 'Vooralsnog tekenen de VNG en de LHV niet.'],
  ['De VNG heeft, anders dan de LHV, niet getekend.', 'De VNG heeft, anders dan de LHV, niet getekend.'],
]);

check('what is said by the way with "zo" does not cut its clause', [
  [
    'Het kabinet komt, zo heeft de minister toegezegd, met een voorstel.',
    'Het kabinet komt … met een voorstel. | zo heeft de minister toegezegd',
  ],
  [
    'De regeling, zo schrijft de minister, wordt niet verlengd.',
    'De regeling … wordt niet verlengd. | zo schrijft de minister',
  ],
  ['De regeling gaat door, zo blijkt uit de brief.', 'De regeling gaat door | zo blijkt uit de brief.'],
]);
