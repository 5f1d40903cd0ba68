import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** The numbers that the program asks for by the name of their record; the others are only read in their records. */
function numbersOf({ records }: Evidence): EvidenceNumbers {
  const program = programText();
  const entries = Object.entries(records).flatMap(([id, record]) => {
    if (!('values' in record) || !program.includes(`'${id}'`)) return [];
    const values = Object.entries(record.values).map(([key, { amount }]) => [key, { amount }]);
    return [[id, { values: Object.fromEntries(values) }]];
  });
  return { records: Object.fromEntries(entries) };
}

function programText(): string {
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte)$/.test(name))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
}
