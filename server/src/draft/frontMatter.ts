// Front matter: the YAML between two `---` lines at the very start of a draft, with the place of every key and value.
import { isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { isTooDeep } from '../yamlDepth';
import type { Characters } from './draftText';

export interface FrontMatterEntry {
  /** The value as text: of a scalar what it says, of anything else its source. */
  readonly value: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface FrontMatterProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Offsets are UTF-16 code units in the draft, half-open. */
export interface FrontMatter {
  /** From the first fence to the end of the last, without its line ending. */
  readonly start: number;
  readonly end: number;
  /** What stands between the fences. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** The first entry of each key at the top level. */
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  readonly problems: readonly FrontMatterProblem[];
}

/** Where front matter lies, before it is read. */
export interface FrontMatterFence {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Finds front matter by the rule of remark-frontmatter: unindented `---` on the first line, and again on a later one. */
export function findFrontMatter(characters: Characters): FrontMatterFence | undefined {
  const start = characters.charAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const opening = fenceEnd(characters, start);
  if (opening === undefined || opening === characters.length) return undefined;
  const contentStart = afterLineEnd(characters, opening);
  const text = characters.slice(0);
  for (let line = text.indexOf('---', contentStart); line >= 0; line = text.indexOf('---', line + 1)) {
    const before = text[line - 1];
    const closing = before === '\n' || before === '\r' ? fenceEnd(text, line) : undefined;
    if (closing !== undefined) return { start, end: closing, contentStart, contentEnd: line };
  }
  return undefined;
}

/** Where the Markdown of a draft begins: after front matter, or after a byte order mark. */
export function bodyStart(text: Characters, fence: FrontMatterFence | undefined): number {
  if (fence !== undefined) return Math.min(afterLineEnd(text, fence.end), text.length);
  return text.charAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

/** Longer front matter is none that anyone wrote; the YAML reader compares every key with every other. */
const LONGEST = 16 * 1024;
const MOST_PROBLEMS = 20;

/** Reads the YAML of front matter. Broken YAML gives problems and whatever could still be read; nothing throws. */
export function readFrontMatter(text: Characters, fence: FrontMatterFence): FrontMatter {
  const entries = new Map<string, FrontMatterEntry>();
  const source = text.slice(fence.contentStart, fence.contentEnd);
  const whole = (message: string): FrontMatter => ({
    ...fence,
    entries,
    problems: [{ start: fence.start, end: fence.end, message }],
  });
  if (source.length > LONGEST) return whole(`Longer than ${LONGEST} characters`);
  if (isTooDeep(source)) return whole('Nested too deep');
  try {
    const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
    const problems = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map(({ pos, message }) => ({
      start: fence.contentStart + Math.min(pos[0], source.length),
      end: fence.contentStart + Math.min(Math.max(pos[1], pos[0]), source.length),
      message,
    }));
    if (isMap<Node, Node | null>(document.contents)) {
      for (const pair of document.contents.items) addEntry(entries, pair, source, fence.contentStart);
    }
    return { ...fence, entries, problems };
  } catch (error) {
    // No input is known for which the YAML reader throws instead of reporting, but a draft must open whatever it does.
    return whole(error instanceof Error ? error.message : String(error));
  }
}

function addEntry(
  entries: Map<string, FrontMatterEntry>,
  { key, value }: Pair<Node, Node | null>,
  source: string,
  base: number,
): void {
  if (!isScalar(key) || !key.range) return;
  const name = String(key.value);
  if (entries.has(name)) return;
  const [keyStart, keyEnd] = key.range;
  const valueRange = value?.range ?? [keyEnd, keyEnd];
  const valueText = source.slice(valueRange[0], valueRange[1]);
  // A plain scalar counts as written: `2024-01` is no number, and `1.0` stays `1.0`.
  const isQuoted = isScalar(value) && typeof value.value === 'string';
  entries.set(name, {
    value: isQuoted ? String(value.value) : valueText.trim(),
    keyStart: base + keyStart,
    keyEnd: base + keyEnd,
    valueStart: base + valueRange[0],
    valueEnd: base + valueRange[0] + valueText.trimEnd().length,
  });
}

/** The end of the line at `start` without its line ending, if it is a fence. */
function fenceEnd(text: Characters, start: number): number | undefined {
  if (text.slice(start, start + 3) !== '---') return undefined;
  let at = start + 3;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at >= text.length || text.charAt(at) === '\n' || text.charAt(at) === '\r' ? at : undefined;
}

function afterLineEnd(text: Characters, at: number): number {
  return text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
}
