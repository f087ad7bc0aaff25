// Pieces of source put together to prose: white space, quotes and hyphens made plain, invisible characters left out, addresses
// replaced; the map to the source is kept exact all the way.
import { keepShape } from '../shapes';
import { findAddresses, type Address } from './addresses';
import type { SourceMap } from './sourceMap';

/** Stands in prose for what is no prose but has a place in the sentence: inline code, an address. */
export const OBJECT = '\ufffc';

/** Where prose may not run on without saying so: everything that normalisation must look at. */
const UNUSUAL =
  /[\0\t-\r\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2011\u2018-\u201f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;
const SINGLE_QUOTES = /[\u2018-\u201b]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f]/g;
const HYPHENS = /[\u2010\u2011]/g;
const SPACES = /[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** What `compact` takes out. */
const UNTIDY = / {2}|\n|^ | $|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** What every address has. */
const ADDRESS = /:\/\/|www\.|@/i;

/** Prose with its map; `moved` gives the place of an offset of the text as it was added. */
export interface Prose {
  readonly text: string;
  readonly map: SourceMap;
  /** Bare addresses that were replaced, with their source span. */
  readonly addresses: readonly (Address & { readonly sourceStart: number; readonly sourceEnd: number })[];
  readonly moved: (offset: number) => number;
}

/** Gathers one passage. Source offsets must not go back. */
export class ProseBuilder {
  #text = '';
  #runs: number[] = [];
  /** Whether the last run maps character by character. */
  #isExact = false;

  get length(): number {
    return this.#text.length;
  }

  get isEmpty(): boolean {
    return this.#text.length === 0;
  }

  /** Adds prose that stands for source [start, end). */
  add(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    const runs = this.#runs;
    const isExact = text.length === end - start;
    // A run grows only where both are exact: a run's exactness is read from its lengths.
    if (!(isExact && this.#isExact && runs[runs.length - 1] === start)) runs.push(this.#text.length, start, end);
    else runs[runs.length - 1] = end;
    this.#isExact = isExact;
    this.#text += text;
  }

  /** The finished prose; `undefined` if there is nothing to read. */
  finish(source: string): Prose | undefined {
    let text = this.#text;
    if (text.length === 0) return undefined;
    let runs = this.#runs;
    let moved = (offset: number): number => offset;
    if (UNUSUAL.test(text)) text = plain(text);
    if (UNTIDY.test(text)) {
      const compacted = compact(text, runs);
      ({ text, runs } = compacted);
      if (text.length === 0) return undefined;
      moved = compacted.moved;
    }
    const map: SourceMap = { runs, proseLength: text.length };
    if (!ADDRESS.test(text)) return { text, map, addresses: [], moved };
    return withoutAddresses(text, map, source, moved);
  }
}

/** Replaces one character by one: lengths stay. */
function plain(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .replaceAll('\0', '\ufffd');
}

interface Rewritten {
  readonly text: string;
  readonly runs: number[];
  readonly moved: (offset: number) => number;
}

/** Writes prose anew from spans of old prose, keeping the map. */
class Rewriter {
  readonly pieces: string[] = [];
  readonly runs: number[] = [];
  /** Old and new offset of every kept stretch. */
  readonly moves: number[] = [];
  length = 0;

  /** `source` length equal to the text length means exact. */
  write(text: string, oldOffset: number, start: number, end: number): void {
    this.pieces.push(text);
    this.runs.push(this.length, start, end);
    this.moves.push(oldOffset, this.length);
    this.length += text.length;
  }

  done(): Rewritten {
    const { moves, length } = this;
    return { text: this.pieces.join(''), runs: this.runs, moved: (offset) => moveOffset(moves, length, offset) };
  }
}

/** An offset in dropped text moves to what comes after it. */
function moveOffset(moves: readonly number[], length: number, offset: number): number {
  let low = 0;
  let high = moves.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moves[middle * 2]! <= offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const moved = moves[low * 2 - 1]! + offset - moves[low * 2 - 2]!;
  return Math.min(moved, low * 2 < moves.length ? moves[low * 2 + 1]! : length);
}

/** Takes out invisible characters, makes every run of white space one character, and trims. A run with a line feed is a line feed. */
function compact(text: string, runs: readonly number[]): Rewritten {
  const out = new Rewriter();
  // White space that waits for something after it: its character, and the source it stands for.
  let space = '';
  let spaceAt = 0;
  let spaceStart = 0;
  let spaceEnd = 0;
  const flushSpace = (): void => {
    if (space !== '' && out.length > 0) out.write(space, spaceAt, spaceStart, spaceEnd);
    space = '';
  };
  for (let run = 0; run < runs.length; run += 3) {
    const from = runs[run]!;
    const to = run + 3 < runs.length ? runs[run + 3]! : text.length;
    const start = runs[run + 1]!;
    const end = runs[run + 2]!;
    const isExact = end - start === to - from;
    let kept = from;
    const flushKept = (at: number): void => {
      if (kept === at) return;
      flushSpace();
      out.write(text.slice(kept, at), kept, isExact ? start + kept - from : start, isExact ? start + at - from : end);
    };
    for (let at = from; at < to; at++) {
      const char = text[at]!;
      const isSpace = char === ' ' || char === '\n';
      if (!isSpace && !INVISIBLE.test(char)) continue;
      flushKept(at);
      kept = at + 1;
      if (!isSpace) continue;
      if (space === '') {
        space = char;
        spaceAt = at;
        spaceStart = isExact ? start + at - from : start;
      } else if (char === '\n') space = char;
      spaceEnd = isExact ? start + at - from + 1 : end;
    }
    flushKept(to);
  }
  return out.done();
}

/** Writes prose [from, to) as it stands. */
function copyProse(text: string, runs: readonly number[], from: number, to: number, out: Rewriter): void {
  for (let at = runAt(runs, from); at < runs.length && runs[at]! < to; at += 3) {
    const runFrom = runs[at]!;
    const runTo = at + 3 < runs.length ? runs[at + 3]! : text.length;
    const start = runs[at + 1]!;
    const end = runs[at + 2]!;
    const begin = Math.max(runFrom, from);
    const stop = Math.min(runTo, to);
    if (begin >= stop) continue;
    const isExact = end - start === runTo - runFrom;
    out.write(
      text.slice(begin, stop),
      begin,
      isExact ? start + begin - runFrom : start,
      isExact ? start + stop - runFrom : end,
    );
  }
}

/** Where the run begins that an offset lies in; binary search. */
function runAt(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 3;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (runs[middle * 3]! <= offset) low = middle;
    else high = middle;
  }
  return low * 3;
}

/** Puts one object character in place of every address. */
function withoutAddresses(text: string, map: SourceMap, source: string, earlier: (offset: number) => number): Prose {
  const addresses = findAddresses(text, map, source);
  if (addresses.length === 0) return { text, map, addresses: [], moved: earlier };
  const out = new Rewriter();
  const { runs } = map;
  let at = 0;
  for (const address of addresses) {
    copyProse(text, runs, at, address.start, out);
    out.write(OBJECT, address.start, address.sourceStart, address.sourceEnd);
    at = address.end;
  }
  copyProse(text, runs, at, text.length, out);
  const { text: rewritten, runs: newRuns, moved } = out.done();
  return {
    text: rewritten,
    map: { runs: newRuns, proseLength: rewritten.length },
    addresses,
    moved: (offset) => moved(earlier(offset)),
  };
}

keepShape(new ProseBuilder());
keepShape(new Rewriter());
