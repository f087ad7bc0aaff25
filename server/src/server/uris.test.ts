// Tests of URIs: where a file lies, what a path leads to, and when two spellings are one file.
import { expect, test } from 'vitest';
import { fileKey, fileName, folderOf, relativeTo, resolveUri, within } from './uris';

test('a file lies in the deepest folder, not in one whose name only begins alike', () => {
  const folders = ['file:///werk/a', 'file:///werk/a/b/', 'file:///werk'];
  expect(folderOf('file:///werk/a/b/c.md', folders)).toBe('file:///werk/a/b/');
  expect(folderOf('file:///werk/ab/c.md', folders)).toBe('file:///werk');
  expect(folderOf('untitled:c.md', folders)).toBeUndefined();
});

test.each([
  ['file:///werk/a/map%20een/c.md', ['file:///werk/a'], 'map een/c.md'],
  ['file:///elders/c.md', ['file:///werk/a'], 'elders/c.md'],
  ['vscode-vfs://github/x/y/c.md', ['vscode-vfs://github/x/y'], 'c.md'],
  ['untitled:c.md', [], 'untitled:c.md'],
  ['file:///werk/a/%zz.md', ['file:///werk/a'], '%zz.md'],
])('the path of %s below %j is %s', (uri, folders, path) => {
  expect(relativeTo(uri, folders)).toBe(path);
});

test.each([
  ['file:///werk/a/brief.md', 'bijlage 1.md', 'file:///werk/a/bijlage%201.md'],
  ['file:///werk/a/brief.md', '../x#y?.md', 'file:///werk/x%23y%3F.md'],
  ['file:///werk/a/brief.md', '/elders/x.md', 'file:///elders/x.md'],
  ['file:///werk/a/brief.md', 'map\\x.md', 'file:///werk/a/map/x.md'],
  ['file:///c%3A/werk/brief.md', 'D:\\kennis', 'file:///D%3A/kennis'],
  ['untitled:brief.md', 'x.md', undefined],
  ['file:///werk/a/brief.md', '\ud800', undefined],
])('%s and %j lead to %s', (base, path, uri) => {
  expect(resolveUri(base, path)).toBe(uri);
});

test('a path within a folder', () => {
  expect(within('file:///werk/a', 'kennis')).toBe('file:///werk/a/kennis');
  expect(within('file:///werk/a/', 'kennis')).toBe('file:///werk/a/kennis');
});

test('two spellings of one file have one key', () => {
  expect(fileKey('file:///c%3A/map/brief%20%282%29.md')).toBe(fileKey('file:///C:/map/brief (2).md'));
  expect(fileName('file:///werk/brief%202.md')).toBe('brief 2.md');
});
