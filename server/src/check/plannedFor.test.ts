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

describe('what was done by then', () => {
  it.each([
    'Het AZWA wordt dit najaar getekend.',
    'Het AZWA wordt volgend jaar getekend.',
    'Het AZWA wordt in september 2026 getekend.',
    'De opvolger van het IZA wordt komend voorjaar ondertekend.',
  ])('does not come any more: %s', (text) => {
    expect(judged(text, '2025-10-15')).toContain('verouderd azwa-ondertekening');
  });

  it.each([
    'Het convenant bij het AZWA wordt volgend jaar getekend.',
    'Een Kamerbrief over de voortgang van het AZWA volgt nog dit najaar.',
    'Begin 2027 volgt een tussentijdse toets van IZA en AZWA.',
  ])('is another thing: %s', (text) => {
    expect(judged(text, '2025-10-15')).not.toContain('verouderd azwa-ondertekening');
  });
});

describe('an old rule that is in force until a day', () => {
  it.each([
    'Het abonnementstarief geldt nog tot 1 januari 2026.',
    'Het abonnementstarief blijft van kracht tot en met 31 december 2025.',
  ])('says when the new one begins: %s', (text) => {
    expect(judged(text, '2025-12-01')).toEqual(['verouderd eigen-bijdrage-wmo-ingangsdatum']);
  });

  it('does not where it only is so in a year', () => {
    expect(judged('Het abonnementstarief blijft in 2026 bestaan.', '2025-12-01')).toEqual([]);
  });
});

it('an end may stand behind a year after which it comes', () => {
  expect(judged('Na 2027 eindigt het GALA.', '2026-02-10')).toEqual(['afwijkend gala-looptijd']);
});

it('what must still be so is not so yet, though its words say that it is', () => {
  expect(judged('Gemeenten moeten nog ja zeggen tegen het AZWA.', '2026-02-10')).toContain(
    'verouderd vng-bekrachtiging-azwa',
  );
});
