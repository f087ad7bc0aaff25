// The labelled corpus: drafts with what a careful colleague would say of each claim, and how a checker does against it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import type { Recognizer } from '../server/src/annotate/recognizer';
import { asOfDraft } from '../server/src/check/asOf';
import { checkDraft } from '../server/src/check/check';
import type { RuleCode } from '../server/src/check/codes';
import type { Finding } from '../server/src/check/finding';
import { judgeDraft, type JudgedClaim } from '../server/src/check/judgeDraft';
import { Draft } from '../server/src/draft/draft';

/** Rules the corpus has labels for. */
export const SCORED = [
  'verouderd-feit',
  'afwijkend-feit',
  'nog-niet-bekend',
  'verlopen-verwachting',
] as const satisfies readonly RuleCode[];
export type ScoredRule = (typeof SCORED)[number];

/** `tuned`: the checker is developed on it. `blind`: written without knowledge of the cues, scored only. */
export type Part = 'tuned' | 'blind';

/** A labelled claim. Offsets are UTF-16, half-open, in the draft. */
export interface Label {
  readonly text: string;
  readonly fact?: string;
  readonly expect: string;
  readonly start: number;
  readonly end: number;
}

/** Words that answer no question of a fact, though they look as if they did. Offsets are UTF-16, half-open, in the draft. */
export interface Silent {
  readonly fact: string;
  readonly start: number;
  readonly end: number;
}

export interface CorpusDraft {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Facts that a trap of the draft lies near: a sentence that looks like a claim about them and is none. */
  readonly trapped: readonly string[];
  /** Traps that no claim may be read of, whatever it would be judged: one that happens to hold is a false alarm on another day. */
  readonly silent: readonly Silent[];
  readonly words: number;
}

/** The drafts of a part, in order of name. A label whose text does not stand exactly once in its draft throws. */
export function readCorpus(root: string, part: Part): CorpusDraft[] {
  const folder = join(root, 'corpus', part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const data = parse(readFileSync(join(folder, file.replace(/\.md$/, '.yaml')), 'utf8')) as {
        claims?: { text: string; fact?: string; expect: string }[];
        traps?: { text: string; fact?: string | string[]; reads?: 'nothing' }[];
      };
      const placeOf = (words: string) => {
        const start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0)
          throw new Error(`${part}/${file}: the label "${words}" does not stand there exactly once.`);
        return { start, end: start + words.length };
      };
      const labels = (data.claims ?? []).map(({ text: words, fact, expect }) => ({
        text: words,
        expect,
        ...placeOf(words),
        ...(fact === undefined ? {} : { fact }),
      }));
      return {
        name: `${part}/${file}`,
        text,
        labels,
        trapped: (data.traps ?? []).flatMap(({ fact }) => fact ?? []),
        silent: (data.traps ?? []).flatMap(({ text: words, fact, reads }) =>
          reads === 'nothing' ? [fact ?? []].flat().map((id) => ({ fact: id, ...placeOf(words) })) : [],
        ),
        words: text.split(/\s+/).length,
      };
    });
}

/** What a text is found to say, at its own as-of date. */
export interface Found {
  /** Of the scored rules. */
  readonly findings: readonly Finding[];
  readonly claims: readonly JudgedClaim[];
}

export function findIn(text: string, recognizer: Recognizer, severities: Partial<Record<RuleCode, 'off'>> = {}): Found {
  const draft = Draft.of(text);
  const annotated = annotateDraft(draft, recognizer);
  const context = {
    annotated,
    knowledge: recognizer.knowledge,
    asOf: asOfDraft(draft, undefined, '2026-11-22'),
    today: '2026-11-22',
    options: { severities, knownAbbreviations: [], missingFiles: new Set<string>() },
  };
  return {
    findings: checkDraft(context).filter(({ code }) => (SCORED as readonly string[]).includes(code)),
    claims: judgeDraft(annotated, context.asOf.day),
  };
}

/** What became of the labels and findings of one draft. */
export interface Outcome {
  readonly draft: CorpusDraft;
  readonly hits: readonly { readonly label: Label; readonly finding: Finding }[];
  readonly misses: readonly Label[];
  readonly alarms: readonly Finding[];
  /** Traps that a claim was read of. */
  readonly misread: readonly Silent[];
}

/** What a claim is judged to be that says in so many words how things are: the others do not claim it. */
const ASSERTED: ReadonlySet<string> = new Set(['geldt', 'verouderd', 'afwijkend', 'nog-niet-bekend']);

/** Holds findings against labels: a hit has the label's rule and touches its words. */
export function scoreDraft(draft: CorpusDraft, { findings, claims }: Found): Outcome {
  const wanted = draft.labels.filter(({ expect }) => (SCORED as readonly string[]).includes(expect));
  const touches = (label: Label, finding: Finding) =>
    finding.code === label.expect && finding.start < label.end && label.start < finding.end;
  const hits = wanted.flatMap((label) => {
    const finding =
      findings.find((one) => touches(label, one) && one.evidence?.fact === label.fact) ??
      findings.find((one) => touches(label, one));
    return finding ? [{ label, finding }] : [];
  });
  return {
    draft,
    hits,
    misses: wanted.filter((label) => !hits.some((hit) => hit.label === label)),
    alarms: findings.filter((finding) => !wanted.some((label) => touches(label, finding))),
    misread: draft.silent.filter(({ fact: id, start, end }) =>
      claims.some(
        ({ fact, judgement, start: from, end: to }) =>
          fact.id === id && from < end && start < to && ASSERTED.has(judgement.status),
      ),
    ),
  };
}

/** Precision and recall of a rule over outcomes; 1 where there was nothing to get wrong. */
export interface Score {
  readonly hits: number;
  readonly misses: number;
  readonly alarms: number;
  readonly precision: number;
  readonly recall: number;
}

export function scoreRule(outcomes: readonly Outcome[], rule: ScoredRule): Score {
  const hits = sum(outcomes, ({ hits: all }) => all.filter(({ label }) => label.expect === rule).length);
  const misses = sum(outcomes, ({ misses: all }) => all.filter(({ expect }) => expect === rule).length);
  const alarms = sum(outcomes, ({ alarms: all }) => all.filter(({ code }) => code === rule).length);
  return {
    hits,
    misses,
    alarms,
    precision: hits + alarms === 0 ? 1 : hits / (hits + alarms),
    recall: hits + misses === 0 ? 1 : hits / (hits + misses),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
