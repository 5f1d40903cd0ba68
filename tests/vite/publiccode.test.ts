import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lock from '../../package.json' with { type: 'json' };

const file = readFileSync('publiccode.yml', 'utf8');

/** The texts of a block that is folded under a key, as long as they are read. */
const folded = (key: string): string[] =>
  [...file.matchAll(new RegExp(`^ {4}${key}: >-\\n((?: {6}.*\\n)+)`, 'gm'))].map(([, text = '']) => text.replace(/\s+/g, ' ').trim());

describe('publiccode.yml', () => {
  it('is of the version and the licence that is built', () => {
    expect(file).toContain(`softwareVersion: '${lock.version}'`);
    expect(file).toContain(`license: ${lock.license}`);
  });

  it('describes itself in both languages, within the lengths that the standard sets', () => {
    const short = [...file.matchAll(/^ {4}shortDescription: (.*)$/gm)].map(([, text = '']) => text);
    const long = folded('longDescription');
    expect([short.length, long.length]).toEqual([2, 2]);
    for (const text of short) expect(text.length).toBeLessThanOrEqual(150);
    for (const text of long) expect(text.length).toBeGreaterThanOrEqual(150);
    for (const text of long) expect(text.length).toBeLessThanOrEqual(10_000);
    const features = file
      .split(/^ {4}features:$/m)
      .slice(1)
      .map((block) => block.match(/^ {6}- /gm)?.length);
    expect(features[0]).toBe(features[1]);
  });
});
