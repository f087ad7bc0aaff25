// Names of a subject of which one half stands in the sentence before.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('a subject that is named in two sentences', () => {
  it('is known where the term was the last thing named', () => {
    expect(judged('Het IZA is gesloten. De huisartsen doen vooralsnog niet mee.', '2023-04-14')).toContain(
      'verouderd lhv-ondertekent-iza',
    );
  });

  it('is known by a long word for the term in the sentence before, and not where that names another', () => {
    const told = (before: string) => judged(`${before} De huisartsen doen daar niet aan mee.`, '2023-06-12');
    expect(told('Het zorgakkoord telt twaalf partijen.')).toContain('verouderd lhv-ondertekent-iza');
    expect(told('Het zorgakkoord is er, en het Sportakkoord II ook.')).not.toContain('verouderd lhv-ondertekent-iza');
  });

  it('is another where something else was named since', () => {
    const text = 'Het IZA is gesloten. In de wijk loopt valpreventie. De huisartsen doen vooralsnog niet mee.';
    expect(judged(text, '2023-04-14')).not.toContain('verouderd lhv-ondertekent-iza');
  });
});

describe('a date beside an amount', () => {
  it('is of what the amount is of', () => {
    const text = 'Voor transformatie is landelijk 2,2 miljard beschikbaar, te besteden tot en met 2027.';
    expect(judged(text, '2025-12-18')).toContain('verouderd transformatiemiddelen-beschikbaar-tot');
  });

  it('is nobody’s where the amount was never an answer', () => {
    const text = 'Voor de wijk is landelijk 2,9 miljard beschikbaar, te besteden tot en met 2027.';
    expect(judged(text, '2025-12-18')).not.toContain('verouderd transformatiemiddelen-beschikbaar-tot');
  });
});
