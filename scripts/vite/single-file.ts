import type { Plugin } from 'vite';
import { sourceFiles } from './components.ts';
import { cutDownWithin } from './font-subset.ts';
import { settingsBlock } from '../../src/settings/places.ts';
import { hashOf, policyWith } from './policy.ts';

const built = 'index.html';
const icon = 'href="./icon.svg"';
const charset = '<meta charset="utf-8" />';

/** An element whose text is hashed. The first end tag closes it, in any case and even within a string. */
const sealed = /<(script|style)\b[^>]*>(.*?)<\/\1\b[^>]*>/gis;

/** The icon is a public file, which is copied unchanged; here it is inlined. */
export function inlineIcon(): Plugin {
  return {
    name: 'traedesten-inline-icon',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(icon))
          throw new Error(`${built} no longer names its icon as ${icon}, so it cannot be put into the single file.`);
        // Vite inlines icons only on request.
        return html.replace(icon, 'href="./public/icon.svg?inline"');
      },
    },
  };
}

const dynamicImport = /\bimport\((["'])([^"'\n]+)\1\)/g;

/**
 * Turns each `import()` into a static import. Nothing can be fetched later in a single file, and a bundle without dynamic imports
 * is smaller: otherwise the bundler wraps every module into a function, and tree shaking stops at these.
 */
export function staticImports(): Plugin {
  return {
    name: 'traedesten-static-imports',
    apply: 'build',
    // After types are removed, and after Vite has written `import.meta.glob` as imports.
    enforce: 'post',
    // Packages have none, but comments that look like one.
    transform: (code, id) => (id.includes('/node_modules/') ? null : { code: withStaticImports(code), map: null }),
    moduleParsed({ id, dynamicallyImportedIds }) {
      if (dynamicallyImportedIds.length > 0) this.error(`${id} still imports ${dynamicallyImportedIds.join(', ')} dynamically.`);
    },
  };
}

/** The code of a module with a static import of each module that it imports dynamically by a fixed name. */
export function withStaticImports(code: string): string {
  const sources: string[] = [];
  const changed = code.replace(dynamicImport, (_, _quote, source: string) => {
    if (!sources.includes(source)) sources.push(source);
    return `Promise.resolve(module$${sources.indexOf(source)})`;
  });
  return [...sources.map((source, index) => `import * as module$${index} from ${JSON.stringify(source)};`), changed].join('\n');
}

const entry = '/src/main.ts';
const styles = "import './ui/styles/app.scss';";

/** What is in two languages or made from data, then the code that is no component, each kind after the other. */
const kinds = [
  /\/texts\.da\.ts$/,
  /\/texts\.en\.ts$/,
  /^virtual:/,
  /\.view\.ts$/,
  /\.svelte\.ts$/,
  // Rooms without schemas of the build, which would stay in the bundle once they are imported.
  /^\.\/(?:stats|engine|team|recommender|charts\/layout|caseload-file|storage|address|intake|browser|settings|ui)\/[^/]*\.ts$/,
];
/** What only the hosted site has (`hosted-only.ts`). */
const left = /^\.\/(?:files\/method|pages\/(?:method|self-test|offline|_offline|_new-version|_data-files|_officer))\//;
const data = ['evidence/all', 'guidance/advice', 'guidance/knowledge', 'evidence/release', 'evidence/use'];

/**
 * Imports modules of one kind one after the other, so that the bundle holds them in that order instead of page by page. A
 * compressor finds repetitions only within 32 kB, and Danish repeats Danish, code repeats code: a twentieth of the file.
 */
export function modulesByKind(): Plugin {
  return {
    name: 'traedesten-modules-by-kind',
    apply: 'build',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!id.endsWith(entry)) return null;
        if (!code.startsWith(styles)) this.error(`src/main.ts no longer begins with ${styles}, which has to come before all other styles.`);
        return { code: `${styles}${importsByKind(sourceFiles())}${code}`, map: null };
      },
    },
  };
}

/** @param files those of `src/`, relative to it */
export function importsByKind(files: readonly string[]): string {
  const addresses = [
    ...files.map((file) => `./${file}`).filter((address) => !left.test(address)),
    ...data.map((name) => `virtual:${name}`),
  ];
  return kinds
    .flatMap((kind) => addresses.filter((address) => kind.test(address)))
    .map((address) => `import '${address}';`)
    .join('');
}

/**
 * The hosted site does without the typeface where it comes late. In the single file it is there, but not at once: a browser decodes it
 * beside the page, and a slow one would always draw with another.
 */
const optionalFont = /font-display:\s*optional/;

/** Finishes the page once everything is inlined, and names its file. */
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
        const html = page.source.toString();
        if (!optionalFont.test(html)) this.error('The typeface is no longer optional: see what the single file should do.');
        const source = seal(await cutDownWithin(html.replace(optionalFont, 'font-display:block')));
        Reflect.deleteProperty(bundle, built);
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** Writes the policy of a page whose one script and one style are allowed by hash, and nothing else. */
export function seal(page: string): string {
  // Browsers normalise line ends before hashing.
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
    'worker-src': "'none'",
  });
  // After the charset, which must be in the first 1,024 bytes, and before everything the policy applies to.
  const [before, after, ...more] = html.split(charset);
  if (before === undefined || after === undefined || more.length > 0 || /<(?:script|style|link)\b/.test(before))
    throw new Error(`${built} has to begin its head with ${charset}, so that the policy can follow it.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  // Attributes from when the tags referenced files have no meaning now.
  const body = after.replace(
    sealed,
    (_, tag: string, text: string) => `<${tag}${tag === 'script' ? ' type="module"' : ''}>${text}</${tag}>`,
  );
  return withSettingsBlock(`${before}${charset}\n    ${meta}${body}`);
}

/** The block for the municipality's settings; a data block is not a script, so no hash changes with it. */
function withSettingsBlock(html: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error(`${built} has no end of its body to put the block for the municipality before.`);
  return `${html.slice(0, end)}${settingsBlock.start}${settingsBlock.end}${html.slice(end)}`;
}
