import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import type { ShippedPackage } from '../../src/pages/_administration/site-facts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type PackageFile = { readonly version: string; readonly license: string; readonly dependencies?: Readonly<Record<string, string>> };

/** Svelte's other dependencies compile, and tree shaking drops the other parts of d3. */
const reachedDependencies: Readonly<Record<string, readonly string[]>> = {
  svelte: ['clsx'],
  d3: ['d3-array', 'd3-path', 'd3-scale', 'd3-shape'],
  // The rest is not shipped (`unused-d3.ts`).
  'd3-scale': ['d3-interpolate', 'd3-time'],
  'd3-interpolate': [],
};

/** Names of the packages in the site: `dependencies` of package.json and what these bring along, sorted. */
export function shippedNames(): string[] {
  const found = new Set(dependenciesOf(root));
  for (const name of found)
    for (const other of reachedDependencies[name] ?? dependenciesOf(join(root, 'node_modules', name))) found.add(other);
  return [...found].sort();
}

/** The packages in the site with the texts of their licences. */
export function shippedPackages(): ShippedPackage[] {
  return shippedNames().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = packageFile(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
    if (!file) throw new Error(`The package ${name} is shipped but has no licence file to show.`);
    return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  });
}

/** @throws Error naming a package with code in the bundle that `shippedNames` leaves out */
export function checkShipped(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  // Modules that tree shaking emptied have length 0.
  const ids = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  const listed = new Set(shippedNames());
  const missing = packagesOf(ids).filter((name) => !listed.has(name));
  if (missing.length > 0)
    throw new Error(
      `The site contains code of ${missing.join(', ')}, but neither licence nor bill of materials would name it: it belongs in "dependencies" of package.json, or in scripts/vite/shipped-packages.ts if another package brings it along.`,
    );
}

/** The distinct package names of some files, sorted. */
export function packagesOf(files: readonly string[]): string[] {
  const names = files.flatMap((file) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/')) ?? [];
    return name === undefined || name.startsWith('.') ? [] : [name];
  });
  return [...new Set(names)].sort();
}

function dependenciesOf(folder: string): string[] {
  return Object.keys(packageFile(folder).dependencies ?? {});
}

export function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}
