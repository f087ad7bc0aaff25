// The virtual module `peildatum:knowledge`: every YAML file under knowledge/, read at build time, for esbuild and for Vite.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { LineCounter, parseDocument } from 'yaml';
import { ROOT } from './run.mjs';

/** Name under which the knowledge is imported. */
export const KNOWLEDGE_MODULE = 'peildatum:knowledge';

const FOLDER = join(ROOT, 'knowledge');
// Run by esbuild in Go, which has no flag u.
const OURS = /^peildatum:knowledge(?:\/\w+)?$/;

/** What only those who keep the knowledge read: it stays out of the bundle, and in what the tests see. */
const FOR_KEEPERS = new Set(['note', 'inventory', 'confidence']);

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

/** Leaves out what is not needed at run time, at any depth. */
const withoutKeepers = (/** @type {string} */ key, /** @type {unknown} */ value) =>
  FOR_KEEPERS.has(key) ? undefined : value;

/**
 * The knowledge with the cues of all facts side by side: like beside like packs better.
 * @param {{file: string, data: any}[]} entries
 */
function cuesApart(entries) {
  /** @type {unknown[]} */
  const cues = [];
  const apart = JSON.parse(JSON.stringify(entries, withoutKeepers));
  for (const { data } of apart)
    for (const fact of data.facts ?? []) if (fact.cues !== undefined) fact.cues = cues.push(fact.cues) - 1;
  return [cues, apart];
}

/** Puts the cues back with their facts. */
const WITH_CUES = `const together = ([cues, entries]) => {
    for (const { data } of entries)
      for (const fact of data.facts ?? []) if (fact.cues !== undefined) fact.cues = cues[fact.cues];
    return entries;
  };
  export default together`;

/** Reads the knowledge, and fails on a file that is no YAML. */
async function load() {
  const { entries, paths, problems } = await readKnowledge();
  if (problems.length > 0) throw new Error(`Knowledge that does not parse:\n${problems.join('\n')}`);
  return { entries, paths };
}

/** The most that Zstandard can pack; slow to pack, not to unpack. */
const ZSTD_MOST = 22;

/** How data are packed for each platform, and unpacked at once: by Node itself, in a worker (whose own way makes one wait) by the package fzstd:
 * deflate sees only 32 kB back and packs a fifth worse. */
const PACKING = {
  node: {
    pack: async (/** @type {string} */ text) =>
      brotliCompressSync(text, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        },
      }),
    unpack: `import { brotliDecompressSync } from 'node:zlib';
      const unpack = (bytes) => brotliDecompressSync(bytes).toString();`,
  },
  browser: {
    pack: async (/** @type {string} */ text) => (await Zstd.load()).compress(Buffer.from(text), ZSTD_MOST),
    unpack: `import { decompress } from 'fzstd';
      const unpack = (bytes) => new TextDecoder().decode(decompress(bytes));`,
  },
};

/** Digits of 91: every character of ASCII that needs no escape in a string. */
const DIGITS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((char) => !'"\'`\\'.includes(char))
  .join('');

/**
 * Bytes as a string in source, 13 bits in two characters (basE91): an eighth less than base64 makes of them.
 * @param {Uint8Array} bytes
 */
export function bytesAsText(bytes) {
  let text = '';
  let bits = 0;
  let count = 0;
  const write = () => {
    text += DIGITS.charAt((bits & 8191) % 91) + DIGITS.charAt(Math.floor((bits & 8191) / 91));
    bits >>>= 13;
    count -= 13;
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count >= 13) write();
  }
  if (count > 0) write();
  return text;
}

/** The source of a module whose function gives such bytes back, of which it is told how many there are. */
export const BYTES_OF_TEXT = `const digit = (code) => code - 32 - (code > 34) - (code > 39) - (code > 92) - (code > 96);
  export default (text, length) => {
    const bytes = new Uint8Array(length);
    let bits = 0;
    let count = 0;
    let at = 0;
    for (let next = 0; next < text.length; next += 2) {
      bits |= (digit(text.charCodeAt(next)) + 91 * digit(text.charCodeAt(next + 1))) << count;
      for (count += 13; count > 7; count -= 8) {
        if (at < length) bytes[at++] = bits & 255;
        bits >>>= 8;
      }
    }
    return bytes;
  };`;

/** The named characters of HTML, two thousand of them: the largest table of others that we ship, packed as the knowledge is. */
const ENTITIES = /[\\/]character-entities[\\/]index\.js$/;

/** Our own data that code reads as JSON, by the name of the module with their bytes: the texts for the user in Dutch, and the lists of words. */
const DATA = {
  texts: ['l10n', 'bundle.l10n.nl.json'],
  words: ['server', 'src', 'dutch', 'words.json'],
  claimWords: ['server', 'src', 'annotate', 'claims', 'words.json'],
};

/**
 * The knowledge in a bundle: JSON, packed to a fifth of its size and unpacked at start in a few milliseconds.
 * @param {keyof typeof PACKING} platform
 * @returns {import('esbuild').Plugin}
 */
export function esbuildKnowledge(platform) {
  const { pack, unpack } = PACKING[platform];
  return {
    name: KNOWLEDGE_MODULE,
    setup(build) {
      build.onResolve({ filter: OURS }, ({ path }) => ({ path, namespace: KNOWLEDGE_MODULE }));
      /**
       * Puts a module in the place of another: the same data, packed, in a module beside it.
       * @param {import('esbuild').OnLoadOptions} where
       * @param {string} name of the module with the bytes
       * @param {string} exporting what comes before the data, and exports them
       * @param {() => Promise<{json: string, watchFiles: string[]}>} data
       */
      const packed = (where, name, exporting, data) => {
        build.onLoad(where, () => ({
          contents: `import unpack from '${KNOWLEDGE_MODULE}/unpack';
            import bytes from '${KNOWLEDGE_MODULE}/${name}';
            ${exporting} (JSON.parse(unpack(bytes)));`,
          loader: 'js',
          resolveDir: ROOT,
        }));
        build.onLoad({ filter: new RegExp(`/${name}$`), namespace: KNOWLEDGE_MODULE }, async () => {
          const { json, watchFiles } = await data();
          const bytes = await pack(json);
          return {
            contents: `import bytesOf from '${KNOWLEDGE_MODULE}/bytesOf';
              export default bytesOf(${JSON.stringify(bytesAsText(bytes))}, ${bytes.length});`,
            loader: 'js',
            watchFiles,
          };
        });
      };
      const own = (/** @type {string} */ name, /** @type {string} */ contents) =>
        build.onLoad({ filter: new RegExp(`/${name}$`), namespace: KNOWLEDGE_MODULE }, () => ({
          contents,
          loader: 'js',
          resolveDir: ROOT,
        }));
      own('unpack', `${unpack} export default unpack;`);
      own('bytesOf', BYTES_OF_TEXT);
      packed({ filter: /knowledge$/, namespace: KNOWLEDGE_MODULE }, 'bytes', WITH_CUES, async () => {
        const { entries, paths } = await load();
        return { json: JSON.stringify(cuesApart(entries)), watchFiles: paths };
      });
      for (const [name, steps] of Object.entries(DATA)) {
        const path = join(ROOT, ...steps);
        packed({ filter: new RegExp(`[\\\\/]${steps.join('[\\\\/]')}$`) }, name, 'export default', async () => ({
          json: JSON.stringify(JSON.parse(await readFile(path, 'utf8'))),
          watchFiles: [path],
        }));
      }
      packed({ filter: ENTITIES }, 'entities', 'export const characterEntities =', async () => {
        const { characterEntities } = await import('character-entities');
        return { json: JSON.stringify(characterEntities), watchFiles: [] };
      });
    },
  };
}

/**
 * The knowledge in tests: the same data as a plain module, with what keepers wrote.
 * @returns {import('vite').Plugin}
 */
export function viteKnowledge() {
  const id = `\0${KNOWLEDGE_MODULE}`;
  return {
    name: KNOWLEDGE_MODULE,
    resolveId: (source) => (source === KNOWLEDGE_MODULE ? id : undefined),
    load: async (source) => (source === id ? `export default ${JSON.stringify((await load()).entries)};` : undefined),
  };
}
