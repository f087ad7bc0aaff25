// The manifest: complete, in two languages, and of one mind with the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, test } from 'vitest';
import english from '../../package.nls.json';
import dutch from '../../package.nls.nl.json';
import manifest from '../../package.json';
import { DEFAULT_SEVERITY } from '../../server/src/check/codes';

const ROOT = join(import.meta.dirname, '..', '..');

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly default?: unknown;
  readonly order?: number;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const settings = Object.entries(
  Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties)) as Record<
    string,
    Setting
  >,
);

describe('the texts of the manifest', () => {
  const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/gu)].map((match) => match[1] ?? ''));

  test.each([
    ['English', english],
    ['Dutch', dutch],
  ])('are all there in %s, and no others', (_language, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...used].sort());
    for (const [key, text] of Object.entries(texts)) expect([key, text.trim() !== '']).toEqual([key, true]);
  });

  test('differ between the languages, but for names', () => {
    const same = Object.keys(english).filter(
      (key) => english[key as keyof typeof english] === dutch[key as keyof typeof dutch],
    );
    // A name, and two texts of which the setting chooses one in whatever language the editor is.
    const view = ['view.container', 'view.overview.welcome.en', 'view.overview.welcome.nl'];
    expect(same.sort()).toEqual(['displayName', 'severity.hint.label', ...view]);
  });
});

describe('settings', () => {
  test('have a description, a scope, a default and a place', () => {
    for (const [name, setting] of settings) {
      expect([name, setting.markdownDescription, setting.scope]).toEqual([
        name,
        expect.stringMatching(/^%.+%$/u),
        expect.stringMatching(/^(resource|window|machine-overridable)$/u),
      ]);
      expect([name, setting.default !== undefined, typeof setting.order]).toEqual([name, true, 'number']);
    }
  });

  test('that are a choice say what each choice does', () => {
    for (const [name, setting] of settings)
      expect([name, setting.markdownEnumDescriptions?.length]).toEqual([name, setting.enum?.length]);
  });

  test('hold each rule with its own severity', () => {
    const rules = settings
      .filter(([name]) => name.startsWith('peildatum.rules.'))
      .map(([name, setting]) => [name.slice('peildatum.rules.'.length), setting.default]);
    expect(Object.fromEntries(rules)).toEqual(DEFAULT_SEVERITY);
  });

  test('that name a path are restricted where the workspace is not trusted', () => {
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual([
      'peildatum.knowledge.paths',
      'peildatum.sources.folder',
    ]);
  });
});

test('each command of the manifest is registered by the client, and each registered one is in the manifest', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const registered = sources.flatMap((source) =>
    [...source.matchAll(/\bcommand\('(peildatum\.\w+)'/gu)].map((match) => match[1]),
  );
  expect(registered.sort()).toEqual(manifest.contributes.commands.map(({ command }) => command).sort());
});

test('a Dutch word finds a command in an editor that speaks English', () => {
  for (const { title } of manifest.contributes.commands) {
    const key = title.slice(1, -1) as keyof typeof english;
    expect(english[key]).toContain(`(${dutch[key].replace('…', '')})`);
  }
});

test('the package holds what runs and nothing of what it is made from', async () => {
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  const allowed =
    /^(?:package(?:\.nls(?:\.nl)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/[\w.]+\.(?:js|css)|l10n\/[\w.]+\.json|images\/(?:icon\.png|view\.svg)|snippets\/\w+\.json|syntaxes\/.+\.json)$/u;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'package.nls.json',
      'package.nls.nl.json',
      'l10n/bundle.l10n.nl.json',
      'images/icon.png',
      ...[...manifest.contributes.snippets, ...manifest.contributes.grammars].map(({ path }) => path.replace('./', '')),
    ]),
  );
});
