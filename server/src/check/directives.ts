// The comments in a draft that switch rules off and on: `<!-- peildatum-uit code -->`, `<!-- peildatum-aan -->`, `<!-- peildatum-uit-regel -->`.
import { perBlock } from '../annotate/lineage';
import { isRuleCode, type RuleCode } from './codes';

/** A comment that switches rules off or on. Offsets are the block's. */
export interface Directive {
  readonly kind: 'off' | 'on' | 'next';
  /** Codes it names; empty for all rules. */
  readonly codes: readonly RuleCode[];
  readonly unknown: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly start: number;
  readonly end: number;
}

const KINDS: Readonly<Record<string, Directive['kind']>> = {
  'peildatum-uit': 'off',
  'peildatum-aan': 'on',
  'peildatum-uit-regel': 'next',
};

/** What `directivesOf` gives for a block without any. */
export const NO_DIRECTIVES: readonly Directive[] = [];

/** The directives of each block of a draft; comments are read once per block. */
export const directivesOf = perBlock(({ content: { comments, source } }) => {
  if (comments.length === 0) return NO_DIRECTIVES;
  const found = comments.flatMap(({ text, start, end }) => readDirective(source, text, start, end));
  return found.length === 0 ? NO_DIRECTIVES : found;
});

function readDirective(source: string, text: string, start: number, end: number): Directive[] {
  const words = text.trim().split(/[\s,]+/);
  const kind = KINDS[(words[0] ?? '').toLowerCase()];
  if (!kind) return [];
  const codes: RuleCode[] = [];
  const unknown: { text: string; start: number; end: number }[] = [];
  let from = start;
  for (const word of words) {
    const at = source.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    if (word === words[0]) continue;
    const code = word.toLowerCase();
    if (isRuleCode(code)) codes.push(code);
    else unknown.push({ text: word, start: Math.max(at, start), end: at < 0 ? end : at + word.length });
  }
  return [{ kind, codes, unknown, start, end }];
}
