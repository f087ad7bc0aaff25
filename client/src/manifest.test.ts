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
    const bySetting = same.filter((key) => /\.(?:nl|en)(?:\.|$)/u.test(key));
    expect(same.filter((key) => !bySetting.includes(key)).sort()).toEqual([
      ...['displayName', 'severity.hint.label', 'view.container'],
    ]);
    for (const key of bySetting) {
      const own = key.replace(/\.(?:nl|en)(?=\.|$)/u, '') as keyof typeof english;
      const texts = /\.nl(?:\.|$)/u.test(key) ? dutch : english;
      expect([key, texts[key as keyof typeof english]]).toEqual([key, texts[own]]);
    }
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

describe('the walkthrough', () => {
  const { walkthroughs, commands } = manifest.contributes;

  test('is there for each language that the settings know, with the same steps', () => {
    expect(walkthroughs.map(({ when }) => when)).toEqual(
      ['auto', 'nl', 'en'].map((language) => `config.peildatum.language == '${language}'`),
    );
    const steps = walkthroughs.map(({ steps }) => steps.map(({ id, completionEvents }) => [id, completionEvents]));
    for (const one of steps) expect(one).toEqual(steps[0]);
    expect(steps[0]).toHaveLength(5);
    for (const { featuredFor } of walkthroughs) expect(featuredFor).toEqual(['**/*.md']);
  });

  test('has commands that exist, in its texts and as what completes a step', () => {
    const known = new Set(commands.map(({ command }) => command));
    const texts = Object.entries({ ...english, ...dutch }).filter(([key]) => key.startsWith('walkthrough'));
    const events = walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents));
    const named = [
      ...texts.flatMap(([, text]) => [...text.matchAll(/\(command:(peildatum\.\w+)/gu)].map((match) => match[1])),
      ...events.flatMap((event) => /^onCommand:(peildatum\..+)/u.exec(event)?.[1] ?? []),
    ];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((command) => !known.has(command ?? ''))).toEqual([]);
  });

  test('has pictures in the colours of the theme, which say in words what they show', () => {
    for (const { media } of walkthroughs.flatMap(({ steps }) => steps)) {
      const picture = readFileSync(join(ROOT, media.svg), 'utf8');
      // VS Code lets no styles and scripts through here, and a colour of our own would be wrong in some theme.
      expect(picture).not.toMatch(/<style|<script|<foreignObject|<image|style=|href=|\son\w+=/u);
      for (const [, colour = ''] of picture.matchAll(/(?:fill|stroke)="([^"]*)"/gu))
        expect(colour).toMatch(/^(?:none|var\(--vscode-.+\))$/u);
      expect(media.altText).toMatch(/^%walkthrough\..+\.alt%$/u);
    }
  });
});

test('the package holds what runs and nothing of what it is made from', async () => {
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  const allowed =
    /^(?:package(?:\.nls(?:\.nl)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/[\w.]+\.(?:js|css)|l10n\/[\w.]+\.json|images\/(?:icon\.png|view\.svg|eerste-stappen\/\w+\.svg)|examples\/raadsinformatiebrief-iza\.md|snippets\/\w+\.json|syntaxes\/.+\.json)$/u;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'package.nls.json',
      'package.nls.nl.json',
      'l10n/bundle.l10n.nl.json',
      'images/icon.png',
      'examples/raadsinformatiebrief-iza.md',
      ...manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...[...manifest.contributes.snippets, ...manifest.contributes.grammars].map(({ path }) => path.replace('./', '')),
    ]),
  );
});
