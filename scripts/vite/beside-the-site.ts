import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The licences, and how the program is cited: copied as they are. The site works without them. */
export const besideTheSite = ['LICENSE', 'LICENSE-DATA', 'CITATION.cff', 'codemeta.json'] as const;

/** Puts these files beside the hosted site. */
export function filesBesideTheSite(): Plugin {
  return {
    name: 'traedesten-beside-the-site',
    apply: 'build',
    generateBundle() {
      for (const fileName of besideTheSite) this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, fileName), 'utf8') });
    },
  };
}
