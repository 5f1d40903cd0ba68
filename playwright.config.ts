import { defineConfig } from '@playwright/test';
import { findChromium, findHeadlessShell, launchArguments } from './scripts/chromium.mjs';

/** Another port lets two runs stand beside each other. */
const port = Number(process.env['E2E_PORT'] ?? 4174);

/** How a browser is started; without a path Playwright takes its own. */
const startedFrom = (path: string | null, ...more: string[]) => ({
  ...(path === null ? {} : { executablePath: path }),
  args: [...launchArguments, ...more],
});

/** What hangs on how a browser keeps what is stored, ends and comes back, and on what it lets a frame store. */
const wholeBrowser = ['**/faults.spec.ts', '**/offline.spec.ts', '**/embed.spec.ts'];

/** Read at twice the text size that browsers have at first, as their setting gives it. */
const largeLetters = ['**/text-size.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // A loaded machine can stand still for seconds; what never comes fails all the same.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1366, height: 640 },
    locale: 'da-DK',
    trace: 'off',
  },
  projects: [
    { name: 'browser', testMatch: wholeBrowser, use: { launchOptions: startedFrom(findChromium()) } },
    { name: 'shell', testIgnore: [...wholeBrowser, ...largeLetters], use: { launchOptions: startedFrom(findHeadlessShell()) } },
    {
      name: 'large letters',
      testMatch: largeLetters,
      use: { launchOptions: startedFrom(findHeadlessShell(), '--blink-settings=defaultFontSize=32') },
    },
  ],
  webServer: {
    command: `npx --no-install vite preview --host localhost --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
