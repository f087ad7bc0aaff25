// Descriptions: what is told by what it hangs together with.
import { describe, expect, it } from 'vitest';
import { judged } from '../check/testing';

const LATE = '2026-03-20';

describe('a description', () => {
  it.each([
    [
      'in the sentence after',
      'Er is geld voor transformatieplannen. Gemeenten hebben een eigen regeling, die eind 2027 stopt.',
    ],
    [
      'in the passage after',
      'De transformatieplannen liggen stil.\n\nVoor gemeenten is er een aparte regeling, die geldt van 2024 tot en met 2027.',
    ],
    [
      'beside a word for it',
      'De VNG helpt mee.\n\nHet gemeentelijk deel van de transformatie loopt van 2024 tot en met 2027.',
    ],
    [
      'before a pronoun',
      'Over de transformatieplannen. De aanvraag verloopt via een eigen uitkering. Die regeling eindigt in 2027.',
    ],
  ])('names its term behind what it hangs together with: %s', (_, text) => {
    expect(judged(text, LATE)).toContain('verouderd spuk-transformatiemiddelen-looptijd');
  });

  it.each([
    ['behind anything else', 'De werkagenda is af. De gemeente heeft een aparte regeling, die loopt tot en met 2027.'],
    ['where it is denied', 'Er zijn transformatieplannen. Er komt geen aparte regeling tot en met 2027.'],
  ])('names nothing %s', (_, text) => {
    expect(judged(text, LATE).filter((one) => one.includes('spuk-transformatiemiddelen'))).toEqual([]);
  });
});
