// textDocument/codeLens: above the draft its peildatum, and how many claims hold and how many do not.
import type { CodeLens } from 'vscode-languageserver';
import { claimsTableUri } from '../protocol';
import { edtfText } from '../text/edtfText';
import { localise } from '../text/localise';
import { countClaims } from './claimCounts';
import type { DraftView } from './view';

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Two lenses: the peildatum (click to change it) and the claims (click for the table). None in an empty draft. */
export function provideCodeLenses(view: DraftView): CodeLens[] {
  if (view.annotated.blocks.length === 0) return [];
  const { asOf } = view.context;
  const t = (template: string, args?: Record<string, string | number>) => localise(view.language, template, args);
  const { all, hold, wrong } = countClaims(view);
  const lenses: CodeLens[] = [
    {
      range: TOP,
      command: {
        title: t('Peildatum: {date}', { date: edtfText(asOf.day, view.language) }),
        command: 'peildatum.setAsOf',
        arguments: [view.uri],
      },
    },
  ];
  if (all > 0) {
    const title = t('Claims: {hold} of {all} hold, {wrong} do not', { all, hold, wrong });
    lenses.push({
      range: TOP,
      command: { title, command: 'peildatum.openClaimsTable', arguments: [claimsTableUri(view.uri)] },
    });
  }
  return lenses;
}
