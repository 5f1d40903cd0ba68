/**
 * `npm test`: installs what is missing, checks, builds, and runs the unit tests, the browser tests in Chromium and the main paths in
 * Firefox and WebKit. The last lines name every failed test and sum all runs: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, installPackages, root } from './setup.mjs';

installPackages();
const { ensureChromium } = await import('./chromium.mjs');
const { ensureEngines } = await import('./engines.mjs');
ensureChromium();
ensureEngines();

// The checks use one processor core: they run in parallel with the build and the unit tests, and their output is buffered.
const checked = runBeside('npm', ['run', '--silent', 'check']);
build();

const reports = mkdtempSync(join(tmpdir(), 'traedesten-tests-'));
const unit = await runUnitTests('unit.json');
const check = await checked;
process.stdout.write(check.printed);
if (check.status !== 0) {
  for (const line of [...unit.failed, 'npm run check: its output above says what']) console.log(`Failed: ${line}`);
  console.log(`${unit.passed} passed, ${unit.failed.length + 1} failed; the browser tests were not run`);
  process.exit(check.status);
}
const browser = await runner(
  'playwright',
  ['test', '--reporter=line,json'],
  ({ stats, suites }) => ({ passed: stats.expected, failed: suites.flatMap(failedSpecs) }),
  'browser.json',
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
  },
);
const engines = await runUnitTests('engines.json', '--config', 'tests/engines/vitest.config.ts');
rmSync(reports, { recursive: true });

const runs = [unit, browser, engines];
const failed = runs.flatMap((run) => run.failed);
for (const line of failed) console.log(`Failed: ${line}`);
console.log(`${runs.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs tests with Vitest. */
function runUnitTests(report, ...args) {
  return runner(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, report)}`, ...args],
    ({ numPassedTests, testResults }) => ({
      passed: numPassedTests,
      failed: testResults
        .filter(({ status }) => status === 'failed')
        .flatMap(({ name, message, assertionResults }) =>
          // A test file that fails to load counts as one failure, although it reports no failed test.
          assertionResults.length === 0
            ? failure(relative(root, name), 'does not load', message)
            : assertionResults
                .filter(({ status }) => status === 'failed')
                .map(({ fullName, failureMessages }) => failure(relative(root, name), fullName, failureMessages[0])),
        ),
    }),
    report,
  );
}

/**
 * Runs a test runner and reads its report. A runner that ends badly without a failed test, or without a report, counts as one
 * failure.
 */
async function runner(name, args, count, report, env = {}) {
  const status = await ended(
    spawn('npx', ['--no-install', name, ...args], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    }),
  );
  try {
    const counts = count(JSON.parse(readFileSync(join(reports, report), 'utf8')));
    const isUnexplained = status !== 0 && counts.failed.length === 0;
    return isUnexplained ? { ...counts, failed: [`${name} ended with ${status}: its own output says why`] } : counts;
  } catch {
    return { passed: 0, failed: [`${name} left no report`] };
  }
}

/** The failed tests of a suite of Playwright and of the suites in it. */
function failedSpecs({ suites = [], specs = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      failure(`tests/e2e/${file}`, title, tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message),
    );
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** A failed test on one line: its file, its name and the first line of what went wrong. */
function failure(file, name, message = '') {
  // eslint-disable-next-line no-control-regex -- runners colour their messages
  const [reason] = message.replace(/\u001b\[\d+m/g, '').split('\n');
  return `${file} › ${name}: ${reason}`;
}

/** Runs a command and captures its output. */
async function runBeside(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  return { status: await ended(child), printed };
}

/** @returns the exit code, 1 where there is none */
function ended(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
