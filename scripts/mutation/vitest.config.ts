/** Runs the tests of one room, passed by the mutation script. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { evidenceModules } from '../vite/evidence.ts';
import { siteModules } from '../vite/site.ts';

const globs = (variable: string): string[] => (process.env[variable] ?? '').split(' ').filter(Boolean);

export default defineConfig({
  plugins: [evidenceModules(), siteModules(), svelte({ configFile: false })],
  test: { include: globs('MUTATION_TESTS'), exclude: globs('MUTATION_LEFT'), isolate: false, testTimeout: 30_000 },
});
