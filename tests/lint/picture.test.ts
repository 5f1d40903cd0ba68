import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawRooms, tableOfRooms } from '../../scripts/architecture/picture.mjs';
import { layOut } from '../../scripts/architecture/rooms.mjs';
import { importsIn, sourceFiles } from '../../scripts/imports.mjs';

const files = sourceFiles();
const layout = layOut(files, importsIn(files));
const plainRow = (line: string): string => line.replace(/[\s-]+/g, ' ');

describe('the picture of the rooms', () => {
  it('shows the imports as they are', () => {
    expect(
      readFileSync('docs/architecture.svg', 'utf8') === drawRooms(layout),
      'Run `npm run picture` and look at docs/architecture.svg.',
    ).toBe(true);
    const page = readFileSync('docs/architecture.md', 'utf8').split('\n').map(plainRow);
    expect(
      tableOfRooms(layout)
        .split('\n')
        .map(plainRow)
        .filter((line) => !page.includes(line) && !line.includes(': |')),
    ).toEqual([]);
  });

  it('has every arrow lead downwards', () => {
    expect(layout.arrows.filter(({ places }) => places.some(({ row }, index) => row !== (places[0]?.row ?? NaN) + index))).toEqual([]);
    expect(layout.arrows.length).toBeGreaterThan(15);
  });

  it('tells what it shows to those who do not see it', () => {
    expect(drawRooms(layout)).toMatch(/<desc id="desc">.*engine imports from model \d+, stats \d+\./);
  });
});

describe('the imports of a file', () => {
  const found = (text: string): [string, boolean][] =>
    importsIn(new Map([['views/a/A.svelte', text]])).map(({ to, isType }) => [to, isType]);

  it.each([
    ["import { a } from '../../state/a.ts';", 'state/a.ts', false],
    ["import type { A } from '../../state/a.ts';", 'state/a.ts', true],
    ["import { type A, type B } from '../../state/a.ts';", 'state/a.ts', true],
    ["import { type A, b } from '../../state/a.ts';", 'state/a.ts', false],
    ["import {\n  a,\n  b,\n} from './b.ts';", 'views/a/b.ts', false],
    ["import * as all from './b.ts';", 'views/a/b.ts', false],
    ["import type * as all from './b.ts';", 'views/a/b.ts', true],
    ["import A, { b } from './b.ts';", 'views/a/b.ts', false],
    ["export { a } from './b.ts';", 'views/a/b.ts', false],
    ["import '../../styles/app.scss';", 'styles/app.scss', false],
    ["const part = await import('./part.ts');", 'views/a/part.ts', false],
    ["import numbers from 'virtual:evidence/numbers';", 'virtual:evidence/numbers', false],
  ] as const)('are read from: %s', (text, to, isType) => {
    expect(found(text)).toEqual([[to, isType]]);
  });
});
