// Lengths that are counted from a point: "drie maanden geleden", "over twee weken", "binnen zes weken na ontvangst", "twee weken na Pasen".
import { compilePhrases, matchPhrase } from '../phrases';
import type { Token } from '../tokens';
import type { Length, TimeExpression } from '../timex';
import { clauseGoesOn } from './context';
import { readPoint } from './points';
import { readLength } from './relative';
import { lowerAt, readCount, skipArticle, skipWord, standsFree, type Parsed } from './scan';
import { DIRECTIONS, WEEKDAYS } from './words';
import { readPartIfAny } from './parts';
import { wordList } from '../word-lists';

/** Words behind a length that count it from now or from what was told. */
const AFTER_LENGTH = compilePhrases<{ readonly sign: 1 | -1; readonly loose?: true }>([
  ['geleden', { sign: -1 }],
  ['terug', { sign: -1 }],
  ['later', { sign: 1, loose: true }],
  ['daarna', { sign: 1, loose: true }],
  ['nadien', { sign: 1, loose: true }],
  ['erna', { sign: 1, loose: true }],
  ['eerder', { sign: -1, loose: true }],
  ['daarvoor', { sign: -1, loose: true }],
  ['ervoor', { sign: -1, loose: true }],
  ['in de toekomst', { sign: 1 }],
]);

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['na', 1],
  ['vanaf', 1],
  ['voor', -1],
  ['vóór', -1],
  ['voorafgaand', -1],
]);

/** What follows "drie maanden na": a date, or an event that has none. */
function readBase(tokens: readonly Token[], at: number, sign: 1 | -1, length: Length): Parsed | undefined {
  const start = skipWord(tokens, at, 'aan');
  if (lowerAt(tokens, start) === 'nu') return { expression: { type: 'offset', length, sign }, next: start + 1 };
  const from = skipArticle(tokens, start);
  const point = readPartIfAny(tokens, from) ?? readPoint(tokens, from);
  if (point !== undefined)
    return { expression: { type: 'offset', length, sign, base: point.expression }, next: point.next };
  return readEvent(tokens, at, length, sign);
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'de het een deze dit die dat onze ons uw zijn haar hun mijn'.split(' '),
);
const NO_EVENTS: ReadonlySet<string> = new Set('elkaar wie welke wat hem jou mij u'.split(' '));
const EVENT_NOUNS: ReadonlySet<string> = new Set(wordList('lengthsEventNouns'));

/** "na inwerkingtreding", "na de publicatie": an event without a date. Before "voor" most nouns are whom it is for. */
function readEvent(tokens: readonly Token[], at: number, length: Length, sign: 1 | -1): Parsed | undefined {
  const noun = DETERMINERS.has(lowerAt(tokens, at)) ? at + 1 : at;
  const token = tokens[noun];
  if (
    token?.kind !== 'word' ||
    token.text.length < 3 ||
    NO_EVENTS.has(token.lower) ||
    (noun === at && clauseGoesOn(tokens, noun))
  )
    return undefined;
  const link = lowerAt(tokens, at - 1);
  // "Zes weken voor de vergadering" counts back; "twee jaar voor de gemeente" is whom it is for.
  const counted = noun > at && (length.weeks !== undefined || length.days !== undefined);
  if (link === 'voor' && !counted && !token.lower.endsWith('ing') && !EVENT_NOUNS.has(token.lower)) return undefined;
  return { expression: { type: 'event', length, sign }, next: noun + 1 };
}

/** Words before a length with which "over" divides rather than counts ("verdeeld over vier jaar"). */
const SPREAD: readonly string[] = [
  'verdeel',
  'verdeeld',
  'spreid',
  'gespreid',
  'uitgesmeerd',
  'uitgespreid',
  'verspreid',
  'gemiddeld',
  'totaal',
  'cumulatief',
  'berekend',
  'gerekend',
  'afgeschreven',
  'verdelen',
  'spreiden',
  'looptijd',
  'opgeteld',
  'bezuiniging',
  'gesproken',
  'gaat',
];

/** A length at `at` with what makes it a point in time. */
export function readFromLength(tokens: readonly Token[], at: number): Parsed | undefined {
  if (!standsFree(tokens, at)) return undefined;
  const length = readLength(tokens, at) ?? undefined;
  if (length === undefined) return readWeekdaysAway(tokens, at);
  return readAfterLength(tokens, length.next, length.length, length.approximate);
}

function readAfterLength(tokens: readonly Token[], at: number, length: Length, approximate?: true): Parsed | undefined {
  const vague = approximate ? { approximate } : {};
  const hit = matchPhrase(AFTER_LENGTH, tokens, at);
  if (hit !== undefined) {
    const { sign, loose } = hit.value;
    if (lowerAt(tokens, at) === 'later' && lowerAt(tokens, at + 1) === 'dan') return undefined;
    return {
      expression: { type: 'offset', length, sign, ...(loose ? { loose } : {}), ...vague },
      next: at + hit.length,
    };
  }
  const link = skipWord(tokens, at, 'gerekend', 'gezien');
  const sign = SIGNS.get(lowerAt(tokens, link));
  return sign === undefined ? undefined : readBase(tokens, link + 1, sign, length);
}

/** "twee zondagen vanaf nu", "twee maandagen later". */
function readWeekdaysAway(tokens: readonly Token[], at: number): Parsed | undefined {
  const count = readCount(tokens, at);
  if (count === undefined || !Number.isInteger(count.value)) return undefined;
  const word = lowerAt(tokens, count.next);
  const weekday = word.endsWith('en') ? WEEKDAYS.get(word.slice(0, -2)) : undefined;
  if (weekday === undefined) return undefined;
  const found = readAfterLength(tokens, count.next + 1, { weeks: count.value });
  return found?.expression.type === 'offset' && found.expression.sign > 0 && found.expression.base === undefined
    ? { expression: { ...found.expression, weekday }, next: found.next }
    : undefined;
}

/** "over twee weken", "over twee jaar en 21 dagen". */
export function readOver(tokens: readonly Token[], at: number): Parsed | undefined {
  const length = readLength(tokens, at + 1);
  if (length === undefined) return undefined;
  const before = lowerAt(tokens, at - 1);
  if (
    SPREAD.some((word) => before.startsWith(word)) ||
    SPREAD.some((word) => lowerAt(tokens, length.next).startsWith(word))
  )
    return undefined;
  const counted = readAfterLength(tokens, length.next, length.length, length.approximate);
  if (counted !== undefined && lowerAt(tokens, length.next) !== 'terug' && lowerAt(tokens, length.next) !== 'eerder')
    return counted;
  return {
    expression: {
      type: 'offset',
      length: length.length,
      sign: 1,
      ...(length.approximate ? { approximate: true } : {}),
    },
    next: length.next,
  };
}

/** "binnen vijf dagen", "binnen de komende 3 jaar", "binnen zes weken na ontvangst". */
export function readWithin(tokens: readonly Token[], at: number): Parsed | undefined {
  const bare = skipWord(tokens, at + 1, 'minder') > at + 1 ? skipWord(tokens, at + 2, 'dan') : at + 1;
  const article = skipArticle(tokens, bare);
  const directed = DIRECTIONS.get(lowerAt(tokens, article));
  if (directed === 'next') return readLength(tokens, article + 1) && withinLength(tokens, article + 1, false);
  return withinLength(tokens, bare, true);
}

function withinLength(tokens: readonly Token[], at: number, loose: boolean): Parsed | undefined {
  const length = readLength(tokens, at);
  if (length === undefined) return undefined;
  const anchored = SIGNS.has(lowerAt(tokens, length.next))
    ? readAfterLength(tokens, length.next, length.length)
    : undefined;
  if (anchored?.expression.type === 'event') return anchored;
  if (anchored?.expression.type === 'offset') {
    const { base } = anchored.expression;
    return {
      expression: { type: 'range', from: base ?? { type: 'now' }, to: anchored.expression },
      next: anchored.next,
    };
  }
  return {
    expression: { type: 'span', direction: 'next', length: length.length, ...(loose ? { loose: true } : {}) },
    next: length.next,
  };
}

/** "meer dan 2 weken na vandaag", "minder dan drie maanden geleden". */
export function readMoreOrLess(tokens: readonly Token[], at: number): Parsed | undefined {
  if (lowerAt(tokens, at + 1) !== 'dan') return undefined;
  const found = readFromLength(tokens, at + 2);
  if (found?.expression.type !== 'offset') return undefined;
  const { expression } = found;
  const base: TimeExpression = expression.base ?? { type: 'now' };
  if (lowerAt(tokens, at) === 'meer')
    return {
      expression: { type: 'bound', mod: expression.sign > 0 ? 'AFTER' : 'BEFORE', of: expression },
      next: found.next,
    };
  return {
    expression:
      expression.sign > 0
        ? { type: 'range', from: base, to: expression }
        : { type: 'range', from: expression, to: base },
    next: found.next,
  };
}

/** Nouns that say that a length is meant as such: "een looptijd van vier jaar". */
export const LENGTH_NOUNS: ReadonlySet<string> = new Set(['periode', 'termijn', 'looptijd', 'duur', 'tijdvak']);

/** "gedurende vier jaar", "een periode van drie maanden". */
export function readDuration(tokens: readonly Token[], at: number): Parsed | undefined {
  const from = LENGTH_NOUNS.has(lowerAt(tokens, at)) ? (lowerAt(tokens, at + 1) === 'van' ? at + 2 : -1) : at + 1;
  const length = from < 0 ? undefined : readLength(tokens, from);
  return (
    length && { expression: { type: 'duration', length: length.length }, next: length.next, first: from, core: from }
  );
}
