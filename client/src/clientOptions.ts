// The options of the language client: which documents, what the server is told at its start, what happens when it falls over.
import { env, workspace, type LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol';
import { DRAFT_SELECTOR, isDraft } from './drafts';
import { noteHover } from './firstSteps';

/** Commands that a link in a hover may run. Ours only; text of a draft or a pack never adds one. */
const COMMANDS_IN_HOVERS = ['peildatum.openFactSheet', 'peildatum.setAsOf'] as const;

/**
 * The options.
 * @param onClosed called when the server is gone without having been asked to go
 */
export function clientOptions(log: LogOutputChannel, onClosed: () => void): LanguageClientOptions {
  return {
    documentSelector: DRAFT_SELECTOR,
    diagnosticCollectionName: 'peildatum',
    outputChannel: log,
    traceOutputChannel: log,
    // Failures are told by ourselves, in the user's language.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({ locale: env.language, trusted: workspace.isTrusted }),
    initializationFailedHandler: (error) => {
      log.error(String(error));
      return false;
    },
    markdown: { isTrusted: { enabledCommands: COMMANDS_IN_HOVERS }, supportHtml: false, supportThemeIcons: true },
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true, filter: (document) => !isDraft(document) },
    middleware: {
      provideHover: async (document, position, token, next) => {
        const hover = await next(document, position, token);
        if (hover) noteHover();
        return hover;
      },
      provideDiagnostics: (document, previousResultId, token, next) =>
        'languageId' in document && !isDraft(document) ? undefined : next(document, previousResultId, token),
    },
    errorHandler: {
      error: (error, _message, count) => {
        log.error(error);
        return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
      },
      // Starting again is ours to do: the client would say in English, and more than once, that it failed.
      closed: () => {
        onClosed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  };
}
