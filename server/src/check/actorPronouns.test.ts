import { describe, expect, it } from 'vitest';
import { recognizerFromDisk } from '../../../scripts/knowledgeFromDisk.mjs';
import { annotateDraft } from '../annotate/annotatedDraft';
import { judgeDraft } from './judgeDraft';
import { Draft } from '../draft/draft';

const recognizer = await recognizerFromDisk();
const overtaken = (text: string) =>
  judgeDraft(annotateDraft(Draft.of(text), recognizer), '2025-06-05')
    .filter(({ judgement }) => judgement?.status === 'verouderd')
    .map(({ claim }) => claim.fact);

describe('a pronoun stands for the party that was named', () => {
  it('in the sentence before', () => {
    expect(overtaken('De VNG volgt het. Zij zit niet meer aan tafel bij het IZA.')).toEqual(['vng-aan-tafel']);
    expect(overtaken('Hoe staat het met de VNG? Die heeft het IZA opgezegd.')).toEqual(['gemeenten-in-iza']);
  });

  it('in the same sentence', () => {
    expect(overtaken('Wij letten op de VNG, want die is met het IZA gestopt.')).toEqual(['gemeenten-in-iza']);
  });

  it('and not where it stands for several, or points at a noun', () => {
    expect(overtaken('Volgens de VNG zijn er projecten. Zij zijn met het IZA gestopt.')).toEqual([]);
    expect(overtaken('De VNG schreef een brief. Die brief is bij het IZA gestopt.')).toEqual([]);
  });
});
