/** Which code is spoilt, and the tests that have to notice it: those of the room itself, and the people it is for. */
const own = (name) => `tests/${name}/**/*.test.ts`;
const code = (name) => [`src/${name}/**/*.ts`];

export const rooms = [
  { name: 'engine', what: 'the engine', code: code('engine'), tests: [own('engine'), own('vectors')] },
  {
    name: 'recommender',
    what: 'the recommender',
    code: code('recommender'),
    tests: [own('recommender'), own('personas')],
    // Thousands of situations each, for what the others see in one.
    left: ['tests/recommender/{properties,shipped}.test.ts'],
  },
  { name: 'intake', what: 'reading what comes from outside, CPR', code: code('intake'), tests: [own('intake')] },
  { name: 'caseload-file', what: 'the import of a caseload', code: code('caseload-file'), tests: [own('caseload-file')] },
  {
    name: 'storage',
    what: 'the storage',
    code: code('storage'),
    tests: [own('storage')],
    // Seconds each, for what the others see in milliseconds.
    left: ['tests/storage/{large,round-trip,fuzz}.test.ts'],
  },
];
