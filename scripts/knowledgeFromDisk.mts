// The knowledge of this checkout for scripts: read from its YAML files, without a bundle.
import { fileURLToPath } from 'node:url';
import { buildRecognizer, type Recognizer } from '../server/src/annotate/recognizer';
import { loadKnowledge } from '../server/src/knowledge/load';
import { readKnowledge } from './knowledgePlugin.mjs';

/** The top folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A recogniser on the knowledge as it stands on disk; a problem in it throws. */
export async function recognizerFromDisk(): Promise<Recognizer> {
  const { entries, problems } = await readKnowledge();
  const loaded = loadKnowledge(entries);
  const all = [...problems, ...loaded.problems.map(({ file, message }) => `${file}: ${message}`)];
  if (all.length > 0) throw new Error(`The knowledge is not sound:\n${all.join('\n')}`);
  return buildRecognizer(loaded.knowledge);
}
