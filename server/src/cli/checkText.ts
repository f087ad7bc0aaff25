// Checking one text for the command line: findings with severity, place by line, and the sources behind them.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotateDraft } from '../annotate/annotatedDraft';
import type { Recognizer } from '../annotate/recognizer';
import { asOfDraft, type AsOf } from '../check/asOf';
import { checkDraft, severityOf } from '../check/check';
import type { Severity } from '../check/codes';
import { fileLinks } from '../check/rules/brokenSourceLinks';
import type { CheckContext } from '../check/rule';
import { Draft } from '../draft/draft';
import { today } from '../server/session';
import { localise } from '../text/localise';
import type { CheckedDraft } from './checked';

/** What a run shares between files. */
export interface Work {
  readonly recognizer: Recognizer;
  /** The as-of date the user asked for, above that of the draft. */
  readonly asOfDay?: string;
}

/** The as-of date of a text under the options of the run. */
export function asOfText(draft: Draft, work: Work): AsOf {
  return work.asOfDay === undefined ? asOfDraft(draft, undefined, today()) : { day: work.asOfDay, origin: 'setting' };
}

/** Context for checking a text of a file (`-` for standard input, which has no neighbours). */
export function contextFor(file: string, text: string, work: Work): CheckContext {
  const draft = Draft.of(text);
  const annotated = annotateDraft(draft, work.recognizer);
  const missingFiles = new Set<string>();
  if (file !== '-') {
    for (const { path } of fileLinks(annotated)) if (!existsSync(resolve(dirname(file), path))) missingFiles.add(path);
  }
  return {
    annotated,
    knowledge: work.recognizer.knowledge,
    asOf: asOfText(draft, work),
    today: today(),
    // A date given on the command line stands in for the one that front matter lacks.
    options: {
      severities: work.asOfDay === undefined ? {} : { 'peildatum-ontbreekt': 'off' },
      knownAbbreviations: [],
      missingFiles,
    },
  };
}

/** Checks a text. Messages are in Dutch: it is the language of the drafts. */
export function checkText(file: string, text: string, work: Work): CheckedDraft {
  const context = contextFor(file, text, work);
  const document = TextDocument.create(file, 'markdown', 0, text);
  const { knowledge } = context;
  const findings = checkDraft(context).map((finding) => {
    const { line, character } = document.positionAt(finding.start);
    const { fact, version, sources } = finding.evidence ?? {};
    return {
      code: finding.code,
      severity: severityOf(finding.code, context.options.severities) as Exclude<Severity, 'off'>,
      message: localise('nl', finding.message.template, finding.message.args),
      start: finding.start,
      end: finding.end,
      line: line + 1,
      column: character + 1,
      text: text.slice(finding.start, finding.end),
      ...(fact === undefined ? {} : { fact }),
      ...(version === undefined ? {} : { version }),
      ...(sources === undefined
        ? {}
        : {
            sources: sources.map((id) => ({
              id,
              title: knowledge.sources.get(id)?.title ?? id,
              url: knowledge.sources.get(id)?.url ?? null,
            })),
          }),
    };
  });
  return { file, peildatum: context.asOf.day, findings };
}
