import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOf, type Lock } from '../../scripts/vite/bill-of-materials.ts';

const lock: Lock = {
  version: '1.2.3',
  packages: {
    'node_modules/plain': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/@group/name': { version: '3.1.0', license: 'MIT OR ISC', integrity: 'sha512-/w==' },
    'node_modules/nameless': { version: '1.0.0', integrity: 'sha512-AAEC' },
  },
};

describe('the list of what the site is made of', () => {
  it('says version, licence and hash of each, and no address', () => {
    const bill = billOf(['@group/name', 'plain'], lock);
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'traedesten', version: '1.2.3' } },
      components: [
        {
          group: '@group',
          name: 'name',
          purl: 'pkg:npm/%40group/name@3.1.0',
          licenses: [{ expression: 'MIT OR ISC' }],
          hashes: [{ alg: 'SHA-512', content: 'ff' }],
        },
        {
          name: 'plain',
          purl: 'pkg:npm/plain@2.0.0',
          licenses: [{ license: { id: 'MIT' } }],
          hashes: [{ alg: 'SHA-512', content: '000102' }],
        },
      ],
      dependencies: [{ ref: 'traedesten', dependsOn: ['pkg:npm/%40group/name@3.1.0', 'pkg:npm/plain@2.0.0'] }],
    });
    expect(JSON.stringify(bill)).not.toContain('externalReferences');
  });

  it('names addresses in the registry that it is told of', () => {
    expect(JSON.stringify(billOf(['@group/name'], lock, 'https://registry.example/'))).toContain(
      '"https://registry.example/@group/name/-/name-3.1.0.tgz"',
    );
  });

  it.each(['unknown', 'nameless'])('refuses a package about which the lock file does not say all: %s', (name) => {
    expect(() => billOf([name], lock)).toThrow(`does not say version, licence and hash of ${name}`);
  });
});

describe('the built list', () => {
  it('names what is shipped and nothing that only builds or tests', () => {
    const { components } = JSON.parse(readFileSync('dist/sbom.json', 'utf8')) as { components: { name: string }[] };
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['svelte', 'dkfds', 'ibm-plex-sans']));
    expect(names.filter((name) => ['vite', 'vitest', 'typescript', 'eslint', 'sass'].includes(name))).toEqual([]);
  });
});
