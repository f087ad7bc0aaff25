// 2,000 drafts of 30 KB through the command line, against a program that does no more than parse them with remark: time and memory.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/knowledgeFromDisk.mjs';
import { row, textOf } from './measure';

const SIZE = 30_000;
const COUNTS = [500, 2000];

/** Runs a program to its end, its output thrown away: wall time in seconds and the most memory it had, in MB. */
async function measure(args: readonly string[]): Promise<{ wall: number; peak: number }> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore', cwd: ROOT });
  let peak = 0;
  // The kernel keeps the high-water mark; where there is none to read, memory is left out.
  const look = setInterval(() => {
    readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
      },
      () => undefined,
    );
  }, 20);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  return { wall: (performance.now() - begin) / 1000, peak };
}

const cli = join(ROOT, 'dist', 'cli.js');
if (!existsSync(cli)) throw new Error('There is no dist/cli.js yet: run `npm run build` first.');
console.log('Drafts of 30 KB through the command line');
row('what, how many', 'seconds', 'MB at most', 'ms a draft');
const text = textOf('letters', SIZE * 4);
for (const count of COUNTS) {
  const folder = await mkdtemp(join(tmpdir(), 'peildatum-bench-'));
  try {
    for (let index = 0; index < count; index++) {
      const from = (index * 997) % (text.length - SIZE);
      await writeFile(join(folder, `${index}.md`), `---\ndatum: 2025-02-01\n---\n\n${text.slice(from, from + SIZE)}`);
    }
    const runs = {
      'parsed with remark': [join(ROOT, 'bench', 'parseOnly.mjs'), folder],
      'checked, as JSON': [cli, 'check', folder, '--format', 'json'],
    };
    for (const [name, args] of Object.entries(runs)) {
      const { wall, peak } = await measure(args);
      row(`${name}, ${count}`, wall, peak.toFixed(0), (wall * 1000) / count);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
