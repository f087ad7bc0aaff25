// The invariants of ARCHITECTURE.md that can be read off the source: which folder knows which, and what none of them touches.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each folder may import from; its own files it may always. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  draft: [],
  dutch: [],
  knowledge: ['dutch'],
  text: ['knowledge'],
  annotate: ['draft', 'dutch', 'knowledge'],
  check: ['draft', 'dutch', 'knowledge', 'text', 'annotate'],
  features: ['draft', 'dutch', 'knowledge', 'text', 'annotate', 'check'],
  server: ['draft', 'dutch', 'knowledge', 'text', 'annotate', 'check', 'features'],
  cli: ['draft', 'dutch', 'knowledge', 'text', 'annotate', 'check', 'server'],
};

/** Folders that are tested without a connection and run in Node, in a browser worker and on the command line alike. */
const DOMAIN = ['draft', 'dutch', 'knowledge', 'text', 'annotate', 'check'];

/** Modules and globals by which a program reaches the network. */
const NETWORK_MODULE = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^(?:undici|axios|node-fetch|ws)$/;
const NETWORK_GLOBAL = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;

interface SourceFile {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Those that are still there at run time: types are not. */
  readonly loads: readonly string[];
}

const files = [...sourcesIn('server/src'), ...sourcesIn('client/src')];
const byPath = new Map(files.map((file) => [file.path, file]));

/** Source that ships: no tests, and nothing that only tests use. */
function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/\.(?:test|fixture|d)\.ts$|\/testing\.ts$|\/(?:fixtures|conformance)\//.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const withoutTypes = text.replace(/^(?:import|export) type [^;]*;/gm, '');
      return { path, text, imports: importsIn(text), loads: importsIn(withoutTypes) };
    });
}

function importsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import) ?\(?'([^']+)'/g)].map((match) => match[1]!);
}

/** The file of ours that an import leads to, or undefined for a package or data. */
function target(file: SourceFile, imported: string): string | undefined {
  if (!imported.startsWith('.')) return undefined;
  const path = join(dirname(file.path), imported).split(sep).join('/');
  return [`${path}.ts`, path].find((candidate) => byPath.has(candidate));
}

/** `check` of `server/src/check/rules/names.ts`; empty for the entries beside the folders and for the client. */
function folderOf(path: string): string {
  return /^server\/src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

/** Names every file that breaks a rule; a rule holds when none does. */
function check(complain: (file: SourceFile) => readonly string[]): void {
  expect(files.flatMap((file) => complain(file).map((complaint) => `${file.path}: ${complaint}`))).toEqual([]);
}

test('there is source to look at, and every folder of the server has its place', () => {
  const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

describe('imports', () => {
  test('go one way', () => {
    check((file) => {
      const own = folderOf(file.path);
      if (own === '') return [];
      return file.imports.flatMap((imported) => {
        const to = target(file, imported);
        const folder = to === undefined ? own : folderOf(to);
        return folder === own || MAY_IMPORT[own]?.includes(folder) ? [] : [imported];
      });
    });
  });

  test('make no circle at run time', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      if (done.has(path) || trail.includes(path)) return;
      const file = byPath.get(path)!;
      for (const imported of file.loads) {
        const to = target(file, imported);
        if (to !== undefined) visit(to, [...trail, path]);
      }
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('of the domain name no editor, no protocol and nothing of Node', () => {
    check((file) =>
      DOMAIN.includes(folderOf(file.path)) ? file.imports.filter((name) => /^(?:vscode|node:)/.test(name)) : [],
    );
  });

  test('of the features name no editor and nothing of Node', () => {
    check((file) =>
      folderOf(file.path) === 'features' ? file.imports.filter((name) => /^(?:vscode$|node:)/.test(name)) : [],
    );
  });

  test('of the client take from the server only texts, days and what the two say to each other', () => {
    check((file) => {
      if (!file.path.startsWith('client/')) return [];
      return file.imports.flatMap((imported) => {
        const to = target(file, imported);
        const isShared = to === 'server/src/protocol.ts' || ['text', 'dutch'].includes(folderOf(to ?? ''));
        return to?.startsWith('server/') && !isShared ? [imported] : [];
      });
    });
  });
});

test('nothing is sent anywhere: no source reaches the network', () => {
  check((file) => [
    ...file.imports.filter((name) => NETWORK_MODULE.test(name)),
    ...(NETWORK_GLOBAL.exec(file.text)?.slice(0, 1) ?? []),
  ]);
});

test('the knowledge of the field stays out of the code for Dutch', () => {
  const name = /\b(?:IZA|AZWA|GALA|SPUK|VNG|VWS|Wmo|ravijnjaar)\b/;
  check((file) => {
    if (folderOf(file.path) !== 'dutch') return [];
    const code = file.text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
    return name.exec(code)?.slice(0, 1) ?? [];
  });
});

test('each file says its subject in a comment at its head', () => {
  check(({ text }) => (text.startsWith('// ') ? [] : ['no comment at its head']));
});
