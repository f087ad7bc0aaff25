// What it rests on that an amount answers a fact.
import type { Layer, Leaning } from './leaning';
import type { SubjectSource } from './subject';

/** What an amount's sentence leans on. */
export interface Support {
  readonly layers: readonly Layer[];
  /** Where the subject is not named in the sentence itself, the layer that names it. */
  readonly leaning: Leaning | undefined;
  /** The layer that names the subject where the sentence itself does not, be it that it has another word for it. */
  readonly back: Leaning | undefined;
  /** How the subject is known. */
  readonly subject: SubjectSource;
}

/** How sure it is that an amount answers a fact: by its own words, for want of any that are needed, or by words it leans on. */
export const enum Ground {
  Leaning = 1,
  Whole = 2,
  Own = 3,
}
