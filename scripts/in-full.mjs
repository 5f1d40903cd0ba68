/**
 * `npm run faults` and `npm run fuzz`: the tests that `npm test` runs in short, in full. The command lines of systems
 * differ in how they set a variable, so it is set here.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

const playwright = join('@playwright', 'test', 'cli.js');
const vitest = join('vitest', 'vitest.mjs');

/** The variable that the tests look at, and how they are run. In full a test takes as long as it takes. */
const kinds = {
  faults: {
    variable: 'FAULTS',
    runs: [
      [vitest, 'run', 'tests/storage/two-tabs.test.ts', '--testTimeout=0'],
      [playwright, 'test', 'tests/e2e/faults.spec.ts'],
    ],
  },
  fuzz: { variable: 'FUZZ', runs: [[vitest, 'run', 'tests/storage/fuzz.test.ts', 'tests/readers.test.ts', '--testTimeout=0']] },
};

const [, , name] = process.argv;
const kind = Object.hasOwn(kinds, name) ? kinds[name] : null;
if (!kind) {
  console.error(`Say which of them: ${Object.keys(kinds).join(' or ')}.`);
  process.exit(2);
}
const env = { ...process.env, [kind.variable]: 'full' };
const failed = kind.runs.filter(([program, ...given]) => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...given], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
