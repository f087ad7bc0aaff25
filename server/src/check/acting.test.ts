// Somebody who does something now holds the office that goes with his title; what was done then tells nothing of today.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('a minister who acts in the present', () => {
  it.each([
    'Minister Bruijn past op de winkel.',
    'Minister Bruijn beantwoordt de Kamervragen over het AZWA.',
    'Minister Bruijn opent vrijdag het congres.',
    "Bewindsvrouw Agema reist langs de regio's.",
  ])('holds the office: %s', (text) => {
    expect(judged(text, '2026-04-01')).toEqual(['verouderd minister-vws']);
  });

  it.each([
    'De brief van minister Bruijn gaat over geld.',
    'Minister Bruijn tekende het AZWA.',
    'Minister Bruijn liet de Kamer weten dat het akkoord er is.',
    'In september 2025 stuurt minister Bruijn het akkoord naar de Kamer.',
    'Jansen past op de winkel.',
  ])('and not: %s', (text) => {
    expect(judged(text, '2026-04-01').filter((one) => /^verouderd minister/.test(one))).toEqual([]);
  });
});
