import { beforeEach, describe, expect, it } from 'vitest';
import { Citizen, type SavingState } from '../../src/address/citizen.svelte.ts';
import { PerCitizen } from '../../src/address/per-citizen.svelte.ts';
import type { Keeper, Session, UnsavedWork } from '../../src/address/session.svelte.ts';
import type { FakeAddressBar } from '../support/address-bar.ts';
import { inputWith } from '../support/inputs.ts';
import { aSession } from '../support/session.ts';

let bar: FakeAddressBar;
let session: Session;

beforeEach(() => {
  ({ bar, session } = aSession('#/borger?tro=3'));
});

/** Something that keeps words about the citizen; what it says of them can be changed. */
function aKeeper(keeps: UnsavedWork, says: { here?: boolean; page?: boolean; again?: boolean } = {}) {
  const told = { saved: 0, touched: 0 };
  const keeper: Keeper = {
    keeps,
    save: () => {
      told.saved += 1;
      return null;
    },
    isOnlyHere: () => says.here === true,
    isOnlyOnPage: () => says.page === true,
    isToBeOpenedAgain: () => says.again === true,
    touch: () => (told.touched += 1),
  };
  session.addKeeper(keeper);
  return { says, told };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what is written about the citizen at hand', () => {
  it('is named where it would be lost with the page, or has to be opened again, never as both', () => {
    expect([session.isOnlyHere, session.isOnlyOnPage, session.onlyOnPage]).toEqual([false, false, []]);
    aKeeper('note', { here: true, again: true });
    aKeeper('caseload', { page: true });
    aKeeper('case', { again: true });
    aKeeper('cases');
    expect(session.onlyOnPage).toEqual(['note', 'caseload']);
    expect(session.toBeOpenedAgain).toEqual(['case']);
    expect([session.isOnlyHere, session.isOnlyOnPage]).toEqual([true, true]);
  });

  it('may go with the page alone, without a question about the citizen', async () => {
    aKeeper('caseload', { page: true });
    expect([session.isOnlyHere, session.isOnlyOnPage]).toEqual([false, true]);
    expect(await session.newCitizen()).toBe(true);
    expect(session.input).toEqual(inputWith());
  });

  it('is touched by every keeper that can be, and saved when it is asked for', async () => {
    const { told } = aKeeper('note');
    session.addKeeper({ keeps: 'case', save: () => null, isOnlyHere: () => false });
    session.touch();
    await session.save();
    expect(told).toEqual({ saved: 1, touched: 1 });
  });

  it('is asked about before another citizen is at hand: a no keeps everything, a yes lets it go', async () => {
    const { citizen } = session;
    aKeeper('note', { here: true });
    const first = session.newCitizen();
    await settled();
    expect(session.asksToLeave).toBe(true);
    session.answerLeaving(false);
    expect(await first).toBe(false);
    expect([session.asksToLeave, session.citizen, session.input]).toEqual([false, citizen, inputWith({ belief: 3 })]);

    const second = session.newCitizen();
    await settled();
    session.answerLeaving(true);
    expect(await second).toBe(true);
    expect(session.citizen).not.toBe(citizen);
    expect(session.input).toEqual(inputWith());
  });

  it('is asked about once: a question that waits is answered with no by the next', async () => {
    aKeeper('note', { here: true });
    const first = session.newCitizen();
    await settled();
    const second = session.newCitizen();
    expect(await first).toBe(false);
    await settled();
    session.answerLeaving(true);
    expect(await second).toBe(true);
  });

  it('holds an address that is pasted until it is answered: a no brings the former address back', async () => {
    const { citizen } = session;
    aKeeper('note', { here: true });
    bar.paste('#/borger?tro=5');
    await settled();
    expect([session.asksToLeave, session.input]).toEqual([true, inputWith({ belief: 3 })]);
    session.answerLeaving(false);
    await settled();
    expect([bar.read(), session.citizen, session.input]).toEqual(['#/borger?tro=3', citizen, inputWith({ belief: 3 })]);

    bar.paste('#/borger?tro=4');
    await settled();
    session.answerLeaving(true);
    await settled();
    expect([bar.read(), session.input]).toEqual(['#/borger?tro=4', inputWith({ belief: 4 })]);
    expect(session.citizen).not.toBe(citizen);
  });

  it('lets the latest of two pasted addresses through, and none of those before it', async () => {
    aKeeper('note', { here: true });
    bar.paste('#/borger?tro=5');
    await settled();
    bar.paste('#/borger?tro=1');
    await settled();
    session.answerLeaving(true);
    await settled();
    expect([bar.read(), session.input]).toEqual(['#/borger?tro=1', inputWith({ belief: 1 })]);
  });

  it('is saved before an address that is pasted is followed', async () => {
    const order: string[] = [];
    session.addKeeper({
      keeps: 'case',
      save: () =>
        settled().then(() => {
          order.push('saved');
        }),
      isOnlyHere: () => false,
    });
    session.onOtherCitizen({ leave: () => order.push('left'), arrive: () => order.push('arrived') });
    bar.paste('#/borger?tro=2');
    expect(session.input).toEqual(inputWith({ belief: 3 }));
    await settled();
    await settled();
    expect(order).toEqual(['saved', 'left', 'arrived']);
    expect(session.input).toEqual(inputWith({ belief: 2 }));
  });
});

describe('what is answered', () => {
  it('is told of once for each change, and not where nothing changes or a record is taken up', () => {
    let times = 0;
    session.onAnswer(() => (times += 1));
    session.setSituation({ belief: 4 });
    session.setSituation({ belief: 4 });
    session.choosePlan(['mentor']);
    session.choosePlan(['mentor']);
    expect(times).toBe(2);
    const { answered } = session;
    session.setSituation({ belief: 1 });
    session.takeUp(answered);
    expect([times, session.citizen.plan, session.input]).toEqual([3, ['mentor'], inputWith({ belief: 4 })]);
    session.setSituation({ belief: 1 });
    expect(times).toBe(4);
  });
});

describe('a citizen', () => {
  const state = (kind: SavingState['kind'], at: string | null): SavingState => ({ kind, at, today: '2026-11-28', lasts: true });

  it('is as well saved as the part that is worst off, and else since the last that was', () => {
    const citizen = new Citizen('a');
    expect([citizen.saving, citizen.place, citizen.plan, citizen.answeredInCase]).toEqual([null, null, [], null]);
    citizen.savedBy('case', () => state('saved', '2026-11-28T09:00:00.000Z'));
    citizen.savedBy('note', () => state('saved', '2026-11-28T10:00:00.000Z'));
    citizen.savedBy('ownJudgement', () => null);
    expect(citizen.saving?.at).toBe('2026-11-28T10:00:00.000Z');
    citizen.savedBy('case', () => state('waiting', null));
    expect(citizen.saving?.kind).toBe('waiting');
    citizen.savedBy('note', () => state('notSaved', null));
    expect(citizen.saving?.kind).toBe('notSaved');
  });

  it('says what its open case says of it', () => {
    const citizen = new Citizen('a');
    citizen.readBy(() => session.answered);
    expect(citizen.answeredInCase).toEqual(session.answered);
  });

  it('belongs to one case', () => {
    const citizen = new Citizen('a', { caseId: 'aaaa', label: 'En', note: null });
    citizen.saveIn({ caseId: 'aaaa', label: 'To', note: null });
    expect(citizen.place?.label).toBe('To');
    expect(() => citizen.saveIn({ caseId: 'bbbb', label: 'En', note: null })).toThrow('one case');
  });

  it('has parts of its own: the former is left while it is still at hand, and the next is made anew', async () => {
    const left: [string, string][] = [];
    const marks = new PerCitizen(
      session,
      ({ mark }) => mark,
      (part) => left.push([part, session.citizen.mark]),
    );
    const silent = new PerCitizen(session, ({ mark }) => mark);
    const before = session.citizen.mark;
    expect([marks.atHand, silent.atHand]).toEqual([before, before]);
    await session.newCitizen();
    expect(left).toEqual([[before, before]]);
    expect([marks.atHand, silent.atHand]).toEqual([session.citizen.mark, session.citizen.mark]);
    expect(session.citizen.mark).not.toBe(before);
  });
});
