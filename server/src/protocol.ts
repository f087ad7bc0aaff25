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

/** Parameters of the timeline request: a term, or a place in the draft of which the term is meant. */
export interface TimelineParams extends DraftParams {
  /** Id of a term; empty for all facts the draft makes claims about. Goes before `position`. */
  readonly term?: string;
  readonly position?: Span['start'];
}

/** A source of a version. */
export interface TimelineSource {
  readonly title: string;
  /** Publisher, and the place in the document. */
  readonly place: string;
  readonly address?: string;
}

/** One answer to the question of a fact, and when it held. Days are ISO days. */
export interface TimelineVersion {
  /** From 1 on, in order of time. */
  readonly number: number;
  /** The first day on which it may have been known, and the first on which it certainly was. */
  readonly possible: string;
  readonly certain: string;
  /** The day from which it no longer held; null while nothing took its place. */
  readonly end: string | null;
  /** Versions that became known on the same day stand in lanes, from 0 on. */
  readonly lane: number;
  readonly status: 'inForce' | 'possible' | 'past' | 'later';
  readonly statusText: string;
  readonly since: string;
  readonly answer: string;
  readonly statement: string;
  /** What has to be said with it: other sources that say otherwise, doubts about its date. */
  readonly remarks: readonly string[];
  readonly sources: readonly TimelineSource[];
}

/** A claim on a timeline. */
export interface TimelineClaim extends ClaimSummary {
  /** Number of the version that the draft gives; absent where it gives none of them. */
  readonly given?: number;
}

/** A fact with all its versions, and what the draft claims about it. */
export interface TimelineFact {
  readonly id: string;
  readonly question: string;
  /** Short name of its term. */
  readonly term: string;
  readonly versions: readonly TimelineVersion[];
  readonly claims: readonly TimelineClaim[];
}

/** What held when, with the claims of a draft. */
export interface Timeline {
  /** The peildatum, an ISO day. */
  readonly asOf: string;
  /** Id of the term shown; empty for all facts the draft makes claims about. */
  readonly term: string;
  /** Terms of the draft with dated facts. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly TimelineFact[];
}

/** Request, client to server, `TimelineParams`: a `Timeline`, or null where there is no such draft. */
export const TIMELINE_REQUEST = 'peildatum/timeline';

/** Request, client to server, `Partial<DraftParams>`: all terms with a fact sheet, as `TermSheet`s, at the peildatum of the draft. */
export const TERMS_REQUEST = 'peildatum/terms';

/** A term and its fact sheet. */
export interface TermSheet {
  readonly name: string;
  readonly fullName: string;
  readonly sheet: string;
}

/** Parameters of the request to check all drafts; progress comes as `$/progress` under the token, and `$/cancelRequest` stops it. */
export interface CheckWorkspaceParams {
  readonly workDoneToken?: string | number;
}

/** What came of checking all drafts. The findings themselves come as `textDocument/publishDiagnostics`. */
export interface CheckWorkspaceAnswer {
  /** How many drafts were checked, open ones included. */
  readonly drafts: number;
  readonly withFindings: number;
  /** Findings of more weight than a hint. */
  readonly findings: number;
  /** Stopped on the way. */
  readonly cancelled: boolean;
}

/** Request, client to server, `CheckWorkspaceParams`: checks all drafts of the workspace, also unopened ones; `CheckWorkspaceAnswer`. */
export const CHECK_WORKSPACE_REQUEST = 'peildatum/checkWorkspace';

/** Words of a draft that a preview marks, with what it says of them. */
export interface PreviewMark {
  readonly span: Span;
  readonly title: string;
}

/** What a preview of a draft marks. */
export interface PreviewMarks {
  /** The peildatum, an ISO day. */
  readonly asOf: string;
  /** Short and other names of terms, with the full name. */
  readonly terms: readonly PreviewMark[];
  /** Claims that do not hold at the peildatum, with why. */
  readonly claims: readonly PreviewMark[];
}

/** Request, client to server, `DraftParams`: the `PreviewMarks` of an open draft, or null where there is no such draft. */
export const PREVIEW_REQUEST = 'peildatum/previewMarks';
