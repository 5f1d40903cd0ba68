import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type * as PrerenderEmbed from '../../src/prerender-embed.ts';
import type * as Prerender from '../../src/prerender.ts';
import { components } from './components.ts';
import { evidenceModules } from './evidence.ts';

/**
 * Says which page the address asks for before anything is painted, so that the right one is shown: first
 * the empty page, then the header, then the rest, a frame each, so that none of them holds up the browser.
 * In another language nothing is shown early: words that change under the reader are worse than none. Nor is
 * anything in a frame, which has no header.
 */
const chooser = `(d=>{d.page=/[?&]sprog=en/.test(location.hash)||/[?&]indlejret=1/.test(location.search)?'':/^#\\/(borger|prognose|indsats)/i.test(location.hash)?'citizen':/^(#\\/?(\\?|$)|$)/.test(location.hash)?'front':'';const next=()=>requestAnimationFrame(()=>setTimeout(()=>{d.early=d.early?'page':'header';if(d.early!=='page')next()}));next()})(document.documentElement.dataset)`;

/**
 * In a frame: the page of a citizen is another file (`index.html`), and of the two languages the one is shown that is asked for. What
 * the hash says goes before what the query says, as in `src/browser/embedding.ts`.
 */
const embedChooser = `(({search,hash})=>{const asked=/^#?\\/?(\\?|$)/.test(hash)?search:hash,isEnglish=/[?&]sprog=en(&|$)/.test(asked);if(/^#\\/(borger|prognose)/i.test(asked))location.replace('./index.html?indlejret=1'+hash);else if(asked===search&&/[?&]vis=prognose(&|$)/.test(search))location.replace('./index.html?indlejret=1#/borger'+(isEnglish?'?sprog=en':''));else if(isEnglish)document.documentElement.lang='en'})(location)`;

/** Writes header, words and the empty form into the page, so that something stands there before the script has come. */
export function prerenderedPages(): Plugin {
  return {
    name: 'traedesten-prerender',
    apply: 'build',
    async transformIndexHtml(html) {
      const { prerender } = await buildForServer<typeof Prerender>('prerender');
      const pages = (['front', 'citizen'] as const).map((page) => `<div class="early" data-early="${page}" inert>${prerender(page)}</div>`);
      return {
        html: html.replace('<div id="app">', () => `<div id="app">${pages.join('')}`),
        tags: [{ tag: 'script', children: chooser, injectTo: 'head-prepend' }],
      };
    },
  };
}

/** Writes the whole page for frames into it, in both languages, so that it can be read before, and without, any script. */
export function prerenderedEmbed(): Plugin {
  return {
    name: 'traedesten-prerender-embed',
    apply: 'build',
    async transformIndexHtml(html) {
      const { prerenderEmbed } = await buildForServer<typeof PrerenderEmbed>('prerender-embed');
      const drawn = async (language: 'da' | 'en'): Promise<string> =>
        `<div data-drawn="${language}" lang="${language}">${prerenderEmbed(language)}</div>`;
      const pages = `${await drawn('da')}${await drawn('en')}`;
      return {
        html: html.replace('<div id="app">', () => `<div id="app">${pages}`),
        tags: [{ tag: 'script', children: embedChooser, injectTo: 'head-prepend' }],
      };
    },
  };
}

/** The same source once more, compiled to make markup instead of a page. */
async function buildForServer<Module>(entry: string): Promise<Module> {
  const outDir = fileURLToPath(new URL(`../../node_modules/.cache/${entry}`, import.meta.url));
  await build({
    configFile: false,
    plugins: [evidenceModules(), components()],
    publicDir: false,
    logLevel: 'error',
    build: { ssr: `src/${entry}.ts`, outDir, emptyOutDir: true },
  });
  return (await import(`${pathToFileURL(outDir).href}/${entry}.js`)) as Module;
}
