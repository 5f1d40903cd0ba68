import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { siteModules } from './scripts/vite/site.ts';

export default defineConfig({
  plugins: [evidenceModules(), siteModules(), svelte({ configFile: false })],
  test: {
    include: ['tests/**/*.test.ts'],
    // Linting whole snippets and starting Node takes longer than arithmetic.
    testTimeout: 30_000,
  },
});
