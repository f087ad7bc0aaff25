// Which readings of a word a clause can bear at all, told by the words it has: "is" means something only with "beschikbaar", "op", "van kracht".
import type { ClauseView } from './clause-view';
import { ascending } from './order';
import { PerWord } from './per-word';
import type { VerbForm, VerbIndex } from './verbs';
import { WordEnds } from './word-ends';

/** Up to so many readings of a word are simply tried. */
const FEW = 6;
/** Shortest word that is also met as the end of a compound; as `ClauseView.find` has it. */
const SHORTEST_END = 5;
const NO_WORDS: readonly string[] = [];

/** The readings of one word by what they ask for beside it. */
interface Readings {
  readonly forms: readonly VerbForm[];
  /** Places in `forms` of those that ask for nothing. */
  readonly free: readonly number[];
  /** Places by a word that is asked for: the particle, or any that will do for the first need. */
  readonly asking: ReadonlyMap<string, readonly number[]>;
}

/** What is worked out once for all clauses that are read with one lexicon. */
interface Needs {
  readonly readings: WeakMap<readonly VerbForm[], Readings>;
  /** The words asked for that a word of the text is, as it stands or by its end. */
  readonly met: PerWord<ReadonlySet<string>>;
  /** The forms that a word of the text may be. */
  readonly forms: PerWord<readonly VerbForm[] | null>;
}

const needsOf = new WeakMap<VerbIndex, Needs>();

function build(index: VerbIndex): Needs {
  const asked = new WordEnds<string>(SHORTEST_END);
  for (const word of new Set([...index.values()].flatMap((forms) => forms.flatMap(askedBy)))) {
    asked.addWord(word, word);
    asked.addEnd(word, word);
  }
  return {
    readings: new WeakMap(),
    met: new PerWord((lower) => asked.of(lower)),
    forms: new PerWord((lower) => index.get(lower) ?? null),
  };
}

function needsFor(index: VerbIndex): Needs {
  let needs = needsOf.get(index);
  if (!needs) needsOf.set(index, (needs = build(index)));
  return needs;
}

/** The forms that each word of a text may be; null for most. */
export function formsOf(index: VerbIndex): PerWord<readonly VerbForm[] | null> {
  return needsFor(index).forms;
}

/** Any of these must stand in the clause for the form to be meant; empty where nothing must. */
function askedBy({ particle, entry }: VerbForm): readonly string[] {
  return particle !== undefined ? [particle] : (entry.needs?.[0]?.split('|') ?? NO_WORDS);
}

function readingsOf(forms: readonly VerbForm[], { readings }: Needs): Readings {
  let found = readings.get(forms);
  if (!found) {
    const free: number[] = [];
    const asking = new Map<string, number[]>();
    forms.forEach((form, place) => {
      const words = askedBy(form);
      if (words.length === 0) free.push(place);
      for (const word of words) {
        const list = asking.get(word);
        if (list) list.push(place);
        else asking.set(word, [place]);
      }
    });
    found = { forms, free, asking };
    readings.set(forms, found);
  }
  return found;
}

/**
 * A function that gives those readings of a word that the other words of its clause allow, in order; what they ask for besides, and where
 * it must stand, is not looked at. Costs by the length of the clause once, not for each word and not by the number of readings.
 */
export function possibleForms(view: ClauseView, index: VerbIndex): (forms: readonly VerbForm[]) => readonly VerbForm[] {
  const needs = needsFor(index);
  let met: Set<string> | undefined;
  return (forms) => {
    if (forms.length <= FEW) return forms;
    const { free, asking } = readingsOf(forms, needs);
    const places = new Set(free);
    for (const word of (met ??= metIn(view, needs))) for (const one of asking.get(word) ?? NOWHERE) places.add(one);
    return [...places].sort(ascending).map((place) => forms[place]!);
  };
}

const NOWHERE: readonly number[] = [];

/** The words asked for that a clause has. */
function metIn(view: ClauseView, { met }: Needs): Set<string> {
  const words = new Set<string>();
  for (let place = 0; place < view.length; place++) for (const word of met.of(view.token(place)!)) words.add(word);
  return words;
}

/** The most common words that are part of predicates, the most common first. */
const COMMON =
  'de van het in is een voor op met aan en er te zijn tot om die dat wordt door niet we bij nog naar uit heeft kan dan als over worden moet of wij hebben af onder mee gaat ook was vanaf na komt gaan mag zal werd moeten staat krijgen blijft kunnen geen'.split(
    ' ',
  );
const COMMONNESS: ReadonlyMap<string, number> = new Map(COMMON.map((word, at) => [word, 1000 * (COMMON.length - at)]));

/**
 * The words of which one stands in every clause in which a form is meant, and which stand in as few other clauses as can be: "stapt" for
 * "stapt … uit", "beschikbaar" for "is … beschikbaar". A word of five letters or more may also be the end of a compound.
 */
export function signsOfForm(form: VerbForm, index: VerbIndex): readonly string[] {
  const commonnessOf = (word: string) => COMMONNESS.get(word) ?? index.get(word)?.length ?? 0;
  const commonness = (words: readonly string[]) => Math.max(...words.map(commonnessOf));
  let best: readonly string[] = [form.form];
  for (const words of [
    ...(form.particle === undefined ? [] : [[form.particle]]),
    ...(form.entry.needs ?? []).map((need) => need.split('|')),
  ])
    if (commonness(words) < commonness(best)) best = words;
  return best;
}
