// Nothing is sent anywhere: no source that ships names a way to the network.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Modules and globals by which a program reaches the network. */
const MODULE = /'(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici|axios|node-fetch|ws)(?:\/[a-z]+)?'/;
const GLOBAL = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\(/;

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file)),
);

test.each(sources)('%s does not reach the network', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect([MODULE.exec(text)?.[0], GLOBAL.exec(text)?.[0]]).toEqual([undefined, undefined]);
});

test('a way to the network would be found', () => {
  for (const text of ["from 'node:https'", "import('http')", "from 'node:dns/promises'"])
    expect(MODULE.test(text)).toBe(true);
  for (const text of ['await fetch(url)', 'new WebSocket(url)']) expect(GLOBAL.test(text)).toBe(true);
});
