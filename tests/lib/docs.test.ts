import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const library = join(process.cwd(), 'dist/lib/traedesten.js');
const page = readFileSync(join(process.cwd(), 'docs/library.md'), 'utf8');
const examples = [...page.matchAll(/## (.+)\n|```js\n([\s\S]*?)```/g)].reduce<{ title: string; code: string }[]>(
  (found, [, title, code]) => {
    if (title) return [...found, { title, code: '' }];
    const last = found.at(-1)?.title ?? '';
    return [...found.filter((one) => one.code !== ''), { title: last, code: code ?? '' }, { title: last, code: '' }];
  },
  [],
);
const runnable = examples.filter(({ code }) => code !== '');

/** Every line that has an expected value beneath becomes an entry of what the example gives. */
function program(code: string): string {
  const asked = code.replace(/^(.+);\n\/\/ → (.+)$/gm, (_, line: string, value: string) => `given.push([${line}, ${value}]);`);
  const bound = asked.replace("from 'traedesten'", `from ${JSON.stringify(pathToFileURL(library).href)}`);
  return `const given = [];\n${bound}\nprocess.stdout.write(JSON.stringify(given));`;
}

describe('the examples of docs/library.md', () => {
  beforeAll(() => {
    if (!existsSync(library)) throw new Error('The library has not been built. Run npm run build first; npm test does.');
  });

  it('are found', () => {
    expect(runnable.length).toBeGreaterThan(6);
  });

  it.each(runnable.map(({ title, code }) => [title, code]))('%s', (_title, code) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program(code)], { encoding: 'utf8' });
    const given = JSON.parse(output) as [unknown, unknown][];
    expect(given.length).toBeGreaterThan(0);
    for (const [value, expected] of given) expect(value).toEqual(expected);
  });
});
