import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/browser/clock.ts';
import { WorkshopState } from '../../../src/pages/workshop/state.svelte.ts';
import { createWorkshopCopy } from '../../../src/storage/workshop-copy.ts';
import { evidence } from '../../support/evidence.ts';
import { aPrognosis } from '../../support/session.ts';

/** A clock that goes only when it is told to. */
class HandClock implements Clock {
  #time = 0;
  #ticks: (() => void)[] = [];

  now(): number {
    return this.#time;
  }

  everySecond(tick: () => void): () => void {
    this.#ticks = [...this.#ticks, tick];
    return () => (this.#ticks = this.#ticks.filter((one) => one !== tick));
  }

  pass(seconds: number): void {
    for (let second = 0; second < seconds; second += 1) {
      this.#time += 1000;
      for (const tick of this.#ticks) tick();
    }
  }
}

class TabStore {
  readonly items = new Map<string, string>();
  isFull = false;

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.items.set(key, text);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

function start(hash = '#/team/workshop', store = new TabStore()) {
  const { bar, session, prognosis } = aPrognosis(hash);
  const copy = createWorkshopCopy(store, { guess: 1000, changes: 5 });
  const clock = new HandClock();
  return { bar, clock, session, store, workshop: new WorkshopState(session, prognosis, evidence, clock, copy) };
}

describe('the steps of a workshop', () => {
  it('are walked through from the first to the last and no further, and back does the same', () => {
    const { bar, workshop } = start('#/team/workshop?raekke=start,held,mandag');
    expect(workshop.step).toBe('start');
    workshop.go(1);
    expect(workshop.step).toBe('chance');
    expect(bar.entries.at(-1)).toBe('#/team/workshop?raekke=start,held,mandag&nr=2');
    workshop.go(99);
    expect(workshop.step).toBe('monday');
    bar.back();
    expect(workshop.step).toBe('chance');
    workshop.go(-1);
    expect(workshop.step).toBe('start');
  });

  it('can be left out, taken in and moved; the order stands in the link', () => {
    const { bar, workshop } = start('#/team/workshop?raekke=start,held,mandag');
    workshop.toggleStep('chance');
    workshop.toggleStep('base');
    workshop.moveStep('base', -2);
    expect(workshop.sequence).toEqual(['base', 'start', 'monday']);
    expect(bar.entries.at(-1)).toContain('raekke=grund,start,mandag');
    expect(workshop.minutes).toBe(25);
    workshop.moveStep('base', -1);
    expect(workshop.sequence[0]).toBe('base');
  });

  it('are never none', () => {
    const { workshop } = start('#/team/workshop?raekke=held');
    workshop.toggleStep('chance');
    expect(workshop.sequence).toEqual(['chance']);
  });

  it('leave out what an address cannot mean, and a second such address is told too', () => {
    const { bar, session, workshop } = start('#/team/workshop?raekke=start,trylleri');
    expect([workshop.sequence, workshop.isCorrected, session.tellsOfAddress]).toEqual([['start'], true, true]);
    session.dismissCorrections();
    expect(session.tellsOfAddress).toBe(false);
    bar.follow('#/team/workshop?raekke=start,hekseri');
    expect([workshop.isCorrected, session.tellsOfAddress]).toEqual([true, true]);
  });

  it('keep the place of the step one is at when others move', () => {
    const { workshop } = start('#/team/workshop?raekke=start,held,mandag&nr=3');
    workshop.moveStep('monday', -2);
    expect([workshop.at, workshop.step]).toEqual([0, 'monday']);
    workshop.toggleStep('monday');
    expect(workshop.step).toBe('start');
  });
});

describe('what is entered in a workshop', () => {
  it('stays out of the address', () => {
    const { bar, workshop } = start();
    workshop.guess('base', '123 60');
    workshop.count('svinger', 1);
    workshop.sort('social', 'less');
    workshop.answerCase('a', { belief: 2, plan: 'health' });
    workshop.agree('Anna taler med Bo på fredag');
    workshop.toggleReveal('base');
    expect(bar.entries).toEqual(['#/team/workshop']);
    expect(workshop.shareLink).toBe('https://example.org/traedesten/#/team/workshop');
  });

  it('is all gone when one starts over, and the sequence is not', () => {
    const { clock, workshop } = start('#/team/workshop?raekke=grund,egen,mandag&nr=3');
    workshop.timer.start();
    clock.pass(5);
    workshop.guess('base', '123 60');
    workshop.toggleReveal('base');
    workshop.count('ja', 1);
    workshop.sort('social', 'less');
    workshop.answerCase('b', { plan: 'health' });
    workshop.agree('noget');
    workshop.restart();
    expect(workshop.step).toBe('base');
    expect(workshop.sequence).toEqual(['base', 'own', 'monday']);
    expect(workshop.guesses).toEqual([]);
    expect(workshop.isRevealed('base')).toBe(false);
    expect(workshop.tally.total).toBe(0);
    expect(workshop.efforts.guessed).toBe(0);
    expect(workshop.case.isBegun).toBe(false);
    expect(workshop.agreements).toEqual([]);
    expect(workshop.timer.total).toBe(0);
  });

  it('counts answers up and down, never below none', () => {
    const { workshop } = start();
    workshop.count('ja', -1);
    workshop.count('ja', 1);
    workshop.count('nej', 1);
    workshop.count('nej', 1);
    workshop.count('nej', -1);
    expect(workshop.tally.total).toBe(2);
    expect(workshop.tally.rows.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it.each([
    ['   ', 'empty'],
    ['\u200b\u2800', 'empty'],
    ['Ring til 070761-4285 på mandag', 'cpr'],
    ['Fast overlevering inden fredag', 'noted'],
  ])('takes the agreement "%s" as %s', (text, noted) => {
    const { workshop } = start();
    expect(workshop.agree(text)).toBe(noted);
    expect(workshop.agreements).toEqual(noted === 'noted' ? [text] : []);
  });

  it('lets an agreement be taken back', () => {
    const { workshop } = start();
    for (const text of ['en', 'to', 'tre']) workshop.agree(text);
    workshop.dropAgreement(1);
    expect(workshop.agreements).toEqual(['en', 'tre']);
  });

  it('comes together in the summary in the order of the steps', () => {
    const { workshop } = start('#/team/workshop?raekke=held,grund,tabel');
    workshop.guess('base', '200');
    workshop.guess('chance', '10');
    expect(workshop.guesses.map(({ id }) => id)).toEqual(['chance', 'base']);
  });
});

describe('the guesses of a room', () => {
  it('are read from one line, and what is no number is named and holds the answer back', () => {
    const { workshop } = start('#/team/workshop?raekke=tabel');
    workshop.guess('table.ja', '20 mange 60');
    expect(workshop.guessStep('table').questions[4]?.guessed.values).toEqual([20, 60]);
    expect(workshop.problem('table.ja')).toEqual({ kind: 'notWhole', text: 'mange' });
    expect(workshop.firstProblem('table')).toBe('table.ja');
    expect(workshop.typed('table.ja')).toBe('20 mange 60');
    workshop.guess('table.ja', '20 1.000 60');
    expect([workshop.problem('table.ja'), workshop.firstProblem('table')]).toEqual([null, null]);
  });

  it('are numbers out of 1,000, and not more than a large room has', () => {
    const { workshop } = start();
    workshop.guess('base', '1001');
    expect(workshop.problem('base')).toEqual({ kind: 'outside', text: '1001' });
    workshop.guess('base', Array.from({ length: 41 }, () => '60').join(' '));
    expect(workshop.problem('base')).toEqual({ kind: 'tooMany', count: 41 });
    expect(workshop.guessStep('base').questions[0]?.guessed.values).toHaveLength(40);
  });
});

describe('what is entered in a workshop, when the page goes', () => {
  it('is asked about, until it is deleted or the reader has chosen to load the page again', () => {
    const { session, workshop } = start();
    workshop.toggleReveal('base');
    expect(session.isOnlyOnPage).toBe(false);
    workshop.guess('base', 'x');
    expect(session.isOnlyOnPage).toBe(true);
    workshop.restart();
    expect(session.isOnlyOnPage).toBe(false);
    workshop.count('ja', 1);
    expect(session.isOnlyOnPage).toBe(true);
    workshop.leave();
    expect(session.isOnlyOnPage).toBe(false);
  });

  it('is stored nowhere without a yes', () => {
    const { store, workshop } = start();
    workshop.guess('base', '20 60');
    workshop.agree('noget');
    expect([...store.items]).toEqual([]);
    expect(workshop.keeping).toBe('no');
  });

  it('comes back in the same tab after a yes, with what was entered later, and nothing of it stands in the address', () => {
    const { bar, store, workshop } = start('#/team/workshop?raekke=grund,egen,mandag&nr=3');
    workshop.guess('base', '20 60');
    workshop.toggleReveal('base');
    workshop.keep();
    workshop.count('ja', 1);
    workshop.sort('social', 'less');
    workshop.answerCase('a', { belief: null, changes: 2, plan: 'health' });
    workshop.answerCase('b', { changes: 1 });
    workshop.agree('Anna taler med Bo på fredag');
    expect(bar.entries).toEqual(['#/team/workshop?raekke=grund,egen,mandag&nr=3']);
    const { workshop: again, session } = start('#/team/workshop?raekke=grund,egen,mandag&nr=3', store);
    expect(again.keeping).toBe('kept');
    expect(again.typed('base')).toBe('20 60');
    expect(again.isRevealed('base')).toBe(true);
    expect(again.tally.total).toBe(1);
    expect(again.efforts.guessed).toBe(1);
    expect(again.groups).toEqual({ a: { belief: null, changes: 2, plan: 'health' }, b: { changes: 1, plan: null } });
    expect(again.agreements).toEqual(['Anna taler med Bo på fredag']);
    // The tab can still be closed by mistake.
    expect(session.isOnlyOnPage).toBe(true);
  });

  it('is gone from the tab when one starts over or takes the yes back', () => {
    const { store, workshop } = start();
    workshop.count('ja', 1);
    workshop.keep();
    workshop.forget();
    expect([workshop.keeping, store.items.size, workshop.tally.total]).toEqual(['no', 0, 1]);
    workshop.keep();
    workshop.restart();
    expect([workshop.keeping, store.items.size]).toEqual(['no', 0]);
  });

  it('is said not to be kept where the browser has no room', () => {
    const { store, workshop } = start();
    store.isFull = true;
    workshop.keep();
    expect(workshop.keeping).toBe('refused');
  });

  it('is told to be unreadable where it is, and removed', () => {
    const store = new TabStore();
    store.items.set('traedesten-workshop', '{"version":2}');
    const { workshop } = start('#/team/workshop', store);
    expect([workshop.keeping, workshop.isEntered, store.items.size]).toEqual(['unreadable', false, 0]);
  });
});

describe('the timer of a workshop', () => {
  it('stands still until it is started, and tells each step and the whole', () => {
    const { clock, workshop } = start();
    clock.pass(10);
    expect(workshop.timer.total).toBe(0);
    workshop.timer.start();
    clock.pass(3);
    workshop.go(1);
    clock.pass(4);
    expect([workshop.timer.on('start'), workshop.timer.on('base'), workshop.timer.total]).toEqual([3000, 4000, 7000]);
  });

  it('pauses, goes on, and begins again from nought without stopping', () => {
    const { clock, workshop } = start();
    workshop.timer.start();
    workshop.timer.start();
    clock.pass(2);
    workshop.timer.pause();
    clock.pass(60);
    expect(workshop.timer.total).toBe(2000);
    expect(workshop.timer.isRunning).toBe(false);
    workshop.timer.start();
    clock.pass(1);
    expect(workshop.timer.total).toBe(3000);
    workshop.timer.restart();
    clock.pass(1);
    expect(workshop.timer.total).toBe(1000);
  });
});
