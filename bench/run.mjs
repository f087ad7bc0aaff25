// Runs the benches on code as it ships: bundled by esbuild, for a TypeScript runner wraps functions and exports in ways that cost time.
// `npm run bench` runs all, `npm run bench -- keystroke dates` some.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, run } from '../scripts/run.mjs';

/** In order; of each what it is run with. */
const BENCHES = {
  keystroke: ['keystroke.mts'],
  fresh: ['fresh.mts'],
  features: ['features.mts'],
  completion: ['completion.mts'],
  server: ['server.mts'],
  commandLine: ['commandLine.mts'],
  hostile: ['hostile.mts'],
  draft: ['draft.ts', 'fast'],
  dates: ['dates.mts'],
  amounts: ['amounts.ts'],
  clauses: ['clauses.ts'],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const [name, [file = '', ...args]] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  // Beside the source, so that what it finds by its own address stays where it is.
  const bundle = join(ROOT, 'bench', `.${name}.built.mjs`);
  console.log(`\n=== ${name}`);
  try {
    await build({
      entryPoints: [join(ROOT, 'bench', file)],
      outfile: bundle,
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      logLevel: 'error',
    });
    if ((await run(process.execPath, ['--expose-gc', bundle, ...args])) !== 0) process.exitCode = 1;
  } finally {
    await rm(bundle, { force: true });
  }
}
