// The timeline's page: shows what the extension sends, and tells it what is chosen. Drawing and table per fact, claims as buttons.
import type { Timeline, TimelineFact, TimelineVersion } from '../../server/src/protocol';
import { domainOf } from '../src/timelineLayout';
import { placeText, type FromTimeline, type ShowTimeline, type TimelineTexts } from '../src/timelineMessages';
import { claimShape, drawFact } from './drawing';
import { html, svg } from './elements';

declare function acquireVsCodeApi(): { postMessage(message: FromTimeline): void };

const editor = acquireVsCodeApi();
const main = document.getElementById('timeline')!;
const LEAST_WIDTH = 280;

let shown: ShowTimeline | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ShowTimeline>) => {
  if (data.type !== 'show') return;
  const focused = document.activeElement?.id;
  const scroll = data.timeline.term === shown?.timeline.term ? window.scrollY : 0;
  shown = data;
  render(data);
  window.scrollTo(0, scroll);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
});
window.addEventListener('resize', () => draw());
document.addEventListener('keydown', moveByKey);
editor.postMessage({ type: 'ready' });

function render({ timeline, texts, language }: ShowTimeline): void {
  document.documentElement.lang = language;
  main.replaceChildren(
    html('h1', {}, texts.title),
    html('p', { class: 'asof-text' }, texts.asOf),
    picker(timeline, texts),
    ...(timeline.facts.length === 0
      ? [html('p', { role: 'status' }, texts.empty)]
      : [legend(texts), ...timeline.facts.map((fact, index) => section(fact, index, timeline, texts))]),
    html('p', { class: 'keys' }, texts.keys),
  );
  main.setAttribute('aria-busy', 'false');
  draw();
}

/** The drawings, on the width there is. */
function draw(): void {
  if (!shown) return;
  const { timeline, texts, language } = shown;
  const domain = domainOf(timeline.facts, timeline.asOf);
  const width = Math.max(LEAST_WIDTH, Math.floor(main.clientWidth));
  timeline.facts.forEach((fact, index) => {
    const onClaim = (claim: number) => editor.postMessage({ type: 'claim', fact: index, claim });
    document
      .getElementById(`drawing-${index}`)
      ?.replaceChildren(drawFact(fact, { timeline, texts, language, domain, width, onClaim }));
  });
}

function picker({ choices, term }: Timeline, { show, allClaims }: TimelineTexts): HTMLElement {
  const select = html(
    'select',
    { id: 'term' },
    html('option', { value: '' }, allClaims),
    ...choices.map(({ id, name }) => html('option', { value: id }, name)),
  );
  select.value = term;
  select.addEventListener('change', () => editor.postMessage({ type: 'choose', term: select.value }));
  return html('p', { class: 'picker' }, html('label', { for: 'term' }, `${show}: `), select);
}

function legend(texts: TimelineTexts): HTMLElement {
  const bar = (status: string, height: number, label: string, unsure = false) =>
    entry(
      svg(
        'g',
        { class: `bar ${status}` },
        svg('rect', { class: unsure ? 'unsure' : undefined, x: 1, y: 9 - height / 2, width: 22, height }),
      ),
      label,
    );
  const entry = (shape: SVGGElement, label: string) =>
    html('li', {}, svg('svg', { width: 24, height: 18, 'aria-hidden': 'true' }, shape), label);
  return html(
    'ul',
    { class: 'legend', 'aria-label': texts.legend },
    bar('inForce', 14, texts.inForce),
    bar('past', 8, texts.past),
    bar('later', 8, texts.later),
    bar('inForce', 14, texts.uncertain, true),
    entry(claimShape('holds', 12, 9), texts.holds),
    entry(claimShape('wrong', 12, 9), texts.wrong),
    entry(claimShape('open', 12, 9), texts.open),
  );
}

function section(fact: TimelineFact, index: number, timeline: Timeline, texts: TimelineTexts): HTMLElement {
  const heading = `fact-${index}`;
  return html(
    'section',
    { 'aria-labelledby': heading },
    html('h2', { id: heading }, fact.question, ...(timeline.term === '' ? [' ', html('small', {}, fact.term)] : [])),
    html('div', { id: `drawing-${index}` }),
    ...(fact.claims.length > 0 ? [claimList(fact, index, texts)] : []),
    table(fact, index, texts),
  );
}

function claimList({ claims }: TimelineFact, fact: number, texts: TimelineTexts): HTMLElement {
  return html(
    'div',
    { class: 'claims' },
    html('h3', {}, texts.claims),
    html(
      'ul',
      {},
      ...claims.map((one, claim) => {
        const { sentence, verdict } = one;
        const button = html(
          'button',
          { type: 'button', class: `item claim ${verdict}`, id: `claim-${fact}-${claim}` },
          svg('svg', { width: 20, height: 18, 'aria-hidden': 'true' }, claimShape(verdict, 10, 9)),
          html('span', {}, html('strong', {}, `${placeText(texts, one)}. `), sentence),
        );
        button.addEventListener('click', () => editor.postMessage({ type: 'claim', fact, claim }));
        return html('li', {}, button);
      }),
    ),
  );
}

function table({ versions, question }: TimelineFact, fact: number, texts: TimelineTexts): HTMLElement {
  const heads = [texts.number, texts.since, texts.answer, texts.atAsOf];
  return html(
    'table',
    {},
    html('caption', { class: 'unseen' }, question),
    html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
    html('tbody', {}, ...versions.map((version, index) => row(version, fact, index, texts))),
  );
}

function row(version: TimelineVersion, fact: number, index: number, texts: TimelineTexts): HTMLElement {
  const { number, since, answer, statement, remarks, statusText, status } = version;
  return html(
    'tr',
    { class: status },
    html('td', { class: 'nr' }, String(number)),
    html('td', {}, since),
    html(
      'td',
      {},
      html('strong', {}, answer),
      html('p', {}, statement),
      ...remarks.map((remark) => html('p', { class: 'remark' }, remark)),
      html('p', { class: 'sources' }, `${texts.source}: `, ...sources(version, fact, index)),
    ),
    html('td', { class: 'status' }, statusText),
  );
}

function sources({ sources: list }: TimelineVersion, fact: number, version: number): (Node | string)[] {
  return list.flatMap(({ title, place, address }, source) => {
    const separator = source === 0 ? [] : ['; '];
    if (address === undefined) return [...separator, `${title} (${place})`];
    const link = html(
      'button',
      { type: 'button', role: 'link', class: 'item link', id: `source-${fact}-${version}-${source}` },
      title,
    );
    link.addEventListener('click', () => editor.postMessage({ type: 'source', fact, version, source }));
    return [...separator, link, ` (${place})`];
  });
}

/** Arrow keys, Home and End go from item to item; in the list of terms they are the list's own. */
function moveByKey(event: KeyboardEvent): void {
  if (event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...main.querySelectorAll<HTMLElement>('.item')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (next === undefined || (at < 0 && event.key !== 'ArrowDown')) return;
  const item = items[Math.min(Math.max(next, 0), items.length - 1)];
  if (!item) return;
  event.preventDefault();
  item.focus();
  item.scrollIntoView({ block: 'nearest' });
}
