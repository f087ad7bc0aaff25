// Suppression comments: `<!-- peildatum-uit code -->` … `<!-- peildatum-aan -->` and `<!-- peildatum-uit-regel -->`.
import type { AnnotatedDraft, BlockReading } from '../annotate/annotatedDraft';
import { isRuleCode, type RuleCode } from './codes';
import { message, type Finding } from './finding';

interface Directive {
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

const directives = new WeakMap<BlockReading, readonly Directive[]>();

/** Where rules are switched off in a draft. */
export interface Suppressions {
  /** Whether a finding at this place of the draft is switched off. */
  covers(code: RuleCode, start: number): boolean;
  /** Findings about codes that do not exist. */
  readonly unknownCodes: readonly Finding[];
}

/** Reads the suppression comments of a draft. Work is a look at each block; comments are read once per block. */
export function suppressionsOf(annotated: AnnotatedDraft): Suppressions {
  const regions: { from: number; to: number; codes: readonly RuleCode[] }[] = [];
  const open: { from: number; codes: readonly RuleCode[] }[] = [];
  const unknownCodes: Finding[] = [];
  annotated.blocks.forEach(({ start, reading }, index) => {
    for (const directive of directivesIn(reading)) {
      for (const { text, start: from, end: to } of directive.unknown) {
        unknownCodes.push({
          code: 'onbekende-code',
          start: start + from,
          end: start + to,
          message: message('Peildatum has no rule "{code}"; this comment does nothing for it.', { code: text }),
        });
      }
      const onlyUnknown = directive.codes.length === 0 && directive.unknown.length > 0;
      if (onlyUnknown) continue;
      const at = start + directive.end;
      if (directive.kind === 'off') open.push({ from: at, codes: directive.codes });
      else if (directive.kind === 'on') close(open, regions, directive.codes, at);
      else {
        const end = nextBlockEnd(annotated, index, directive.end);
        regions.push({ from: at, to: end, codes: directive.codes });
      }
    }
  });
  for (const { from, codes } of open) regions.push({ from, to: Number.POSITIVE_INFINITY, codes });
  return {
    covers: (code, at) =>
      regions.some(
        (region) => region.from <= at && at < region.to && (region.codes.length === 0 || region.codes.includes(code)),
      ),
    unknownCodes,
  };
}

/** Ends the open regions that an "aan" comment names; without codes it ends all. */
function close(
  open: { from: number; codes: readonly RuleCode[] }[],
  regions: { from: number; to: number; codes: readonly RuleCode[] }[],
  codes: readonly RuleCode[],
  at: number,
): void {
  for (let index = open.length - 1; index >= 0; index--) {
    const entry = open[index]!;
    if (codes.length > 0 && !(entry.codes.length > 0 && entry.codes.every((code) => codes.includes(code)))) continue;
    regions.push({ from: entry.from, to: at, codes: entry.codes });
    open.splice(index, 1);
  }
}

/** End of what follows a comment: the rest of its own block where that has prose after it, else the next block with prose. */
function nextBlockEnd(annotated: AnnotatedDraft, index: number, after: number): number {
  const own = annotated.blocks[index]!;
  if (own.reading.content.source.slice(after).trim() !== '' && own.reading.content.passages.length > 0) {
    return own.start + own.reading.content.length;
  }
  for (let next = index + 1; next < annotated.blocks.length; next++) {
    const block = annotated.blocks[next]!;
    if (block.reading.content.passages.length > 0) return block.start + block.reading.content.length;
  }
  return own.start + own.reading.content.length;
}

function directivesIn(reading: BlockReading): readonly Directive[] {
  let found = directives.get(reading);
  if (!found) {
    found = reading.content.comments.flatMap(({ text, start, end }) =>
      readDirective(reading.content.source, text, start, end),
    );
    directives.set(reading, found);
  }
  return found;
}

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
