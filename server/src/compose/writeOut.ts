// Text on its way into a draft: abbreviations that the draft has not introduced yet are written out at their first use.
import { Memo } from '../draft/memo';
import { annotateBlock } from '../annotate/annotateBlock';
import type { AnnotatedDraft } from '../annotate/annotatedDraft';
import { memoryOf } from '../annotate/lineage';
import type { Recognizer } from '../annotate/recognizer';
import type { CheckContext } from '../check/rule';
import { compositeParts, firstMentions } from '../check/rules/abbreviationMentions';
import { abbreviations } from '../check/rules/abbreviations';
import { Draft, type TextEdit } from '../draft/draft';

/** Ids of the terms that a draft introduces before an offset; of SPUK IZA also SPUK and IZA. */
export function introducedBefore(annotated: AnnotatedDraft, offset: number): ReadonlySet<string> {
  const parts = compositeParts(annotated.recognizer);
  const introduced = new Set<string>();
  for (const { block, mention } of firstMentions(annotated)) {
    const { start } = annotated.blocks[block]!;
    if (start >= offset) break;
    if (!mention.introduces || start + mention.end > offset) continue;
    introduced.add(mention.id);
    for (const part of parts.get(mention.id) ?? []) introduced.add(part);
  }
  return introduced;
}

/** Abbreviations in small letters that need no explanation at an offset: the user's own, and what the draft has introduced by then. */
export function knownAt({ annotated, knowledge, options }: CheckContext, offset: number): readonly string[] {
  const known = new Set(options.knownAbbreviations.map((text) => text.trim()));
  for (const id of introducedBefore(annotated, offset)) {
    const abbreviation = knowledge.terms.get(id)?.abbreviation;
    if (abbreviation !== undefined) known.add(abbreviation);
  }
  return [...known];
}

/** Written-out texts by what they were and what was known; for typing on, the same few texts are asked again and again. */
const done = new WeakMap<Recognizer, Map<string, string>>();
const MOST_KEPT = 2000;
/** Writing one out may bring in another: "Bestuurlijk Overleg IZA". */
const MOST_ROUNDS = 4;

/**
 * Markdown with its abbreviations written out where it is the first to use them.
 * @param known abbreviations that need no explanation
 */
export function writeOut(markdown: string, known: readonly string[], context: CheckContext): string {
  const { recognizer } = context.annotated;
  let kept = done.get(recognizer);
  if (!kept || kept.size > MOST_KEPT) {
    kept = new Map();
    done.set(recognizer, kept);
  }
  const used = known.filter((abbreviation) => markdown.includes(abbreviation)).sort();
  if (abbreviationsIn(markdown, context).every((abbreviation) => used.includes(abbreviation))) return markdown;
  const key = `${context.asOf.day}\n${used.join('\n')}\n\n${markdown}`;
  let written = kept.get(key);
  if (written === undefined) {
    written = writeOutAnew(markdown, used, context);
    kept.set(key, written);
  }
  return written;
}

const anyAbbreviation = new WeakMap<Recognizer, RegExp>();

/** The abbreviations that a text has, the longest first where one holds another. */
function abbreviationsIn(text: string, { annotated: { recognizer } }: CheckContext): readonly string[] {
  let any = anyAbbreviation.get(recognizer);
  if (!any) {
    const all = [...recognizer.knowledge.terms.values()].flatMap(({ abbreviation }) => abbreviation ?? []);
    const longestFirst = all
      .sort((a, b) => b.length - a.length)
      .map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    any = new RegExp(longestFirst.join('|') || '(?!)', 'gi');
    anyAbbreviation.set(recognizer, any);
  }
  return text.match(any) ?? [];
}

function writeOutAnew(markdown: string, known: readonly string[], context: CheckContext): string {
  let text = markdown;
  // Each once: what a name explains inside a longer one is not always read as explained.
  const explained = new Set<unknown>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const inner: CheckContext = {
      ...context,
      annotated: withNames(Draft.of(text), context.annotated.recognizer),
      options: { ...context.options, knownAbbreviations: known },
    };
    const edits: TextEdit[] = [];
    for (const finding of abbreviations.find(inner)) {
      const term = finding.data?.['term'];
      if (!explained.has(term)) edits.push(...(abbreviations.fix?.(finding, inner)[0]?.edits ?? []));
      explained.add(term);
    }
    if (edits.length === 0) break;
    text = applied(text, edits);
  }
  return text;
}

/** A draft with what is recognised in it, and no claims: these are most of the work, and abbreviations have no need of them. */
function withNames(draft: Draft, recognizer: Recognizer): AnnotatedDraft {
  const blocks = draft.blocks.map(({ start, content }) => {
    const { annotations } = annotateBlock(content, recognizer, '');
    return { start, reading: { content, annotations, claims: [], expectations: [], memo: new Memo() } };
  });
  return {
    draft,
    recognizer,
    blocks,
    readings: blocks.map(({ reading }) => reading),
    memory: memoryOf(draft, recognizer),
  };
}

/** Edits that all count in the text as it was, from the end; of two that overlap the later one. */
function applied(text: string, edits: readonly TextEdit[]): string {
  let reached = text.length;
  let result = text;
  for (const { start, end, text: insert } of [...edits].sort((a, b) => b.start - a.start)) {
    if (end > reached) continue;
    result = result.slice(0, start) + insert + result.slice(end);
    reached = start;
  }
  return result;
}
