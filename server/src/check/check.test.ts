// Tests of what holds for all rules: suppression comments, severities, and one finding per span.
import { describe, expect, test } from 'vitest';
import type { RuleCode } from './codes';
import { applyFix, drawFindings, drawMarks, findingsOf, messagesOf, readMarks, type World } from './testing';

const NAME = 'afwijkende-naam';

/** The marks « » stand around the wrong names that must be found. */
function check(drawn: string, world: World = {}): void {
  expect(drawFindings(NAME, drawn, world)).toBe(drawn);
}

describe('a suppression comment', () => {
  test.each([
    ['to the end', '<!-- peildatum-uit -->\n\nIntegraal Zorg Akkoord.\n\nIntegraal Zorg Akkoord.'],
    ['to the end, one rule', `<!-- peildatum-uit ${NAME} -->\n\nIntegraal Zorg Akkoord.\n\nIntegraal Zorg Akkoord.`],
    ['only from there on', '«Integraal Zorg Akkoord».\n\n<!-- peildatum-uit -->\n\nIntegraal Zorg Akkoord.'],
    ['another rule', '<!-- peildatum-uit verouderd-feit -->\n\n«Integraal Zorg Akkoord».'],
    ['several rules', `<!-- peildatum-uit verouderd-feit ${NAME} -->\n\nIntegraal Zorg Akkoord.`],
    ['several rules with commas', `<!-- peildatum-uit verouderd-feit, ${NAME} -->\n\nIntegraal Zorg Akkoord.`],
    [
      'until it is on again',
      '<!-- peildatum-uit -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan -->\n\n«Integraal Zorg Akkoord».',
    ],
    [
      'until that rule is on again',
      `<!-- peildatum-uit ${NAME} -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan ${NAME} -->\n\n«Integraal Zorg Akkoord».`,
    ],
    [
      'another rule on again',
      `<!-- peildatum-uit ${NAME} -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan verouderd-feit -->\n\nIntegraal Zorg Akkoord.`,
    ],
    [
      'all off, one on again',
      `<!-- peildatum-uit -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan ${NAME} -->\n\n«Integraal Zorg Akkoord».`,
    ],
    [
      'all off, another on again',
      '<!-- peildatum-uit -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan verouderd-feit -->\n\nIntegraal Zorg Akkoord.',
    ],
    [
      'two off, one on again',
      `<!-- peildatum-uit ${NAME} verouderd-feit -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan ${NAME} -->\n\n«Integraal Zorg Akkoord».`,
    ],
    [
      'one off, all on again',
      `<!-- peildatum-uit ${NAME} -->\n\nIntegraal Zorg Akkoord.\n\n<!-- peildatum-aan -->\n\n«Integraal Zorg Akkoord».`,
    ],
    ['for the next block', '<!-- peildatum-uit-regel -->\n\nIntegraal Zorg Akkoord.\n\n«Integraal Zorg Akkoord».'],
    [
      'for the next block, without an empty line',
      `<!-- peildatum-uit-regel ${NAME} -->\nIntegraal Zorg Akkoord.\n\n«Integraal Zorg Akkoord».`,
    ],
    ['for the next block, another rule', '<!-- peildatum-uit-regel verouderd-feit -->\n\n«Integraal Zorg Akkoord».'],
    [
      'for a list',
      '<!-- peildatum-uit-regel -->\n\n- Integraal Zorg Akkoord.\n- Integraal Zorg Akkoord.\n\n«Integraal Zorg Akkoord».',
    ],
    ['inside a paragraph, from there on', '«Integraal Zorg Akkoord» <!-- peildatum-uit --> Integraal Zorg Akkoord.'],
    [
      'inside a paragraph, between',
      '«Integraal Zorg Akkoord» <!-- peildatum-uit --> Integraal Zorg Akkoord <!-- peildatum-aan --> «Integraal Zorg Akkoord».',
    ],
    ['in capitals and without spaces', '<!--PEILDATUM-UIT-->\n\nIntegraal Zorg Akkoord.'],
    ['with a CRLF', '<!-- peildatum-uit-regel -->\r\n\r\nIntegraal Zorg Akkoord.\r\n\r\n«Integraal Zorg Akkoord».'],
    ['of another tool', '<!-- markdownlint-disable -->\n\n«Integraal Zorg Akkoord».'],
    ['with a word too long', '<!-- peildatum-uitstel -->\n\n«Integraal Zorg Akkoord».'],
    ['in code', '```html\n<!-- peildatum-uit -->\n```\n\n«Integraal Zorg Akkoord».'],
    ['that is only unknown codes', '<!-- peildatum-uit bestaat-niet -->\n\n«Integraal Zorg Akkoord».'],
  ])('%s', (_, drawn) => check(drawn));

  test.each([
    '<!-- peildatum-uit «bestaat-niet» -->\n\nTekst.',
    '<!-- peildatum-uit verouderd-feit, «veroudert-feit» -->\n\nTekst.',
    '<!-- peildatum-uit-regel «x» «y» -->\n\nTekst.',
    '<!-- peildatum-aan «x» -->\n\nTekst.',
    'Tekst <!-- peildatum-uit «x» --> tekst.',
  ])('names codes that do not exist: %s', (drawn) => {
    expect(drawFindings('onbekende-code', drawn)).toBe(drawn);
  });

  test('an unknown code is told in Dutch, with the code that was likely meant', () => {
    expect(messagesOf('onbekende-code', '<!-- peildatum-uit veroudert-feit -->\n\nTekst.')).toMatchInlineSnapshot(`
      [
        "Peildatum kent geen regel "veroudert-feit"; is verouderd-feit bedoeld?",
      ]
    `);
  });
});

test('a mistyped code is mended', () => {
  const before = '<!-- peildatum-uit veroudert-feit -->\n\nTekst.';
  expect(applyFix('onbekende-code', before)).toBe('<!-- peildatum-uit verouderd-feit -->\n\nTekst.');
});

describe('severities', () => {
  const text = 'Het Integraal Zorg Akkoord.';

  test('a rule that is off finds nothing', () => {
    expect(findingsOf(text, { severities: { [NAME]: 'off' } }, NAME)).toEqual([]);
  });

  test('a rule that is off by default finds once it is on', () => {
    expect(findingsOf(text, { severities: { [NAME]: 'hint' } }, NAME)).toHaveLength(1);
  });

  test('unknown codes in comments can be off too', () => {
    const off = { severities: { 'onbekende-code': 'off' } } as const;
    expect(findingsOf('<!-- peildatum-uit x -->\n\nTekst.', off, 'onbekende-code')).toEqual([]);
  });
});

describe('one span, one finding', () => {
  test.each([
    [
      'an impossible day is no wrong weekday',
      'Op vrijdag «31 november 2024» was het.',
      ['onmogelijke-datum', 'onjuiste-weekdag'],
    ],
    [
      'a wrong weekday is no relative date',
      'Op «donderdag 29 november jl.» was het.',
      ['onjuiste-weekdag', 'relatieve-datum'],
    ],
  ] satisfies [string, string, RuleCode[]][])('%s', (_, drawn, codes) => {
    const { text } = readMarks(drawn);
    const findings = findingsOf(text, { asOf: '2024-12-10' }, ...codes);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.code).toBe(codes[0]);
  });

  test('findings come in order of place', () => {
    const findings = findingsOf(
      'De VNG en het Integraal Zorg Akkoord op 31 november 2024.\n\nDe ALV op 30 februari 2024.',
    );
    expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b));
  });
});

test.each([
  '',
  '\0',
  '\ud800',
  '---',
  '---\n',
  '[',
  '('.repeat(2000),
  '> '.repeat(500),
  '<!--',
  '<!-- peildatum-uit',
  '\r',
  '\r\n\r\n',
  '\u202eIZA\u202c',
])('checking never throws: %j', (text) => {
  expect(drawMarks(text, findingsOf(text, {}, NAME))).toBe(text);
});
