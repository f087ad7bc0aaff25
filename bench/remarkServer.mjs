// The server that server.mts measures against: remark with the recommended rules of remark-lint, as vscode-remark runs it.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  processorName: 'remark',
  configurationSection: 'remark',
  defaultProcessor: remark().use(remarkGfm).use(remarkPresetLintRecommended),
});
