// What a keystroke in a long draft must not do, as its cost would grow with the draft.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotateDraft } from '../annotate/annotatedDraft';
import { Draft } from '../draft/draft';
import { DraftText } from '../draft/draftText';
import { checkDraft } from './check';
import { contextOf } from './testing';

const PARAGRAPH =
  'De SPUK IZA vervalt per 1 januari 2025. De VNG heeft het AZWA ondertekend op vrijdag 30 november 2024.\n\n';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a keystroke', () => {
  it.each([
    ['with front matter', '---\npeildatum: 2025-03-04\n---\n\n'],
    ['without front matter', ''],
  ])('makes no copy of a draft %s, and no list of all its blocks', (_, front) => {
    const context = contextOf(front + PARAGRAPH.repeat(200));
    expect(checkDraft(context)).not.toHaveLength(0);
    const { draft, recognizer } = context.annotated;
    const whole = vi.spyOn(DraftText.prototype, 'toString');
    const ofDraft = vi.spyOn(Draft.prototype, 'blocks', 'get');
    const ofReadings = vi.spyOn(Object.getPrototypeOf(context.annotated) as { blocks: unknown }, 'blocks', 'get');
    let typed = draft;
    const at = Math.floor(draft.characters.length / 2);
    for (let stroke = 0; stroke < 5; stroke++) {
      typed = typed.edit([{ start: at + stroke, end: at + stroke, text: 'x' }]);
      const annotated = annotateDraft(typed, recognizer);
      checkDraft({ ...context, annotated });
    }
    expect(whole).not.toHaveBeenCalled();
    expect(ofDraft).not.toHaveBeenCalled();
    expect(ofReadings).not.toHaveBeenCalled();
    expect(typed.text).toContain('xxxxx');
  });
});
