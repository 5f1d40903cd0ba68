import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { schemaFile } from '../../src/settings/places.ts';
import type { SettingsFiles, ShippedPackage, SiteFacts } from '../../src/pages/_administration/site-facts.ts';
import { settingsJsonSchema } from '../../src/settings/schema.ts';
import { readEvidence } from '../read-evidence.ts';
import { readGuidance } from '../read-guidance.ts';
import { readChangelog } from './changelog.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules: Record<string, () => unknown> = {
  'virtual:site/about': siteFacts,
  'virtual:site/licences': shippedPackages,
  'virtual:site/settings-files': settingsFiles,
};

/** Passes version, changelog and licences to the program. Writes the JSON Schema of `kommune.json`. */
export function siteModules(): Plugin {
  return {
    name: 'traedesten-site',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      this.addWatchFile(join(root, 'CHANGELOG.md'));
      return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
    buildEnd() {
      // The bundler's module list is more reliable than a maintained list.
      const listed = new Set(shippedNames());
      const bundled = [...this.getModuleIds()].flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
      const missing = [...new Set(bundled)].filter((name) => !listed.has(name) && !name.startsWith('vite'));
      if (missing.length > 0)
        this.error(`The page about the site does not name the licence of ${missing.join(', ')}; see scripts/vite/site.ts.`);
    },
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
function settingsFiles(): SettingsFiles {
  return { example: readFileSync(join(root, 'public/kommune.eksempel.json'), 'utf8'), schema: settingsJsonSchema() };
}

function siteFacts(): SiteFacts {
  const evidence = readEvidence();
  const all = JSON.stringify([evidence, readGuidance(evidence)]);
  return {
    version: packageFile(root).version,
    data: { fingerprint: createHash('sha256').update(all).digest('hex').slice(0, 12), records: Object.keys(evidence.records).length },
    releases: readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')),
  };
}

function shippedPackages(): ShippedPackage[] {
  return shippedNames().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = packageFile(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
    if (!file) throw new Error(`The package ${name} is shipped but has no licence file to show.`);
    return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  });
}

/** The runtime packages of our source. Svelte's dependencies include many that only compile. */
function shippedNames(): string[] {
  const named = sourceText().matchAll(/(?:from |import\(?|url\(|@use )'(?:[./]*node_modules\/)?((?:@[a-z0-9-]+\/)?[a-z][a-z0-9-]*)/g);
  const direct = [...named].flatMap(([, name = '']) => (dependencies.includes(name) ? [name] : []));
  const needed = (name: string): string[] =>
    name === 'svelte' ? ['clsx', 'esm-env'] : Object.keys(packageFile(join(root, 'node_modules', name)).dependencies ?? {});
  const found = new Set(direct);
  for (const name of found) for (const other of needed(name)) found.add(other);
  return [...found].sort();
}

const dependencies = Object.keys(packageFile(root).devDependencies ?? {});
/** Used by the build, never part of the site. */
const onlyWhenBuilding = /(?:evidence-schema|guidance-schema|prerender)\.ts$/;

function sourceText(): string {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte|scss)$/.test(name) && !onlyWhenBuilding.test(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n');
}

type PackageFile = {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}
