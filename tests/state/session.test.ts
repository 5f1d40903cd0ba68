import { beforeEach, describe, expect, it } from 'vitest';
import { defaultChoice } from '../../src/model/link.ts';
import type { AddressBar } from '../../src/state/address-bar.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { engine } from '../support/evidence.ts';

/** An address bar with its history, as a browser keeps it. */
class FakeAddressBar implements AddressBar {
  entries: string[];
  #at = 0;
  #listener: () => void = () => undefined;

  constructor(hash = '') {
    this.entries = [hash];
  }

  read(): string {
    return this.entries[this.#at] ?? '';
  }

  push(hash: string): void {
    this.#at += 1;
    this.entries = [...this.entries.slice(0, this.#at), hash];
  }

  replace(hash: string): void {
    this.entries[this.#at] = hash;
  }

  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  back(): void {
    this.#at -= 1;
    this.#listener();
  }

  forward(): void {
    this.#at += 1;
    this.#listener();
  }

  /** A link was followed, or an address typed. */
  follow(hash: string): void {
    this.push(hash);
    this.#listener();
  }
}

let bar: FakeAddressBar;
let session: Session;

function start(hash?: string): void {
  bar = new FakeAddressBar(hash);
  session = new Session(engine, bar);
}

describe('a session that begins', () => {
  it('is the front page in Danish where the address is empty, which is left as it is', () => {
    start('');
    expect([session.page, session.locale.language, session.choice]).toEqual(['front', 'da', defaultChoice]);
    expect([bar.entries, session.corrections]).toEqual([[''], []]);
  });

  it('is what the address says', () => {
    start('#/prognose?tro=3&bag=1&skift=2&trin=-1&sprog=en');
    expect([session.page, session.locale.language]).toEqual(['prognosis', 'en']);
    expect(session.choice).toEqual({ belief: 3, pastChanges: 1, changes: 2, beliefSteps: -1 });
    expect([bar.entries, session.corrections]).toEqual([['#/prognose?tro=3&bag=1&skift=2&trin=-1&sprog=en'], []]);
  });

  it('writes an address in its usual form without a message and without a new entry', () => {
    start('#/prognose?skift=1&tro=03&bag=0&sprog=da');
    expect([bar.entries, session.corrections]).toEqual([['#/prognose?tro=3&skift=1'], []]);
  });

  it('replaces a broken address and explains it', () => {
    start('#/prognose?tro=9&bag=4&navn=x');
    expect(bar.entries).toEqual(['#/prognose?tro=5&bag=4']);
    expect(session.corrections.map(({ kind }) => kind)).toEqual(['foreign', 'value']);
    expect(session.choice).toEqual({ ...defaultChoice, belief: 5, pastChanges: 4 });
  });

  it('goes to the front page where the page does not exist', () => {
    start('#/findesikke?sprog=en');
    expect([session.page, session.locale.language, bar.entries]).toEqual(['front', 'en', ['#/?sprog=en']]);
    expect(session.corrections).toEqual([{ kind: 'page' }]);
  });
});

describe('what the user chooses', () => {
  beforeEach(() => start('#/prognose'));

  it('becomes entries in the history', () => {
    session.choose({ belief: 3 });
    session.choose({ changes: 1 });
    expect(session.choice).toEqual({ ...defaultChoice, belief: 3, changes: 1 });
    expect(bar.entries).toEqual(['#/prognose', '#/prognose?tro=3', '#/prognose?tro=3&skift=1']);
  });

  it('becomes no entry where it is what was chosen already', () => {
    session.choose({ belief: 3 });
    session.choose({ belief: 3 });
    session.choose({});
    expect(bar.entries).toEqual(['#/prognose', '#/prognose?tro=3']);
  });

  it('is undone by back and redone by forward', () => {
    session.choose({ belief: 3 });
    session.choose({ beliefSteps: 2 });
    bar.back();
    expect(session.choice).toEqual({ ...defaultChoice, belief: 3 });
    bar.back();
    expect(session.choice).toEqual(defaultChoice);
    bar.forward();
    bar.forward();
    expect(session.choice).toEqual({ ...defaultChoice, belief: 3, beliefSteps: 2 });
    expect(bar.entries).toHaveLength(3);
    expect(session.corrections).toEqual([]);
  });

  it('goes on from where back led, and forgets what was undone', () => {
    session.choose({ belief: 3 });
    session.choose({ changes: 1 });
    bar.back();
    session.choose({ changes: 4 });
    expect(bar.entries).toEqual(['#/prognose', '#/prognose?tro=3', '#/prognose?tro=3&skift=4']);
  });

  it('is brought to the nearest allowed where it makes something else impossible, and that is explained', () => {
    session.choose({ belief: 1, beliefSteps: 4 });
    session.choose({ belief: null });
    expect(session.choice).toEqual({ ...defaultChoice, beliefSteps: 2 });
    expect(session.corrections).toEqual([{ kind: 'together', parameter: 'trin', choice: session.choice }]);
    expect(bar.entries.at(-1)).toBe('#/prognose?trin=2');
  });

  it('can be computed with by the engine, whatever it is', () => {
    session.choose({ pastChanges: 5, changes: 5 });
    const { belief, pastChanges, changes, beliefSteps } = session.choice;
    expect(() => engine.prognosis({ outcome: 'job', belief, pastChanges }, { changes, beliefSteps })).not.toThrow();
  });
});

describe('what was corrected', () => {
  it('is no longer told after the next choice', () => {
    start('#/prognose?tro=9');
    expect(session.corrections).toHaveLength(1);
    session.choose({ changes: 1 });
    expect(session.corrections).toEqual([]);
  });

  it('is no longer told after a choice that changes nothing', () => {
    start('#/prognose?tro=9');
    session.choose({ belief: 5 });
    expect(session.corrections).toEqual([]);
  });

  it('can be dismissed without changing anything else', () => {
    start('#/prognose?tro=9&skift=1');
    const { choice } = session;
    session.dismissCorrections();
    expect(session.corrections).toEqual([]);
    expect([session.choice, bar.entries]).toEqual([choice, ['#/prognose?tro=5&skift=1']]);
  });

  it('is not told again by back, since the address was mended', () => {
    start('#/prognose?tro=9');
    session.choose({ changes: 1 });
    bar.back();
    expect(session.choice).toEqual({ ...defaultChoice, belief: 5 });
    expect(session.corrections).toEqual([]);
  });

  it('is told of an address that is followed later too', () => {
    start('#/prognose?tro=3');
    bar.follow('#/prognose?tro=3&bag=99');
    expect(session.corrections.map(({ kind }) => kind)).toEqual(['value']);
    expect(bar.entries).toEqual(['#/prognose?tro=3', '#/prognose?tro=3&bag=5']);
  });
});

describe('the language', () => {
  it('stays in the link while the user chooses', () => {
    start('#/prognose?sprog=en');
    session.choose({ belief: 2 });
    session.reset();
    expect(bar.entries).toEqual(['#/prognose?sprog=en', '#/prognose?tro=2&sprog=en', '#/prognose?sprog=en']);
    expect(session.locale.t('form.reset')).toBe('Start over');
  });

  it('is changed by a link that keeps the choice', () => {
    start('#/prognose?tro=3&skift=1');
    const link = session.linkTo({ language: 'en' });
    expect(link).toBe('#/prognose?tro=3&skift=1&sprog=en');
    bar.follow(link);
    expect([session.locale.language, session.choice.belief, session.choice.changes]).toEqual(['en', 3, 1]);
    bar.follow(session.linkTo({ language: 'da' }));
    expect(session.locale.t('form.reset')).toBe('Begynd forfra');
    bar.back();
    expect(session.locale.language).toBe('en');
  });

  it('is kept by links to other pages', () => {
    start('#/?sprog=en');
    expect(session.linkTo({ page: 'prognosis' })).toBe('#/prognose?sprog=en');
    bar.follow(session.linkTo({ page: 'prognosis' }));
    expect([session.page, session.linkTo({ page: 'front' })]).toEqual(['prognosis', '#/?sprog=en']);
  });
});

describe('starting over', () => {
  it('takes everything back to the start, as one entry that can be undone', () => {
    start('#/prognose?tro=3&bag=1&skift=2&trin=1');
    session.reset();
    expect([session.choice, bar.entries.at(-1), bar.entries.length]).toEqual([defaultChoice, '#/prognose', 2]);
    bar.back();
    expect(session.choice).toEqual({ belief: 3, pastChanges: 1, changes: 2, beliefSteps: 1 });
  });

  it('is no entry where nothing was chosen', () => {
    start('#/prognose');
    session.reset();
    expect(bar.entries).toEqual(['#/prognose']);
  });

  it('stops telling what was corrected', () => {
    start('#/prognose?bag=99');
    session.reset();
    expect(session.corrections).toEqual([]);
  });
});

describe('the front page', () => {
  it('keeps the choice for the way back, though its address does not say it', () => {
    start('#/prognose?tro=3&skift=1&sprog=en');
    const { choice } = session;
    bar.follow(session.linkTo({ page: 'front' }));
    expect([session.page, session.choice, bar.read()]).toEqual(['front', choice, '#/?sprog=en']);
    expect(session.linkTo({ page: 'prognosis' })).toBe('#/prognose?tro=3&skift=1&sprog=en');
    bar.follow(session.linkTo({ page: 'prognosis' }));
    expect([session.page, session.choice]).toEqual(['prognosis', choice]);
  });

  it('keeps it in another language, and where it is reached by an empty or a broken address', () => {
    for (const hash of ['#/?sprog=en', '', '#/', '#/findesikke', '#/?tro=5']) {
      start('#/prognose?tro=3&bag=2');
      bar.follow(hash);
      expect([session.page, session.choice]).toEqual(['front', { ...defaultChoice, belief: 3, pastChanges: 2 }]);
    }
  });

  it('has nothing to keep where the session begins on it', () => {
    start('#/?tro=3');
    expect([session.choice, session.linkTo({ page: 'prognosis' })]).toEqual([defaultChoice, '#/prognose']);
  });

  it('gives way to what an address of the prognosis says, also where that is nothing', () => {
    start('#/prognose?tro=3');
    bar.follow('#/');
    bar.follow('#/prognose');
    expect(session.choice).toEqual(defaultChoice);
  });
});

describe('the number of readings', () => {
  it('grows with each address that is read', () => {
    start('#/prognose');
    expect(session.readings).toBe(1);
    bar.follow('#/prognose?tro=3');
    expect(session.readings).toBe(2);
    bar.back();
    expect(session.readings).toBe(3);
    bar.forward();
    expect(session.readings).toBe(4);
  });

  it('grows with each reset, even where there was nothing to reset', () => {
    start('#/prognose?tro=3');
    session.reset();
    expect(session.readings).toBe(2);
    session.reset();
    expect(session.readings).toBe(3);
  });

  it('stays where the user chooses in the fields, closes the message or looks at a link', () => {
    start('#/prognose?tro=9');
    session.choose({ changes: 1 });
    session.choose({ belief: null, beliefSteps: 4 });
    session.dismissCorrections();
    session.linkTo({ page: 'front' });
    expect(session.readings).toBe(1);
  });
});
