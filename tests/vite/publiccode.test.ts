import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

describe('what says how the program is cited', () => {
  const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  const codeMeta = JSON.parse(readFileSync('codemeta.json', 'utf8')) as Record<string, unknown>;

  it('is of the version and the licence that is built, in both forms', () => {
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version: lock.version, license: lock.license });
    expect(codeMeta).toMatchObject({
      '@context': 'https://w3id.org/codemeta/3.0',
      type: 'SoftwareSourceCode',
      version: lock.version,
      license: `https://spdx.org/licenses/${lock.license}`,
    });
  });

  it('names the same title, description, authors and keywords in both', () => {
    const { title, abstract, authors, keywords } = citation as {
      title: string;
      abstract: string;
      authors: { name: string }[];
      keywords: string[];
    };
    expect([codeMeta['name'], codeMeta['description'], codeMeta['keywords']]).toEqual([title, abstract, keywords]);
    expect(codeMeta['author']).toEqual(authors.map(({ name }) => ({ type: 'Organization', name })));
    expect(authors).not.toEqual([]);
  });
});
