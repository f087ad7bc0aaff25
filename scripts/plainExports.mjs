// The libraries of the language server protocol are CommonJS as TypeScript writes it: every name they export is first set to nothing, and what
// they pass on is a getter. Both matter only to modules that ask for one another in a circle while they load; here none does, and the
// names are 14 kB of each server.
import { readFile } from 'node:fs/promises';

const LIBRARIES = /(?:vscode-languageserver(?:-protocol)?|vscode-jsonrpc)[\\/]lib[\\/].*\.js$/;
const SET_TO_NOTHING = /^(?:exports\.\w+ = )+void 0;$/gmu;
const PASSED_ON =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+\.\w+); \} \}\);$/gmu;

/** @type {import('esbuild').Plugin} */
export const plainExports = {
  name: 'peildatum:plain-exports',
  setup(build) {
    build.onLoad({ filter: LIBRARIES }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(SET_TO_NOTHING, '').replaceAll(PASSED_ON, 'exports.$1 = $2;'),
    }));
  },
};
