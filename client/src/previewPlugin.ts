// The markdown-it plug-in of the preview: short names carry their full name, claims that do not hold are marked. No text is added.
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { PreviewMark, PreviewMarks } from '../../server/src/protocol';
import { rememberPlaces, type SourcePlace } from './sourcePlaces';

/** What a document is rendered with. */
export interface Rendering {
  readonly marks: PreviewMarks;
  /** What the marks mean. Shown by the style sheet, so that it is no part of the text. */
  readonly legend: string;
}

/** Marks of the document that markdown-it renders now, by its environment; undefined where nothing is to be marked. */
export type RenderingOf = (env: unknown) => Rendering | undefined;

/** Extends markdown-it. Without marks it renders exactly what it did before. */
export function previewPlugin(md: MarkdownIt, renderingOf: RenderingOf): MarkdownIt {
  const placeOf = rememberPlaces(md);
  const { escapeHtml } = md.utils;
  const before = md.renderer.rules.text;
  const plain = (
    content: string,
    tokens: Token[],
    index: number,
    ...rest: Parameters<NonNullable<typeof before>> extends [unknown, unknown, ...infer R] ? R : never
  ) => {
    if (!before) return escapeHtml(content);
    const token = Object.assign(Object.create(Object.getPrototypeOf(tokens[index])) as Token, tokens[index], {
      content,
    });
    return before([token], 0, ...rest);
  };
  md.renderer.rules.text = (tokens, index, ...rest) => {
    const token = tokens[index]!;
    const place = placeOf(token);
    const rendering = place && renderingOf(rest[1]);
    const cuts = rendering ? cutsOf(token.content, place, rendering.marks) : [];
    if (cuts.length === 0) return before ? before(tokens, index, ...rest) : escapeHtml(token.content);
    let html = '';
    let done = 0;
    for (const { from, to, mark, name, isLast } of cuts) {
      html += plain(token.content.slice(done, from), tokens, index, ...rest);
      const inside = plain(token.content.slice(from, to), tokens, index, ...rest);
      const named = name ? `<abbr title="${escapeHtml(name.title)}">${inside}</abbr>` : inside;
      const last = isLast ? ' peildatum-last' : '';
      html += mark ? `<mark class="peildatum-stale${last}" title="${escapeHtml(mark.title)}">${named}</mark>` : named;
      done = to;
    }
    return html + plain(token.content.slice(done), tokens, index, ...rest);
  };
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env) => {
    const rendering = renderingOf(env);
    const legend = rendering?.marks.claims.length ? legendOf(escapeHtml(rendering.legend)) : '';
    return legend + render(tokens, options, env);
  };
  return md;
}

function legendOf(text: string): string {
  return `<aside class="peildatum-legend" role="note" aria-label="${text}" data-text="${text}"></aside>\n`;
}

/** A stretch of a text with what stands around it. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly mark: PreviewMark | undefined;
  readonly name: PreviewMark | undefined;
  /** Whether the mark ends here. */
  readonly isLast: boolean;
}

/** A mark within one text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mark: PreviewMark;
}

/** The marked stretches of a text in order; they do not overlap. */
function cutsOf(content: string, place: SourcePlace, { terms, claims }: PreviewMarks): Cut[] {
  const stale = stretchesOf(content, place, claims);
  const names = stretchesOf(content, place, terms);
  const borders = [...new Set([...stale, ...names].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return borders.slice(0, -1).flatMap((from, index) => {
    const to = borders[index + 1]!;
    const covers = (stretch: Stretch) => stretch.from <= from && to <= stretch.to;
    const around = stale.find(covers);
    const name = names.find(covers)?.mark;
    if (!around && !name) return [];
    const { end } = around?.mark.span ?? {};
    const isLast =
      around !== undefined && around.to === to && end?.line === place.line && columnEnd(place, to) >= end.character;
    return [{ from, to, mark: around?.mark, name, isLast }];
  });
}

function stretchesOf(content: string, place: SourcePlace, marks: readonly PreviewMark[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const mark of onLine(marks, place.line)) {
    const { start, end } = mark.span;
    const from = start.line < place.line ? 0 : indexAt(content, place, start.character);
    const to = end.line > place.line ? content.length : indexAt(content, place, end.character);
    const isFree = from >= (stretches.at(-1)?.to ?? 0);
    if (from < to && isFree) stretches.push({ from, to, mark });
  }
  return stretches;
}

/** Place in a text of the first character that stands at a column or behind it. */
function indexAt(content: string, { pieces }: SourcePlace, column: number): number {
  let at = 0;
  for (const piece of pieces) {
    if (piece.column > column) break;
    at = piece.at + (column - piece.column);
  }
  const next = pieces.find((piece) => piece.at > 0 && piece.column > column);
  return Math.min(at, next?.at ?? content.length, content.length);
}

/** Column right behind the character before a place. */
function columnEnd({ pieces }: SourcePlace, index: number): number {
  const piece = pieces.findLast(({ at }) => at <= index);
  return piece ? piece.column + (index - piece.at) : 0;
}

const byLine = new WeakMap<readonly PreviewMark[], ReadonlyMap<number, readonly PreviewMark[]>>();

/** The marks that touch a line, in order. */
function onLine(marks: readonly PreviewMark[], line: number): readonly PreviewMark[] {
  let lines = byLine.get(marks);
  if (!lines) {
    const made = new Map<number, PreviewMark[]>();
    for (const mark of marks) {
      for (let at = mark.span.start.line; at <= mark.span.end.line; at++) {
        const list = made.get(at);
        if (list) list.push(mark);
        else made.set(at, [mark]);
      }
    }
    lines = made;
    byLine.set(marks, lines);
  }
  return lines.get(line) ?? [];
}
