import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { shippedNames } from './shipped-packages.ts';

/** The fields of a lock file entry that are used. */
type Locked = { readonly version?: string; readonly license?: string; readonly integrity?: string };
export type Lock = { readonly version: string; readonly packages: Readonly<Record<string, Locked>> };

/** The package registry whose URLs may be written, from the environment; by default none are. */
const registry = process.env['TRAEDESTEN_REGISTRY'];

/**
 * Writes `sbom.json` (CycloneDX): the packages in the site, with version, licence and hash from the lock
 * file. No timestamp and no serial number, so that builds are reproducible.
 */
export function billOfMaterials(): Plugin {
  return {
    name: 'traedesten-bill-of-materials',
    apply: 'build',
    generateBundle() {
      const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
      const source = `${JSON.stringify(billOf(shippedNames(), lock, registry), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'sbom.json', source });
    },
  };
}

/**
 * The list as CycloneDX 1.6.
 * @param registry URL of the package registry; if left out, no URL is written
 * @throws Error naming a package that the lock file does not have
 */
export function billOf(names: readonly string[], { version, packages }: Lock, registry?: string): object {
  const own = { type: 'application', 'bom-ref': 'traedesten', name: 'traedesten', version, licenses: [{ license: { id: 'MIT' } }] };
  const components = names.map((name) => component(name, packages[`node_modules/${name}`], registry));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components,
    dependencies: [{ ref: 'traedesten', dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

function component(name: string, locked: Locked | undefined, registry: string | undefined) {
  if (!locked?.version || !locked.license || !locked.integrity)
    throw new Error(`The lock file does not say version, licence and hash of ${name}, which goes into the site.`);
  const { version, license } = locked;
  const [, group, plain = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const file = `${name.split('/').at(-1)}-${version}.tgz`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name: plain,
    version,
    purl,
    licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    // The hash of the package's tarball.
    hashes: locked.integrity.split(' ').map(hashOf),
    ...(registry && { externalReferences: [{ type: 'distribution', url: `${registry.replace(/\/$/, '')}/${name}/-/${file}` }] }),
  };
}

/** Converts the lock file's hash (`sha512-` and base64) to hex for CycloneDX. */
function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm = '', content = ''] = integrity.split(/-(.*)/s);
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
}
