import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { dataLicence } from '../../src/files/data-facts.ts';
import { readEvidence } from '../read-evidence.ts';
import { readRelease } from '../read-release.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Project = { readonly name: string; readonly version: string; readonly license: string; readonly engines: object };

/** Makes the folder of the library a package: `npm pack dist/lib`, or `npm install` of the folder itself. */
export function libraryPackage(): Plugin {
  return {
    name: 'traedesten-library-package',
    apply: 'build',
    generateBundle() {
      const { name, version, license, engines } = JSON.parse(read('package.json')) as Project;
      const description = {
        name,
        version,
        description:
          'The published results of BIP, a Danish study of what moves benefit recipients towards work: engine, recommender and data.',
        // The data are part of the module.
        license: `${license} AND ${dataLicence.id}`,
        dataVersion: readRelease(readEvidence()).version,
        type: 'module',
        engines,
        sideEffects: false,
        main: './traedesten.js',
        types: './traedesten.d.ts',
        exports: {
          '.': { types: './traedesten.d.ts', default: './traedesten.js' },
          './package.json': './package.json',
        },
      };
      const files = {
        'package.json': `${JSON.stringify(description, null, 2)}\n`,
        'README.md': read('docs/library.md'),
        LICENSE: read('LICENSE'),
        'LICENSE-DATA': read('LICENSE-DATA'),
      };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
