// A small world for tests of rules: drafts with their expected findings drawn in, and fixes applied to them.
import { annotateDraft } from '../annotate/annotatedDraft';
import { buildRecognizer, type Recognizer } from '../annotate/recognizer';
import { Draft, type TextEdit } from '../draft/draft';
import { builtInKnowledge } from '../knowledge/builtIn';
import { loadKnowledge } from '../knowledge/load';
import { localise } from '../text/localise';
import { asOfDraft } from './asOf';
import { checkDraft, fixesFor } from './check';
import type { RuleCode } from './codes';
import type { Finding, Fix } from './finding';
import { judgeDraft, type JudgedClaim } from './judgeDraft';
import type { CheckContext, CheckOptions } from './rule';

/** What a test may say about its world; everything else is as a user finds it. */
export interface World extends Partial<Omit<CheckOptions, 'missingFiles'>> {
  /** The as-of day by the setting; a draft's own front matter goes before it. */
  readonly asOf?: string;
  readonly today?: string;
  readonly missingFiles?: readonly string[];
  /** Knowledge instead of the built-in: one YAML file. */
  readonly knowledge?: string;
}

const TODAY = '2025-03-04';

const recognizers = new Map<string, Recognizer>();

function recognizerOf(yaml: string | undefined): Recognizer {
  let found = recognizers.get(yaml ?? '');
  if (!found) {
    if (yaml === undefined) found = buildRecognizer(builtInKnowledge());
    else {
      const { knowledge, problems } = loadKnowledge([{ file: 'test.yaml', text: yaml }]);
      if (problems[0]) throw new Error(`The knowledge of this test is not sound: ${problems[0].message}`);
      found = buildRecognizer(knowledge);
    }
    recognizers.set(yaml ?? '', found);
  }
  return found;
}

/** The claims of a text, judged at a day on the built-in knowledge. */
export function claimsOf(text: string, asOf: string): readonly JudgedClaim[] {
  return judgeDraft(annotateDraft(Draft.of(text), recognizerOf(undefined)), asOf);
}

/** The same as words: what became of each claim, and its fact. */
export function judged(text: string, asOf: string): string[] {
  return claimsOf(text, asOf).map(({ fact, judgement }) => `${judgement.status} ${fact.id}`);
}

/** A draft ready to be checked. */
export function contextOf(markdown: string, world: World = {}): CheckContext {
  const recognizer = recognizerOf(world.knowledge);
  const draft = Draft.of(markdown);
  const today = world.today ?? TODAY;
  return {
    annotated: annotateDraft(draft, recognizer),
    knowledge: recognizer.knowledge,
    asOf: asOfDraft(draft, world.asOf, today),
    today,
    options: {
      severities: world.severities ?? {},
      knownAbbreviations: world.knownAbbreviations ?? [],
      missingFiles: new Set(world.missingFiles),
    },
  };
}

/** A draft without the marks « and » that are drawn around what is expected to be found, with the spans they made. */
export function readMarks(drawn: string): { readonly text: string; readonly spans: readonly [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let start: number | undefined;
  for (const character of drawn) {
    if (character === '«') start = text.length;
    else if (character === '»') {
      if (start === undefined) throw new Error(`A mark is closed that was not opened: ${drawn}`);
      spans.push([start, text.length]);
      start = undefined;
    } else text += character;
  }
  if (start !== undefined) throw new Error(`A mark is not closed: ${drawn}`);
  return { text, spans };
}

/** A draft with marks drawn around its findings of some codes, the inverse of `readMarks`. */
export function drawMarks(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap(({ start, end }) => [
    { at: start, order: 1, mark: '«' },
    { at: end, order: start === end ? 2 : 0, mark: '»' },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((drawn, { at, mark }) => drawn.slice(0, at) + mark + drawn.slice(at), text);
}

/** All findings of a draft, or those of some codes. */
export function findingsOf(markdown: string, world: World = {}, ...codes: readonly RuleCode[]): Finding[] {
  return checkDraft(contextOf(markdown, world)).filter(({ code }) => codes.length === 0 || codes.includes(code));
}

const OF_FACTS: readonly RuleCode[] = ['verouderd-feit', 'afwijkend-feit', 'nog-niet-bekend', 'verlopen-verwachting'];

/** What the dated-fact rules find in a text at a day: code, fact and words of each finding. */
export function factFindings(text: string, asOf: string): string[] {
  return findingsOf(text, { asOf, today: '2026-11-22' }, ...OF_FACTS).map(
    ({ code, evidence, start, end }) => `${code} ${evidence?.fact ?? ''} ${text.slice(start, end)}`,
  );
}

/** The draft with its findings of one code drawn in: what `check` helpers compare with what the test drew. */
export function drawFindings(code: RuleCode, drawn: string, world: World = {}): string {
  const { text } = readMarks(drawn);
  return drawMarks(text, findingsOf(text, world, code));
}

/** What findings of a code say, in Dutch. */
export function messagesOf(code: RuleCode, markdown: string, world: World = {}): string[] {
  return findingsOf(markdown, world, code).map(({ message }) => localise('nl', message.template, message.args));
}

/** Titles of the fixes for the first finding of a code, in Dutch. */
export function fixTitles(code: RuleCode, markdown: string, world: World = {}): string[] {
  return firstFixes(code, markdown, world).map(({ title }) => localise('nl', title.template, title.args));
}

/** The draft after a fix (the first, unless told which) for the first finding of a code. */
export function applyFix(code: RuleCode, markdown: string, world: World = {}, which = 0): string {
  const fix = firstFixes(code, markdown, world)[which];
  if (!fix) throw new Error(`There is no fix ${which} for ${code} in: ${markdown}`);
  return applyEdits(markdown, fix.edits);
}

/** The draft after the fixes that are safe to apply together, for every finding of a code. */
export function applyAll(code: RuleCode, markdown: string, world: World = {}): string {
  const context = contextOf(markdown, world);
  const findings = checkDraft(context).filter((finding) => finding.code === code);
  const edits = findings.flatMap((finding) => fixesFor(finding, context).find(({ fixAll }) => fixAll)?.edits ?? []);
  return applyEdits(markdown, edits);
}

function firstFixes(code: RuleCode, markdown: string, world: World): readonly Fix[] {
  const context = contextOf(markdown, world);
  const finding = checkDraft(context).find((candidate) => candidate.code === code);
  return finding ? fixesFor(finding, context) : [];
}

/** A text after edits that all count in the text as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: insert }) => edited.slice(0, start) + insert + edited.slice(end), text);
}
