// The day on which something is known to have been done, told by a draft that could not know it yet.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const AZWA = 'Over het AZWA is een onderhandelaarsakkoord gesloten. ';

describe('a day on which something was done', () => {
  it.each<[what: string, text: string, asOf: string, found: string]>([
    [
      'tells its subject',
      `${AZWA}Het IZA loopt door. Het akkoord is op 8 september in Den Haag ondertekend.`,
      '2025-07-22',
      'nog-niet-bekend azwa-ondertekening',
    ],
    [
      'is the one that is meant of several dates',
      'Op 18 april verscheen de Voorjaarsnota, met 3 miljard tot en met 2027.',
      '2025-03-18',
      'nog-niet-bekend voorjaarsnota-2025-verschenen',
    ],
    [
      'is told as done by a plural that is written alike in the past',
      `${AZWA}Op 8 september zetten alle partijen hun handtekening.`,
      '2025-07-08',
      'nog-niet-bekend azwa-ondertekening',
    ],
    [
      'is told by "sinds", whatever the verb',
      'Sinds 24 januari 2023 hoort de LHV erbij.',
      '2022-10-20',
      'nog-niet-bekend lhv-ondertekent-iza',
    ],
    [
      'makes a past of what it tells',
      'Het concept van het HLO ging op 3 juni naar de Kamer.',
      '2025-04-08',
      'nog-niet-bekend hlo-bekrachtiging',
    ],
    [
      'may be a month that is still to come',
      'In januari 2025 kwamen de gemeenten terug in het overleg over het IZA.',
      '2024-12-10',
      'nog-niet-bekend vng-terugkeer',
    ],
  ])('%s', (_, text, asOf, found) => {
    expect(judged(text, asOf)).toContain(found);
  });

  it.each<[what: string, text: string, asOf: string]>([
    ['of one who acts for himself', `${AZWA}Op 8 september tekende de wethouder het lokale akkoord.`, '2025-07-22'],
    ['under a condition', `${AZWA}Als het akkoord op 8 september is ondertekend, gaan wij verder.`, '2025-07-22'],
    ['that may have been announced', `${AZWA}Op 8 september zetten alle partijen hun handtekening.`, '2025-08-28'],
    ['of another year', 'Over het AZWA wordt gesproken. Op 8 september 2024 is het akkoord ondertekend.', '2024-10-22'],
  ])('is nothing to do with a day %s', (_, text, asOf) => {
    expect(judged(text, asOf).filter((one) => one.startsWith('nog-niet-bekend'))).toEqual([]);
  });
});

describe('somebody who is not there yet', () => {
  it('is told by the name', () => {
    expect(judged('Het kabinet-Jetten blijft de zorgakkoorden steunen.', '2026-02-12')).toContain(
      'nog-niet-bekend kabinet-zittend',
    );
  });
  it('may be foreseen', () => {
    expect(judged('Het beoogde kabinet-Jetten steunt de zorgakkoorden.', '2026-02-12')).not.toContain(
      'nog-niet-bekend kabinet-zittend',
    );
  });
});

describe('what is told as so', () => {
  it.each<[what: string, text: string, asOf: string, found: string]>([
    [
      'and never was, is foreseen',
      'De VNG bekrachtigde het AZWA.',
      '2025-09-20',
      'nog-niet-bekend vng-bekrachtiging-azwa',
    ],
    [
      'since a month is so since the one to come',
      'De VNG is sinds januari terug aan de onderhandelingstafel van het AZWA.',
      '2024-12-03',
      'nog-niet-bekend vng-aan-tafel',
    ],
    [
      'by what its noun is called',
      'Het op 8 september getekende AZWA bevat afspraken.',
      '2025-07-20',
      'nog-niet-bekend azwa-ondertekening',
    ],
    [
      'by where it lies',
      'De midterm review van het GALA ligt al bij de Kamer.',
      '2025-04-08',
      'nog-niet-bekend gala-midterm-review',
    ],
  ])('%s', (_, text, asOf, found) => {
    expect(judged(text, asOf)).toContain(found);
  });
});

describe('nobody foresees', () => {
  it.each<[what: string, text: string, asOf: string]>([
    [
      'by a condition whose verb is not known for one',
      'Als de leden de resolutie aannemen, stopt de VNG met de gesprekken over het IZA.',
      '2024-10-25',
    ],
    ['who forms what is to come', 'Formateur Jetten werkt aan een kabinet.', '2026-02-10'],
    ['what is expected', 'De Voorjaarsnota verschijnt naar verwachting op 18 april.', '2025-02-10'],
  ])('%s', (_, text, asOf) => {
    expect(judged(text, asOf).filter((one) => one.startsWith('nog-niet-bekend'))).toEqual([]);
  });
});
