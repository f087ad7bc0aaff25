// Tests in real editors: VS Code (code-server in Chromium) and Neovim, on the packed extension. One at a time: they are heavy.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: 'e2e/setup.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // A click that lands while a busy machine still draws is lost, as it is for a person, who clicks again. What is broken fails twice.
    retry: 1,
    // An editor on a busy machine takes its time; what is there at once still passes at once.
    expect: { poll: { timeout: 30_000 } },
  },
});
