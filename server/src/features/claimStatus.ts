// What became of a claim, in the user's words, and what that comes to.
import type { ClaimStatus } from '../check/judge';
import { localise } from '../text/localise';
import type { Language } from './view';

const STATUS: Readonly<Record<ClaimStatus, string>> = {
  geldt: 'holds',
  verouderd: 'overtaken',
  afwijkend: 'differs',
  'nog-niet-bekend': 'not yet known',
  historie: 'told as history',
  aangehaald: 'quoted',
  onbeslist: 'undecided',
};

const VERDICTS: Readonly<Record<ClaimStatus, 'holds' | 'wrong' | 'open'>> = {
  geldt: 'holds',
  verouderd: 'wrong',
  afwijkend: 'wrong',
  'nog-niet-bekend': 'wrong',
  historie: 'open',
  aangehaald: 'open',
  onbeslist: 'open',
};

/** The status of a claim in one or two words. */
export function statusText(status: ClaimStatus, language: Language): string {
  return localise(language, STATUS[status]);
}

/** Whether a claim held at the peildatum or did not; `open` where there is nothing to say: history, quoted, undecided. */
export function verdictOn(status: ClaimStatus): 'holds' | 'wrong' | 'open' {
  return VERDICTS[status];
}
