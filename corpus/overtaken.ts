// What the checker reports as overtaken in the source documents at a date, against our list made by hand.
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import type { Recognizer } from '../server/src/annotate/recognizer';
import { checkDraft } from '../server/src/check/check';
import type { Finding } from '../server/src/check/finding';
import { Draft } from '../server/src/draft/draft';
import { lineEnd, lineStart, wordsAt, type Span } from './places';
import { readDocument, readOurs, touch } from './sourceDocuments';

/** Rules of dated facts, and the one that speaks of dates told as still to come. */
const FACT_RULES: readonly string[] = ['verouderd-feit', 'afwijkend-feit', 'nog-niet-bekend'];
const RULES: readonly string[] = [...FACT_RULES, 'verlopen-verwachting'];

/** A document with what became of its claims. Offsets are UTF-16, half-open. */
export interface AgedDocument {
  readonly name: string;
  readonly text: string;
  /** The day of the document itself. */
  readonly date: string;
  readonly overtaken: readonly Overtaken[];
  readonly traps: readonly Place[];
  /** May be reported or not. */
  readonly either: readonly Place[];
}

interface Place extends Span {
  readonly words: string;
  readonly why: string;
  /** Dates it is about; none means any. */
  readonly at: readonly string[];
}

/** A claim that no longer holds. */
export interface Overtaken extends Span {
  readonly words: string;
  /** Span of the lines the sentence stands on. */
  readonly sentence: Span;
  readonly facts: readonly string[];
  readonly codes: readonly string[];
  readonly at: readonly string[];
}

/** What the checker says at one date, sorted by our list. */
export interface Outcome {
  readonly document: AgedDocument;
  readonly date: string;
  readonly hits: readonly { readonly overtaken: Overtaken; readonly finding: Finding }[];
  readonly misses: readonly Overtaken[];
  /** Reported though it should not: with the trap it went into, if we saw it coming. */
  readonly extra: readonly { readonly finding: Finding; readonly trap?: Place }[];
}

interface Row {
  readonly lines: readonly [number, number];
  readonly words: string;
  readonly fact?: readonly string[];
  readonly code?: string;
  readonly or?: string;
  readonly at?: readonly string[];
  readonly why?: string;
}

interface File {
  readonly dates: readonly string[];
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly date: string;
        readonly overtaken: readonly Row[];
        readonly either: readonly Row[];
        readonly traps: readonly { readonly line: number; readonly words: string; readonly why: string }[];
      }
    >
  >;
}

/** The list, with the later dates it is about. Words that do not stand where it says throw. */
export function readOvertaken(root: string): {
  readonly dates: readonly string[];
  readonly documents: readonly AgedDocument[];
} {
  const { dates, documents } = readOurs(root, 'overtaken.yaml') as File;
  return {
    dates,
    documents: Object.entries(documents).map(([name, data]) => {
      const text = readDocument(root, name);
      return {
        name,
        text,
        date: data.date,
        overtaken: data.overtaken.map((row) => ({
          ...wordsAt(text, row.lines[0], row.words, { lastLine: row.lines[1] }),
          words: row.words,
          sentence: {
            start: lineStart(text, row.lines[0]),
            end: lineEnd(text, lineStart(text, row.lines[1])),
          },
          facts: row.fact ?? [],
          codes: [row.code ?? 'verouderd-feit', ...(row.or === undefined ? [] : [row.or])],
          at: row.at ?? dates,
        })),
        either: data.either.map((row) => ({
          ...wordsAt(text, row.lines[0], row.words, { lastLine: row.lines[1] }),
          words: row.words,
          why: row.why ?? '',
          at: row.at ?? [],
        })),
        traps: data.traps.map(({ line, words, why }) => ({ ...wordsAt(text, line, words), words, why, at: [] })),
      };
    }),
  };
}

/** What the rules of dated facts, and of expectations, say of a document at a date. */
export function findingsAt(document: AgedDocument, date: string, recognizer: Recognizer): Finding[] {
  return checkDraft({
    annotated: annotateDraft(Draft.of(document.text), recognizer),
    knowledge: recognizer.knowledge,
    asOf: { day: date, origin: 'setting' },
    today: date,
    options: { severities: {}, knownAbbreviations: [], missingFiles: new Set<string>() },
  }).filter(({ code }) => RULES.includes(code));
}

/** Of findings those that judge a dated fact. */
export function ofFacts(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => FACT_RULES.includes(code));
}

/**
 * Holds the findings at a date against the list. A hit has the right rule and stands on the words, or in their sentence with the
 * right fact.
 */
export function judgeAt(document: AgedDocument, date: string, recognizer: Recognizer): Outcome {
  const findings = findingsAt(document, date, recognizer);
  const wanted = document.overtaken.filter(({ at }) => at.includes(date));
  const used = new Set<Finding>();
  const hits: { overtaken: Overtaken; finding: Finding }[] = [];
  const hitBy = (overtaken: Overtaken, sure: boolean) =>
    findings.find(
      (finding) =>
        !used.has(finding) &&
        overtaken.codes.includes(finding.code) &&
        touch(finding, sure ? overtaken : overtaken.sentence) &&
        (overtaken.facts.includes(finding.evidence?.fact ?? '') || (sure && finding.evidence?.fact === undefined)),
    );
  for (const sure of [true, false]) {
    for (const overtaken of wanted) {
      if (hits.some((hit) => hit.overtaken === overtaken)) continue;
      const finding = hitBy(overtaken, sure);
      if (!finding) continue;
      used.add(finding);
      hits.push({ overtaken, finding });
    }
  }
  const excused = (finding: Finding) =>
    document.either.some((place) => touch(place, finding) && (place.at.length === 0 || place.at.includes(date)));
  return {
    document,
    date,
    hits,
    misses: wanted.filter((overtaken) => !hits.some((hit) => hit.overtaken === overtaken)),
    extra: findings
      .filter((finding) => !used.has(finding) && !excused(finding))
      .map((finding) => {
        const trap = document.traps.find((place) => touch(place, finding));
        return trap ? { finding, trap } : { finding };
      }),
  };
}
