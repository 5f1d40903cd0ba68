/**
 * `npm run mutation [room …]`: mutation testing of the central rooms with Stryker, by default of all of them. The table in
 * docs/measured.md holds the latest result of each room; surviving mutants are listed in `.cache/mutation/`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { circumstances } from './circumstances.mjs';
import { rooms } from './mutation/rooms.mjs';
import { mutationTable, scoreOf, survivorList } from './mutation/table.mjs';
import { installPackages, root } from './setup.mjs';

installPackages();
const { Stryker } = await import('@stryker-mutator/core');
const { writeBetweenMarks } = await import('./between-marks.mjs');

/** A room fails below this mutation score. */
const leastScore = 0.8;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !rooms.some((room) => room.name === name));
if (unknown.length > 0) {
  console.error(`There is no room ${unknown.join(', ')}. There are: ${rooms.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const lists = join(root, '.cache/mutation');
mkdirSync(lists, { recursive: true });
for (const { name, what, code, tests, left = [] } of rooms.filter((room) => asked.length === 0 || asked.includes(room.name))) {
  console.log(`${what} …`);
  process.env.MUTATION_TESTS = tests.join(' ');
  process.env.MUTATION_LEFT = left.join(' ');
  const begun = performance.now();
  const mutants = await new Stryker({
    mutate: code,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // Static mutants: they prevent the tests from loading, which Stryker does not count as killed.
    ignoreStatic: true,
    reporters: ['progress-append-only'],
    // Each is mostly waiting.
    concurrency: 2 * cpus().length,
    // A busy machine is slow; only an infinite loop should count as killed by timeout.
    timeoutMS: 20_000,
    tempDirName: '.cache/mutation/work',
    ignorePatterns: ['/dist', '/docs', '/.cache', '/test-results', '/tests/e2e'],
  }).runMutationTest();
  writeFileSync(join(lists, `${name}.txt`), survivorList(mutants));
  writeFileSync(resultOf(name), JSON.stringify({ ...scoreOf(mutants), minutes: (performance.now() - begun) / 60_000 }));
}
const known = rooms
  .filter(({ name }) => existsSync(resultOf(name)))
  .map(({ name, what }) => ({ what, ...JSON.parse(readFileSync(resultOf(name), 'utf8')) }));
const table = mutationTable(known, circumstances());
console.log(`\n${table}`);
if (known.length === rooms.length) await writeBetweenMarks(join(root, 'docs/measured.md'), 'mutation', table);
process.exit(known.some(({ score }) => score < leastScore) ? 1 : 0);

function resultOf(name) {
  return join(lists, `${name}.json`);
}
