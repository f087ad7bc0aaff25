// Tests of standard paragraphs in completion: where they are offered, and the draft they leave behind.
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check/testing';
import { after, ask, choose, PLAIN } from './completion/testing';

const STATE = 'Stand van zaken van het IZA';
const dated = (day: string, body: string) => `---\npeildatum: ${day}\n---\n\n${body}`;
const paragraphs = (body: string, day = '2024-12-10') =>
  ask(dated(day, body))
    .items.filter(({ kind }) => kind === 15)
    .map(({ label }) => label);

describe('paragraphs are offered', () => {
  test.each([
    ['in an empty draft', '|'],
    ['on an empty line at the end', 'Een alinea.\n\n|'],
    ['on an empty line between paragraphs', 'Een alinea.\n\n|\n\nNog een.'],
    ['right below a heading', '## Stand van zaken\n|'],
    ['below a list', '- een punt\n\n|'],
    ['behind a fence', '```\ncode\n```\n\n|'],
    ['behind the first words of the title', 'Een alinea.\n\nStand van|'],
    ['by what it is about', 'iza|'],
    ['by the word for it', 'alinea|'],
    ['by words of the title in any order', 'iza stand|'],
    ['with CRLF', 'Een alinea.\r\n\r\n|\r\n\r\nNog een.'],
  ])('%s', (_, body) => expect(paragraphs(body)).toContain(STATE));

  test('as many as hold', () => {
    expect(paragraphs('|', '2022-10-01').length).toBeGreaterThanOrEqual(8);
    expect(paragraphs('|', '2026-11-20').length).toBeGreaterThanOrEqual(20);
    expect(paragraphs('|', '2024-11-28')).not.toContain('Uitkomst van de ALV van 29 november 2024');
    expect(paragraphs('|', '2024-11-29')).toContain('Uitkomst van de ALV van 29 november 2024');
  });

  test.each([
    ['in a sentence', 'Een alinea. Stand van|'],
    ['behind words that are in no title', 'De wethouder|'],
    ['where more follows on the line', 'Stand| van zaken is goed.'],
    ['where the paragraph goes on', 'Stand|\nvan zaken'],
    ['in a list', '- stand|'],
    ['in a heading', '# Stand|'],
    ['in a quotation', '> stand|'],
    ['in code', '```\n|\n```'],
    ['on a line that is deeply indented', 'Tekst.\n\n      |'],
  ])('but not %s', (_, body) => expect(paragraphs(body)).toEqual([]));

  test('not by a trigger character', () => {
    expect(ask(dated('2024-12-10', 'Tekst.\n\n|'), { trigger: '"' }).labels).not.toContain(STATE);
  });
});

describe('a chosen paragraph', () => {
  test('stands by itself, with its notes behind those of the draft', () => {
    const before = dated('2024-12-10', '## Inleiding\n|\nDe rest.[^1]\n\n[^1]: Eigen noot.\n');
    const written = choose(before, STATE, { can: PLAIN });
    expect(written).toContain(
      '## Inleiding\n\nMet het besluit van de Algemene Ledenvergadering (ALV) van 29 november 2024',
    );
    expect(written).toMatch(/voorwaarden is voldaan\.\[\^4\]\n\nDe rest\.\[\^1\]/);
    expect(written).toMatch(/\[\^1\]: Eigen noot\.\n\[\^2\]: Bron.*\n\[\^3\]: Bron.*\n\[\^4\]: Bron.*\n$/);
  });

  test('at the end of the draft is followed by its notes, and the caret stays with it', () => {
    const before = dated('2024-12-10', 'Een alinea.\n\nstand iza|');
    expect(choose(before, STATE)).toMatch(
      /Een alinea\.\n\nMet het .*\$0\n\n\[\^1\]: Bron.*\n\[\^2\]: .*\n\[\^3\]: .*\n$/s,
    );
    expect(ask(before).items[0]?.additionalTextEdits).toBeUndefined();
  });

  test('has a stop for each place to fill in, and the same for the same', () => {
    const written = choose(dated('2024-12-10', '|'), 'Financiële paragraaf: geld voor onze regio');
    expect(written).toContain('gemeente ${1:[gemeente]}');
    expect(written).toContain('${2:[bedrag]}');
    const plain = choose(dated('2024-12-10', '|'), 'Financiële paragraaf: geld voor onze regio', { can: PLAIN });
    expect(plain).toContain('gemeente [gemeente]');
    expect(plain).not.toContain('$');
  });

  test('keeps the line ends of the draft', () => {
    const before = dated('2024-12-10', 'Een alinea.\n\n|').replaceAll('\n', '\r\n');
    expect(choose(before, STATE, { can: PLAIN }).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('one after the other leaves a draft without findings', () => {
    let draft = dated('2025-08-01', '# Brief\n\n');
    for (const label of [STATE, 'Stand van zaken van het AZWA', 'De SPUK IZA', 'Voorbehoud bij verplichtingen']) {
      const body = draft.indexOf('\n\n[^1]:') < 0 ? draft.length : draft.indexOf('\n\n[^1]:');
      draft = choose(`${draft.slice(0, body).trimEnd()}\n\n|\n${draft.slice(body)}`, label, { can: PLAIN });
    }
    expect(findingsOf(draft, {})).toEqual([]);
    expect(draft.match(/^\[\^\d+\]:/gm)?.length).toBe(6);
    expect(draft.split('Integraal Zorgakkoord (IZA)')).toHaveLength(2);
  });

  test('says what it will be and what it rests on', () => {
    const asked = ask(dated('2024-12-10', '|'));
    expect(after(asked, asked.items[0]!)).toContain('[^1]: Bron');
  });
});
