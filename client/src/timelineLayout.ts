// Where everything of a timeline goes: days to places, labels that keep clear of each other. Pure; knows no page and no editor.
import type { TimelineFact, TimelineVersion } from '../../server/src/protocol';

/** The stretch of time that all facts share, as day numbers. */
export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** The stretch in which a version held. `from` to `sure` it may have been known already. */
export interface Bar {
  readonly number: number;
  readonly status: TimelineVersion['status'];
  readonly from: number;
  readonly sure: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  /** Nothing took its place: it runs on. */
  readonly open: boolean;
}

/** A number above a bar. */
export interface NumberLabel {
  readonly number: number;
  readonly x: number;
}

/** A claim: its mark on the line of the peildatum, and where the version that it gives stands. */
export interface ClaimMark {
  /** Index among the claims of the fact. */
  readonly index: number;
  readonly y: number;
  /** The version the claim gives, where that is not in force at the line. */
  readonly given: { readonly x: number; readonly y: number } | undefined;
  /** On which side of the line its words stand. */
  readonly side: 'left' | 'right';
}

/** A line on the axis of time. */
export interface Tick {
  readonly x: number;
  readonly year: number;
  /** From 0 on; undefined where only years are marked. */
  readonly month: number | undefined;
  readonly labelled: boolean;
}

/** One fact, laid out. In pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly asOfX: number;
  /** Where the word at the peildatum's line stands. */
  readonly asOfSide: 'left' | 'right';
  readonly numbersY: number;
  readonly numbers: readonly NumberLabel[];
  readonly bars: readonly Bar[];
  readonly claims: readonly ClaimMark[];
  readonly ticks: readonly Tick[];
}

const DAY_MS = 86_400_000;
const YEAR = 365.25;
const MARGIN = 8;
const TOP = 18;
const NUMBERS = 16;
const LANE = 18;
const CLAIM = 22;
const AXIS = 22;
const LEAST_BAR = 4;
const HEIGHT: Readonly<Record<TimelineVersion['status'], number>> = { inForce: 14, possible: 14, past: 8, later: 8 };
/** Room a number takes, and a date on the axis. */
const NUMBER_ROOM = 15;
const TICK_ROOM = 64;
/** Room that words beside the line of the peildatum take: per letter at most so much, after the mark. */
const LETTER = 6.8;
const MARK_ROOM = 16;
/** Letters of "peildatum", and of "regel 123: ". */
const AS_OF_LETTERS = 10;
const LINE_LETTERS = 11;

/** An ISO day as a number. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

/** The stretch of time in which all versions of all facts and the peildatum lie, with room around it. */
export function domainOf(facts: readonly TimelineFact[], asOf: string): Domain {
  const days = [
    asOf,
    ...facts.flatMap(({ versions }) =>
      versions.flatMap(({ possible, certain, end }) => [possible, certain, end ?? certain]),
    ),
  ]
    .map(dayOf)
    .filter((day) => !Number.isNaN(day));
  const first = Math.min(...days);
  const last = Math.max(...days);
  const room = Math.max(45, (last - first) * 0.06);
  return { from: first - room / 2, to: last + room };
}

/** Lays one fact out on `width` pixels. */
export function layoutFact(fact: TimelineFact, asOf: string, domain: Domain, width: number): Scene {
  const scale = (width - 2 * MARGIN) / (domain.to - domain.from);
  const x = (day: number) => MARGIN + (Math.min(Math.max(day, domain.from), domain.to) - domain.from) * scale;
  const asOfX = x(dayOf(asOf));
  const barsY = TOP + NUMBERS;
  const bars = fact.versions.map((version) => barOf(version, x, barsY, width - MARGIN));
  const lanes = 1 + Math.max(0, ...fact.versions.map(({ lane }) => lane));
  const claimsY = barsY + lanes * LANE + 4;
  const sideFor = (letters: number) => (asOfX + MARK_ROOM + letters * LETTER > width ? 'left' : 'right');
  const axisY = claimsY + fact.claims.length * CLAIM;
  return {
    width,
    height: axisY + AXIS,
    axisY,
    asOfX,
    asOfSide: sideFor(AS_OF_LETTERS),
    numbersY: TOP + NUMBERS - 5,
    numbers: numbersOf(bars, width),
    bars,
    claims: fact.claims.map(({ given, statusText }, index) => {
      const bar = given === undefined ? undefined : bars[given - 1];
      const elsewhere = bar && (asOfX < bar.from || asOfX > bar.to);
      return {
        index,
        y: claimsY + index * CLAIM + CLAIM / 2,
        given: elsewhere ? { x: middleOf(bar), y: bar.y + bar.height } : undefined,
        side: elsewhere && middleOf(bar) > asOfX ? 'left' : sideFor(LINE_LETTERS + statusText.length),
      };
    }),
    ticks: ticksOf(domain, x, width),
  };
}

function barOf(version: TimelineVersion, x: (day: number) => number, barsY: number, right: number): Bar {
  const from = x(dayOf(version.possible));
  const sure = x(dayOf(version.certain));
  const end = version.end === null ? right : x(dayOf(version.end));
  const height = HEIGHT[version.status];
  return {
    number: version.number,
    status: version.status,
    from,
    sure,
    to: Math.max(end, from + LEAST_BAR),
    y: barsY + version.lane * LANE + (LANE - height) / 2,
    height,
    open: version.end === null,
  };
}

function middleOf({ from, to }: Bar): number {
  return (from + to) / 2;
}

/** Numbers in the middle of their bars, pushed aside where they would meet. */
function numbersOf(bars: readonly Bar[], width: number): NumberLabel[] {
  const half = NUMBER_ROOM / 2;
  const places = bars.map((bar) => ({ number: bar.number, x: Math.min(Math.max(middleOf(bar), half), width - half) }));
  places.sort((a, b) => a.x - b.x || a.number - b.number);
  for (let at = 1; at < places.length; at++) places[at]!.x = Math.max(places[at]!.x, places[at - 1]!.x + NUMBER_ROOM);
  let right = width - half;
  for (const place of places.reverse()) {
    place.x = Math.min(place.x, right);
    right = place.x - NUMBER_ROOM;
  }
  return places.reverse();
}

/** Steps of the axis in months, the finest that leaves room for its dates is taken. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];

function ticksOf(domain: Domain, x: (day: number) => number, width: number): Tick[] {
  const perMonth = (width - 2 * MARGIN) / ((domain.to - domain.from) / (YEAR / 12));
  const step = STEPS.find((months) => months * perMonth >= TICK_ROOM) ?? STEPS.at(-1)!;
  const first = new Date(domain.from * DAY_MS);
  const ticks: Tick[] = [];
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (let month = start; ; month += step) {
    const year = Math.floor(month / 12);
    const day = Math.round(Date.UTC(year, month % 12, 1) / DAY_MS);
    if (day > domain.to) return ticks;
    if (day < domain.from) continue;
    const place = x(day);
    const labelled = place >= TICK_ROOM / 2 && place <= width - TICK_ROOM / 2;
    ticks.push({ x: place, year, month: step < 12 ? month % 12 : undefined, labelled });
  }
}
