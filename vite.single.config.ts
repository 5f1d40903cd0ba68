import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { workerInside } from './scripts/vite/caseload-worker.ts';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { inlineIcon, sealSingleFile } from './scripts/vite/single-file.ts';
import { siteModules } from './scripts/vite/site.ts';
import site from './vite.config.ts';

/** The whole site as one html file, which opens from a folder or a mail without a host. */
export default defineConfig({
  ...site,
  plugins: [
    evidenceModules({ isHosted: false }),
    siteModules(),
    workerInside(),
    svelte({ configFile: false }),
    inlineIcon(),
    // Overrules the hosted site in two things: the font becomes a data: address, and what is fetched later is in the one script.
    viteSingleFile(),
    sealSingleFile('traedesten.html'),
  ],
  publicDir: false,
  // It lies beside the hosted site and the library, which are built before it.
  build: { ...site.build, emptyOutDir: false },
});
