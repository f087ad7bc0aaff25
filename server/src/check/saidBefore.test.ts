// What a sentence leaves to what was said before it: a date by "dan", a vote by its day, a thing by its description.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('a date that was just named', () => {
  it.each([
    'Eind dit jaar is het afgelopen met het GALA. Ook het IZA houdt dan op.',
    'Het GALA stopt eind 2026. Het IZA eindigt op dat moment eveneens.',
    'Het GALA loopt eind dit jaar af. Op die datum vervalt ook het IZA.',
  ])('is meant by "dan": %s', (text) => {
    expect(judged(text, '2026-11-17')).toContain('verouderd iza-looptijd');
  });

  it.each([
    'Als de leden eind 2026 nee zeggen, dan stopt het IZA.',
    'Eind dit jaar zijn er verkiezingen. Meer dan ooit loopt het IZA gevaar.',
    'Eind dit jaar stopt het project. Het IZA loopt dan nog door.',
  ])('is not in: %s', (text) => {
    expect(judged(text, '2026-11-17').filter((one) => /^(?:verouderd|afwijkend) iza-looptijd/.test(one))).toEqual([]);
  });
});

describe('what ends from a year on', () => {
  it.each(['Het IZA, dat met ingang van 2027 afloopt, wordt aangevuld.', 'Het IZA vervalt per 2027.'])(
    'ends the day before: %s',
    (text) => {
      expect(judged(text, '2025-09-30')).toContain('verouderd iza-looptijd');
    },
  );
});

describe('the question that heads a text', () => {
  it('says what a pronoun with a date is', () => {
    const text = '## Tot wanneer loopt het oude akkoord, het IZA?\n\nDat houdt eind 2026 op te bestaan.';
    expect(judged(text, '2025-10-07')).toContain('verouderd iza-looptijd');
  });
});

describe('what ends per the end of a year', () => {
  it('ends with it', () => {
    expect(judged('Het GALA loopt per eind 2026 af.', '2026-06-16')).toEqual(['geldt gala-looptijd']);
  });
});

describe('the day of a vote', () => {
  it('tells of which a share is', () => {
    const text = 'De ledenvergadering schaarde zich op 29 november met 94,9 procent achter het bestuur.';
    expect(judged(text, '2025-01-27')).toContain('afwijkend resolutie-stop-percentage');
  });

  it.each([
    'De personeelsvereniging schaarde zich op 29 november met 94,9 procent achter het bestuur.',
    'Op 29 november was 94,9 procent van onze vragenlijsten terug.',
  ])('does not where the words are of another: %s', (text) => {
    expect(judged(text, '2025-01-27')).toEqual([]);
  });
});
