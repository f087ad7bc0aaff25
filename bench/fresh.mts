// A fresh draft, read and annotated with its claims, side by side with remark's parse of the same text: of the very same syntax, and as
// it comes with remark-gfm, which also looks for bare addresses.
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { recognizerFromDisk } from '../scripts/knowledgeFromDisk.mjs';
import { checkDraft } from '../server/src/check/check';
import { Draft } from '../server/src/draft/draft';
import { annotate, contextOf, quantile, row, textOf, time, type Kind } from './measure';
import { remark } from './remark';

const ROUNDS = 15;
const WARM_UP = 4;
const recognizer = await recognizerFromDisk();
const same = remark();
const whole = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** What was made last. An editor holds a draft too: where none is left, a full collection takes what the engine has learnt of its shape with it. */
const held: unknown[] = [];

/** CPU time in milliseconds, other work on the machine left out as far as can be. */
function cpu(run: () => unknown, of: number): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  held[of] = run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log(`A fresh draft, in ms (median of ${ROUNDS - WARM_UP}, by turns)`);
row('text', 'remark', 'draft', 'annotated', 'ratio', 'CPU ratio', 'to all of GFM', 'checked');
for (const kind of ['dense', 'letters'] as const satisfies readonly Kind[]) {
  for (const size of [30_000, 207_000]) {
    const text = textOf(kind, size);
    const runs: readonly (() => unknown)[] = [
      () => same.parse(text),
      () => whole.parse(text),
      () => Draft.of(text),
      () => annotate(text, recognizer),
      () => checkDraft(contextOf(annotate(text, recognizer))),
    ];
    const walls = runs.map((): number[] => []);
    const cpus = runs.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      runs.forEach((run, index) => {
        const used = cpu(() => {
          let made: unknown;
          const wall = time(() => (made = run()));
          if (round >= WARM_UP) walls[index]!.push(wall);
          return made;
        }, index);
        if (round >= WARM_UP) cpus[index]!.push(used);
      });
    }
    const [parse, gfm, draft, annotated, checked] = walls.map((times) => quantile(times, 0.5));
    const [parseCpu, , , annotatedCpu] = cpus.map((times) => quantile(times, 0.5));
    row(
      `${kind}, ${size / 1000} KB`,
      parse!,
      draft!,
      annotated!,
      annotated! / parse!,
      annotatedCpu! / parseCpu!,
      annotated! / gfm!,
      checked!,
    );
  }
}
