import { chromium, expect, test as base, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { launchArguments, without } from '../../scripts/chromium.mjs';
import { embedAddress, heightWithoutScript, shownInFrames } from '../../src/pages/about/embed-address.view.ts';
import { embedSnippet } from '../../src/pages/about/embed-snippet.view.ts';
import {
  expectAccessible,
  expectAccessibleInEveryColour,
  expectNoSidewaysScroll,
  expectWholeAdvice,
  test as siteTest,
} from '../support/browser.ts';
import { languages } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';
import { heightTold, openForeignSite, toldTo, type ForeignSite } from '../support/foreign-page.ts';

type Around = { foreign: ForeignSite; site: string; wrong: string[] };

/** A page of another site; whatever goes wrong in it or in its frame fails the test. */
const test = base.extend<Around>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed.
  foreign: async ({}, use) => {
    const foreign = await openForeignSite();
    await use(foreign);
    await foreign.close();
  },
  site: ({ baseURL }, use) => use(baseURL ?? ''),
  // eslint-disable-next-line no-empty-pattern -- as above
  wrong: async ({}, use) => {
    const wrong: string[] = [];
    await use(wrong);
    expect(wrong).toEqual([]);
  },
  page: async ({ page, foreign, site, wrong }, use) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (![site, foreign.origin, 'data:'].some((known) => request.url().startsWith(known)))
        wrong.push(`foreign request: ${request.url()}`);
    });
    // Whoever listens to messages is written down, in every frame.
    await page.addInitScript(() => {
      const noted = globalThis as unknown as { listeners: string[] };
      noted.listeners = [];
      const original = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
        if (type.startsWith('message')) noted.listeners.push(`${this.constructor.name} ${type}`);
        return original.call(this, type, ...rest);
      };
    });
    await use(page);
  },
});

const snippetSandbox = /sandbox="[^"]+"/.exec(embedSnippet({ address: 'https://example.org/', title: 'x', height: 1 }))?.[0] ?? '';

/** The frame of the page, once its heading stands there. */
async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await expect(frame.locator('main').first()).toBeVisible();
  return frame;
}

/** Shows an address in a frame of the other site and waits until its script has run. */
async function show(page: Page, foreign: ForeignSite, src: string, attributes: string = snippetSandbox): Promise<Frame> {
  await page.goto(foreign.pageWith(src, attributes));
  await expect.poll(() => heightTold(page)).toBeGreaterThan(0);
  return frameOf(page);
}

const kept = async (): Promise<unknown[]> => [
  localStorage.length,
  sessionStorage.length,
  document.cookie,
  (await indexedDB.databases()).length,
  (await caches.keys()).length,
];

for (const language of languages)
  test(`the frame on another site shows the page for the public, comes to life and changes its language, in ${language}`, async ({
    page,
    foreign,
    site,
  }) => {
    const say = wordsIn(language);
    const frame = await show(page, foreign, `${site}embed.html${language === 'da' ? '' : '?sprog=en'}`);
    await expect(frame.getByRole('heading', { level: 1, name: say('understand.title') })).toBeVisible();
    await expect(frame.locator('header, footer, nav')).toHaveCount(0);
    await expect(frame.locator('h1')).toHaveCount(1);
    await frame.getByRole('radio').nth(2).check();
    await frame.locator('summary').first().click();
    await expect(frame.locator('.guess')).toBeVisible();
    // Chromium denies storage to a frame of another site, and nobody misses it.
    await expect(frame.evaluate(() => window.localStorage.length)).rejects.toThrow('SecurityError');
    await frame.getByRole('link', { name: say('app.otherLanguage') }).click();
    const other = wordsIn(language === 'da' ? 'en' : 'da')('understand.title');
    await expect(frame.getByRole('heading', { level: 1, name: other })).toBeVisible();
  });

test('the frame tells its height and nothing else, again when it grows', async ({ page, foreign, site }) => {
  const frame = await show(page, foreign, `${site}embed.html`);
  const content = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect.poll(() => heightTold(page)).toBe(await content());
  const before = await heightTold(page);
  await frame.locator('summary').first().click();
  await expect.poll(() => heightTold(page)).toBeGreaterThan(before);
  expect(await heightTold(page)).toBe(await content());
  for (const { data, origin, isFrame } of await toldTo(page)) {
    expect(data).toEqual({ type: 'traedesten:height', height: expect.any(Number) });
    expect(Number.isInteger((data as { height: number }).height)).toBe(true);
    expect([origin, isFrame]).toEqual([new URL(site).origin, true]);
  }
});

test('the snippet gives the frame the height of its content, at any width, and takes it from that frame alone', async ({
  page,
  foreign,
  site,
}) => {
  const snippet = embedSnippet({ address: `${site}embed.html`, title: 'Forstå tallene', height: 700 });
  await page.goto(foreign.pageOf(`<h1>En kommune</h1>${snippet}`));
  const frame = await frameOf(page);
  const height = () => page.locator('iframe').evaluate((one: HTMLIFrameElement) => one.clientHeight);
  const content = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(async () => (await height()) === (await content())).toBe(true);
    expect(await height()).toBeGreaterThan(1500);
  }
  const told = await height();
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.srcdoc = `<script>for (const height of [1, 19999]) parent.postMessage({ type: 'traedesten:height', height }, '*')</scr${''}ipt>`;
    document.body.append(other);
    return new Promise((resolve) => (other.onload = resolve));
  });
  expect(await page.locator('iframe').first().getAttribute('height')).toBe(String(told));
});

test('in a frame as tall as its content the sources open beside what was pressed', async ({ page, foreign, site }) => {
  const snippet = embedSnippet({ address: `${site}embed.html`, title: 'Forstå tallene', height: 700 });
  await page.setViewportSize({ width: 1366, height: 700 });
  await page.goto(foreign.pageOf(snippet));
  const frame = await frameOf(page);
  await expect.poll(() => heightTold(page)).toBeGreaterThan(1500);
  for (const figure of [frame.locator('.figure').first(), frame.locator('.figure').last()]) {
    await figure.click();
    const panel = frame.getByRole('dialog');
    await expect(panel).toBeVisible();
    const [pressed, opened] = [await figure.boundingBox(), await panel.boundingBox()];
    // Both are measured in the window of the page around, which shows as much as it is high.
    expect(Math.abs((opened?.y ?? 0) - (pressed?.y ?? 0))).toBeLessThan(560);
    expect(opened?.height).toBeLessThanOrEqual(560);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  }
});

test('the height of the snippet without its script holds all of it on a phone, until an answer is opened', async ({
  page,
  foreign,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  for (const shows of shownInFrames) {
    await show(page, foreign, embedAddress(`${site}index.html`, { shows, language: 'da' }));
    await frameOf(page);
    expect(await heightTold(page)).toBeLessThanOrEqual(heightWithoutScript);
  }
});

test('the frame opens in a window of its own, in its language, which knows nothing of the page it came from', async ({
  page,
  foreign,
  site,
  context,
}) => {
  const say = wordsIn('en');
  const frame = await show(page, foreign, `${site}embed.html?sprog=en`);
  await expect(frame.getByText(say('embed.address'))).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: say('embed.open') }).click();
  const own = await opened;
  await expect(own).toHaveURL(`${site}index.html#/forstaa?sprog=en`);
  await expect(own.getByRole('banner')).toBeVisible();
  expect(await own.evaluate(() => window.opener === null && document.referrer === '')).toBe(true);
});

test('the frame holds the accessibility rules, light, dark and forced, and 320 px are enough', async ({ page, foreign, site }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const frame = await show(page, foreign, `${site}embed.html`);
  await frame.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const [content, width] = await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content).toBeLessThanOrEqual(width ?? 0);
  // axe leaves out a frame that answers late, and then misses its heading: only a look that had the frame in it counts.
  await expect(() => expectAccessibleInEveryColour(page)).toPass();
});

test('messages are listened to by nobody, whoever sends them', async ({ page, foreign, site }) => {
  for (const src of ['embed.html', 'index.html?indlejret=1#/forstaa', 'index.html?indlejret=1&vis=prognose']) {
    const frame = await show(page, foreign, `${site}${src}`);
    if (src.endsWith('vis=prognose')) await expectWholeAdvice(frame);
    const text = await frame.locator('main').innerText();
    const { hash } = new URL(frame.url());
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      const hostile = [
        { type: 'traedesten:height', height: 1 },
        { type: 'resize' },
        { type: 'setConfig', config: { name: 'x' } },
        '<img src=x onerror=alert(1)>',
        null,
        7,
      ];
      for (const data of hostile) target?.postMessage(data, '*');
      const other = document.createElement('iframe');
      other.sandbox.add('allow-scripts');
      other.srcdoc = `<script>for (let sent = 0; sent < 1000; sent += 1) parent.frames[0].postMessage({ type: 'resize', height: sent }, '*')</scr${''}ipt>`;
      document.body.append(other);
    });
    // An answer from the frame comes after everything that was sent to it before.
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await frame.locator('main').innerText()).toBe(text);
    expect(new URL(frame.url()).hash).toBe(hash);
    expect(await frame.evaluate(() => (globalThis as unknown as { listeners: string[] }).listeners)).toEqual([]);
    expect(await frame.evaluate(() => window.onmessage)).toBeNull();
  }
});

test('the calculator computes in a frame and leaves the back button to the page around', async ({ page, foreign, site }) => {
  const frame = await show(page, foreign, `${site}embed.html?vis=prognose`);
  expect(frame.url()).toBe(`${site}index.html?indlejret=1#/borger`);
  await expect(frame.locator('header, footer, nav')).toHaveCount(0);
  const entries = await page.evaluate(() => history.length);
  const changes = frame.locator('#skift');
  await changes.focus();
  for (let press = 0; press < 3; press += 1) await changes.press('ArrowUp');
  await expect.poll(() => new URL(frame.url()).hash).toBe('#/borger?skift=3');
  await changes.press('ArrowDown');
  await changes.press('ArrowDown');
  await expect(frame.locator('.sentence')).toContainText('mellem 34 og 60');
  await expect.poll(() => new URL(frame.url()).hash).toBe('#/borger?skift=1');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(frame.getByRole('link', { name: da('embed.open') })).toHaveAttribute('href', `${site}index.html#/borger?skift=1`);
  await frame.locator('.sentence .figure').nth(1).click();
  await expect(frame.getByRole('dialog')).toContainText('bip2017-10');
});

test('other pages give way to a window of their own', async ({ page, foreign, site }) => {
  const frame = await show(page, foreign, `${site}index.html?indlejret=1#/viden`);
  await expect(frame.getByText('Her i rammen kan du se')).toBeVisible();
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  await frame.getByRole('link', { name: 'Forstå tallene' }).click();
  await expect(frame.getByText(/^BIP, en stor dansk undersøgelse/)).toBeVisible();
});

test.describe('the single file in a sandbox', () => {
  for (const [what, query, text] of [
    ['the page for the public', '', /^BIP, en stor dansk undersøgelse/],
    ['the calculator', '&vis=prognose', /borgere som dem i undersøgelsen/],
  ] as const) {
    test(`shows ${what} with scripts alone, without origin and without storage`, async ({ page, foreign, site }) => {
      const frame = await show(page, foreign, `${site}traedesten.html?indlejret=1${query}`, 'sandbox="allow-scripts"');
      await expect(frame.getByText(text).first()).toBeVisible();
      expect(await frame.evaluate(() => window.origin)).toBe('null');
      const storage = await frame.evaluate(() => {
        try {
          return window.localStorage.length;
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(storage).toBe('SecurityError');
      // No window may be opened here, so the address is there to be selected.
      await expect(frame.locator('.address')).toHaveText(new RegExp(`^${site}traedesten\\.html#/`));
    });
  }
});

/**
 * A browser with a profile, which lets a frame of another site store something, in a store of its own. The last list of
 * features that are off holds, so that Playwright's, which has this one off, does not.
 */
const partitioned = test.extend<{ context: BrowserContext; page: Page }>({
  // eslint-disable-next-line no-empty-pattern -- as above
  context: async ({}, use) => {
    const context = await chromium.launchPersistentContext('', {
      ...base.info().project.use.launchOptions,
      args: [...launchArguments, without(['ThirdPartyCookieBlocking', 'TrackingProtection3pcd'])],
      locale: 'da-DK',
    });
    await use(context);
    await context.close();
  },
});

partitioned.describe('in a frame whose storage is apart from that of the site', () => {
  for (const src of ['embed.html', 'index.html?indlejret=1#/borger', 'index.html#/sager'])
    partitioned(`${src} works, and keeps nothing in the frame’s own store`, async ({ page, context, foreign, site }) => {
      // In a window of its own something is kept, which the frame must neither see nor touch.
      const own = await context.newPage();
      await own.goto(`${site}index.html#/sager`);
      await own.getByRole('button', { name: 'Gem på denne computer' }).click();
      await own.getByLabel('Hvad vil du kende sagen på?').fill('Blåbær');
      await own.getByRole('button', { name: 'Opret sagen' }).click();
      await expect(own.getByRole('heading', { level: 1, name: 'Blåbær' })).toBeVisible();
      const before = await own.evaluate(kept);
      expect(before.slice(0, 4)).not.toEqual([0, 0, '', 0]);

      await page.goto(foreign.pageWith(`${site}${src}`));
      const frame = await frameOf(page);
      expect(new URL(frame.url()).origin).toBe(new URL(site).origin);
      const counts = await frame.evaluate(() => {
        localStorage.setItem('probe', '');
        const { length } = localStorage;
        localStorage.removeItem('probe');
        return length;
      });
      expect(counts, 'the frame may store, and sees nothing of the window’s').toBe(1);

      if (src.endsWith('#/sager')) {
        await expect(frame.getByText('Siden vises inde i en anden side')).toBeVisible();
        await expect(frame.getByRole('button', { name: 'Gem på denne computer' })).toHaveCount(0);
        await expect(frame.getByText('Blåbær')).toHaveCount(0);
        await frame.getByLabel('Hvad vil du kende sagen på?').fill('Kun her');
        await frame.getByRole('button', { name: 'Opret sagen' }).click();
        await expect(frame.getByRole('heading', { level: 1, name: 'Kun her' })).toBeVisible();
      } else {
        await frame.getByRole('radio').nth(1).check();
        await expect(frame.getByRole('radio').nth(1)).toBeChecked();
      }
      expect(await frame.evaluate(kept)).toEqual([0, 0, '', 0, 0]);
      expect(await own.evaluate(kept)).toEqual(before);
      await own.reload();
      await expect(own.getByRole('heading', { level: 1, name: 'Blåbær' })).toBeVisible();
    });
});

test('without leave to open windows the address stands as text once the link was pressed', async ({ page, foreign, site, wrong }) => {
  const frame = await show(page, foreign, `${site}embed.html`, 'sandbox="allow-scripts allow-same-origin"');
  await frame.getByRole('link', { name: da('embed.open') }).click();
  await expect(frame.locator('.address')).toHaveText(`${site}index.html#/forstaa`);
  expect(wrong.splice(0).every((message) => message.includes("'allow-popups' permission is not set"))).toBe(true);
});

test('can be read before and without any script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}embed.html`);
  await expect(page.getByRole('heading', { level: 1, name: da('understand.title') })).toBeVisible();
  await expect(page.locator('h1:visible')).toHaveCount(1);
  await expect(page.getByText(/er det færre, siger BIP: 47\. Det er mellem 34 og 60/).first()).toBeAttached();
  await page.getByText('Se svaret').first().click();
  await expect(page.getByText('Hvordan det gik de andre, siger tallet ikke').first()).toBeVisible();
  await context.close();
});

siteTest('embed.html by itself breaks no rule of its own policy, and shows its sources', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./embed.html');
  await expect(page.locator('h1')).toHaveCount(1);
  await page.locator('.figure').first().waitFor({ state: 'attached' });
  await page.getByText('Se svaret').first().click();
  await page.locator('.answer-box .figure').first().click();
  await expect(page.getByRole('dialog')).toContainText('bip2017-09');
  await page.keyboard.press('Escape');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

siteTest('nothing is kept by any page for frames, even where it could be', async ({ page }) => {
  for (const src of ['embed.html', 'index.html?indlejret=1#/forstaa', 'index.html?indlejret=1#/borger?skift=1']) {
    await page.goto(`./${src}`);
    await page.getByRole('radio').first().check();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('link', { name: 'Dansk' })).toBeVisible();
    expect(await page.evaluate(kept)).toEqual([0, 0, '', 0, 0]);
  }
});
