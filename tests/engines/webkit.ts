/** WebKitGTK by WebDriver, with selenium-webdriver, on a display that exists in memory only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Builder, By, error, Key as Keys, type WebDriver, type WebElement } from 'selenium-webdriver';
import { vi } from 'vitest';
import { freePort } from '../../scripts/free-port.mjs';
import { patience, type Browser, type Key, type Role, type Tab } from './tab.ts';

const selectors: Readonly<Record<Role, string>> = {
  button: 'button, summary, [role="button"]',
  checkbox: 'input[type="checkbox"]',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  spinbutton: '[role="spinbutton"], input[type="number"]',
  textbox: 'textarea, input:not([type]), input[type="text"]',
};

const named: Readonly<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowUp: Keys.ARROW_UP,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  PageDown: Keys.PAGE_DOWN,
  Space: ' ',
  Tab: Keys.TAB,
};

/** @param path of WebKitWebDriver; Xvfb has to be installed too */
export async function startWebKit(path: string): Promise<Browser> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${display.toString().trim()}` };
  let driver = await startDriver(path, env);
  const first = await driver.newSession();
  const version = `WebKitGTK ${(await first.getCapabilities()).getBrowserVersion() ?? ''}`;
  await first.quit();
  return {
    version,
    newTab: async () => {
      const tab = await within(patience, driver.newSession().then(openTab));
      if (tab) return tab;
      // The driver seldom answers nothing to a new session, and then nothing any more: another process has to take its place.
      console.log('WebKitWebDriver opens no session: it is started again.');
      driver.stop();
      driver = await startDriver(path, env);
      return openTab(await driver.newSession());
    },
    close: () => {
      driver.stop();
      screen.kill();
      return Promise.resolve();
    },
  };
}

/** A process of WebKitWebDriver that answers. */
async function startDriver(path: string, env: NodeJS.ProcessEnv): Promise<{ newSession: () => Promise<WebDriver>; stop: () => void }> {
  const port = await freePort();
  // A process group of its own, so that the browsers which the driver has started end with it.
  const service = spawn(path, [`--port=${port}`], { stdio: 'ignore', detached: true, env });
  const address = `http://127.0.0.1:${port}`;
  await vi.waitUntil(
    () =>
      fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeout: patience },
  );
  return {
    newSession: async () => new Builder().usingServer(address).withCapabilities({ browserName: 'MiniBrowser' }).build(),
    stop: () => {
      if (service.pid !== undefined && service.exitCode === null) process.kill(-service.pid, 'SIGKILL');
    },
  };
}

/** @returns what the promise gives, or null if it gives nothing within that many milliseconds */
async function within<Value>(limit: number, promise: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, limit, null)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}

async function openTab(driver: WebDriver): Promise<Tab> {
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 768 });
  /** Acts on the first element of a selector that is as asked. One that the page has replaced meanwhile is looked for again. */
  const act = async (
    what: string,
    selector: string,
    isAsked: (element: WebElement) => Promise<boolean>,
    action: (element: WebElement) => Promise<unknown>,
  ): Promise<void> => {
    await driver.wait(
      async () => {
        try {
          for (const element of await driver.findElements(By.css(selector))) {
            if (!(await isAsked(element))) continue;
            await action(element);
            return true;
          }
        } catch (thrown) {
          if (!(thrown instanceof error.StaleElementReferenceError)) throw thrown;
        }
        return false;
      },
      patience,
      `There is no ${what}.`,
    );
  };
  const actOn = (role: Role, name: string, action: (element: WebElement) => Promise<unknown>): Promise<void> =>
    act(`${role} “${name}”`, selectors[role], (element) => hasName(element, name), action);
  const send = (keys: string): Promise<void> => driver.actions().sendKeys(keys).perform();
  // WebDriver tells nothing of the console: the page collects what it reports itself.
  const collect = (): Promise<void> =>
    driver.executeScript(() => {
      const page = window as Window & { reported?: string[] };
      if (page.reported) return;
      const reported: string[] = (page.reported = []);
      addEventListener('error', ({ message }) => {
        // Not an error: WebKit's way to say that a box is measured once more in the next frame.
        if (!message.startsWith('ResizeObserver loop')) reported.push(`uncaught: ${message}`);
      });
      addEventListener('unhandledrejection', ({ reason }) => reported.push(`uncaught: ${String(reason)}`));
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        reported.push(`refused by the policy: ${violatedDirective} ${blockedURI}`),
      );
    });
  const reported: string[] = [];
  const keep = async (): Promise<void> => {
    reported.push(...((await driver.executeScript('return window.reported ?? []')) as string[]));
  };
  return {
    open: async (address) => {
      await keep();
      await driver.get('about:blank');
      await driver.get(address);
      await collect();
    },
    reload: async () => {
      await keep();
      await driver.navigate().refresh();
      await collect();
    },
    back: () => driver.executeScript('history.back()'),
    click: (role, name) =>
      actOn(role, name, async (element) => {
        await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
        await element.click();
      }),
    focus: (role, name) => actOn(role, name, (element) => driver.executeScript('arguments[0].focus()', element)),
    type: (text) => send(text),
    press: async (...keys) => {
      for (const key of keys) await send(named[key]);
    },
    chooseFile: (selector, path) =>
      act(
        `field ${selector}`,
        selector,
        () => Promise.resolve(true),
        (field) => field.sendKeys(path),
      ),
    ask: (ask, ...given) => driver.executeScript(ask as never, ...given) as never,
    resize: async (width, height) => void (await driver.manage().window().setRect({ width, height })),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    print: () => Promise.resolve(null),
    errors: async () => {
      await keep();
      return reported;
    },
    close: () => driver.quit(),
  };
}

/** Whether an element is shown under a name. An element that has been replaced since it was found has none. */
async function hasName(element: WebElement, name: string): Promise<boolean> {
  try {
    return (await element.getAccessibleName()) === name && (await element.isDisplayed());
  } catch (thrown) {
    if (thrown instanceof error.WebDriverError) return false;
    throw thrown;
  }
}
