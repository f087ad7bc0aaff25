// Days told without a year, and labels and adverbs that stand for the subject.
import { expect, it } from 'vitest';
import { judged } from './testing';

it.each<[what: string, text: string, asOf: string, found: string]>([
  [
    'a day told before it came',
    'De tussenbalans van het GALA is op 18 april naar de Kamer gegaan.',
    '2025-04-10',
    'nog-niet-bekend gala-midterm-review',
  ],
  [
    'a deadline that has passed',
    'De werkagenda moet uiterlijk 30 september gereed zijn.',
    '2026-11-19',
    'verouderd werkagenda-deadline',
  ],
  [
    'a label',
    '- HLO: ook de VNG heeft inmiddels zonder voorbehoud getekend',
    '2025-11-13',
    'nog-niet-bekend vng-ondertekent-hlo',
  ],
  [
    'a tail that denies',
    'De transformatiemiddelen zijn beschikbaar tot en met 2026, en daarna niet meer.',
    '2026-11-05',
    'verouderd transformatiemiddelen-beschikbaar-tot',
  ],
])('%s is judged', (_, text, asOf, found) => {
  expect(judged(text, asOf)).toContain(found);
});
