// Names of a subject of which one half stands in the sentence before.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('a subject that is named in two sentences', () => {
  it('is known where the term was the last thing named', () => {
    expect(judged('Het IZA is gesloten. De huisartsen doen vooralsnog niet mee.', '2023-04-14')).toContain(
      'verouderd lhv-ondertekent-iza',
    );
  });

  it('is another where something else was named since', () => {
    const text = 'Het IZA is gesloten. In de wijk loopt valpreventie. De huisartsen doen vooralsnog niet mee.';
    expect(judged(text, '2023-04-14')).not.toContain('verouderd lhv-ondertekent-iza');
  });
});
