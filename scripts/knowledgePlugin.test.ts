// Bytes in a bundle: what a module of them gives back.
import { expect, test } from 'vitest';
import { bytesAsText, BYTES_OF_TEXT } from './knowledgePlugin.mjs';

test.each([0, 1, 2, 13, 255, 4096])('%d bytes come back as they were', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + (at >> 3)) & 255);
  const source = Buffer.from(BYTES_OF_TEXT).toString('base64');
  const { default: bytesOf } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as {
    default: (text: string, length: number) => Uint8Array;
  };
  expect(bytesOf(bytesAsText(bytes), length)).toEqual(bytes);
});
