import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mermaidOfRooms } from '../../scripts/architecture.mjs';
import { importsIn, sourceFiles } from '../../scripts/imports.mjs';

describe('the diagram of the rooms', () => {
  it('shows the imports as they are', () => {
    expect(readFileSync('docs/architecture.md', 'utf8').includes(mermaidOfRooms(sourceFiles())), 'Run `npm run picture`.').toBe(true);
  });

  it('leaves an arrow out where a room between leads to the same place', () => {
    const diagram = mermaidOfRooms(
      new Map([
        ['pages/a.ts', "import '../ui/b.ts'; import '../model/c.ts';"],
        ['ui/b.ts', "import '../model/c.ts';"],
        ['model/c.ts', ''],
      ]),
    );
    expect(diagram).toContain('pages -->|1| ui');
    expect(diagram).toContain('ui -->|1| model');
    expect(diagram).not.toContain('pages -->|1| model');
  });
});

describe('the imports of a file', () => {
  const found = (text: string): [string, boolean][] =>
    importsIn(new Map([['pages/a/A.svelte', text]])).map(({ to, isType }) => [to, isType]);

  it.each([
    ["import { a } from '../../model/a.ts';", 'model/a.ts', false],
    ["import type { A } from '../../model/a.ts';", 'model/a.ts', true],
    ["import { type A, type B } from '../../model/a.ts';", 'model/a.ts', true],
    ["import { type A, b } from '../../model/a.ts';", 'model/a.ts', false],
    ["import {\n  a,\n  b,\n} from './b.ts';", 'pages/a/b.ts', false],
    ["import * as all from './b.ts';", 'pages/a/b.ts', false],
    ["import type * as all from './b.ts';", 'pages/a/b.ts', true],
    ["import A, { b } from './b.ts';", 'pages/a/b.ts', false],
    ["export { a } from './b.ts';", 'pages/a/b.ts', false],
    ["import '../../ui/styles/app.scss';", 'ui/styles/app.scss', false],
    ["const part = await import('./part.ts');", 'pages/a/part.ts', false],
    ["import numbers from 'virtual:evidence/numbers';", 'virtual:evidence/numbers', false],
  ] as const)('are read from: %s', (text, to, isType) => {
    expect(found(text)).toEqual([[to, isType]]);
  });
});
