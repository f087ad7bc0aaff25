// `npm test`: installs what is missing and runs everything: types, lint, tests, build, package and the tests in a real editor.
// Ends with one line `N passed, N failed` over all of it. `--no-e2e` leaves the real editors out.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureCodeServer } from './codeServer.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { CACHE, ensurePrograms, npm, ROOT, run } from './run.mjs';

const withEditors = !process.argv.includes('--no-e2e');
const BIN = join(ROOT, 'node_modules', '.bin');
const total = { passed: 0, failed: 0 };

try {
  await ensureDependencies();
  if (withEditors) {
    await ensurePrograms(
      [
        { program: 'chromium', package: 'chromium' },
        { program: 'nvim', package: 'neovim' },
      ],
      'The tests in real editors want Chromium and Neovim',
    );
    await ensureCodeServer();
  }
  await single('types', () => run(join(BIN, 'tsc'), ['--noEmit', '-p', '.']));
  await single('types of pages', () => run(join(BIN, 'tsc'), ['--noEmit', '-p', 'client/webview']));
  await single('lint', () => run(join(BIN, 'eslint'), ['.', '--max-warnings', '0']));
  await single('format', () => run(join(BIN, 'prettier'), ['--check', '--log-level', 'warn', '.']));
  // Built and packed before the tests: those of the protocol, the command line and the editors run what is shipped.
  if (await single('package', () => succeeds(() => npm(['run', '--silent', 'package'])))) {
    await suite('unit', []);
    if (withEditors) await suite('e2e', ['--config', 'vitest.e2e.config.ts']);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * One step that counts as one test.
 * @param {string} name
 * @param {() => Promise<number>} step gives an exit code
 */
async function single(name, step) {
  const begun = Date.now();
  const passed = (await step()) === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return passed;
}

/** @param {() => Promise<unknown>} work */
async function succeeds(work) {
  try {
    await work();
    return 0;
  } catch {
    return 1;
  }
}

/**
 * A run of vitest; its own count is added, and a run or a file that fell over without one counts as a failure.
 * @param {string} name
 * @param {readonly string[]} args
 */
async function suite(name, args) {
  const report = join(CACHE, `${name}.json`);
  await mkdir(CACHE, { recursive: true });
  await rm(report, { force: true });
  const code = await run(join(BIN, 'vitest'), [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let failed = 0;
  try {
    const result = JSON.parse(await readFile(report, 'utf8'));
    total.passed += result.numPassedTests;
    // A file that does not load has failed without a test of its own.
    const fallen = result.testResults.filter(
      (/** @type {{status: string, assertionResults: unknown[]}} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    failed = result.numFailedTests + fallen.length;
  } catch {
    failed = 1;
  }
  if (failed === 0 && code !== 0) failed = 1;
  total.failed += failed;
}
