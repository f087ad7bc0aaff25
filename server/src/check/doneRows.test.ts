// Plannings that say how it went: what was planned in such a row is no expectation any more; in one that does not say, it is.
import { describe, expect, it } from 'vitest';
import { findingsOf } from './testing';

/** A table of three columns with one row, in a draft of June 2025. */
const expected = (heads: string, row: string): number =>
  findingsOf(`Planning:\n\n| ${heads} |\n|---|---|---|\n| ${row} |\n`, { asOf: '2025-06-10' }, 'verlopen-verwachting')
    .length;

describe('a row of a planning whose day has passed', () => {
  it.each([
    ['Mijlpaal | Gepland | Gerealiseerd', 'Regioplan naar de raad | 1 maart 2025 | 12 maart 2025'],
    ['Activiteit | Planning | Status', 'Aanbesteding starten | 15 april 2025 | afgerond'],
    ['Activiteit | Planning | Status', 'Team opleiden | 3 mei 2025 | ✔'],
    ['Wat | Wanneer | Gereed?', 'College bespreekt het voorstel | 3 mei 2025 | ja'],
    ['Wat | Wanneer | Stand', 'Werkagenda opstellen | mei 2025 | gedaan'],
  ])('expects nothing where it says that it was done: %s, %s', (heads, row) => expect(expected(heads, row)).toBe(0));

  it.each([
    ['Activiteit | Planning | Status', 'Aanbesteding starten | 15 april 2025 | gepland'],
    ['Activiteit | Planning | Status', 'Aanbesteding starten | 15 april 2025 | vertraagd'],
    ['Wat | Wanneer | Gereed?', 'College bespreekt het voorstel | 3 mei 2025 | nee'],
    ['Mijlpaal | Gepland | Gerealiseerd', 'Start wijkteam | 1 juni 2025 | -'],
    ['Activiteit | Planning | Trekker', 'Aanbesteding starten | 15 april 2025 | afdeling Zorg'],
  ])('is overdue where it does not: %s, %s', (heads, row) => expect(expected(heads, row)).toBe(1));
});
