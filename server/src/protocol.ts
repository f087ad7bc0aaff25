// What client and server say to each other beyond the Language Server Protocol. A client that knows none of it still works.

/** `initializationOptions`. All are optional: another client need not send them. */
export interface InitializationOptions {
  /** Display language of the editor (BCP 47), used when `peildatum.language` is `auto`. */
  readonly locale?: string;
  /** Whether the workspace is trusted; its own packs and paths are left alone when it is not. */
  readonly trusted?: boolean;
}

/** Notification, server to client: the state of a draft after it was checked. */
export const STATUS_NOTIFICATION = 'peildatum/status';

/** State of one draft, for the status bar. */
export interface DraftStatus {
  readonly uri: string;
  /** The as-of date, an ISO day. */
  readonly asOf: string;
  readonly asOfOrigin: 'frontMatter' | 'setting' | 'today';
  /** Number of findings by rule code. */
  readonly counts: Readonly<Record<string, number>>;
  /** Number of findings in all. */
  readonly total: number;
}

/** Parameters of the requests about one file or folder. */
export interface FileParams {
  readonly uri: string;
}

/** Request, server to client, without parameters: URIs of all drafts in the workspace, also unopened ones. */
export const LIST_DRAFTS_REQUEST = 'peildatum/listDrafts';

/** Request, server to client, `FileParams`: the text of a file, or null where it cannot be read. */
export const READ_FILE_REQUEST = 'peildatum/readFile';

/** Request, server to client, `FileParams`: whether there is a file or folder. */
export const EXISTS_REQUEST = 'peildatum/exists';

/** Request, server to client, `FileParams`: URIs of the files in a folder and below it. */
export const LIST_FOLDER_REQUEST = 'peildatum/listFolder';

/** Scheme of the server's own documents (`workspace/textDocumentContent`): fact sheets and claims tables. */
export const SHEET_SCHEME = 'peildatum';

/** URI of the claims table of a draft. */
export function claimsTableUri(draftUri: string): string {
  return `${SHEET_SCHEME}:/beweringen.md?${encodeURIComponent(draftUri)}`;
}

/** Notification, client to server: where the writer's caret is. Optional; without it findings wait for a pause in typing. */
export const CARET_NOTIFICATION = 'peildatum/caret';

/** One of `offset` (UTF-16, in the text as last sent) and `position` says where. */
export interface CaretParams {
  readonly uri: string;
  readonly offset?: number;
  readonly position?: { readonly line: number; readonly character: number };
}

/** A place in a text, as the Language Server Protocol has it: lines and UTF-16 characters from 0, the end not included. */
export interface Span {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Parameters of the requests about one draft. */
export interface DraftParams {
  readonly uri: string;
}

/** A claim of a draft as views show it. Texts are in the user's language, but for what is quoted. */
export interface ClaimSummary {
  /** The words that carry the claim. */
  readonly span: Span;
  /** The sentence that they stand in, as a reader sees it. */
  readonly sentence: string;
  readonly fact: string;
  readonly question: string;
  /** The contract's word for what became of the claim: `geldt`, `verouderd` … */
  readonly status: string;
  readonly statusText: string;
  /** What that comes to: it held at the peildatum, it did not, or there is nothing to say. */
  readonly verdict: 'holds' | 'wrong' | 'open';
  /** What was in force at the peildatum, in a few words; absent where nothing was known. */
  readonly inForce?: string;
}

/** A term of a draft with its mentions and the claims about it. */
export interface OverviewTerm {
  readonly id: string;
  /** The short name: the abbreviation where there is one. */
  readonly name: string;
  readonly fullName: string;
  readonly mentions: number;
  readonly first: Span;
  /** URI of its fact sheet at the draft's peildatum. */
  readonly sheet: string;
  /** Whether there are dated facts about it. */
  readonly hasFacts: boolean;
  readonly claims: readonly ClaimSummary[];
}

/** The terms of a draft in order of first mention, and the claims about terms that the draft does not name. */
export interface Overview {
  /** The peildatum, an ISO day. */
  readonly asOf: string;
  readonly terms: readonly OverviewTerm[];
  readonly otherClaims: readonly ClaimSummary[];
}

/** Request, client to server, `DraftParams`: the `Overview` of an open draft, or null where there is no such draft. */
export const OVERVIEW_REQUEST = 'peildatum/overview';

/** A change of a text: what stands in the range becomes `newText`. */
export interface SpanEdit {
  readonly range: Span;
  readonly newText: string;
}

/** What the list of sources of a draft wants. */
export interface SourcesListAnswer {
  /** `complete`: all sources that the draft uses are listed. `none`: it uses none that are known. */
  readonly outcome: 'updated' | 'complete' | 'none';
  /** Heading of the section, as it is or will be. */
  readonly heading: string;
  /** How many entries the edits add. */
  readonly added: number;
  readonly edits: readonly SpanEdit[];
}

/** Request, client to server, `DraftParams`: the `SourcesListAnswer` for an open draft, or null where there is no such draft. */
export const SOURCES_LIST_REQUEST = 'peildatum/sourcesList';
