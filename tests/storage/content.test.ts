import { describe, expect, it } from 'vitest';
import { comparingWhole } from '../../src/storage/content.ts';
import { aCase, aMeasurement, aNote, ids, smallContent } from './support/records.ts';

describe('comparing two contents', () => {
  it('counts the records that are done, from none', () => {
    expect([...comparingWhole(smallContent, structuredClone(smallContent))]).toEqual([0, 1, 2]);
  });

  it.each([
    ['one case more', { cases: [aCase(), aCase({ id: ids.other })] }, 0],
    ['another case', { cases: [aCase({ rev: 2 })] }, 0],
    ['another note', { notes: [aNote({ situation: 'andet' })] }, 1],
    ['no note', { notes: [] }, 1],
    ['another measurement', { measurements: [aMeasurement({ comment: 'andet' })] }, 2],
  ])('ends where there is %s', (_what, change, done) => {
    for (const [one, other] of [
      [smallContent, { ...smallContent, ...change }],
      [{ ...smallContent, ...change }, smallContent],
    ] as const) {
      const comparing = comparingWhole(one, other);
      for (let count = 0; count < done; count += 1) expect(comparing.next()).toEqual({ done: false, value: count });
      expect(comparing.next()).toEqual({ done: true, value: false });
    }
  });
});
