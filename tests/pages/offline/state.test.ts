import { describe, expect, it } from 'vitest';
import { OfflineState } from '../../../src/pages/_offline/offline.svelte.ts';
import type { OfflineEnvironment } from '../../../src/browser/offline-environment.ts';
import { FakeBrowser, scope } from '../../support/fake-workers.ts';

async function open(browser: FakeBrowser, change: Partial<OfflineEnvironment> = {}): Promise<OfflineState> {
  const state = new OfflineState(browser.environment(change));
  await state.ready;
  return state;
}

async function prepared(): Promise<{ browser: FakeBrowser; state: OfflineState }> {
  const browser = new FakeBrowser();
  const state = await open(browser);
  await state.prepare();
  return { browser, state };
}

describe('use without a network', () => {
  it('is off and has asked for nothing before the user does', async () => {
    const browser = new FakeBrowser();
    const state = await open(browser);
    expect([state.step, state.outcome, state.hasUpdate]).toEqual(['off', null, false]);
    expect([browser.asked, await browser.caches.keys()]).toEqual([[], []]);
  });

  it('is prepared with the trusted address, past the cache of the browser, and without loading the page again', async () => {
    const { browser, state } = await prepared();
    expect(browser.asked).toEqual([`trusted ${scope}sw.js`, { updateViaCache: 'none' }]);
    expect([state.step, state.outcome, state.hasUpdate, browser.reloads]).toEqual(['ready', null, false, 0]);
  });

  it('is ready on the next visit', async () => {
    const { browser } = await prepared();
    expect((await open(browser)).step).toBe('ready');
  });

  it('is off where the browser has thrown the copies away, and can be filled again', async () => {
    const { browser } = await prepared();
    browser.caches.kept.clear();
    const state = await open(browser);
    expect(state.step).toBe('off');
    await state.prepare();
    expect([state.step, await browser.caches.keys()]).toEqual(['ready', ['traedesten:/a/b/:version-2']]);
  });

  it.each(['the first time', 'when it is filled again'])('is not ready where not everything could be fetched, %s', async (when) => {
    const browser = when === 'the first time' ? new FakeBrowser() : (await prepared()).browser;
    browser.caches.kept.clear();
    browser.line = 'broken';
    const state = await open(browser);
    await state.prepare();
    expect([state.step, state.outcome]).toEqual(['off', 'prepareFailed']);
  });

  it('is taken down with all that was kept, and nothing of others', async () => {
    const { browser, state } = await prepared();
    await browser.caches.open('of someone else');
    await state.remove();
    expect([state.step, state.outcome, browser.isRegistered]).toEqual(['off', 'removed', false]);
    expect(await browser.caches.keys()).toEqual(['of someone else']);
  });

  it.each([
    ['framed', { isTop: false }],
    ['insecure', { isSecure: false }],
    ['unsupported', { container: null }],
  ] as const)('is not offered where it cannot be had: %s', async (obstacle, change) => {
    const browser = new FakeBrowser();
    const state = await open(browser, change);
    await state.prepare();
    expect([state.obstacle, state.step, browser.asked]).toEqual([obstacle, 'off', []]);
  });
});

describe('a new version', () => {
  it('is told of and waits until the user changes to it; then the page is loaded again, once', async () => {
    const { browser, state } = await prepared();
    browser.hasNews = true;
    await state.check();
    expect([state.step, state.outcome, state.announcesUpdate, browser.reloads]).toEqual(['ready', null, true, 0]);
    state.changeVersion();
    expect(browser.reloads).toBe(1);
  });

  it('that was found on an earlier visit is told of on this one', async () => {
    const { browser, state } = await prepared();
    browser.hasNews = true;
    await state.check();
    expect((await open(browser)).announcesUpdate).toBe(true);
  });

  it('can be put off, and is still there to change to', async () => {
    const { browser, state } = await prepared();
    browser.hasNews = true;
    await state.check();
    state.postpone();
    expect([state.announcesUpdate, state.hasUpdate]).toEqual([false, true]);
  });

  it('that another window has changed to is told of, and never loads this page again by itself', async () => {
    const { browser, state } = await prepared();
    browser.hasNews = true;
    await state.check();
    browser.takeOverElsewhere();
    expect([state.hasUpdate, browser.reloads]).toEqual([true, 0]);
    state.changeVersion();
    expect(browser.reloads).toBe(1);
  });

  it('that cannot be fetched whole is no new version', async () => {
    const { browser, state } = await prepared();
    browser.hasNews = true;
    browser.line = 'broken';
    await state.check();
    expect([state.step, state.outcome, state.hasUpdate]).toEqual(['ready', 'checkFailed', false]);
  });

  it('is not there: that is said, and so is a line that is gone', async () => {
    const { browser, state } = await prepared();
    await state.check();
    expect(state.outcome).toBe('newest');
    browser.line = 'broken';
    await state.check();
    expect([state.step, state.outcome]).toEqual(['ready', 'checkFailed']);
  });
});
