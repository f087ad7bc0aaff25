// What the command line reads: files, folders and patterns to a sorted list of drafts.
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A path the user named that cannot be read; the message is meant for the user. */
export class UnreadableError extends Error {}

const SKIPPED = ['**/node_modules/**', '**/.git/**'];

/** Drafts that a user named, and what could not be found. */
export interface Collected {
  readonly drafts: readonly string[];
  /** Each a sentence for the user. */
  readonly problems: readonly string[];
}

/** Expands folders (all Markdown below them) and patterns; keeps the order of the arguments, each file once. */
export async function collectDrafts(inputs: readonly string[]): Promise<Collected> {
  const drafts = new Set<string>();
  const problems: string[] = [];
  for (const input of inputs) {
    const info = input === '-' ? undefined : await stat(input).catch(() => undefined);
    if (input === '-' || info?.isFile()) drafts.add(input);
    else if (info?.isDirectory()) {
      const files = await glob(['**/*.md', '**/*.markdown'], {
        cwd: input,
        ignore: SKIPPED,
        caseSensitiveMatch: false,
      });
      const base = input === '.' ? '' : /[\\/]$/.test(input) ? input : `${input}/`;
      for (const file of files.sort()) drafts.add(base + file);
    } else if (isDynamicPattern(input)) {
      const files = await glob([input.replaceAll('\\', '/')], { ignore: SKIPPED, absolute: isAbsolute(input) });
      if (files.length === 0) problems.push(`Geen bestand past bij "${input}".`);
      for (const file of files.sort()) drafts.add(file);
    } else problems.push(`"${input}" bestaat niet of kan niet worden gelezen.`);
  }
  return { drafts: [...drafts], problems };
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
