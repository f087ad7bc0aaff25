// Clauses while they are being read, and what is settled about them once the sentence has been read to its end.
import type { Clause, TokenRun } from './clause';
import { NO_SPEAKERS } from './clause-words';
import type { Token } from './tokens';

/** A clause while it is being read. */
export interface Draft {
  kind: Clause['kind'];
  runs: { first: number; next: number }[];
  opener: string | undefined;
  parent: number | undefined;
  joins: number | undefined;
  conditional: boolean;
  reported: boolean;
  question: boolean;
  /** Token of its finite verb, or of "te" in a clause with an infinitive. */
  finite: number | undefined;
  /** A verb of saying stands in it. */
  says: boolean;
  /** "wij" stands in it: what is said there is our own. */
  own: boolean;
  /** "zowel" stands in it: "als" joins. */
  both: boolean;
  /** Its last token, where that is known when it opens. */
  last: number | undefined;
  /** A remark without a verb at the end of the sentence: what is asked there, is asked there alone. */
  remark: boolean;
  /** The mark that closes it, where it is a parenthesis. */
  closer: string | undefined;
}

/** Clauses open at one time; what is nested deeper is read as part of the one on top. */
export const DEEPEST = 40;

/** The clauses of a sentence from what was read. Those that got no word are left out, and what depends on them climbs up. */
export function finishClauses(tokens: readonly Token[], drafts: readonly Draft[], isQuestion: boolean): Clause[] {
  for (const { runs } of drafts) dropComma(tokens, runs);
  const places: number[] = [];
  let count = 0;
  for (const draft of drafts) places.push(draft.runs.length > 0 ? count++ : -1);
  const place = (index: number | undefined): number | undefined => {
    let at = index;
    for (let depth = 0; at !== undefined && places[at]! < 0 && depth < DEEPEST; depth++) at = drafts[at]!.parent;
    return at === undefined || places[at]! < 0 ? undefined : places[at];
  };
  for (const draft of drafts) {
    draft.reported ||= namesSpeaker(tokens, draft.runs);
    // A clause that depends on somebody's words is part of them; parents stand before their children.
    if (draft.kind !== 'sub' || draft.parent === undefined || draft.opener === 'die') continue;
    draft.reported ||= drafts[draft.parent]!.reported;
  }
  const asksApart = isQuestion && drafts.some(({ remark }) => remark);
  return drafts
    .filter(({ runs }) => runs.length > 0)
    .map((draft) =>
      clauseOf(tokens, draft, place(draft.parent), place(draft.joins), asksApart ? draft.remark : isQuestion),
    );
}

/** A comma at the end of a clause parts it from the next one and belongs to neither. */
function dropComma(tokens: readonly Token[], runs: { first: number; next: number }[]): void {
  const last = runs.at(-1);
  if (last === undefined || tokens[last.next - 1]!.text !== ',') return;
  if (last.next - last.first > 1) last.next--;
  else if (runs.length > 1) runs.pop();
}

function clauseOf(
  tokens: readonly Token[],
  draft: Draft,
  parent: number | undefined,
  joins: number | undefined,
  isQuestion: boolean,
): Clause {
  const { kind, runs, opener, conditional, reported, question } = draft;
  return {
    start: tokens[runs[0]!.first]!.start,
    end: tokens[runs.at(-1)!.next - 1]!.end,
    runs,
    kind,
    opener,
    parent,
    joins,
    conditional,
    reported,
    question: question || isQuestion,
  };
}

/** "volgens het kabinet", "aldus de brief": the clause itself names who says it. */
function namesSpeaker(tokens: readonly Token[], runs: readonly TokenRun[]): boolean {
  for (const { first, next } of runs) {
    for (let i = first; i < next; i++) {
      const { lower } = tokens[i]!;
      if (lower === 'aldus') return true;
      if (lower !== 'volgens') continue;
      if (!NO_SPEAKERS.has(tokens[i + 1]?.lower ?? '') && !NO_SPEAKERS.has(tokens[i + 2]?.lower ?? '')) return true;
    }
  }
  return false;
}
