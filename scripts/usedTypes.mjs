// Of the types of the language server protocol only those are shipped that are asked for at run time: most are types and no more to us, and
// come with functions that check whether a value is one.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { ROOT } from './run.mjs';

const LIBRARIES = ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'];

/** Where the library has its own copy of another, and where all have theirs. */
const PLACES = ['node_modules', join('node_modules', 'vscode-languageserver', 'node_modules')];

/** All code of a folder; none where there is no such folder. */
async function codeIn(/** @type {string} */ folder, /** @type {RegExp} */ wanted) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile() && wanted.test(entry.name));
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
}

/** The names that libraries ask for of a module, and those that our own code imports other than as types. */
async function namesAskedFor() {
  const names = new Set();
  for (const place of PLACES)
    for (const library of LIBRARIES)
      for (const code of await codeIn(join(ROOT, place, library, 'lib'), /\.js$/u))
        for (const [, name] of code.matchAll(/_1\.(\w+)/gu)) names.add(name);
  for (const code of await codeIn(join(ROOT, 'server', 'src'), /\.ts$/u))
    for (const [, imported = ''] of code.matchAll(
      /^import \{([^}]*)\} from 'vscode-languageserver(?:-protocol|\/node|\/browser)?';/gmu,
    ))
      for (const one of imported.split(',')) if (!/^\s*type\s/u.test(one)) names.add(one.trim().split(/\s/u)[0]);
  return names;
}

const NAMESPACE = /^export var (\w+);\n\(function \(\1\) \{\n([^]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);/gmu;

/**
 * The module of the types without what is not asked for.
 * @param {string} source
 * @returns {Promise<string>}
 */
async function withUsed(source) {
  const asked = await namesAskedFor();
  // As assignments without side effects, so that esbuild can tell which of them are of no use to the others.
  const contents = source
    .replaceAll(NAMESPACE, 'export var $1 = /* @__PURE__ */ (function ($1) {\n$2return $1;\n})({});')
    .replaceAll(/^export (var|class|const|function) (\w+)/gmu, (all, kind, name) =>
      asked.has(name) ? all : `${kind} ${name}`,
    );
  const { outputFiles } = await esbuild({
    stdin: { contents, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** @type {import('esbuild').Plugin} */
export const usedTypes = {
  name: 'peildatum:used-types',
  setup(build) {
    build.onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, async ({ path }) => ({
      contents: await withUsed(await readFile(path, 'utf8')),
    }));
  },
};
