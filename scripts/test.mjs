/**
 * `npm test`: installs what is missing, checks, builds, and runs unit and browser tests. The last line sums both runners: `N
 * passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, installPackages, root } from './setup.mjs';

installPackages();
const { ensureChromium } = await import('./chromium.mjs');
process.env.CHROMIUM = ensureChromium();

// The checks use one processor core: they run in parallel with the build and the unit tests, and their output is buffered.
const checked = runBeside('npm', ['run', '--silent', 'check']);
build();

const reports = mkdtempSync(join(tmpdir(), 'traedesten-tests-'));
const unit = await runner(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`],
  (report) => ({
    passed: report.numPassedTests,
    // A test file that fails to load counts as one failure, although it reports no failed test.
    failed:
      report.numFailedTests +
      report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
  }),
  'unit.json',
);
const check = await checked;
process.stdout.write(check.printed);
if (check.status !== 0) process.exit(check.status);
const browser = await runner(
  'playwright',
  ['test', '--reporter=line,json'],
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  'browser.json',
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
  },
);
rmSync(reports, { recursive: true });

const failed = unit.failed + browser.failed;
console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
process.exit(failed > 0 || !unit.ended || !browser.ended ? 1 : 0);

/** Runs a test runner and reads its counts; a crash without a report counts as one failure. */
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
    return { ...counts, failed: status !== 0 && counts.failed === 0 ? 1 : counts.failed, ended: status === 0 };
  } catch {
    return { passed: 0, failed: 1, ended: false };
  }
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
