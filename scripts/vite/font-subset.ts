import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Every character the typeface is asked for: Latin with its accents, and the marks our texts use. */
export const fontCharacters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„•…−×÷≤≥≈→←↑↓½¼¾·‰€`;

/** The weights that are used; the others of the variable font are left out. */
const weights = { min: 400, max: 700 };

/**
 * A typeface with the characters and weights in use and no others. Its hinting, a sixth of it, is left out: browsers
 * smooth letters without it.
 */
function cutDown(font: Buffer): Promise<Buffer> {
  return subsetFont(font, fontCharacters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    noLayoutClosure: true,
    noHinting: true,
  });
}

/** Cuts down the one typeface that stands within a page as a data: address. */
export async function cutDownWithin(page: string): Promise<string> {
  const within = /(data:font\/woff2;base64,)([A-Za-z0-9+/=]+)/;
  const whole = within.exec(page)?.[2];
  if (whole === undefined) throw new Error('The page holds no typeface as a data: address, so it cannot be cut down.');
  const cut = await cutDown(Buffer.from(whole, 'base64'));
  return page.replace(within, (_, start: string) => start + cut.toString('base64'));
}

/**
 * Cuts the typeface down to the characters and weights in use. It is the largest single file of the
 * first load, and two fifths of it are never shown.
 */
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

/** How long the html may have taken for the line to count as quick, in milliseconds. */
const quick = 400;

/**
 * Asks for the typeface with the html, so that it is there at the first paint: a typeface that comes later
 * would move every line. Where the html itself took long, it is not asked for at all: on such a line it
 * would take the way from the script, and words can be read in any typeface.
 */
function fetchEarly(address: string): string {
  return `if(performance.now()<${quick}){const font=document.createElement('link');Object.assign(font,{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href:'${address}'});document.head.append(font)}else document.documentElement.dataset.typeface='system'`;
}
