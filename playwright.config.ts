import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from './scripts/chromium.mjs';

/** Another port lets two runs stand beside each other. */
const port = Number(process.env['E2E_PORT'] ?? 4174);
const chromium = findChromium();

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
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: launchArguments,
    },
  },
  webServer: {
    command: `npx --no-install vite preview --host localhost --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
