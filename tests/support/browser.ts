/** The real browser with its eyes open: what goes wrong without a word fails the test. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import type { Language } from '../../src/ui/locale.ts';
import { languages } from './locales.ts';
import { wordsIn } from './words.ts';

type Watched = { page: Page };

export const test = base.extend<Watched>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) wrong.push(`foreign request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // What is fetched ahead and what the browser fetches for itself is given up when one leaves a page at once.
      const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!isGivenUp) wrong.push(`failed request: ${request.url()}`);
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

/** What stands in the place of a page that is being fetched, which has its title already. */
const loading = new RegExp(languages.map((language) => wordsIn(language)('app.loading')).join('|'));

const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * The accessibility rules a machine can check, WCAG 2.2 AA and best practice. Words have the same colours in every
 * language, and colours take half of the time: the Danish page stands for both.
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
  // Chromium can say that a scheme is in force and still draw with a colour of the one before: what lasts is looked at.
  await expect(() => expectNoViolation(page, axe(page).withRules(ofColours))).toPass({ timeout: 10_000 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Only what is wrong is told in full, and in the page itself where no other host's frame is in it: half the time. */
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

/** Colours that are still on their way from one scheme to the other are nobody's contrast. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}

/** Nothing is wider than the window, so that nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window: width } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(width);
}

/** What people paste: a link without a break, and one long word. */
export const longLink = `https://intranet.example/?id=${'sagsbehandlingogopfoelgning'.repeat(20)}`.slice(0, 465);
export const longWord = 'Specialarbejdsmarkedsuddannelseskoordinatorer';

/** Wherever the page is looked at, nothing is wider than the window, and no field is wider than what it stands in. */
export async function expectLongWordsWrap(page: Page): Promise<void> {
  for (const width of [320, 390, 1366]) {
    await page.setViewportSize({ width, height: 640 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(input, textarea, select)')]
        .filter((field) => field.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map(({ id, outerHTML }) => id || outerHTML.slice(0, 60)),
    );
    expect(wide, `at ${width} px`).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
}

/** The address of a screen in a language; the address names a language only where it is not Danish. */
export function inLanguage(hash: string, language: Language): string {
  return language === 'da' ? `./${hash}` : `./${hash}${hash.includes('?') ? '&' : '?'}sprog=${language}`;
}

export const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** The page of a citizen holds all that is drawn after its first paint: questions, plans, their folded parts, the table, other answers. */
export async function expectWholeAdvice(page: Page | Frame): Promise<void> {
  await expect(page.locator('#questions')).toBeAttached();
  await expect(page.locator('.plans .disclosure table').first()).toBeAttached();
  await expect(page.locator('.plan .whole:not(:has(.facts))')).toHaveCount(0);
  // What one other answer would do is known when the questions are, and drawn before a timer that is set then.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Opens everything on the page that is folded away, and what is folded in it. */
export async function unfold(page: Page): Promise<void> {
  const waiting = page.locator('main').getByText(loading).filter({ visible: true });
  await expect(waiting).toHaveCount(0);
  await openFolded(page);
  // What is fetched when it is first opened.
  await expect(waiting).toHaveCount(0);
  await openFolded(page);
}

const openFolded = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // What is drawn after a paint, or when something opens, may be folded too.
    for (let quietPaints = 0; quietPaints < 3;) {
      const folded = document.querySelectorAll<HTMLDetailsElement>('main details:not([open]):has(> summary)');
      for (const one of folded) one.open = true;
      quietPaints = folded.length > 0 ? 0 : quietPaints + 1;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

/** What the page holds now fits 320 px and passes the accessibility rules in light, dark and forced colours. */
export async function expectAccessibleAtAnyWidth(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessibleInEveryColour(page);
}

/** Opens all that explains the result. It is drawn after the sentence, all of it at once. */
export async function openEverything(page: Page): Promise<void> {
  const parts = page.locator('.result .rest > .disclosure');
  await expect(parts.first()).toBeVisible();
  for (const part of await parts.all()) await part.locator('summary').first().click();
}

/** The words of the headline, on one line. */
export async function resultSentence(page: Page): Promise<string> {
  return (await page.locator('.headline .sentence').innerText()).replace(/\s+/g, ' ').trim();
}
