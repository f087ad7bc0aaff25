// The drawing of one fact: bars for its versions, a line for the peildatum, and the claims on that line.
import type { Timeline, TimelineClaim, TimelineFact } from '../../server/src/protocol';
import { layoutFact, type Bar, type ClaimMark, type Domain, type Scene, type Tick } from '../src/timelineLayout';
import { placeText, type TimelineTexts } from '../src/timelineMessages';
import { svg } from './elements';

/** What a drawing is made with. */
export interface Drawing {
  readonly timeline: Timeline;
  readonly texts: TimelineTexts;
  readonly language: string;
  readonly domain: Domain;
  readonly width: number;
  /** Called when a claim is clicked. */
  readonly onClaim: (claim: number) => void;
}

/** Draws a fact. To a screen reader it is one picture; the table below it says the same. */
export function drawFact(fact: TimelineFact, drawing: Drawing): SVGSVGElement {
  const { timeline, texts, domain, width } = drawing;
  const scene = layoutFact(fact, timeline.asOf, domain, width);
  return svg(
    'svg',
    {
      class: 'drawing',
      width: scene.width,
      height: scene.height,
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      role: 'img',
      'aria-label': `${texts.picture}: ${fact.question}`,
    },
    axis(scene, drawing.language),
    ...scene.bars.map((bar) => drawBar(bar, fact)),
    ...scene.numbers.map(({ number, x }) =>
      svg('text', { class: 'number', x, y: scene.numbersY, 'text-anchor': 'middle' }, String(number)),
    ),
    asOfLine(scene, texts),
    ...scene.claims.map((mark) => drawClaim(mark, fact.claims[mark.index]!, scene, drawing)),
  );
}

function drawBar({ number, status, from, sure, to, y, height, open }: Bar, { versions }: TimelineFact): SVGGElement {
  const version = versions[number - 1]!;
  const group = svg('g', { class: `bar ${status}` });
  group.append(svg('title', {}, `${number}. ${version.since}: ${version.answer} (${version.statusText})`));
  const middle = Math.min(Math.max(sure, from), to);
  if (middle - from > 1) group.append(svg('rect', { class: 'unsure', x: from, y, width: middle - from, height }));
  if (to - middle > 0) group.append(svg('rect', { x: middle, y, width: to - middle, height }));
  if (open)
    group.append(svg('path', { class: 'on', d: `M${to} ${y - 2} l6 ${height / 2 + 2} l-6 ${height / 2 + 2} z` }));
  return group;
}

function axis({ ticks, axisY, width, height }: Scene, language: string): SVGGElement {
  return svg(
    'g',
    { class: 'axis' },
    svg('line', { x1: 0, x2: width, y1: axisY, y2: axisY }),
    ...ticks.map(({ x }) => svg('line', { class: 'tick', x1: x, x2: x, y1: axisY - 4, y2: axisY + 4 })),
    ...ticks
      .filter(({ labelled }) => labelled)
      .map((tick) => svg('text', { x: tick.x, y: height - 5, 'text-anchor': 'middle' }, tickText(tick, language))),
  );
}

function tickText({ year, month }: Tick, language: string): string {
  if (month === undefined) return String(year);
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(year, month, 1));
  return `${name.replace('.', '')} ${year}`;
}

function asOfLine({ asOfX: x, axisY, asOfSide }: Scene, { peildatum }: TimelineTexts): SVGGElement {
  const isLeft = asOfSide === 'left';
  return svg(
    'g',
    { class: 'asof' },
    svg('line', { x1: x, x2: x, y1: 2, y2: axisY }),
    svg('text', { x: x + (isLeft ? -5 : 5), y: 11, 'text-anchor': isLeft ? 'end' : 'start' }, peildatum),
  );
}

/** The shape of a mark says what its colour says. */
export function claimShape(verdict: TimelineClaim['verdict'], x: number, y: number): SVGGElement {
  const shapes = {
    holds: [
      svg('circle', { cx: x, cy: y, r: 7 }),
      svg('path', { class: 'sign', d: `M${x - 3.2} ${y + 0.2} l2.3 2.4 l4.2 -4.8` }),
    ],
    wrong: [
      svg('path', { class: 'shape', d: `M${x} ${y - 8} l8.5 15 h-17 z` }),
      svg('path', { class: 'sign', d: `M${x} ${y - 2.5} v4 M${x} ${y + 4.2} v0.4` }),
    ],
    open: [svg('circle', { cx: x, cy: y, r: 6 })],
  };
  return svg('g', { class: `mark ${verdict}` }, ...shapes[verdict]);
}

function drawClaim(mark: ClaimMark, claim: TimelineClaim, { asOfX }: Scene, drawing: Drawing): SVGGElement {
  const { given, y, side } = mark;
  const { texts, onClaim } = drawing;
  const group = svg('g', { class: `claim ${claim.verdict}` }, svg('title', {}, claim.sentence));
  if (given) group.append(svg('path', { class: 'lead', d: `M${given.x} ${given.y} V${y} H${asOfX}` }));
  const isLeft = side === 'left';
  group.append(
    claimShape(claim.verdict, asOfX, y),
    svg(
      'text',
      { x: asOfX + (isLeft ? -14 : 14), y: y + 4, 'text-anchor': isLeft ? 'end' : 'start' },
      placeText(texts, claim),
    ),
  );
  group.addEventListener('click', () => onClaim(mark.index));
  return group;
}
