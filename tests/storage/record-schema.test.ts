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
