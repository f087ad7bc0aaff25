// What comes only once something else has, is not so yet: "de VNG keert pas terug als …".
import { describe, expect, it } from 'vitest';
import { annotateDraft } from '../annotate/annotatedDraft';
import { buildRecognizer } from '../annotate/recognizer';
import { Draft } from '../draft/draft';
import { builtInKnowledge } from '../knowledge/builtIn';
import { judgeDraft } from './judgeDraft';

const recognizer = buildRecognizer(builtInKnowledge());

function judged(text: string, asOf: string): string {
  return judgeDraft(annotateDraft(Draft.of(text), recognizer), asOf)
    .map(({ fact, judgement }) => `${judgement.status} ${fact.id}`)
    .join('; ');
}

describe('what waits for something else', () => {
  it.each([
    'De VNG keert pas terug als aan de voorwaarden is voldaan.',
    'De VNG keert pas terug nadat aan de voorwaarden is voldaan.',
    'Pas als aan de voorwaarden is voldaan, keert de VNG terug.',
    'De VNG keert niet eerder terug dan wanneer aan de voorwaarden is voldaan.',
  ])('is told as not yet so: %s', (text) => {
    expect(judged(text, '2025-06-15')).toContain('verouderd vng-terugkeer');
    expect(judged(text, '2024-12-10')).toContain('geldt vng-terugkeer');
  });

  it.each([
    'De VNG keert terug als aan de voorwaarden is voldaan.',
    'De VNG keerde pas terug nadat aan de voorwaarden was voldaan.',
  ])('else it is not: %s', (text) => {
    expect(judged(text, '2025-06-15')).not.toContain('verouderd');
  });
});
