import { cpus } from 'node:os';
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
    // All cores: by default one is left free, which is half of two.
    maxWorkers: cpus().length,
    // The limit only ends a test that hangs. Speed is measured by `npm run bench`; a busy machine must not fail a test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
