// The label matcher on names as people write them: inflected, hyphenated, compounded, in any case.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { tokenize } from '../dutch/tokens';
import { sourceLabels, termLabels } from './labels';
import { buildMatcher } from './matcher';
import { SourceSchema, TermSchema } from './model';

const terms = [
  {
    id: 'iza',
    prefLabel: 'Integraal Zorgakkoord',
    abbreviation: 'IZA',
    hiddenLabel: ['Integraal Zorg Akkoord'],
    definition: 'x',
  },
  { id: 'spuk', prefLabel: 'specifieke uitkering', abbreviation: 'SPUK', definition: 'x' },
  {
    id: 'spuk-iza',
    prefLabel: 'specifieke uitkering Integraal Zorgakkoord',
    abbreviation: 'SPUK IZA',
    definition: 'x',
  },
  { id: 'brede-spuk', prefLabel: 'Brede SPUK', definition: 'x' },
  {
    id: 'azwa',
    prefLabel: 'Aanvullend Zorg- en Welzijnsakkoord',
    abbreviation: 'AZWA',
    hiddenLabel: ['Aanvullend Zorg en Welzijnsakkoord'],
    definition: 'x',
  },
  { id: 'ravijnjaar', prefLabel: 'ravijnjaar', altLabel: ['financieel ravijn'], definition: 'x' },
  { id: 'gemeentefonds', prefLabel: 'gemeentefonds', definition: 'x' },
  {
    id: 'preventie-infrastructuur',
    prefLabel: 'preventie-infrastructuur',
    hiddenLabel: ['preventie infrastructuur'],
    definition: 'x',
  },
  { id: 'transformatieplan', prefLabel: 'transformatieplan', definition: 'x' },
  { id: 'transformatiemiddelen', prefLabel: 'transformatiemiddelen', definition: 'x' },
  { id: 'venvn', prefLabel: 'Verpleegkundigen & Verzorgenden Nederland', abbreviation: 'V&VN', definition: 'x' },
  { id: 'zn', prefLabel: 'Zorgverzekeraars Nederland', abbreviation: 'ZN', exactCase: ['ZN'], definition: 'x' },
  {
    id: 'd5',
    prefLabel: 'basisfunctionaliteiten',
    abbreviation: 'D5',
    exactCase: ['D5'],
    nearby: ['azwa'],
    definition: 'x',
  },
].map((term) => v.parse(TermSchema, term));

const sources = [
  {
    id: 'stop',
    title: 'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden',
    kind: 'resolutie',
    publisher: 'VNG',
    date: null,
    url: null,
    recognise: true,
    wrongTitle: ['Stop met gesprekken vervolg IZA totdat is voldaan aan de gestelde voorwaarden'],
  },
  {
    id: 'bod',
    title: 'Het Bod',
    kind: 'inbreng',
    publisher: 'VNG',
    date: null,
    url: null,
    recognise: true,
    needsKind: true,
  },
].map((source) => v.parse(SourceSchema, source));

const termMatcher = buildMatcher(termLabels(terms), { inflect: true });
const titleMatcher = buildMatcher(sourceLabels(sources), { inflect: false });

function found(text: string, matcher = termMatcher): string[] {
  return matcher
    .find(tokenize(text))
    .map((match) => `${text.slice(match.start, match.end)}=${match.label.id}:${match.label.role}`);
}

describe('names of terms', () => {
  it.each<[string, string[]]>([
    ['De SPUK IZA vervalt.', ['SPUK IZA=spuk-iza:abbreviation']],
    ['De SPUK-IZA en de SPUK - IZA', ['SPUK-IZA=spuk-iza:abbreviation', 'SPUK - IZA=spuk-iza:abbreviation']],
    ['de brede SPUK en een SPUK', ['brede SPUK=brede-spuk:pref', 'SPUK=spuk:abbreviation']],
    ["SPUKs, SPUK's en AZWA's", ['SPUKs=spuk:abbreviation', 'SPUK=spuk:abbreviation', 'AZWA=azwa:abbreviation']],
    ['IZA-partners en het IZA-akkoord', ['IZA=iza:abbreviation', 'IZA=iza:abbreviation']],
    ['twee ravijnjaren en een ravijnjaarkorting', ['ravijnjaren=ravijnjaar:pref', 'ravijnjaar=ravijnjaar:pref']],
    ["het financieel 'ravijn' van 2026", ["financieel 'ravijn=ravijnjaar:alt"]],
    ['gemeentefondsuitkeringen', ['gemeentefonds=gemeentefonds:pref']],
    ['transformatieplannen', ['transformatieplannen=transformatieplan:pref']],
    ['IZA-transformatiemiddelen', ['IZA=iza:abbreviation', 'transformatiemiddelen=transformatiemiddelen:pref']],
    [
      'V&VN, V & VN en Verpleegkundigen en Verzorgenden Nederland',
      ['V&VN=venvn:abbreviation', 'V & VN=venvn:abbreviation', 'Verpleegkundigen en Verzorgenden Nederland=venvn:pref'],
    ],
    ['het integraal zorgakkoord', ['integraal zorgakkoord=iza:pref']],
    ['Integraal Zorg Akkoord', ['Integraal Zorg Akkoord=iza:hidden']],
    ['Aanvullend Zorg- en Welzijnsakkoord', ['Aanvullend Zorg- en Welzijnsakkoord=azwa:pref']],
    ['aanvullend zorg en welzijnsakkoord', ['aanvullend zorg en welzijnsakkoord=azwa:hidden']],
    [
      'preventie infrastructuur, preventie-infrastructuur',
      [
        'preventie infrastructuur=preventie-infrastructuur:hidden',
        'preventie-infrastructuur=preventie-infrastructuur:pref',
      ],
    ],
    ['ZN doet mee, zn fiets niet', ['ZN=zn:abbreviation']],
    ['D5 van het AZWA', ['D5=d5:abbreviation', 'AZWA=azwa:abbreviation']],
    ['vitamine D5', []],
    ['mail info@iza.nl of zie www.iza.nl', []],
    ['zie IZA1 en AZWA/IZA.', ['IZA=iza:abbreviation', 'AZWA=azwa:abbreviation', 'IZA=iza:abbreviation']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('titles of sources', () => {
  it('finds the exact title, and the wrong one as wrong', () => {
    expect(
      found(
        "de resolutie 'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden' is",
        titleMatcher,
      ),
    ).toEqual(['Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden=stop:title']);
    expect(
      found('Stop met gesprekken vervolg IZA totdat is voldaan aan de gestelde voorwaarden', titleMatcher),
    ).toEqual(['Stop met gesprekken vervolg IZA totdat is voldaan aan de gestelde voorwaarden=stop:wrongTitle']);
  });
  it('believes an everyday title only in quotes or after its kind', () => {
    expect(found("zij doet het bod; 'Het Bod' ligt er; inbreng Het Bod", titleMatcher)).toEqual([
      'Het Bod=bod:title',
      'Het Bod=bod:title',
    ]);
  });
});
