// What every file of a run of the command line shares: knowledge with packs, and the as-of date.
import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { buildRecognizer } from '../annotate/recognizer';
import { builtInFiles, builtInKnowledge } from '../knowledge/builtIn';
import { loadKnowledge, type KnowledgeFile, type KnowledgeProblem } from '../knowledge/load';
import { recognizerFor } from '../server/session';
import type { Work } from './checkText';
import { readDraftFile, UnreadableError } from './input';

/** Loads the built-in knowledge and the packs (files, or folders of YAML). Problems of packs are given back, not thrown. */
export async function loadWork(
  packs: readonly string[],
  asOfDay: string | undefined,
): Promise<{ work: Work; problems: KnowledgeProblem[] }> {
  const rest = asOfDay === undefined ? {} : { asOfDay };
  if (packs.length === 0) return { work: { recognizer: recognizerFor(builtInKnowledge()), ...rest }, problems: [] };
  const files: KnowledgeFile[] = [];
  for (const pack of packs) {
    const info = await stat(pack).catch(() => undefined);
    if (!info) throw new UnreadableError(`Het kennisbestand "${pack}" bestaat niet.`);
    const paths = info.isDirectory()
      ? (await glob(['**/*.yaml', '**/*.yml'], { cwd: pack, absolute: true })).sort()
      : [pack];
    for (const path of paths) files.push({ file: path, text: await readDraftFile(path) });
  }
  const { knowledge, problems } = loadKnowledge([...builtInFiles, ...files]);
  return { work: { recognizer: buildRecognizer(knowledge), ...rest }, problems };
}
