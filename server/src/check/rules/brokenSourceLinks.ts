// kapotte-bronlink: a relative link to a file that is not there.
import type { AnnotatedDraft } from '../../annotate/annotatedDraft';
import { perBlock } from '../../annotate/lineage';
import type { Link } from '../../draft/draft';
import { message, type Finding, type Fix } from '../finding';
import type { DraftRule } from '../rule';

/** A link to a file, with its place in the draft. */
export interface FileLink {
  readonly link: Link;
  /** Offset of the block the link stands in; the link's own offsets count from there. */
  readonly base: number;
  /** The path as written, without fragment or query, percent-decoded. */
  readonly path: string;
}

/** Links of a draft that lead to files by a relative path. */
export function fileLinks(annotated: AnnotatedDraft): FileLink[] {
  const found: FileLink[] = [];
  linksOfBlocks(annotated).forEach((links, block) => {
    for (const { link, path } of links) found.push({ link, base: annotated.draft.starts[block]!, path });
  });
  return found;
}

const NO_LINKS: readonly Omit<FileLink, 'base'>[] = [];

const linksOfBlocks = perBlock(({ content }) =>
  content.links.length === 0
    ? NO_LINKS
    : content.links.flatMap((link) => {
        const path = relativePath(link.url);
        return path === undefined ? [] : [{ link, path }];
      }),
);

/** The path of a relative URL, or undefined for an absolute one, a fragment only, or nothing. */
export function relativePath(url: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(url)) return undefined;
  const bare = url.split(/[?#]/, 1)[0] ?? '';
  if (bare === '') return undefined;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Needs to be told which files are missing: it reads no disk. */
export const brokenSourceLinks: DraftRule = {
  scope: 'draft',
  codes: ['kapotte-bronlink'],
  find({ annotated, options }) {
    if (options.missingFiles.size === 0) return [];
    const findings: Finding[] = [];
    for (const { link, base, path } of fileLinks(annotated)) {
      if (!options.missingFiles.has(path)) continue;
      findings.push({
        code: 'kapotte-bronlink',
        start: base + (link.urlStart ?? link.start),
        end: base + (link.urlEnd ?? link.end),
        message: message('There is no file "{path}" here, so a reader cannot open this source.', { path }),
        data: {
          path,
          url: link.url,
          start: base + link.start,
          end: base + link.end,
          textStart: base + (link.textStart ?? link.start),
          textEnd: base + (link.textEnd ?? link.start),
        },
      });
    }
    return findings;
  },
  fix(finding, { annotated, knowledge }) {
    const fixes: Fix[] = [];
    const path = String(finding.data?.['path'] ?? '');
    const name = path.split(/[\\/]/).at(-1)?.toLowerCase();
    const { text } = annotated.draft;
    const linkText = text.slice(Number(finding.data?.['textStart']), Number(finding.data?.['textEnd']));
    for (const source of knowledge.sources.values()) {
      if (!source.url) continue;
      const sameFile = source.file !== undefined && source.file.toLowerCase() === name;
      const sameTitle = linkText.trim() !== '' && linkText.toLowerCase().includes(source.title.toLowerCase());
      if (!sameFile && !sameTitle) continue;
      fixes.push({
        title: message('Link to {url}', { url: source.url }),
        edits: [{ start: finding.start, end: finding.end, text: source.url }],
        preferred: true,
      });
    }
    const start = Number(finding.data?.['start']);
    const end = Number(finding.data?.['end']);
    if (linkText !== '' && end > start) {
      fixes.push({ title: message('Keep the text, remove the link'), edits: [{ start, end, text: linkText }] });
    }
    return fixes;
  },
};
