import type { Plugin } from 'vite';
import { downloadNames } from '../../src/files/download-names.ts';
import { makeDownload } from '../../src/files/files.ts';
import { downloadMaterial } from '../download-material.ts';
import { readEvidence } from '../read-evidence.ts';

/** Writes the public data files to `data/`. */
export function downloads(): Plugin {
  return {
    name: 'traedesten-downloads',
    apply: 'build',
    generateBundle() {
      const material = downloadMaterial(readEvidence());
      for (const name of downloadNames) this.emitFile({ type: 'asset', fileName: `data/${name}`, source: makeDownload(name, material) });
    },
  };
}
