// What is still to come by what is to come of it: "Op 26 mei is er een thematafel; daarna komen er handreikingen", "aanmelden kan nog".
import { hasAnyIn } from '../../dutch/tokens';
import { isDurative } from './announcements';
import type { ClaimIndex } from './claimIndex';
import { readClauses, type ClauseReading, type SentenceReach } from './clauseReading';
import { within, type Unit } from './unit';
import { claimWords } from './words';

/** In a present these say that something comes behind what was told. */
const AFTER: ReadonlySet<string> = new Set(claimWords('followUpAfter'));
/** In a future these go on about it. */
const OF_IT: ReadonlySet<string> = new Set(claimWords('followUpOfIt'));

/** "Aanmelden kan nog bij …", "meld je aan", "u bent van harte welkom". */
const INVITES =
  /\b(?:(?:aanmelden|inschrijven|opgeven|meedoen) (?:kan|kunt|is|via|bij)|(?:aan te |te )melden via|meld (?:je|u)\b|aanmelding (?:kan|via|bij)|schrijf (?:je|u) in|geef (?:je|u) op|(?:bent|is|ben|zijn) welkom|van harte welkom|loop (?:gerust )?binnen|kom gerust|wie (?:helpt|gaat|doet) (?:er )?mee)\b/iu;
/** How far behind what is told such words stand. */
const LONGEST_INVITED = 160;

/** Whether the clauses behind one, in its sentence and the next, tell what comes of it as to come. */
export function isFollowedUp(
  clause: ClauseReading,
  sentence: SentenceReach,
  next: SentenceReach | undefined,
  unit: Unit,
  index: ClaimIndex,
): boolean {
  const { tense: told } = clause.telling;
  if (told !== 'present' && told !== 'none') return false;
  if (isInvitedTo(clause, next ?? sentence, unit)) return true;
  if (told === 'none' || isState(clause, unit)) return false;
  const behind = readClauses(sentence, unit, index).filter(({ from }) => from >= clause.to);
  if (next) behind.push(...readClauses(next, unit, index).slice(0, MOST_CLAUSES));
  return behind.some(({ telling: { tense, question, conditional, historic }, runs }) => {
    if (question || conditional || historic) return false;
    const has = (words: ReadonlySet<string>) => hasAnyIn(unit.tokens, runs, words);
    return (tense === 'present' && has(AFTER)) || (tense === 'future' && (has(AFTER) || has(OF_IT)));
  });
}

/** "Per 1 januari geldt een nieuw tarief", "op 1 maart is de stand € 300.000": how things are from then on or were then, whatever comes of it. */
function isState(clause: ClauseReading, unit: Unit): boolean {
  return (
    isDurative(clause) ||
    hasAnyIn(unit.tokens, clause.runs, STATED) ||
    within(unit.others, clause.from, clause.to).some(({ annotation }) => annotation.type === 'amount')
  );
}

const STATED: ReadonlySet<string> = new Set(claimWords('followUpStated'));

/** Of the next sentence so many clauses go on about it. */
const MOST_CLAUSES = 2;

/** Whether the reader is asked to come to what a clause tells, in the words behind it up to the end of a sentence. */
function isInvitedTo({ from }: ClauseReading, { to }: SentenceReach, { text }: Unit): boolean {
  return INVITES.test(text.slice(from, Math.min(to, from + LONGEST_INVITED)));
}
