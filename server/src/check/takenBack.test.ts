// What the words around an answer take back, what need not be, and what somebody of one region does. Beside it, the same said outright.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

const WRONG: ReadonlySet<string> = new Set(['afwijkend', 'verouderd', 'nog-niet-bekend']);

function wrong(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => WRONG.has(judgement.status))
    .map(({ fact }) => fact.id);
}

describe('nothing is found in', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what a commission of the region does',
      '2026-04-22',
      'De regionale beoordelingscommissie beoordeelt de ingediende transformatieplannen op haalbaarheid.',
    ],
    [
      'what somebody did not stop doing',
      '2025-12-17',
      'De transformatiemiddelen zijn op. De verzekeraars zijn niet opgehouden met kijken naar de plannen.',
    ],
    [
      'what it has nothing to do with',
      '2026-02-10',
      'Tekenen kan pas als de begroting rond is. Met de handtekening onder het AZWA heeft dat niets van doen.',
    ],
    ['what need not be decided any more', '2026-06-17', 'Over het AZWA hoeven de leden niet meer te beslissen.'],
    [
      'a verb whose denial stands behind what is said by the way',
      '2025-06-03',
      'De opschalingskorting neemt, anders dan wij eerder schreven, niet meer toe.',
    ],
    ['what was so when something was done', '2023-06-01', 'Toen het IZA werd getekend, deden twaalf koepels mee.'],
    [
      'what waits for a signature, with "pas" before its condition',
      '2025-07-08',
      'Pas als het AZWA is getekend, kunnen wij de middelen steviger inboeken.',
    ],
    [
      'a question behind a semicolon',
      '2025-07-08',
      'Het HLO ligt er; of de VNG dat tekent, hangt af van de gang van zaken rond het AZWA.',
    ],
    [
      'some of the municipalities',
      '2023-07-04',
      'Het IZA vraagt om mandaten. De overige gemeenten kunnen pas na het reces besluiten.',
    ],
    [
      'a noun whose row tells the answer',
      '2025-11-12',
      '| Korting | Stand |\n|---|---|\n| Opschalingskorting, oploop vanaf 2026 | vervallen |',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});

describe('still found is', () => {
  it.each<[what: string, asOf: string, text: string, fact: string]>([
    [
      'what insurers do',
      '2026-04-22',
      'De zorgverzekeraars beoordelen de ingediende transformatieplannen nog.',
      'beoordeling-transformatieplannen',
    ],
    [
      'money for a region by the name of its grant',
      '2025-03-24',
      'Het regionale geld uit de SPUK IZA is per 1 januari 2025 weggevallen.',
      'spuk-iza-2025',
    ],
    [
      'nothing that one need expect',
      '2025-09-01',
      'Van het Rijk hoeven gemeenten geen extra geld te verwachten.',
      'extra-geld-gemeenten',
    ],
    [
      'what ends on a day, though the draft tells elsewhere that there is money',
      '2025-02-04',
      'De specifieke uitkering (SPUK) IZA vervalt per 1 januari 2025.\n\nLandelijk is voor de SPUK IZA ten hoogste 150 miljoen euro per jaar beschikbaar.',
      'spuk-iza-2025',
    ],
    ['a condition that is none', '2025-07-08', 'Het AZWA is getekend.', 'azwa-ondertekening'],
  ])('%s', (_, asOf, text, fact) => {
    expect(wrong(text, asOf)).toContain(fact);
  });
});
