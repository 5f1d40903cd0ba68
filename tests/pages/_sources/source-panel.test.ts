import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.ts';
import { SourcePanel } from '../../../src/pages/_sources/source-panel.svelte.ts';
import { Lazy } from '../../../src/ui/lazy.svelte.ts';
import { evidence } from '../../support/evidence.ts';

/** Gives the evidence after so many failures, and counts how often it was asked. */
function panelWith(failures = 0): { panel: SourcePanel; tries: () => number } {
  let tries = 0;
  const load = (): Promise<Evidence> => {
    tries += 1;
    return tries > failures ? Promise.resolve(evidence) : Promise.reject(new Error('No network.'));
  };
  return { panel: new SourcePanel(new Lazy(load)), tries: () => tries };
}

describe('the panel of sources', () => {
  it('is closed and has fetched nothing before anyone asks', () => {
    const { panel, tries } = panelWith();
    expect([panel.open, panel.evidence, panel.failed, panel.canGoBack, tries()]).toEqual([null, null, false, false, 0]);
  });

  it('is open at once, and has the evidence as soon as that is there', async () => {
    const { panel } = panelWith();
    const shown = panel.show(['bip2017-10', 'bip2017-09']);
    expect([panel.open, panel.evidence]).toEqual([['bip2017-10', 'bip2017-09'], null]);
    await shown;
    expect(panel.evidence).toBe(evidence);
    expect(panel.failed).toBe(false);
  });

  it('fetches the evidence once, however often it is opened', async () => {
    const { panel, tries } = panelWith();
    await panel.show(['bip2017-10']);
    panel.close();
    await panel.show(['bip2017-30']);
    await panel.load();
    expect([tries(), panel.open]).toEqual([1, ['bip2017-30']]);
  });

  it('fetches the evidence once where it is asked for twice at once', async () => {
    const { panel, tries } = panelWith();
    await Promise.all([panel.load(), panel.show(['bip2017-10']), panel.load()]);
    expect([tries(), panel.failed]).toEqual([1, false]);
    expect(panel.evidence).toBe(evidence);
  });

  it('can try again after a first try that failed for several at once, and then fetches no more', async () => {
    const { panel, tries } = panelWith(1);
    await Promise.all([panel.load(), panel.load()]);
    expect([tries(), panel.failed, panel.evidence]).toEqual([1, true, null]);
    await Promise.all([panel.load(), panel.load()]);
    expect([tries(), panel.failed]).toEqual([2, false]);
    expect(panel.evidence).toBe(evidence);
    await panel.load();
    expect(tries()).toBe(2);
  });

  it('tells that fetching failed, stays open and can try again', async () => {
    const { panel, tries } = panelWith(2);
    await panel.show(['bip2017-10']);
    expect([panel.failed, panel.evidence, panel.open]).toEqual([true, null, ['bip2017-10']]);
    await panel.load();
    expect([panel.failed, tries()]).toEqual([true, 2]);
    await panel.load();
    expect([panel.failed, tries(), panel.open]).toEqual([false, 3, ['bip2017-10']]);
    expect(panel.evidence).toBe(evidence);
  });

  it('does not call it failed while a new try is under way', async () => {
    const { panel } = panelWith(1);
    await panel.show(['bip2017-10']);
    const again = panel.load();
    expect(panel.failed).toBe(false);
    await again;
  });
});

describe('records opened from within others', () => {
  it('are stacked, and back leads to where one came from', async () => {
    const { panel } = panelWith();
    await panel.show(['bip2017-10', 'bip2017-09']);
    expect(panel.canGoBack).toBe(false);
    panel.follow(['bip2016-09']);
    panel.follow(['bipchapter-13']);
    expect([panel.open, panel.canGoBack]).toEqual([['bipchapter-13'], true]);
    panel.back();
    expect([panel.open, panel.canGoBack]).toEqual([['bip2016-09'], true]);
    panel.back();
    expect([panel.open, panel.canGoBack]).toEqual([['bip2017-10', 'bip2017-09'], false]);
  });

  it('can be several at once, which are one step back', async () => {
    const { panel } = panelWith();
    await panel.show(['bip2017-10']);
    panel.follow(['bip2016-09', 'bipchapter-13']);
    expect([panel.open, panel.canGoBack]).toEqual([['bip2016-09', 'bipchapter-13'], true]);
    panel.back();
    expect([panel.open, panel.canGoBack]).toEqual([['bip2017-10'], false]);
  });

  it('are forgotten when another figure is opened or the panel is closed', async () => {
    const { panel } = panelWith();
    await panel.show(['bip2017-10']);
    panel.follow(['bip2016-09']);
    await panel.show(['bip2017-30']);
    expect([panel.open, panel.canGoBack]).toEqual([['bip2017-30'], false]);
    panel.follow(['bip2017-29']);
    panel.close();
    expect([panel.open, panel.canGoBack]).toEqual([null, false]);
  });

  it('leave nothing to go back to once the last is left', async () => {
    const { panel } = panelWith();
    await panel.show(['bip2017-10']);
    panel.back();
    panel.back();
    expect(panel.open).toBeNull();
  });
});

describe('a source that throws before it even begins to load', () => {
  it('can be tried again', async () => {
    let tries = 0;
    const panel = new SourcePanel(
      new Lazy(() => {
        tries += 1;
        if (tries === 1) throw new Error('not there yet');
        return Promise.resolve(evidence);
      }),
    );
    await panel.load();
    expect(panel.failed).toBe(true);
    await panel.load();
    expect([tries, panel.failed]).toEqual([2, false]);
  });
});
