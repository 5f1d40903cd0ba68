/** Firefox by WebDriver BiDi, with puppeteer-core. */
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { patience, type Browser, type Role, type Tab } from './tab.ts';

/** @param path of the program */
export async function startFirefox(path: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: null,
    protocolTimeout: patience,
    timeout: patience,
    extraPrefsFirefox: { 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false },
  });
  return {
    version: (await browser.version()).replace('/', ' '),
    newTab: async () => openTab(await (await browser.createBrowserContext()).newPage()),
    close: () => browser.close(),
  };
}

async function openTab(page: Page): Promise<Tab> {
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') errors.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !['localhost', '127.0.0.1'].includes(hostname))
      errors.push(`a request to another host: ${request.url()}`);
  });
  await resize(page, 1366, 640);
  /** Acts on the element with that role and name. One that the page has replaced meanwhile is looked for again. */
  const act = (role: Role, name: string, action: (element: ElementHandle) => Promise<unknown>): Promise<void> =>
    vi.waitFor(
      async () => {
        const found = await page.waitForSelector(`aria/${name}[role="${role}"]`);
        if (!found) throw new Error(`There is no ${role} “${name}”.`);
        await action(found);
      },
      { timeout: patience },
    );
  return {
    open: async (address) => {
      await page.goto('about:blank');
      await page.goto(address);
    },
    reload: async () => void (await page.reload()),
    back: () => page.evaluate(() => history.back()),
    click: (role, name) => act(role, name, (element) => element.click()),
    focus: (role, name) => act(role, name, (element) => element.focus()),
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    chooseFile: async (selector, path) => {
      const field = await page.waitForSelector(selector);
      await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
    },
    ask: async (ask, ...given) => (await page.evaluate(ask as never, ...(given as unknown as never[]))) as never,
    resize: (width, height) => resize(page, width, height),
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    errors: () => Promise.resolve(errors),
    close: () => page.browserContext().close(),
  };
}

/** Sets the size of the viewport. Puppeteer also sets the orientation of the screen, a command that Firefox ESR does not know. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
  });
  await vi.waitUntil(() => page.evaluate((wanted) => innerWidth === wanted, width), { timeout: patience });
}
