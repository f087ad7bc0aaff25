// Numbers that no version ever had: before one is called wrong, more has to say that it answers the question than of one that is known.
import type { TokenRun } from '../../dutch/clause';
import type { Amount } from '../../dutch/amount';
import { isMoney } from '../../knowledge/lookup';
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAny } from '../../dutch/tokens';
import { factsNear, factsWith } from './amountKeys';
import type { AmountPlace } from './amountPlaces';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { Ground, type Support } from './ground';
import { goesOn, idsOf, type Layer } from './leaning';
import { speaksOfOwn } from './locality';
import { isOwnThing } from './ofAnother';
import { hasWord, isPurposeOfOther } from './purpose';
import { LONGEST_NAME, tokenFrom, within, type Placed, type Unit } from './unit';
import { claimWords } from './words';

/** How far a number may lie from one that is known and still be it, told roughly. */
const ABOUT = 0.06;

/** A number that some version had, be it roughly or with a slip in its digits. */
function isHeardOf(cues: FactCues, amount: Amount, index: ClaimIndex): boolean {
  return (
    cues.fact.versions.some(({ value }) =>
      (typeof value === 'number' ? [value] : isMoney(value) ? [value.min, value.max ?? value.min] : []).some(
        (known) => Math.abs(amount.min - known) <= ABOUT * known || Math.abs(amount.max - known) <= ABOUT * known,
      ),
    ) || factsNear(amount, index).includes(cues)
  );
}

/** Whether too little says that a number that nobody ever told is meant to answer a question. */
export function isUnlikely(
  place: AmountPlace,
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { layers, leaning, subject }: Support,
  index: ClaimIndex,
  ground: Ground,
): boolean {
  const { one } = place;
  const { amount } = one.annotation;
  if (isHeardOf(cues, amount, index)) return false;
  if (isOfSplit(one.from, clause, unit) || isOfOther(one.from, unit) || isForOther(place, cues, clause, unit))
    return true;
  const before = { ...place.window, next: tokenFrom(unit.tokens, one.from) };
  if (cues.cues.local === true && hasAny(unit.tokens, before, OURS)) return true;
  // "Een korting van 10 procent: bij ons valt hij hoger uit, 11 procent".
  if (amount.unit === 'percent' && isOfSmallSum(one, clause, unit)) return true;
  if (amount.unit === 'percent' && speaksOfOwn({ runs: [wordsBetween(one, clause, unit)] }, unit)) return true;
  if (subject.kind === 'named' && subject.from !== undefined && subject.to !== undefined)
    return (amount.unit === 'percent' && isCause(subject.from, unit)) || isLongerName(subject.to, unit);
  // "Daarvoor ligt structureel 180 miljoen klaar": what is known of something else, where nothing here is named.
  if (isKnownOfOther(cues, amount, layers, index)) return true;
  if (ground === Ground.Leaning && amount.unit === 'percent') return true;
  if (amount.unit === 'percent' && isShareOfOther(one, cues, clause, unit)) return true;
  if (opensWithOther(cues, clause, unit) || isOfOwnBefore(clause, unit, layers)) return true;
  return (
    leaning !== undefined &&
    amount.unit === 'percent' &&
    !goesOn(clause, unit) &&
    !pointsOut(clause, unit) &&
    clause.sentence.phrases.firstOf(cues.paraphraseIds) < 0
  );
}

/** Of a grant that goes to regions: what oneself puts beside it. */
const OURS: ReadonlySet<string> = new Set(['onze', 'mijn']);

/** "22.000 euro, zo'n 6 procent": a share of a sum that no country spends. */
function isOfSmallSum({ from }: Placed, { sentence }: ClauseReading, { others }: Unit): boolean {
  const before = within(others, sentence.from, from).at(-1)?.annotation;
  return before?.type === 'amount' && before.amount.unit === 'EUR' && before.amount.max < LEAST_OF_ALL;
}

const LEAST_OF_ALL = 1_000_000;

function isShareOfOther({ from, to }: Placed, cues: FactCues, clause: ClauseReading, unit: Unit): boolean {
  if (isOfOthers(to, cues, unit) || opensWithOwn(from, clause, unit)) return true;
  // "**Fusie zorggroepen.** Ging niet door; 54 procent stemde tegen": the label of the sentence, or of all of the passage.
  if (OWN_SHARE.test(unit.text.slice(Math.max(0, from - LONGEST_SHARE), from))) return true;
  const passage = { first: tokenFrom(unit.tokens, unit.ownFrom), next: unit.tokens.length };
  return [clause.sentence.runs[0]!, passage].some((run) => isLabelledOther(from, run, cues, unit));
}

/** "Een eigen taakstelling van 5 procent". */
const OWN_SHARE = /\beigen (?!bijdrage|risico)\p{L}+ (?:van|met) (?:\p{L}+ )?$/u;
const LONGEST_SHARE = 50;

/** "Een vijfde van de mensen op die lijst", "40 procent man": a share of those that the question does not ask after. */
function isOfOthers(to: number, cues: FactCues, { tokens, terms }: Unit): boolean {
  let at = tokenFrom(tokens, to);
  if (tokens[at]?.lower !== 'van') return false;
  if (ARTICLES.has(tokens[++at]?.lower ?? '') || THOSE.has(tokens[at]?.lower ?? '')) at++;
  const of = tokens[at];
  if (of?.kind !== 'word' || of.lower.length < SHORTEST_NOUN || NUMBERS.has(of.lower)) return false;
  if (isOfTerm(of.start, terms) || WHOLES.test(of.lower)) return false;
  // "Van de reagerende gemeenten", and not "van de aanwezigen positief".
  return !hasWord(tokens.slice(at, of.lower.endsWith('e') ? at + 2 : at + 1), cues);
}

const THOSE: ReadonlySet<string> = new Set(['die', 'alle', 'hun', 'haar', 'uitgebrachte', 'reagerende']);
const WHOLES = /(?:budget|geld|gelden|middelen|totaal|aantal)$/;
const SHORTEST_NOUN = 5;

/** "In ons regionale overleg was de verhouding anders: …": where a sentence opens, before its verb, it is of oneself. */
function opensWithOwn(from: number, { sentence }: ClauseReading, unit: Unit): boolean {
  const { first, next } = sentence.runs[0]!;
  const amount = Math.min(next, tokenFrom(unit.tokens, from));
  let verb = first;
  while (verb < amount && finitenessOf(unit.tokens[verb]!.lower) !== 'sure') verb++;
  return verb < amount && hasAny(unit.tokens, { first, next: verb }, OUR_OWN);
}

const OUR_OWN: ReadonlySet<string> = new Set(['ons', 'onze', 'eigen', 'regionale', 'lokale', 'gemeentelijke']);

/** "Monitor jongeren: respons 61 procent": a label that the question has no word for. */
function isLabelledOther(from: number, { first, next }: TokenRun, cues: FactCues, unit: Unit): boolean {
  const { tokens } = unit;
  const end = Math.min(next, first + LONGEST_LABEL);
  for (let at = first; at < end && tokens[at]!.start < from; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (text === ':' || text === '.') {
      const label = tokens.slice(first, at);
      return (
        label.some(({ lower }) => lower.length > 1) &&
        label.every((token) => !NUMBERS.has(token.lower)) &&
        within(unit.terms, label[0]!.start, label.at(-1)!.end).length === 0 &&
        within(unit.others, label[0]!.start, label.at(-1)!.end).length === 0 &&
        !hasWord(label, cues)
      );
    }
    if (kind !== 'word' || finitenessOf(lower) === 'sure') return false;
  }
  return false;
}

const LONGEST_LABEL = 4;

/** "In onze eigen enquête reageerde 62 procent. Daarvan is 91 procent tevreden": it points back at a number of one's own. */
function isOfOwnBefore({ sentence }: ClauseReading, unit: Unit, [before]: readonly Layer[]): boolean {
  if (!before || before.unit !== unit || before.isAbove) return false;
  const { first, next } = sentence.runs[0]!;
  const { from, to, runs } = before.sentence;
  if (within(unit.terms, from, to).length > 0) return false;
  // "Onze monitor is gesloten. De respons was 41 procent".
  if (OUR_OWN.has(unit.tokens[runs[0]!.first]!.lower)) return true;
  return hasAny(unit.tokens, { first, next: Math.min(next, first + BACK_REACH) }, BACK) && speaksOfOwn({ runs }, unit);
}

const BACK: ReadonlySet<string> = new Set('daarvan hiervan ervan hen dat dit die daar'.split(' '));
const BACK_REACH = 3;

/** "Samen 196 miljoen, te splitsen in 77 en 119 miljoen": a part of the amount before it. */
function isOfSplit(from: number, { sentence: { runs } }: ClauseReading, { tokens }: Unit): boolean {
  return hasAny(tokens, { first: runs[0]!.first, next: tokenFrom(tokens, from) }, SPLIT);
}

const SPLIT: ReadonlySet<string> = new Set(claimWords('unheardOfSplit'));

/** Something else that was just spoken of has that very amount. */
function isKnownOfOther(cues: FactCues, amount: Amount, layers: readonly Layer[], index: ClaimIndex): boolean {
  const facts = factsWith(amount, index).filter(({ about }) => ![...about].some(cues.isOwn));
  if (facts.length === 0) return false;
  const near = idsOf(layers);
  return facts.some(({ about }) => [...about].some((id) => near.has(id)));
}

/** "Van hen was 87 procent voor", "wat je overhoudt, mag je voor 15 procent meenemen". */
const POINTING: ReadonlySet<string> = new Set(['hen', 'hun', 'wie', 'wat']);
const POINTING_REACH = 4;

function pointsOut({ sentence }: ClauseReading, { tokens }: Unit): boolean {
  const { first, next } = sentence.runs[0]!;
  return hasAny(tokens, { first, next: Math.min(next, first + POINTING_REACH) }, POINTING);
}

/** Nouns for any number: "het percentage was", "de uitslag luidt". */
const NUMBERS: ReadonlySet<string> = new Set(claimWords('unheardOfNumbers'));
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'deze', 'dit']);
const NOUN_REACH = 8;

/** "Het amendement kreeg 22 procent van de stemmen": a sentence about something that the question has no word for. */
function opensWithOther(cues: FactCues, { sentence }: ClauseReading, unit: Unit): boolean {
  const { tokens } = unit;
  const { next } = sentence.runs[0]!;
  // "Van het wijkbudget mag je 15 procent meenemen".
  const isOutOf = OUT_OF.has(tokens[sentence.runs[0]!.first]?.lower ?? '');
  const first = sentence.runs[0]!.first + (isOutOf ? 1 : 0);
  const isVerb = (at: number) => {
    const finiteness = finitenessOf(tokens[at]?.lower ?? '');
    // "De subsidies dalen".
    return finiteness === 'sure' || (finiteness === 'plural' && /(?:s|en)$/.test(tokens[at - 1]!.lower));
  };
  // "Valtrainingen trekken vitale deelnemers: 70 procent sportte al".
  const isBare = !isOutOf && /[a-z]{4}(?:s|en)$/.test(tokens[first]?.lower ?? '') && isVerb(first + 1);
  if (isBare) return !ACTORS.has(tokens[first]!.lower) && !hasWord(tokens.slice(first, first + 1), cues);
  if (!ARTICLES.has(tokens[first]?.lower ?? '')) return false;
  let verb = first + 2;
  while (verb < Math.min(next, first + NOUN_REACH) && !isVerb(verb)) verb++;
  if (!isVerb(verb)) return false;
  const own = tokens.slice(first + 1, verb);
  return (
    own.every(({ kind, lower }) => kind === 'word' && !NUMBERS.has(lower) && !ACTORS.has(lower)) &&
    (isOutOf ? own.some(({ lower }) => isOwnThing(lower)) || isOfThose(own, cues, unit) : !hasWord(own, cues))
  );
}

/** "Van de insprekers was 80 procent positief". */
function isOfThose(own: Unit['tokens'], cues: FactCues, { terms }: Unit): boolean {
  const [noun, ...more] = own;
  return (
    noun !== undefined &&
    more.length === 0 &&
    !WHOLES.test(noun.lower) &&
    !hasWord(own, cues) &&
    !isOfTerm(noun.start, terms)
  );
}

const OUT_OF: ReadonlySet<string> = new Set(['van', 'uit']);

/** Those whose every amount may be. */
const ACTORS: ReadonlySet<string> = new Set(claimWords('unheardOfActors'));

/** "VWS kort 250 miljoen, OCW 280 miljoen": right before it stands whose it is. */
function isOfOther(from: number, { tokens, text, terms }: Unit): boolean {
  const at = tokenFrom(tokens, from) - 1;
  const before = tokens[at];
  if (
    before?.kind !== 'word' ||
    !/^[A-Z]{2,}$/.test(before.text) ||
    /^[IVX]+$/.test(before.text) ||
    text.slice(before.end, from).trim() !== ''
  )
    return false;
  return before.text !== 'EUR' && !isOfTerm(before.start, terms);
}

function isOfTerm(at: number, terms: Unit['terms']): boolean {
  return within(terms, at - LONGEST_NAME, at + LONGEST_NAME).some((term) => term.from <= at && at < term.to);
}

/** The words between the amount before and this one. */
function wordsBetween({ from }: Placed, { sentence }: ClauseReading, { tokens, others }: Unit): TokenRun {
  const before = within(others, sentence.from, from).findLast(({ annotation }) => annotation.type === 'amount');
  const next = tokenFrom(tokens, from);
  return { first: before ? tokenFrom(tokens, before.to) : next, next };
}

/** "Is er voor asielopvang 140 miljoen": for something that the question has no word for. */
function isForOther({ one, window }: AmountPlace, cues: FactCues, clause: ClauseReading, unit: Unit): boolean {
  const { tokens } = unit;
  const amount = tokenFrom(tokens, one.from);
  for (
    let at = window.first === amount ? wordsBetween(one, clause, unit).first : window.first;
    at < window.next;
    at++
  ) {
    if (tokens[at]!.text === ',' && at > amount) return false;
    if (tokens[at]!.lower === 'voor' && isPurposeOfOther(at, window.next, cues, unit, amount)) return true;
  }
  return false;
}

/** What stands before something by which another thing came about: "door de SPUK IZA daalt het aantal met 12 procent". */
const CAUSES: ReadonlySet<string> = new Set('door dankzij vanwege wegens ondanks vanuit'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set(['de', 'het', 'deze', 'dit', 'een']);

function isCause(from: number, { tokens }: Unit): boolean {
  const at = tokenFrom(tokens, from) - 1;
  const before = BETWEEN.has(tokens[at]?.lower ?? '') ? tokens[at - 1] : tokens[at];
  return CAUSES.has(before?.lower ?? '');
}

/** "SPUK Sport", "VNG Risicobeheer": an abbreviation that begins the name of something else. */
function isLongerName(to: number, { tokens, text, terms, others }: Unit): boolean {
  const at = tokenFrom(tokens, to);
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (!last || !next || next.kind !== 'word' || next.start !== to + 1 || text[to] !== ' ') return false;
  if (last.text !== last.text.toUpperCase() || next.text === next.lower) return false;
  return ![...terms, ...others].some(({ from }) => from === next.start);
}
