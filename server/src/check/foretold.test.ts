// What nobody could know yet, told as though it had happened; and what only looks like it.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('a draft tells before it was so', () => {
  it.each<[what: string, asOf: string, text: string, wrong: string]>([
    [
      'words that say as much as the verb of what happened',
      '2025-06-10',
      'Het bestuur van de vereniging gaf zijn fiat aan het onderhandelaarsakkoord over het AZWA.',
      'nog-niet-bekend vng-bestuur-akkoord-azwa',
    ],
    [
      'a date that nobody knew, with what was thought before',
      '2023-11-20',
      'Met het bbp groeit het gemeentefonds vanaf 2024 mee, drie jaar vroeger dan bedacht.',
      'nog-niet-bekend gemeentefonds-nieuwe-systematiek',
    ],
    [
      'the end of something, more than a year before it was known',
      '2024-06-10',
      'De SPUK transformatiemiddelen bestrijkt de jaren 2024 tot en met 2028.',
      'nog-niet-bekend spuk-transformatiemiddelen-looptijd',
    ],
    [
      'who has a title, whatever he is still to do',
      '2026-01-15',
      'Minister Hermans van VWS moet zich nog inlezen.',
      'nog-niet-bekend minister-vws',
    ],
    [
      'who has a title, in words that say what holds besides',
      '2025-05-20',
      'VWS-minister Bruijn ondersteunt het AZWA.',
      'nog-niet-bekend minister-vws',
    ],
    [
      'since a day of this year that is still to come',
      '2026-01-12',
      'Het coalitieakkoord van D66, VVD en CDA ligt er sinds 30 januari.',
      'nog-niet-bekend coalitieakkoord-2026',
    ],
    [
      'what a fall has brought about',
      '2025-05-12',
      'De val van het kabinet-Schoof zorgt voor onzekerheid.',
      'nog-niet-bekend kabinet-schoof-val',
    ],
    [
      'a document from which something appears',
      '2025-03-20',
      'Uit de midterm review van het GALA blijkt dat gemeenten op weg zijn.',
      'nog-niet-bekend gala-midterm-review',
    ],
    [
      'a confirmation, and no signature',
      '2025-09-15',
      'De bekrachtiging van het AZWA door de VNG is een feit.',
      'nog-niet-bekend vng-bekrachtiging-azwa',
    ],
    [
      'by a pronoun before what it is',
      '2025-06-12',
      'Lang is gepraat over het AZWA. Inmiddels is het rond.',
      'nog-niet-bekend azwa-ondertekening',
    ],
    [
      'what ends a sentence',
      '2025-07-20',
      'Het transformatiegeld is op.',
      'nog-niet-bekend transformatiemiddelen-nog-geld',
    ],
    [
      'half a year before its year, what nobody had answered',
      '2024-05-14',
      'Bij de Brede SPUK zijn de schotten weg.',
      'nog-niet-bekend brede-spuk-ontschot',
    ],
  ])('%s', (_, asOf, text, wrong) => {
    expect(judged(text, asOf)).toContain(wrong);
  });

  it.each<[what: string, asOf: string, text: string]>([
    ['who is to be minister', '2026-01-15', 'Naar verwachting wordt Sophie Hermans de nieuwe minister van VWS.'],
    ['what an earlier cabinet wanted', '2026-06-30', 'In de vorige kabinetsperiode zou het eigen risico nog dalen.'],
    [
      'a fall of the board of a municipality',
      '2025-05-12',
      'Na de val van het college zocht de raad een nieuwe coalitie.',
    ],
    ['that nothing was settled', '2024-12-10', 'Voor het ravijnjaar is niks geregeld.'],
    ['what goes through one, years before one is made of many', '2024-07-17', 'De SPUK IZA loopt via één gemeente.'],
    ['a document that is still to come', '2025-03-20', 'De midterm review van het GALA gaat in april naar de Kamer.'],
  ])('and not %s', (_, asOf, text) => {
    expect(judged(text, asOf).filter((one) => /^(?:nog-niet-bekend|verouderd)/.test(one))).toEqual([]);
  });
});
