import { readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { checkShipped, packagesOf, shippedNames, shippedPackages } from '../../scripts/vite/shipped-packages.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

describe('the packages in the site', () => {
  it('are the dependencies of package.json and what these bring along', () => {
    expect(shippedNames()).toEqual(expect.arrayContaining([...Object.keys(dependencies ?? {}), 'clsx', 'd3-array', 'fflate']));
  });

  it('are no tools, and no parts of d3 that are left out of the bundle', () => {
    const tools = new Set(Object.keys(devDependencies ?? {}));
    expect(shippedNames().filter((name) => tools.has(name) || name === 'd3-transition' || name === 'd3-axis')).toEqual([]);
  });

  it('each have the text of a licence', () => {
    expect(shippedPackages().filter(({ text, licence, version }) => text.length < 500 || !licence || !version)).toEqual([]);
  });

  it('finds the package that a file belongs to, also within another package and on Windows', () => {
    expect(
      packagesOf([
        '/home/x/node_modules/plain/src/a.js',
        'C:\\x\\node_modules\\@group\\name\\b.js?inline',
        '/x/node_modules/outer/node_modules/inner/c.js',
        '/x/node_modules/.cache/d.js',
        '/x/src/main.ts',
        '\0virtual:evidence',
      ]),
    ).toEqual(['@group/name', 'inner', 'plain']);
  });
});

describe('the check of a bundle', () => {
  const bundleOf = (modules: Readonly<Record<string, { readonly renderedLength: number }>>) =>
    ({ 'first.js': { type: 'chunk', modules } }) as unknown as Rolldown.OutputBundle;

  it('accepts code of a listed package', () => {
    expect(() => checkShipped(bundleOf({ '/x/node_modules/d3-array/src/ticks.js': { renderedLength: 9 } }))).not.toThrow();
  });

  it('refuses code of any other package by name', () => {
    expect(() => checkShipped(bundleOf({ '/x/node_modules/d3-zoom/src/zoom.js': { renderedLength: 9 } }))).toThrow('code of d3-zoom,');
  });

  it('ignores modules of which tree shaking left nothing', () => {
    expect(() => checkShipped(bundleOf({ '/x/node_modules/d3-zoom/src/zoom.js': { renderedLength: 0 } }))).not.toThrow();
  });
});
