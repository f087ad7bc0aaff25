// Parts of libraries that no server of ours uses, and that they take along whole: they stay out of the bundles of the servers.

/** A feature of a server that adds nothing. */
const noFeature = (/** @type {string} */ name) => `export const ${name} = (Base) => Base;`;

/** A part that others name, and that nobody asks anything of. */
const NOTHING = 'export {};';

const SERVER = 'vscode-languageserver/lib';
const PROTOCOL = 'vscode-languageserver-protocol/lib/common/protocol';
const YAML = 'yaml/browser/dist';

/** Names files of libraries by the end of their paths, and gives what stands in their place. */
const INSTEAD = new Map([
  // Notebooks: drafts are Markdown files.
  [`${SERVER}/common/notebook`, noFeature('NotebookSyncFeature')],
  [`${PROTOCOL}.notebook`, NOTHING],
  // What is for programs, not for drafts.
  [`${SERVER}/common/callHierarchy`, noFeature('CallHierarchyFeature')],
  [`${PROTOCOL}.callHierarchy`, NOTHING],
  [`${SERVER}/common/typeHierarchy`, noFeature('TypeHierarchyFeature')],
  [`${PROTOCOL}.typeHierarchy`, NOTHING],
  [`${SERVER}/common/moniker`, noFeature('MonikerFeature')],
  [`${PROTOCOL}.moniker`, NOTHING],
  [`${SERVER}/common/inlineValue`, noFeature('InlineValueFeature')],
  [`${PROTOCOL}.inlineValue`, NOTHING],
  [`${PROTOCOL}.colorProvider`, NOTHING],
  [`${PROTOCOL}.implementation`, NOTHING],
  [`${PROTOCOL}.typeDefinition`, NOTHING],
  [`${PROTOCOL}.declaration`, NOTHING],
  // What the editor does by itself.
  [`${SERVER}/common/linkedEditingRange`, noFeature('LinkedEditingRangeFeature')],
  [`${PROTOCOL}.linkedEditingRange`, NOTHING],
  [`${SERVER}/common/foldingRange`, noFeature('FoldingRangeFeature')],
  [`${PROTOCOL}.foldingRange`, NOTHING],
  [`${PROTOCOL}.selectionRange`, NOTHING],
  [`${SERVER}/common/inlineCompletion`, noFeature('InlineCompletionFeature')],
  [`${PROTOCOL}.inlineCompletion`, NOTHING],
  [`${SERVER}/common/fileOperations`, noFeature('FileOperationsFeature')],
  [`${PROTOCOL}.fileOperations`, NOTHING],
  // The client shows documents by itself.
  [`${SERVER}/common/showDocument`, noFeature('ShowDocumentFeature')],
  [`${PROTOCOL}.showDocument`, NOTHING],
  // Where packages of the workspace are installed.
  [`${SERVER}/node/files`, NOTHING],
  // YAML is read, never written; a key that is itself a list or a map is named as JSON.
  [`${YAML}/stringify/stringify`, 'export const createStringifyContext = () => ({}), stringify = JSON.stringify;'],
  [`${YAML}/stringify/stringifyCollection`, 'export const stringifyCollection = (node) => JSON.stringify(node);'],
  [`${YAML}/stringify/stringifyDocument`, 'export const stringifyDocument = (document) => JSON.stringify(document);'],
  [`${YAML}/stringify/stringifyPair`, 'export const stringifyPair = (pair) => JSON.stringify(pair);'],
  [`${YAML}/stringify/stringifyString`, 'export const stringifyString = ({ value }) => String(value);'],
  // Nor is it made from values, or walked through token by token.
  [`${YAML}/doc/createNode`, 'export const createNode = (value) => value;'],
  [`${YAML}/parse/cst-visit`, 'export const visit = undefined;'],
  // Types of values that only YAML 1.1 had, or that must be asked for by name: such a name is reported as unknown.
  [`${YAML}/schema/yaml-1.1/schema`, "export { schema } from '../core/schema.js';"],
  [`${YAML}/schema/yaml-1.1/binary`, 'export const binary = undefined;'],
  [`${YAML}/schema/yaml-1.1/omap`, 'export const omap = undefined;'],
  [`${YAML}/schema/yaml-1.1/pairs`, 'export const pairs = undefined;'],
  [`${YAML}/schema/yaml-1.1/set`, 'export const set = undefined;'],
  [
    `${YAML}/schema/yaml-1.1/timestamp`,
    'export const timestamp = undefined, intTime = undefined, floatTime = undefined;',
  ],
]);

/** @type {import('esbuild').Plugin} */
export const unusedParts = {
  name: 'peildatum:unused-parts',
  setup(build) {
    for (const [part, contents] of INSTEAD) {
      const path = part.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]');
      build.onLoad({ filter: new RegExp(`${path}\\.js$`) }, ({ path: file }) => ({
        contents,
        // What stands there may name its neighbours.
        resolveDir: file.replace(/[\\/][^\\/]+$/u, ''),
      }));
    }
  },
};
