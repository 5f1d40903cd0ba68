/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How the browser is started. Without the later ones, Chromium asks hosts on the internet for updates of its own. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a browser that is already here: the one named in CHROMIUM, a usual place, or Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return [...places, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** The path of a browser, installed if need be: Debian's package where we are root, else Playwright's own. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const attempt = (command, ...args) =>
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  console.log('Installing Chromium for the browser tests …');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get') && attempt('apt-get', 'update', '-qq'))
    attempt('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  if (!findChromium()) attempt('npx', '--no-install', 'playwright', 'install', 'chromium');
  const installed = findChromium();
  if (!installed)
    throw new Error('No Chromium was found or could be installed. Install one and name its path in the environment variable CHROMIUM.');
  return installed;
}
