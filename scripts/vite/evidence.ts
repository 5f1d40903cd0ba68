import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { Evidence, EvidenceNumbers } from '../../src/model/evidence.ts';
import { guidanceRecords } from '../../src/model/guidance-records.ts';
import { splitLanguages } from '../../src/model/language-columns.ts';
import { TOKEN, resolveToken } from '../../src/model/tokens.ts';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import type { DataRelease } from '../../src/model/release.ts';
import type { KnowledgeMeasures } from '../../src/model/guidance.ts';
import type * as RecordTable from '../../src/pages/record-table.ts';
import { evidenceFolder, readEvidence } from '../read-evidence.ts';
import { readRelease } from '../read-release.ts';
import { guidanceFolder, readGuidance } from '../read-guidance.ts';

const languageColumns = fileURLToPath(new URL('../../src/model/language-columns.ts', import.meta.url));

type Options = { readonly isHosted: boolean };

/** The modules made from the data alone. */
const dataModules: Record<string, (evidence: Evidence, options: Options) => unknown> = {
  'virtual:evidence/all': (evidence) => evidence,
  'virtual:evidence/release': (evidence, { isHosted }) => latest(readRelease(evidence), isHosted),
  'virtual:evidence/version': (evidence) => readRelease(evidence).version,
  'virtual:guidance/advice': (evidence) => readGuidance(evidence).guidance,
  'virtual:guidance/knowledge': knowledgeOf,
};

/** The modules made from the data and from what the pages declare (`src/pages/record-table.ts`). */
const recordModules: Record<string, (evidence: Evidence, table: typeof RecordTable) => unknown> = {
  'virtual:evidence/numbers': (evidence, { recordsOfFirstScreen }) => numbersOf(evidence, recordsOfFirstScreen()),
  'virtual:evidence/use': (evidence, { programUse }) => programUse(guidanceRecords(readGuidance(evidence), evidence)),
};

/** One by one: the development server takes what is watched for imports, and cannot import a folder. */
const dataFiles = (): string[] =>
  [evidenceFolder, guidanceFolder]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.json'));

/** Large modules with nearly all of their text in two languages. */
const inTwoLanguages = new Set(['virtual:evidence/all', 'virtual:guidance/advice', 'virtual:guidance/knowledge']);

/**
 * Validates evidence and guidance and passes them to the program as virtual modules: the amounts for the first screen, all
 * records for the source panel, the rules for the measures, the strategy for the knowledge page. A mistake in the data fails
 * the build.
 */
export function evidenceModules(options: Options = { isHosted: true }): Plugin {
  let root = process.cwd();
  return {
    name: 'traedesten-evidence',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id in dataModules || id in recordModules ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0')) return undefined;
      const [fromData, fromRecords] = [dataModules[id.slice(1)], recordModules[id.slice(1)]];
      if (!fromData && !fromRecords) return undefined;
      for (const file of dataFiles()) this.addWatchFile(file);
      if (fromData) return (inTwoLanguages.has(id.slice(1)) ? moduleByLanguage : moduleOf)(fromData(readEvidence(), options));
      // Imported rather than read as text: the compiler has checked the lists, and they may combine those of other folders.
      const { module: table, dependencies } = await runnerImport<typeof RecordTable>(join(root, 'src/pages/record-table.ts'), { root });
      for (const file of dependencies) this.addWatchFile(file);
      return moduleOf(fromRecords?.(readEvidence(), table));
    },
  };
}

/** The single file tells the newest change alone; all of them stand in `data/changelog.json`. */
const latest = (release: DataRelease, isHosted: boolean): DataRelease =>
  isHosted ? release : { ...release, changes: release.changes.slice(0, 1) };

const moduleOf = (data: unknown): string => `export default ${parsed(data)};`;

function moduleByLanguage(data: unknown): string {
  const { structure, da, en } = splitLanguages(data);
  return `import { joinLanguages } from ${JSON.stringify(languageColumns)};
export default /* @__PURE__ */ joinLanguages({ structure: ${parsed(structure)}, da: ${parsed(da)}, en: ${parsed(en)} });`;
}

/** The code that makes a value. JSON is parsed faster than a literal. */
function parsed(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
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

/** The amounts of some records; all others are read from their records when they are shown. */
function numbersOf({ records }: Evidence, ids: ReadonlySet<string>): EvidenceNumbers {
  const entries = Object.entries(records).flatMap(([id, record]) => {
    if (!('values' in record) || !ids.has(id)) return [];
    const values = Object.entries(record.values).map(([key, { amount }]) => [key, { amount }]);
    return [[id, { values: Object.fromEntries(values) }]];
  });
  return { records: Object.fromEntries(entries) };
}
