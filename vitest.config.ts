// Tests that need no editor: unit, property, protocol and command-line tests.
import { defineConfig } from 'vitest/config';
import { viteKnowledge } from './scripts/knowledgePlugin.mjs';

export default defineConfig({
  plugins: [viteKnowledge()],
  test: {
    include: [
      'server/**/*.test.ts',
      'client/**/*.test.ts',
      'knowledge/**/*.test.ts',
      'corpus/**/*.test.ts',
      'scripts/**/*.test.ts',
      'snippets/**/*.test.ts',
      'syntaxes/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
