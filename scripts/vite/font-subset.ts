import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Without signs that only code is written with, which has a typeface of its own. */
const ascii = range(0x20, 0x7e).replaceAll(/[\\^~$]/g, '');

/**
 * The characters of the subset: those of our texts, and the letters of the languages around us, for names that are typed. A
 * letter that is left out is drawn in the typeface of the system.
 */
export const fontCharacters = `${ascii}\u00a0\u00ad§«»±²·×ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÔÚÑÇÝÐæøåäöüßéèêëáàâíóôúñçýð–’“”•…−≤≥→←`;

/** The weight axis of the subset; what asks for more, as bold text of the browser does, is drawn with the highest. */
const weights = { min: 400, max: 600 };

/**
 * Subsets the typeface to the characters and weights in use. Hinting, a sixth of the file, is dropped: browsers antialias
 * without it.
 */
function cutDown(font: Buffer): Promise<Buffer> {
  return subsetFont(font, fontCharacters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    noLayoutClosure: true,
    noHinting: true,
  });
}

/** Subsets the typeface that is inlined as a data: URL. */
export async function cutDownWithin(page: string): Promise<string> {
  const within = /(data:font\/woff2;base64,)([A-Za-z0-9+/=]+)/;
  const whole = within.exec(page)?.[2];
  if (whole === undefined) throw new Error('The page holds no typeface as a data: address, so it cannot be cut down.');
  const cut = await cutDown(Buffer.from(whole, 'base64'));
  return page.replace(within, (_, start: string) => start + cut.toString('base64'));
}

/** Subsets the typeface of the hosted site, the largest file of the first load; two fifths of it are never shown. */
export function fontSubset(): Plugin {
  return {
    name: 'traedesten-font-subset',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.woff2')) continue;
        file.source = await cutDown(Buffer.from(file.source));
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({ tag: 'script', children: fetchEarly(`./${name}`), injectTo: 'head-prepend' })),
    },
  };
}

/** The html's load time in ms up to which the connection counts as fast. */
const quick = 400;

/**
 * Preloads the typeface with the html, so that it is there at the first paint: a later font swap would shift every line. On a
 * slow connection it is not loaded at all, because it would compete with the script.
 */
function fetchEarly(address: string): string {
  return `if(performance.now()<${quick}){const font=document.createElement('link');Object.assign(font,{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href:'${address}'});document.head.append(font)}else document.documentElement.dataset.typeface='system'`;
}
