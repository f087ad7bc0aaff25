// The side view "Begrippen en feiten": the terms of the draft at hand, and its claims with what became of them.
import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { OVERVIEW_REQUEST, type ClaimSummary, type Overview, type OverviewTerm } from '../../server/src/protocol';
import { longDay } from './dates';
import { debounced } from './debounced';
import { currentDraft } from './drafts';
import { GO_TO, type Place } from './goTo';
import { currentLanguage, text } from './language';
import { claimLine, otherClaimsLine, termLine, type LineText } from './overviewText';
import type { Server } from './server';

/** Findings come with every few letters; the view follows when the writer pauses. */
const DELAY_MS = 300;

/** A line of the view. */
export type OverviewNode =
  | { readonly kind: 'term'; readonly term: OverviewTerm }
  | { readonly kind: 'others'; readonly claims: readonly ClaimSummary[] }
  | { readonly kind: 'claim'; readonly claim: ClaimSummary; readonly parent: string; readonly index: number };

/** The view. Asks the server only while it is in sight. */
export class OverviewView implements TreeDataProvider<OverviewNode>, Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<void>();
  readonly #tree: TreeView<OverviewNode>;
  readonly #later = debounced(() => void this.#refresh(), DELAY_MS);
  readonly #subscriptions: readonly Disposable[];
  #uri: string | undefined;
  #overview: Overview | undefined;
  #shown: string | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#tree = window.createTreeView('peildatum.overview', { treeDataProvider: this });
    this.#subscriptions = [
      this.#tree,
      this.#tree.onDidChangeVisibility(() => this.#later()),
      server.onDidCheck((uri) => {
        if (uri === undefined || uri === currentDraft()?.uri.toString()) this.#later();
      }),
      window.onDidChangeActiveTextEditor(() => this.#later()),
      workspace.onDidCloseTextDocument(() => this.#later()),
    ];
    this.#later();
  }

  async #refresh(): Promise<void> {
    if (!this.#tree.visible) return;
    const uri = currentDraft()?.uri.toString();
    const overview = uri === undefined ? undefined : await this.#server.ask<Overview>(OVERVIEW_REQUEST, { uri });
    this.#uri = uri;
    this.#overview = overview;
    this.#tree.title = text('Terms and facts');
    this.#tree.description = overview ? longDay(overview.asOf, currentLanguage()) : '';
    this.#tree.message = this.#messageOf(overview);
    // A click on a line that is being drawn anew is lost; so lines are drawn anew only where they say something else.
    const shown = JSON.stringify([uri, overview, currentLanguage()]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }

  /** What to say in the place of lines; nothing where no draft is open, for then the view's welcome shows. */
  #messageOf(overview: Overview | undefined): string {
    if (this.#uri === undefined) return '';
    if (!overview)
      return text('Peildatum does not read this draft: it is not running, or the settings leave the file out.');
    return overview.terms.length + overview.otherClaims.length === 0
      ? text('This draft names no terms that Peildatum knows.')
      : '';
  }

  getChildren(node?: OverviewNode): OverviewNode[] {
    if (node) return childrenOf(node);
    if (!this.#overview) return [];
    const { terms, otherClaims } = this.#overview;
    return [
      ...terms.map((term) => ({ kind: 'term', term }) as const),
      ...(otherClaims.length > 0 ? [{ kind: 'others', claims: otherClaims } as const] : []),
    ];
  }

  getTreeItem(node: OverviewNode): TreeItem {
    const line = this.#textOf(node);
    const item = new TreeItem(line.label);
    const children = childrenOf(node);
    if (children.length > 0) {
      const isWrong = children.some(({ claim }) => claim.verdict === 'wrong');
      item.collapsibleState = isWrong ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    }
    item.id = `${this.#uri ?? ''}#${idOf(node)}`;
    item.description = line.description;
    item.tooltip = line.tooltip;
    item.accessibilityInformation = { label: line.spoken };
    item.iconPath = new ThemeIcon(line.icon, COLORS[line.icon]);
    const span = node.kind === 'term' ? node.term.first : node.kind === 'claim' ? node.claim.span : undefined;
    if (span && this.#uri !== undefined) {
      const place: Place = {
        uri: this.#uri,
        range: new Range(span.start.line, span.start.character, span.end.line, span.end.character),
      };
      item.command = { command: GO_TO, title: text('Go there'), arguments: [place] };
    }
    if (node.kind === 'term') item.contextValue = node.term.hasFacts ? 'term facts' : 'term';
    return item;
  }

  #textOf(node: OverviewNode): LineText {
    const language = currentLanguage();
    if (node.kind === 'term') return termLine(node.term, language);
    if (node.kind === 'others') return otherClaimsLine(node.claims, language);
    return claimLine(node.claim, this.#overview?.asOf ?? '', language);
  }

  dispose(): void {
    this.#later.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }
}

/** Colours go with an icon and words that say the same. */
const COLORS: Readonly<Record<string, ThemeColor>> = {
  warning: new ThemeColor('list.warningForeground'),
  pass: new ThemeColor('testing.iconPassed'),
};

function childrenOf(node: OverviewNode): Extract<OverviewNode, { kind: 'claim' }>[] {
  if (node.kind === 'claim') return [];
  const claims = node.kind === 'term' ? node.term.claims : node.claims;
  return claims.map((claim, index) => ({ kind: 'claim', claim, parent: idOf(node), index }));
}

function idOf(node: OverviewNode): string {
  if (node.kind === 'term') return `term/${node.term.id}`;
  return node.kind === 'others' ? 'others' : `${node.parent}/${node.claim.fact}/${node.index}`;
}
