// Loading knowledge: files in, values and problems out. Content never makes it throw; what is sound is kept.
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import type { VerbEntry } from '../dutch/verbs';
import { parseEdtf } from './edtf';
import { readLexicon } from './lexicon';
import { isTooDeep } from '../yamlDepth';
import {
  FactSchema,
  ParagraphSchema,
  SourceSchema,
  TermSchema,
  type Fact,
  type Paragraph,
  type Source,
  type Term,
} from './model';
import { paragraphProblems } from './paragraphs';

/** A problem in a knowledge file. Offsets are UTF-16 in that file's text where it was given as text, else 0. */
export interface KnowledgeProblem {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Zero-based line of `start`. */
  readonly line: number;
  readonly message: string;
}

/** A file as text (a pack of a workspace) or as data already parsed (built into the bundle). */
export type KnowledgeFile =
  { readonly file: string; readonly text: string } | { readonly file: string; readonly data: unknown };

/** All that is known, by id. Built once, never changed. */
export interface Knowledge {
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts by the id of their term. */
  readonly factsOfTerm: ReadonlyMap<string, readonly Fact[]>;
  /** Standard paragraphs, each with a wording for every stretch of time. */
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  /** The lexicon of predicates. */
  readonly verbs: readonly VerbEntry[];
  /** Alternatives that cue phrases share, by their name. */
  readonly wordLists: ReadonlyMap<string, readonly string[]>;
  /** Phrases that cues of facts share, by the name they have there. */
  readonly phraseLists: ReadonlyMap<string, readonly string[]>;
}

interface Located<T> {
  readonly value: T;
  readonly file: LoadedFile;
  readonly path: readonly (string | number)[];
}

interface LoadedFile {
  readonly file: string;
  readonly document: Document | undefined;
  readonly lines: LineCounter;
}

const LISTS = { terms: TermSchema, sources: SourceSchema, facts: FactSchema, paragraphs: ParagraphSchema } as const;
type ListName = keyof typeof LISTS;

/** Lists that are read elsewhere: the lexicon, and what the inventory has and we have not. */
const OTHER_LISTS: ReadonlySet<string> = new Set(['lexicon', 'leftOut']);

/**
 * Reads files of terms, sources, facts and paragraphs. An item that is not sound is left out and reported at its place; a later item
 * with the id of an earlier one takes its place (a workspace pack may correct the built-in knowledge).
 */
export function loadKnowledge(files: readonly KnowledgeFile[]): { knowledge: Knowledge; problems: KnowledgeProblem[] } {
  const problems: KnowledgeProblem[] = [];
  const found: Found = {
    verbs: [],
    wordLists: new Map<string, readonly string[]>(),
    phraseLists: new Map<string, readonly string[]>(),
    terms: new Map<string, Located<Term>>(),
    sources: new Map<string, Located<Source>>(),
    facts: new Map<string, Located<Fact>>(),
    paragraphs: new Map<string, Located<Paragraph>>(),
  };
  for (const file of files) readFile(file, found, problems);
  dropUnsound(found, problems);
  const facts = valuesOf(found.facts);
  const factsOfTerm = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    const list = factsOfTerm.get(fact.term);
    if (list) list.push(fact);
    else factsOfTerm.set(fact.term, [fact]);
  }
  return {
    knowledge: {
      terms: valuesOf(found.terms),
      sources: valuesOf(found.sources),
      facts,
      factsOfTerm,
      paragraphs: valuesOf(found.paragraphs),
      verbs: found.verbs,
      wordLists: found.wordLists,
      phraseLists: found.phraseLists,
    },
    problems,
  };
}

type Found = {
  verbs: VerbEntry[];
  wordLists: Map<string, readonly string[]>;
  phraseLists: Map<string, readonly string[]>;
  terms: Map<string, Located<Term>>;
  sources: Map<string, Located<Source>>;
  facts: Map<string, Located<Fact>>;
  paragraphs: Map<string, Located<Paragraph>>;
};

function readFile(input: KnowledgeFile, found: Found, problems: KnowledgeProblem[]): void {
  const lines = new LineCounter();
  let document: Document | undefined;
  let data: unknown;
  if ('text' in input) {
    if (isTooDeep(input.text)) {
      problems.push(
        problemAt({ file: input.file, document, lines }, 0, 0, 'Dit bestand is te diep genest om te lezen.'),
      );
      return;
    }
    document = parseDocument(input.text, { lineCounter: lines, prettyErrors: false });
    const file = { file: input.file, document, lines };
    for (const error of document.errors)
      problems.push(problemAt(file, error.pos[0], error.pos[1], `Dit is geen geldige YAML: ${error.message}`));
    try {
      data = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      problems.push(problemAt(file, 0, 0, `Dit bestand kan niet worden gelezen: ${String(error)}`));
      return;
    }
  } else {
    data = input.data;
  }
  const file: LoadedFile = { file: input.file, document, lines };
  if (data === null || data === undefined) return;
  if (typeof data !== 'object' || Array.isArray(data)) {
    problems.push(problemAt(file, 0, 0, 'Een kennisbestand heeft de lijsten terms, sources, facts of paragraphs.'));
    return;
  }
  const lexicon = readLexicon(input.file, data);
  found.verbs.push(...lexicon.verbs);
  for (const [id, words] of lexicon.wordLists) found.wordLists.set(id, words);
  for (const [id, phrases] of lexicon.phraseLists) found.phraseLists.set(id, phrases);
  problems.push(...lexicon.problems);
  for (const [key, list] of Object.entries(data)) {
    if (!(key in LISTS)) {
      if (!OTHER_LISTS.has(key))
        problems.push(
          problemFor(file, [key], `Onbekende lijst "${key}"; bekend zijn terms, sources, facts en paragraphs.`),
        );
      continue;
    }
    if (!Array.isArray(list)) {
      problems.push(problemFor(file, [key], `"${key}" moet een lijst zijn.`));
      continue;
    }
    list.forEach((item: unknown, index) => readItem(file, key as ListName, index, item, found, problems));
  }
}

function readItem(
  file: LoadedFile,
  list: ListName,
  index: number,
  item: unknown,
  found: Found,
  problems: KnowledgeProblem[],
): void {
  const result = v.safeParse(LISTS[list], item);
  if (!result.success) {
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((part) => part.key as string | number);
      problems.push(problemFor(file, [list, index, ...path], issue.message));
    }
    return;
  }
  const located = { value: result.output, file, path: [list, index] };
  (found[list] as Map<string, Located<unknown>>).set(result.output.id, located);
}

/** Takes out facts that cannot be used (an unknown term or source, a date that is none, versions out of order), then paragraphs that rest on none. */
function dropUnsound(found: Found, problems: KnowledgeProblem[]): void {
  for (const [id, { value: fact, file, path }] of found.facts) {
    const complain = (sub: readonly (string | number)[], message: string) => {
      problems.push(problemFor(file, [...path, ...sub], message));
      found.facts.delete(id);
    };
    if (!found.terms.has(fact.term)) complain(['term'], `Onbekende term "${fact.term}".`);
    for (const name of unknownLists(fact.cues, found)) complain(['cues'], `Onbekende lijst "${name}".`);
    let previous = '';
    fact.versions.forEach((version, at) => {
      const since = parseEdtf(version.since);
      if (!since?.from)
        complain(
          ['versions', at, 'since'],
          `"${version.since}" is geen datum (voorbeelden: 2024-11-29, 2024-12~, 2025-Q1).`,
        );
      else {
        if (since.from < previous) complain(['versions', at, 'since'], 'De versies staan niet op volgorde van datum.');
        previous = since.from;
      }
      for (const key of ['until', 'holds', 'date'] as const) {
        const text = version[key];
        if (text !== undefined && !parseEdtf(text))
          complain(['versions', at, key], `"${text}" is geen datum of periode.`);
      }
      version.sources.forEach((citation, nr) => {
        if (!found.sources.has(citation.source))
          complain(['versions', at, 'sources', nr], `Onbekende bron "${citation.source}".`);
      });
    });
  }
  for (const [id, { value: paragraph, file, path }] of found.paragraphs) {
    const own = paragraphProblems(paragraph, (fact) => found.facts.get(fact)?.value);
    for (const term of paragraph.terms) {
      if (!found.terms.has(term)) own.push({ path: ['terms'], message: `Onbekende term "${term}".` });
    }
    for (const problem of own) problems.push(problemFor(file, [...path, ...problem.path], problem.message));
    if (own.length > 0) found.paragraphs.delete(id);
  }
  for (const { value: term, file, path } of found.terms.values()) {
    const others = [...term.broader, ...term.related, ...term.described.flatMap(({ among }) => among)];
    for (const other of [...others, ...(term.deprecated ? [term.deprecated.replacedBy] : [])]) {
      if (!found.terms.has(other)) problems.push(problemFor(file, path, `Onbekende term "${other}".`));
    }
    for (const citation of term.sources) {
      if (!found.sources.has(citation.source))
        problems.push(problemFor(file, path, `Onbekende bron "${citation.source}".`));
    }
  }
}

/** The lists of the lexicon that cues name (`*phrases`, `&words`) and nobody has written. */
function unknownLists(cues: unknown, found: Found): string[] {
  if (typeof cues === 'object' && cues !== null)
    return Object.values(cues).flatMap((part) => unknownLists(part, found));
  if (typeof cues !== 'string') return [];
  if (cues.startsWith('*')) return found.phraseLists.has(cues.slice(1)) ? [] : [cues];
  return cues.split(/[\s|~^]+/).filter((word) => word.startsWith('&') && !found.wordLists.has(word.slice(1)));
}

function valuesOf<T>(located: ReadonlyMap<string, Located<T>>): Map<string, T> {
  return new Map([...located].map(([id, { value }]) => [id, value]));
}

/** The place of a path in the file, or of the nearest parent that has one. */
function problemFor(file: LoadedFile, path: readonly (string | number)[], message: string): KnowledgeProblem {
  for (let length = path.length; length > 0 && file.document; length--) {
    const node = file.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const end = isMap(node) || isSeq(node) ? node.range[0] + 1 : node.range[1];
      return problemAt(file, node.range[0], end, message);
    }
  }
  return problemAt(file, 0, 0, file.document ? message : `${message} (${path.join('.')})`);
}

function problemAt(file: LoadedFile, start: number, end: number, message: string): KnowledgeProblem {
  const line = file.document ? Math.max(0, file.lines.linePos(start).line - 1) : 0;
  return { file: file.file, start, end, line, message };
}
