/**
 * `npm run faults` and `npm run fuzz`: the long forms of tests that `npm test` runs briefly. `npm run engines`: the main paths in
 * Firefox and WebKit, as `npm test` runs them. Each writes its results to docs/measured.md. Sets the environment variable here,
 * because shells differ in how to.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { circumstances } from './circumstances.mjs';
import { build, installPackages, root } from './setup.mjs';

installPackages();
const { writeBetweenMarks } = await import('./between-marks.mjs');
const { ensureChromium } = await import('./chromium.mjs');
const { ensureEngines } = await import('./engines.mjs');

const playwright = {
  program: join('@playwright', 'test', 'cli.js'),
  first: 'test',
  report: (path) => ({ given: ['--reporter=line,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path } }),
  tried: ({ suites }) =>
    suites.flatMap(function specsOf(suite) {
      const own = (suite.specs ?? []).map(({ title, ok, tests: [test] }) => ({
        what: title,
        times: Number(test.annotations.find(({ type }) => type === 'times')?.description ?? 1),
        passed: ok,
      }));
      return [...own, ...(suite.suites ?? []).flatMap(specsOf)];
    }),
};
const vitest = {
  program: join('vitest', 'vitest.mjs'),
  first: 'run',
  report: (path) => ({ given: ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`, '--testTimeout=0'], env: {} }),
  tried: ({ testResults }) =>
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status, meta }) => ({ what: fullName, times: meta.times ?? 1, passed: status === 'passed' })),
    ),
};

/** The variable that the tests read, by command. In full there is no timeout. */
const kinds = {
  faults: {
    variable: 'FAULTS',
    runs: [
      [vitest, 'tests/storage/two-tabs.test.ts'],
      [playwright, 'tests/e2e/faults.spec.ts'],
    ],
  },
  fuzz: {
    variable: 'FUZZ',
    runs: [
      [
        vitest,
        'tests/storage/fuzz.test.ts',
        'tests/readers.test.ts',
        'tests/intake/workbook',
        'tests/caseload-file/municipal-files.test.ts',
        'tests/recommender/properties.test.ts',
        'tests/citizens',
      ],
      [playwright, 'tests/e2e/one-citizen.spec.ts'],
    ],
  },
  engines: { runs: [[vitest, '--config', 'tests/engines/vitest.config.ts']] },
};

const [, , name] = process.argv;
const kind = Object.hasOwn(kinds, name) ? kinds[name] : null;
if (!kind) {
  console.error(`Say which of them: ${Object.keys(kinds).join(' or ')}.`);
  process.exit(2);
}
if (name === 'engines') ensureEngines();
else process.env.CHROMIUM = ensureChromium();
build();
const reports = mkdtempSync(join(tmpdir(), 'traedesten-in-full-'));
const begun = Date.now();
const tried = kind.runs.flatMap(([runner, ...files], index) => {
  const path = join(reports, `${index}.json`);
  const { given, env } = runner.report(path);
  spawnSync(process.execPath, [join(root, 'node_modules', runner.program), runner.first, ...files, ...given], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, ...(kind.variable && { [kind.variable]: 'full' }) },
  });
  return runner.tried(JSON.parse(readFileSync(path, 'utf8')));
});
rmSync(reports, { recursive: true });
const failed = tried.filter(({ passed }) => !passed).length;
const sum = tried.reduce((all, { times }) => all + times, 0);
const row = ({ what, times, passed }) =>
  `| ${what.replaceAll('|', '\\|')} | ${times.toLocaleString('en')} | ${passed ? 'held' : '**failed**'} |`;
// Beside the inputs drawn at random, the same files hold tests of one thing each, which are no longer in full.
const single = name === 'fuzz' ? tried.filter(({ times, passed }) => times === 1 && passed) : [];
const table = [
  '| what was tried | times | |',
  '| --- | ---: | --- |',
  ...tried.filter((one) => !single.includes(one)).map(row),
  ...(single.length > 0 ? [row({ what: 'tests of one thing each in the same files', times: single.length, passed: true })] : []),
  '',
  `${sum.toLocaleString('en')} times in all, ${failed} of ${tried.length} failed, in ${Math.round((Date.now() - begun) / 60_000)} minutes. ${circumstances()}.`,
].join('\n');
await writeBetweenMarks(join(root, 'docs/measured.md'), name, table);
process.exit(failed > 0 ? 1 : 0);
