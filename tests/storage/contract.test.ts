import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/storage/announcements.ts';
import { readBackup, writeBackup } from '../../src/storage/backup-file.ts';
import { nameOf } from '../../src/storage/content.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { bothKinds, idsFrom, valueOf } from './support/environment.ts';
import { caseLimits } from '../../src/model/case.ts';
import { making, reading } from './support/reading.ts';
import { aCase, aMeasurement, aNote, anyCase, ids, smallContent } from './support/records.ts';

const revs = async (storage: Storage, id: string = ids.one): Promise<number | undefined> => valueOf(await storage.cases.get(id))?.rev;

describe.each(bothKinds)('a storage %s', (_kind, open) => {
  describe('saving', () => {
    it('gives back what was saved, with rev and moment set', async () => {
      const storage = await open();
      const saved = await storage.cases.save(aCase({ rev: 77, changedAt: '2001-01-01T00:00:00.000Z' }), 0);
      expect(saved).toMatchObject({ kind: 'saved', rev: 1 });
      expect(valueOf(await storage.cases.get(ids.one))).toEqual(aCase({ rev: 1, changedAt: saved.kind === 'saved' ? saved.at : '' }));
    });

    it('gives back any case as it was', async () => {
      const storage = await open();
      await fc.assert(
        fc.asyncProperty(anyCase, async (record) => {
          const before = await revs(storage, record.id);
          const saved = await storage.cases.save(record, before ?? 0);
          if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
          expect(valueOf(await storage.cases.get(record.id))).toEqual({ ...record, rev: saved.rev, changedAt: saved.at });
        }),
        { numRuns: 50 },
      );
    });

    it('raises the rev by one each time', async () => {
      const storage = await open();
      for (const rev of [0, 1, 2]) await storage.cases.save(aCase(), rev);
      expect(await revs(storage)).toBe(3);
    });

    it('is stopped where the record has been saved meanwhile, and shows what lies there', async () => {
      const storage = await open();
      await storage.cases.save(aCase(), 0);
      await storage.cases.save(aCase({ tried: 'første' }), 1);
      expect(await storage.cases.save(aCase({ tried: 'anden' }), 1)).toMatchObject({
        kind: 'conflict',
        stored: { tried: 'første', rev: 2 },
      });
      expect(valueOf(await storage.cases.get(ids.one))?.tried).toBe('første');
    });

    it('is stopped where the record has been removed meanwhile', async () => {
      const storage = await open();
      expect(await storage.cases.save(aCase(), 4)).toEqual({ kind: 'conflict', stored: null });
      expect(valueOf(await storage.cases.list())).toEqual([]);
    });

    it('refuses a note and a measurement of a case that is not there', async () => {
      const storage = await open();
      expect(await storage.notes.save(aNote(), 0)).toMatchObject({ kind: 'failed', reason: 'noCase' });
      expect(await storage.measurements.save(aMeasurement(), 0)).toMatchObject({ kind: 'failed', reason: 'noCase' });
    });

    it('cleans the words of a record as it writes it', async () => {
      const storage = await open();
      expect(await storage.cases.save(aCase({ contact: 'a\ud83d\u0000\u000bCafe\u0301\u202e' }), 0)).toMatchObject({ kind: 'saved' });
      expect(valueOf(await storage.cases.get(ids.one))?.contact).toBe('a\ufffd\nCafé');
    });

    it('goes on saving where a revision is the highest there is', async () => {
      const storage = await open();
      await storage.replaceAll({ ...smallContent, cases: [aCase({ rev: caseLimits.rev })] }, false);
      expect(await storage.cases.save(aCase({ tried: 'mere' }), caseLimits.rev)).toMatchObject({ kind: 'saved', rev: 1 });
      expect(await storage.cases.save(aCase({ tried: 'endnu mere' }), 1)).toMatchObject({ kind: 'saved', rev: 2 });
      expect(valueOf(await storage.quarantine.list())).toEqual([]);
    });

    it.each([1, 2, caseLimits.rev - 1, caseLimits.rev])(
      'restores over revision %i whatever the file says, and nothing goes aside',
      async (mine) => {
        for (const theirs of [1, caseLimits.rev - 1, caseLimits.rev]) {
          const storage = await open();
          await storage.replaceAll({ ...smallContent, cases: [aCase({ rev: mine })] }, false);
          const incoming = { ...smallContent, cases: [aCase({ rev: theirs, contact: 'andet' })] };
          expect(await storage.replaceAll(incoming, false)).toMatchObject({ kind: 'rewritten' });
          const stored = valueOf(await storage.cases.get(ids.one));
          expect(stored?.contact).toBe('andet');
          expect(stored?.rev).not.toBe(mine);
          expect(valueOf(await storage.quarantine.list())).toEqual([]);
        }
      },
    );

    it.each<[string, object, string]>([
      ['an empty label', { label: '  ' }, 'label'],
      ['a label that is too long', { label: 'x'.repeat(81) }, 'label'],
      ['a label that cannot be seen', { label: '\u200b\u2800' }, 'label'],
      ['a case made in the year 1', { createdAt: '0001-01-01T00:00:00.000Z' }, 'createdAt'],
      ['a field nobody knows', { cpr: 'x' }, ''],
      ['an id of digits', { id: '1234567890123456' }, 'id'],
      ['a day that does not exist', { outcome: { on: '2026-02-30', job: null, education: null, beliefThen: null } }, 'outcome.on'],
      ['a day to come', { outcome: { on: '2026-12-24', job: true, education: null, beliefThen: null } }, 'outcome.on'],
      ['NaN', { scenarios: [aScenario({ changes: NaN })] }, 'scenarios.0.choice.changes'],
      ['Infinity', { scenarios: [aScenario({ changes: Infinity })] }, 'scenarios.0.choice.changes'],
      ['a function', { tried: () => 'x' }, 'tried'],
    ])('refuses %s, naming the field', async (_what, change, place) => {
      const storage = await open();
      expect(await storage.cases.save(aCase(change), 0)).toEqual({ kind: 'failed', reason: 'invalid', places: [place] });
      expect(valueOf(await storage.cases.list())).toEqual([]);
    });

    it('counts characters, not their halves', async () => {
      const storage = await open();
      expect(await storage.cases.save(aCase({ label: '🫐'.repeat(80) }), 0)).toMatchObject({ kind: 'saved' });
    });

    it('makes a negative zero a zero', async () => {
      const storage = await open();
      await storage.cases.save(aCase({ scenarios: [aScenario({ beliefSteps: -0 })] }), 0);
      expect(valueOf(await storage.cases.get(ids.one))?.scenarios[0]?.choice.beliefSteps).toBe(0);
    });

    it('does not hand out what it keeps', async () => {
      const storage = await open();
      await storage.cases.save(aCase(), 0);
      const taken = valueOf(await storage.cases.get(ids.one)) as { label: string };
      taken.label = 'ændret udenfor';
      expect(valueOf(await storage.cases.get(ids.one))?.label).toBe('Sag Blåbær');
    });
  });

  describe('the list', () => {
    it('begins with what was changed last and says no more than is shown', async () => {
      const storage = await open();
      await storage.cases.save(aCase(), 0);
      await storage.cases.save(aCase({ id: ids.other, label: 'Sag Ørred' }), 0);
      await storage.cases.save(aCase({ scenarios: [aScenario({})] }), 1);
      const list = valueOf(await storage.cases.list());
      expect(list.map(({ label, scenarioCount }) => [label, scenarioCount])).toEqual([
        ['Sag Blåbær', 1],
        ['Sag Ørred', 0],
      ]);
      expect(Object.keys(list[0] ?? {})).not.toContain('contact');
    });

    it('has the days of a case, which may lie ahead, and no longer one that was taken away while it is written', async () => {
      const storage = await open();
      await storage.cases.save(aCase({ reviewOn: '2027-01-15', deleteOn: '2031-11-21' }), 0, 'thin');
      expect(valueOf(await storage.cases.list())).toMatchObject([{ reviewOn: '2027-01-15', deleteOn: '2031-11-21' }]);
      expect(await storage.cases.save(aCase({ reviewOn: '2027-01-15' }), 1, 'thin')).toMatchObject({ kind: 'saved' });
      const [summary] = valueOf(await storage.cases.list());
      expect(summary).toMatchObject({ reviewOn: '2027-01-15' });
      expect(summary).not.toHaveProperty('deleteOn');
    });

    it('of notes and measurements holds those of one case', async () => {
      const storage = await open();
      await storage.cases.save(aCase(), 0);
      await storage.cases.save(aCase({ id: ids.other }), 0);
      await storage.notes.save(aNote(), 0);
      await storage.measurements.save(aMeasurement({ caseId: ids.other }), 0);
      expect(valueOf(await storage.notes.ofCase(ids.one))).toHaveLength(1);
      expect(valueOf(await storage.notes.ofCase(ids.other))).toHaveLength(0);
      expect(valueOf(await storage.measurements.ofCase(ids.other))).toHaveLength(1);
    });
  });

  describe('removing', () => {
    it('takes a case away with its notes, measurements, drafts and earlier versions, and nothing else', async () => {
      const storage = await open();
      await storage.replaceAll({ ...smallContent, cases: [aCase(), aCase({ id: ids.other })] }, false);
      await storage.notes.save(aNote(), 1);
      await storage.replaceAll(valueOf(await storage.exportAll()), false);
      await storage.drafts.save({ key: 'note/a', caseId: ids.one, basedOn: 0, content: null });
      await storage.drafts.save({ key: 'case/b', caseId: ids.other, basedOn: 0, content: null });
      expect(await storage.cases.remove(ids.one, 1)).toEqual({ kind: 'removed' });
      expect(valueOf(await storage.exportAll())).toMatchObject({ cases: [{ id: ids.other }], notes: [], measurements: [] });
      expect(valueOf(await storage.versions('notes', ids.note))).toEqual([]);
      expect(valueOf(await storage.drafts.list()).map(({ key }) => key)).toEqual(['case/b']);
      const [copy] = valueOf(await storage.safetyCopies.list());
      expect(copy?.counts).toEqual({ cases: 1, notes: 0, measurements: 0 });
      expect(JSON.stringify(valueOf(await storage.safetyCopies.content(copy?.id ?? '')))).not.toContain(ids.one);
    });

    it('is stopped where the record has been saved meanwhile', async () => {
      const storage = await open();
      await storage.cases.save(aCase(), 0);
      await storage.cases.save(aCase(), 1);
      expect(await storage.cases.remove(ids.one, 1)).toMatchObject({ kind: 'conflict', stored: { rev: 2 } });
      expect(await revs(storage)).toBe(2);
    });
  });

  it('keeps the last ten earlier versions of a record, the latest first', async () => {
    const storage = await open();
    for (let rev = 0; rev < 14; rev += 1) await storage.cases.save(aCase({ tried: `gang ${rev + 1}` }), rev);
    const versions = valueOf(await storage.versions('cases', ids.one));
    expect(versions.map(({ rev }) => rev)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
    expect(versions[0]?.record).toMatchObject({ tried: 'gang 13' });
  });

  describe('a draft', () => {
    const draft = { key: 'note/new', caseId: null, basedOn: 0, content: { situation: 'halvt skrevet', list: [1, null, true] } };

    it('lies there until it is removed, one for each form', async () => {
      const storage = await open();
      await storage.drafts.save({ ...draft, content: 'først' });
      expect(await storage.drafts.save(draft)).toMatchObject({ kind: 'saved' });
      expect(valueOf(await storage.drafts.list())).toMatchObject([draft]);
      await storage.drafts.remove(draft.key);
      expect(valueOf(await storage.drafts.list())).toEqual([]);
    });

    it('may be as long as a hundred thousand characters with its quotation marks', async () => {
      const storage = await open();
      expect(await storage.drafts.save({ ...draft, content: 'x'.repeat(99_998) })).toMatchObject({ kind: 'saved' });
      expect(valueOf(await storage.drafts.list())).toHaveLength(1);
    });

    it.each<[string, unknown]>([
      ['NaN', { a: NaN }],
      ['a date', new Date(0)],
      ['a function', { a: () => 1 }],
      ['too deep data', Array.from({ length: 25 }).reduce<unknown>((inner) => [inner], 1)],
      ['too much text', 'x'.repeat(100_001)],
      ['a letter too much', 'x'.repeat(99_999)],
    ])('is not saved with %s', async (_what, content) => {
      const storage = await open();
      expect(await storage.drafts.save({ ...draft, content: content as never })).toEqual({
        kind: 'failed',
        reason: 'invalid',
        places: ['content'],
      });
    });
  });

  describe('a restore', () => {
    it('puts the content of a file in the place of everything', async () => {
      const storage = await open();
      expect(await storage.replaceAll(smallContent, false)).toMatchObject({ kind: 'rewritten' });
      expect(valueOf(await storage.exportAll())).toEqual(smallContent);
    });

    it('asks where records would go, and goes on where that is accepted, with a safety copy', async () => {
      const storage = await open();
      await storage.replaceAll(smallContent, false);
      const empty = { cases: [], notes: [], measurements: [] };
      expect(await storage.replaceAll(empty, false)).toEqual({ kind: 'wouldLose', count: 3 });
      expect(valueOf(await storage.exportAll())).toEqual(smallContent);
      expect(await storage.replaceAll(empty, true)).toMatchObject({ kind: 'rewritten' });
      expect(valueOf(await storage.exportAll())).toEqual(empty);
      const [copy] = valueOf(await storage.safetyCopies.list());
      expect(copy?.counts).toEqual({ cases: 1, notes: 1, measurements: 1 });
      const before = valueOf(await storage.safetyCopies.content(copy?.id ?? ''));
      expect(before).toEqual(smallContent);
      await storage.replaceAll(before, false);
      expect(valueOf(await storage.exportAll())).toEqual(smallContent);
    });

    it('keeps the last three safety copies', async () => {
      const storage = await open();
      for (const tried of ['en', 'to', 'tre', 'fire', 'fem'])
        await storage.replaceAll({ ...smallContent, cases: [aCase({ tried })] }, false);
      const copies = valueOf(await storage.safetyCopies.list());
      const contents = await Promise.all(copies.map(async ({ id }) => valueOf(await storage.safetyCopies.content(id))));
      expect(contents.map(({ cases }) => cases[0]?.tried)).toEqual(['fire', 'tre', 'to']);
    });

    it('raises the rev of what it changes, so that a form with the old one is stopped', async () => {
      const storage = await open();
      await storage.cases.save(aCase(), 0);
      await storage.replaceAll({ ...smallContent, cases: [aCase({ tried: 'fra fil' })] }, false);
      expect(await storage.cases.save(aCase({ tried: 'fra gammel fane' }), 1)).toMatchObject({ kind: 'conflict', stored: { rev: 2 } });
      expect(valueOf(await storage.versions('cases', ids.one)).map(({ rev }) => rev)).toEqual([1]);
    });

    it.each([
      [1, 5, 6],
      [5, 1, 6],
      [5, 5, 6],
    ])('over revision %i of one that is revision %i makes it %i', async (mine, theirs, rev) => {
      const storage = await open();
      await storage.replaceAll({ ...smallContent, cases: [aCase({ rev: mine })] }, false);
      await storage.replaceAll({ ...smallContent, cases: [aCase({ rev: theirs, tried: 'fra fil' })] }, false);
      expect(valueOf(await storage.cases.get(ids.one))).toMatchObject({ rev, tried: 'fra fil' });
    });

    it('leaves what says the same as it is, and makes no earlier version of it', async () => {
      const storage = await open();
      await storage.replaceAll(smallContent, false);
      await storage.replaceAll({ ...smallContent, cases: [aCase({ tried: 'fra fil' })], notes: [aNote({ rev: 9 })] }, false);
      expect(valueOf(await storage.exportAll())).toMatchObject({ notes: smallContent.notes, measurements: smallContent.measurements });
      expect(valueOf(await storage.versions('cases', ids.one))).toHaveLength(1);
      expect(valueOf(await storage.versions('notes', ids.note))).toEqual([]);
      expect(valueOf(await storage.versions('measurements', ids.measurement))).toEqual([]);
    });

    it.each([99, 100, 101, 201])('of %i cases counts each of them once, coming and going', async (count) => {
      const storage = await open();
      const caseId = idsFrom('case');
      const cases = Array.from({ length: count }, () => aCase({ id: caseId() }));
      await storage.replaceAll({ ...smallContent, cases: [...cases, aCase()] }, false);
      expect(valueOf(await storage.state())).toMatchObject({ writes: 1, cases: count + 1, notes: 1, measurements: 1 });
      expect(await storage.replaceAll(smallContent, true)).toMatchObject({ kind: 'rewritten' });
      expect(valueOf(await storage.state())).toMatchObject({ writes: 2, cases: 1, notes: 1, measurements: 1 });
      const [copy] = valueOf(await storage.safetyCopies.list());
      expect(copy?.counts).toEqual({ cases: count + 1, notes: 1, measurements: 1 });
    });

    it.each<[string, object]>([
      ['a note without its case', { cases: [] }],
      ['the same id twice', { cases: [aCase(), aCase({ label: 'anden' })] }],
      ['a case that is none', { cases: [aCase(), { id: 'x' }] }],
    ])('refuses %s and changes nothing', async (_what, change) => {
      const storage = await open();
      await storage.cases.save(aCase({ tried: 'her' }), 0);
      expect(await storage.replaceAll({ ...smallContent, ...change } as never, true)).toMatchObject({ kind: 'failed', reason: 'invalid' });
      expect(valueOf(await storage.cases.get(ids.one))?.tried).toBe('her');
      expect(valueOf(await storage.safetyCopies.list())).toEqual([]);
    });

    it('takes the records of a file without validating them again, and nothing that was made of them', async () => {
      const storage = await open();
      const read = await readBackup(JSON.parse(await writeBackup(smallContent, making)), reading);
      if (read.kind !== 'read') throw new Error(JSON.stringify(read));
      const [one] = read.content.cases;
      expect(() => Object.assign(one as object, { rev: 0 })).toThrow(TypeError);
      for (const spoilt of [
        { ...read.content, cases: [{ ...one, rev: 0 }] },
        { ...read.content, notes: [one] },
      ])
        expect(await storage.replaceAll(spoilt as never, true)).toMatchObject({ kind: 'failed', reason: 'invalid' });
      expect(await storage.replaceAll(read.content, true)).toMatchObject({ kind: 'rewritten' });
    });
  });

  describe('a file that is taken in', () => {
    const theirs = { ...smallContent, cases: [aCase({ tried: 'deres' })] };
    const mine = { ...smallContent, cases: [aCase({ tried: 'mit' })] };

    it('overwrites nothing unasked: what differs is there twice', async () => {
      const storage = await open();
      await storage.replaceAll(mine, false);
      expect(await storage.merge(theirs, new Map())).toMatchObject({ kind: 'rewritten' });
      const { cases, notes, measurements } = valueOf(await storage.exportAll());
      expect(cases.map(({ tried }) => tried).sort()).toEqual(['deres', 'mit']);
      const copy = cases.find(({ tried }) => tried === 'deres')?.id;
      expect(copy).not.toBe(ids.one);
      expect(notes.map(({ caseId }) => caseId).sort()).toEqual([ids.one, copy].sort());
      expect(measurements).toHaveLength(2);
    });

    it('replaces what it is told to, and the old one can be found again', async () => {
      const storage = await open();
      await storage.replaceAll(mine, false);
      await storage.merge(theirs, new Map([[nameOf('cases', ids.one), 'replace']]));
      expect(valueOf(await storage.exportAll()).cases.map(({ tried }) => tried)).toEqual(['deres']);
      expect(valueOf(await storage.versions('cases', ids.one))[0]?.record).toMatchObject({ tried: 'mit' });
    });

    it('leaves what it is told to leave', async () => {
      const storage = await open();
      await storage.replaceAll(mine, false);
      await storage.merge(theirs, new Map([[nameOf('cases', ids.one), 'skip']]));
      expect(valueOf(await storage.exportAll())).toEqual(mine);
    });

    it('can be compared without changing anything', async () => {
      const storage = await open();
      await storage.replaceAll(mine, false);
      const before = valueOf(await storage.state());
      expect(valueOf(await storage.compare(theirs)).map(({ store, relation }) => [store, relation])).toEqual([
        ['cases', 'conflict'],
        ['notes', 'same'],
        ['measurements', 'same'],
      ]);
      expect(valueOf(await storage.exportAll())).toEqual(mine);
      expect(valueOf(await storage.state())).toEqual(before);
    });
  });

  it('counts what is there and how often it was written', async () => {
    const storage = await open();
    await storage.cases.save(aCase(), 0);
    await storage.notes.save(aNote(), 0);
    await storage.notes.save(aNote(), 1);
    await storage.notes.save(aNote(), 1);
    expect(valueOf(await storage.state())).toMatchObject({ writes: 3, cases: 1, notes: 1, measurements: 0, lastBackupOn: null });
    await storage.noteBackup('2026-11-21');
    expect(valueOf(await storage.state())).toMatchObject({ writes: 3, lastBackupOn: '2026-11-21' });
    await storage.cases.remove(ids.one, 1);
    expect(valueOf(await storage.state())).toMatchObject({ writes: 4, cases: 0, notes: 0 });
  });

  it('tells which record was changed, and nothing of what did not happen', async () => {
    const storage = await open();
    const heard: Change[] = [];
    const stop = storage.onChange((change) => heard.push(change));
    await storage.cases.save(aCase(), 0);
    await storage.cases.save(aCase(), 0);
    await storage.notes.save(aNote({ caseId: ids.other }), 0);
    await storage.replaceAll(smallContent, false);
    stop();
    await storage.cases.save(aCase(), 1);
    expect(heard).toEqual([{ kind: 'record', store: 'cases', id: ids.one }, { kind: 'all' }]);
  });
});

function aScenario(choice: object) {
  return {
    id: 'scenaaaaaaaaaaaa',
    name: 'Et skift',
    outcome: 'job' as const,
    choice: { belief: null, pastChanges: 0, changes: 1, beliefSteps: 0, ...choice },
    savedAt: '2026-02-01T09:00:00.000Z',
  };
}
