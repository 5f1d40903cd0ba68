/**
 * Mutation testing of one room, which `MUTATION_ROOM` names, or of the share of its lines that `MUTATION_SHARE` gives; `npm run
 * mutation` runs it for each.
 */
import { cpus } from 'node:os';
import { drawnLines, mutatedRoom } from './scripts/mutation/rooms.mjs';

const { name, code } = mutatedRoom();
const share = Number(process.env.MUTATION_SHARE ?? 1);

export default {
  mutate: share < 1 ? drawnLines(name, share) : code,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Static mutants prevent the tests from loading, which Stryker does not count as killed.
  ignoreStatic: true,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  // Each is mostly waiting.
  concurrency: 2 * cpus().length,
  // A busy machine is slow; only an infinite loop should count as killed by timeout.
  timeoutMS: 20_000,
  tempDirName: '.cache/mutation/work',
  ignorePatterns: ['/dist', '/docs', '/.cache', '/test-results', '/tests/e2e'],
};
