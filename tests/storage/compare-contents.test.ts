import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparingContents, countRelations } from '../../src/storage/compare-contents.ts';
import { atOnce } from '../../src/intake/portions.ts';
import { contentOf, entriesOf, nameOf, sameRecord } from '../../src/storage/content.ts';
import { defaultDecision, mergeContents, type Decision } from '../../src/storage/merge-contents.ts';
import type { Content, Version } from '../../src/storage/rows.ts';
import { idsFrom } from './support/environment.ts';
import { aCase, aMeasurement, aNote, anyContent, ids, smallContent } from './support/records.ts';

const compareContents = (here: Content, there: Content, past: readonly Version[]) => atOnce(comparingContents(here, there, past));
const none: Content = { cases: [], notes: [], measurements: [] };
const only = (change: Parameters<typeof aCase>[0]): Content => ({ ...none, cases: [aCase(change)] });
const relation = (here: Content, there: Content, past: Version[] = []) => compareContents(here, there, past)[0]?.relation;
const later = '2026-05-01T09:00:00.000Z';

describe('a record here beside the one in a file', () => {
  it.each<[string, Content, Content, string]>([
    ['is new where it is not here', none, only({}), 'new'],
    ['is only here where the file does not have it', only({}), none, 'onlyHere'],
    ['is the same where it says the same, however often it was saved', only({ rev: 3 }), only({ rev: 9, changedAt: later }), 'same'],
    ['has changed there where it was saved more often and later', only({}), only({ rev: 2, changedAt: later, tried: 'x' }), 'changedThere'],
    ['is a conflict where both were saved as often', only({}), only({ changedAt: later, tried: 'x' }), 'conflict'],
    ['is a conflict where it was saved more often but earlier', only({ changedAt: later }), only({ rev: 2, tried: 'x' }), 'conflict'],
    ['is a conflict where it was saved less often and says something unknown', only({ rev: 5 }), only({ tried: 'x' }), 'conflict'],
  ])('%s', (_what, here, there, expected) => {
    expect(relation(here, there)).toBe(expected);
  });

  it('has changed here where the file has it as it once was here', () => {
    const past: Version[] = [{ store: 'cases', id: ids.one, rev: 1, keptAt: later, record: aCase({ tried: 'før' }) }];
    expect(relation(only({ rev: 2, tried: 'nu' }), only({ tried: 'før' }), past)).toBe('changedHere');
    expect(relation(only({ rev: 2, tried: 'nu' }), only({ tried: 'andet' }), past)).toBe('conflict');
  });

  it('is counted once, whatever it is', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (here, there) => {
        const compared = compareContents(here, there, []);
        expect(new Set(compared.map(({ store, id }) => nameOf(store, id))).size).toBe(compared.length);
        const counts = Object.values(countRelations(compared)).flatMap((one) => Object.values(one));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(compared.length);
        expect(compared.length).toBe(
          new Set([...entriesOf(here), ...entriesOf(there)].map(({ store, record }) => nameOf(store, record.id))).size,
        );
      }),
    );
  });

  it('turns into its mirror image where the sides are exchanged', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (here, there) => {
        const [one, other] = [countRelations(compareContents(here, there, [])), countRelations(compareContents(there, here, []))];
        expect([one.cases.new, one.cases.onlyHere, one.cases.same]).toEqual([other.cases.onlyHere, other.cases.new, other.cases.same]);
      }),
    );
  });
});

describe('taking in a file', () => {
  const merge = (here: Content, there: Content, decisions: ReadonlyMap<string, Decision> = new Map()): Content =>
    contentOf(mergeContents(there, compareContents(here, there, []), decisions, idsFrom('new')));

  it('loses and changes nothing that is here, as long as nothing is decided', () => {
    fc.assert(
      fc.property(anyContent, anyContent, fc.boolean(), (here, other, isAltered) => {
        const altered = here.cases.map((one) => ({ ...one, tried: `${one.tried}!`.slice(-100) }));
        const there = isAltered ? { ...here, cases: altered } : other;
        const merged = entriesOf(merge(here, there)).map(({ record }) => record);
        for (const { record } of entriesOf(here)) expect(merged).toContainEqual(record);
      }),
    );
  });

  it('brings in everything that is there, under its own id or a new one', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (here, there) => {
        const merged = entriesOf(merge(here, there));
        for (const { store, record } of entriesOf(there))
          expect(merged.some((one) => one.store === store && sameRecord({ ...one.record, id: record.id }, record))).toBe(true);
      }),
    );
  });

  it('keeps a case in both versions as a whole, each with its own notes and measurements', () => {
    const there = {
      cases: [aCase({ tried: 'deres' })],
      notes: [aNote(), aNote({ id: 'notebbbbbbbbbbbb', situation: 'ny' })],
      measurements: [aMeasurement({ comment: 'deres' })],
    };
    const merged = merge(smallContent, there);
    const copy = merged.cases.find(({ tried }) => tried === 'deres')?.id ?? '';
    expect(merged.notes.filter(({ caseId }) => caseId === copy)).toHaveLength(2);
    expect(merged.measurements.filter(({ caseId }) => caseId === copy).map(({ comment }) => comment)).toEqual(['deres']);
    expect(merged.notes.filter(({ caseId }) => caseId === ids.one)).toEqual(smallContent.notes);
    expect(new Set([...merged.notes, ...merged.measurements, ...merged.cases].map(({ id }) => id)).size).toBe(7);
  });

  it('keeps both where nobody has decided, and leaves out what has only changed here since', () => {
    expect((['conflict', 'changedThere', 'changedHere'] as const).map(defaultDecision)).toEqual(['keepBoth', 'keepBoth', 'skip']);
  });

  it('puts a note in both versions under the same case', () => {
    const merged = merge(smallContent, { ...smallContent, notes: [aNote({ situation: 'deres' })] });
    expect(merged.notes.map(({ caseId, situation }) => [caseId, situation])).toEqual([
      [ids.one, 'Ønsker arbejde med dyr.'],
      [ids.one, 'deres'],
    ]);
  });

  it('adds what is new to a case that is only here, whatever has been decided about that case', () => {
    const note = aNote({ id: 'notebbbbbbbbbbbb' });
    const there = { ...none, notes: [note] };
    for (const decision of [null, 'replace', 'keepBoth', 'skip'] as const) {
      const merged = merge(smallContent, there, decision ? new Map([[nameOf('cases', ids.one), decision]]) : undefined);
      expect(merged).toEqual({ ...smallContent, notes: [note, ...smallContent.notes] });
    }
  });

  it('leaves what says the same as it is, whatever has been decided about it', () => {
    for (const decision of ['replace', 'keepBoth', 'skip'] as const)
      expect(
        merge(
          smallContent,
          smallContent,
          new Map(entriesOf(smallContent).map(({ store, record }) => [nameOf(store, record.id), decision])),
        ),
      ).toEqual(smallContent);
  });

  it('adds what is new to a case that is left as it is', () => {
    const there = { ...smallContent, cases: [aCase({ tried: 'deres' })], notes: [aNote({ id: 'notebbbbbbbbbbbb' })] };
    const merged = merge(smallContent, there, new Map([[nameOf('cases', ids.one), 'skip']]));
    expect([merged.cases, merged.notes.length]).toEqual([smallContent.cases, 2]);
  });
});
