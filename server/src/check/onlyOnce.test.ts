// What comes only once something else has, is not so yet: "de VNG keert pas terug als …".
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('what waits for something else', () => {
  it.each([
    'De VNG keert pas terug als aan de voorwaarden is voldaan.',
    'De VNG keert pas terug nadat aan de voorwaarden is voldaan.',
    'Pas als aan de voorwaarden is voldaan, keert de VNG terug.',
    'De VNG keert niet eerder terug dan wanneer aan de voorwaarden is voldaan.',
    'Eerst wanneer die gelijkwaardigheid is geborgd, zal de VNG het landelijk overleg hervatten.',
    'Wanneer aan de voorwaarden is voldaan, zal de VNG weer deelnemen aan het landelijk overleg.',
    'De VNG keert terug als aan de voorwaarden is voldaan.',
  ])('is told as not yet so: %s', (text) => {
    expect(judged(text, '2025-06-15').join('; ')).toContain('verouderd vng-terugkeer');
    expect(judged(text, '2024-12-10').join('; ')).toContain('geldt vng-terugkeer');
  });

  it.each([
    'Als de VNG terugkeert, is er weer overleg.',
    'De VNG keerde pas terug nadat aan de voorwaarden was voldaan.',
  ])('else it is not: %s', (text) => {
    expect(judged(text, '2025-06-15').join('; ')).not.toContain('verouderd');
  });

  it.each([
    'VWS en de zorgverzekeraars weigeren gemeenten te laten meebeslissen over transformatieplannen.',
    'VWS weigert om gemeenten te laten meebeslissen over transformatieplannen.',
  ])('what is refused is not so: %s', (text) => {
    expect(judged(text, '2025-06-15')).toContain('verouderd zeggenschap-transformatieplannen');
  });
});
