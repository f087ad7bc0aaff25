// Tests of onmogelijke-datum, onjuiste-weekdag and relatieve-datum.
import { describe, expect, test } from 'vitest';
import type { RuleCode } from '../codes';
import { applyFix, drawFindings, fixTitles, messagesOf } from '../testing';

const WORLD = { asOf: '2024-12-10' };

function check(code: RuleCode, drawn: string): void {
  expect(drawFindings(code, drawn, WORLD)).toBe(drawn);
}

describe('onmogelijke-datum', () => {
  const CODE = 'onmogelijke-datum';

  test.each([
    'Op «31 november 2024» is er overleg.',
    'Het loopt tot «31 november 2025».',
    'Vanaf «30 februari 2025» geldt dit.',
    'Op «29 februari 2025» is er overleg.',
    'Op «31-11-2024» is er overleg.',
    'Op 29 februari 2024 en 30 november 2024 is er overleg.',
  ])('%s', (drawn) => check(CODE, drawn));

  test('the fix keeps the word before the date', () => {
    expect(applyFix(CODE, 'Het loopt tot 31 november 2025.', WORLD)).toBe('Het loopt tot 30 november 2025.');
    expect(applyFix(CODE, 'Op 29 februari 2025.', WORLD)).toBe('Op 28 februari 2025.');
    expect(messagesOf(CODE, 'Tot 31 november 2025 en op 29 februari 2025.', WORLD)).toMatchInlineSnapshot(`
      [
        ""31 november 2025" bestaat niet: november heeft 30 dagen.",
        ""29 februari 2025" bestaat niet: februari 2025 heeft 28 dagen.",
      ]
    `);
  });
});

describe('onjuiste-weekdag', () => {
  const CODE = 'onjuiste-weekdag';

  test.each([
    'Op «vrijdag 28 november 2024» besloot de raad.',
    'Op vrijdag 29 november 2024 besloot de raad.',
    'Vanaf «maandag 10 december 2024» geldt dit.',
    'Vóór «maandag 10 december 2024» gebeurt dit.',
    'Op «donderdag 29 november jl.» was het.',
    'Op vrijdag 29 november jl. was het.',
    'Op «vrijdag, 28 november 2024» besloot de raad.',
    'Op vrijdag 31 november 2024 besloot de raad.',
  ])('%s', (drawn) => check(CODE, drawn));

  test('the weekday or the day is mended', () => {
    const before = 'Op vrijdag 28 november 2024 besloot de raad.';
    expect(applyFix(CODE, before, WORLD)).toBe('Op donderdag 28 november 2024 besloot de raad.');
    expect(applyFix(CODE, before, WORLD, 1)).toBe('Op vrijdag 29 november 2024 besloot de raad.');
    expect(applyFix(CODE, 'Vrijdag 28 november 2024 was het.', WORLD)).toBe('Donderdag 28 november 2024 was het.');
    expect(messagesOf(CODE, before, WORLD)).toMatchInlineSnapshot(`
      [
        "28 november 2024 is een donderdag, geen vrijdag.",
      ]
    `);
    expect(fixTitles(CODE, before, WORLD)).toMatchInlineSnapshot(`
      [
        "Maak er donderdag van",
        "Vervang door "vrijdag 29 november 2024"",
      ]
    `);
  });
});

describe('relatieve-datum', () => {
  const CODE = 'relatieve-datum';

  test.each([
    '«Afgelopen juni» stond dit op de agenda.',
    'Op «16 september jl.» is dit besproken.',
    'Dit staat in het «Integraal» akkoord.'.replace(/[«»]/g, ''),
    'De wethouder zei: "Volgend jaar stoppen we."',
    '> Volgend jaar stoppen we.',
    'Op 29 november 2024 besloot de raad.',
    'Op dit moment is er niets bekend.',
  ])('%s', (drawn) => check(CODE, drawn));

  test.each([
    ['Afgelopen juni stond dit op de agenda.', 'In juni 2024 stond dit op de agenda.'],
    ['Dit stond afgelopen juni op de agenda.', 'Dit stond in juni 2024 op de agenda.'],
    ['Zo is het. Afgelopen juni stond dit er.', 'Zo is het. In juni 2024 stond dit er.'],
    ['Op 16 september jl. is dit besproken.', 'Op 16 september 2024 is dit besproken.'],
    ['Volgend jaar begint het.', 'In 2025 begint het.'],
    ['Dit begint in het volgende kwartaal.', 'Dit begint in het eerste kwartaal van 2025.'],
    ['De komende twee maanden bespreken we dit.', 'Van 10 december 2024 tot en met 10 februari 2025 bespreken we dit.'],
    [
      'In de komende twee maanden bespreken we dit.',
      'In de periode van 10 december 2024 tot en met 10 februari 2025 bespreken we dit.',
    ],
    ['Dit besprak de raad gisteren.', 'Dit besprak de raad op 9 december 2024.'],
    ['Gisteren besprak de raad dit.', 'Op 9 december 2024 besprak de raad dit.'],
  ])('%s', (before, after) => {
    expect(applyFix(CODE, before, WORLD)).toBe(after);
    check(CODE, after);
  });

  test('the message says the date', () => {
    expect(messagesOf(CODE, 'Afgelopen juni stond dit op de agenda.', WORLD)).toMatchInlineSnapshot(`
      [
        ""Afgelopen juni" veroudert; op de peildatum is dat juni 2024.",
      ]
    `);
  });
});
