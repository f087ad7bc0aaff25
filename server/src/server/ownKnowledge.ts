// Knowledge of the workspace itself: `kennis/*.yaml` in its folders and the paths of the setting, over what is built in.
import { builtInFiles, builtInKnowledge } from '../knowledge/builtIn';
import { loadKnowledge, type Knowledge, type KnowledgeProblem } from '../knowledge/load';
import type { Files } from './files';
import { fileKey, within } from './uris';

/** Folder of a workspace folder in which its own knowledge is looked for. */
export const PACK_FOLDER = 'kennis';

const IS_PACK = /\.ya?ml$/i;

/** A workspace folder and what the setting `peildatum.knowledge.paths` names there. */
export interface PackPlace {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** A pack as it was read. */
export interface Pack {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly KnowledgeProblem[];
}

/** All knowledge of a session, and its own packs with what is wrong in them. */
export interface SessionKnowledge {
  readonly knowledge: Knowledge;
  readonly packs: readonly Pack[];
}

/** Reads the packs of a workspace. Nothing in them makes it throw; what is sound counts, what is not is told in its file. */
export async function loadSessionKnowledge(files: Files, places: readonly PackPlace[]): Promise<SessionKnowledge> {
  const found = new Map<string, string>();
  for (const { folder, paths } of places) {
    for (const path of [PACK_FOLDER, ...paths]) {
      const uri = within(folder, path);
      if (uri === undefined) continue;
      const uris = IS_PACK.test(path)
        ? [uri]
        : (await files.listFolder(uri)).filter((file) => IS_PACK.test(file)).sort();
      for (const file of uris) if (!found.has(fileKey(file))) found.set(fileKey(file), file);
    }
  }
  const read = await Promise.all([...found.values()].map(async (uri) => ({ uri, text: await files.read(uri) })));
  const texts = read.filter((file): file is { uri: string; text: string } => file.text !== undefined);
  if (texts.length === 0) return { knowledge: builtInKnowledge(), packs: [] };
  const { knowledge, problems } = loadKnowledge([
    ...builtInFiles,
    ...texts.map(({ uri, text }) => ({ file: uri, text })),
  ]);
  const packs = texts.map(({ uri, text }) => ({ uri, text, problems: problems.filter(({ file }) => file === uri) }));
  return { knowledge, packs };
}

/** Whether a change of a file can change the packs. */
export function isPack(uri: string): boolean {
  return IS_PACK.test(uri);
}
