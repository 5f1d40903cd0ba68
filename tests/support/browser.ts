/** Playwright's test with checks that fail on a console error, a foreign request or a policy violation. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

type Watched = { page: Page };

export const test = base.extend<Watched>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      // Expected: a host without kommune.json answers 404, which the browser logs.
      if (message.location().url.endsWith('/kommune.json')) return;
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) wrong.push(`foreign request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // Prefetches and the browser's own requests are aborted when a page is left at once.
      const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!isGivenUp && !request.url().endsWith('/kommune.json')) wrong.push(`failed request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

export { expect };

const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * The automated accessibility rules of axe: WCAG 2.2 AA and best practice. Colours do not depend on the language and take half
 * of the time, so contrast is checked on the Danish page only.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const all = axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  await expectNoViolation(page, (await isDanish(page)) ? all : all.disableRules(ofColours));
}

/** The same in light colours, and in dark colours what colours can change. Leaves the page in light colours. */
export async function expectAccessibleInLightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await expectAccessible(page);
  await expectReadableIn(page, { colorScheme: 'dark' });
}

/**
 * The same with forced colours too. Not for pages with a primary button: axe compares its forced text with the background
 * that is no longer painted.
 */
export async function expectAccessibleInEveryColour(page: Page): Promise<void> {
  await expectAccessibleInLightAndDark(page);
  await expectReadableIn(page, { forcedColors: 'active' });
}

async function isDanish(page: Page): Promise<boolean> {
  return (await page.locator('html').getAttribute('lang')) === 'da';
}

async function expectReadableIn(page: Page, media: { colorScheme?: 'dark'; forcedColors?: 'active' }): Promise<void> {
  if (!(await isDanish(page))) return;
  await page.emulateMedia(media);
  await page.waitForFunction(
    ({ colorScheme, forcedColors }) =>
      matchMedia(colorScheme === undefined ? `(forced-colors: ${forcedColors})` : `(prefers-color-scheme: ${colorScheme})`).matches,
    media,
  );
  // Chromium may report a colour scheme and still paint a colour of the previous one, so a violation must persist.
  await expect(() => expectNoViolation(page, axe(page).withRules(ofColours))).toPass({ timeout: 10_000 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Reports violations only, and scans the top frame alone if there is no foreign frame, which halves the time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1);
}

async function expectNoViolation(page: Page, rules: AxeBuilder): Promise<void> {
  await settled(page);
  const { violations } = await rules.analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any.map(({ message }) => message).join('; ')})`).join(', ')}`,
    ),
  ).toEqual([]);
}

/** Waits for colour transitions to end: intermediate colours have no meaningful contrast. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}

/** Asserts that there is no horizontal scrolling. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window: width } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(width);
}

/** Opens all explanations of the result, which are rendered after it. */
export async function openEverything(page: Page): Promise<void> {
  const parts = page.locator('.result details');
  await expect(parts.first()).toBeVisible();
  for (const part of await parts.all()) await part.locator('summary').first().click();
}

/** The words of the result, on one line. */
export async function resultSentence(page: Page): Promise<string> {
  return (await page.locator('.result .sentence').innerText()).replace(/\s+/g, ' ').trim();
}
