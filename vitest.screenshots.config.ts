// Makes the pictures of the README again, with the same editor as the tests: `npm run screenshots`.
import { defineConfig } from 'vitest/config';
import base from './vitest.e2e.config';

export default defineConfig({ test: { ...base.test, include: ['e2e/readme.pictures.ts'] } });
