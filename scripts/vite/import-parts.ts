import { fileURLToPath } from 'node:url';
import type { ModulePreloadOptions, Plugin } from 'vite';

/** The module that Vite wraps each `import()` with. */
const helper = '\0vite/preload-helper.js';

/** Wraps each `import()` with `src/browser/import-part.ts`, which can try again what could not be fetched. */
export function importParts(): Plugin {
  const own = fileURLToPath(new URL('../../src/browser/import-part.ts', import.meta.url));
  return {
    name: 'traedesten-import-parts',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? `export { importPart as __vitePreload } from ${JSON.stringify(own)};` : undefined),
  };
}

/** Vite names the files of a part to the helper; one without others has to be named too. */
export const namesOfParts: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, others, { hostType }) => (hostType === 'js' && others.length === 0 ? [file] : others),
};
