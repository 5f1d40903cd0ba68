import type { Plugin } from 'vite';
import type { Evidence, EvidenceNumbers } from '../../src/model/evidence.ts';
import { evidenceFolder, readEvidence } from '../read-evidence.ts';

const modules: Record<string, (evidence: Evidence) => unknown> = {
  'virtual:evidence/numbers': numbersOf,
  'virtual:evidence/all': (evidence) => evidence,
};

/**
 * Checks the evidence when building and hands it to the program as two modules: the bare numbers for
 * the first screen, and everything for those who open a source. A mistake in the data stops the build.
 */
export function evidenceModules(): Plugin {
  return {
    name: 'traedesten-evidence',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      this.addWatchFile(evidenceFolder);
      return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(make(readEvidence())))});`;
    },
  };
}

function numbersOf({ records }: Evidence): EvidenceNumbers {
  const entries = Object.entries(records).flatMap(([id, record]) => {
    if (!('values' in record)) return [];
    const values = Object.entries(record.values).map(([key, { amount }]) => [key, { amount }]);
    return [[id, { values: Object.fromEntries(values) }]];
  });
  return { records: Object.fromEntries(entries) };
}
