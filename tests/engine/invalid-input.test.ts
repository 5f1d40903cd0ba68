import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { engine } from '../support/evidence.ts';

const situation = { outcome: 'job', belief: null, pastChanges: 0 };
const scenario = { changes: 0, beliefSteps: 0 };

function refusal(situationChange: object, scenarioChange: object = {}): InputError {
  try {
    engine.prognosis({ ...situation, ...situationChange } as never, { ...scenario, ...scenarioChange } as never);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The input was accepted.');
}

describe('input the engine cannot compute with', () => {
  it.each([
    ['belief', 6],
    ['belief', 0],
    ['belief', '3'],
    ['belief', 2.5],
    ['belief', undefined],
    ['belief', NaN],
    ['outcome', 'income'],
    ['outcome', 'toString'],
    ['outcome', undefined],
    ['pastChanges', -1],
    ['pastChanges', 6],
    ['pastChanges', 1.5],
    ['pastChanges', '2'],
    ['pastChanges', Infinity],
  ])('is refused where %s is %s', (field, value) => {
    const error = refusal({ [field]: value });
    expect(error.field).toBe(field);
    expect(error.value).toBe(value);
    expect(error.allowed).not.toBe('');
    expect(error.message).toContain(field);
    expect(error.message).toContain(error.allowed);
  });

  it.each([
    [{}, { changes: 1.5 }, 'changes'],
    [{}, { changes: -1 }, 'changes'],
    [{}, { changes: 6 }, 'changes'],
    [{}, { changes: NaN }, 'changes'],
    [{ pastChanges: 4 }, { changes: 2 }, 'changes'],
    [{ belief: 3 }, { changes: 6 }, 'changes'],
    [{}, { beliefSteps: 3 }, 'beliefSteps'],
    [{}, { beliefSteps: -3 }, 'beliefSteps'],
    [{ belief: 5 }, { beliefSteps: 1 }, 'beliefSteps'],
    [{ belief: 1 }, { beliefSteps: -1 }, 'beliefSteps'],
    [{ belief: 3 }, { beliefSteps: 0.5 }, 'beliefSteps'],
    [{ belief: 3 }, { beliefSteps: null }, 'beliefSteps'],
  ])('is refused for %o with %o, naming %s', (situationChange, scenarioChange, field) => {
    expect(refusal(situationChange, scenarioChange).field).toBe(field);
  });

  it('tells what is allowed in the situation at hand', () => {
    expect(refusal({ pastChanges: 4 }, { changes: 2 }).allowed).toBe('a whole number from 0 to 1, with 4 past changes that count');
    expect(refusal({ belief: 5 }, { beliefSteps: 1 }).allowed).toBe('a whole number from -4 to 0 from belief 5');
    expect(refusal({ belief: '3' }).message).toBe('belief is "3"; allowed: 1, 2, 3, 4, 5 or null for don\'t know.');
    expect(refusal({ outcome: 'income' }).allowed).toBe('job or jobOrEducation');
    expect(refusal({ pastChanges: 6 }).allowed).toBe('a whole number from 0 to 5');
    expect(refusal({}, { changes: 6 }).allowed).toBe('a whole number from 0 to 5');
    expect(refusal({ belief: 3, pastChanges: 2 }, { changes: 6 }).allowed).toBe('a whole number from 0 to 5');
    expect(refusal({}, { beliefSteps: 3 }).allowed).toBe('a whole number from -2 to 2 where belief is unknown');
  });

  it('does not count past changes where belief is known', () => {
    const { result } = engine.prognosis({ outcome: 'job', belief: 3, pastChanges: 5 }, { changes: 5, beliefSteps: 0 });
    expect(result).not.toBeNull();
  });

  it.each([[undefined], [null], ['job'], [[]]])('is refused where the situation is %o', (value) => {
    expect(() => engine.prognosis(value as never, scenario)).toThrow(InputError);
    expect(() => engine.prognosis(situation as never, (Array.isArray(value) ? {} : value) as never)).toThrow(InputError);
  });

  it('is called by its name where it is no object, or no outcome of ours', () => {
    const asked = (given: unknown, expected: unknown) => () => engine.prognosis(given as never, expected as never);
    expect(asked('job', scenario)).toThrow('situation is "job"; allowed: an object with its fields');
    expect(asked(situation, 7)).toThrow('scenario is 7; allowed: an object with its fields');
    expect(asked({ ...situation, outcome: ['job'] }, scenario)).toThrow(InputError);
  });

  it('says what a target is: a share, both ends among them', () => {
    expect(() => engine.waysToReach(situation as never, scenario, 2)).toThrow('target is 2; allowed: a share from 0 to 1');
    expect(engine.waysToReach(situation as never, scenario, 1)).toEqual([]);
    expect(engine.waysToReach(situation as never, scenario, 0)?.length).toBeGreaterThan(0);
  });

  it.each([[-0.01], [1.01], [NaN], ['0.05'], [undefined]])('is refused where the target is %s', (target) => {
    expect(() => engine.waysToReach(situation as never, scenario, target as never)).toThrow(InputError);
  });
});
