// Every date and amount of the five source documents as a reader takes them, and what the tool makes of them.
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import type { Recognizer } from '../server/src/annotate/recognizer';
import { Draft } from '../server/src/draft/draft';
import { resolveTimex } from '../server/src/dutch/temporal';
import { wordsAt, type Span } from './places';
import { readDocument, readOurs } from './sourceDocuments';

/** A date as marked by hand: first and last day, both inclusive, null where open. */
export interface MarkedDate extends Span {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An amount as marked by hand. */
export interface MarkedAmount extends Span {
  readonly words: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** A source document with its dates and amounts. Offsets are UTF-16, half-open. */
export interface TimedDocument {
  readonly name: string;
  readonly text: string;
  /** The day it is from, `YYYY-MM-DD`. */
  readonly day: string;
  readonly dates: readonly MarkedDate[];
  readonly amounts: readonly MarkedAmount[];
}

type Data = Readonly<
  Record<
    string,
    {
      date: string;
      dates: [number, string, string | null, string | null][];
      amounts?: [number, string, number, number, string][];
    }
  >
>;

/** The five documents; words that do not stand where the data says throw. */
export function readTimes(root: string): TimedDocument[] {
  return Object.entries(readOurs(root, 'times.yaml') as Data).map(([name, { date, dates, amounts = [] }]) => {
    const text = readDocument(root, name);
    const taken: Span[] = [];
    const place = (line: number, words: string): Span => {
      const span = wordsAt(text, line, words, { taken });
      taken.push(span);
      return span;
    };
    return {
      name,
      text,
      day: date,
      dates: dates.map(([line, words, from, to]) => ({ ...place(line, words), words, from, to })),
      amounts: amounts.map(([line, words, min, max, unit]) => ({ ...place(line, words), words, min, max, unit })),
    };
  });
}

/** What the tool finds in a document, each as `first offset: words = value`, to be held against `expectedIn`. */
export function foundIn({ text, day }: TimedDocument, recognizer: Recognizer): { dates: string[]; amounts: string[] } {
  const dates: string[] = [];
  const amounts: string[] = [];
  for (const { start, reading } of annotateDraft(Draft.of(text), recognizer).blocks) {
    for (const annotation of reading.annotations) {
      const [from, to] = [start + annotation.start, start + annotation.end];
      const words = `${from}: ${text.slice(from, to).replace(/\s+/g, ' ')}`;
      if (annotation.type === 'date') {
        const resolved = resolveTimex(annotation.timex, day);
        dates.push(`${words} = ${resolved.from}..${resolved.to}`);
      } else if (annotation.type === 'amount') {
        const { min, max, unit } = annotation.amount;
        amounts.push(`${words} = ${min}..${max} ${unit}`);
      }
    }
  }
  return { dates, amounts };
}

/** What is marked in a document, in the same words. */
export function expectedIn({ dates, amounts }: TimedDocument): { dates: string[]; amounts: string[] } {
  return {
    dates: dates.map(({ start, words, from, to }) => `${start}: ${words} = ${from}..${to}`),
    amounts: amounts.map(({ start, words, min, max, unit }) => `${start}: ${words} = ${min}..${max} ${unit}`),
  };
}
