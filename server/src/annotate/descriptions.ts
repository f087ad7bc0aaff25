// Descriptions: words that name a term where what it hangs together with was named last: behind "transformatieplannen" a "aparte regeling voor
// gemeenten" is the SPUK for them, and elsewhere anything.
import { toSource, type BlockContent } from '../draft/draft';
import { PerWord } from '../dutch/per-word';
import { tokenize, type Token } from '../dutch/tokens';
import type { Knowledge } from '../knowledge/load';
import type { Annotation, TermAnnotation } from './annotation';

interface Description {
  /** Place among all. */
  readonly place: number;
  readonly id: string;
  readonly words: RegExp;
  readonly among: ReadonlySet<string>;
  /** Beginnings of words that name what it hangs together with as well as a name does. */
  readonly near: RegExp | undefined;
  /** Beginnings of words by which it is that of another, where they stand nearer. */
  readonly ratherThan: RegExp | undefined;
}

/** The descriptions of a knowledge, and which of its terms are things that a text goes on about. */
export interface Descriptions {
  /** Those of which a phrase has a word as its most telling one. */
  readonly withWord: PerWord<readonly Description[]>;
  isThing(id: string): boolean;
}

/** The descriptions of a knowledge. */
export function descriptionsOf({ terms }: Knowledge): Descriptions {
  const byWord = new Map<string, Description[]>();
  [...terms.values()]
    .flatMap(({ id, described }) => described.map((one) => ({ id, ...one })))
    .forEach(({ id, by, among, near, ratherThan }, place) => {
      const description = {
        place,
        id,
        words: patternOf(by),
        among: new Set([id, ...among]),
        near: nearOf(near),
        ratherThan: nearOf(ratherThan),
      };
      for (const word of new Set(by.flatMap(tellingWords)))
        byWord.set(word, [...(byWord.get(word) ?? []), description]);
    });
  return {
    withWord: new PerWord((lower) => byWord.get(lower) ?? NO_DESCRIPTIONS),
    isThing: (id) => terms.get(id)?.actor !== true,
  };
}

const NO_DESCRIPTIONS: readonly Description[] = [];

/**
 * The words, in small letters, of which any text with the phrase has one: of "het|dit wetsvoorstel" not "het" and "dit", which stand
 * everywhere, but the place in it of which the shortest word is longest.
 */
function tellingWords(text: string): string[] {
  const places = text.split(' ').map((either) =>
    either
      .split('|')
      .flatMap((word) => tokenize(word.replaceAll('_', ' ')).slice(0, 1))
      .map(({ lower }) => lower),
  );
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return places.reduce((best, words) => (shortest(words) > shortest(best) ? words : best));
}

/** "Eigen|aparte uitkering|regeling": one of each, side by side. */
function patternOf(texts: readonly string[]): RegExp {
  const either = (words: string) => `(?:${words.split('|').map(escaped).join('|')})`;
  const phrases = texts.map((text) => text.split(' ').map(either).join(' '));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${phrases.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function nearOf(stems: readonly string[]): RegExp | undefined {
  return stems.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${stems.map(escaped).join('|')})`, 'giu');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replaceAll('_', ' ');
}

/** What stands before a block: ids of terms, nearest first, and the line right above. */
interface Before {
  readonly named: readonly (readonly string[])[];
  readonly line: string;
  readonly heading: readonly string[];
}

/** The descriptions in the passages of a block, as if their terms were named there. */
export function describedAnnotations(
  { passages }: BlockContent,
  texts: readonly { readonly tokens: readonly Token[] }[],
  annotations: readonly Annotation[],
  before: Before,
  { withWord, isThing }: Descriptions,
): readonly TermAnnotation[] {
  let possible: Map<Description, Set<number>> | undefined;
  texts.forEach(({ tokens }, index) => {
    for (const token of tokens) {
      if (token.kind === 'mark') continue;
      for (const description of withWord.of(token)) {
        possible ??= new Map();
        const places = possible.get(description);
        if (places) places.add(index);
        else possible.set(description, new Set([index]));
      }
    }
  });
  if (!possible) return NONE;
  let found: TermAnnotation[] | undefined;
  for (const [{ id, words, among, near, ratherThan }, places] of [...possible].sort(([a], [b]) => a.place - b.place)) {
    // Under its own name it needs no other.
    if (before.heading.includes(id)) continue;
    places.forEach((index) => {
      const passage = passages[index]!;
      for (const { 0: label, index: from } of passage.text.matchAll(words)) {
        const to = from + label.length;
        const isTaken = annotations.some(
          (one) => one.type === 'term' && one.passage === index && one.from < to && from < one.to,
        );
        if (isTaken || isOther(passage.text, from, to)) continue;
        const last =
          lastThing([...annotations, ...(found ?? NONE)], index, from, isThing) ?? lastAbove(before.named, isThing);
        const isAmong = last !== undefined && among.has(last);
        const isTheirs = ratherThan
          ? isLastBefore(near, ratherThan, passage.text.slice(Math.max(0, from - WHOSE_REACH), from), before.line)
          : isNear(near, passage.text.slice(0, to + BEHIND), before.line);
        if (!isAmong && !isTheirs) continue;
        (found ??= []).push({
          type: 'term',
          id,
          role: 'loose',
          label,
          compound: false,
          inTitle: false,
          passage: index,
          from,
          to,
          inQuotes: false,
          ...toSource(passage.map, from, to),
        });
      }
    });
  }
  return found ?? NONE;
}

const NONE: readonly TermAnnotation[] = [];
/** So far behind a description what it hangs together with may stand: "het gemeentelijk deel van de transformatie". */
const BEHIND = 120;
/** So far before a "hun" whose it is may have been said. */
const WHOSE_REACH = 300;

/** "Onze regio heeft een eigen regeling", "er komt geen nieuwe regeling", "nieuwe aanvragen voor het buurtfonds". */
function isOther(text: string, from: number, to: number): boolean {
  if (OF_OTHER.test(text.slice(to, to + OF_WHAT))) return true;
  const before = text.slice(Math.max(0, from - OWN_REACH), from);
  return /\b(?:onze|ons|mijn)\b[^.!?]*$|\b(?:geen|andere) $/i.test(before);
}

const OWN_REACH = 80;
const OF_WHAT = 24;
/** What it is of or for, where that is not what all of these are. */
const OF_OTHER =
  /^ (?:voor|van|in|uit) (?!(?:de |het )?(?:zorg|regio|transformatie|gemeente|rijk|ministerie|vws|iza|azwa|land)|\d|en\b)/i;

function isNear(near: RegExp | undefined, text: string, line: string): boolean {
  return near !== undefined && (text.search(near) >= 0 || line.search(near) >= 0);
}

/** "De huisartsen werken lokaal mee. Hun vereniging …": of those whose it may be, these were named last. */
function isLastBefore(near: RegExp | undefined, others: RegExp, text: string, line: string): boolean {
  if (near === undefined) return false;
  const own = lastPlace(near, text);
  const other = lastPlace(others, text);
  return own >= 0 || other >= 0 ? own > other : lastPlace(near, line) > lastPlace(others, line);
}

function lastPlace(words: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
}

/** The thing that was named last in the block, before a place in one of its passages. */
function lastThing(
  annotations: readonly Annotation[],
  passage: number,
  from: number,
  isThing: (id: string) => boolean,
): string | undefined {
  let last: TermAnnotation | undefined;
  for (const one of annotations) {
    if (one.type !== 'term' || !isThing(one.id)) continue;
    if (one.passage > passage || (one.passage === passage && one.to > from)) continue;
    if (!last || one.passage > last.passage || (one.passage === last.passage && one.from > last.from)) last = one;
  }
  return last?.id;
}

function lastAbove(before: readonly (readonly string[])[], isThing: (id: string) => boolean): string | undefined {
  for (const ids of before) {
    const last = ids.findLast(isThing);
    if (last !== undefined) return last;
  }
  return undefined;
}
