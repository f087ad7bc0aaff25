// Tests of peildatum-ontbreekt and peildatum-ongeldig, and of reading the as-of date.
import { describe, expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { asOfDraft, readDay } from '../asOf';
import { applyFix, drawFindings, fixTitles, messagesOf, type World } from '../testing';

const MISSING = 'peildatum-ontbreekt';
const INVALID = 'peildatum-ongeldig';
const WORLD: World = { today: '2025-03-04' };

describe('the as-of date of a draft', () => {
  const asOf = (front: string, setting?: string) =>
    asOfDraft(Draft.of(`---\n${front}\n---\n\nTekst.`), setting, '2025-03-04');

  test.each([
    ['peildatum: 2024-11-29', '2024-11-29'],
    ['peildatum: "2024-11-29"', '2024-11-29'],
    ['peildatum: 29-11-2024', '2024-11-29'],
    ['peildatum: 29 november 2024', '2024-11-29'],
    ['peildatum: vrijdag 29 november 2024', '2024-11-29'],
    ['datum: 29-11-2024', '2024-11-29'],
    ['date: 2024-11-29', '2024-11-29'],
    ['date: 2020-01-01\npeildatum: 2024-11-29', '2024-11-29'],
    ['date: 2020-01-01\ndatum: 29 november 2024', '2024-11-29'],
    ['peildatum: onbekend\ndatum: 2024-11-29', '2024-11-29'],
  ])('is read from %j', (front, day) => {
    expect(asOf(front, '2001-01-01')).toMatchObject({ day, origin: 'frontMatter' });
  });

  test('comes from the setting without front matter, and is today without either', () => {
    expect(asOf('titel: x', '10 december 2024')).toMatchObject({ day: '2024-12-10', origin: 'setting' });
    expect(asOf('titel: x', 'ooit')).toMatchObject({ day: '2025-03-04', origin: 'today' });
    expect(asOf('titel: x')).toMatchObject({ day: '2025-03-04', origin: 'today' });
  });

  test.each([
    'november 2024',
    '31 november 2024',
    'vandaag',
    '29 november',
    '',
    '2024',
    'tussen 1 en 3 mei 2024',
    '2024-11-29 en 2024-12-01',
  ])('%j is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

describe('a draft without a date', () => {
  test('is told so on its first line', () => {
    expect(drawFindings(MISSING, '«# Memo»\n\nTekst.', WORLD)).toBe('«# Memo»\n\nTekst.');
  });

  test.each(['', '\n\n', '---\npeildatum: 2024-11-29\n---\n\nTekst.', '---\npeildatum: ooit\n---\n\nTekst.'])(
    'is not told so: %j',
    (text) => {
      expect(drawFindings(MISSING, text, WORLD)).toBe(text);
    },
  );

  test.each([
    ['Tekst.', '---\npeildatum: 2025-03-04\n---\n\nTekst.'],
    ['Tekst.\r\n\r\nMeer.', '---\r\npeildatum: 2025-03-04\r\n---\r\n\r\nTekst.\r\n\r\nMeer.'],
    ['---\ntitel: x\n---\n\nTekst.', '---\npeildatum: 2025-03-04\ntitel: x\n---\n\nTekst.'],
    ['---\r\ntitel: x\r\n---\r\n\r\nTekst.', '---\r\npeildatum: 2025-03-04\r\ntitel: x\r\n---\r\n\r\nTekst.'],
    ['---\n---\n\nTekst.', '---\npeildatum: 2025-03-04\n---\n\nTekst.'],
  ])('gets it in %j', (before, after) => {
    expect(applyFix(MISSING, before, WORLD)).toBe(after);
    expect(drawFindings(MISSING, after, WORLD)).toBe(after);
    expect(drawFindings(INVALID, after, WORLD)).toBe(after);
  });

  test('is offered the date of the setting and today', () => {
    expect(fixTitles(MISSING, 'Tekst.', { ...WORLD, asOf: '2024-12-10' })).toMatchInlineSnapshot(`
      [
        "Zet de peildatum op 10 december 2024",
        "Zet de peildatum op vandaag (4 maart 2025)",
      ]
    `);
    expect(messagesOf(MISSING, 'Tekst.', WORLD)).toMatchInlineSnapshot(`
      [
        "Dit concept zegt niet op welke datum het moet kloppen; 4 maart 2025 is aangehouden.",
      ]
    `);
  });
});

describe('a date that is none', () => {
  test.each([
    '---\npeildatum: «31-11-2024»\n---\n\nTekst.',
    '---\npeildatum: «ooit»\n---\n\nTekst.',
    '---\ndatum: «november 2024»\n---\n\nTekst.',
    '---\npeildatum: «ooit»\ndatum: 2024-11-29\n---\n\nTekst.',
  ])('is found in %j', (drawn) => {
    expect(drawFindings(INVALID, drawn, WORLD)).toBe(drawn);
  });

  test('is mended', () => {
    expect(applyFix(INVALID, '---\npeildatum: ooit\n---\n\nTekst.', WORLD)).toBe(
      '---\npeildatum: 2025-03-04\n---\n\nTekst.',
    );
    expect(messagesOf(INVALID, '---\npeildatum: ooit\n---\n\nTekst.', WORLD)).toMatchInlineSnapshot(`
      [
        ""ooit" is geen datum. Schrijf peildatum: 2024-11-29, of 29-11-2024, of 29 november 2024.",
      ]
    `);
  });

  test.each([
    '---\npeildatum: [2024-11-29\n---\n\nTekst.',
    '---\n: : :\n  - x: {\n---\n\nTekst.',
    '---\npeildatum: 2024-11-29\npeildatum: 2024-11-30\n---\n\nTekst.',
  ])('front matter that cannot be read is reported and does not throw: %j', (text) => {
    expect(messagesOf(INVALID, text, WORLD).length).toBeGreaterThan(0);
  });
});
