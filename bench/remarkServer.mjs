// The server that server.mts measures against: remark with the recommended rules of remark-lint, as vscode-remark runs it.
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  processorName: 'remark',
  processorSpecifier: 'remark',
  configurationSection: 'remark',
  plugins: ['remark-gfm', 'remark-preset-lint-recommended'],
});
