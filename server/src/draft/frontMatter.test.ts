import { describe, expect, it } from 'vitest';
import { Draft } from './draft';

/** Reads front matter and expects these entries: key, value, and the source of both. */
function check(text: string, ...entries: readonly (readonly [key: string, value: string, source?: string])[]): void {
  const { frontMatter } = Draft.of(text);
  expect(frontMatter).toBeDefined();
  expect([...frontMatter!.entries].map(([key, { value }]) => [key, value])).toEqual(
    entries.map(([key, value]) => [key, value]),
  );
  for (const [key, value, source = value] of entries) {
    const { keyStart, keyEnd, valueStart, valueEnd } = frontMatter!.entries.get(key)!;
    expect(text.slice(keyStart, keyEnd).replaceAll('"', '')).toBe(key);
    expect(text.slice(valueStart, valueEnd)).toBe(source);
  }
}

describe('front matter', () => {
  it('gives values as they are written, with their place', () => {
    check(
      '---\npeildatum: 2024-11-29\ntitel: "Brief: IZA"\nversie: 1.0\n---\ntekst',
      ['peildatum', '2024-11-29'],
      ['titel', 'Brief: IZA', '"Brief: IZA"'],
      ['versie', '1.0'],
    );
  });
  it('may have any line ends, a byte order mark, spaces after its fences, comments', () => {
    for (const ending of ['\n', '\r\n', '\r'])
      check(`\ufeff--- \t\ndatum: 29 november 2024 # de ALV\n---  \n\ntekst`.replaceAll('\n', ending), [
        'datum',
        '29 november 2024',
      ]);
  });
  it('may be empty, hold keys without value, or lists', () => {
    check('---\n---');
    check('---\ndatum:\nlijst: [a, b]\n---\n', ['datum', ''], ['lijst', '[a, b]']);
  });
  it('takes the first of two equal keys and says so', () => {
    const text = '---\ndatum: 1\ndatum: 2\n---\n';
    check(text, ['datum', '1']);
    const [problem] = Draft.of(text).frontMatter!.problems;
    expect(text.slice(problem!.start)).toMatch(/^datum: 2/);
  });
  it('reads what it can of broken YAML and says where it breaks', () => {
    const text = '---\npeildatum: 2024-11-29\ntitel: "open\n---\n';
    const { frontMatter } = Draft.of(text);
    expect(frontMatter!.entries.get('peildatum')?.value).toBe('2024-11-29');
    expect(frontMatter!.problems).toHaveLength(1);
    for (const { start, end } of frontMatter!.problems)
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
  });
  it('never throws', () => {
    for (const yaml of [
      '[',
      '{a',
      '\t- b',
      '*x',
      '&a *a',
      '%',
      '- a',
      '!!binary x: y',
      '\ud800: \udc00',
      'a: |\n x',
      '? a\n: b',
      '[a]: b',
      '<<: *x',
      '{'.repeat(60_000),
      'a: b\n'.repeat(50_000),
    ]) {
      expect(Draft.of(`---\n${yaml}\n---\n`).frontMatter).toBeDefined();
    }
  });
  it('is only there between two fences from the first line on', () => {
    for (const text of [
      '\n---\na: b\n---\n',
      ' ---\na: b\n---\n',
      '---\na: b\n ---\n',
      '---\na: b\n',
      '----\na: b\n---\n',
      '---',
      'a\n---\nb\n---\n',
    ]) {
      expect(Draft.of(text).frontMatter, JSON.stringify(text)).toBeUndefined();
    }
  });
  it('is not prose, and what follows is', () => {
    expect(Draft.of('---\na: b\n---\nc').blocks.map(({ start, content }) => [start, content.source])).toEqual([
      [13, 'c'],
    ]);
  });
});
