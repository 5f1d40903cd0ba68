import { defineConfig } from 'vitest/config';
import { components } from './scripts/vite/components.ts';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { siteModules } from './scripts/vite/site.ts';

export default defineConfig({
  plugins: [evidenceModules(), siteModules(), components()],
  test: {
    include: ['tests/**/*.test.ts'],
    // Rooms share no state, so a file need not load all of them again: a third of the time.
    isolate: false,
    // Linting whole snippets and starting Node takes longer than arithmetic.
    testTimeout: 30_000,
  },
});
