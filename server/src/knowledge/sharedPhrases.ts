// Phrases that facts share: what is said of every accord that is signed or every grant that stops is written once, and named in their cues.
import type { Cues } from './cues';

/** The subject of whichever fact shares the phrase: "@" by itself. */
const SUBJECT = /(?<=^|[\s|~])@(?=$|[\s|])/gu;

/**
 * Cues with the phrases of the lists that they name (`*signed`) in place of the name.
 * @param subjects ids of the terms that the fact is about, for `@` in a shared phrase
 */
export function withShared(
  cues: Cues,
  lists: ReadonlyMap<string, readonly string[]>,
  subjects: Iterable<string>,
): Cues {
  const subject = [...subjects].map((id) => `@${id}`).join('|');
  const all = (phrases: readonly string[]): string[] =>
    phrases.flatMap((text) =>
      text.startsWith('*')
        ? (lists.get(text.slice(1)) ?? []).map((shared) => shared.replace(SUBJECT, subject))
        : [text],
    );
  const { answers, event, date } = cues;
  return {
    ...cues,
    paraphrase: all(cues.paraphrase),
    named: all(cues.named),
    need: all(cues.need),
    not: all(cues.not),
    notHere: all(cues.notHere),
    periodAs: all(cues.periodAs),
    ...(answers && {
      answers: Object.fromEntries(Object.entries(answers).map(([answer, phrases]) => [answer, all(phrases)])),
    }),
    ...(event && { event: { ...event, phrases: all(event.phrases), pending: all(event.pending) } }),
    ...(date && { date: { ...date, phrases: all(date.phrases), points: all(date.points) } }),
  };
}
