import type { Plugin } from 'vite';

const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+\/)([^"/]+\.css)"[^>]*>/g;

/**
 * Puts the styles of the first screen into the html, where they arrive a whole round trip earlier: on
 * a slow line the form stands there half a second sooner.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'traedesten-inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        html.replace(link, (_, folder: string, name: string) => {
          const sheet = bundle?.[folder + name];
          if (sheet?.type !== 'asset') throw new Error(`The page asks for the style sheet ${folder}${name}, which was not made.`);
          // Addresses in a sheet count from the sheet, those in the page from the page.
          const text = sheet.source.toString().trim().replaceAll('url(./', `url(./${folder}`);
          // A part that is fetched later asks for the sheets it shares; the link says that this one is here and fetches nothing.
          return `<style>${text}</style><link rel="stylesheet" disabled href="./${folder}${name}">`;
        }),
    },
  };
}
