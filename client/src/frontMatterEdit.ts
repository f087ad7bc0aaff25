// Writing the peildatum into a draft's front matter, as one edit on its text.

/** An edit: what stands from `start` to `end` (UTF-16, half-open) becomes `text`. */
export interface FrontMatterEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u;

/**
 * The edit that gives a draft the peildatum `isoDay`: the value is replaced where the key stands, the key is added where
 * there is front matter without it, and front matter is put before a text that has none. Line ends follow the draft's own.
 */
export function setFrontMatterDay(draft: string, isoDay: string): FrontMatterEdit {
  const eol = /\r\n|\r|\n/u.exec(draft)?.[0] ?? '\n';
  const body = readFrontMatter(draft);
  if (!body) {
    const at = draft.startsWith('\uFEFF') ? 1 : 0;
    const gap = at < draft.length ? eol : '';
    return { start: at, end: at, text: `---${eol}peildatum: ${isoDay}${eol}---${eol}${gap}` };
  }
  for (const line of body.lines) {
    const key = /^peildatum[ \t]*:[ \t]*/u.exec(line.text);
    if (!key) continue;
    const value = line.text.slice(key[0].length);
    const comment = value.search(/[ \t]#/u);
    const kept = (comment < 0 ? value : value.slice(0, comment)).trimEnd();
    const start = line.start + key[0].length;
    const space = key[0].endsWith(':') ? ' ' : '';
    return { start, end: start + kept.length, text: space + isoDay };
  }
  return { start: body.start, end: body.start, text: `peildatum: ${isoDay}${eol}` };
}

interface FrontMatter {
  /** Offset of the first line after the opening fence. */
  readonly start: number;
  readonly lines: readonly { readonly start: number; readonly text: string }[];
}

/** The lines between the fences; undefined when the draft does not begin with front matter or it never ends. */
function readFrontMatter(draft: string): FrontMatter | undefined {
  const opening = OPENING.exec(draft);
  if (!opening) return undefined;
  const lines = [];
  let start = opening[0].length;
  for (const part of draft.slice(start).split(/(\r\n|\r|\n)/u)) {
    const isLineEnd = part === '\r\n' || part === '\n' || part === '\r';
    if (!isLineEnd) {
      if (/^---[ \t]*$/u.test(part)) return { start: opening[0].length, lines };
      lines.push({ start, text: part });
    }
    start += part.length;
  }
  return undefined;
}
