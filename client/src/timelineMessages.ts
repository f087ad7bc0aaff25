// What the timeline's page and the extension say to each other. Plain data; the page never gets markup.
import type { Timeline, TimelineClaim } from '../../server/src/protocol';

/** Texts of the page, in the user's language. */
export interface TimelineTexts {
  readonly title: string;
  readonly asOf: string;
  readonly peildatum: string;
  readonly show: string;
  readonly allClaims: string;
  readonly empty: string;
  readonly claims: string;
  readonly number: string;
  readonly since: string;
  readonly answer: string;
  readonly atAsOf: string;
  readonly source: string;
  readonly legend: string;
  readonly inForce: string;
  readonly past: string;
  readonly later: string;
  readonly uncertain: string;
  readonly holds: string;
  readonly wrong: string;
  readonly open: string;
  /** With `{line}` and `{status}` to fill in. */
  readonly line: string;
  readonly picture: string;
  readonly keys: string;
}

/** Where a claim stands and what became of it: `Regel 7: achterhaald`. */
export function placeText({ line }: TimelineTexts, { span, statusText }: TimelineClaim): string {
  return line.replace('{line}', String(span.start.line + 1)).replace('{status}', statusText);
}

/** To the page: show this. */
export interface ShowTimeline {
  readonly type: 'show';
  readonly language: 'nl' | 'en';
  readonly timeline: Timeline;
  readonly texts: TimelineTexts;
}

/** From the page. Places are indexes into the timeline that was last shown; the extension looks them up itself. */
export type FromTimeline =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly term: string }
  | { readonly type: 'claim'; readonly fact: number; readonly claim: number }
  | { readonly type: 'source'; readonly fact: number; readonly version: number; readonly source: number };
