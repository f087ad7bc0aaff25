// What the terms of a text are to a fact: its subject, or a rival that takes a clause away from it. Made once a fact: made where it is
// asked, such a function would be made for every clause, and the code that was compiled for it lost as often.
import type { TermAnnotation } from '../annotation';

/** A mention of a term. */
interface Mention {
  readonly annotation: TermAnnotation;
}

/** What a term, or a mention of one, is to a fact. */
export interface FactTerms {
  /** It is what the fact is about. */
  readonly isOwn: (id: string) => boolean;
  /** Named beside the fact's subject it takes the clause away from it. Actors (VNG, VWS) do things to subjects. */
  readonly isRival: (id: string) => boolean;
  /** It is either. */
  readonly isEither: (id: string) => boolean;
  /** The fact is about it, or its phrases mention it. */
  readonly isKin: (id: string) => boolean;
  readonly namesOwn: (mention: Mention) => boolean;
  /** Not by a longer word: "de GALA-coördinator" is somebody else. */
  readonly namesOwnPlainly: (mention: Mention) => boolean;
  readonly namesRival: (mention: Mention) => boolean;
}

/**
 * @param mentions terms that the fact's own phrases mention: no rivals
 * @param barred terms that make a sentence another claim
 * @param subjects terms that some fact is about
 */
export function factTerms(
  about: ReadonlySet<string>,
  mentions: ReadonlySet<string>,
  barred: ReadonlySet<string>,
  subjects: ReadonlySet<string>,
  isActor: (id: string) => boolean,
): FactTerms {
  const isOwn = (id: string) => about.has(id);
  const isRival = (id: string) =>
    (subjects.has(id) || barred.has(id)) && !about.has(id) && !mentions.has(id) && !isActor(id);
  return {
    isOwn,
    isRival,
    isEither: (id) => about.has(id) || isRival(id),
    isKin: (id) => about.has(id) || mentions.has(id),
    namesOwn: ({ annotation: { id } }) => about.has(id),
    namesOwnPlainly: ({ annotation: { id, compound } }) => about.has(id) && !compound,
    namesRival: ({ annotation: { id } }) => isRival(id),
  };
}
