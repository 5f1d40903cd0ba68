import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { workerBeside } from './scripts/vite/caseload-worker.ts';
import { downloads } from './scripts/vite/downloads.ts';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { firstChunk, later } from './scripts/vite/first-chunk.ts';
import { fontSubset } from './scripts/vite/font-subset.ts';
import { inlineStyles } from './scripts/vite/inline-styles.ts';
import { offlineUse } from './scripts/vite/offline.ts';
import { prerenderedPages } from './scripts/vite/prerender.ts';
import { billOfMaterials } from './scripts/vite/bill-of-materials.ts';
import { settingsSchemaFile, siteModules } from './scripts/vite/site.ts';
import { contentSecurityPolicy } from './scripts/vite/policy.ts';

export default defineConfig({
  // Relative addresses, so that the folder works under any path of a host.
  base: './',
  plugins: [
    evidenceModules(),
    siteModules(),
    settingsSchemaFile(),
    downloads(),
    workerBeside(),
    svelte({ configFile: false }),
    prerenderedPages(),
    fontSubset(),
    inlineStyles(),
    billOfMaterials(),
    // Last, since it takes a hash of what the others put into the page.
    contentSecurityPolicy(),
    // Writes down what all of them have made.
    offlineUse(),
  ],
  worker: { format: 'es', plugins: () => [evidenceModules()] },
  // The design system still uses a form of if() that Sass is about to change.
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A font inlined into the style sheet would need data: in the policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // None of these acts by being imported; without this the first script would fetch what it does not use.
      treeshake: { moduleSideEffects: [{ test: later, sideEffects: false }] },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'first', name: firstChunk(fileURLToPath(new URL('src/main.ts', import.meta.url))) }],
        },
      },
    },
  },
});
