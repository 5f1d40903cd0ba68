import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../scripts/lint/rooms.js';

const eslint = new ESLint();
type Room = { readonly pure: boolean; readonly numberless?: boolean };
const roomsThat = (are: (room: Room) => boolean | undefined): string[] =>
  Object.entries<Room>(rooms).flatMap(([name, room]) => (are(room) ? [name] : []));

/** The messages the linter gives for a file of that name with that text; type-aware rules need the file on disk and are not asked. */
async function messages(filePath: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ message }) => message).join('\n');
}

describe('a room that reaches where it may not', () => {
  it.each([
    ['stats', 'x.ts', "import '../engine/create-engine.ts';", 'from engine'],
    ['model', 'x.ts', "import '../engine/create-engine.ts';", 'from engine'],
    ['engine', 'x.ts', "import '../ui/numbers.ts';", 'from ui'],
    ['engine', 'x.ts', "export { texts } from '../ui/texts.ts';", 'from ui'],
    ['engine', 'x.ts', "export * from '../ui/texts.ts';", 'from ui'],
    ['engine', 'x.ts', "export const page = () => import('../pages/_mix/AdvicePage.svelte');", 'from pages'],
    ['recommender', 'x.ts', "import '../engine/create-engine.ts';", 'from engine'],
    ['charts', 'layout/x.ts', "import '../../engine/types.ts';", 'from engine'],
    ['ui', 'x.ts', "import type { Level } from '../engine/types.ts';", 'from engine'],
    ['ui', 'x.ts', "import '../pages/_mix/texts.ts';", 'from pages'],
    ['storage', 'x.ts', "import '../ui/locale.ts';", 'from ui'],
    ['address', 'x.ts', "import '../pages/note/note.view.ts';", 'from pages'],
    ['files', 'x.ts', "import '../pages/note/note.view.ts';", 'from pages'],
    ['browser', 'x.ts', "import '../pages/note/note.view.ts';", 'from pages'],
  ] as const)('is told why: %s/%s: %s', async (room, file, code, from) => {
    expect(await messages(`src/${room}/${file}`, code)).toContain(`${room} may not import ${from}: ${rooms[room].why}.`);
  });

  it.each([
    ['engine/x.ts', "import 'zod';", 'engine may import no package: '],
    ['charts/layout/x.ts', "import 'zod';", 'charts may import no package but d3, svelte: '],
    ['engine/x.ts', "import 'virtual:evidence/all';", 'engine may not import the evidence itself'],
    ['pages/note/x.ts', "import 'virtual:evidence/all';", 'pages may not import the evidence itself'],
    ['pages/_mix/x.ts', "import '../advice/AdvicePage.svelte';", '_mix may not import from the page advice'],
    ['pages/note/x.ts', "export const p = () => import('../advice/AdvicePage.svelte');", 'note may not import from the page advice'],
    ['pages/note/x.ts', "import '../advice/AdvicePage.svelte';", 'what two pages use lies in a folder of its own that begins with _'],
  ])('is told about packages, the evidence and other pages: %s: %s', async (file, code, reason) => {
    expect(await messages(`src/${file}`, code)).toContain(reason);
  });

  it.each([
    ['src/engine/x.ts', "import '../stats/logit.ts';"],
    ['src/model/x.ts', "import 'zod';"],
    ['src/charts/layout/x.ts', "import 'd3';"],
    ['src/pages/note/x.view.ts', "import '../../engine/types.ts';"],
    ['src/pages/note/x.view.ts', "import '../_mix/plan.view.ts';"],
    ['src/pages/note/load.ts', "import guidance from 'virtual:guidance/advice';"],
  ])('and may import what it needs: %s: %s', async (file, code) => {
    expect(await messages(file, code)).not.toContain('may');
  });
});

describe('a pure room', () => {
  const world = [
    'window.name',
    'document.title',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'fetch("x")',
    'localStorage.length',
    'indexedDB.open("x")',
  ];

  it('is every room but those that draw, keep or follow what the user does', () => {
    expect(roomsThat(({ pure }) => !pure)).toEqual(['storage', 'service-worker', 'browser', 'address', 'charts', 'ui', 'pages']);
  });

  it.each(roomsThat(({ pure }) => pure))('knows nothing of the world around it: %s', async (room) => {
    for (const code of world)
      expect([code, await messages(`src/${room}/x.ts`, `export const x = ${code};`)]).toEqual([
        code,
        expect.stringContaining('This room is pure'),
      ]);
  });

  it('is not every room: a component may use the window', async () => {
    expect(await messages('src/components/x.ts', 'export const x = window.name;')).not.toContain('pure');
  });
});

describe('a bare number', () => {
  it('is refused where all numbers come from the evidence or the guidance', () => {
    expect(roomsThat(({ numberless }) => numberless)).toEqual(['engine', 'recommender', 'team']);
  });

  it.each(roomsThat(({ numberless }) => numberless))('is refused in %s, but for 0 and 1', async (room) => {
    for (const number of ['0.06', '2', '.5', '1e3', '-4'])
      expect(await messages(`src/${room}/x.ts`, `export const x = ${number};`)).toContain(`${room} holds no number of its own`);
    expect(await messages(`src/${room}/x.ts`, 'export const x = 1 - 0;')).toBe('');
  });

  it('is no matter in the mathematics', async () => {
    expect(await messages('src/stats/x.ts', 'export const x = 0.5;')).toBe('');
  });

  it.each(["export const da = { a: 'Der er 6 af 100' };", 'export const da = { a: `om ${1} år, 12 måneder` };'])(
    'is refused in a dictionary: %s',
    async (code) => {
      expect(await messages('src/pages/_frame/texts.da.ts', code)).toContain('A text may not hold the number');
    },
  );

  it('is a word where it is a year or the name of a table', async () => {
    expect(await messages('src/pages/_frame/texts.en.ts', "export const en = { a: 'Table 2, measured 2013–2016 in {place}' };")).toBe('');
  });
});
