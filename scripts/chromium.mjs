/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './setup.mjs';

/** Debian's Chromium, and its package without windows, menus and pages of its own: a new tab takes half the processor time. */
const debian = { browser: '/usr/bin/chromium', shell: '/usr/bin/chromium-headless-shell' };

const places = [
  debian.browser,
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Pages of the browser's own for what drops down from its address bar, one more process for each tab: a third of the time. */
const addressBarPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright switches off. Only the last list of such features counts, so it has to stand in ours as well. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The argument that starts the browser without some of its features. */
export function without(features) {
  return `--disable-features=${[...addressBarPages, ...features].join(',')}`;
}

/** How the browser is started. Without the later ones, Chromium asks hosts on the internet for updates of its own. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  // The headless shell would round the width of each letter, and so lay text out wider than the browser does.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  without(offInPlaywright),
];

/** The path of a browser that is already here: the one named in CHROMIUM, a usual place, or Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return [...places, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** The path of a headless shell, or of the whole browser where there is none or where one is named in CHROMIUM. */
export function findHeadlessShell() {
  return !process.env.CHROMIUM && existsSync(debian.shell) ? debian.shell : findChromium();
}

/** The path of a browser, installed if need be: Debian's packages where we are root, else Playwright's own. */
export function ensureChromium() {
  if (!findChromium()) {
    console.log('Installing Chromium for the browser tests …');
    installDebianPackages('chromium');
  }
  if (!findChromium()) spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (findChromium() === debian.browser && !existsSync(debian.shell)) installDebianPackages('chromium-headless-shell');
  const installed = findChromium();
  if (!installed)
    throw new Error('No Chromium was found or could be installed. Install one and name its path in the environment variable CHROMIUM.');
  return installed;
}
