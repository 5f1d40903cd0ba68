import { describe, expect, it } from 'vitest';
import { splitCopy } from '../../src/storage/safety-copies.ts';
import { bothKinds, valueOf } from './support/environment.ts';
import { aCase, aMeasurement, aNote, ids, smallContent } from './support/records.ts';

const head = { id: 'copyaaaaaaaaaaaa', madeAt: '2026-02-01T09:00:00.000Z' };
const aWhole = (change: object = {}) => ({ ...head, content: { ...smallContent, ...change } });

describe('a safety copy from before its cases were rows of their own', () => {
  it('becomes a head that counts, and a row for each case with what belongs to it', () => {
    const note = aNote({ id: 'notebbbbbbbbbbbb', caseId: ids.other });
    const whole = aWhole({ cases: [aCase(), aCase({ id: ids.other })], notes: [aNote(), note] });
    expect(splitCopy(whole)).toEqual({
      head: { ...head, counts: { cases: 2, notes: 2, measurements: 1 } },
      cases: [
        { copy: head.id, caseId: ids.one, content: smallContent },
        { copy: head.id, caseId: ids.other, content: { cases: [aCase({ id: ids.other })], notes: [note], measurements: [] } },
      ],
    });
  });

  it('with nothing in it becomes a head alone', () => {
    expect(splitCopy(aWhole({ cases: [], notes: [], measurements: [] }))).toEqual({
      head: { ...head, counts: { cases: 0, notes: 0, measurements: 0 } },
      cases: [],
    });
  });

  it('keeps a record that cannot be read, under the id that it has or the case that it names', () => {
    const [odd, named] = [{ id: 'x', label: 7 }, { caseId: 'y' }];
    expect(splitCopy(aWhole({ cases: [odd], notes: [named], measurements: [] }))?.cases).toEqual([
      { copy: head.id, caseId: 'x', content: { cases: [odd], notes: [], measurements: [] } },
      { copy: head.id, caseId: 'y', content: { cases: [], notes: [named], measurements: [] } },
    ]);
  });

  it.each<[string, unknown]>([
    ['no content', undefined],
    ['a content of null', null],
    ['a text as content', 'indhold'],
    ['a list as content', [smallContent]],
    ['lists missing', {}],
    ['one list missing', { cases: [], notes: [] }],
  ])('with %s is left as it is', (_what, content) => {
    expect(splitCopy({ ...head, content })).toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'noter'],
    ['an object with a length', { length: 0 }],
    ['a list that holds nothing', [null]],
    ['a list of texts', ['note']],
    ['a list of lists', [[aNote()]]],
    ['a record without an id', [aNote(), {}]],
    ['a record with a number as its id', [{ id: 42 }]],
    ['a record with a number as its case', [{ ...aNote(), caseId: 42 }]],
    ['a record with nothing at its id and its case', [{ id: null, caseId: null }]],
    ['a record that is in order before one that is not', [aMeasurement(), { id: 7 }]],
  ])('with %s in the place of its notes is left as it is, in any of the lists', (_what, list) => {
    for (const store of ['cases', 'notes', 'measurements']) expect(splitCopy(aWhole({ [store]: list }))).toBeNull();
  });
});

describe.each(bothKinds)('a safety copy %s', (_kind, open) => {
  it('goes where the user removes it, with all that was in it, and the others stay', async () => {
    const storage = await open();
    for (const tried of ['en', 'to', 'tre']) await storage.replaceAll({ ...smallContent, cases: [aCase({ tried })] }, true);
    const [last, before, first] = valueOf(await storage.safetyCopies.list());
    expect(await storage.safetyCopies.remove(before?.id ?? '')).toEqual({ kind: 'removed' });
    expect(valueOf(await storage.safetyCopies.list())).toEqual([last, first]);
    expect(valueOf(await storage.safetyCopies.content(before?.id ?? ''))).toEqual({ cases: [], notes: [], measurements: [] });
    expect(valueOf(await storage.safetyCopies.content(last?.id ?? '')).cases).toMatchObject([{ tried: 'to' }]);
    expect(await storage.safetyCopies.remove(before?.id ?? '')).toEqual({ kind: 'removed' });
  });
});
