// Amounts by year, side by side: what stands behind one that is known goes on about the same.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const wrong = (text: string, asOf: string) => judged(text, asOf).filter((one) => one.startsWith('afwijkend'));

describe('an amount behind one that is known', () => {
  const HLO = 'Uit het HLO mogen gemeenten dit jaar 18 miljoen euro verdelen voor mantelzorg en respijt.';

  it.each([
    ['with a year of its own', `${HLO} Vanaf 2027 wordt dat 28 miljoen per jaar.`],
    ['of the time behind it', `${HLO} Daarna wordt dat 28 miljoen per jaar.`],
  ])('is of the same, %s', (_, text) => {
    expect(wrong(text, '2026-01-13')).toEqual(['afwijkend hlo-geld-gemeenten-2027-2030']);
  });

  it('counts its year from the one before', () => {
    const text = 'Via de SPUK AZWA is er in 2028 547 miljoen. Een jaar later is het 523 miljoen.';
    expect(wrong(text, '2026-10-20')).toEqual(['afwijkend spuk-azwa-totaal-2029']);
  });

  it.each([
    ['that is right', `${HLO} Vanaf 2027 wordt dat 25 miljoen per jaar.`],
    ['for something else', `${HLO} Vanaf 2027 komt er 30 miljoen voor woningen bij.`],
    ['of our own', `${HLO} Onze gemeente legt er vanaf 2027 20 miljoen bij.`],
  ])('is no wrong one %s', (_, text) => {
    expect(wrong(text, '2026-01-13')).toEqual([]);
  });
});

describe('a slip in an amount', () => {
  it('is one whatever else has the number that is written, where its own words say what it is of', () => {
    const text = 'Voor de SPUK IZA is er in 2026 127 miljoen euro. De korting daarop bedraagt 11,4 miljoen euro.';
    expect(wrong(text, '2025-11-10')).toEqual(['afwijkend spuk-iza-korting-2026']);
  });

  it('is one in what a plan asks, on whatever condition', () => {
    const text = 'Er ligt een plan voor een bijdrage naar inkomen in de Wmo.';
    expect(
      wrong(`${text} Als het doorgaat, varieert de bijdrage van 23,60 tot 382 euro per maand.`, '2026-01-13'),
    ).toEqual(['afwijkend eigen-bijdrage-wmo-hoogte']);
  });
});

describe('an amount', () => {
  it('is no history for being held against what was told before', () => {
    const text =
      'De SPUK IZA is voor de regio. Het budget voor volgend jaar is op 172 miljoen euro bepaald, 14,1 miljoen lager dan';
    expect(wrong(`${text} eerder aangekondigd.`, '2025-09-22')).toEqual(['afwijkend spuk-iza-budget-2026']);
  });

  it('with a slip is barred by the words of another in its sentence no more', () => {
    const text =
      'De ziekenhuizen zijn boos over de onderwijsdeal. Het gaat om 351 miljoen aan extra bezuinigingen, waarvan';
    expect(wrong(`${text} 165 miljoen voor bijscholing.`, '2024-12-19')).toContain('afwijkend msz-korting-totaal');
  });

  it('that one municipality gets is no answer of the whole country', () => {
    expect(judged('Onze gemeente ontvangt in 2025 135 miljoen uit de SPUK IZA.', '2025-06-15')).not.toContain(
      'nog-niet-bekend iza-geld-gemeenten-structureel',
    );
  });
});
