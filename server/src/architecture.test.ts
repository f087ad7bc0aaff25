// Tests of the architecture: imports go one way and never in a circle, the domain knows no editor, every file says what it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folders of the server from the bottom up, each with the folders it may import from. One not named here is no part of
 * the design: name it when it comes.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dutch: ['shapes'],
  shapes: [],
  yamlDepth: [],
  draft: ['shapes', 'yamlDepth'],
  // The labels of terms are cut into tokens as drafts are, and cues speak of amounts and dates.
  knowledge: ['dutch', 'yamlDepth'],
  text: ['knowledge'],
  annotate: ['dutch', 'draft', 'knowledge', 'shapes'],
  check: ['annotate', 'dutch', 'draft', 'knowledge', 'text'],
  compose: ['check', 'annotate', 'dutch', 'draft', 'knowledge', 'text'],
  features: ['compose', 'check', 'annotate', 'dutch', 'draft', 'knowledge', 'text', 'protocol'],
  server: ['features', 'compose', 'check', 'annotate', 'dutch', 'draft', 'knowledge', 'text', 'protocol'],
  cli: ['server', 'features', 'check', 'annotate', 'dutch', 'draft', 'knowledge', 'text'],
  protocol: [],
  nodeServer: ['server', 'protocol'],
  browserServer: ['server', 'protocol'],
};
/** Parts that run anywhere: no editor, no protocol, no Node. */
const PURE = ['shapes', 'yamlDepth', 'dutch', 'draft', 'knowledge', 'annotate', 'check', 'compose', 'text'];
/** Parts that run in a browser worker too: no Node. */
const NO_NODE = [...PURE, 'features', 'server', 'protocol', 'browserServer'];
/** The one file of the server that is for Node only: the disk. */
const FOR_NODE = new Set(['server/nodeFiles.ts']);

interface Source {
  /** Path below server/src, with `/`. */
  readonly path: string;
  readonly part: string;
  readonly text: string;
  readonly imports: readonly { readonly specifier: string; readonly typesOnly: boolean }[];
}

function readSources(folder: string): Source[] {
  const base = join(ROOT, folder);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ts$/.test(file))
    .sort()
    .map((path) => {
      const text = readFileSync(join(base, path), 'utf8');
      return { path, part: path.split('/')[0]!.replace(/\.ts$/, ''), text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Source['imports'] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const typesOnly = new Set<string>();
  const values = new Set<string>();
  for (const statement of tree.statements) {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) continue;
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const clause = isImport ? statement.importClause : statement;
    const named = isImport ? statement.importClause?.namedBindings : statement.exportClause;
    const allTypes =
      named &&
      'elements' in named &&
      named.elements.length > 0 &&
      named.elements.every((one) => 'isTypeOnly' in one && one.isTypeOnly);
    (clause?.isTypeOnly === true || allTypes ? typesOnly : values).add(statement.moduleSpecifier.text);
  }
  // preProcessFile also sees `import()` and `require()`.
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    typesOnly: typesOnly.has(fileName) && !values.has(fileName),
  }));
}

const IS_TEST = /(?:\.test|testing|(?:conformance|fixtures)\/[^/]*)\.ts$/;
const shipped = readSources('server/src').filter(({ path }) => !IS_TEST.test(path));
const client = ['client/src', 'client/webview']
  .flatMap((folder) => readSources(folder))
  .filter(({ path }) => !IS_TEST.test(path));

/** The path below server/src that a relative import leads to; undefined for packages and for files outside. */
function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = relative(join(ROOT, 'server/src'), join(ROOT, 'server/src', dirname(path), specifier)).replaceAll(
    '\\',
    '/',
  );
  if (target.startsWith('..')) return undefined;
  return [`${target}.ts`, `${target}/index.ts`, target].find((candidate) =>
    existsSync(join(ROOT, 'server/src', candidate)),
  );
}

describe('the server', () => {
  test('has only the parts of the design', () => {
    const parts = new Set(shipped.map(({ part }) => part));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  test('imports go one way', () => {
    const wrong = shipped.flatMap(({ path, part, imports }) =>
      imports.flatMap(({ specifier }) => {
        const to = targetOf(path, specifier)?.split('/')[0]?.replace(/\.ts$/, '');
        const allowed = [part, ...(MAY_IMPORT[part] ?? [])];
        return to === undefined || allowed.includes(to) ? [] : [`${path} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has no import cycles', () => {
    const graph = new Map(
      shipped.map(({ path, imports }) => [
        path,
        imports.filter(({ typesOnly }) => !typesOnly).flatMap(({ specifier }) => targetOf(path, specifier) ?? []),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test('knows no editor and no protocol where it is about the domain', () => {
    const wrong = shipped
      .filter(({ part }) => PURE.includes(part))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => /^vscode/.test(specifier))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test('imports nothing of Node where it runs in a browser', () => {
    const node = new Set(builtinModules);
    const wrong = shipped
      .filter(({ path, part }) => NO_NODE.includes(part) && !FOR_NODE.has(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            ({ specifier }) =>
              specifier.startsWith('node:') ||
              node.has(specifier) ||
              specifier === 'vscode-languageserver/node' ||
              specifier === 'tinyglobby',
          )
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test('ships nothing that is only for tests', () => {
    const wrong = shipped.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier }) => {
        const to = targetOf(path, specifier);
        return to !== undefined && IS_TEST.test(to) ? [`${path} imports ${specifier}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('the client imports of the server only what both speak of', () => {
  const shared = /\.\.\/server\/src\/(?:protocol|text\/\w+|dutch\/[\w/]+)$/;
  const wrong = client.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier, typesOnly }) => specifier.includes('server/') && !typesOnly && !shared.test(specifier))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('every source file begins with a comment of one line that says what it is', () => {
  const wrong = [...shipped, ...client].filter(({ text }) => !/^\/\/ \S.{15,}/.test(text)).map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('no source file is longer than 400 lines', () => {
  const wrong = [...shipped, ...client].filter(({ text }) => text.split('\n').length > 401).map(({ path }) => path);
  expect(wrong).toEqual([]);
});
