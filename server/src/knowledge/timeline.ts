// Timelines: which version of a fact was in force at a day, with room for dates that are not known to the day.
import { parseEdtf, type EdtfInterval } from './edtf';
import type { Fact, FactVersion } from './model';

/** A version with its `since` read: certainly known from `certain` on, possibly from `possible` on. */
export interface DatedVersion {
  readonly index: number;
  readonly version: FactVersion;
  readonly possible: string;
  readonly certain: string;
  readonly until: EdtfInterval | undefined;
  readonly holds: EdtfInterval | undefined;
}

const cache = new WeakMap<Fact, readonly DatedVersion[]>();

/** The versions of a fact in order, with their dates read once. */
export function timelineOf(fact: Fact): readonly DatedVersion[] {
  let timeline = cache.get(fact);
  if (!timeline) {
    timeline = fact.versions.map((version, index) => {
      const since = parseEdtf(version.since);
      const possible = since?.from ?? '0001-01-01';
      const certain = since?.to ?? possible;
      return {
        index,
        version,
        possible,
        certain,
        until: version.until === undefined ? undefined : parseEdtf(version.until),
        holds: version.holds === undefined ? undefined : parseEdtf(version.holds),
      };
    });
    cache.set(fact, timeline);
  }
  return timeline;
}

/** A timeline cut at a day. */
export interface TimelineAt {
  /** In force at the day for certain: the last that was certainly known, and others of the same moment. */
  readonly inForce: readonly DatedVersion[];
  /** May have been in force already: known within an uncertain stretch around the day. */
  readonly possible: readonly DatedVersion[];
  /** Overtaken on or before the day. */
  readonly past: readonly DatedVersion[];
  /** Known only after the day. */
  readonly later: readonly DatedVersion[];
}

/** Cuts the timeline of a fact at `asOf` (ISO day, inclusive). Every version is in exactly one of the four lists. */
export function timelineAt(fact: Fact, asOf: string): TimelineAt {
  const known: DatedVersion[] = [];
  const possible: DatedVersion[] = [];
  const later: DatedVersion[] = [];
  for (const dated of timelineOf(fact)) {
    if (dated.certain <= asOf) known.push(dated);
    else if (dated.possible <= asOf) possible.push(dated);
    else later.push(dated);
  }
  const last = known.at(-1);
  const inForce: DatedVersion[] = [];
  const past: DatedVersion[] = [];
  for (const dated of known) {
    const same = last !== undefined && dated.version.since === last.version.since;
    const ended = dated.until?.to !== undefined && dated.until.to !== null && dated.until.to < asOf;
    (same && !ended ? inForce : past).push(dated);
  }
  return { inForce, possible, past, later };
}
