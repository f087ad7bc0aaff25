// Texts for the user in Dutch or English: English in the code, Dutch in l10n/, places filled in by name.
import dutch from '../../../l10n/bundle.l10n.nl.json';

/** Language of what a user reads. */
export type UiLanguage = 'nl' | 'en';

const DUTCH = new Map(Object.entries(dutch));

const PLACE = /\{(\w+)\}/gu;

/**
 * A text in the user's language. The English text is its own key; one without a translation stays English.
 * @param args values for the `{name}` places; a place without a value stays as it is
 */
export function localise(
  language: UiLanguage,
  message: string,
  args: Readonly<Record<string, string | number>> = {},
): string {
  const template = language === 'nl' ? (DUTCH.get(message) ?? message) : message;
  return template.replace(PLACE, (place, name: string) => (Object.hasOwn(args, name) ? String(args[name]) : place));
}

/**
 * The language to use.
 * @param setting value of `peildatum.language`; anything unknown counts as its default, Dutch
 * @param locale display language of the editor (BCP 47)
 */
export function uiLanguage(setting: unknown, locale: string | undefined): UiLanguage {
  if (setting === 'en') return 'en';
  if (setting !== 'auto') return 'nl';
  return locale !== undefined && /^nl\b/iu.test(locale) ? 'nl' : 'en';
}
