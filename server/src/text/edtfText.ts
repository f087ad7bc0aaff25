// EDTF dates as a reader says them: "29 november 2024", "omstreeks december 2024", "eerste kwartaal van 2025", "2023 tot en met 2026".
import { parseEdtf } from '../knowledge/edtf';
import type { UiLanguage as Language } from './localise';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const QUARTERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['eerste kwartaal van', 'tweede kwartaal van', 'derde kwartaal van', 'vierde kwartaal van'],
  en: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'],
};

/** An EDTF date or interval in words; text that is none comes back as it is. */
export function edtfText(text: string, language: Language): string {
  const interval = parseEdtf(text);
  if (!interval) return text;
  const slash = text.indexOf('/');
  if (slash < 0) return pointText(text, language);
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const nl = language === 'nl';
  if (left.length === DAY_LENGTH && right.length === DAY_LENGTH) return betweenDays(left, right, language);
  if (interval.from === null) return `${nl ? 'tot en met' : 'until'} ${pointText(right, language)}`;
  if (interval.to === null) return `${nl ? 'vanaf' : 'from'} ${pointText(left, language)}`;
  return `${pointText(left, language)} ${nl ? 'tot en met' : 'to'} ${pointText(right, language)}`;
}

/** Length of `2024-11-29`. */
const DAY_LENGTH = 10;

/** A day that is only known to lie between two: "eind december 2024", "tussen 20 oktober en 15 december 2025". */
function betweenDays(from: string, to: string, language: Language): string {
  const nl = language === 'nl';
  if (from.slice(0, 7) === to.slice(0, 7)) {
    const month = pointText(from.slice(0, 7), language);
    const first = Number(from.slice(8));
    const last = Number(to.slice(8));
    if (first > 20) return `${nl ? 'eind' : 'late'} ${month}`;
    if (last <= 10) return `${nl ? 'begin' : 'early'} ${month}`;
    return first > 10 && last <= 20 ? `${nl ? 'medio' : 'mid'} ${month}` : month;
  }
  const start = pointText(from, language);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${nl ? 'tussen' : 'between'} ${sameYear ? start.replace(/ \d{4}$/, '') : start} ${nl ? 'en' : 'and'} ${pointText(to, language)}`;
}

function pointText(text: string, language: Language): string {
  const bare = text.replace(/[~?%]$/, '');
  const about = bare === text ? '' : language === 'nl' ? 'omstreeks ' : 'around ';
  const [year = '', second = '', day = ''] = bare.split('-');
  if (second === '') return about + year;
  if (second.startsWith('Q')) return `${about}${QUARTERS[language][Number(second.slice(1)) - 1] ?? ''} ${year}`;
  const month = MONTHS[language][Number(second) - 1] ?? '';
  return about + (day === '' ? `${month} ${year}` : `${Number(day)} ${month} ${year}`);
}
