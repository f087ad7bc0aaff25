import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { previewMarks } from '../../server/src/features/previewMarks';
import { viewOf } from '../../server/src/features/testing';
import { previewPlugin, type Rendering } from './previewPlugin';

const ROOT = join(import.meta.dirname, '..', '..');
/** As VS Code has it. */
const OPTIONS = { html: true, linkify: true };

const marksOf = (markdown: string, asOf?: string): Rendering => ({
  marks: previewMarks(viewOf(markdown, asOf === undefined ? {} : { asOf })),
  legend: 'Er klopt iets niet.',
});

const rendered = (markdown: string, rendering: Rendering | undefined, options: object = OPTIONS) =>
  previewPlugin(new MarkdownIt(options), (env) => (env ? rendering : undefined)).render(markdown, {});

const withoutTags = (html: string) => html.replace(/<\/?(?:abbr|mark|aside)\b[^>]*>/gu, '');

/** What a preview shows of a draft at 4 February 2025. */
const show = (markdown: string) => rendered(markdown, marksOf(markdown, '2025-02-04')).replace(/^<aside.*\n/u, '');

const IZA = '<abbr title="Integraal Zorgakkoord">IZA</abbr>';
const SPUK = (words: string) => `<abbr title="specifieke uitkering Integraal Zorgakkoord">${words}</abbr>`;

describe('short names carry their full name', () => {
  test.each([
    ['in a paragraph', 'Over het IZA en het IZA.', `<p>Over het ${IZA} en het ${IZA}.</p>`],
    ['in a heading', '## Het IZA', `<h2>Het ${IZA}</h2>`],
    ['in a list', '- a\n- het IZA\n  en **IZA**', `<li>het ${IZA}\nen <strong>${IZA}</strong></li>`],
    ['in a quotation', '> het\n> IZA', `<p>het\n${IZA}</p>`],
    ['in the cells of a table', '| a | b |\n| - | - |\n| het IZA | IZA |', `<td>het ${IZA}</td>\n<td>${IZA}</td>`],
    ['in a link', '[het IZA](https://iza.test/IZA) en IZA', `>het ${IZA}</a> en ${IZA}`],
    ['behind an escape', '1\\. Het IZA \\& het IZA', `1. Het ${IZA} &amp; het ${IZA}`],
    ['behind a bare address', 'Zie https://iza.test/IZA over het IZA.', `over het ${IZA}.`],
    ['over an entity', 'De SPUK&nbsp;IZA loopt.', `De ${SPUK('SPUK\u00a0IZA')} loopt.`],
    ['over two lines', 'De SPUK\nIZA loopt.', `De ${SPUK('SPUK')}\n${SPUK('IZA')} loopt.`],
  ])('%s', (_where, markdown, html) => {
    expect(show(markdown)).toContain(html);
  });

  test.each([
    ['code', '`IZA` en\n\n    IZA\n'],
    ['an address', '[brief](https://iza.test/IZA)'],
    ['HTML', '<b title="IZA">x</b>'],
  ])('but not in %s', (_where, markdown) => {
    expect(show(markdown)).not.toContain('<abbr');
  });
});

describe('claims that do not hold', () => {
  const DRAFT = 'De SPUK IZA vervalt per 1 januari 2025.\n';

  test('are marked, with why, and with a sign at their end only', () => {
    const html = show(DRAFT.replace('vervalt', '**vervalt**'));
    expect(html).toMatch(/<mark class="peildatum-stale" title="Dit gold tot [^"]+">/u);
    expect(html).toMatch(
      /<strong><mark class="peildatum-stale peildatum-last" title="[^"]+">vervalt<\/mark><\/strong>/u,
    );
    expect(html.match(/peildatum-last/gu)).toHaveLength(1);
  });

  test('have a legend, which is no text', () => {
    const html = rendered(DRAFT, marksOf(DRAFT, '2025-02-04'));
    expect(html).toMatch(
      /^<aside class="peildatum-legend" role="note" aria-label="[^"]+" data-text="[^"]+"><\/aside>\n<p>/u,
    );
  });

  test('are none where all holds', () => {
    expect(rendered(DRAFT, marksOf(DRAFT, '2024-12-10'))).not.toMatch(/<mark|<aside/u);
  });
});

test('what marks say is text, whatever is in it', () => {
  const span = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
  const mark = { span, title: '"><script>alert(1)</script>' };
  const html = rendered('IZA', { marks: { asOf: '', terms: [mark], claims: [mark] }, legend: '"><img src=x>' });
  expect(html).not.toMatch(/<script|<img/u);
});

test('without marks, everything is as it was', () => {
  const markdown = readFileSync(join(ROOT, 'examples', 'collegenota-spuk.md'), 'utf8');
  expect(rendered(markdown, undefined)).toBe(new MarkdownIt(OPTIONS).render(markdown));
});

describe('the text stays what it was', () => {
  const folders = ['examples', 'corpus/tuned'];
  const drafts = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .slice(0, 40)
      .map((file) => join(ROOT, folder, file)),
  );

  test.each([
    ['as VS Code has it', OPTIONS],
    ['with typographer and line breaks', { ...OPTIONS, typographer: true, breaks: true }],
  ])('of drafts, %s', (_name, options) => {
    let marked = 0;
    for (const file of drafts) {
      const markdown = readFileSync(file, 'utf8');
      for (const text of [markdown, markdown.replaceAll('\n', '\r\n')]) {
        const html = rendered(text, marksOf(text, '2025-06-01'), options);
        expect(withoutTags(html).trimStart()).toBe(new MarkdownIt(options).render(text).trimStart());
        marked += html.split('<abbr').length - 1;
      }
    }
    expect(marked).toBeGreaterThan(200);
  });

  test('of any text with marks anywhere', () => {
    const piece = fc.constantFrom(
      'IZA',
      ' ',
      '\n',
      '*',
      '**',
      '`',
      '[',
      '](x)',
      '&amp;',
      '\\*',
      '|',
      '- ',
      '> ',
      '# ',
      '<b>',
      '&',
      'é',
    );
    const place = fc.record({ line: fc.nat(5), character: fc.nat(12) });
    const mark = fc.record({ span: fc.record({ start: place, end: place }), title: fc.constant('t') });
    const marks = fc.array(mark, { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), marks, marks, (pieces, terms, claims) => {
        const markdown = pieces.join('');
        const html = rendered(markdown, { marks: { asOf: '', terms, claims }, legend: 'x' });
        expect(withoutTags(html).trimStart()).toBe(new MarkdownIt(OPTIONS).render(markdown).trimStart());
      }),
      { numRuns: 500 },
    );
  });
});
