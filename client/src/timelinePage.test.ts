import { expect, test } from 'vitest';
import { timelinePage } from './timelinePage';

const FRAME = {
  language: 'nl',
  title: 'Tijdlijn',
  cspSource: 'https://webview.test',
  nonce: '0f',
  script: 'https://webview.test/timeline.js',
  style: 'https://webview.test/timeline.css',
} as const;

test('nothing may be loaded or run but our own script and style', () => {
  const page = timelinePage(FRAME);
  expect(page).toContain("default-src 'none'; style-src https://webview.test; script-src 'nonce-0f'");
  expect(page).not.toContain('unsafe');
  expect(page.match(/<script/gu)).toHaveLength(1);
  expect(page).toContain('<script nonce="0f" src="https://webview.test/timeline.js" defer></script>');
  expect(page).not.toMatch(/\son\w+=|style="/u);
});

test('what is put in is text', () => {
  const page = timelinePage({ ...FRAME, title: '<img src=x onerror="alert(1)">' });
  expect(page).toContain('<title>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</title>');
});
