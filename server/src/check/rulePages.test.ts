// The pages under docs/regels: one for every rule, and true: their examples are read by the checker itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localise } from '../text/localise';
import { checkDraft, fixesFor } from './check';
import { DEFAULT_SEVERITY, RULE_CODES, type RuleCode } from './codes';
import type { Finding, Fix } from './finding';
import { RULES } from './rules';
import { applyEdits, contextOf, type World } from './testing';

const FOLDER = fileURLToPath(new URL('../../../docs/regels', import.meta.url));

const HEADINGS = [
  'Wat deze regel zegt',
  'Waarom dit telt',
  'Voorbeeld',
  'Zo los je het op',
  'Wanneer Peildatum zwijgt',
  'Uitzetten',
];

const SEVERITY_WORD = {
  error: 'fout',
  warning: 'waarschuwing',
  information: 'informatie',
  hint: 'hint',
  off: 'uit',
} as const;

/** The world of the examples: one file that is not there. */
const WORLD: World = { missingFiles: ['bijlagen/begroting-2024.pdf'] };

const WRITTEN = new Set<RuleCode>(RULES.flatMap(({ codes }) => codes));

function pageOf(code: string): string {
  return readFileSync(join(FOLDER, `${code}.md`), 'utf8');
}

/** Contents of the fenced blocks of a kind: ```markdown fout. */
function examples(page: string, kind: 'fout' | 'goed'): string[] {
  return page
    .split(/^```/m)
    .filter((part) => part.startsWith(`markdown ${kind}\n`))
    .map((part) => part.slice(part.indexOf('\n') + 1));
}

function numbered(page: string, kind: 'fout' | 'goed'): (readonly [number, string])[] {
  return examples(page, kind).map((example, at) => [at + 1, example]);
}

/** Findings of an example and their fixes, with the rule of the page switched on. */
function check(example: string, code: RuleCode): { findings: readonly Finding[]; fixes: readonly Fix[] } {
  const severities = DEFAULT_SEVERITY[code] === 'off' ? { [code]: 'warning' as const } : {};
  const context = contextOf(example, { ...WORLD, severities });
  const findings = checkDraft(context);
  return { findings, fixes: findings.flatMap((finding) => fixesFor(finding, context)) };
}

const plain = (text: string) => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');

test('each rule has a page, and each page a rule', () => {
  const pages = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...RULE_CODES].sort());
});

describe.each(RULE_CODES)('the page of %s', (code) => {
  const page = pageOf(code);

  test('begins with the code and how heavy it weighs', () => {
    expect(page.split('\n')[0]).toBe(`# ${code}`);
    expect(page).toContain(`**Standaard:** ${SEVERITY_WORD[DEFAULT_SEVERITY[code]]}`);
  });

  test('has every heading, in order', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
  });

  test('has an example wrong and right, and says how to switch the rule off', () => {
    expect(examples(page, 'fout')).not.toEqual([]);
    expect(examples(page, 'goed')).not.toEqual([]);
    expect(page).toContain(`peildatum.rules.${code}`);
  });

  describe.skipIf(!WRITTEN.has(code))('tells the truth', () => {
    test.each(numbered(page, 'fout'))('about what is wrong, example %i', (_, example) => {
      const { findings } = check(example, code);
      expect(findings.map((finding) => finding.code)).toEqual([code]);
      for (const { message } of findings)
        expect(plain(page)).toContain(plain(localise('nl', message.template, message.args)));
    });

    test.each(numbered(page, 'goed'))('about what is right, example %i', (_, example) => {
      expect(check(example, code).findings.map((finding) => finding.code)).toEqual([]);
    });

    test.each(numbered(page, 'fout'))('about the fixes there are, example %i', (_, example) => {
      for (const { title } of check(example, code).fixes) {
        const fixed = localise('nl', title.template).split('{', 1)[0] ?? '';
        expect(page).toContain(fixed.trim());
      }
    });

    test.each(numbered(page, 'fout'))('and each fix leaves nothing to find, example %i', (_, example) => {
      for (const { edits } of check(example, code).fixes)
        expect(check(applyEdits(example, edits), code).findings.map((finding) => finding.code)).toEqual([]);
    });
  });
});
