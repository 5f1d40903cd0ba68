/** A tab that stays open from Friday to Monday. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDayClock } from '../../src/browser/day-clock.svelte.ts';
import type { DayClock } from '../../src/model/days.ts';
import { NoteState } from '../../src/pages/note/state.svelte.ts';
import { evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { anAdvice } from '../support/session.ts';
import { aBrowser } from '../support/a-browser.ts';

const friday = new Date(2026, 10, 27, 15, 30);
const monday = new Date(2026, 10, 30, 8, 5);

/** A window whose timers are those of the fake time; setting the time alone is a sleep in which they wait. */
function aWindow() {
  const [window, document] = [new EventTarget(), new EventTarget()];
  const timers = { setTimeout: (action: () => void, wait: number) => setTimeout(action, wait) };
  return Object.assign(window, timers, { document }) as unknown as Window;
}

beforeEach(() => {
  vi.useFakeTimers({ now: friday, toFake: ['Date', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function aNote(clock: DayClock): NoteState {
  const { session, prognosis, advice } = anAdvice('#/borger?plads=ja', { clock });
  return new NoteState({ session, prognosis, advice, clock, evidence, evidenceVersion: '1', now: () => '', makeId: () => 'id' });
}

describe('the day', () => {
  it('moves on at midnight, and again at the next', () => {
    const clock = browserDayClock(aWindow());
    const days = [clock.today];
    for (let night = 0; night < 3; night += 1) {
      vi.advanceTimersByTime(24 * 60 * 60 * 1000);
      days.push(clock.today);
    }
    expect(days).toEqual(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30']);
  });

  it.each([
    ['seen again', (window: Window) => window.document.dispatchEvent(new Event('visibilitychange'))],
    ['brought back', (window: Window) => window.dispatchEvent(new Event('pageshow'))],
  ])('is that of Monday in all that is written once the page is %s', (_how, wake) => {
    const window = aWindow();
    const clock = browserDayClock(window);
    const note = aNote(clock);
    expect([note.text.includes('Skrevet 27. november 2026'), note.measureOn]).toEqual([true, '2027-02-27']);
    vi.setSystemTime(monday);
    wake(window);
    expect([note.text.includes('Skrevet 30. november 2026'), note.measureOn, note.today]).toEqual([true, '2027-02-28', '2026-11-30']);
    note.followUpIn(1);
    expect(note.followUpOn).toBe('2026-12-30');
  });

  it('decides anew what is historic', () => {
    const window = aWindow();
    const clock = browserDayClock(window);
    const [instrument] = guidance.instruments;
    if (!instrument) throw new Error('no instrument');
    const ending = { ...instrument, validity: { ...instrument.validity, validTo: '2026-11-28' } };
    const instruments = guidance.instruments.map((one) => (one === instrument ? ending : one));
    const { advice } = anAdvice('#/borger', { clock, guidance: { ...guidance, instruments } });
    const isHistoric = () => advice.view.instruments.find(({ id }) => id === ending.id)?.isHistoric;
    expect(isHistoric()).toBe(false);
    vi.setSystemTime(monday);
    wakeUp(window);
    expect(isHistoric()).toBe(true);
  });

  it('is the day of a backup', async () => {
    const archive = await aBrowser({ clock: browserDayClock(aWindow()) }).open();
    vi.setSystemTime(monday);
    await archive.noteBackup();
    expect(archive.lastBackupOn).toBe('2026-11-30');
  });
});

function wakeUp(window: Window): void {
  window.document.dispatchEvent(new Event('visibilitychange'));
}
