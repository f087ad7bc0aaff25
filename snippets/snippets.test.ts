// The snippets: found by a Dutch word, sound as snippets, and without findings as they stand when nothing is filled in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json';
import { findingsOf } from '../server/src/check/testing';
import { Draft } from '../server/src/draft/draft';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
const snippets = files.flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Record<string, Snippet>),
);
const prefixesOf = ({ prefix }: Snippet) => (typeof prefix === 'string' ? [prefix] : prefix);

/**
 * The text a snippet gives when nothing is filled in: the defaults, and of a choice the one that `choose` takes. Reads what the
 * snippets use of VS Code's syntax: `$1`, `${1}`, `${1:default}` (nested), `${1|a,b|}`, `${VARIABLE}` and escapes.
 */
function expand(body: string, day: string, choose: (options: readonly string[]) => string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const variables: Readonly<Record<string, string>> = {
    CURRENT_YEAR: year,
    CURRENT_MONTH: month,
    CURRENT_DATE: date,
  };
  const given = new Map<string, string>();
  let at = 0;
  const until = (end: string): string => {
    let out = '';
    while (at < body.length && !(end && body.startsWith(end, at))) {
      if (body[at] === '\\') out += body[at + 1] ?? '';
      else if (body[at] === '$') {
        out += placeholder();
        continue;
      } else out += body[at];
      at += body[at] === '\\' ? 2 : 1;
    }
    if (end && at >= body.length) throw new Error(`"${end}" is missing in ${body}`);
    at += end.length;
    return out;
  };
  const placeholder = (): string => {
    const rest = body.slice(at);
    const plain = /^\$(\d+)/.exec(rest) ?? /^\$\{(\w+)\}/.exec(rest);
    if (plain) {
      at += plain[0].length;
      const name = plain[1]!;
      const text = variables[name] ?? given.get(name) ?? (/^\d+$/.test(name) ? '' : undefined);
      if (text === undefined) throw new Error(`Unknown variable ${name}`);
      return text;
    }
    const choice = /^\$\{(\d+)\|([^|]+)\|\}/.exec(rest);
    const filled = /^\$\{(\d+):/.exec(rest);
    if (!choice && !filled) throw new Error(`Not a placeholder: ${rest.slice(0, 20)}`);
    at += (choice ?? filled)![0].length;
    const text = choice ? choose(choice[2]!.split(/(?<!\\),/).map((one) => one.replaceAll('\\,', ','))) : until('}');
    given.set((choice ?? filled)![1]!, text);
    return text;
  };
  return until('');
}

const DAYS = ['2022-09-20', '2024-12-10', '2025-03-04', '2026-06-30'];
const CHOICES = [0, 1, 2].map((which) => (options: readonly string[]) => options[which] ?? options[0]!);

describe.each(snippets)('%s', (_, snippet) => {
  const body = snippet.body.join('\n');

  test('is found by a word of small letters without accents', () => {
    expect(prefixesOf(snippet)[0]).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(snippet.description).toMatch(/[.?]$/);
  });

  test('numbers its tab stops from 1 on and ends where the writer goes on', () => {
    const stops = [...new Set([...body.matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1])))];
    expect([...stops].sort((a, b) => a - b)).toEqual(Array.from(stops, (_stop, index) => index));
    expect(body).toMatch(/\n\$0$/);
  });

  test.each(DAYS)('has no findings on %s when nothing is filled in', (day) => {
    for (const choose of CHOICES) {
      const text = expand(body, day, choose);
      const draft = snippet.isFileTemplate ? text : `---\npeildatum: ${day}\n---\n\n# Stuk\n\n${text}`;
      expect(Draft.of(draft).frontMatter?.entries.get('peildatum')?.value).toBe(day);
      expect(draft).not.toContain('$');
      expect(
        findingsOf(draft, { today: day, severities: { 'bron-ontbreekt': 'hint' } }).map(({ code, start, end }) => [
          code,
          draft.slice(start, end),
        ]),
      ).toEqual([]);
    }
  });
});

test('a whole document is offered as the content of an empty file, and a section is not', () => {
  for (const [name, { body, isFileTemplate }] of snippets)
    expect([name, isFileTemplate === true]).toEqual([name, body[0] === '---']);
});

test('no two snippets have one prefix', () => {
  const prefixes = snippets.flatMap(([, snippet]) => prefixesOf(snippet));
  expect([...new Set(prefixes)]).toEqual(prefixes);
});

test('there is one for every document and section that an advisor writes', () => {
  const prefixes = snippets.flatMap(([, snippet]) => prefixesOf(snippet));
  expect(prefixes).toEqual(
    expect.arrayContaining([
      ...['rib', 'rib-kernboodschap', 'rib-vragen', 'raadsvoorstel', 'collegenota', 'ledenbrief', 'memo'],
      ...['kanttekeningen', 'communicatie', 'bijlagen', 'ter-inzage', 'voorbehoud'],
    ]),
  );
});

test('every file is contributed for Markdown', () => {
  expect(manifest.contributes.snippets).toEqual(
    files.map((file) => ({ language: 'markdown', path: `./snippets/${file}` })),
  );
});
