// Parts of the language server library that no server of ours uses, and that it takes along whole: they stay out of the bundles.

/** Names files of the library by the end of their paths, and gives what stands in their place. Nothing is asked of them but these names. */
const INSTEAD = new Map([
  // Notebooks: drafts are Markdown files.
  ['vscode-languageserver/lib/common/notebook', 'export const NotebookSyncFeature = (Base) => Base;'],
  ['vscode-languageserver-protocol/lib/common/protocol.notebook', 'export {};'],
  // Where packages of the workspace are installed.
  ['vscode-languageserver/lib/node/files', 'export {};'],
]);

/** @type {import('esbuild').Plugin} */
export const unusedParts = {
  name: 'peildatum:unused-parts',
  setup(build) {
    for (const [part, contents] of INSTEAD) {
      const path = part.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.');
      build.onLoad({ filter: new RegExp(`${path}\\.js$`) }, () => ({ contents, loader: 'js' }));
    }
  },
};
