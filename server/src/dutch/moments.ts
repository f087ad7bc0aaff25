// Named moments of the Dutch year, as data: public holidays, days of remembrance, and what the budget cycle lives by.
import { daysInMonth, easter, dayNumber, nthWeekday, type DayNumber } from './calendar';

/** When a moment is, in a given year. */
export type MomentRule =
  | { readonly on: readonly [month: number, day: number] }
  /** Days from the first day of Easter. */
  | { readonly easter: number; readonly days?: number }
  /** The n-th weekday (1 Monday … 7 Sunday) of a month, the last for -1. */
  | { readonly nth: readonly [n: number, weekday: number, month: number] }
  /** From one day to another, both inclusive; where the second lies before the first it is in the next year. */
  | { readonly span: readonly [month: number, day: number, month2: number, day2: number] }
  /** A day of the Islamic calendar, reckoned by the tabular rule; the moon that is seen may differ by a day. */
  | { readonly islamic: readonly [month: number, day: number]; readonly days?: number };

/** A moment with its names, in lower case. */
export interface Moment {
  readonly id: string;
  readonly names: readonly string[];
  readonly rule: MomentRule;
  /** When it is differs from year to year within the given days: TIMEX3 APPROX. */
  readonly approximate?: true;
  /** The names are of a document too: without a year it is a moment only after a preposition of time ("na de voorjaarsnota"). */
  readonly document?: true;
  /** With a year it comes in the year before: the Miljoenennota 2025 is presented in September 2024. */
  readonly yearAhead?: true;
}

/** The moments this package knows. Dates of the budget cycle: Comptabiliteitswet 2016 and the practice of the last ten years. */
export const MOMENTS: readonly Moment[] = [
  { id: 'nieuwjaarsdag', names: ['nieuwjaarsdag', 'nieuwjaar'], rule: { on: [1, 1] } },
  { id: 'driekoningen', names: ['driekoningen'], rule: { on: [1, 6] } },
  { id: 'valentijnsdag', names: ['valentijnsdag', 'valentijn'], rule: { on: [2, 14] } },
  { id: 'carnaval', names: ['carnaval'], rule: { easter: -49, days: 3 } },
  { id: 'boomfeestdag', names: ['nationale boomfeestdag', 'boomfeestdag', 'boomplantdag'], rule: { nth: [3, 3, 3] } },
  { id: 'goede-vrijdag', names: ['goede vrijdag'], rule: { easter: -2 } },
  { id: 'pasen', names: ['pasen', 'eerste paasdag', '1e paasdag', 'paaszondag'], rule: { easter: 0 } },
  { id: 'tweede-paasdag', names: ['tweede paasdag', '2e paasdag', 'paasmaandag'], rule: { easter: 1 } },
  { id: 'koninginnedag', names: ['koninginnedag'], rule: { on: [4, 30] } },
  { id: 'koningsdag', names: ['koningsdag'], rule: { on: [4, 27] } },
  { id: 'dag-van-de-arbeid', names: ['dag van de arbeid', 'feest van de arbeid'], rule: { on: [5, 1] } },
  {
    id: 'dodenherdenking',
    names: ['nationale dodenherdenking', 'nationale herdenking', 'dodenherdenking'],
    rule: { on: [5, 4] },
  },
  { id: 'bevrijdingsdag', names: ['bevrijdingsdag'], rule: { on: [5, 5] } },
  { id: 'hemelvaartsdag', names: ['hemelvaartsdag', 'hemelvaart'], rule: { easter: 39 } },
  { id: 'moederdag', names: ['moederdag'], rule: { nth: [2, 7, 5] } },
  {
    id: 'pinksteren',
    names: ['pinksteren', 'eerste pinksterdag', '1e pinksterdag', 'pinksterzondag'],
    rule: { easter: 49 },
  },
  {
    id: 'tweede-pinksterdag',
    names: ['tweede pinksterdag', '2e pinksterdag', 'pinkstermaandag'],
    rule: { easter: 50 },
  },
  { id: 'vaderdag', names: ['vaderdag'], rule: { nth: [3, 7, 6] } },
  { id: 'veteranendag', names: ['nederlandse veteranendag', 'veteranendag'], rule: { nth: [-1, 6, 6] } },
  { id: 'ketikoti', names: ['ketikoti', 'keti koti', 'keti-koti'], rule: { on: [7, 1] } },
  { id: 'prinsjesdag', names: ['prinsjesdag'], rule: { nth: [3, 2, 9] } },
  { id: 'dierendag', names: ['dierendag'], rule: { on: [10, 4] } },
  { id: 'dag-van-de-leraar', names: ['dag van de leraar', 'dag van de leerkracht'], rule: { on: [10, 5] } },
  { id: 'halloween', names: ['halloween'], rule: { on: [10, 31] } },
  { id: 'allerheiligen', names: ['allerheiligen'], rule: { on: [11, 1] } },
  { id: 'allerzielen', names: ['allerzielen'], rule: { on: [11, 2] } },
  { id: 'sint-maarten', names: ['sint-maarten', 'sint maarten'], rule: { on: [11, 11] } },
  { id: 'thanksgiving', names: ['thanksgiving', 'thanksgiving day', 'dankzeggingsdag'], rule: { nth: [4, 4, 11] } },
  { id: 'sinterklaas', names: ['sinterklaas', 'sinterklaasavond', 'pakjesavond'], rule: { on: [12, 5] } },
  { id: 'kerstavond', names: ['kerstavond'], rule: { on: [12, 24] } },
  { id: 'kerst', names: ['kerst', 'kerstmis', 'eerste kerstdag', '1e kerstdag'], rule: { on: [12, 25] } },
  { id: 'tweede-kerstdag', names: ['tweede kerstdag', '2e kerstdag'], rule: { on: [12, 26] } },
  { id: 'kerstdagen', names: ['kerstdagen'], rule: { span: [12, 25, 12, 26] } },
  {
    id: 'oudejaarsdag',
    names: [
      'oudjaarsdag',
      'oudejaarsdag',
      'oudjaarsavond',
      'oudejaarsavond',
      'oud en nieuw',
      'oudjaar',
      'silvester',
      'silvesteravond',
      'jaarwisseling',
    ],
    rule: { on: [12, 31] },
  },
  { id: 'ramadan', names: ['ramadan'], rule: { islamic: [9, 1], days: 30 }, approximate: true },
  { id: 'suikerfeest', names: ['suikerfeest'], rule: { islamic: [10, 1] }, approximate: true },
  { id: 'offerfeest', names: ['offerfeest'], rule: { islamic: [12, 10] }, approximate: true },
  { id: 'islamitisch-nieuwjaar', names: ['islamitisch nieuwjaar'], rule: { islamic: [1, 1] }, approximate: true },
  {
    id: 'martin-luther-kingdag',
    names: ['martin luther kingdag', 'martin luther king dag', 'mlkdag'],
    rule: { nth: [3, 1, 1] },
  },
  // The budget cycle. The law gives last days (Voorjaarsnota 1 June, Najaarsnota 1 December); letters come in the weeks before.
  { id: 'voorjaarsnota', names: ['voorjaarsnota'], rule: { span: [4, 15, 6, 1] }, approximate: true, document: true },
  { id: 'miljoenennota', names: ['miljoenennota'], rule: { nth: [3, 2, 9] }, document: true, yearAhead: true },
  { id: 'najaarsnota', names: ['najaarsnota'], rule: { span: [11, 15, 12, 1] }, approximate: true, document: true },
  { id: 'meicirculaire', names: ['meicirculaire'], rule: { span: [5, 15, 6, 15] }, approximate: true, document: true },
  {
    id: 'septembercirculaire',
    names: ['septembercirculaire'],
    rule: { span: [9, 15, 9, 30] },
    approximate: true,
    document: true,
  },
  {
    id: 'decembercirculaire',
    names: ['decembercirculaire'],
    rule: { span: [12, 1, 12, 31] },
    approximate: true,
    document: true,
  },
  // Recesses of the Tweede Kamer move with the school holidays.
  { id: 'zomerreces', names: ['zomerreces'], rule: { span: [7, 5, 9, 1] }, approximate: true },
  { id: 'herfstreces', names: ['herfstreces'], rule: { span: [10, 15, 10, 31] }, approximate: true },
  { id: 'kerstreces', names: ['kerstreces'], rule: { span: [12, 20, 1, 12] }, approximate: true },
  { id: 'voorjaarsreces', names: ['voorjaarsreces', 'krokusreces'], rule: { span: [2, 15, 3, 3] }, approximate: true },
  { id: 'meireces', names: ['meireces'], rule: { span: [4, 25, 5, 12] }, approximate: true },
  { id: 'zomervakantie', names: ['zomervakantie'], rule: { span: [7, 5, 9, 1] }, approximate: true },
  { id: 'kerstvakantie', names: ['kerstvakantie'], rule: { span: [12, 20, 1, 8] }, approximate: true },
  { id: 'herfstvakantie', names: ['herfstvakantie'], rule: { span: [10, 12, 10, 31] }, approximate: true },
  { id: 'voorjaarsvakantie', names: ['voorjaarsvakantie'], rule: { span: [2, 10, 3, 3] }, approximate: true },
  { id: 'meivakantie', names: ['meivakantie'], rule: { span: [4, 20, 5, 8] }, approximate: true },
];

/** First and last day of a moment in a year; undefined when that year has none. */
export function momentDays(
  rule: MomentRule,
  year: number,
): { readonly from: DayNumber; readonly to: DayNumber } | undefined {
  if ('on' in rule) return single(dayNumber(year, rule.on[0], rule.on[1]));
  if ('easter' in rule) {
    const from = easter(year) + rule.easter;
    return { from, to: from + (rule.days ?? 1) - 1 };
  }
  if ('nth' in rule) {
    const day = nthWeekday(year, rule.nth[2], rule.nth[1], rule.nth[0]);
    return day === undefined ? undefined : single(day);
  }
  if ('islamic' in rule) {
    const from = islamicDay(year, rule.islamic[0], rule.islamic[1]);
    return from === undefined ? undefined : { from, to: from + (rule.days ?? 1) - 1 };
  }
  const [month, day, month2, day2] = rule.span;
  const later = month2 < month ? year + 1 : year;
  return {
    from: dayNumber(year, month, day),
    to: dayNumber(later, month2, Math.min(day2, daysInMonth(later, month2))),
  };
}

/** Day number of the eve of 1 Muharram of the year 1 (15 July 622 in the Julian calendar). */
const HIJRA = -492_149;

/** The first time in a Gregorian year that a day of the tabular Islamic calendar comes round. */
function islamicDay(year: number, month: number, day: number): DayNumber | undefined {
  const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const guess = Math.floor(((year - 622) * 33) / 32);
  for (let hijri = Math.max(1, guess - 1); hijri <= guess + 2; hijri++) {
    const months = Math.ceil(29.5 * (month - 1));
    const at = HIJRA + (hijri - 1) * 354 + Math.floor((3 + 11 * hijri) / 30) + months + day;
    if (at >= first && at <= last) return at;
  }
  return undefined;
}

function single(day: DayNumber): { readonly from: DayNumber; readonly to: DayNumber } {
  return { from: day, to: day };
}
