// What an old paper said, or what a sentence puts right itself, is not the writer's own; what he says with it in the same breath is.
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check';
import { contextOf } from './testing';

function found(text: string, asOf: string): string[] {
  return checkDraft(contextOf(text, { asOf, today: '2026-11-22' }))
    .filter(({ code }) => /-feit$|bekend$|verwachting$/.test(code))
    .map(({ start, end }) => text.slice(start, end));
}

describe('nothing is found in', () => {
  it.each([
    ['what an old letter said, told behind it', 'Het IZA houdt eind 2026 op, zo stond in een oude brief van de regio.'],
    ['what an old folder says, told before it', 'Volgens een oude folder loopt het IZA tot en met 2026.'],
    ['what one reads in an old paper', 'Wie het oude convenant leest, denkt dat het IZA in 2026 stopt.'],
    ['what a paper of last year says', 'Het IZA loopt tot en met 2026, las ik in de nota van vorig jaar.'],
    ['what such a paper mentions', 'De notitie van twee jaar geleden noemt eind 2026 als einddatum van het IZA.'],
    [
      'what is put right behind a semicolon',
      'Op onze website staat nog dat het IZA tot eind 2026 loopt; dat passen we aan.',
    ],
    ['what we wrote then', 'Het IZA stopt eind 2026: dat schreven wij u in 2024. Inmiddels is dat eind 2028.'],
    ['a sentence that was dropped', 'Het zinnetje dat het IZA eind 2026 eindigt, hebben wij geschrapt.'],
    ['an old text beside the new one', 'De oude tekst luidde: het IZA eindigt eind 2026. Nu staat er eind 2028.'],
    ['what a label calls old', 'Oude einddatum van het IZA: 31 december 2026. Nieuwe einddatum: eind 2028.'],
    ['what a label calls overtaken', 'Achterhaald: het IZA loopt tot eind 2026.'],
    ['who did it as a minister then', 'Het akkoord is nog door minister Bruijn aan de Kamer gestuurd.'],
    ['a name that a colleague wrote', 'Je schrijft "minister Agema". Zij is in juni vertrokken.'],
    ['a plan that was given up', 'Het voornemen om het eigen risico te verlagen naar 165 euro is ingetrokken.'],
    ['whose hand is under it', 'Onder het AZWA staat de handtekening van minister Bruijn.'],
  ])('%s', (_what, text) => {
    expect(found(text, '2026-09-16')).toEqual([]);
  });
});

describe('it is found', () => {
  it.each([
    ['by itself', 'Het IZA houdt eind 2026 op.'],
    [
      'what an old letter said and still is so',
      'In onze vorige brief stond dit al, en dat is het gebleven: het IZA loopt tot eind 2026.',
    ],
    ['what was kept of an old paper', 'Uit onze oude nota heb ik laten staan: het IZA loopt tot eind 2026.'],
    ['with the paper it goes on from', 'In vervolg op onze vorige brief: het IZA eindigt eind 2026.'],
    ['who is said to be the minister', 'Bij VWS is minister Bruijn aan zet.'],
  ])('%s', (_what, text) => {
    expect(found(text, '2026-09-16')).toHaveLength(1);
  });
});
