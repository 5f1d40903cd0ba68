/** The Danish pages for a municipality stay true to the English ones in what can be compared without reading. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oldestBrowsers } from '../src/pages/_officer/browsers.ts';
import { heightWithoutScript } from '../src/pages/about/embed-address.view.ts';
import { embedSnippet } from '../src/pages/about/embed-snippet.view.ts';
import { officerQuestions } from '../src/settings/settings.ts';
import { settingsJsonSchema } from '../scripts/settings-json-schema.ts';

const read = (path: string): string => readFileSync(join(process.cwd(), 'docs', path), 'utf8');
const pages = readdirSync(join(process.cwd(), 'docs/da')).filter((name) => name.endsWith('.md') && name !== 'README.md');
const fence = /^```[a-z]*\n[\s\S]*?^```$/gm;

/** What a translation keeps: blocks of code, names in code, the shape of the page, and where its links lead. */
function skeleton(name: string, folder: string): object {
  const page = read(`${folder}${name}`);
  const prose = page.replaceAll(fence, '');
  const places = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => new URL(to, `file:///docs/${folder}`).pathname);
  return {
    blocks: page.match(fence) ?? [],
    headings: [...prose.matchAll(/^(#+) /gm)].map(([, level]) => level),
    rows: prose.match(/^\|/gm)?.length ?? 0,
    points: [...prose.matchAll(/^( *)(?:-|\d+\.) /gm)].map(([, indent]) => indent),
    code: [...prose.matchAll(/`([^`]+)`/g)].map(([, code]) => code).sort(),
    // A page leads to the one in its own language, where there is one.
    links: places.map((place) => place.replace(/^\/docs\/da\//, '/docs/')),
  };
}

describe('the Danish pages', () => {
  it('are those for hosts, web editors and the municipality’s file', () => {
    expect(pages.sort()).toEqual(['embedding.md', 'hosting.md', 'kommune.md']);
  });

  it.each(pages)('%s has the blocks, names, rows, points and links of the English page', (name) => {
    expect(skeleton(name, 'da/')).toEqual(skeleton(name, ''));
  });
});

describe.each(['', 'da/'])('the pages in docs/%s', (folder) => {
  it('name every field of the municipality’s file, and every question it can answer', () => {
    const { properties } = settingsJsonSchema() as { properties: object };
    const page = read(`${folder}kommune.md`);
    for (const field of Object.keys(properties)) if (field !== '$schema') expect(page).toMatch(new RegExp(`\`${field}(?:\\.\\w+)?\``));
    for (const question of officerQuestions) expect(page).toContain(`\`${question}\``);
  });

  it('have the snippet that the page about the site makes', () => {
    const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/ ?([<>]) ?/g, '$1');
    const address = 'https://example.org/traedesten/embed.html';
    const made = embedSnippet({ address, title: 'Forstå tallene', height: heightWithoutScript });
    expect(inOneLine(read(`${folder}embedding.md`))).toContain(inOneLine(made));
  });

  it('name the oldest browsers that the page about the site names', () => {
    const { chromium, firefox, safari } = oldestBrowsers;
    for (const name of [`Chrome ${chromium}`, `Firefox ${firefox}`, `Safari ${safari}`])
      expect(read(`${folder}hosting.md`)).toContain(name);
  });
});
