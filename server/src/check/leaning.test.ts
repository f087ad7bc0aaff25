// Amounts judged by what their sentence leans on: headings, lists, tables, the sentence before, and the years of series.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

function judged(text: string, asOf: string): string[] {
  return claimsOf(text, asOf).map(
    ({ start, end, fact, judgement }) => `${judgement.status} ${fact.id} ${text.slice(start, end)}`,
  );
}

describe('an amount', () => {
  it.each<[what: string, text: string, found: string]>([
    ['under a heading', '## SPUK AZWA\n\n- lokaal 2028: € 287 mln', 'afwijkend spuk-azwa-lokaal-2028 € 287 mln'],
    ['in a list', 'SPUK AZWA in 2028:\n\n- regionaal: € 253 mln', 'afwijkend spuk-azwa-regionaal-2028 € 253 mln'],
    [
      'in a list within a list',
      '- SPUK AZWA\n  - lokaal in 2028: € 287 mln',
      'afwijkend spuk-azwa-lokaal-2028 € 287 mln',
    ],
    [
      'behind a sentence that names the subject',
      'De SPUK AZWA heeft een lokaal deel. In 2028 is dat € 287 mln.',
      'afwijkend spuk-azwa-lokaal-2028 € 287 mln',
    ],
    [
      'of the next year',
      'Het lokale deel van de SPUK AZWA is in 2027 € 231 mln. Het jaar erop is het € 287 mln.',
      'afwijkend spuk-azwa-lokaal-2028 € 287 mln',
    ],
    [
      'under the corner of a table',
      '| SPUK AZWA, mln. euro | 2027 | 2028 |\n|---|---|---|\n| NPLV-gebieden | 15 | 12 |',
      'afwijkend spuk-azwa-nplv-2028 12',
    ],
    [
      'that is right in another year',
      'De SPUK AZWA is in 2028 landelijk 532 miljoen euro.',
      'afwijkend spuk-azwa-totaal-2028 532 miljoen euro',
    ],
    [
      'in a series with years behind',
      'De SPUK AZWA is 451 miljoen euro in 2027, 457 miljoen in 2028 en 532 miljoen in 2029.',
      'afwijkend spuk-azwa-totaal-2028 457 miljoen',
    ],
    [
      'in a series whose unit stands above',
      "1. Reeks D5 (basisfunctionaliteiten), in miljoenen euro's\n\n   2027: 133\n   2028: 240\n   2029: 263",
      'afwijkend basisfunctionaliteiten-geld-2028 240',
    ],
    [
      'right behind its year',
      'AZWA-geld voor D5 en D6 samen: 2027: 236 mln 2028: 323 mln',
      'afwijkend azwa-d5-en-d6-2028 323 mln',
    ],
    [
      'in a table whose unit was stated sections ago',
      'Bedragen in mln. euro.\n\n## D5 en D6 samen\n\n| Jaar | Landelijk |\n|---|---|\n| 2028 | 323 |',
      'afwijkend azwa-d5-en-d6-2028 323',
    ],
    [
      'in a row with a number in front',
      '| # | Post | mln euro |\n|---|---|---|\n| 1 | SPUK AZWA, totaal 2028 | 574 |',
      'afwijkend spuk-azwa-totaal-2028 574',
    ],
    [
      'in a row that goes on about the one above',
      '| Wat | Hoeveel |\n|---|---|\n| SPUK AZWA 2028 | € 547 mln |\n| waarvan regionaal in 2028 | € 253 mln |',
      'afwijkend spuk-azwa-regionaal-2028 € 253 mln',
    ],
    [
      'behind a "daarna" with its own years',
      'Uit het HLO komt € 18 miljoen in 2026 en daarna tot en met 2030 jaarlijks € 35 miljoen naar gemeenten, voor mantelzorg.',
      'afwijkend hlo-geld-gemeenten-2027-2030 € 35 miljoen',
    ],
    [
      'that shares its verb with the one before',
      'Voor de basisfunctionaliteiten trekt het Rijk in 2026 25 miljoen euro uit en voor de basisinfrastructuur 35 miljoen euro.',
      'afwijkend basisfunctionaliteiten-geld-2026 25 miljoen euro; afwijkend basisinfrastructuur-geld-2026 35 miljoen euro',
    ],
    [
      'of the first year, and its part',
      'Landelijk bevat de SPUK AZWA in het eerste jaar € 451 miljoen, waarvan 249 miljoen voor regionale inzet.',
      'afwijkend spuk-azwa-regionaal-2027 249 miljoen',
    ],
    [
      'of the whole country, be it that we pay from it',
      'De steun voor mantelzorgers betalen wij uit het HLO, landelijk 52 miljoen per jaar tot en met 2030.',
      'afwijkend hlo-geld-gemeenten-2027-2030 52 miljoen',
    ],
    [
      'told as what a plan would bring',
      'De huishoudelijke hulp moet volgens de coalitie uit de Wmo; dat zou 345 miljoen euro schelen.',
      'afwijkend huishoudelijke-hulp-besparing 345 miljoen euro',
    ],
    [
      'below the title of the document alone',
      '# Memo SPUK AZWA\n\n## Reeksen (mln euro)\n\n| | bedrag |\n|---|---|\n| totaal 2028 | 574 |\n| lokaal deel 2028 | 287 |',
      'afwijkend spuk-azwa-totaal-2028 574; afwijkend spuk-azwa-lokaal-2028 287',
    ],
  ])('%s', (_, text, found) => {
    expect(judged(text, '2026-06-01').join('; ')).toContain(found);
  });

  it.each<[what: string, text: string]>([
    ['of another subject', 'De SPUK AZWA heeft een lokaal deel. De SPUK IZA is in 2026 € 127 mln.'],
    ['of its own sentence', 'De SPUK AZWA heeft een lokaal deel. De bibliotheek krijgt in 2028 € 287.000.'],
    ['of our own', 'De SPUK AZWA heeft een lokaal deel. Onze gemeente vraagt in 2028 € 287 mln.'],
    ['that something is compared with', 'De SPUK AZWA telt in 2028 op tot meer dan de 487 miljoen die was voorspeld.'],
    ['by which something changes', 'In 2030 zakt D5 met 95 miljoen.'],
    [
      'that is held against another',
      'De SPUK AZWA is in 2028 landelijk 547 miljoen, tegen 451 miljoen in het eerste jaar.',
    ],
    ['of a part', 'De SPUK AZWA begint. Daarvan gaat in 2028 € 487 mln naar iets anders.'],
    [
      'of its own year in a series',
      'De SPUK AZWA is 451 miljoen euro in 2027, 547 miljoen in 2028 en 532 miljoen in 2029.',
    ],
  ])('%s is let be', (_, text) => {
    expect(judged(text, '2026-06-01').filter((one) => one.startsWith('afwijkend'))).toEqual([]);
  });
});

describe('the label that opens a passage', () => {
  it('stays above it, whatever was named since', () => {
    const text =
      '**Brede uitkering.** Ook hier is gesneden. Daar staat geld uit het AZWA en het ouderenzorgakkoord tegenover. Schuiven is vrij. Wat overblijft, kan tot 15 procent mee naar volgend jaar.';
    expect(judged(text, '2025-10-07')).toContain('afwijkend brede-spuk-meenemen-naar-2026 15 procent');
  });
});

describe('a year that goes without saying', () => {
  it('is that of the items before', () => {
    const text =
      '## Brede SPUK\n\n- gezondheid en sociale basis: 185,3 miljoen in 2023\n- sport en bewegen: 120,3 miljoen';
    expect(judged(text, '2023-06-20')).toContain('afwijkend brede-spuk-sport-en-bewegen-2023 120,3 miljoen');
  });

  it('is the one behind a year that is counted from today', () => {
    const text =
      'Voor sport en combinatiefuncties staat volgend jaar 87 miljoen klaar en in de jaren daarna 68 miljoen.';
    expect(judged(text, '2025-08-28')).toContain('afwijkend sportakkoord-en-combinatiefuncties-vanaf-2027 68 miljoen');
  });
});
