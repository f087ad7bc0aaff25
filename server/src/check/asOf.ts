// The as-of date of a draft: front matter, else the setting, else today.
import type { Draft } from '../draft/draft';
import { findTimexes, resolveTimex } from '../dutch/temporal';
import type { IsoDay } from '../dutch/timex';
import { tokenize } from '../dutch/tokens';

/** Front matter keys that hold the as-of date, the first that is there counts. */
export const AS_OF_KEYS = ['peildatum', 'datum', 'date'] as const;

/** The as-of date and where it came from. */
export interface AsOf {
  readonly day: IsoDay;
  readonly origin: 'frontMatter' | 'setting' | 'today';
  /** The front matter key it was read from. */
  readonly key?: string;
  /** A front matter key whose value is no date: its span in the draft. */
  readonly invalid?: { readonly key: string; readonly value: string; readonly start: number; readonly end: number };
}

/** Reads one day in any notation ("2024-11-29", "29-11-2024", "vrijdag 29 november 2024"). Undefined for anything else. */
export function readDay(text: string): IsoDay | undefined {
  const plain = text.trim();
  const timexes = findTimexes(plain, tokenize(plain));
  const timex = timexes[0];
  if (
    timexes.length !== 1 ||
    !timex ||
    timex.impossible ||
    timex.start > 0 ||
    timex.end < plain.length ||
    timex.anchor !== 'absolute'
  )
    return undefined;
  const { from, to, mod } = resolveTimex(timex, '2000-01-01');
  return from !== null && from === to && mod === undefined ? from : undefined;
}

/** The as-of date of a draft. `setting` is the user's own text, `today` an ISO day. */
export function asOfDraft(draft: Draft, setting: string | undefined, today: IsoDay): AsOf {
  let invalid: AsOf['invalid'];
  for (const key of AS_OF_KEYS) {
    const entry = draft.frontMatter?.entries.get(key);
    if (!entry) continue;
    const day = readDay(entry.value);
    if (day !== undefined) return { day, origin: 'frontMatter', key, ...(invalid ? { invalid } : {}) };
    invalid ??= { key, value: entry.value, start: entry.valueStart, end: entry.valueEnd };
  }
  const rest = invalid ? { invalid } : {};
  const set = setting ? readDay(setting) : undefined;
  return set === undefined ? { day: today, origin: 'today', ...rest } : { day: set, origin: 'setting', ...rest };
}
