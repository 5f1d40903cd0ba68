import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { importsByKind, seal, withStaticImports } from '../../scripts/vite/single-file.ts';

type Parts = { script?: string; style?: string; head?: string; charset?: string };

function page({ script = 'run()', style = 'p{color:red}', head = '', charset = '<meta charset="utf-8" />' }: Parts = {}): string {
  return `<!doctype html><html><head>${charset}${head}<script type="module" crossorigin>${script}</script><style rel="stylesheet" crossorigin>${style}</style></head><body></body></html>`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the seal of the single file', () => {
  it('names the hashes of what stands between the tags, and leaves that as it is', () => {
    // What String.replace would take for its own patterns, letters of two bytes, and spaces at the ends.
    const script = " const price = '$& $1 $` $$ æøå'; ";
    const style = " p::after{content:'$&'} ";
    const html = seal(page({ script, style }));
    expect(html).toContain(`script-src ${hash(script)}; style-src ${hash(style)}; `);
    expect(html).toContain(`<script type="module">${script}</script><style>${style}</style>`);
  });

  it('reads line ends as the browser does', () => {
    expect(seal(page({ script: 'a()\r\nb()' }))).toContain(`script-src ${hash('a()\nb()')}`);
  });

  it.each([
    ['an end tag within the script', { script: "const tag = '</script>';" }, 'no end tag within them'],
    ['an end tag in another spelling', { script: "const tag = '</SCRIPT >';" }, 'no end tag within them'],
    ['a second script', { head: '<script>other()</script>' }, 'one script and one style'],
    ['a file beside it', { head: '<link rel="icon" href="./icon.svg" />' }, 'points outside itself: href="./icon.svg"'],
    ['a head without its first line', { charset: '' }, 'has to begin its head with <meta charset="utf-8" />'],
  ])('refuses %s', (_what, parts, message) => {
    expect(() => seal(page(parts))).toThrow(message);
  });

  it('takes what only looks like a tag for code', () => {
    expect(seal(page({ script: 'const tag = `<style>p{}</style><a href="./x">`' }))).toContain('Content-Security-Policy');
  });
});

describe('the imports of the single file', () => {
  it('are static, also where the program asks for a module later', () => {
    expect(withStaticImports("const page = () => import('./page.ts').then((module) => module.load);")).toBe(
      'import * as module$0 from "./page.ts";\nconst page = () => Promise.resolve(module$0).then((module) => module.load);',
    );
  });

  it('import a module once that is asked for twice', () => {
    expect(withStaticImports('import("./a"); import("./b"); import("./a");')).toBe(
      'import * as module$0 from "./a";\nimport * as module$1 from "./b";\nPromise.resolve(module$0); Promise.resolve(module$1); Promise.resolve(module$0);',
    );
  });

  it('leave a module alone that imports nothing dynamically', () => {
    const code = "import { load } from './page.ts';\nconst base = import.meta.url;";
    expect(withStaticImports(code)).toBe(code);
  });
});

describe('the order of the single file', () => {
  it('has all Danish texts, then all English ones, the data, what pages say and what they hold', () => {
    const files = [
      'a/state.svelte.ts',
      'a/a.view.ts',
      'a/texts.da.ts',
      'a/texts.en.ts',
      'a/A.svelte',
      'a/load.ts',
      'b/b.view.ts',
      'b/texts.da.ts',
    ];
    const order = [...importsByKind(files).matchAll(/'([^']+)'/g)].map(([, address]) => address);
    expect(order.filter((address) => !address?.startsWith('virtual:'))).toEqual([
      './a/texts.da.ts',
      './b/texts.da.ts',
      './a/texts.en.ts',
      './a/a.view.ts',
      './b/b.view.ts',
      './a/state.svelte.ts',
    ]);
    const first = order.findIndex((address) => address?.startsWith('virtual:'));
    expect([order[first - 1], order[first]]).toEqual(['./a/texts.en.ts', 'virtual:evidence/all']);
  });
});
