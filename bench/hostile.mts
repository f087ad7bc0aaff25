// Text made to be slow for the claims engine: everything is doubled from 125 KB to 1 MB in one paragraph, and must at most double in time.
import { recognizerFromDisk } from '../scripts/knowledgeFromDisk.mjs';
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import { checkDraft } from '../server/src/check/check';
import { Draft } from '../server/src/draft/draft';
import { contextOf, row, time } from './measure';

const recognizer = await recognizerFromDisk();
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

const TERMS = [...recognizer.knowledge.terms.values()].flatMap(({ prefLabel, abbreviation }) =>
  abbreviation === undefined ? [prefLabel] : [prefLabel, abbreviation],
);
const PREDICATES =
  'vervalt|ondertekent|blijft|stapt uit|heeft ingestemd|is gestopt|gaat door|wordt verlengd|niet|stelde vast|zal tekenen|vervallen|ontvangt'.split(
    '|',
  );
const DATES =
  'op 29 november 2024|in 2026|per 1 januari 2025|eind april|vanaf 2027|dit jaar|uiterlijk in het derde kwartaal'.split(
    '|',
  );
const AMOUNTS = '€ 1,4 miljard|150 miljoen euro|25%|€ 100 per inwoner|dertien partijen|van 385 naar 165 euro'.split(
  '|',
);
const GLUE = 'en|maar|dat|die|van|voor|de|het|,|om te|als|waarbij|"|(|)|Venlanden|zijn'.split('|');
const ALL = [TERMS, TERMS, TERMS, PREDICATES, PREDICATES, DATES, AMOUNTS, GLUE, GLUE, GLUE];

/** The same row of numbers each time. */
function dice(): (sides: number) => number {
  let state = 1;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % sides;
  };
}

/** Terms, predicates, dates and amounts in any order; `stop` ends a sentence every so many of them. */
function recombined(size: number, stop = Number.POSITIVE_INFINITY, end = '. De '): string {
  const roll = dice();
  let text = '';
  for (let count = 1; text.length < size; count++) {
    const list = ALL[roll(ALL.length)]!;
    text += `${list[roll(list.length)]!}${count % stop === 0 ? end : ' '}`;
  }
  return text.slice(0, size);
}

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'recombined, no full stop': (size) => recombined(size),
  'recombined, sentences': (size) => recombined(size, 25),
  'recombined, list items': (size) => `- ${recombined(size, 8, '.\n- ')}`,
  'one word': repeated('gemeentefonds'),
  'a name': repeated('IZA '),
  'a claim': repeated('SPUK IZA vervalt en '),
  'a claim and its correction': repeated('De SPUK IZA vervalt. Toch blijft die beschikbaar. '),
  'amounts and years': repeated('De SPUK IZA is € 3 miljoen in 2025 en '),
  'quoted names': repeated('"IZA" '),
  'apostrophes around names': repeated("'IZA' "),
  'places, which make it local': repeated('De SPUK IZA van Venlanden vervalt in Amsterdam. '),
  titles: repeated('resolutie Stop met gesprekken vervolg IZA '),
  'a long table': (size) => `| SPUK IZA | 2025 |\n|---|---|\n${'| vervalt | € 3 |\n'.repeat(size / 18)}`,
  'footnotes, all used': (size) =>
    Array.from({ length: size / 40 }, (_, at) => `IZA vervalt.[^${at}]\n\n[^${at}]: destijds\n\n`).join(''),
  'rules on and off': repeated('<!-- peildatum-uit -->\n\nSPUK IZA vervalt.\n\n<!-- peildatum-aan -->\n\n'),
  'suppression comments': repeated('<!-- peildatum-uit-regel verouderd-feit -->\n\nSPUK IZA vervalt.\n\n'),
};

console.log(
  'Text made to be slow, annotated and checked, in ms; the last column is the growth per doubling: 2 is linear',
);
row('text', ...SIZES.map((size) => `${size / 1000} KB`), 'growth');
for (const [name, make] of Object.entries(HOSTILE)) {
  const times = SIZES.map((size) => {
    const draft = Draft.of(make(size));
    return time(() => checkDraft(contextOf(annotateDraft(draft, recognizer))));
  });
  row(name, ...times, (times.at(-1)! / times[0]!) ** (1 / (SIZES.length - 1)));
}
const line = 'De gemeente besloot dat het woord '.repeat(10_000_000 / 34);
row(
  '10 MB on one line',
  time(() => checkDraft(contextOf(annotateDraft(Draft.of(line), recognizer)))),
);
