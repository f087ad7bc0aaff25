// The exact map between the prose of a passage and the source it was read from.

/**
 * Runs in order, three numbers each: prose offset, source start, source end. A run reaches to the prose offset of the next one (the
 * last to the end of the prose). Where prose and source of a run are equally long they map character by character; else the run
 * stands for its source as a whole (`&eacute;`, `\*`, an address). Source between runs is markup.
 * Offsets are UTF-16 code units; source offsets count from the start of the block.
 */
export interface SourceMap {
  readonly runs: readonly number[];
  readonly proseLength: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The index (in steps of three) of the last run whose value at `field` (0 prose, 1 source start) is at most `offset`, or -1. */
function lastRunAt(runs: readonly number[], field: 0 | 1, offset: number): number {
  let low = 0;
  let high = runs.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle * 3 + field]! <= offset) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * 3;
}

/**
 * The smallest source span (block-relative, half-open) that covers the prose span [start, end). An empty span gives the empty source
 * span before the character at `start`, or after the last character at the end of the prose.
 */
export function toSource(map: SourceMap, start: number, end: number): Span {
  const { runs, proseLength } = map;
  if (runs.length === 0) return { start: 0, end: 0 };
  const from = Math.min(Math.max(start, 0), proseLength);
  const to = Math.min(Math.max(end, from), proseLength);
  if (from === proseLength) {
    const last = runs[runs.length - 1]!;
    return { start: last, end: last };
  }
  const begin = sourceStart(map, lastRunAt(runs, 0, from), from);
  return { start: begin, end: to === from ? begin : sourceEnd(map, lastRunAt(runs, 0, to - 1), to) };
}

/**
 * The prose offset of a source offset (block-relative): inside a run its own character, in markup or white space between runs the
 * next character of the prose. `undefined` before the first run and after the last.
 */
export function toProse(map: SourceMap, offset: number): number | undefined {
  const { runs, proseLength } = map;
  const run = lastRunAt(runs, 1, offset);
  if (run < 0 || offset > runs[runs.length - 1]!) return undefined;
  const prose = runs[run]!;
  const next = run + 3 < runs.length ? runs[run + 3]! : proseLength;
  const start = runs[run + 1]!;
  const end = runs[run + 2]!;
  if (offset >= end) return next;
  return end - start === next - prose ? prose + offset - start : prose;
}

function runLength(map: SourceMap, run: number): number {
  return (run + 3 < map.runs.length ? map.runs[run + 3]! : map.proseLength) - map.runs[run]!;
}

function sourceStart(map: SourceMap, run: number, prose: number): number {
  const start = map.runs[run + 1]!;
  const isExact = map.runs[run + 2]! - start === runLength(map, run);
  return isExact ? start + prose - map.runs[run]! : start;
}

function sourceEnd(map: SourceMap, run: number, prose: number): number {
  const start = map.runs[run + 1]!;
  const end = map.runs[run + 2]!;
  const isExact = end - start === runLength(map, run);
  return isExact ? start + prose - map.runs[run]! : end;
}
