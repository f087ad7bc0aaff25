// Tests of code actions: quick fixes, fix-all, and switching a rule off here.
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { applyEdits, drawFindings } from '../check/testing';
import { provideCodeActions } from './codeActions';
import { provideDiagnostics } from './diagnostics';
import { atCaret, viewOf, type ViewWorld } from './testing';
import type { DraftView } from './view';

function actionsAt(drawn: string, only?: string[], world: ViewWorld = {}): { view: DraftView; actions: CodeAction[] } {
  const { view, offset } = atCaret(drawn, world);
  const at = view.document.positionAt(offset);
  return {
    view,
    actions: provideCodeActions(view, { start: at, end: at }, { diagnostics: [], ...(only ? { only } : {}) }),
  };
}

function applied(view: DraftView, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[view.uri] ?? [];
  return applyEdits(
    view.annotated.draft.text,
    edits.map(({ range, newText }) => ({
      start: view.document.offsetAt(range.start),
      end: view.document.offsetAt(range.end),
      text: newText,
    })),
  );
}

const DATED = '---\npeildatum: 2024-12-10\n---\n\n';

describe('quick fixes', () => {
  test('are offered at the words, the best one first and preferred, with the diagnostic they mend', () => {
    const { view, actions } = actionsAt(`${DATED}Het Integraal Zo|rg Akkoord loopt.`);
    expect(actions.map(({ title }) => title)).toEqual([
      'Vervang door "Integraal Zorgakkoord"',
      'Zet afwijkende-naam uit voor deze alinea',
    ]);
    expect(actions[0]).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'afwijkende-naam' }],
    });
    expect(applied(view, actions[0])).toBe(`${DATED}Het Integraal Zorgakkoord loopt.`);
  });

  test('are not offered elsewhere', () => {
    expect(actionsAt(`${DATED}Het Integraal Zorg Akkoord loopt goe|d.`).actions).toEqual([]);
  });

  test('switch the rule off for the paragraph, and then it is silent', () => {
    for (const before of [
      `${DATED}Het Integraal Zo|rg Akkoord.`,
      `${DATED}- Het Integraal Zo|rg Akkoord.`.replaceAll('\n', '\r\n'),
      `${DATED}# Het Integraal Zo|rg Akkoord`,
    ]) {
      const { view, actions } = actionsAt(before);
      const after = applied(
        view,
        actions.find(({ title }) => title.startsWith('Zet')),
      );
      expect(after).toContain('<!-- peildatum-uit-regel afwijkende-naam -->');
      expect(drawFindings('afwijkende-naam', after)).toBe(after);
    }
  });

  test('mend all of a kind where there are several', () => {
    const { view, actions } = actionsAt(`${DATED}Het Integraal Zo|rg Akkoord.\n\nHet Integrale Zorgakkoord.`);
    const all = actions.find(({ title }) => title.includes('alle 2'));
    expect(applied(view, all)).toBe(`${DATED}Het Integraal Zorgakkoord.\n\nHet Integraal Zorgakkoord.`);
  });

  test('of a sentence that was overtaken put what holds, or say in a footnote of which date it is, abbreviations written out', () => {
    const { view, actions } = actionsAt(
      '---\npeildatum: 2025-02-04\n---\n\nDe specifieke uitkering (SPUK) IZA ver|valt per 1 januari 2025.\n',
    );
    expect(actions.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Vervang de zin door: .* SPUK IZA in 2025 toch beschikbaar/),
      expect.stringContaining('voetnoot'),
      'Zet verouderd-feit uit voor deze alinea',
    ]);
    const after = applied(view, actions[1]);
    expect(after).toContain('vervalt per 1 januari 2025.[^1]');
    expect(after).toMatch(/\[\^1\]: Stand van zaken op .*Volksgezondheid, Welzijn en Sport \(VWS\)/);
    expect(drawFindings('verouderd-feit', after)).toBe(after);
    expect(drawFindings('verlopen-verwachting', after)).toBe(after);
  });

  test('of a draft without a date insert one', () => {
    const { view, actions } = actionsAt('|# Memo', undefined, { asOf: '2024-12-10', today: '2024-12-10' });
    expect(applied(view, actions[0])).toBe('---\npeildatum: 2024-12-10\n---\n\n# Memo');
  });
});

describe('fix all on saving', () => {
  const BEFORE = `${DATED}De VNG en het Integraal Zorg Akkoord|.\n\nHet IZWA en de GGD, op vrijdag 28 november 2024.`;

  test('mends names and abbreviations, and nothing that needs a thought', () => {
    const { view, actions } = actionsAt(BEFORE, ['source.fixAll']);
    expect(actions).toHaveLength(1);
    const after = applied(view, actions[0]);
    expect(after).toContain('De Vereniging van Nederlandse Gemeenten (VNG) en het Integraal Zorgakkoord.');
    expect(after).toContain('vrijdag 28 november 2024');
    expect(drawFindings('afwijkende-naam', after)).toBe(after);
  });

  test('is given for its own kind and its parents only', () => {
    expect(actionsAt(BEFORE, ['source.fixAll.peildatum']).actions).toHaveLength(1);
    expect(actionsAt(BEFORE, ['source']).actions).toHaveLength(1);
    expect(actionsAt(BEFORE, ['source.organizeImports']).actions).toEqual([]);
    expect(actionsAt(BEFORE, ['refactor']).actions).toEqual([]);
    expect(actionsAt(`${DATED}Niets| te doen.`, ['source.fixAll']).actions).toEqual([]);
  });
});

test('diagnostics of a stale fact point at the fact sheet and at sources', () => {
  const view = viewOf('---\npeildatum: 2025-02-04\n---\n\nDe SPUK IZA vervalt per 1 januari 2025.');
  const stale = provideDiagnostics(view).find(({ code }) => code === 'verouderd-feit');
  expect(stale).toMatchObject({ severity: 2, source: 'peildatum', data: { fact: 'spuk-iza-2025' } });
  expect(stale?.relatedInformation?.[0]?.location.uri).toBe('peildatum:/feitenblad/spuk-iza.md?2025-02-04');
});
