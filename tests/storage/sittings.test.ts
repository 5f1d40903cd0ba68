import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { anEnvironment, idsFrom, ready, valueOf } from './support/environment.ts';
import { aCase, ids } from './support/records.ts';

const start = Date.parse('2026-11-21T10:00:00.000Z');
const minute = 60_000;

/** Tabs of one browser, with a clock that a test sets: minutes after ten. */
function aDay() {
  let time = start;
  const environment = anEnvironment({ now: () => new Date(time).toISOString() });
  return {
    open: (name: string): Promise<Storage> => ready({ ...environment, makeId: idsFrom(name) }),
    at: (minutes: number): void => {
      time = start + minutes * minute;
    },
  };
}

/** Saves as a form does that saves itself, over what lies there. */
async function autosave(storage: Storage, tried: string): Promise<void> {
  const stored = valueOf(await storage.cases.get(ids.one));
  const saved = await storage.cases.save(aCase({ ...(stored as Case), tried }), stored?.rev ?? 0, 'thin');
  expect(saved.kind).toBe('saved');
}

async function triedBefore(storage: Storage): Promise<string[]> {
  return valueOf(await storage.versions('cases', ids.one)).map(({ record }) => ('tried' in record ? record.tried : ''));
}

describe('the earlier versions of what saves itself', () => {
  it('are one a sitting: as it was when the sitting began', async () => {
    const { open, at } = aDay();
    const storage = await open('tab');
    await storage.cases.save(aCase({ tried: 'i går' }), 0);
    at(60);
    const next = await open('next');
    for (let step = 1; step <= 20; step++) {
      at(60 + step / 4);
      await autosave(next, `nu ${step}`);
    }
    expect(await triedBefore(next)).toEqual(['i går']);
  });

  it('are one every ten minutes for whoever writes on, so that ten reach back more than an hour and a half', async () => {
    const { open, at } = aDay();
    const storage = await open('tab');
    for (let step = 0; step < 12 * 20; step++) {
      at(step / 2);
      await autosave(storage, `minut ${step / 2}`);
    }
    const kept = await triedBefore(storage);
    expect(kept).toHaveLength(10);
    expect(kept[0]).toBe('minut 109.5');
    expect(kept.at(-1)).toBe('minut 19.5');
  });

  it('hold a text that another was put in the place of, however long the other is', async () => {
    const { open, at } = aDay();
    const storage = await open('tab');
    const first = 'Hun vil helst ringes op om formiddagen, og hendes søster tager med.';
    await storage.cases.save(aCase({ tried: '' }), 0);
    at(1);
    await autosave(storage, first);
    at(2);
    await autosave(storage, 'Noget helt andet, som er blevet sat ind i stedet for det, der stod, og som er længere.');
    expect(await triedBefore(storage)).toContain(first);
  });

  it('hold whatever another tab has written, however short ago', async () => {
    const { open, at } = aDay();
    const [one, other] = [await open('one'), await open('other')];
    for (let step = 0; step < 4; step++) {
      at(step / 60);
      await autosave(step % 2 === 0 ? one : other, `trin ${step}`);
    }
    expect(await triedBefore(one)).toEqual(['trin 2', 'trin 1', 'trin 0']);
  });

  it('hold what is about to be cut down, and not every word that is taken back', async () => {
    const { open } = aDay();
    const storage = await open('tab');
    const text = 'En lang fortælling om alt det, som vi har prøvet sammen.';
    await autosave(storage, text);
    await autosave(storage, text.slice(0, -9));
    expect(await triedBefore(storage)).toEqual([]);
    await autosave(storage, '');
    expect(await triedBefore(storage)).toEqual([text.slice(0, -9)]);
  });

  describe('over what this tab has just saved', () => {
    const line = 'abcdefghij'.repeat(4);

    it.each<[string, Partial<Case>, Partial<Case>, boolean]>([
      ['a line goes', { tried: line }, { tried: '' }, true],
      ['a letter less than a line goes', { tried: line.slice(1) }, { tried: '' }, false],
      ['a line goes from the beginning of a text', { tried: `${line}, og så videre` }, { tried: ', og så videre' }, true],
      ['a line goes from the middle of a text', { tried: `Før ${line} efter` }, { tried: 'Før  efter' }, true],
      ['less than a line goes from the middle of a text', { tried: `Før ${line.slice(1)} efter` }, { tried: 'Før  efter' }, false],
      ['a line goes out of a text that repeats itself', { tried: 'nej '.repeat(20) }, { tried: 'nej '.repeat(10) }, true],
      ['less than a line goes out of it', { tried: 'nej '.repeat(20) }, { tried: 'nej '.repeat(11) }, false],
      ['half a line goes in each of two places', { tried: line.slice(20), contact: line.slice(20) }, { tried: '', contact: '' }, true],
      ['a little goes in each of two places', { tried: line.slice(20), contact: line.slice(21) }, { tried: '', contact: '' }, false],
      ['two days and half a line go', { tried: line.slice(20), reviewOn: '2027-01-15', deleteOn: '2031-11-21' }, { tried: '' }, true],
      ['two days go', { tried: line, reviewOn: '2027-01-15', deleteOn: '2031-11-21' }, { tried: line }, false],
      ['any amount is added', { tried: 'før' }, { tried: `før ${line.repeat(9)}` }, false],
      ['nothing is changed', { tried: line }, { tried: line }, false],
    ])('where %s, one is kept or not', async (_what, before, after, isKept) => {
      const { open, at } = aDay();
      const storage = await open('tab');
      await storage.cases.save(aCase({ contact: '', ...before }), 0, 'thin');
      at(9);
      expect(await storage.cases.save(aCase({ contact: '', ...after }), 1, 'thin')).toMatchObject({ kind: 'saved' });
      expect(await triedBefore(storage)).toEqual(isKept ? [before.tried] : []);
    });

    it.each([
      [9.999, false],
      [10, true],
      [10.001, true],
      [-9.999, false],
      [-10, true],
    ])('one is kept or not after %d minutes', async (minutes, isKept) => {
      const { open, at } = aDay();
      const storage = await open('tab');
      await autosave(storage, 'før');
      at(minutes);
      await autosave(storage, 'før og efter');
      expect(await triedBefore(storage)).toEqual(isKept ? ['før'] : []);
    });

    it('none is kept because a saving was refused in between', async () => {
      const { open } = aDay();
      const storage = await open('tab');
      await autosave(storage, 'et');
      await autosave(storage, 'et to');
      expect(await storage.cases.save(aCase({ tried: 'gammelt' }), 1, 'thin')).toMatchObject({ kind: 'conflict' });
      expect(await storage.cases.save(aCase({ label: '' }), 2, 'thin')).toMatchObject({ kind: 'failed' });
      await autosave(storage, 'et to tre');
      expect(await triedBefore(storage)).toEqual([]);
    });

    it('one is kept of the case that another has put in its place since, and none of other cases', async () => {
      const { open } = aDay();
      const [one, other] = [await open('one'), await open('other')];
      await autosave(one, 'et');
      await one.cases.save(aCase({ id: ids.other, tried: 'før' }), 0, 'thin');
      await other.cases.save(aCase({ tried: 'fra en anden' }), 1);
      await autosave(one, 'mit igen');
      await one.cases.save(aCase({ id: ids.other, tried: 'før og nu' }), 1, 'thin');
      expect(await triedBefore(one)).toEqual(['fra en anden', 'et']);
      expect(valueOf(await one.versions('cases', ids.other))).toEqual([]);
    });
  });

  it('hold what lay there when a file was made, so that the file is known again', async () => {
    const { open } = aDay();
    const storage = await open('tab');
    await autosave(storage, 'før filen');
    const file = valueOf(await storage.exportAll());
    await autosave(storage, 'efter filen');
    await autosave(storage, 'lidt senere');
    expect(valueOf(await storage.compare(file)).map(({ relation }) => relation)).toEqual(['changedHere']);
  });

  it('hold what lay there when everything was replaced, so that its safety copy is known again', async () => {
    const { open } = aDay();
    const storage = await open('tab');
    await autosave(storage, 'før');
    await storage.merge({ cases: [aCase({ id: ids.other })], notes: [], measurements: [] }, new Map());
    const [copy] = valueOf(await storage.safetyCopies.list());
    await autosave(storage, 'efter');
    await autosave(storage, 'lidt senere');
    if (!copy) throw new Error('no copy');
    const before = valueOf(await storage.safetyCopies.content(copy.id));
    expect(valueOf(await storage.compare(before)).find(({ id }) => id === ids.one)?.relation).toBe('changedHere');
  });

  it('are kept every time where someone asks for it, and again once a clock has been put back', async () => {
    const { open, at } = aDay();
    const storage = await open('tab');
    await autosave(storage, 'et');
    await storage.cases.save(aCase({ tried: 'to' }), 1);
    expect(await triedBefore(storage)).toEqual(['et']);
    at(-60);
    await autosave(storage, 'tre');
    expect(await triedBefore(storage)).toEqual(['to', 'et']);
  });
});
