// Days and ends that are told with a word that may mean either side of them.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('a day that something is planned for', () => {
  it('is that day itself', () => {
    const text = 'De invoering van de inkomensafhankelijke eigen bijdrage Wmo staat gepland voor 1 januari 2025.';
    expect(judged(text, '2024-04-10')).toEqual(['verouderd eigen-bijdrage-wmo-ingangsdatum']);
  });

  it('is history where it was planned for that day', () => {
    const text = 'De nieuwe eigen bijdrage Wmo stond gepland voor 1 januari 2027.';
    expect(judged(text, '2025-11-10')).not.toContain('verouderd eigen-bijdrage-wmo-ingangsdatum');
  });
});

it("'tot eind 2027' goes on through that end", () => {
  expect(judged("Regio's kunnen de transformatiemiddelen tot eind 2027 inzetten.", '2026-02-10')).toEqual([
    'verouderd transformatiemiddelen-beschikbaar-tot',
  ]);
});

it('a name that is a denial is none where nothing is denied', () => {
  expect(judged('Het plan voor de speeltuin wordt nog beoordeeld door de welstandscommissie.', '2026-07-14')).toEqual(
    [],
  );
});
