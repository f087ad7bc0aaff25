// Parts and sides of a period, and what stands for one: "eind 2024", "de rest van het jaar", "op dit moment", "dat jaar".
import { compilePhrases, matchPhrase } from '../phrases';
import type { Token } from '../tokens';
import { readWhole } from './points';
import { readUnit } from './relative';
import { lowerAt, skipWord, standsFree, type Parsed } from './scan';
import { DIRECTIONS, PARTS, UNITS } from './words';

/** "eind 2024", "begin van volgende week", "half maart", "halverwege 2000", "aan het einde van het jaar". */
export function readPart(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = lowerAt(tokens, at);
  const part = PARTS.get(word)!;
  if (!standsFree(tokens, at) && tokens[at - 1]?.kind === 'word') return undefined;
  const link = lowerAt(tokens, at + 1);
  if ((word === 'vroeg' || word === 'laat' || word === 'midden') && link !== 'in') return undefined;
  const of = readWhole(tokens, at + 1);
  if (of === undefined) return undefined;
  if (word === 'half' && !['month', 'year'].includes(of.expression.type)) return undefined;
  if (of.expression.type === 'shift' && of.expression.unit === 'day') return undefined;
  return { expression: { type: 'part', part, of: of.expression }, next: of.next };
}

/** "ultimo 2024": the last day. */
export function readUltimo(tokens: readonly Token[], at: number): Parsed | undefined {
  const of = readWhole(tokens, at + 1);
  return of && { expression: { type: 'nth', unit: 'day', index: -1, of: of.expression }, next: of.next };
}

export function readMidsummer(_tokens: readonly Token[], at: number): Parsed {
  return { expression: { type: 'part', part: 'MID', of: { type: 'season', season: 'SU' } }, next: at + 1 };
}

/** "rest van het jaar", "later deze maand", "eerder dit jaar", "later in het jaar". */
export function readSide(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = lowerAt(tokens, at);
  const link = skipWord(tokens, at + 1, 'van', 'in');
  const from = skipWord(tokens, link, 'de', 'het', 'mijn', 'onze');
  const unit = readUnit(tokens, from);
  const bare = unit !== undefined && (from > link || word === 'rest');
  const of =
    bare && unit.unit !== 'day'
      ? ({ expression: { type: 'shift', unit: unit.unit, by: 0 }, next: unit.next } as const)
      : word === 'rest' || DIRECTIONS.has(lowerAt(tokens, from)) || link > at + 1
        ? readWhole(tokens, link)
        : undefined;
  if (of === undefined || !SIDED.has(of.expression.type)) return undefined;
  return { expression: { type: 'side', side: word === 'eerder' ? 'past' : 'rest', of: of.expression }, next: of.next };
}

/** Periods that have a rest. */
const SIDED: ReadonlySet<string> = new Set([
  'shift',
  'year',
  'month',
  'quarter',
  'half',
  'season',
  'week',
  'decade',
  'splitYear',
]);

const NOW_PHRASES = compilePhrases<true>([
  ['op dit moment', true],
  ['op dit ogenblik', true],
  ['momenteel', true],
  ['thans', true],
]);

export function readNow(tokens: readonly Token[], at: number): Parsed | undefined {
  const hit = matchPhrase(NOW_PHRASES, tokens, at);
  return hit && { expression: { type: 'now' }, next: at + hit.length };
}

/** A part, at a word that opens one. */
export function readPartIfAny(tokens: readonly Token[], at: number): Parsed | undefined {
  return PARTS.has(lowerAt(tokens, at)) ? readPart(tokens, at) : undefined;
}

/** "dat jaar", "dezelfde maand": what was said before decides. */
export function readAnaphor(tokens: readonly Token[], at: number): Parsed | undefined {
  const unit = UNITS.get(lowerAt(tokens, at + 1));
  return unit === undefined || unit === 'day' || lowerAt(tokens, at + 1).endsWith('en')
    ? undefined
    : { expression: { type: 'anaphor', unit }, next: at + 2 };
}

/** "het jaar tot op heden". */
export function readYearToDate(tokens: readonly Token[], at: number): Parsed | undefined {
  const hit = ['tot', 'op', 'heden'].every((word, i) => lowerAt(tokens, at + 1 + i) === word);
  return hit
    ? { expression: { type: 'side', side: 'past', of: { type: 'shift', unit: 'year', by: 0 } }, next: at + 4 }
    : undefined;
}
