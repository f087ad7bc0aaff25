// Whatever is edited, a draft that was kept up to date equals one read afresh, and untouched blocks keep their content.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft, type TextEdit } from './draft';
import { nastyMarkdown } from './nasty.fixture';

const place = fc.integer({ min: 0, max: 1_000_000 });
const change = fc.record({
  at: place,
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 })),
  text: nastyMarkdown(3),
});
const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

type Change = { at: number; length: number; text: string };

function editsOf(text: string, group: readonly Change[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { at, length, text: insert } of group) {
    const start = at % (text.length + 1);
    const end = Math.min(text.length, start + length);
    if (edits.every((edit) => end < edit.start || start > edit.end)) edits.push({ start, end, text: insert });
  }
  return edits;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: insert }) => so.slice(0, start) + insert + so.slice(end), text);
}

function plain(draft: Draft): unknown {
  return { text: draft.text, frontMatter: draft.frontMatter, blocks: draft.blocks, definitions: draft.definitions };
}

function checkSequence(start: string, groups: readonly (readonly Change[])[]): void {
  let draft = Draft.of(start);
  for (const group of groups) {
    const edits = editsOf(draft.text, group);
    const text = applied(draft.text, edits);
    draft = draft.edit(edits);
    expect(plain(draft)).toEqual(plain(Draft.of(text)));
  }
}

const RUNS = Number(process.env['PEILDATUM_RUNS'] ?? 400);

/** Long enough for a run with many more examples (`PEILDATUM_RUNS`) on a busy machine. */
const TIMEOUT = 600_000;

describe('a draft kept up to date', () => {
  it(
    'equals one read afresh after any edits of a short text',
    () => {
      fc.assert(fc.property(nastyMarkdown(25), changes, checkSequence), { numRuns: RUNS });
    },
    TIMEOUT,
  );

  it(
    'equals one read afresh after any edits of a long text',
    () => {
      fc.assert(fc.property(nastyMarkdown(250), changes, checkSequence), { numRuns: Math.ceil(RUNS / 3) });
    },
    TIMEOUT,
  );
});
