// The prose is the text remark sees: what the reader leaves out or adds is only what it says it does.
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { Draft } from './draft';
import { nastyMarkdown } from './nasty.fixture';

const processor = unified().use(remarkParse).use(remarkFrontmatter);
const data = processor.data();
(data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem());
(data.fromMarkdownExtensions ??= []).push(
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
);

/** The characters of words only: how white space, objects and signs are written differs on purpose. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

function remarkWords(node: Nodes): string {
  if (node.type === 'text') return words(node.value);
  if (node.type === 'image' || node.type === 'imageReference') return words(node.alt ?? '');
  return 'children' in node ? node.children.map((child) => remarkWords(child)).join('') : '';
}

/**
 * Without what is read differently: text the parser is not trusted with, addresses, formulas, the text of images, halves of surrogate pairs (they may meet where a tag was), and a first line that opens front matter which is never
 * closed (remark then sees no lists or quotes in all that follows).
 */
const isComparable = (text: string): boolean =>
  !/(?:> |- ){24}|\[{300}|(?:a\*){500}|\p{Cs}|:\/\/|www\.|@|\$\$|\ufeff|!\[/u.test(text) &&
  (!text.startsWith('---') || Draft.of(text).frontMatter !== undefined);

/** Long enough for a run with many more examples (`PEILDATUM_RUNS`) on a busy machine. */
const TIMEOUT = 600_000;

describe('the prose of a draft', () => {
  it(
    'has the words of the tree remark makes, in order',
    () => {
      fc.assert(
        fc.property(nastyMarkdown(40).filter(isComparable), (text) => {
          const own = Draft.of(text).blocks.flatMap(({ content }) =>
            content.passages.map((passage) => words(passage.text)),
          );
          expect(own.join('')).toBe(remarkWords(processor.parse(text) as Root));
        }),
        { numRuns: Number(process.env['PEILDATUM_RUNS'] ?? 500) },
      );
    },
    TIMEOUT,
  );
});
