// What is true of Dutch stays apart from what is true of the field: no name of an agreement, a grant or a party stands in this folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const NAMES = /\b(?:IZA|AZWA|GALA|SPUK|VNG|VWS|Wmo|ravijnjaar)\b/;

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.test\.ts$|fixture|conformance/.test(file),
);

test.each(sources)('%s names nothing of the field but in comments', (file) => {
  const code = readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  expect(NAMES.exec(code)?.[0]).toBeUndefined();
});
