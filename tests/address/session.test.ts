import { beforeEach, describe, expect, it } from 'vitest';
import { writeAddress } from '../support/link.ts';
import { nothingAnswered } from '../../src/model/case.ts';
import { defaultAddress } from '../../src/address/link.ts';
import { Session } from '../../src/address/session.svelte.ts';
import { pageTable } from '../../src/pages/page-table.ts';
import { Lazy } from '../../src/ui/lazy.svelte.ts';
import { FakeAddressBar } from '../support/address-bar.ts';
import { engine } from '../support/evidence.ts';
import { everyInput, fieldsOf, linkLimits, inputWith } from '../support/inputs.ts';
import { aSession } from '../support/session.ts';

let bar: FakeAddressBar;
let session: Session;

function start(hash?: string): void {
  ({ bar, session } = aSession(hash));
}

describe('a session that begins', () => {
  it('is the front page in Danish where the address is empty, which is left as it is', () => {
    start('');
    expect([session.page, session.locale.language, session.input]).toEqual(['front', 'da', inputWith()]);
    expect([bar.entries, session.corrections]).toEqual([[''], []]);
  });

  it('speaks Danish until the English texts are here, and still asks for English', async () => {
    bar = new FakeAddressBar('#/borger?sprog=en');
    const english = new Lazy(() => Promise.resolve('the texts'));
    session = new Session(linkLimits, bar, pageTable, english);
    expect([session.locale.language, session.askedLanguage]).toEqual(['da', 'en']);
    expect(session.linkTo({})).toBe('#/borger?sprog=en');
    await english.need();
    expect(session.locale.language).toBe('en');
  });

  it('is what the address says', async () => {
    start('#/borger?tro=3&bag=1&skift=2&trin=-1&sprog=en');
    expect([session.page, session.locale.language]).toEqual(['citizen', 'en']);
    expect(session.input).toEqual(inputWith({ belief: 3, pastChanges: 1, changes: 2, beliefSteps: -1 }));
    expect([bar.entries, session.corrections]).toEqual([['#/borger?tro=3&bag=1&skift=2&trin=-1&sprog=en'], []]);
  });

  it('writes an address in its usual form without a message and without a new entry', () => {
    start('#/borger?skift=1&tro=03&bag=0&sprog=da');
    expect([bar.entries, session.corrections]).toEqual([['#/borger?tro=3&skift=1'], []]);
  });

  it('replaces a broken address and explains it', () => {
    start('#/borger?tro=9&bag=4&navn=x');
    expect(bar.entries).toEqual(['#/borger?tro=5&bag=4']);
    expect(session.corrections.map(({ kind }) => kind)).toEqual(['foreign', 'value']);
    expect(session.input).toEqual(inputWith({ belief: 5, pastChanges: 4 }));
  });

  it('goes to the front page where the page does not exist', async () => {
    start('#/findesikke?sprog=en');
    expect([session.page, session.locale.language, bar.entries]).toEqual(['front', 'en', ['#/?sprog=en']]);
    expect(session.corrections).toEqual([{ kind: 'page' }]);
  });
});

describe('what the user chooses', () => {
  beforeEach(() => start('#/borger'));

  it('becomes entries in the history', () => {
    session.setSituation({ belief: 3 });
    session.setScenario({ changes: 1 });
    expect(session.input).toEqual(inputWith({ belief: 3, changes: 1 }));
    expect(bar.entries).toEqual(['#/borger', '#/borger?tro=3', '#/borger?tro=3&skift=1']);
  });

  it('becomes no entry where it is what was chosen already', () => {
    session.setSituation({ belief: 3 });
    session.setSituation({ belief: 3 });
    session.setSituation({});
    expect(bar.entries).toEqual(['#/borger', '#/borger?tro=3']);
  });

  it('is undone by back and redone by forward', () => {
    session.setSituation({ belief: 3 });
    session.setScenario({ beliefSteps: 2 });
    bar.back();
    expect(session.input).toEqual(inputWith({ belief: 3 }));
    bar.back();
    expect(session.input).toEqual(inputWith());
    bar.forward();
    bar.forward();
    expect(session.input).toEqual(inputWith({ belief: 3, beliefSteps: 2 }));
    expect(bar.entries).toHaveLength(3);
    expect(session.corrections).toEqual([]);
  });

  it('goes on from where back led, and forgets what was undone', () => {
    session.setSituation({ belief: 3 });
    session.setScenario({ changes: 1 });
    bar.back();
    session.setScenario({ changes: 4 });
    expect(bar.entries).toEqual(['#/borger', '#/borger?tro=3', '#/borger?tro=3&skift=4']);
  });

  it('is brought to the nearest allowed where it makes something else impossible, and that is explained', () => {
    session.setSituation({ belief: 1 });
    session.setScenario({ beliefSteps: 4 });
    session.setSituation({ belief: null });
    expect(session.input).toEqual(inputWith({ beliefSteps: 2 }));
    expect(session.corrections).toEqual([{ kind: 'together', parameter: 'trin', used: session.input }]);
    expect(bar.entries.at(-1)).toBe('#/borger?trin=2');
  });

  it('can be computed with by the engine, whatever it is', () => {
    session.setSituation({ pastChanges: 5 });
    session.setScenario({ changes: 5 });
    const { situation, scenario } = session;
    expect(() => engine.prognosis(situation, scenario)).not.toThrow();
  });
});

describe('the answer that there were no changes before', () => {
  beforeEach(() => start('#/borger'));

  it('stands in the address and can be undone, and with it 0 goes on meaning the average', () => {
    session.setSituation({ noChangesBefore: true });
    expect(session.input).toEqual(inputWith({ noChangesBefore: true }));
    session.setScenario({ changes: 1 });
    expect(bar.entries).toEqual(['#/borger', '#/borger?bag=ingen', '#/borger?bag=ingen&skift=1']);
    bar.back();
    bar.back();
    expect(session.input).toEqual(inputWith());
  });

  it('goes with the first change that is told of, and when it is taken back; other answers leave it', () => {
    session.setSituation({ noChangesBefore: true });
    session.setSituation({ belief: 3 });
    expect(session.input).toEqual(inputWith({ belief: 3, noChangesBefore: true }));
    session.setSituation({ pastChanges: 1 });
    session.setSituation({ pastChanges: 0 });
    expect(session.input).toEqual(inputWith({ belief: 3 }));
    session.setSituation({ pastChanges: 0, noChangesBefore: true });
    session.setSituation({ noChangesBefore: false });
    expect(session.input).toEqual(inputWith({ belief: 3 }));
  });

  it('goes with the citizen, and comes back with a record', async () => {
    session.setSituation({ noChangesBefore: true });
    const { answered } = session;
    expect(answered.prognosis.choice).toEqual({ belief: null, pastChanges: 0, noChangesBefore: true, changes: 0, beliefSteps: 0 });
    await session.newCitizen();
    expect(session.input).toEqual(inputWith());
    session.takeUp(answered);
    expect(session.input).toEqual(inputWith({ noChangesBefore: true }));
  });
});

describe('what was corrected', () => {
  it('is no longer told after the next choice', () => {
    start('#/borger?tro=9');
    expect(session.corrections).toHaveLength(1);
    session.setScenario({ changes: 1 });
    expect(session.corrections).toEqual([]);
  });

  it('is no longer told after a choice that changes nothing', () => {
    start('#/borger?tro=9');
    session.setSituation({ belief: 5 });
    expect(session.corrections).toEqual([]);
  });

  it.each<[string, string, () => void, string]>([
    ['A is held fast', 'tro=9', () => session.pin(), 'tro=5&a-tro=5'],
    ['A is held fast again as it is', 'tro=9&a-tro=5', () => session.pin(), 'tro=5&a-tro=5'],
    ['A is let go of', 'tro=9&a-tro=2', () => session.unpin(), 'tro=5'],
    ['there is no A to let go of', 'tro=9', () => session.unpin(), 'tro=5'],
    ['a target is aimed at', 'tro=9', () => session.aimAt(80), 'tro=5&maal=80'],
    ['the same target is aimed at', 'maal=2000', () => session.aimAt(1000), 'maal=1000'],
    ['another outcome is shown', 'tro=9', () => session.setSituation({ outcome: 'jobOrEducation' }), 'tro=5&udfald=uddannelse'],
    ['the same outcome is shown', 'udfald=penge&skift=1', () => session.setSituation({ outcome: 'job' }), 'skift=1'],
  ])('is no longer told when %s', (_, query, act, written) => {
    start(`#/borger?${query}`);
    expect(session.corrections).toHaveLength(1);
    act();
    expect([session.corrections, bar.read()]).toEqual([[], `#/borger?${written}`]);
  });

  it('can be dismissed without changing anything else', () => {
    start('#/borger?tro=9&skift=1');
    const { input } = session;
    session.dismissCorrections();
    expect(session.corrections).toEqual([]);
    expect([session.input, bar.entries]).toEqual([input, ['#/borger?tro=5&skift=1']]);
  });

  it('is not told again by back, since the address was mended', () => {
    start('#/borger?tro=9');
    session.setScenario({ changes: 1 });
    bar.back();
    expect(session.input).toEqual(inputWith({ belief: 5 }));
    expect(session.corrections).toEqual([]);
  });

  it('in the part of one page is told until it is closed, and again of the next address', () => {
    start('#/borger?gruppe=alle');
    expect(session.tellsOfAddress).toBe(true);
    session.dismissCorrections();
    expect(session.tellsOfAddress).toBe(false);
    bar.follow('#/borger?gruppe=ingen');
    expect(session.tellsOfAddress).toBe(true);
  });

  it.each<[string, () => void]>([
    ['is answered', () => session.answer('citizen', { plads: 'ja' })],
    ['is dragged', () => session.adjust('measuring', { andel: '70' })],
    ['is chosen', () => session.setScenario({ changes: 1 })],
  ])('in the part of one page is no longer told when something else %s, though the address still says it', (_, act) => {
    start('#/borger?gruppe=alle');
    act();
    expect([session.tellsOfAddress, session.parameters.citizen?.gruppe]).toEqual([false, 'alle']);
  });

  it('is told of an address that is followed later too', () => {
    start('#/borger?tro=3');
    bar.follow('#/borger?tro=3&bag=99');
    expect(session.corrections.map(({ kind }) => kind)).toEqual(['value']);
    expect(bar.entries).toEqual(['#/borger?tro=3', '#/borger?tro=3&bag=5']);
  });
});

const full = '#/borger?tro=3&bag=1&skift=2&trin=1&udfald=uddannelse&maal=80&a-tro=2&a-skift=1';
/** All that the screen holds besides its page and its language. */
const held = () => [session.input, session.pinned, session.target] as const;
const fullHeld = [
  inputWith({ belief: 3, pastChanges: 1, changes: 2, beliefSteps: 1, outcome: 'jobOrEducation' }),
  inputWith({ belief: 2, changes: 1, outcome: 'jobOrEducation' }),
  80,
] as const;
const nothingHeld = [inputWith(), null, null] as const;

describe('what the address says besides the choice', () => {
  it('is the outcome, A and the target', () => {
    start(full);
    expect(held()).toEqual(fullHeld);
    expect([bar.entries, session.corrections]).toEqual([[full], []]);
  });

  it('is a job, no A and no target where it says nothing', () => {
    for (const hash of ['', '#/', '#/borger']) {
      start(hash);
      expect(held()).toEqual(nothingHeld);
    }
  });

  it('is mended in the address and explained where it is broken', () => {
    start('#/borger?udfald=penge&maal=2000&a-tro=9&a-bag=99&sprog=sv');
    expect(bar.entries).toEqual(['#/borger?maal=1000&a-tro=5&a-bag=5']);
    expect(session.corrections).toEqual([{ kind: 'outcome' }, { kind: 'language' }, { kind: 'pinned' }, { kind: 'target', target: 1000 }]);
    expect(held()).toEqual([inputWith(), inputWith({ belief: 5, pastChanges: 5 }), 1000]);
  });

  it('stays while the user chooses', () => {
    start(full);
    session.setSituation({ belief: 4 });
    expect(held()).toEqual([inputWith({ ...fieldsOf(fullHeld[0]), belief: 4 }), ...fullHeld.slice(1)]);
    expect(bar.entries).toEqual([full, full.replace('tro=3', 'tro=4')]);
  });

  it('is allowed as far as the limits go that the session was given', () => {
    start('');
    expect(session.limits).toBe(linkLimits);
  });
});

describe('the outcome in the foreground', () => {
  it('is changed as an entry that can be undone', () => {
    start('#/borger?skift=1');
    session.setSituation({ outcome: 'jobOrEducation' });
    expect([session.situation.outcome, bar.entries]).toEqual([
      'jobOrEducation',
      ['#/borger?skift=1', '#/borger?skift=1&udfald=uddannelse'],
    ]);
    bar.back();
    expect(session.situation.outcome).toBe('job');
    bar.forward();
    expect(session.situation.outcome).toBe('jobOrEducation');
    session.setSituation({ outcome: 'job' });
    expect(bar.entries).toEqual(['#/borger?skift=1', '#/borger?skift=1&udfald=uddannelse', '#/borger?skift=1']);
  });

  it('becomes no entry where it is there already, and leaves the rest alone', () => {
    start(full);
    session.setSituation({ outcome: 'jobOrEducation' });
    expect(bar.entries).toEqual([full]);
    session.setSituation({ outcome: 'job' });
    expect(held()).toEqual([
      inputWith({ belief: 3, pastChanges: 1, changes: 2, beliefSteps: 1 }),
      inputWith({ belief: 2, changes: 1 }),
      80,
    ]);
    expect(session.readings).toBe(1);
  });
});

describe('A', () => {
  it('is what was chosen when it was held fast, whatever is chosen after it', () => {
    start('#/borger?tro=3');
    session.pin();
    session.setScenario({ changes: 1 });
    expect(session.pinned).toEqual(inputWith({ belief: 3 }));
    expect(session.input).toEqual(inputWith({ belief: 3, changes: 1 }));
    expect(bar.entries).toEqual(['#/borger?tro=3', '#/borger?tro=3&a-tro=3', '#/borger?tro=3&skift=1&a-tro=3']);
    bar.back();
    bar.back();
    expect(session.pinned).toBeNull();
    bar.forward();
    expect(session.pinned).toEqual(inputWith({ belief: 3 }));
  });

  it('can be what is chosen from the start', () => {
    start('#/borger');
    session.pin();
    expect([session.pinned, bar.entries]).toEqual([inputWith(), ['#/borger', '#/borger?a-skift=0']]);
    session.pin();
    expect(bar.entries).toHaveLength(2);
    bar.back();
    expect(session.pinned).toBeNull();
    bar.forward();
    expect(session.pinned).toEqual(inputWith());
  });

  it('is replaced when another is held fast', () => {
    start('#/borger?tro=3&a-tro=2&a-skift=1');
    session.pin();
    expect([session.pinned, bar.entries.at(-1)]).toEqual([inputWith({ belief: 3 }), '#/borger?tro=3&a-tro=3']);
  });

  it('is let go of as an entry that can be undone', () => {
    start(full);
    session.unpin();
    expect(held()).toEqual([fullHeld[0], null, 80]);
    expect(bar.entries).toEqual([full, '#/borger?tro=3&bag=1&skift=2&trin=1&udfald=uddannelse&maal=80']);
    session.unpin();
    expect(bar.entries).toHaveLength(2);
    bar.back();
    expect(held()).toEqual(fullHeld);
  });

  it('changes places with what is chosen, as an entry, and the fields follow', () => {
    start(full);
    session.swap();
    expect(held()).toEqual([fullHeld[1], fullHeld[0], 80]);
    expect(bar.entries).toEqual([full, '#/borger?tro=2&skift=1&udfald=uddannelse&maal=80&a-tro=3&a-bag=1&a-skift=2&a-trin=1']);
    expect(session.readings).toBe(2);
    session.swap();
    expect([held(), bar.entries.at(-1), bar.entries.length]).toEqual([fullHeld, full, 3]);
    bar.back();
    expect(held()).toEqual([fullHeld[1], fullHeld[0], 80]);
  });

  it('has nothing to change places with where nothing is held fast', () => {
    start('#/borger?tro=3');
    session.swap();
    expect([session.input, session.pinned, bar.entries, session.readings]).toEqual([inputWith({ belief: 3 }), null, ['#/borger?tro=3'], 1]);
  });

  it('changes places without an entry where both are the same', () => {
    start('#/borger?tro=3&a-tro=3');
    session.swap();
    expect([session.input, session.pinned, bar.entries]).toEqual([
      inputWith({ belief: 3 }),
      inputWith({ belief: 3 }),
      ['#/borger?tro=3&a-tro=3'],
    ]);
  });

  it('can be read back and computed with when it has changed places, whatever it is', () => {
    for (const pinned of everyInput) {
      start(writeAddress({ ...defaultAddress, page: 'citizen', ...inputWith({ belief: 1, beliefSteps: 4 }), pinned }));
      session.swap();
      expect([session.input, session.corrections]).toEqual([pinned, []]);
      bar.back();
      bar.forward();
      expect([session.input, session.pinned]).toEqual([pinned, inputWith({ belief: 1, beliefSteps: 4 })]);
    }
  });

  it('stops telling what was corrected when it has changed places', () => {
    start('#/borger?a-tro=9');
    expect(session.corrections).toHaveLength(1);
    session.swap();
    expect(session.corrections).toEqual([]);
  });
});

describe('a choice from elsewhere on the screen', () => {
  it('is adopted as an entry, and the fields follow', () => {
    start(full);
    const adopted = inputWith({ belief: 3, pastChanges: 1, beliefSteps: 2, outcome: 'jobOrEducation' });
    session.adopt(adopted);
    expect(held()).toEqual([adopted, ...fullHeld.slice(1)]);
    expect(bar.entries).toEqual([full, '#/borger?tro=3&bag=1&trin=2&udfald=uddannelse&maal=80&a-tro=2&a-skift=1']);
    expect([session.readings, session.corrections]).toEqual([2, []]);
    bar.back();
    expect(held()).toEqual(fullHeld);
  });

  it('becomes no entry where it is what was chosen already, but the fields follow', () => {
    start('#/borger?tro=3');
    session.adopt(inputWith({ belief: 3 }));
    expect([bar.entries, session.readings]).toEqual([['#/borger?tro=3'], 2]);
  });
});

describe('the target', () => {
  it('is written in the address without an entry, however many values it is dragged through', () => {
    start('#/borger?tro=3');
    for (const target of [5, 10, 0, 75, 80]) {
      session.aimAt(target);
      expect([session.target, bar.entries]).toEqual([target, [`#/borger?tro=3&maal=${target}`]]);
    }
    expect(session.readings).toBe(1);
  });

  it('leaves what can be undone and redone alone', () => {
    start('#/borger');
    session.setSituation({ belief: 3 });
    session.setScenario({ changes: 1 });
    bar.back();
    session.aimAt(80);
    expect(bar.entries).toEqual(['#/borger', '#/borger?tro=3&maal=80', '#/borger?tro=3&skift=1']);
    bar.back();
    expect([session.input, session.target]).toEqual([inputWith(), null]);
    bar.forward();
    expect([session.input, session.target]).toEqual([inputWith({ belief: 3 }), 80]);
  });

  it('stays with the entries that come after it', () => {
    start('#/borger');
    session.aimAt(80);
    session.setScenario({ changes: 1 });
    session.pin();
    session.setSituation({ outcome: 'jobOrEducation' });
    session.aimAt(90);
    expect(bar.entries).toEqual([
      '#/borger?maal=80',
      '#/borger?skift=1&maal=80',
      '#/borger?skift=1&maal=80&a-skift=1',
      '#/borger?skift=1&udfald=uddannelse&maal=90&a-skift=1',
    ]);
    bar.back();
    expect(session.target).toBe(80);
  });

  it('leaves the rest alone', () => {
    start(full);
    session.aimAt(0);
    expect(held()).toEqual([...fullHeld.slice(0, 2), 0]);
    expect(bar.entries).toEqual([full.replace('maal=80', 'maal=0')]);
  });
});

describe('the language', () => {
  it('stays in the link while the user chooses', async () => {
    start('#/borger?sprog=en');
    session.setSituation({ belief: 2 });
    session.forgetCitizen();
    expect(bar.entries).toEqual(['#/borger?sprog=en', '#/borger?tro=2&sprog=en', '#/borger?sprog=en']);
  });

  it('is changed by a link that keeps the choice', async () => {
    start('#/borger?tro=3&skift=1');
    const link = session.linkTo({ language: 'en' });
    expect(link).toBe('#/borger?tro=3&skift=1&sprog=en');
    bar.follow(link);
    expect([session.locale.language, session.situation.belief, session.scenario.changes]).toEqual(['en', 3, 1]);
    bar.follow(session.linkTo({ language: 'da' }));
    bar.back();
    expect(session.locale.language).toBe('en');
  });

  it('is kept by links to other pages', () => {
    start('#/?sprog=en');
    expect(session.linkTo({ page: 'citizen' })).toBe('#/borger?sprog=en');
    bar.follow(session.linkTo({ page: 'citizen' }));
    expect([session.page, session.linkTo({ page: 'front' })]).toEqual(['citizen', '#/?sprog=en']);
  });
});

describe('a link to hand to someone else', () => {
  it('is the whole address of what is on the screen, however it came there', () => {
    start('');
    expect(session.shareLink).toBe('https://example.org/traedesten/#/');
    start(full);
    expect(session.shareLink).toBe(`https://example.org/traedesten/${full}`);
    session.aimAt(90);
    session.setSituation({ belief: 4 });
    session.unpin();
    expect(session.shareLink).toBe(`https://example.org/traedesten/${bar.read()}`);
    expect(session.shareLink).toContain('tro=4&bag=1&skift=2&trin=1&udfald=uddannelse&maal=90');
  });
});

describe('another citizen', () => {
  it('takes everything back to the start, as one entry that can be undone', () => {
    start('#/borger?tro=3&bag=1&skift=2&trin=1');
    session.forgetCitizen();
    expect([session.input, bar.entries.at(-1), bar.entries.length]).toEqual([inputWith(), '#/borger', 2]);
    bar.back();
    expect(session.input).toEqual(inputWith({ belief: 3, pastChanges: 1, changes: 2, beliefSteps: 1 }));
  });

  it('clears everything but the page and the language, and back brings it all again', async () => {
    start(`${full}&sprog=en`);
    session.forgetCitizen();
    expect(held()).toEqual(nothingHeld);
    expect([session.page, session.locale.language, bar.entries]).toEqual(['citizen', 'en', [`${full}&sprog=en`, '#/borger?sprog=en']]);
    bar.back();
    expect(held()).toEqual(fullHeld);
  });

  it.each(['udfald=uddannelse', 'maal=80', 'maal=0', 'a-tro=2', 'a-skift=0'])('is an entry where there is no more than %s', (query) => {
    start(`#/borger?${query}`);
    session.forgetCitizen();
    expect(held()).toEqual(nothingHeld);
    expect(bar.entries).toEqual([`#/borger?${query}`, '#/borger']);
  });

  it('keeps values of one’s own, which are taken back where they are shown', () => {
    start(`#/borger?skift=1&egne=bip2017-09.value-0.09`);
    session.forgetCitizen();
    expect(bar.entries.at(-1)).toBe('#/borger?egne=bip2017-09.value-0.09');
    session.assume('');
    expect(bar.entries.at(-1)).toBe('#/borger');
  });

  it('is no entry where nothing was chosen', () => {
    start('#/borger');
    session.forgetCitizen();
    expect(bar.entries).toEqual(['#/borger']);
  });

  it('stops telling what was corrected', () => {
    start('#/borger?bag=99');
    session.forgetCitizen();
    expect(session.corrections).toEqual([]);
  });
});

describe('a page that is loaded again', () => {
  it('has the same citizen with answers, scenario and plan, whatever its address says; what is pasted is about another one', () => {
    start(full);
    session.answer('citizen', { plads: 'ja' });
    bar.follow(session.linkTo({ page: 'note' }));
    session.choosePlan(['mentor', 'companyPlacement']);
    session.setScenario({ changes: 0 });
    const { session: again } = aSession(bar);
    expect([again.page, again.answered, again.pinned, again.target]).toEqual(['note', session.answered, session.pinned, session.target]);
    const { mark } = session.citizen;
    expect(again.citizen.mark).toBe(mark);
    bar.paste('#/borger');
    const { session: other } = aSession(bar);
    expect(other.answered).toEqual(nothingAnswered);
    expect(other.citizen.mark).not.toBe(mark);
  });

  it('takes nothing from an entry that is not of this site', () => {
    for (const plan of ['', '<b>', 'a,,b', Array(12).fill('mentor').join(',')]) {
      bar.replace('#/notat', { citizen: 'x', answers: '#/borger?tro=99&plads=%3Cb%3E', plan });
      const { session: again } = aSession(bar);
      expect([again.page, again.answered.advice, again.answered.plan, again.situation.belief]).toEqual(['note', {}, [], 5]);
    }
  });
});

describe('the front page', () => {
  it('keeps the choice for the way back, though its address does not say it', () => {
    start('#/borger?tro=3&skift=1&sprog=en');
    const { input } = session;
    bar.follow(session.linkTo({ page: 'front' }));
    expect([session.page, session.input, bar.read()]).toEqual(['front', input, '#/?sprog=en']);
    expect(session.linkTo({ page: 'citizen' })).toBe('#/borger?tro=3&skift=1&sprog=en');
    bar.follow(session.linkTo({ page: 'citizen' }));
    expect([session.page, session.input]).toEqual(['citizen', input]);
  });

  it('keeps the outcome, A and the target too, there and back again', () => {
    start(full);
    bar.follow(session.linkTo({ page: 'front' }));
    expect([session.page, bar.read(), held()]).toEqual(['front', '#/', fullHeld]);
    bar.follow(session.linkTo({ language: 'en' }));
    expect([session.page, bar.read(), held()]).toEqual(['front', '#/?sprog=en', fullHeld]);
    expect(session.linkTo({ page: 'citizen' })).toBe(`${full}&sprog=en`);
    bar.follow(session.linkTo({ page: 'citizen' }));
    expect([session.page, session.corrections, held()]).toEqual(['citizen', [], fullHeld]);
    bar.back();
    bar.back();
    bar.back();
    expect([session.page, session.locale.language, bar.read(), held()]).toEqual(['citizen', 'da', full, fullHeld]);
  });

  it('keeps nothing where it is reached by an address that is too long to be read', () => {
    start(full);
    bar.follow(`#/borger?x=${'a'.repeat(8000)}`);
    expect([session.page, held(), session.corrections]).toEqual(['front', nothingHeld, [{ kind: 'tooLong' }]]);
  });

  it('keeps it in another language, and where it is reached by an empty or a broken address', () => {
    for (const hash of ['#/?sprog=en', '', '#/', '#/findesikke', '#/?tro=5']) {
      start('#/borger?tro=3&bag=2');
      bar.follow(hash);
      expect([session.page, session.input]).toEqual(['front', inputWith({ belief: 3, pastChanges: 2 })]);
    }
  });

  it('has nothing to keep where the session begins on it', () => {
    start('#/?tro=3');
    expect([session.input, session.linkTo({ page: 'citizen' })]).toEqual([inputWith(), '#/borger']);
    expect(held()).toEqual(nothingHeld);
  });

  it('gives way to what an address of the prognosis says, also where that is nothing', () => {
    start('#/borger?tro=3');
    bar.follow('#/');
    bar.follow('#/borger');
    expect(session.input).toEqual(inputWith());
    start(full);
    bar.follow('#/');
    bar.follow('#/borger?maal=10');
    expect(held()).toEqual([inputWith(), null, 10]);
  });
});

describe('the number of readings', () => {
  it('grows with each address that is read', () => {
    start('#/borger');
    expect(session.readings).toBe(1);
    bar.follow('#/borger?tro=3');
    expect(session.readings).toBe(2);
    bar.back();
    expect(session.readings).toBe(3);
    bar.forward();
    expect(session.readings).toBe(4);
  });

  it('grows with each other citizen, even where nothing was answered', () => {
    start('#/borger?tro=3');
    session.forgetCitizen();
    expect(session.readings).toBe(2);
    session.forgetCitizen();
    expect(session.readings).toBe(3);
  });

  it('stays where the user chooses in the fields, closes the message or looks at a link', () => {
    start('#/borger?tro=9');
    session.setScenario({ changes: 1 });
    session.setSituation({ belief: null });
    session.setScenario({ beliefSteps: 4 });
    session.dismissCorrections();
    session.linkTo({ page: 'front' });
    session.setSituation({ outcome: 'jobOrEducation' });
    session.pin();
    session.unpin();
    session.aimAt(80);
    expect(session.readings).toBe(1);
  });
});

describe('what is taken over', () => {
  it('from a former address is settled like what is read', () => {
    start('#/borger?tro=5&trin=-4');
    bar.follow('#/borger?tro=1');
    expect(session.input).toEqual(inputWith({ belief: 1 }));
    bar.follow(session.linkTo({ page: 'note' }));
    expect(() => engine.prognosis(session.situation, session.scenario)).not.toThrow();
  });

  it('from a record of another release is settled to what the engine allows', () => {
    start('#/borger');
    session.forgetCitizen(inputWith({ pastChanges: 6, changes: 9, beliefSteps: 4 }));
    expect(session.input).toEqual(inputWith({ pastChanges: 5, beliefSteps: 2 }));
    session.adopt(inputWith({ pastChanges: 9 }));
    expect(session.situation.pastChanges).toBe(5);
  });

  it('is the same object where nothing had to be settled, so that nothing is computed again', () => {
    start('#/borger?tro=3&skift=1');
    const { situation, scenario } = session;
    bar.follow('#/om');
    expect([session.situation === situation, session.scenario === scenario]).toEqual([true, true]);
  });
});
