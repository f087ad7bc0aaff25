// Subjects that a clause does not name itself: what stands in the heading above it, and what a word can stand for.
import { describe, expect, it } from 'vitest';
import { findingsOf, judged } from './testing';

describe('the subject of a clause', () => {
  it('is what the heading right above names, for a pronoun', () => {
    const answer = 'Nog niet helemaal. De VNG moet het alleen nog bekrachtigen.';
    expect(judged(`## Is het AZWA al definitief?\n\n${answer}`, '2026-01-14')).toContain(
      'verouderd vng-bekrachtiging-azwa',
    );
    expect(judged(`## Is het GALA al definitief?\n\n${answer}`, '2026-01-14')).toEqual([]);
  });

  it('is no party where the word for it means an agreement', () => {
    expect(
      judged(
        'Over het IZA. De VNG maakte een voorbehoud. Ondertekend is het zorgakkoord op 19 september 2022.',
        '2023-02-15',
      ),
    ).toContain('afwijkend iza-ondertekening');
  });
});

describe('a word for an agreement', () => {
  it('stands for no term that only comes along with one', () => {
    const text =
      '# Gevolgen van het Hoofdlijnenakkoord Ouderenzorg\n\nAan: team Sociaal Domein\n\nVan het akkoord bestaat slechts een concept.';
    expect(judged(text, '2025-07-25')).toContain('verouderd hlo-bekrachtiging');
  });
});

describe('two findings that overlap', () => {
  it('are both told where they are about different facts', () => {
    const text =
      '---\npeildatum: 2025-09-15\n---\n\n**Transformatieplan Peel**\n\n- Er zit nog geld in de pot voor nieuwe plannen, en indienen kan bij de verzekeraar.';
    const facts = findingsOf(text).map(({ evidence }) => evidence?.fact);
    expect(facts).toContain('transformatiemiddelen-nog-geld');
    expect(facts).toContain('loket-transformatieplannen');
  });
});

describe('an event', () => {
  it('that is told to come after it was done is overtaken where a plan named its day', () => {
    expect(judged('Het AZWA zou in juni moeten verschijnen.', '2026-02-10')).toEqual(['verouderd azwa-ondertekening']);
    expect(judged('Het AZWA zou in november moeten verschijnen.', '2026-02-10')).toEqual([
      'onbeslist azwa-ondertekening',
    ]);
  });

  it('told in the present of a story is history', () => {
    const text =
      'In oktober 2022 stond de VNG er nog onder voorbehoud in. Op 2 december 2022 beslissen de leden van de VNG over het IZA.';
    expect(judged(text, '2023-10-24')).toContain('historie vng-leden-besluit-iza');
    expect(judged('Op 2 december 2022 beslissen de leden van de VNG over het IZA.', '2023-10-24')).toContain(
      'verouderd vng-leden-besluit-iza',
    );
  });

  it('is of the time that stands beside what it comes after', () => {
    expect(judged('Eind april, na de Voorjaarsnota, beslissen de leden over het AZWA.', '2025-03-20')).toContain(
      'verouderd leden-beslissen-azwa',
    );
  });

  it('without a year is of the year that is known', () => {
    expect(judged('Begin juli bereikten de partijen een onderhandelaarsakkoord over het AZWA.', '2025-05-13')).toEqual([
      'nog-niet-bekend azwa-onderhandelaarsakkoord',
    ]);
  });
});
