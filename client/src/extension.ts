// The extension, whatever it runs on: starts the server, keeps the status bar, offers the commands, and says so when something fails.
import type MarkdownIt from 'markdown-it';
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { checkWorkspace } from './checkWorkspace';
import { openExample, openWalkthrough } from './firstSteps';
import { fixAll } from './fixAll';
import { GO_TO, goTo, type Place } from './goTo';
import { text } from './language';
import { OverviewView } from './overviewView';
import { Server, type Host } from './server';
import { setAsOf } from './setAsOf';
import { Preview } from './preview';
import { openClaimsTable, openFactSheet } from './sheets';
import { showStatus } from './showStatus';
import { StatusItem } from './statusItem';
import { reasonOf, tellFailure } from './tellFailure';
import { updateSources } from './updateSources';
import { TimelineView } from './timelineView';

let running: Server | undefined;

/** What the extension gives to others: the Markdown preview asks for its plug-in. */
export interface Exports {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Sets everything up and starts the server. Does not wait for it: the editor goes on, the status bar tells. */
export function activateWith(context: ExtensionContext, host: Host): Exports {
  const log = window.createOutputChannel('Peildatum', { log: true });
  const status = new StatusItem();
  const server = new Server(context, host, log, status);
  const timeline = new TimelineView(server, context.extensionUri);
  const preview = new Preview(server);
  const command = (id: string, run: (argument: unknown) => unknown) =>
    commands.registerCommand(id, async (argument: unknown) => {
      try {
        await run(argument);
      } catch (error) {
        await tellFailure(log, text('That did not work: {reason}', { reason: reasonOf(error) }), error);
      }
    });
  context.subscriptions.push(
    log,
    status,
    new OverviewView(server),
    timeline,
    preview,
    commands.registerCommand(GO_TO, (place: Place) => goTo(place)),
    command('peildatum.setAsOf', () => setAsOf((uri) => status.statusOf(uri)?.asOf)),
    command('peildatum.fixAll', fixAll),
    command('peildatum.openClaimsTable', openClaimsTable),
    command('peildatum.checkWorkspace', () => checkWorkspace(server)),
    command('peildatum.updateSources', () => updateSources(server)),
    command('peildatum.openFactSheet', (given) => openFactSheet(given, server)),
    command('peildatum.openTimeline', (given) => timeline.open(given)),
    command('peildatum.openExample', () => openExample(context)),
    command('peildatum.openWalkthrough', () => openWalkthrough(context)),
    command('peildatum.restartServer', () => server.restart()),
    command('peildatum.showStatus', () => showStatus(status, server.version)),
    command('peildatum.showLog', () => log.show()),
    window.onDidChangeActiveTextEditor(() => status.show()),
    window.onDidChangeVisibleTextEditors(() => status.show()),
    workspace.onDidCloseTextDocument((document) => status.forget(document.uri.toString())),
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('peildatum.language')) status.show();
    }),
  );
  running = server;
  void server.start();
  return { extendMarkdownIt: (md) => preview.extendMarkdownIt(md) };
}

/** Called by VS Code when it closes; it waits for the server to stop. */
export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
