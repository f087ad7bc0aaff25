// The files below a folder, against the package for globs that the command line uses.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from './filesBelow';

const isDraft = (name: string) => /\.(?:md|markdown)$/i.test(name);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drafts-'));
  for (const sub of ['a/b', '.git', '.verborgen', 'node_modules/x', 'a/node_modules', 'leeg', 'map.md'])
    await mkdir(join(folder, sub), { recursive: true });
  for (const file of [
    'brief.md',
    'Z.MD',
    'a/nota.markdown',
    'a/b/é ü.md',
    'a/b/geen.txt',
    '.git/x.md',
    '.verborgen/x.md',
    '.x.md',
    'node_modules/x/lees.md',
    'a/node_modules/lees.md',
    'map.md/binnen.md',
  ])
    await writeFile(join(folder, file), '# Kop\n');
  await symlink(join(folder, 'a'), join(folder, 'leeg/naar-a'));
  await symlink(folder, join(folder, 'a/b/terug'));
  await symlink(join(folder, 'brief.md'), join(folder, 'ook.md'));
  await symlink(join(folder, 'weg'), join(folder, 'nergens.md'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the files below a folder', () => {
  it('are those that a glob finds, sorted, without what is hidden and without packages', async () => {
    const expected = await glob(['**/*.md', '**/*.markdown'], {
      cwd: folder,
      ignore: ['**/node_modules/**', '**/.git/**'],
      absolute: true,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
    });
    const found = await filesBelow(folder, isDraft);
    const ofLinks = found.filter((path) => /naar-a|terug|ook\.md/.test(path));
    expect(found.filter((path) => !ofLinks.includes(path))).toEqual(
      expected.filter((path) => !path.endsWith('ook.md')).sort(),
    );
  });

  it('are also those that links lead to, each way round once', async () => {
    const names = (await filesBelow(folder, isDraft)).map((path) => path.slice(folder.length + 1));
    expect(names).toContain(join('leeg', 'naar-a', 'nota.markdown'));
    expect(names).toContain('ook.md');
    expect(names).not.toContain('nergens.md');
    expect(names.filter((name) => name.includes('terug'))).toEqual([]);
  });

  it('are none of a folder that is not there', async () => {
    expect(await filesBelow(join(folder, 'weg'), isDraft)).toEqual([]);
  });
});
