/** Runs the tests of the room that is mutated. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { evidenceModules } from '../vite/evidence.ts';
import { siteModules } from '../vite/site.ts';
import { mutatedRoom } from './rooms.mjs';

const { tests, left = [] } = mutatedRoom();

export default defineConfig({
  plugins: [evidenceModules(), siteModules(), svelte({ configFile: false })],
  // Stryker ends what hangs.
  test: { include: tests, exclude: left, isolate: false, testTimeout: 0 },
});
