// What a draft tells right in one place is not wrong in another by a few words; and what became known much later is told by nobody.
import { describe, expect, it } from 'vitest';
import { Draft } from '../draft/draft';
import { annotateDraft } from '../annotate/annotatedDraft';
import { buildRecognizer } from '../annotate/recognizer';
import { builtInKnowledge } from '../knowledge/builtIn';
import { judgeDraft } from './judgeDraft';

const recognizer = buildRecognizer(builtInKnowledge());
const RIGHT = 'Het IZA is verlengd tot en met 2028.';
const FEW = '## Ter herinnering\n\nOver het IZA: het loopt tot en met 2026.';
const FULL = '## Uit een oude brief\n\nDe VNG zit nog altijd niet aan tafel bij het zorgakkoord.';

function statuses(draft: Draft, fact: string, asOf: string): string[] {
  return judgeDraft(annotateDraft(draft, recognizer), asOf)
    .filter((one) => one.fact.id === fact)
    .map(({ judgement }) => judgement.status);
}

describe('a draft that tells a fact right', () => {
  it('does not tell it wrong by a few words elsewhere', () => {
    expect(statuses(Draft.of(FEW), 'iza-looptijd', '2025-11-01')).toEqual(['verouderd']);
    expect(statuses(Draft.of(`${RIGHT}\n\n${FEW}`), 'iza-looptijd', '2025-11-01')).toEqual(['geldt', 'onbeslist']);
  });

  it('tells it wrong by a sentence that can be about nothing else', () => {
    const right = 'De VNG is sinds januari terug aan tafel bij het zorgakkoord.';
    expect(statuses(Draft.of(`${right}\n\n${FULL}`), 'vng-aan-tafel', '2025-03-01')).toEqual(['geldt', 'verouderd']);
  });

  it('tells it wrong by a line that was left behind', () => {
    const right = 'Het AZWA is op 8 september 2025 ondertekend.';
    const left = '## Vervolg\n\nHet AZWA moet nog worden ondertekend.';
    expect(statuses(Draft.of(`${right}\n\n${left}`), 'azwa-ondertekening', '2025-10-15')).toEqual([
      'geldt',
      'verouderd',
    ]);
  });

  it('tells nothing by the titles in its list of sources', () => {
    const text = `${FEW}\n\n## Bronnen\n\n- ${RIGHT}\n`;
    expect(statuses(Draft.of(text), 'iza-looptijd', '2025-11-01')).toEqual(['verouderd', 'geldt']);
  });

  it('is judged anew everywhere when the right place is taken out or put in', () => {
    const whole = Draft.of(`${RIGHT}\n\n${FEW}\n`);
    expect(statuses(whole, 'iza-looptijd', '2025-11-01')).toEqual(['geldt', 'onbeslist']);
    const without = whole.edit([{ start: 0, end: RIGHT.length, text: 'Wij gaan door.' }]);
    expect(statuses(without, 'iza-looptijd', '2025-11-01')).toEqual(['verouderd']);
    const again = without.edit([{ start: 0, end: 'Wij gaan door.'.length, text: RIGHT }]);
    expect(statuses(again, 'iza-looptijd', '2025-11-01')).toEqual(['geldt', 'onbeslist']);
  });
});

describe('what became known later', () => {
  const text = 'De VNG is weer terug aan tafel bij het zorgakkoord.';

  it('is told too early by a draft of the months before', () => {
    expect(statuses(Draft.of(text), 'vng-terugkeer', '2024-12-20')).toContain('nog-niet-bekend');
  });

  it('is told by nobody more than a year before', () => {
    expect(statuses(Draft.of(text), 'vng-terugkeer', '2023-10-20')).not.toContain('nog-niet-bekend');
  });
});
