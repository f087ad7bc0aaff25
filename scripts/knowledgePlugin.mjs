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

/** What stands for a key that one of several objects has not: no text of ours is empty. */
const ABSENT = '';

/**
 * Objects key by key instead of one by one.
 * @param {any[]} list
 */
function columns(list) {
  const keys = [...new Set(list.flatMap((one) => Object.keys(one)))];
  return [keys, keys.map((key) => list.map((one) => (key in one ? one[key] : ABSENT)))];
}

/**
 * The knowledge with all cues, versions, terms and sources in columns, and how many of them each fact or file has: like beside like packs better.
 * @param {{file: string, data: any}[]} entries
 */
export function inColumns(entries) {
  /** @type {Record<'cues' | 'versions' | 'terms' | 'sources', any[]>} */
  const lists = { cues: [], versions: [], terms: [], sources: [] };
  const apart = JSON.parse(JSON.stringify(entries, withoutKeepers));
  for (const { data } of apart) {
    for (const fact of data.facts ?? []) {
      if (fact.cues !== undefined) fact.cues = lists.cues.push(fact.cues);
      lists.versions.push(...fact.versions);
      fact.versions = fact.versions.length;
    }
    for (const key of /** @type {const} */ (['terms', 'sources'])) {
      if (data[key] === undefined) continue;
      lists[key].push(...data[key]);
      data[key] = data[key].length;
    }
  }
  return [...Object.values(lists).map(columns), apart];
}

/** Puts all back in its place. */
export const TOGETHER = `const rows = ([keys, columns]) => (count) =>
    Array.from({ length: count }, () => {
      const one = {};
      keys.forEach((key, at) => {
        const value = columns[at].shift();
        if (value !== '') one[key] = value;
      });
      return one;
    });
  const together = (packed) => {
    const [cues, versions, terms, sources] = packed.slice(0, 4).map(rows);
    for (const { data } of packed[4]) {
      for (const fact of data.facts ?? []) {
        if (fact.cues) [fact.cues] = cues(1);
        fact.versions = versions(fact.versions);
      }
      if (data.terms) data.terms = terms(data.terms);
      if (data.sources) data.sources = sources(data.sources);
    }
    return packed[4];
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

/** Of the 128 characters that take one byte, those that may not stand in a string as they are, or (the first) that make a file look like no text. */
const BARRED = '\0\n\r"\\';

/** What stands for a barred character and the one behind it begins here: characters of two bytes. */
const PAIRS = 0x100;

/**
 * Bytes as a string in source, seven bits a byte (after base122): a barred character is told by one of two bytes, and the seven bits behind it with it.
 * @param {Uint8Array} bytes
 */
export function bytesAsText(bytes) {
  /** @type {number[]} */
  const sevens = [];
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (count += 8; count > 6; count -= 7) sevens.push((bits >> (count - 7)) & 127);
    bits &= 127;
  }
  if (count > 0) sevens.push((bits << (7 - count)) & 127);
  let text = '';
  for (let at = 0; at < sevens.length; at++) {
    const barred = BARRED.indexOf(String.fromCharCode(sevens[at] ?? 0));
    text += String.fromCharCode(barred < 0 ? (sevens[at] ?? 0) : PAIRS + 128 * barred + (sevens[++at] ?? 0));
  }
  return text;
}

/** The source of a module whose function gives such bytes back, of which it is told how many there are. */
export const BYTES_OF_TEXT = `const barred = ${JSON.stringify(BARRED)};
  export default (text, length) => {
    const bytes = new Uint8Array(length);
    let bits = 0;
    let count = 0;
    let at = 0;
    const add = (seven) => {
      bits = (bits << 7) | seven;
      count += 7;
      if (count < 8) return;
      count -= 8;
      if (at < length) bytes[at++] = bits >> count;
      bits &= 127;
    };
    for (let next = 0; next < text.length; next++) {
      const code = text.charCodeAt(next);
      if (code > 127) add(barred.charCodeAt((code - ${PAIRS}) >> 7));
      add(code & 127);
    }
    return bytes;
  };`;

/** What a printer of code writes for a character below the space, in a string: by its letter or its number. */
const ESCAPED = /\\(?:x([01][0-9a-f]|7f)|([bfvt]))/giu;
const LETTERS = { b: '\b', f: '\f', v: '\v', t: '\t' };

/**
 * The same code with the characters of packed data as they are: printers escape those that cannot be seen, four bytes for one.
 * @param {string} code
 */
export function withBareData(code) {
  return code.replace(/"(?:[^"\\\n]|\\.){2000,}"/gu, (literal) =>
    literal.replace(ESCAPED, (whole, hex, letter) => {
      const char = letter ? LETTERS[/** @type {keyof LETTERS} */ (letter)] : String.fromCharCode(parseInt(hex, 16));
      return BARRED.includes(char) ? whole : char;
    }),
  );
}

/** The named characters of HTML, two thousand of them: the largest table of others that we ship, packed as the knowledge is. */
const ENTITIES = /[\\/]character-entities[\\/]index\.js$/;

/** Our own data that code reads as JSON: the texts for the user in Dutch, and the lists of words. */
const TEXTS = ['l10n', 'bundle.l10n.nl.json'];
const WORDS = [
  ['server', 'src', 'dutch', 'words.json'],
  ['server', 'src', 'annotate', 'claims', 'words.json'],
];
const pathOf = (/** @type {readonly string[]} */ steps) => new RegExp(`[\\\\/]${steps.join('[\\\\/]')}$`);

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
      // What only servers read goes together: words are told of in what they share with the cues.
      packed({ filter: /together$/, namespace: KNOWLEDGE_MODULE }, 'bytes', 'export default', async () => {
        const { entries, paths } = await load();
        const files = WORDS.map((steps) => join(ROOT, ...steps));
        const words = await Promise.all(files.map(async (path) => JSON.parse(await readFile(path, 'utf8'))));
        return { json: JSON.stringify([inColumns(entries), ...words]), watchFiles: [...paths, ...files] };
      });
      const part = (
        /** @type {import('esbuild').OnLoadOptions} */ where,
        /** @type {string} */ exporting,
        /** @type {number} */ at,
      ) =>
        build.onLoad(where, () => ({
          contents: `import all from '${KNOWLEDGE_MODULE}/together'; ${exporting} (all[${at}]);`,
          loader: 'js',
          resolveDir: ROOT,
        }));
      part({ filter: /knowledge$/, namespace: KNOWLEDGE_MODULE }, TOGETHER, 0);
      WORDS.forEach((steps, at) => part({ filter: pathOf(steps) }, 'export default', at + 1));
      const texts = join(ROOT, ...TEXTS);
      packed({ filter: pathOf(TEXTS) }, 'texts', 'export default', async () => ({
        json: JSON.stringify(JSON.parse(await readFile(texts, 'utf8'))),
        watchFiles: [texts],
      }));
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
