// The first steps: the walkthrough, and the example that it begins with.
import { commands, Uri, ViewColumn, window, workspace, type ExtensionContext } from 'vscode';

const EXAMPLE = ['examples', 'raadsinformatiebrief-iza.md'];

/** Opens the example as a draft of its own, not saved yet: the one in the package stays as it is. */
export async function openExample({ extensionUri }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...EXAMPLE));
  const example = await workspace.openTextDocument({
    language: 'markdown',
    content: new TextDecoder().decode(bytes),
  });
  // The walkthrough, of which VS Code does not tell what it is, stays in sight beside it.
  const shown = window.tabGroups.activeTabGroup.activeTab;
  const isWalkthrough = shown !== undefined && shown.input === undefined;
  await window.showTextDocument(example, {
    viewColumn: isWalkthrough ? ViewColumn.Beside : ViewColumn.Active,
    preview: false,
  });
}

/** Opens the walkthrough, in the language of the settings. */
export async function openWalkthrough({ extension }: ExtensionContext): Promise<void> {
  const language = workspace.getConfiguration('peildatum').get('language');
  const id = language === 'nl' || language === 'en' ? `start.${language}` : 'start';
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${id}`, false);
}

let hasHovered = false;

/** A step of the walkthrough is done once an explanation was seen. */
export function noteHover(): void {
  if (hasHovered) return;
  hasHovered = true;
  void commands.executeCommand('setContext', 'peildatum.hasHovered', true);
}
