import { beforeEach, describe, expect, it } from 'vitest';
import { defaultChoice } from '../../src/model/choice.ts';
import { writeAddress } from '../support/link.ts';
import { defaultAddress } from '../../src/address/link.ts';
import type { Session } from '../../src/address/session.svelte.ts';
import type { FakeAddressBar } from '../support/address-bar.ts';
import { engine } from '../support/evidence.ts';
import { everyChoice, linkLimits } from '../support/choices.ts';
import { aSession } from '../support/session.ts';

let bar: FakeAddressBar;
let session: Session;

function start(hash?: string): void {
  ({ bar, session } = aSession(hash));
}

describe('a session that begins', () => {
  it('is the front page in Danish where the address is empty, which is left as it is', () => {
    start('');
    expect([session.page, session.locale.language, session.choice]).toEqual(['front', 'da', defaultChoice]);
    expect([bar.entries, session.corrections]).toEqual([[''], []]);
  });

  it('is what the address says', async () => {
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

  it('goes to the front page where the page does not exist', async () => {
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

  it.each<[string, string, () => void, string]>([
    ['A is held fast', 'tro=9', () => session.pin(), 'tro=5&a-tro=5'],
    ['A is held fast again as it is', 'tro=9&a-tro=5', () => session.pin(), 'tro=5&a-tro=5'],
    ['A is let go of', 'tro=9&a-tro=2', () => session.unpin(), 'tro=5'],
    ['there is no A to let go of', 'tro=9', () => session.unpin(), 'tro=5'],
    ['a target is aimed at', 'tro=9', () => session.aimAt(80), 'tro=5&maal=80'],
    ['the same target is aimed at', 'maal=2000', () => session.aimAt(1000), 'maal=1000'],
    ['another outcome is shown', 'tro=9', () => session.showOutcome('jobOrEducation'), 'tro=5&udfald=uddannelse'],
    ['the same outcome is shown', 'udfald=penge&skift=1', () => session.showOutcome('job'), 'skift=1'],
  ])('is no longer told when %s', (_, query, act, written) => {
    start(`#/prognose?${query}`);
    expect(session.corrections).toHaveLength(1);
    act();
    expect([session.corrections, bar.read()]).toEqual([[], `#/prognose?${written}`]);
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

  it('in the part of one page is told until it is closed, and again of the next address', () => {
    start('#/indsats?gruppe=alle');
    expect(session.tellsOfAddress).toBe(true);
    session.dismissCorrections();
    expect(session.tellsOfAddress).toBe(false);
    bar.follow('#/indsats?gruppe=ingen');
    expect(session.tellsOfAddress).toBe(true);
  });

  it.each<[string, () => void]>([
    ['is answered', () => session.answer('advice', { plads: 'ja' })],
    ['is dragged', () => session.adjust('measuring', { andel: '70' })],
    ['is chosen', () => session.choose({ changes: 1 })],
  ])('in the part of one page is no longer told when something else %s, though the address still says it', (_, act) => {
    start('#/indsats?gruppe=alle');
    act();
    expect([session.tellsOfAddress, session.own.advice?.gruppe]).toEqual([false, 'alle']);
  });

  it('is told of an address that is followed later too', () => {
    start('#/prognose?tro=3');
    bar.follow('#/prognose?tro=3&bag=99');
    expect(session.corrections.map(({ kind }) => kind)).toEqual(['value']);
    expect(bar.entries).toEqual(['#/prognose?tro=3', '#/prognose?tro=3&bag=5']);
  });
});

const full = '#/prognose?tro=3&bag=1&skift=2&trin=1&udfald=uddannelse&maal=80&a-tro=2&a-skift=1';
/** All that the screen holds besides its page and its language. */
const held = () => [session.choice, session.outcome, session.pinned, session.target] as const;
const fullHeld = [
  { belief: 3, pastChanges: 1, changes: 2, beliefSteps: 1 },
  'jobOrEducation',
  { ...defaultChoice, belief: 2, changes: 1 },
  80,
] as const;
const nothingHeld = [defaultChoice, 'job', null, null] as const;

describe('what the address says besides the choice', () => {
  it('is the outcome, A and the target', () => {
    start(full);
    expect(held()).toEqual(fullHeld);
    expect([bar.entries, session.corrections]).toEqual([[full], []]);
  });

  it('is a job, no A and no target where it says nothing', () => {
    for (const hash of ['', '#/', '#/prognose']) {
      start(hash);
      expect(held()).toEqual(nothingHeld);
    }
  });

  it('is mended in the address and explained where it is broken', () => {
    start('#/prognose?udfald=penge&maal=2000&a-tro=9&a-bag=99&sprog=sv');
    expect(bar.entries).toEqual(['#/prognose?maal=1000&a-tro=5&a-bag=5']);
    expect(session.corrections).toEqual([{ kind: 'language' }, { kind: 'outcome' }, { kind: 'pinned' }, { kind: 'target', target: 1000 }]);
    expect(held()).toEqual([defaultChoice, 'job', { ...defaultChoice, belief: 5, pastChanges: 5 }, 1000]);
  });

  it('stays while the user chooses', () => {
    start(full);
    session.choose({ belief: 4 });
    expect(held()).toEqual([{ ...fullHeld[0], belief: 4 }, ...fullHeld.slice(1)]);
    expect(bar.entries).toEqual([full, full.replace('tro=3', 'tro=4')]);
  });

  it('is allowed as far as the limits go that the session was given', () => {
    start('');
    expect(session.limits).toBe(linkLimits);
  });
});

describe('the outcome in the foreground', () => {
  it('is changed as an entry that can be undone', () => {
    start('#/prognose?skift=1');
    session.showOutcome('jobOrEducation');
    expect([session.outcome, bar.entries]).toEqual(['jobOrEducation', ['#/prognose?skift=1', '#/prognose?skift=1&udfald=uddannelse']]);
    bar.back();
    expect(session.outcome).toBe('job');
    bar.forward();
    expect(session.outcome).toBe('jobOrEducation');
    session.showOutcome('job');
    expect(bar.entries).toEqual(['#/prognose?skift=1', '#/prognose?skift=1&udfald=uddannelse', '#/prognose?skift=1']);
  });

  it('becomes no entry where it is there already, and leaves the rest alone', () => {
    start(full);
    session.showOutcome('jobOrEducation');
    expect(bar.entries).toEqual([full]);
    session.showOutcome('job');
    expect(held()).toEqual([fullHeld[0], 'job', fullHeld[2], fullHeld[3]]);
    expect(session.readings).toBe(1);
  });
});

describe('A', () => {
  it('is what was chosen when it was held fast, whatever is chosen after it', () => {
    start('#/prognose?tro=3');
    session.pin();
    session.choose({ changes: 1 });
    expect(session.pinned).toEqual({ ...defaultChoice, belief: 3 });
    expect(session.choice).toEqual({ ...defaultChoice, belief: 3, changes: 1 });
    expect(bar.entries).toEqual(['#/prognose?tro=3', '#/prognose?tro=3&a-tro=3', '#/prognose?tro=3&skift=1&a-tro=3']);
    bar.back();
    bar.back();
    expect(session.pinned).toBeNull();
    bar.forward();
    expect(session.pinned).toEqual({ ...defaultChoice, belief: 3 });
  });

  it('can be what is chosen from the start', () => {
    start('#/prognose');
    session.pin();
    expect([session.pinned, bar.entries]).toEqual([defaultChoice, ['#/prognose', '#/prognose?a-skift=0']]);
    session.pin();
    expect(bar.entries).toHaveLength(2);
    bar.back();
    expect(session.pinned).toBeNull();
    bar.forward();
    expect(session.pinned).toEqual(defaultChoice);
  });

  it('is replaced when another is held fast', () => {
    start('#/prognose?tro=3&a-tro=2&a-skift=1');
    session.pin();
    expect([session.pinned, bar.entries.at(-1)]).toEqual([{ ...defaultChoice, belief: 3 }, '#/prognose?tro=3&a-tro=3']);
  });

  it('is let go of as an entry that can be undone', () => {
    start(full);
    session.unpin();
    expect(held()).toEqual([fullHeld[0], 'jobOrEducation', null, 80]);
    expect(bar.entries).toEqual([full, '#/prognose?tro=3&bag=1&skift=2&trin=1&udfald=uddannelse&maal=80']);
    session.unpin();
    expect(bar.entries).toHaveLength(2);
    bar.back();
    expect(held()).toEqual(fullHeld);
  });

  it('changes places with what is chosen, as an entry, and the fields follow', () => {
    start(full);
    session.swap();
    expect(held()).toEqual([fullHeld[2], 'jobOrEducation', fullHeld[0], 80]);
    expect(bar.entries).toEqual([full, '#/prognose?tro=2&skift=1&udfald=uddannelse&maal=80&a-tro=3&a-bag=1&a-skift=2&a-trin=1']);
    expect(session.readings).toBe(2);
    session.swap();
    expect([held(), bar.entries.at(-1), bar.entries.length]).toEqual([fullHeld, full, 3]);
    bar.back();
    expect(held()).toEqual([fullHeld[2], 'jobOrEducation', fullHeld[0], 80]);
  });

  it('has nothing to change places with where nothing is held fast', () => {
    start('#/prognose?tro=3');
    session.swap();
    expect([session.choice, session.pinned, bar.entries, session.readings]).toEqual([
      { ...defaultChoice, belief: 3 },
      null,
      ['#/prognose?tro=3'],
      1,
    ]);
  });

  it('changes places without an entry where both are the same', () => {
    start('#/prognose?tro=3&a-tro=3');
    session.swap();
    expect([session.choice, session.pinned, bar.entries]).toEqual([
      { ...defaultChoice, belief: 3 },
      { ...defaultChoice, belief: 3 },
      ['#/prognose?tro=3&a-tro=3'],
    ]);
  });

  it('can be read back and computed with when it has changed places, whatever it is', () => {
    for (const pinned of everyChoice) {
      start(writeAddress({ ...defaultAddress, page: 'prognosis', choice: { ...defaultChoice, belief: 1, beliefSteps: 4 }, pinned }));
      session.swap();
      expect([session.choice, session.corrections]).toEqual([pinned, []]);
      bar.back();
      bar.forward();
      expect([session.choice, session.pinned]).toEqual([pinned, { ...defaultChoice, belief: 1, beliefSteps: 4 }]);
    }
  });

  it('stops telling what was corrected when it has changed places', () => {
    start('#/prognose?a-tro=9');
    expect(session.corrections).toHaveLength(1);
    session.swap();
    expect(session.corrections).toEqual([]);
  });
});

describe('a choice from elsewhere on the screen', () => {
  it('is adopted as an entry, and the fields follow', () => {
    start(full);
    session.adopt({ belief: 3, pastChanges: 1, changes: 0, beliefSteps: 2 });
    expect(held()).toEqual([{ belief: 3, pastChanges: 1, changes: 0, beliefSteps: 2 }, ...fullHeld.slice(1)]);
    expect(bar.entries).toEqual([full, '#/prognose?tro=3&bag=1&trin=2&udfald=uddannelse&maal=80&a-tro=2&a-skift=1']);
    expect([session.readings, session.corrections]).toEqual([2, []]);
    bar.back();
    expect(held()).toEqual(fullHeld);
  });

  it('becomes no entry where it is what was chosen already, but the fields follow', () => {
    start('#/prognose?tro=3');
    session.adopt({ ...defaultChoice, belief: 3 });
    expect([bar.entries, session.readings]).toEqual([['#/prognose?tro=3'], 2]);
  });
});

describe('the target', () => {
  it('is written in the address without an entry, however many values it is dragged through', () => {
    start('#/prognose?tro=3');
    for (const target of [5, 10, 0, 75, 80]) {
      session.aimAt(target);
      expect([session.target, bar.entries]).toEqual([target, [`#/prognose?tro=3&maal=${target}`]]);
    }
    expect(session.readings).toBe(1);
  });

  it('leaves what can be undone and redone alone', () => {
    start('#/prognose');
    session.choose({ belief: 3 });
    session.choose({ changes: 1 });
    bar.back();
    session.aimAt(80);
    expect(bar.entries).toEqual(['#/prognose', '#/prognose?tro=3&maal=80', '#/prognose?tro=3&skift=1']);
    bar.back();
    expect([session.choice, session.target]).toEqual([defaultChoice, null]);
    bar.forward();
    expect([session.choice, session.target]).toEqual([{ ...defaultChoice, belief: 3 }, 80]);
  });

  it('stays with the entries that come after it', () => {
    start('#/prognose');
    session.aimAt(80);
    session.choose({ changes: 1 });
    session.pin();
    session.showOutcome('jobOrEducation');
    session.aimAt(90);
    expect(bar.entries).toEqual([
      '#/prognose?maal=80',
      '#/prognose?skift=1&maal=80',
      '#/prognose?skift=1&maal=80&a-skift=1',
      '#/prognose?skift=1&udfald=uddannelse&maal=90&a-skift=1',
    ]);
    bar.back();
    expect(session.target).toBe(80);
  });

  it('leaves the rest alone', () => {
    start(full);
    session.aimAt(0);
    expect(held()).toEqual([...fullHeld.slice(0, 3), 0]);
    expect(bar.entries).toEqual([full.replace('maal=80', 'maal=0')]);
  });
});

describe('the language', () => {
  it('stays in the link while the user chooses', async () => {
    start('#/prognose?sprog=en');
    session.choose({ belief: 2 });
    session.reset();
    expect(bar.entries).toEqual(['#/prognose?sprog=en', '#/prognose?tro=2&sprog=en', '#/prognose?sprog=en']);
  });

  it('is changed by a link that keeps the choice', async () => {
    start('#/prognose?tro=3&skift=1');
    const link = session.linkTo({ language: 'en' });
    expect(link).toBe('#/prognose?tro=3&skift=1&sprog=en');
    bar.follow(link);
    expect([session.locale.language, session.choice.belief, session.choice.changes]).toEqual(['en', 3, 1]);
    bar.follow(session.linkTo({ language: 'da' }));
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

describe('a link to hand to someone else', () => {
  it('is the whole address of what is on the screen, however it came there', () => {
    start('');
    expect(session.shareLink).toBe('https://example.org/traedesten/#/');
    start(full);
    expect(session.shareLink).toBe(`https://example.org/traedesten/${full}`);
    session.aimAt(90);
    session.choose({ belief: 4 });
    session.unpin();
    expect(session.shareLink).toBe(`https://example.org/traedesten/${bar.read()}`);
    expect(session.shareLink).toContain('tro=4&bag=1&skift=2&trin=1&udfald=uddannelse&maal=90');
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

  it('clears everything but the page and the language, and back brings it all again', async () => {
    start(`${full}&sprog=en`);
    session.reset();
    expect(held()).toEqual(nothingHeld);
    expect([session.page, session.locale.language, bar.entries]).toEqual(['prognosis', 'en', [`${full}&sprog=en`, '#/prognose?sprog=en']]);
    bar.back();
    expect(held()).toEqual(fullHeld);
  });

  it.each(['udfald=uddannelse', 'maal=80', 'maal=0', 'a-tro=2', 'a-skift=0'])('is an entry where there is no more than %s', (query) => {
    start(`#/prognose?${query}`);
    session.reset();
    expect(held()).toEqual(nothingHeld);
    expect(bar.entries).toEqual([`#/prognose?${query}`, '#/prognose']);
  });

  it('keeps values of one’s own, which are taken back where they are shown', () => {
    start(`#/prognose?skift=1&egne=bip2017-09.value-0.09`);
    session.reset();
    expect(bar.entries.at(-1)).toBe('#/prognose?egne=bip2017-09.value-0.09');
    session.replace('');
    expect(bar.entries.at(-1)).toBe('#/prognose');
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

  it('keeps the outcome, A and the target too, there and back again', () => {
    start(full);
    bar.follow(session.linkTo({ page: 'front' }));
    expect([session.page, bar.read(), held()]).toEqual(['front', '#/', fullHeld]);
    bar.follow(session.linkTo({ language: 'en' }));
    expect([session.page, bar.read(), held()]).toEqual(['front', '#/?sprog=en', fullHeld]);
    expect(session.linkTo({ page: 'prognosis' })).toBe(`${full}&sprog=en`);
    bar.follow(session.linkTo({ page: 'prognosis' }));
    expect([session.page, session.corrections, held()]).toEqual(['prognosis', [], fullHeld]);
    bar.back();
    bar.back();
    bar.back();
    expect([session.page, session.locale.language, bar.read(), held()]).toEqual(['prognosis', 'da', full, fullHeld]);
  });

  it('keeps nothing where it is reached by an address that is too long to be read', () => {
    start(full);
    bar.follow(`#/prognose?x=${'a'.repeat(8000)}`);
    expect([session.page, held(), session.corrections]).toEqual(['front', nothingHeld, [{ kind: 'tooLong' }]]);
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
    expect(held()).toEqual(nothingHeld);
  });

  it('gives way to what an address of the prognosis says, also where that is nothing', () => {
    start('#/prognose?tro=3');
    bar.follow('#/');
    bar.follow('#/prognose');
    expect(session.choice).toEqual(defaultChoice);
    start(full);
    bar.follow('#/');
    bar.follow('#/prognose?maal=10');
    expect(held()).toEqual([defaultChoice, 'job', null, 10]);
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
    session.showOutcome('jobOrEducation');
    session.pin();
    session.unpin();
    session.aimAt(80);
    expect(session.readings).toBe(1);
  });
});
