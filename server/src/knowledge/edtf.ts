// Dates of which the certainty is part of the value: the part of EDTF (ISO 8601-2) that the knowledge is written in.

/** A stretch of days, inclusive on both sides; null is open. `uncertain` when the writer marked it so (`~`, `?`, `%`). */
export interface EdtfInterval {
  readonly from: string | null;
  readonly to: string | null;
  readonly uncertain: boolean;
}

const POINT = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?([~?%]?)$/;

/**
 * Reads `2024`, `2024-Q1`, `2024-12`, `2024-11-29`, each with an optional `~`, `?` or `%`, and `a/b` with `..` for an open
 * side. Undefined for anything else, and for days that do not exist.
 */
export function parseEdtf(text: string): EdtfInterval | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text);
  const left = parseSide(text.slice(0, slash));
  const right = parseSide(text.slice(slash + 1));
  if (!left || !right) return undefined;
  return { from: left.from, to: right.to, uncertain: left.uncertain || right.uncertain };
}

function parseSide(text: string): EdtfInterval | undefined {
  return text === '..' || text === '' ? { from: null, to: null, uncertain: false } : parsePoint(text);
}

function parsePoint(text: string): EdtfInterval | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year, quarter, month, day, mark] = match;
  const uncertain = mark !== '';
  if (day !== undefined) {
    const at = `${year}-${month}-${day}`;
    return isDay(at) ? { from: at, to: at, uncertain } : undefined;
  }
  if (month !== undefined) {
    if (month < '01' || month > '12') return undefined;
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${lastDay(Number(year), Number(month))}`, uncertain };
  }
  if (quarter !== undefined) {
    const last = Number(quarter) * 3;
    return {
      from: `${year}-${pad(last - 2)}-01`,
      to: `${year}-${pad(last)}-${lastDay(Number(year), last)}`,
      uncertain,
    };
  }
  return { from: `${year}-01-01`, to: `${year}-12-31`, uncertain };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether a day lies in a stretch of time; an end that is null is open. */
export function isWithin(day: string, { from, to }: EdtfInterval): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
