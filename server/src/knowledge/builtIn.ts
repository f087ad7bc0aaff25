// The knowledge that is built into the bundle, loaded once. A problem in it is a programmer's mistake and throws.
import files from 'peildatum:knowledge';
import { loadKnowledge, type Knowledge, type KnowledgeFile } from './load';

let loaded: Knowledge | undefined;

/** The built-in files as they were at build time. */
export const builtInFiles: readonly KnowledgeFile[] = files;

/** The built-in knowledge. */
export function builtInKnowledge(): Knowledge {
  if (!loaded) {
    const { knowledge, problems } = loadKnowledge(builtInFiles);
    const first = problems[0];
    if (first)
      throw new Error(`Built-in knowledge is not sound: ${first.file}: ${first.message} (${problems.length} problems)`);
    loaded = knowledge;
  }
  return loaded;
}
