// Web and e-mail addresses that stand bare in prose. GFM's rule for their ends, in one scan, and also where a line break cut them in two.
import { toSource, type SourceMap } from './sourceMap';

/** A bare address in prose, with the source it stands for. */
export interface Address {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly kind: 'web' | 'mail';
  /** The address as it is to be opened: whole, and with its scheme. */
  readonly url: string;
}

const START = /https?:\/\/|ftp:\/\/|www\.|@/gi;
const MAIL_LOCAL = /[\w.+%-]/;
const MAIL_DOMAIN = /[A-Za-z0-9._-]/;
const MAIL_SCHEME = 'mailto:';
const END = /[\s<>"\ufffc]/;
const TRAILING = /[?!.,:*~'";_\]}]/;
const WORD = /[\p{L}\p{N}]/u;
/** What a line of an address ends on when the address goes on after the break. */
const BROKEN_OFF = /[-/_=&]/;
/** The first character after the break. */
const TAIL_START = /[a-z0-9%_-]/;
const TAIL_CHARACTER = /[A-Za-z0-9._~%/?=&#+-]/;
/** What a word of running text does not have: makes a tail one after any break. */
const TAIL_SIGN = /[-/_%=&#\d]|\.\w/;

/** The bare addresses of a text in order, none overlapping. Time linear in the length of the text. */
export function findAddresses(text: string, map: SourceMap, source: string): Address[] {
  const found: Address[] = [];
  let floor = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index;
    const address = match[0] === '@' ? mailAt(text, at, floor) : webAt(text, at, floor, map, source);
    if (address === undefined) continue;
    const { start, end } = toSource(map, address.start, address.end);
    found.push({ ...address, sourceStart: start, sourceEnd: end });
    floor = address.end;
    START.lastIndex = floor;
  }
  return found;
}

type Found = Pick<Address, 'start' | 'end' | 'kind' | 'url'>;

function webAt(text: string, start: number, floor: number, map: SourceMap, source: string): Found | undefined {
  if (start > floor && WORD.test(text[start - 1]!)) return undefined;
  const host = text.indexOf(text[start]!.toLowerCase() === 'w' ? '.' : '/', start) + 1;
  let end = host;
  while (end < text.length && !END.test(text[end]!)) end++;
  let url = text.slice(start, end);
  while (end < text.length && text[end] === ' ' && isLineBreak(map, source, end)) {
    const tail = tailAfter(text, end);
    if (tail === undefined) break;
    url += text.slice(end + 1, tail);
    end = tail;
  }
  const kept = trimmedLength(url);
  end -= url.length - kept;
  url = url.slice(0, kept);
  if (end <= host + 1) return undefined;
  return { start, end, kind: 'web', url: /^www\./i.test(url) ? `http://${url}` : url };
}

/** The end of what continues the address that the break at `at` cut off, if something does. */
function tailAfter(text: string, at: number): number | undefined {
  const before = text[at - 1]!;
  if (!BROKEN_OFF.test(before)) return undefined;
  const start = at + 1;
  if (start >= text.length || !TAIL_START.test(text[start]!)) return undefined;
  let end = start;
  while (end < text.length && TAIL_CHARACTER.test(text[end]!)) end++;
  // No address ends on a hyphen; after another sign the tail must itself look like part of one.
  return before === '-' || TAIL_SIGN.test(text.slice(start, end).replace(/[.?]$/, '')) ? end : undefined;
}

/** Whether the space at a prose offset is a line break in the source. */
function isLineBreak(map: SourceMap, source: string, at: number): boolean {
  const { start, end } = toSource(map, at, at + 1);
  for (let index = start; index < end; index++) if (source[index] === '\n' || source[index] === '\r') return true;
  return false;
}

/** Length of an address without the punctuation and unmatched closing brackets of the sentence around it. */
function trimmedLength(url: string): number {
  let open = 0;
  for (const char of url) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  let end = url.length;
  while (end > 0) {
    const char = url[end - 1]!;
    if (char === ')' && open < 0) open++;
    else if (!TRAILING.test(char)) break;
    end--;
  }
  return end;
}

function mailAt(text: string, at: number, floor: number): Found | undefined {
  let start = at;
  while (start > floor && MAIL_LOCAL.test(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && MAIL_DOMAIN.test(text[end]!)) end++;
  while (end > at + 1 && /[._-]/.test(text[end - 1]!)) end--;
  if (start === at || !text.slice(at + 1, end).includes('.')) return undefined;
  const url = `mailto:${text.slice(start, end)}`;
  const scheme = start - MAIL_SCHEME.length;
  if (scheme >= floor && text.slice(scheme, start).toLowerCase() === MAIL_SCHEME) start = scheme;
  return { start, end, kind: 'mail', url };
}
