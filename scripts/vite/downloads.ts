import type { Plugin } from 'vite';
import { downloadNames } from '../../src/files/download-names.ts';
import { makeDownload } from '../../src/files/files.ts';
import { readEvidence } from '../read-evidence.ts';
import { evidenceJsonSchema, readRelease } from '../read-release.ts';

/** Writes the public data files to `data/`. */
export function downloads(): Plugin {
  return {
    name: 'traedesten-downloads',
    apply: 'build',
    generateBundle() {
      const evidence = readEvidence();
      const release = readRelease(evidence);
      for (const name of downloadNames)
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: makeDownload(name, evidence, release, evidenceJsonSchema()) });
    },
  };
}
