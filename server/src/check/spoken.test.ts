// What was spoken of by other words than its name goes on in the sentences behind: by a word for it, a pronoun, or in the item below.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const overtaken = (text: string, asOf: string) => judged(text, asOf).filter((one) => one.startsWith('verouderd'));
const SCOPE = ['verouderd eigen-bijdrage-wmo-reikwijdte'];
const BILL = 'In de Wmo gaat u naar inkomen betalen.';

describe('what was spoken of', () => {
  it.each([
    ['a new rule', `${BILL} De nieuwe regel geldt alleen voor poetshulp.`],
    ['a measure in the item below', `Over de Wmo:\n\n- ${BILL}\n- Die maatregel treft uitsluitend poetshulp.`],
    ['a plan, two sentences on', `${BILL} Dat is niet zeker. Het voorstel treft uitsluitend poetshulp.`],
  ])('is meant by %s', (_, text) => {
    expect(overtaken(text, '2024-05-30')).toEqual(SCOPE);
  });

  it('is not meant by the rule of something else', () => {
    expect(overtaken(`${BILL} Onze nieuwe regel geldt alleen voor poetshulp.`, '2024-05-30')).toEqual([]);
  });
});

describe('a pronoun', () => {
  it('stands for the agreement that the sentence before has a word for', () => {
    const text = 'Over het AZWA is lang gesproken.\n\nDe zomer was druk.\n\nHet akkoord ligt er op hoofdlijnen.';
    expect(overtaken(`${text} Onze vereniging moet het nog bekrachtigen.`, '2026-03-01')).toContain(
      'verouderd vng-bekrachtiging-azwa',
    );
  });

  it('and not for one of another field', () => {
    const text = 'Over het AZWA is lang gesproken.\n\nDe zomer was druk.\n\nHet sportakkoord ligt er op hoofdlijnen.';
    expect(overtaken(`${text} Onze vereniging moet het nog bekrachtigen.`, '2026-03-01')).toEqual([]);
  });
});
