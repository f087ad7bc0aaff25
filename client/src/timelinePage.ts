// The frame of the timeline's page: what it may load, and nothing of what it shows; that comes as data.

/** What the frame is made of. Addresses are those the webview gives. */
export interface PageFrame {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly cspSource: string;
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/** The page: one script and one style sheet of our own, and nothing else may be loaded or run. */
export function timelinePage({ language, title, cspSource, nonce, script, style }: PageFrame): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${attribute(title)}</title>
    <link rel="stylesheet" href="${attribute(style)}" />
    <script nonce="${attribute(nonce)}" src="${attribute(script)}" defer></script>
  </head>
  <body>
    <main id="timeline" aria-busy="true"></main>
  </body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
