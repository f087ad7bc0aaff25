// Builds the bundles of dist/: client and server, each for Node and for a browser worker, and the command line.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from '@swc/core';
import { build as esbuild } from 'esbuild';
import { esbuildKnowledge, withBareData } from './knowledgePlugin.mjs';
import { plainExports } from './plainExports.mjs';
import { ROOT } from './run.mjs';
import { unusedParts } from './unusedParts.mjs';
import { usedTypes } from './usedTypes.mjs';

/** Packages written as ES modules ask where they are; CommonJS has another word for it. */
const MODULE_URL = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";

const DIST = join(ROOT, 'dist');

/** @type {import('esbuild').BuildOptions} */
const NODE = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.url': 'importMetaUrl' },
  // As modules, of which what is not used can be left out; Node would take its CommonJS, which is taken whole.
  alias: { yaml: join(ROOT, 'node_modules', 'yaml', 'browser', 'index.js') },
  banner: { js: MODULE_URL },
};

/** @type {import('esbuild').BuildOptions} */
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/**
 * The bundles. `budget` is the most a production bundle may weigh, in kB.
 * A server in a worker has no `document`: of packages with a variant for workers, that one is taken.
 * @type {readonly {entry: string, out: string, budget: number, options: import('esbuild').BuildOptions}[]}
 */
const BUNDLES = [
  {
    entry: 'client/src/nodeExtension.ts',
    out: 'extension.js',
    budget: 600,
    options: { ...NODE, external: ['vscode'] },
  },
  {
    entry: 'client/src/browserExtension.ts',
    out: 'extension.browser.js',
    budget: 600,
    options: { ...BROWSER, format: 'cjs', external: ['vscode'], conditions: ['browser'] },
  },
  // A page of ours: its own script and style, with nothing of an editor in it.
  { entry: 'client/webview/timeline.ts', out: 'timeline.js', budget: 30, options: { ...BROWSER, format: 'iife' } },
  { entry: 'client/webview/timeline.css', out: 'timeline.css', budget: 10, options: BROWSER },
  { entry: 'client/webview/preview.css', out: 'preview.css', budget: 10, options: BROWSER },
  { entry: 'server/src/nodeServer.ts', out: 'server.js', budget: 1000, options: NODE },
  {
    entry: 'server/src/browserServer.ts',
    out: 'server.browser.js',
    budget: 1000,
    options: { ...BROWSER, format: 'iife', conditions: ['worker', 'browser'] },
  },
  {
    entry: 'server/src/cli.ts',
    out: 'cli.js',
    budget: 1000,
    options: { ...NODE, banner: { js: `#!/usr/bin/env node\n${MODULE_URL}` } },
  },
];

/**
 * Builds everything.
 * @param {{production?: boolean}} [options] production: minified, without source maps, held to the budgets
 */
export async function build({ production = false } = {}) {
  const tooLarge = [];
  const written = new Set();
  for (const { entry, out, budget, options } of BUNDLES) {
    const result = await esbuild({
      ...options,
      absWorkingDir: ROOT,
      entryPoints: [entry],
      outfile: `dist/${out}`,
      bundle: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'warning',
      metafile: true,
      minify: production,
      sourcemap: !production,
      plugins: [
        esbuildKnowledge(options.platform === 'browser' ? 'browser' : 'node'),
        ...(out.startsWith('server') ? [unusedParts, usedTypes, plainExports] : []),
      ],
    });
    for (const path of Object.keys(result.metafile.outputs)) written.add(basename(path));
    const bytes =
      production && out.endsWith('.js')
        ? await squeeze(join(DIST, out), out.startsWith('server'))
        : bytesOf(result.metafile, out);
    const size = Math.round(bytes / 1000);
    console.log(`dist/${out}  ${size} kB`);
    if (production && size > budget) tooLarge.push(`dist/${out} is ${size} kB, more than its ${budget} kB`);
  }
  // What an earlier build left, such as source maps, must not stay beside what is new.
  for (const name of await readdir(DIST)) if (!written.has(name)) await rm(join(DIST, name), { recursive: true });
  await tryOut();
  if (tooLarge.length > 0) throw new Error(tooLarge.join('\n'));
}

/** @param {import('esbuild').Metafile} metafile @param {string} out */
const bytesOf = (metafile, out) => metafile.outputs[`dist/${out}`]?.bytes ?? 0;

/**
 * Minifies a bundle once more: of code that is one file by now, more can be seen to be unused than while it was put together.
 * @param {string} path
 * @param {boolean} arrows whether function expressions become arrows
 * @returns {Promise<number>} bytes
 */
async function squeeze(path, arrows) {
  const { code } = await minify(await readFile(path, 'utf8'), {
    // Nothing outside a bundle sees its top level.
    // A function expression without "this" is as well an arrow, and one in an object a method, unless somebody calls it with "new": a server that does would not start.
    compress: { passes: 3, toplevel: true, ecma: 2022, unsafe_arrows: arrows, unsafe_methods: arrows },
    mangle: { toplevel: true },
    ecma: 2022,
    module: false,
  });
  const bare = withBareData(code);
  await writeFile(path, bare);
  return Buffer.byteLength(bare);
}

/** Starts the built command line and the server once: a bundle that does not start, or knowledge that does not load, is a failed build. */
async function tryOut() {
  await greet('server.js');
  const { status, stderr } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'check', '-'], {
    input: '# Kop\n',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`dist/cli.js does not run: ${/^Error: .*/mu.exec(stderr)?.[0] ?? stderr}`);
}

/**
 * Asks a built language server who it is, and fails if it goes away without an answer.
 * @param {string} bundle
 */
async function greet(bundle) {
  const server = spawn(process.execPath, [join(DIST, bundle), '--stdio']);
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  let errors = '';
  server.stderr.on('data', (chunk) => (errors += String(chunk)));
  const gone = once(server, 'close').then(() => {
    throw new Error(`dist/${bundle} does not run: ${/^\w*Error: .*/mu.exec(errors)?.[0] ?? errors}`);
  });
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  await Promise.race([once(server.stdout, 'data'), gone]);
  server.kill();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build({ production: process.argv.includes('--production') });
}
