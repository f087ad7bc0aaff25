// What the side view says of terms and claims: labels, the words a screen reader speaks, and which icon goes with them.
import type { ClaimSummary, OverviewTerm } from '../../server/src/protocol';
import { localise, type UiLanguage } from '../../server/src/text/localise';
import { longDay } from './dates';

/** One line of the side view. `icon` is the name of a product icon; what it shows is also said in words. */
export interface LineText {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly spoken: string;
  readonly icon: string;
}

const ICONS: Readonly<Record<ClaimSummary['verdict'], string>> = { holds: 'pass', wrong: 'warning', open: 'circle' };
const ICONS_OF_OPEN: Readonly<Record<string, string>> = { historie: 'history', aangehaald: 'quote' };

/** The line of a term: its short name, how often it is named, how many claims hold and how many do not. */
export function termLine(term: OverviewTerm, language: UiLanguage): LineText {
  const mentions =
    term.mentions === 1
      ? localise(language, 'named once')
      : localise(language, 'named {count} times', { count: term.mentions });
  const counts = countsText(term.claims, language);
  const isWrong = term.claims.some(({ verdict }) => verdict === 'wrong');
  const holds = term.claims.some(({ verdict }) => verdict === 'holds');
  return {
    label: term.name,
    description: [`${term.mentions}×`, counts].filter(Boolean).join(' · '),
    tooltip: [term.fullName, [mentions, counts].filter(Boolean).join('; ')].join('\n'),
    spoken: [term.fullName, mentions, counts].filter(Boolean).join(', '),
    icon: isWrong ? ICONS.wrong : holds ? ICONS.holds : 'symbol-keyword',
  };
}

/** The line of a claim: where it stands, what became of it, and the sentence itself. */
export function claimLine(claim: ClaimSummary, asOf: string, language: UiLanguage): LineText {
  const line = localise(language, 'Line {line}: {status}', {
    line: claim.span.start.line + 1,
    status: claim.statusText,
  });
  const held =
    claim.inForce === undefined
      ? localise(language, 'At {date} nothing about this was known yet.', { date: longDay(asOf, language) })
      : localise(language, 'At {date}: {answer}.', { date: longDay(asOf, language), answer: claim.inForce });
  return {
    label: line,
    description: claim.sentence,
    tooltip: [claim.sentence, '', claim.question, held].join('\n'),
    spoken: `${line}. ${claim.sentence} ${held}`,
    icon: ICONS_OF_OPEN[claim.status] ?? ICONS[claim.verdict],
  };
}

/** The line above claims about terms that the draft does not name. */
export function otherClaimsLine(claims: readonly ClaimSummary[], language: UiLanguage): LineText {
  const counts = countsText(claims, language);
  const label = localise(language, 'Claims');
  return {
    label,
    description: counts,
    tooltip: localise(language, 'Claims about terms that this draft does not name.'),
    spoken: [label, counts].filter(Boolean).join(', '),
    icon: claims.some(({ verdict }) => verdict === 'wrong') ? ICONS.wrong : 'list-unordered',
  };
}

/** `1 klopt niet, 2 kloppen`; empty where there is nothing to count. */
function countsText(claims: readonly ClaimSummary[], language: UiLanguage): string {
  const count = (wanted: ClaimSummary['verdict']) => claims.filter(({ verdict }) => verdict === wanted).length;
  const wrong = count('wrong');
  const hold = count('holds');
  return [
    wrong === 0
      ? ''
      : wrong === 1
        ? localise(language, '1 does not hold')
        : localise(language, '{count} do not hold', { count: wrong }),
    hold === 0 ? '' : hold === 1 ? localise(language, '1 holds') : localise(language, '{count} hold', { count: hold }),
  ]
    .filter(Boolean)
    .join(', ');
}
