// The label matcher: finds names of terms and titles of sources in tokens, longest first, whatever their spelling joints.
import { PerWord } from '../dutch/per-word';
import { wordSet, type Token } from '../dutch/tokens';
import { tokenize } from '../dutch/tokens';
import { nounForms } from './inflection';
import type { Label } from './labels';

/** A name found. Token indices are half-open; offsets are those of the tokens. */
export interface LabelMatch {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** The name is part of a longer word ("IZA-partners", "gemeentefondsuitkering"). */
  readonly compound: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  labels: { readonly label: Label; readonly written: string; readonly inflected: boolean }[];
}

/** A trie of labels with an index of single words for closed compounds. */
export interface Matcher {
  /** `around` are words that stand by the text without being in it: the heads of the table of a cell. */
  find(tokens: readonly Token[], around?: ReadonlySet<string>): LabelMatch[];
}

const QUOTES = new Set(["'", '"']);
/** Kinds of document that may stand before a title that is an everyday word. */
const KIND_WORDS = new Set([
  'resolutie',
  'motie',
  'bijlage',
  'brief',
  'notitie',
  'nota',
  'inbreng',
  'document',
  'stuk',
  'programma',
  'propositie',
  'rapport',
  'akkoord',
  'regeling',
]);
const MIN_COMPOUND_LABEL = 7;
const MIN_COMPOUND_REST = 4;

/**
 * Builds a matcher. `inflect` adds plurals and singulars of the last word (terms), which titles do not take.
 * Finding is linear in the tokens: every label has a bounded number of words.
 */
export function buildMatcher(labels: readonly Label[], options: { readonly inflect: boolean }): Matcher {
  const root: Node = { next: new Map(), labels: [] };
  const singles = new Map<string, Label>();
  let longestSingle = 0;
  for (const label of labels) {
    const tokens = tokenize(normalise(label.text)).filter((token) => !QUOTES.has(token.text));
    if (tokens.length === 0) continue;
    insert(root, tokens, label, undefined);
    const last = tokens[tokens.length - 1]!;
    if (options.inflect && last.kind === 'word') {
      for (const form of inflections(last, label)) insert(root, tokens, label, form);
    }
    if (
      options.inflect &&
      tokens.length === 1 &&
      last.end >= MIN_COMPOUND_LABEL &&
      !label.exact &&
      label.role !== 'hidden'
    ) {
      singles.set(last.lower, label);
      longestSingle = Math.max(longestSingle, last.lower.length);
      for (const form of nounForms(last.lower)) {
        if (!singles.has(form)) singles.set(form, label);
        longestSingle = Math.max(longestSingle, form.length);
      }
    }
  }
  const inside = (word: string) => compoundPart(word, singles, longestSingle);
  const first = new PerWord((lower) => root.next.get(lower) ?? null);
  const part = options.inflect ? new PerWord(inside) : undefined;
  return { find: (tokens, around) => findAll(tokens, first, part, around) };
}

/** Marks that are spelled several ways become one: `&` is "en", all hyphens are `-`. */
function normalise(text: string): string {
  return text.replace(/&/g, ' en ').replace(/[‐‑]/g, '-').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function inflections(last: Token, label: Label): string[] {
  // An abbreviation takes a bare -s ("SPUKs"); its genitive with an apostrophe is several tokens and needs no form.
  if (label.role === 'abbreviation' || isAbbreviation(last.text)) return [`${last.lower}s`];
  return nounForms(last.lower);
}

/** Capitals inside or throughout: an abbreviation or a name made like one. */
function isAbbreviation(text: string): boolean {
  return text.length > 1 && text.slice(1) !== text.slice(1).toLowerCase();
}

function insert(root: Node, tokens: readonly Token[], label: Label, lastForm: string | undefined): void {
  let node = root;
  let written = '';
  let pendingHyphen = false;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.text === '-' && at > 0 && next && !(next.spaced && !token.spaced)) {
      pendingHyphen = true;
      return;
    }
    const isLast = at === tokens.length - 1;
    const key = isLast && lastForm !== undefined ? lastForm : token.lower;
    if (at > 0) {
      const joint = pendingHyphen ? '-' : token.spaced ? ' ' : '';
      written += joint;
      node = child(node, joint === '' ? `\u0000${key}` : key);
    } else {
      node = child(node, key);
    }
    pendingHyphen = false;
    written += key;
  });
  if (
    !node.labels.some(
      (entry) => entry.label.id === label.id && entry.label.role === label.role && entry.written === written,
    )
  ) {
    node.labels.push({ label, written, inflected: lastForm !== undefined });
  }
}

function child(node: Node, key: string): Node {
  let next = node.next.get(key);
  if (!next) {
    next = { next: new Map(), labels: [] };
    node.next.set(key, next);
  }
  return next;
}

function compoundPart(
  word: string,
  singles: ReadonlyMap<string, Label>,
  longest: number,
): { label: Label; start: number; end: number } | null {
  if (word.length < MIN_COMPOUND_LABEL + MIN_COMPOUND_REST - 1) return null;
  for (let length = Math.min(longest, word.length - MIN_COMPOUND_REST + 1); length >= MIN_COMPOUND_LABEL; length--) {
    const label = singles.get(word.slice(0, length));
    if (label && isCompoundRest(word.slice(length))) return { label, start: 0, end: length };
  }
  const first = Math.max(MIN_COMPOUND_REST - 1, word.length - longest);
  for (let start = first; start <= word.length - MIN_COMPOUND_LABEL; start++) {
    const label = singles.get(word.slice(start));
    if (label && !/^(?:on|niet|anti)/.test(word)) return { label, start, end: word.length };
  }
  return null;
}

/** What follows the first part of a closed compound is a word of its own, not just an ending. */
function isCompoundRest(rest: string): boolean {
  return (
    rest.length >= MIN_COMPOUND_REST - 1 &&
    !/^(?:en|ers?|s|je|jes|tjes?|ing|ingen|heid|lijk|lijke|isch|ische|se)$/.test(rest) &&
    /[aeiouy]/.test(rest)
  );
}

interface Found {
  readonly label: Label;
  readonly inflected: boolean;
  readonly last: number;
}

function findAll(
  tokens: readonly Token[],
  beginnings: PerWord<Node | null>,
  inside: PerWord<{ label: Label; start: number; end: number } | null> | undefined,
  around: ReadonlySet<string> | undefined,
): LabelMatch[] {
  const matches: LabelMatch[] = [];
  let words: Set<string> | undefined;
  const near = (label: Label) => {
    words ??= wordSet(tokens);
    return label.nearby.some((word) => words?.has(word) === true || around?.has(word) === true);
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      at++;
      continue;
    }
    const beginning = beginnings.of(token);
    const found = beginning && !followsAddress(tokens, at) ? longestAt(tokens, at, beginning, near) : undefined;
    if (found) {
      const last = tokens[found.last - 1]!;
      matches.push({
        label: found.label,
        start: token.start,
        end: last.end,
        firstToken: at,
        lastToken: found.last,
        compound: isHyphenated(tokens, at, found.last),
      });
      at = found.last;
      continue;
    }
    if (inside && token.kind === 'word' && token.end - token.start >= MIN_COMPOUND_LABEL + MIN_COMPOUND_REST - 1) {
      const part = inside.of(token);
      if (part) {
        matches.push({
          label: part.label,
          start: token.start + part.start,
          end: token.start + part.end,
          firstToken: at,
          lastToken: at + 1,
          compound: true,
        });
      }
    }
    at++;
  }
  return matches;
}

/** The longest label that starts at a token, every joint and optional quote mark tried. */
function longestAt(
  tokens: readonly Token[],
  first: number,
  beginning: Node,
  near: (label: Label) => boolean,
): Found | undefined {
  let best: Found | undefined;
  const nodes: Node[] = [beginning];
  const places: number[] = [first + 1];
  while (nodes.length > 0) {
    const node = nodes.pop()!;
    const at = places.pop()!;
    if (node.labels.length > 0 && (!best || at > best.last) && endsWell(tokens, at)) {
      const entry = choose(node, tokens, first, at, near);
      if (entry) best = { label: entry.label, inflected: entry.inflected, last: at };
    }
    if (node.next.size === 0) continue;
    const token = tokens[at];
    if (!token) continue;
    const after = tokens[at + 1];
    const step = (index: number, isTight: boolean) => {
      const next = nodeBehind(node, tokens, index, isTight);
      if (!next) return;
      nodes.push(next);
      places.push(index + 1);
    };
    if (QUOTES.has(token.text)) {
      if (after) step(at + 1, false);
      continue;
    }
    step(at, !token.spaced);
    if (after && isJoint(token, after)) step(at + 1, false);
  }
  return best;
}

/** The node behind the next word of a label; `isTight` where nothing stands between it and the word before. */
function nodeBehind(node: Node, tokens: readonly Token[], index: number, isTight: boolean): Node | undefined {
  const token = tokens[index]!;
  const isAnd = token.text === '&';
  const key = isAnd ? 'en' : token.lower;
  if (!isTight) return node.next.get(key);
  return node.next.get(`\u0000${key}`) ?? (isAnd || tokens[index - 1]?.text === '&' ? node.next.get(key) : undefined);
}

/** A hyphen or dash between two words that is spelling: "SPUK-IZA", "SPUK - IZA". "zorg- en" keeps its hyphen. */
function isJoint(token: Token, after: Token): boolean {
  if (token.spaced !== after.spaced) return false;
  return token.text === '-' || ((token.text === '–' || token.text === '—') && !token.spaced);
}

/** The label among those that end here which fits case, place and written joints best. */
function choose(
  node: Node,
  tokens: readonly Token[],
  first: number,
  last: number,
  near: (label: Label) => boolean,
): { label: Label; inflected: boolean } | undefined {
  let written: string | undefined;
  let best: { label: Label; inflected: boolean } | undefined;
  let bestScore = -1;
  for (const entry of node.labels) {
    const { label } = entry;
    if (label.exact && !hasExactCase(tokens, first, last, label, entry.inflected)) continue;
    if (label.nearby.length > 0 && !near(label)) continue;
    if (label.needsKind && !hasKind(tokens, first)) continue;
    written ??= writtenForm(tokens, first, last);
    const sameJoints = entry.written === written;
    // A name to correct differs from the right one in just such a joint: it must stand there to the letter.
    if ((label.role === 'hidden' || label.role === 'wrongTitle') && !sameJoints && node.labels.length > 1) continue;
    const score =
      (sameJoints ? 4 : 0) + (entry.inflected ? 0 : 2) + (label.role === 'hidden' || label.role === 'loose' ? 0 : 1);
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  return best;
}

function hasExactCase(
  tokens: readonly Token[],
  first: number,
  last: number,
  label: Label,
  inflected: boolean,
): boolean {
  const text = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join('');
  const wanted = label.text.replace(/[\s'"-]/g, '');
  const plain = text.replace(/['"-]/g, '');
  return inflected ? plain.startsWith(wanted) : plain === wanted;
}

function hasKind(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return QUOTES.has(before.text) || KIND_WORDS.has(before.lower);
}

function writtenForm(tokens: readonly Token[], first: number, last: number): string {
  let written = tokens[first]!.lower;
  let hyphen = false;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]!;
    if (QUOTES.has(token.text)) continue;
    const next = tokens[at + 1];
    if (token.text === '-' && at + 1 < last && !(next?.spaced && !token.spaced)) {
      hyphen = true;
      continue;
    }
    written += (hyphen ? '-' : token.spaced ? ' ' : '') + (token.text === '&' ? 'en' : token.lower);
    hyphen = false;
  }
  return written;
}

/** A label ends at a word boundary: no address or decimal goes on; a footnote number may be glued on. */
function endsWell(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.spaced) return true;
  if (next.kind === 'word') return false;
  const before = tokens[at - 1]!;
  const after = tokens[at + 1];
  if (next.kind === 'number')
    return before.kind === 'word' && next.text.length === 1 && (!after || after.spaced || after.kind === 'mark');
  if (next.text === '@') return false;
  if ((next.text === '.' || next.text === ',' || next.text === '/') && after && !after.spaced) {
    if (next.text === '/' || before.kind === 'number') return after.kind === 'word' && next.text === '/';
    return after.kind === 'mark';
  }
  return true;
}

/** The token before shows that this is inside an address: `info@vng`, `www.vng`. */
function followsAddress(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.spaced || !before) return false;
  if (before.text === '@' || before.text === '_') return true;
  if (before.kind !== 'mark') return true;
  return before.text === '.' && !before.spaced && tokens[at - 2]?.kind === 'word' && token.text === token.lower;
}

function isHyphenated(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const next = tokens[last];
  const after = tokens[last + 1];
  const onLeft = before?.text === '-' && !tokens[first]!.spaced && !before.spaced && tokens[first - 2]?.kind === 'word';
  const onRight = next?.text === '-' && !next.spaced && after?.kind === 'word' && !after.spaced;
  return onLeft || onRight;
}
