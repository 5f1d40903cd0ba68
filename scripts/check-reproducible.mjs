/**
 * `npm run check:reproducible`: builds the site here and in a copy of the source in another folder, and compares
 * every file. It takes twice as long as a build and therefore is not one of the tests.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, installPackages, root, run } from './setup.mjs';

const notSource = ['.git', 'node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', '.cache'];

installPackages();
rmSync(join(root, 'dist'), { recursive: true, force: true });
build();
const copy = join(mkdtempSync(join(tmpdir(), 'traedesten-again-')), 'elsewhere');
cpSync(root, copy, { recursive: true, filter: (path) => !notSource.includes(relative(root, path)) });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
// Another place, another clock and another language than the first time.
run('npm', ['run', '--silent', 'build'], { cwd: copy, env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' } });

const [here, there] = [root, copy].map((folder) => readFileSync(join(folder, 'dist/SHA256SUMS.txt'), 'utf8').trim().split('\n'));
const different = [...here.filter((line) => !there.includes(line)), ...there.filter((line) => !here.includes(line))];
rmSync(join(copy, '..'), { recursive: true });
if (different.length > 0) {
  console.error(`Two builds of the same source differ in:\n${[...new Set(different.map((line) => line.slice(66)))].join('\n')}`);
  process.exit(1);
}
console.log(`Two builds gave the same ${here.length} files.`);
