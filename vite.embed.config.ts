import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { firstChunk } from './scripts/vite/first-chunk.ts';
import { fontSubset } from './scripts/vite/font-subset.ts';
import { inlineStyles } from './scripts/vite/inline-styles.ts';
import { contentSecurityPolicy } from './scripts/vite/policy.ts';
import { prerenderedEmbed } from './scripts/vite/prerender.ts';
import site from './vite.config.ts';

/** The page for frames on other sites. Built by itself, so that it brings along no more than it needs. */
export default defineConfig({
  ...site,
  plugins: [evidenceModules(), svelte({ configFile: false }), prerenderedEmbed(), fontSubset(), inlineStyles(), contentSecurityPolicy()],
  publicDir: false,
  build: {
    ...site.build,
    emptyOutDir: false,
    // Apart from the parts of the site, which a browser can keep for use without a network.
    assetsDir: 'embed-assets',
    rolldownOptions: {
      input: 'embed.html',
      output: {
        codeSplitting: {
          groups: [{ debugName: 'embed', name: firstChunk(fileURLToPath(new URL('src/embed.ts', import.meta.url)), 'embed') }],
        },
      },
    },
  },
});
