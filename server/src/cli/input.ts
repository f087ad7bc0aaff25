// What the command line reads: files, folders and patterns to a sorted list of drafts.
import { readFile, stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A path the user named that cannot be read; the message is meant for the user. */
export class UnreadableError extends Error {}

const SKIPPED = ['**/node_modules/**', '**/.git/**'];

/** Expands folders (all Markdown below them) and patterns; keeps the order of the arguments, each file once. */
export async function collectDrafts(inputs: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const input of inputs) {
    if (input === '-') {
      found.add(input);
      continue;
    }
    const info = await stat(input).catch(() => undefined);
    if (info?.isFile()) found.add(input);
    else if (info?.isDirectory()) {
      const base = input.replace(/[\\/]+$/, '') || '/';
      const files = await glob(['**/*.md', '**/*.markdown'], {
        cwd: input,
        ignore: SKIPPED,
        caseSensitiveMatch: false,
      });
      for (const file of files.sort()) found.add(base === '.' ? file : `${base}/${file}`);
    } else if (isDynamicPattern(input)) {
      const files = await glob([input.replaceAll('\\', '/')], { ignore: SKIPPED });
      if (files.length === 0) throw new UnreadableError(`Geen bestand past bij "${input}".`);
      for (const file of files.sort()) found.add(file);
    } else throw new UnreadableError(`"${input}" bestaat niet of kan niet worden gelezen.`);
  }
  return [...found];
}

/** Text of a file; bytes that are no UTF-8 become replacement characters. */
export async function readDraftFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UnreadableError(
      `"${path}" kan niet worden gelezen: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
