import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Evidence, EvidenceNumbers } from '../../src/model/evidence.ts';
import { TOKEN, resolveToken } from '../../src/model/tokens.ts';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import type { KnowledgeMeasures } from '../../src/model/guidance.ts';
import { evidenceFolder, readEvidence } from '../read-evidence.ts';
import { evidenceJsonSchema, readRelease } from '../read-release.ts';
import { programUse, readsWholeEvidence } from '../record-use.ts';
import { guidanceFolder, readGuidance } from '../read-guidance.ts';

type Options = { readonly isHosted: boolean };

const modules: Record<string, (evidence: Evidence, options: Options) => unknown> = {
  'virtual:evidence/numbers': numbersOf,
  'virtual:evidence/all': (evidence) => evidence,
  'virtual:evidence/use': programUse,
  // Only the single file makes the schema's download in the page.
  'virtual:evidence/downloads': (evidence, { isHosted }) => ({
    release: readRelease(evidence),
    schema: isHosted ? null : evidenceJsonSchema(),
    isHosted,
  }),
  'virtual:evidence/version': (evidence) => readRelease(evidence).version,
  'virtual:guidance/advice': (evidence) => readGuidance(evidence).guidance,
  'virtual:guidance/knowledge': knowledgeOf,
};

/**
 * Validates evidence and guidance and passes them to the program as virtual modules: the amounts for the first screen, all
 * records for the source panel, the rules for the measures, the strategy for the knowledge page. A mistake in the data fails
 * the build.
 */
export function evidenceModules(options: Options = { isHosted: true }): Plugin {
  return {
    name: 'traedesten-evidence',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      for (const folder of [evidenceFolder, guidanceFolder]) this.addWatchFile(folder);
      return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(make(readEvidence(), options)))});`;
    },
  };
}

/** The strategy with the values its tokens reference, so that it can be shown without all records. */
function knowledgeOf(evidence: Evidence): { knowledge: unknown; measures: KnowledgeMeasures } {
  const { knowledge } = readGuidance(evidence);
  const tokens = itemsOf(knowledge).flatMap(({ text }) => [...text.da.matchAll(TOKEN), ...text.en.matchAll(TOKEN)].map(([token]) => token));
  const found = tokens.flatMap((token) => {
    const resolved = resolveToken(token, null, evidence.records);
    return resolved ? [[token, resolved] as const] : [];
  });
  return { knowledge, measures: Object.fromEntries(found) };
}

/** The numbers that the program reads by record id; all others are read from their records. */
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
    .filter((name) => /\.(?:ts|svelte)$/.test(name) && !readsWholeEvidence.test(name.replaceAll('\\', '/')))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
}
