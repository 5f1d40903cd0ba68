import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { interpolation, unused } from '../../scripts/vite/unused-d3.ts';

const imported = /import\s*\{([^}]*)\}\s*from\s*["'](d3-[a-z-]+)["']/g;

describe('what is left out of d3', () => {
  it.each(['d3-scale', 'd3-interpolate'])('has a stub for every name that %s imports of it', (name) => {
    const code = readFileSync(`node_modules/${name}/dist/${name}.mjs`, 'utf8');
    const kept: Readonly<Record<string, readonly string[]>> = { ...unused, 'd3-interpolate': Object.keys(interpolation) };
    const missing = [...code.matchAll(imported)].flatMap(([, names = '', from = '']) =>
      names
        .split(',')
        .map((one) => one.trim().split(/\s+as\s+/)[0] ?? '')
        .filter((one) => Object.hasOwn(kept, from) && !kept[from]?.includes(one)),
    );
    expect(missing).toEqual([]);
  });
});
