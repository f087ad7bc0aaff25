// The virtual module `peildatum:knowledge`: every YAML file under knowledge/, read at build time, for esbuild and for Vite.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ROOT } from './run.mjs';

/** Name under which the knowledge is imported. */
export const KNOWLEDGE_MODULE = 'peildatum:knowledge';

const FOLDER = join(ROOT, 'knowledge');
// esbuild runs these in Go, which has no flag u.
const OURS = /^peildatum:knowledge$/;

/** What only those who keep the knowledge read: it stays out of the bundle, and in what the tests see. */
const FOR_KEEPERS = new Set(['note', 'inventory']);

/**
 * Reads all knowledge files, in order of their paths.
 * @returns {Promise<{entries: {file: string, data: unknown}[], paths: string[], problems: string[]}>} `problems` names file, line and column
 */
export async function readKnowledge() {
  const paths = (await readdir(FOLDER, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries = [];
  const problems = [];
  for (const path of paths) {
    const file = relative(ROOT, path).split(sep).join('/');
    const lines = new LineCounter();
    const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.push(`${file}:${line}:${col}: ${error.message}`);
    }
    if (document.errors.length === 0) entries.push({ file, data: document.toJS() });
  }
  return { entries, paths, problems };
}

/**
 * JavaScript of the module. One text to `JSON.parse`, which engines read several times faster than an object literal.
 * @param {unknown} entries
 * @param {(key: string, value: unknown) => unknown} [replacer]
 */
function knowledgeModule(entries, replacer) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(entries, replacer))});\n`;
}

/** Leaves out what is not needed at run time, at any depth. */
const withoutKeepers = (/** @type {string} */ key, /** @type {unknown} */ value) =>
  FOR_KEEPERS.has(key) ? undefined : value;

/** Reads the knowledge, and fails on a file that is no YAML. */
async function load(/** @type {Parameters<typeof knowledgeModule>[1]} */ replacer = undefined) {
  const { entries, paths, problems } = await readKnowledge();
  if (problems.length > 0) throw new Error(`Knowledge that does not parse:\n${problems.join('\n')}`);
  return { code: knowledgeModule(entries, replacer), paths };
}

/** @returns {import('esbuild').Plugin} */
export function esbuildKnowledge() {
  return {
    name: KNOWLEDGE_MODULE,
    setup(build) {
      build.onResolve({ filter: OURS }, () => ({ path: KNOWLEDGE_MODULE, namespace: KNOWLEDGE_MODULE }));
      build.onLoad({ filter: /.*/, namespace: KNOWLEDGE_MODULE }, async () => {
        const { code, paths } = await load(withoutKeepers);
        return { contents: code, loader: 'js', watchFiles: paths };
      });
    },
  };
}

/** @returns {import('vite').Plugin} */
export function viteKnowledge() {
  const id = `\0${KNOWLEDGE_MODULE}`;
  return {
    name: KNOWLEDGE_MODULE,
    resolveId: (source) => (source === KNOWLEDGE_MODULE ? id : undefined),
    load: async (source) => (source === id ? (await load()).code : undefined),
  };
}
