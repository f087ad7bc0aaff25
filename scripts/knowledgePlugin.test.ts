// What is packed in a bundle, and what the modules of it give back.
import { expect, test } from 'vitest';
import { bytesAsText, BYTES_OF_TEXT, inColumns, readKnowledge, TOGETHER, withBareData } from './knowledgePlugin.mjs';

test.each([0, 1, 2, 13, 255, 4096])('%d bytes come back as they were', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + (at >> 3)) & 255);
  const source = Buffer.from(BYTES_OF_TEXT).toString('base64');
  const { default: bytesOf } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as {
    default: (text: string, length: number) => Uint8Array;
  };
  expect(bytesOf(bytesAsText(bytes), length)).toEqual(bytes);
});

test('packed data say the same where the characters that a printer escaped stand as they are', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) & 255);
  const escaped = JSON.stringify(bytesAsText(bytes)).replace(/\\u00([0-7][0-9a-f])/gu, (_, hex: string) => `\\x${hex}`);
  const bare = withBareData(`const data = ${escaped};`);
  expect(bare.length).toBeLessThan(escaped.length);
  expect(new Function(`${bare} return data;`)()).toBe(bytesAsText(bytes));
});

test('knowledge that was put in columns comes back as it was, without what only its keepers read', async () => {
  const { entries } = await readKnowledge();
  const source = Buffer.from(TOGETHER).toString('base64');
  const { default: together } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as {
    default: (packed: unknown) => unknown;
  };
  const packed = JSON.parse(JSON.stringify(inColumns(entries))) as unknown;
  const forKeepers = new Set(['note', 'inventory', 'confidence']);
  const kept = JSON.stringify(entries, (key, value: unknown) => (forKeepers.has(key) ? undefined : value));
  expect(together(packed)).toEqual(JSON.parse(kept));
});
