import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../src/storage/record-schema.ts';
import { everyChoice } from '../support/choices.ts';
import { aCase } from '../support/measurements.ts';

/** A case with one calculation that holds a choice. */
function aCaseWith(choice: unknown): unknown {
  const scenario = { id: 'bbbbbbbbbbbbbbbd', name: 'Et skift', outcome: 'job', choice, savedAt: '2026-11-21T10:00:00.000Z' };
  return { ...aCase('bbbbbbbbbbbbbbbc'), rev: 1, scenarios: [scenario] };
}

describe('what is kept of a calculation', () => {
  it('is every choice that the engine allows, whatever the evidence says is the most', () => {
    expect(everyChoice.length).toBeGreaterThan(0);
    const refused = everyChoice.filter((choice) => !caseSchema.safeParse(aCaseWith(choice)).success);
    expect(refused).toEqual([]);
  });

  it('is none that no engine could allow', () => {
    const [choice] = everyChoice;
    expect(caseSchema.safeParse(aCaseWith({ ...choice, changes: -1 })).success).toBe(false);
  });
});
