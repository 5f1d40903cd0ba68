/** The baseline page: Svelte and d3 with almost no content. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { root } from '../setup.mjs';

/** Builds the baseline with the site's settings, without the plugins for its content. */
export async function buildBarePage(outDir) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const { target, modulePreload, assetsInlineLimit } = config.build;
  await build({
    root: join(root, 'tests/bench/bare'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: config.base,
    // The bare page ships as little of d3 as the site does.
    plugins: [svelte({ configFile: false }), ...config.plugins.filter(({ name }) => name === 'traedesten-unused-d3')],
    build: { target, modulePreload, assetsInlineLimit, outDir, emptyOutDir: true },
  });
}
