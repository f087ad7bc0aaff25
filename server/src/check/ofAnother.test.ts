// What is said of another thing than the one that was named: of a paper, of one's own, of something else it is for. Beside it, the same of the thing itself.
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check';
import { contextOf } from './testing';

function found(text: string, asOf: string): string[] {
  return checkDraft(contextOf(text, { asOf, today: '2026-11-22' }))
    .filter(({ code }) => /-feit$|bekend$|verwachting$/.test(code))
    .map(({ start, end }) => text.slice(start, end));
}

const table = (...rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n');

describe('nothing is found in', () => {
  it.each([
    [
      'an amount without what "zonder" leaves out',
      '2023-11-14',
      'Gewerkt wordt met de brede uitkering. Jaarlijks gaat het, zonder het IZA-geld, om een bedrag in de orde van 300 miljoen euro.',
    ],
    [
      'means for something else',
      '2024-06-20',
      'De middelen voor transformatie gelden voor 2024 tot en met 2027. De middelen voor klimaat (Cdoke) zijn tot en met 2030 verlengd.',
    ],
    [
      "a share of a budget of one's own",
      '2025-10-07',
      'Van de Brede SPUK mag ten hoogste 10 procent mee. Van het wijkbudget mag je 15 procent meenemen.',
    ],
    [
      "a row of one's own",
      '2026-05-06',
      table('SPUK AZWA (mln) | 2027 | 2028', '---|---|---', 'Totaal | 451 | 547', 'Onze raming (x 1.000) | 412 | 498'),
    ],
    [
      'a cell that is still to be filled in',
      '2026-11-09',
      table('Post | Landelijk | Ons aandeel', '---|---|---', 'AZWA D5 en D6 samen, 2028 | 332 miljoen euro | volgt'),
    ],
    [
      'a job in a list of jobs',
      '2025-10-14',
      table('Actie | Status', '---|---', 'presentatie AZWA | moet nog', 'brief over het HLO | concept'),
    ],
    [
      'the status of the draft itself',
      '2025-08-26',
      '# Collegenota AZWA en HLO\n\nStatus: concept, delen komen uit de nota van 20 mei.',
    ],
    [
      'how much it is, of what is spoken of',
      '2024-06-10',
      'De oploop van de opschalingskorting is geschrapt. De oploop waar het om draait, is 675 miljoen structureel.',
    ],
    [
      'what is no denial',
      '2025-07-01',
      'Dat neemt niet weg dat het ravijn van 2026 door de Voorjaarsnota slechts ten dele is opgevangen.',
    ],
    [
      'what one looks out for',
      '2026-03-20',
      'We zien uit naar de landelijke handreikingen voor de basisfunctionaliteiten.',
    ],
    [
      'what else may be handed in',
      '2025-09-30',
      'Transformatieplannen kunnen niet meer worden ingediend. De raden kunnen daarover tot 1 december hun zienswijze indienen.',
    ],
    [
      'a line of a year',
      '2026-11-24',
      '- 2022: het IZA wordt getekend, op 16 september; de leden stemmen op 2 december in.',
    ],
    ['a day below a year', '2026-11-24', '### 2027\n\n- begin van het jaar: midterm review van IZA en AZWA'],
    [
      'two parts of what is for two years',
      '2025-07-22',
      'Het AZWA voegt in 2027 en 2028 tezamen 196 miljoen euro toe, te splitsen in 77 miljoen in het eerste en 119 miljoen in het tweede jaar.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('it is found', () => {
  it.each([
    [
      'of the means themselves',
      '2025-10-20',
      'Over transformatieplannen: de middelen voor gemeenten en partners zijn tot en met 2027 verlengd.',
    ],
    ['of the grant itself', '2025-10-07', 'Van de Brede SPUK mag 15 procent mee naar 2026.'],
    [
      'in a row of the whole',
      '2026-05-06',
      table('SPUK AZWA (mln) | 2027 | 2028', '---|---|---', 'Totaal | 415 | 547'),
    ],
    ['in a cell with words of its own', '2025-10-14', table('Akkoord | Stand', '---|---', 'AZWA | nog niet getekend')],
    ['that it goes on', '2024-06-10', 'De oploop van de opschalingskorting gaat gewoon door.'],
    ['a denial of both', '2025-11-04', 'Het AZWA is niet ondertekend en dus niet bekrachtigd.'],
    ['that it is denied', '2025-07-01', 'Het ravijn van 2026 is niet opgevangen.'],
    ['that plans may be handed in', '2025-09-30', 'Transformatieplannen kunnen nog worden ingediend.'],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toHaveLength(1);
  });
});
