import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { workerInside } from './scripts/vite/caseload-worker.ts';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { inlineIcon, sealSingleFile } from './scripts/vite/single-file.ts';
import { siteModules } from './scripts/vite/site.ts';
import site from './vite.config.ts';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** Each component's class by its place among all, the same in every build: what Svelte makes itself is longer and cannot be compressed. */
function shortClass(filename: string): string {
  const place = components.findIndex((name) => filename.replaceAll('\\', '/').endsWith(`src/${name}`));
  if (place < 0) throw new Error(`${filename} is not among the components in src/, so it has no short class.`);
  return `s-${place.toString(36)}`;
}

/** The whole site as one html file, which opens from a folder or a mail without a host. */
export default defineConfig({
  ...site,
  plugins: [
    evidenceModules({ isHosted: false }),
    siteModules(),
    workerInside(),
    svelte({ configFile: false, compilerOptions: { cssHash: ({ filename }) => shortClass(filename) } }),
    inlineIcon(),
    // Overrules the hosted site in two things: the font becomes a data: address, and what is fetched later is in the one script.
    viteSingleFile(),
    sealSingleFile('traedesten.html'),
  ],
  publicDir: false,
  // It lies beside the hosted site and the library, which are built before it.
  build: { ...site.build, emptyOutDir: false },
});
