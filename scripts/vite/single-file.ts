import type { Plugin } from 'vite';
import { cutDownWithin } from './font-subset.ts';
import { settingsBlock } from '../../src/settings/places.ts';
import { hashOf, policyWith } from './policy.ts';

const built = 'index.html';
const icon = 'href="./icon.svg"';
const charset = '<meta charset="utf-8" />';

/** An element whose text the browser compares with a hash. The first end tag ends it, however it is spelled and even within a string. */
const sealed = /<(script|style)\b[^>]*>(.*?)<\/\1\b[^>]*>/gis;

/** The icon lies among the public files, which are copied as they are; here it has to become part of the page. */
export function inlineIcon(): Plugin {
  return {
    name: 'traedesten-inline-icon',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(icon))
          throw new Error(`${built} no longer names its icon as ${icon}, so it cannot be put into the single file.`);
        // Vite leaves icons outside the page, however small, unless they are asked for inline.
        return html.replace(icon, 'href="./public/icon.svg?inline"');
      },
    },
  };
}

/** Seals the page when everything is inside it, and gives it a name of its own beside the hosted page. */
export function sealSingleFile(fileName: string): Plugin {
  return {
    name: 'traedesten-seal-single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle[built];
        if (page?.type !== 'asset') throw new Error(`There is no ${built} to make a single file of.`);
        const left = Object.keys(bundle).filter((name) => name !== built);
        if (left.length > 0) throw new Error(`The single file would need other files beside it: ${left.join(', ')}.`);
        const source = seal(await cutDownWithin(page.source.toString()));
        Reflect.deleteProperty(bundle, built);
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** Writes the policy into a page that holds its script and style: these two may run, by their hash, and nothing else. */
export function seal(page: string): string {
  // The browser reads every line end as one line feed before it takes a hash.
  const html = page.replace(/\r\n?/g, '\n');
  const texts = { script: [] as string[], style: [] as string[] };
  const rest = html.replace(sealed, (_, tag: string, text: string) => {
    texts[tag.toLowerCase() === 'script' ? 'script' : 'style'].push(text);
    return '';
  });
  const [script, ...scripts] = texts.script;
  const [style, ...styles] = texts.style;
  if (script === undefined || style === undefined || scripts.length > 0 || styles.length > 0 || /<\/?(?:script|style)\b/i.test(rest))
    throw new Error('The single file has to hold one script and one style, and no end tag within them.');
  const outside = /\s(?:src|href)="(?!data:|#)[^"]*"/.exec(rest);
  if (outside) throw new Error(`The single file points outside itself: ${outside[0].trim()}.`);

  const content = policyWith({
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'img-src': 'data:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
  });
  // Behind the charset, which browsers look for in the first 1,024 bytes only, and before everything it has to rule.
  const [before, after, ...more] = html.split(charset);
  if (before === undefined || after === undefined || more.length > 0 || /<(?:script|style|link)\b/.test(before))
    throw new Error(`${built} has to begin its head with ${charset}, so that the policy can follow it.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  // What is left on the tags from the time when they pointed to files means nothing any more.
  const body = after.replace(
    sealed,
    (_, tag: string, text: string) => `<${tag}${tag === 'script' ? ' type="module"' : ''}>${text}</${tag}>`,
  );
  return withSettingsBlock(`${before}${charset}\n    ${meta}${body}`);
}

/** Where a municipality writes what it has decided; a block of data is no script, so that no hash has to change with it. */
function withSettingsBlock(html: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error(`${built} has no end of its body to put the block for the municipality before.`);
  return `${html.slice(0, end)}${settingsBlock.start}${settingsBlock.end}${html.slice(end)}`;
}
