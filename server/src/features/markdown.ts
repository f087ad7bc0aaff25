// Markdown from data: text from drafts, packs and sources is escaped, so it never becomes a link, a command or HTML.

/** Escapes text so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, (mark) => (MARKS.has(mark) ? `\\${mark}` : mark))
    .replace(/\s+/g, ' ');
}

/** Marks that mean something inside a paragraph; the others are left readable. */
const MARKS = new Set(['\\', '`', '*', '_', '[', ']', '<', '>', '|', '#', '~', '&', '!', '$']);

/** A link with escaped text. Only web, file and vscode addresses become links; anything else stays text. */
export function markdownLink(text: string, address: string | undefined): string {
  const label = escapeMarkdown(text);
  if (!address || !/^(?:https?|file|vscode-[a-z]+|peildatum):/i.test(address)) return label;
  return `[${label}](${address.replace(/[()\s<>\\]/g, (mark) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'))})`;
}

/** A link to one of the extension's own commands; clients that do not trust it show plain text. */
export function commandLink(text: string, command: string, args: readonly unknown[]): string {
  return `[${escapeMarkdown(text)}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
