import { describe, expect, it } from 'vitest';
import { savedInput } from '../../src/model/case.ts';
import { caseSchema } from '../../src/storage/record-schema.ts';
import { everyInput, inputWith } from '../support/inputs.ts';
import { aCase } from '../support/measurements.ts';

/** A case with one calculation that holds a choice. */
function aCaseWith(choice: unknown): unknown {
  const scenario = { id: 'bbbbbbbbbbbbbbbd', name: 'Et skift', outcome: 'job', choice, savedAt: '2026-11-21T10:00:00.000Z' };
  return { ...aCase('bbbbbbbbbbbbbbbc'), rev: 1, scenarios: [scenario] };
}

describe('the planned days of a case', () => {
  const read = (days: object) => caseSchema.safeParse({ ...aCase('bbbbbbbbbbbbbbbc'), rev: 1, ...days });

  it('are missing in what was saved before there were any, and stay so', () => {
    expect(Object.keys(read({}).data ?? {})).not.toContain('reviewOn');
    expect(Object.keys(read({}).data ?? {})).not.toContain('deleteOn');
  });

  it.each(['2015-01-01', '2028-02-29', '2099-12-31'])('may be %s', (day) => {
    expect(read({ reviewOn: day, deleteOn: day })).toMatchObject({ success: true, data: { reviewOn: day, deleteOn: day } });
  });

  it.each([null, '', '2014-12-31', '2100-01-01', '2027-02-29', '2027-02-28T10:00:00.000Z', 20270228])('are never %j', (day) => {
    expect(read({ reviewOn: day }).success).toBe(false);
    expect(read({ deleteOn: day }).success).toBe(false);
  });
});

describe('what is kept of a calculation', () => {
  it('is every choice that the engine allows, whatever the evidence says is the most', () => {
    expect(everyInput.length).toBeGreaterThan(0);
    const refused = everyInput.filter((input) => !caseSchema.safeParse(aCaseWith(savedInput(input).choice)).success);
    expect(refused).toEqual([]);
  });

  it('is none that no engine could allow', () => {
    const { choice } = savedInput(inputWith());
    for (const change of [{ noChangesBefore: false }, { noChangesBefore: null }, { noChangesBefore: true, pastChanges: 1 }])
      expect(caseSchema.safeParse(aCaseWith({ ...choice, ...change })).success).toBe(false);
    expect(caseSchema.safeParse(aCaseWith({ ...choice, changes: -1 })).success).toBe(false);
  });
});
