import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type * as Prerender from '../../src/prerender.ts';
import { evidenceModules } from './evidence.ts';

/**
 * Says which page the address asks for before anything is painted, so that the right one is shown: first
 * the empty page, then the header, then the rest, a frame each, so that none of them holds up the browser.
 * In another language nothing is shown early: words that change under the reader are worse than none.
 */
const chooser = `(d=>{d.page=/[?&]sprog=en/.test(location.hash)?'':/^#\\/prognose/i.test(location.hash)?'prognosis':/^(#\\/?(\\?|$)|$)/.test(location.hash)?'front':'';const next=()=>requestAnimationFrame(()=>setTimeout(()=>{d.early=d.early?'page':'header';if(d.early!=='page')next()}));next()})(document.documentElement.dataset)`;

/** Writes header, words and the empty form into the page, so that something stands there before the script has come. */
export function prerenderedPages(): Plugin {
  return {
    name: 'traedesten-prerender',
    apply: 'build',
    async transformIndexHtml(html) {
      const { prerender } = await buildForServer();
      const pages = (['front', 'prognosis'] as const).map(
        (page) => `<div class="early" data-early="${page}" inert>${prerender(page)}</div>`,
      );
      return {
        html: html.replace('<div id="app">', () => `<div id="app">${pages.join('')}`),
        tags: [{ tag: 'script', children: chooser, injectTo: 'head-prepend' }],
      };
    },
  };
}

/** The same source once more, compiled to make markup instead of a page. */
async function buildForServer(): Promise<typeof Prerender> {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/prerender', import.meta.url));
  await build({
    configFile: false,
    plugins: [evidenceModules(), svelte({ configFile: false })],
    publicDir: false,
    logLevel: 'error',
    build: { ssr: 'src/prerender.ts', outDir, emptyOutDir: true },
  });
  return import(`${pathToFileURL(outDir).href}/prerender.js`);
}
