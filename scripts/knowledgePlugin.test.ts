// Bytes in a bundle: what a module of them gives back.
import { expect, test } from 'vitest';
import { bytesModule } from './knowledgePlugin.mjs';

test.each([0, 1, 2, 13, 255, 4096])('%d bytes come back as they were', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + (at >> 3)) & 255);
  const source = Buffer.from(bytesModule(bytes)).toString('base64');
  const read = (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as { default: Uint8Array };
  expect(read.default).toEqual(bytes);
});
