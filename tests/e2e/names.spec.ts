/** What every page offers, as it is heard, reached and hit: names, targets, the order of the keyboard, room for spaced text. */
import type { Page } from '@playwright/test';
import { expect, expectLongWordsWrap, expectNoSidewaysScroll, inLanguage, longLink, longWord, test, unfold } from '../support/browser.ts';
import { pages } from '../support/every-page.ts';

/** Opens a page, waits until it is whole, and opens all that is folded away. */
async function open(page: Page, hash: string, language: 'da' | 'en'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(inLanguage(`#${hash}`, language));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  // What was drawn ahead, in either language, gives way to the page that comes to life.
  await expect(page.locator('main h1')).toHaveCount(1);
  await expect(page.locator('main h1')).toBeVisible();
  // The whole strategy would take as long as all other pages; its sections are made alike.
  if (hash === '/viden') await page.locator('main details.fold > summary').first().click();
  else await unfold(page);
}

type Control = { readonly role: string; readonly name: string; readonly address: string };

const interactive = [
  'link',
  'button',
  'textbox',
  'checkbox',
  'radio',
  'combobox',
  'spinbutton',
  'slider',
  'searchbox',
  'switch',
  'tab',
  'DisclosureTriangle',
];

/** The controls as a screen reader hears them, in their order. */
async function controlsOf(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      ignored: boolean;
      role?: { value: string };
      name?: { value: string };
      properties?: { name: string; value: { value: unknown } }[];
    }[];
  };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && interactive.includes(role?.value ?? ''))
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? '',
      name: (name?.value ?? '').trim(),
      address: String(properties.find((property) => property.name === 'url')?.value.value ?? ''),
    }));
}

/** What cannot be hit (WCAG 2.5.8), is not in reading order, or is hidden behind something. */
function geometryOf(page: Page): Promise<{ small: string[]; outOfOrder: string[] }> {
  return page.evaluate(() => {
    const least = 24;
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]') && !(element as HTMLButtonElement).disabled,
    );
    const say = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40) || element.id}”`;
    // The label of a choice belongs to its target.
    const boxOf = (element: HTMLElement): DOMRect => {
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
    };
    /** In the run of a sentence a link may be as high as the line. */
    const isInText = (element: HTMLElement): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline') || element.tagName === 'INPUT') return false;
      const block = element.closest('p, li, td, th, dd, dt, label, legend, figcaption, h1, h2, h3, h4, caption');
      return block !== null && (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    const targets = shown.map((element) => ({ element, box: boxOf(element) }));
    const small = targets.filter(({ element, box }) => {
      if ((box.width >= least && box.height >= least) || isInText(element)) return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      // A circle of 24 pixels around the middle that touches no other target is room enough.
      return targets.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const across = Math.max(near.left - x, x - near.right, 0);
        const along = Math.max(near.top - y, y - near.bottom, 0);
        const isSmall = near.width < least || near.height < least;
        const reach = isSmall ? Math.hypot(near.x + near.width / 2 - x, near.y + near.height / 2 - y) / 2 : Math.hypot(across, along);
        return reach < least / 2;
      });
    });
    const region = (element: Element): Element =>
      element.closest(
        'header, nav, main section, main article, main aside, main form, main fieldset, main table, main details, main, footer',
      ) ?? document.body;
    const outOfOrder = shown.slice(1).flatMap((element, index) => {
      const before = shown[index];
      if (!before || region(before) !== region(element)) return [];
      const [one, other] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
      // Above by more than its own height is back to where one has been, unless it is the next column.
      const isAbove = other.bottom < one.top - 4 && other.left < one.right;
      const isLeft = other.right <= one.left + 4 && Math.abs(other.top - one.top) < 4;
      return isAbove || isLeft ? [`out of order: ${say(element)} after ${say(before)}`] : [];
    });
    const jumps = [...document.querySelectorAll('[tabindex]')].filter((element) => Number(element.getAttribute('tabindex')) > 0).map(say);
    return {
      small: small.map(({ element, box }) => `too small: ${say(element)} ${Math.round(box.width)}×${Math.round(box.height)}`),
      outOfOrder: [...outOfOrder, ...jumps],
    };
  });
}

/** Texts that do not fit in their boxes; what scrolls by itself and what is only heard is left out. */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (!element.checkVisibility() || element.clientWidth <= 1 || element.closest('svg')) return false;
        if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''))
          return false;
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'inline') return false;
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 40)}`),
  );
}

/** What is wrong with the names on a page: none at all, a sign for a name, or one name for two addresses. */
async function wrongNames(page: Page): Promise<string[]> {
  const controls = await controlsOf(page);
  expect(controls.length).toBeGreaterThan(5);
  const links = controls.filter(({ role }) => role === 'link');
  return [
    ...controls.filter(({ name }) => !/[\p{L}\d]{2}|^\d$/u.test(name)).map(({ role, name }) => `${role} is called “${name}”`),
    ...links
      .filter(({ name, address }) => links.some((other) => other.name === name && other.address !== address))
      .map(({ name, address }) => `one name for several addresses: “${name}”, ${address}`),
  ];
}

/** Spaces the text by a sheet of the page's own making, as a reader's tool would, or not any more: the policy lets no style element in. */
async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, isSpaced);
}

/** Writes what has no place to break into every field for text. */
async function writeLongWords(page: Page): Promise<void> {
  for (const field of await page.locator('main :is(textarea, input[type=text], input[type=search]):visible').all())
    if (await field.isEditable()) await field.fill(`${longWord} ${longLink}`);
}

// A few tests, so that both workers have some.
for (const rest of [0, 1, 2])
  test(`every control has a name in both languages, no name leads to two places, targets are large enough and in reading order, and spaced text and long words fit, ${rest + 1} of 3`, async ({
    page,
  }) => {
    test.slow();
    const wrong: string[] = [];
    for (const hash of pages.filter((_, index) => index % 3 === rest)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, hash, 'da');
      await spaceText(page, true);
      wrong.push(...(await clippedTexts(page)).map((one) => `${hash}: cut off: ${one}`));
      await expectNoSidewaysScroll(page);
      await spaceText(page, false);
      await page.setViewportSize({ width: 1366, height: 640 });
      const { small, outOfOrder } = await geometryOf(page);
      wrong.push(...[...(await wrongNames(page)), ...small, ...outOfOrder].map((one) => `${hash}: ${one}`));
      await open(page, hash, 'en');
      wrong.push(...(await wrongNames(page)).map((one) => `${hash} in English: ${one}`));
      await writeLongWords(page);
      await expectLongWordsWrap(page);
    }
    expect(wrong).toEqual([]);
  });

test('faults that are put there on purpose are found', async ({ page }) => {
  await open(page, '/team', 'da');
  expect(await wrongNames(page)).toEqual([]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.tiny { padding: 0; width: 8px; height: 8px; min-height: 0 } .cut { width: 40px; height: 10px; overflow: hidden } .turned { display: flex; flex-direction: row-reverse }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] =>
      Object.assign(document.createElement(name), { textContent: text, className });
    const here = Object.assign(make('a', 'Læs mere'), { href: '#/tal' });
    const there = Object.assign(make('a', 'Læs mere'), { href: '#/om' });
    const turned = make('div', '', 'turned');
    turned.append(make('button', 'Først i koden'), make('button', 'Sidst i koden'));
    const first = Object.assign(make('button', 'Foran alle'), { tabIndex: 1 });
    const all = [
      make('button', '×', 'tiny'),
      make('button', '+', 'tiny'),
      here,
      there,
      turned,
      first,
      make('div', 'For meget tekst til så lidt plads', 'cut'),
    ];
    document.querySelector('main')?.append(...all);
  });
  expect(await wrongNames(page)).toEqual([
    expect.stringContaining('“×”'),
    expect.stringContaining('“+”'),
    expect.stringMatching(/“Læs mere”.*tal$/),
    expect.stringMatching(/“Læs mere”.*om$/),
  ]);
  const { small, outOfOrder } = await geometryOf(page);
  expect(small).toEqual([expect.stringContaining('×'), expect.stringContaining('+')]);
  expect(outOfOrder).toEqual([expect.stringContaining('“Sidst i koden” after'), expect.stringContaining('“Foran alle”')]);
  expect(await clippedTexts(page)).toEqual([expect.stringContaining('For meget tekst')]);
});
