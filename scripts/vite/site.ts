import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { schemaFile } from '../../src/settings/places.ts';
import type { SettingsFiles, SiteFacts } from '../../src/pages/_administration/site-facts.ts';
import { readEvidence } from '../read-evidence.ts';
import { readRelease } from '../read-release.ts';
import { settingsJsonSchema } from '../settings-json-schema.ts';
import { readChangelog, releasesForReaders } from './changelog.ts';
import { hostedPackages } from './hosted-only.ts';
import { checkShipped, packageFile, shippedPackages } from './shipped-packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Options = { readonly isHosted: boolean };

const modules: Record<string, (options: Options) => unknown> = {
  'virtual:site/about': siteFacts,
  'virtual:site/licences': ({ isHosted }) => shippedPackages().filter(({ name }) => isHosted || !hostedPackages.has(name)),
  'virtual:site/settings-files': settingsFiles,
};

/** Passes version, changelog and licences to the program. Writes the JSON Schema of `kommune.json`. */
export function siteModules(options: Options = { isHosted: true }): Plugin {
  return {
    name: 'traedesten-site',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      this.addWatchFile(join(root, 'CHANGELOG.md'));
      return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(make(options)))});`;
    },
    generateBundle: (_, bundle) => checkShipped(bundle),
  };
}

/** Writes the JSON Schema of `kommune.json` beside the hosted page. */
export function settingsSchemaFile(): Plugin {
  return {
    name: 'traedesten-settings-schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: schemaFile, source: `${JSON.stringify(settingsJsonSchema(), null, 2)}\n` });
    },
  };
}

/** The example and schema of `kommune.json`. The single file has no files beside it, so they are part of the program. */
function settingsFiles({ isHosted }: Options): SettingsFiles {
  const example = readFileSync(join(root, 'public/kommune.eksempel.json'), 'utf8');
  return { example, schema: isHosted ? settingsJsonSchema() : null };
}

function siteFacts(): SiteFacts {
  const evidence = readEvidence();
  return {
    version: packageFile(root).version,
    data: { version: readRelease(evidence).version, records: Object.keys(evidence.records).length },
    releases: releasesForReaders(readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))),
  };
}
