// What an amount leans on where its own sentence does not say it all: the sentences before it, the line that opens its list, the headings.
import type { Timex } from '../../dutch/timex';
import type { TermAnnotation } from '../annotation';
import type { ClaimIndex, FactCues } from './claimIndex';
import { readClauses, readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { holdsAny, type Stretch } from './matchPhrase';
import { type Placed, placeIn, type Unit, unitOfWords, within, type Words } from './unit';
import { claimWords } from './words';
import { isNextYear, yearAfter } from './yearsBeside';

/** A sentence that stands before or above the one that is read. */
export interface Layer {
  readonly unit: Unit;
  readonly sentence: SentenceReach;
  /** It heads or introduces the text, rather than coming before in it. */
  readonly isAbove: boolean;
  /** It is the title of the document: what leans on that needs words of its own. */
  readonly isTitle: boolean;
}

/** Which of the layers names what the sentence goes on about. */
export interface Leaning {
  readonly at: number;
  /** The layer names another subject first. */
  readonly isMixed: boolean;
}

/** How many sentences back a text still goes on about the same. */
const MOST_BEFORE = 4;
/** So long, in characters, a label is at most. */
const LONGEST_LABEL = 40;
/** How many sentences of a line that introduces count. */
const MOST_OF_LINE = 2;

/** What a sentence of a unit may lean on, nearest first. */
export function layersOf(
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  above: readonly Words[],
  index: ClaimIndex,
): readonly Layer[] {
  const layers: Layer[] = [];
  for (let before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before--)
    layers.push({ unit, sentence: sentences[before]!, isAbove: announces(sentences[before]!, unit), isTitle: false });
  const [label] = sentences;
  if (at > MOST_BEFORE && isLabel(label)) layers.push({ unit, sentence: label, isAbove: false, isTitle: false });
  const add = (one: Unit, isTitle = false) => {
    const all = readSentences(one, index);
    for (let last = all.length - 1; last >= Math.max(0, all.length - MOST_OF_LINE); last--)
      layers.push({ unit: one, sentence: all[last]!, isAbove: !isTitle, isTitle });
  };
  if (unit.kind === 'heading') return layers;
  for (let parent = unit.parent; parent; parent = parent.parent) add(parent);
  for (const words of above) add(unitOfWords(words), words.isTitle);
  return layers;
}

/** "**Brede uitkering.** …": a few words that open a passage. */
function isLabel(sentence: SentenceReach | undefined): sentence is SentenceReach {
  return sentence !== undefined && sentence.to - sentence.from <= LONGEST_LABEL && sentence.phrases.size > 0;
}

/** "Voor de uitkeringen geldt in 2026 het volgende.": what comes next stands under it. */
function announces({ to }: SentenceReach, { text }: Unit): boolean {
  return /(?:het volgende|als volgt)[.:]$/.test(text.slice(Math.max(0, to - 16), to));
}

/** Terms of a layer that a fact may be about, or that would take the text away from it. */
function termsOf({ unit, sentence }: Pick<Layer, 'unit' | 'sentence'>): readonly Placed<TermAnnotation>[] {
  return within(unit.terms, sentence.from, sentence.to);
}

/** Whether the nearest layer that names any subject names that of the fact; a sentence that names a rival leans on nothing. */
export function leaningOf(
  cues: FactCues,
  { sentence, to }: ClauseReading,
  unit: Unit,
  layers: readonly Layer[],
  previous: readonly string[],
  index: ClaimIndex,
): Leaning | undefined {
  const isAbout = cues.namesOwn;
  const isRival = cues.namesRival;
  // What stands behind a semicolon is told of something else.
  const semicolon = unit.text.slice(to - 1, sentence.to + 1).indexOf(';');
  const end = semicolon < 0 ? sentence.to : to - 1 + semicolon;
  if (within(unit.terms, sentence.from, end).some(isRival)) return undefined;
  // The passage before is known by its terms alone; what goes on about one of them has the words that are needed itself.
  const last = previous.findLast(cues.isEither);
  const before = layers.findIndex(({ isAbove, isTitle }) => isAbove || isTitle);
  const passage = before < 0 ? layers.length : before;
  for (let at = 0; at <= layers.length; at++) {
    if (at === passage && last !== undefined && !isNamedAbove(layers[at], last))
      return cues.about.has(last) ? { at, isMixed: true } : undefined;
    if (at === layers.length) break;
    const named = termsOf(layers[at]!).filter(({ annotation }) => !index.isPart(annotation.id, cues));
    const first = named.find((one) => isAbout(one) || isRival(one));
    const isMixed = first !== undefined && !isAbout(first);
    const { isTitle } = layers[at]!;
    if (isNamedIn(cues, layers[at]!, index)) return { at, isMixed: isTitle };
    if (first && named.some(isAbout)) return { at, isMixed: isMixed || isTitle };
    // What was named since leaves the passage under its label.
    if (first) return labelAbove(at, cues, unit, layers, index);
  }
  return undefined;
}

/** The label that opens the passage names the subject; what goes on about it needs words of its own. */
function labelAbove(
  at: number,
  cues: FactCues,
  unit: Unit,
  layers: readonly Layer[],
  index: ClaimIndex,
): Leaning | undefined {
  const label = layers.findIndex(
    (layer, place) => place > at && layer.unit === unit && layer.sentence.from === 0 && isLabel(layer.sentence),
  );
  return label >= 0 && names(cues, layers[label]!, index) ? { at: label, isMixed: true } : undefined;
}

/** The passage before is itself the line that heads the text, such as one in bold: its words stand above all below it. */
function isNamedAbove(layer: Layer | undefined, id: string): boolean {
  return layer !== undefined && termsOf(layer).some(({ annotation }) => annotation.id === id);
}

/** A layer names the subject, by its term or by a phrase. */
function names(cues: FactCues, layer: Layer, index: ClaimIndex): boolean {
  return termsOf(layer).some(cues.namesOwn) || isNamedIn(cues, layer, index);
}

/** A layer names the subject by a phrase of its own. */
function isNamedIn(cues: FactCues, layer: Layer, index: ClaimIndex): boolean {
  if (layer.sentence.phrases.firstOf(cues.namedIds) < 0) return false;
  const stretch = stretchOfLayer(layer, index);
  return holdsAny(cues.named, cues.namedIds, stretch);
}

/** Ids of the terms that layers name. */
export function idsOf(layers: readonly Layer[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const layer of layers) for (const { annotation } of termsOf(layer)) ids.add(annotation.id);
  return ids;
}

/** The years that the nearest layer with any names, for an amount whose own sentence names no time. */
export function yearsOf(layers: readonly Layer[]): readonly Timex[] {
  let later = 0;
  for (const { unit, sentence, isTitle } of layers) {
    if (isTitle) break;
    const years = within(unit.others, sentence.from, sentence.to).flatMap(({ annotation }) =>
      annotation.type === 'date' && isYear(annotation.timex) ? [annotation.timex] : [],
    );
    // "Het jaar daarop loopt het op tot 547 miljoen. Het regionale deel daarvan is …": of the year after the one before.
    const next = later > 0 ? yearAfter(years, later) : undefined;
    if (years.length > 0) return next ? [next] : years;
    if (isNextYear(unit, sentence.runs[0]!)) later++;
  }
  return [];
}

/** So many items back a year still goes without saying. */
const ITEMS = 6;

/** "- gezondheid: 185,3 miljoen in 2023 - sport: 102,3 miljoen": the year that the items before one name, where it is one. */
export function yearsBefore(unit: Unit): readonly Timex[] {
  const all = unit.all();
  const own = placeIn(all, unit);
  const years: Timex[] = [];
  for (let at = own - 1; at >= Math.max(0, own - ITEMS) && all[at]!.kind === 'listItem'; at--)
    for (const { annotation } of all[at]!.others)
      if (annotation.type === 'date' && annotation.timex.granularity === 'year') years.push(annotation.timex);
  return new Set(years.map(({ expression }) => JSON.stringify(expression))).size === 1 ? years.slice(0, 1) : [];
}

function isYear({ granularity, anchor }: Timex): boolean {
  return granularity === 'year' && anchor !== 'event' && anchor !== 'duration';
}

/** A layer as something to hold phrases against. */
export function stretchOfLayer({ unit, sentence }: Pick<Layer, 'unit' | 'sentence'>, index: ClaimIndex): Stretch {
  const clauses = readClauses(sentence, unit, index);
  return {
    tokens: unit.tokens,
    runs: sentence.runs,
    get predicates() {
      return clauses[0]?.sentencePredicates ?? [];
    },
    terms: termsOf({ unit, sentence }),
    negated: false,
    phrases: sentence.phrases,
    words: sentence.words,
  };
}

/** Words at the start of a sentence by which it goes on about what came before. */
const ANAPHORS: ReadonlySet<string> = new Set(claimWords('anaphors'));
/** How many words into a sentence such a word may stand. */
const ANAPHOR_REACH = 6;

/** "Daarvoor is …", "In 2030 is …", "Totaal: …": a sentence that says something of what came before, and has no subject of its own. */
export function goesOn({ sentence, telling }: ClauseReading, { kind, tokens, others }: Unit): boolean {
  if (kind !== 'paragraph' || telling.tense === 'none') return true;
  const { first, next } = sentence.runs[0]!;
  for (let at = first; at < Math.min(next, first + ANAPHOR_REACH); at++) {
    const { lower, start } = tokens[at]!;
    if (ANAPHORS.has(lower)) return true;
    if (
      at <= first + 1 &&
      others.some(({ annotation, from, to }) => annotation.type === 'date' && from <= start && start < to)
    )
      return true;
  }
  return false;
}

/** Words by which a sentence is about what the one before it told. */
const POINTERS: ReadonlySet<string> = new Set(claimWords('leaningPointers'));

/** "Ook in 2025 staat daarvoor …", "Dat kent in 2024 …", "Daar is voor 2027 …": one of its first words stands for what came before. */
export function pointsBack({ sentence }: ClauseReading, { tokens }: Unit): boolean {
  const { first, next } = sentence.runs[0]!;
  for (let at = first; at < Math.min(next, first + ANAPHOR_REACH); at++)
    if (POINTERS.has(tokens[at]!.lower)) return true;
  return false;
}
