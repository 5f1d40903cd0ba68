import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (name: string): Buffer => readFileSync(join('dist', name));
const sum = (name: string): string => createHash('sha256').update(read(name)).digest('hex');

describe('the built folder', () => {
  it('has a list of sums with every file but the municipality’s own, each as it is', () => {
    const lines = read('SHA256SUMS.txt').toString().trim().split('\n');
    const listed = lines.map((line) => line.split('  '));
    expect(listed.filter(([expected, name = '']) => sum(name) !== expected)).toEqual([]);
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join('dist', name)).isFile());
    expect(listed.map(([, name]) => name).sort()).toEqual(
      files.filter((name) => !['SHA256SUMS.txt', 'kommune.json'].includes(name)).sort(),
    );
  });

  it('has a worker that lists the page and all its parts with their sums', () => {
    const listed = [
      ...read('sw.js')
        .toString()
        .matchAll(/\[.([\w./-]+).,.([0-9a-f]{64}).\]/g),
    ].map(([, name = '', hash = '']) => [name, hash] as const);
    expect(listed.filter(([name, hash]) => sum(name) !== hash)).toEqual([]);
    const names = listed.map(([name]) => name);
    expect(names).toContain('index.html');
    expect(names).toEqual(expect.arrayContaining(readdirSync('dist/assets').map((name) => `assets/${name}`)));
    expect(names).not.toContain('sbom.json');
  });

  it('names the manifest in the hosted page, and none in the one file', () => {
    const link = '<link rel="manifest" href="./manifest.webmanifest">';
    expect(['index.html', 'traedesten.html'].map((name) => read(name).includes(link))).toEqual([true, false]);
  });
});
