// Which finding speaks where several have something to say about the same words, and in which order findings stand.
import type { RuleCode } from './codes';
import type { Finding } from './finding';

/** The more specific rule speaks where spans overlap: lower goes first. Rules not named never give way. */
const PRECEDENCE: Readonly<Partial<Record<RuleCode, number>>> = {
  'onmogelijke-datum': 0,
  'onjuiste-weekdag': 0,
  'verouderd-feit': 1,
  'afwijkend-feit': 1,
  'nog-niet-bekend': 1,
  'verlopen-verwachting': 2,
  'bron-ontbreekt': 3,
  'relatieve-datum': 4,
};

/** By place, then by code. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Two sorted lists of findings as one; the second is short. */
export function mergeFindings(many: readonly Finding[], few: readonly Finding[]): readonly Finding[] {
  const parts: (readonly Finding[])[] = [];
  let from = 0;
  for (const finding of few) {
    let at = countBefore(many, finding.start);
    while (at < many.length && compareFindings(many[at]!, finding) <= 0) at++;
    parts.push(many.slice(from, at), [finding]);
    from = at;
  }
  return parts[0]?.concat(...parts.slice(1), many.slice(from)) ?? many;
}

/** Where findings with a precedence overlap, or lie in the clause that one of them judges, the most specific stays. Input sorted by start. */
export function oneFindingPerSpan(all: readonly Finding[]): readonly Finding[] {
  if (all.length < 2) return all;
  const findings = withoutCovered(all);
  /** Those with a precedence that stay so far; only the last of them can reach the next finding's start. */
  const ranked: Finding[] = [];
  const dropped = new Set<Finding>();
  const trimmed = new Map<Finding, Finding>();
  for (const one of findings) {
    let finding = one;
    const rank = PRECEDENCE[finding.code];
    if (rank === undefined) continue;
    let keep = true;
    for (let at = ranked.length - 1; at >= 0; at--) {
      const other = ranked[at]!;
      if (other.end <= finding.start) break;
      const otherRank = PRECEDENCE[other.code]!;
      if (otherRank === rank && isOfOtherFact(finding, other) && isMuch(finding.end - other.end, finding)) {
        finding = { ...one, start: other.end + 1 };
        trimmed.set(one, finding);
        continue;
      }
      if (otherRank > rank) {
        ranked.splice(at, 1);
        dropped.add(other);
      } else if (otherRank < rank || other.code === finding.code || isSameSpan(other, finding)) {
        keep = false;
        break;
      }
    }
    if (keep) ranked.push(finding);
    else dropped.add(one);
  }
  if (dropped.size === 0 && trimmed.size === 0) return findings;
  return findings.flatMap((finding) => (dropped.has(finding) ? [] : [trimmed.get(finding) ?? finding]));
}

/** Without those in whose clause a more specific finding speaks. */
function withoutCovered(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ clause }) => clause)) return findings;
  return findings.filter(({ code, clause }) => {
    const rank = PRECEDENCE[code];
    if (!clause || rank === undefined) return true;
    for (let at = countBefore(findings, clause.start); at < findings.length; at++) {
      const other = findings[at]!;
      if (other.start >= clause.end) return true;
      if ((PRECEDENCE[other.code] ?? rank) < rank) return false;
    }
    return true;
  });
}

/** How many of the findings, which are in order, start before an offset: the index of the first that does not. Binary search. */
export function countBefore(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of two that overlap and are about different facts, the second begins behind the first, if so much of it is left. */
const SHORTEST_REST = 12;
const LEAST_PART = 0.45;

function isMuch(rest: number, { start, end }: Finding): boolean {
  return rest >= SHORTEST_REST && rest >= LEAST_PART * (end - start);
}

function isOfOtherFact({ evidence }: Finding, other: Finding): boolean {
  return evidence !== undefined && other.evidence !== undefined && evidence.fact !== other.evidence.fact;
}

function isSameSpan(a: Finding, b: Finding): boolean {
  return a.start === b.start && a.end === b.end;
}
