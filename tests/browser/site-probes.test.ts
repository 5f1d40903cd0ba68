import { describe, expect, it } from 'vitest';
import type { OfflineEnvironment } from '../../src/browser/offline-environment.ts';
import { OfflineState } from '../../src/pages/_offline/offline.svelte.ts';
import { probeOffline } from '../../src/pages/self-test/probes.ts';
import { FakeBrowser } from '../support/fake-workers.ts';

/** A host that has a worker, or answers with a page instead. */
const host = (type = 'text/javascript') => ({
  fetch: () => Promise.resolve(new Response(null, { headers: { 'content-type': type } })),
});

const probe = (browser: FakeBrowser, change: Partial<OfflineEnvironment> = {}) => probeOffline(browser.environment(change), host());

async function opened(browser: FakeBrowser): Promise<OfflineState> {
  const state = new OfflineState(browser.environment());
  await state.ready;
  return state;
}

async function prepared(): Promise<{ browser: FakeBrowser; state: OfflineState }> {
  const browser = new FakeBrowser();
  const state = await opened(browser);
  await state.prepare();
  return { browser, state };
}

describe('use without a network, as the self-test sees it', () => {
  it.each([
    ['frame', { isTop: false }],
    ['unavailable', { isSecure: false }],
    ['unavailable', { container: null }],
  ] as const)('is %s where it cannot be had: %o', async (finding, change) => {
    expect(await probe(new FakeBrowser(), change)).toBe(finding);
  });

  it('is not ready before anybody has asked for it, or missing where the host has no worker', async () => {
    const browser = new FakeBrowser();
    expect(await probe(browser)).toBe('notReady');
    expect(await probeOffline(browser.environment(), host('text/html'))).toBe('missing');
  });

  it('is ready once it was prepared, and waits where a newer version lies beside', async () => {
    const { browser, state } = await prepared();
    expect(await probe(browser)).toBe('ready');
    browser.hasNews = true;
    await state.check();
    expect(await probe(browser)).toBe('waiting');
  });

  it('is not ready where the browser has thrown the copies away and kept the worker, as the page of it says', async () => {
    const { browser } = await prepared();
    browser.caches.kept.clear();
    expect(await probe(browser)).toBe('notReady');
    expect((await opened(browser)).step).toBe('off');
  });
});
