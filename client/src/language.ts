// The client's own texts in the user's language.
import { env, workspace } from 'vscode';
import { localise, uiLanguage } from '../../server/src/text/localise';
import type { UiLanguage } from '../../server/src/text/localise';

/** The language of the interface, as the settings are now. */
export function currentLanguage(): UiLanguage {
  return uiLanguage(workspace.getConfiguration('peildatum').get('language'), env.language);
}

/** A text in the user's language, with its `{name}` places filled in. */
export function text(message: string, args?: Readonly<Record<string, string | number>>): string {
  return localise(currentLanguage(), message, args);
}
