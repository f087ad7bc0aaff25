// Days as a person types and reads them. The server reads dates in running text; this is only for one input box.
import { isRealDay, MONTH_NAMES } from '../../server/src/dutch/calendar';

/** Reads `2024-12-10`, `10-12-2024`, `10/12/2024` or `10 december 2024` as an ISO day; undefined for anything else or a day that is not there. */
export function readTypedDay(typed: string): string | undefined {
  const plain = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(plain);
  if (iso) return isoDay(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(plain);
  if (numbers) return isoDay(numbers[3], numbers[2], numbers[1]);
  const words = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/u.exec(plain);
  if (!words) return undefined;
  const month = MONTH_NAMES.findIndex((name) => name === words[2] || name.slice(0, 3) === words[2]);
  return isoDay(words[3], String(month + 1), words[1]);
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isRealDay(y, m, d) ? `${String(year)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : undefined;
}

/** An ISO day written out, `10 december 2024`, with its weekday where asked. A text that is no ISO day comes back as it is. */
export function longDay(isoDay: string, language: 'nl' | 'en', weekday?: 'weekday'): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, weekday ? { ...parts, weekday: 'long' } : parts).format(date);
}

/** An ISO day as short as the status bar wants it: `10-12-2024`. */
export function shortDay(isoDay: string): string {
  return isoDay.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3-$2-$1');
}

/** Today by the clock of this machine, an ISO day. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
