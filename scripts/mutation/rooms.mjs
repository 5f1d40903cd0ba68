/** The code to mutate, and the tests that must kill the mutants. */
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

/** The room that the environment names, by default the engine. */
export function mutatedRoom() {
  const wanted = process.env.MUTATION_ROOM ?? 'engine';
  const room = rooms.find(({ name }) => name === wanted);
  if (!room) throw new Error(`There is no room ${wanted} to mutate.`);
  return room;
}
