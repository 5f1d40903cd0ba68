/** The code to mutate, and the tests that must kill the mutants. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const own = (name) => `tests/${name}/**/*.test.ts`;
const code = (name) => [`src/${name}/**/*.ts`];

export const rooms = [
  { name: 'engine', what: 'the engine', code: code('engine'), tests: [own('engine'), own('vectors')] },
  {
    name: 'recommender',
    what: 'the recommender',
    code: code('recommender'),
    tests: [own('recommender'), own('personas')],
    // Excluded: thousands of situations each, which other tests cover with one.
    left: ['tests/recommender/{properties,shipped}.test.ts'],
    // A mutant is done with the first test that fails: this one notices most of them.
    first: 'tests/recommender/results.test.ts',
  },
  { name: 'address', what: 'links, the address and the session', code: code('address'), tests: [own('address')] },
  { name: 'intake', what: 'reading what comes from outside, CPR', code: code('intake'), tests: [own('intake')] },
  { name: 'caseload-file', what: 'the import of a caseload', code: code('caseload-file'), tests: [own('caseload-file')] },
  {
    name: 'storage',
    what: 'the storage',
    code: code('storage'),
    tests: [own('storage')],
    // Excluded: take seconds each for what other tests find in milliseconds.
    left: ['tests/storage/{large,round-trip,fuzz}.test.ts'],
  },
];

/** Lines that are drawn or left out together: fewer would leave out most changes that reach over several lines. */
const chunk = 12;

/**
 * Draws lines of a room at random, the same each time: all lines of the recommender take hours.
 * @param name of the room
 * @param share of the lines to draw, 0–1
 * @returns ranges of lines as Stryker takes them, `src/engine/grid.ts:1-12`
 */
export function drawnLines(name, share) {
  return readdirSync(join(root, 'src', name), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', name, file))
    .flatMap((file) => {
      const count = readFileSync(join(root, file), 'utf8').split('\n').length;
      const starts = Array.from({ length: Math.ceil(count / chunk) }, (_, at) => at * chunk + 1);
      return starts.map((start) => `${file}:${start}-${Math.min(count, start + chunk - 1)}`);
    })
    .filter((range) => createHash('sha256').update(range).digest().readUInt32BE() / 2 ** 32 < share);
}

/** The room that the environment names, by default the engine. */
export function mutatedRoom() {
  const wanted = process.env.MUTATION_ROOM ?? 'engine';
  const room = rooms.find(({ name }) => name === wanted);
  if (!room) throw new Error(`There is no room ${wanted} to mutate.`);
  return room;
}
