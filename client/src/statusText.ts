// What the status bar says of a draft, as text.
import { localise, type UiLanguage } from '../../server/src/text/localise';
import type { DraftStatus } from '../../server/src/protocol';
import { longDay, shortDay } from './dates';

const ORIGINS: Readonly<Record<DraftStatus['asOfOrigin'], string>> = {
  frontMatter: 'from the front matter of this draft',
  setting: 'from the setting peildatum.asOf',
  today: 'today, because the draft does not name a date',
};

/** Short text, and the sentences behind it for the tooltip and the screen reader. */
export interface StatusText {
  readonly short: string;
  readonly origin: string;
  readonly sentence: string;
}

/** The texts for a draft's state. */
export function statusText(status: DraftStatus, language: UiLanguage): StatusText {
  const count = countText(status.total, language);
  const origin = localise(language, ORIGINS[status.asOfOrigin]);
  return {
    short: `${shortDay(status.asOf)} · ${status.total}`,
    origin,
    sentence: localise(language, 'This draft is read as of {day} ({origin}): {count}.', {
      day: longDay(status.asOf, language),
      origin,
      count,
    }),
  };
}

/** `geen bevindingen`, `1 bevinding`, `12 bevindingen`. */
export function countText(count: number, language: UiLanguage): string {
  if (count === 0) return localise(language, 'no findings');
  return count === 1 ? localise(language, '1 finding') : localise(language, '{count} findings', { count });
}
