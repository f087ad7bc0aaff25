// The bank of sentences: for each fact how people say its answers, and near misses that say none; and how reading does against it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import type { Claim } from '../server/src/annotate/claims/claim';
import type { Recognizer } from '../server/src/annotate/recognizer';
import { judgeDraft } from '../server/src/check/judgeDraft';
import { Draft } from '../server/src/draft/draft';
import { resolveTimex } from '../server/src/dutch/temporal';
import { parseEdtf } from '../server/src/knowledge/edtf';

/** A sentence of the bank as it stands in a draft of its own. Offsets are UTF-16, half-open. */
export interface BankSentence {
  readonly fact: string;
  /** The answer it gives; undefined for a near miss. */
  readonly value: BankValue | undefined;
  readonly asOf: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type BankValue =
  string | number | { readonly slug?: string; readonly date?: string; readonly min?: number; readonly max?: number };

interface BankEntry {
  readonly fact: string;
  readonly yes?: readonly { say: string; context?: string; value: BankValue; asOf: string }[];
  readonly no?: readonly { say: string; context?: string; why: string; asOf?: string }[];
}

/** The sentences of the bank, in order of file. */
export function readSentenceBank(root: string): BankSentence[] {
  const folder = join(root, 'corpus', 'sentences');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder)
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as BankEntry[]);
  return entries.flatMap(({ fact, yes = [], no = [] }) => [
    ...yes.map(({ say, context, value, asOf }) => ({ fact, value, ...placed(say, context, asOf) })),
    ...no.map(({ say, context, asOf }) => ({
      fact,
      value: undefined,
      ...placed(say, context, asOf ?? yes[0]?.asOf ?? '2026-01-01'),
    })),
  ]);
}

/** A draft of the sentence with what stands before it: a heading, the line that opens a list, a table head, or a sentence of the same paragraph. */
function placed(say: string, context: string | undefined, asOf: string) {
  let before = `---\npeildatum: ${asOf}\n---\n\n`;
  if (context !== undefined) {
    const last = context.trimEnd().split('\n').at(-1)!;
    const isRow = say.startsWith('|') && last.startsWith('|');
    const isItem = /^[-*] /.test(say) && /^[-*] /.test(last);
    const ownBlock = /^#/.test(last) || /^(?:[-*] |\||\d+\. )/.test(say);
    // A head alone is no table yet: what a bank says of a table need not draw its line.
    const line = isRow && !/^\|[ :|-]+\|$/m.test(context) ? `\n${last.replaceAll(/[^|]+/g, '---')}` : '';
    before += context.trimEnd() + line + (isRow || isItem ? '\n' : ownBlock ? '\n\n' : ' ');
  }
  return { asOf, text: `${before}${say}\n`, start: before.length, end: before.length + say.length };
}

/** What became of one sentence: read right, read as another answer, not read, or for a near miss: let be or taken for a claim. */
export type Reading = 'right' | 'other' | 'silent' | 'letBe' | 'alarm';

/** Reads a sentence. Only claims that a rule may speak of count: no questions, conditions, wishes or quotations. */
export function readBankSentence(
  { fact, value, asOf, text, start, end }: BankSentence,
  recognizer: Recognizer,
): Reading {
  const claims = judgeDraft(annotateDraft(Draft.of(text), recognizer), asOf).filter(
    ({ claim, start: from, end: to, judgement }) =>
      claim.fact === fact && from < end && to > start && (value !== undefined || MATTERS.has(judgement?.status ?? '')),
  );
  if (value === undefined) return claims.length > 0 ? 'alarm' : 'letBe';
  if (claims.length === 0) return 'silent';
  return claims.some(({ claim }) => agrees(claim, value, asOf)) ? 'right' : 'other';
}

/** Whether a stretch is what EDTF says: it ends in the month that this ends in ("tot 2026" the day before it), or the one lies in the other. */
function isOneOf(from: string | null, to: string | null, edtf: string): boolean {
  const known = parseEdtf(edtf);
  const last = to ?? from;
  if (!known?.to || last === null) return false;
  if ([last, nextDay(last)].some((day) => day.slice(0, 7) === known.to?.slice(0, 7))) return true;
  const first = from ?? last;
  const isPeriod = /^\d{4}\/\d{4}$/.test(edtf);
  if (isPeriod || known.from === null) return false;
  return (first <= known.from && known.to <= last) || (known.from <= nextDay(last) && last <= known.to);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

const MATTERS: ReadonlySet<string> = new Set(['geldt', 'verouderd', 'afwijkend', 'nog-niet-bekend']);

function agrees({ value: read, telling }: Claim, said: BankValue, asOf: string): boolean {
  const { slug, date, min, max } = typeof said === 'object' ? said : { slug: said, date: said, min: said, max: said };
  switch (read.type) {
    case 'state':
    case 'event':
      return read.slug === slug;
    case 'amount': {
      // A cut may be written with a minus.
      const near = (a: number, b: unknown) => typeof b === 'number' && Math.abs(Math.abs(a) - b) <= Math.abs(b) * 0.006;
      return near(read.amount.min, min) && near(read.amount.max, max ?? min);
    }
    case 'count':
      return read.count === min;
    case 'date': {
      const isPast = telling.tense === 'past' || telling.tense === 'perfect';
      const { from, to } = resolveTimex(read.date, asOf, isPast ? 'past' : 'future');
      return typeof date === 'string' && isOneOf(from, to, date);
    }
  }
}
