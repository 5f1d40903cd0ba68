import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { recommender, someone, today } from '../support/guidance.ts';

function refusal(change: object, constraints: unknown = {}, day: unknown = today): InputError {
  try {
    recommender.recommend({ ...someone(), ...change } as never, day as never, constraints as never);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The input was accepted.');
}

describe('needs that nothing can be recommended for', () => {
  it.each<[string, unknown]>([
    ['targetGroup', 'companies'],
    ['targetGroup', 'toString'],
    ['targetGroup', undefined],
    ['workplaceNow', 'maybe'],
    ['workplaceNow', true],
    ['workplaceNow', null],
    ['ownMotivation', 'some'],
    ['ownMotivation', undefined],
    ['timeWithoutWork', 'long'],
    ['timeWithoutWork', 30],
    ['businessCycle', 'growth'],
    ['belief', 0],
    ['belief', 6],
    ['belief', 2.5],
    ['belief', '3'],
    ['belief', undefined],
    ['belief', NaN],
    ['pastChanges', -1],
    ['pastChanges', 1.5],
    ['pastChanges', '2'],
    ['pastChanges', Infinity],
    ['pastChanges', undefined],
    ['expectedChanges', -1],
    ['expectedChanges', 0.5],
    ['expectedChanges', null],
  ])('are refused where %s is %s, naming the field', (field, value) => {
    const error = refusal({ [field]: value });
    expect(error.field).toBe(field);
    expect(error.value).toBe(value);
    expect(error.message).toContain(field);
    expect(error.message).toContain(error.allowed);
  });

  it.each<[string, unknown, unknown]>([
    ['needs', ['health', 'love'], 'love'],
    ['needs', ['Health'], 'Health'],
    ['needs', [null], null],
    ['needs', 'health', 'health'],
    ['needs', undefined, undefined],
    ['running', ['companyPlacement', 'yoga'], 'yoga'],
    ['running', [13], 13],
    ['running', new Set(['talks']), new Set(['talks'])],
    ['running', null, null],
  ])('are refused where %s are %o, telling what is wrong', (field, value, wrong) => {
    const error = refusal({ [field]: value });
    expect(error.field).toBe(field);
    expect(error.value).toEqual(wrong);
  });

  it.each([[undefined], [null], ['vulnerable'], [[]], [3]])('are refused where they are %o and no needs at all', (needs) => {
    expect(() => recommender.recommend(needs as never, today)).toThrow(expect.objectContaining({ name: 'InputError', field: 'needs' }));
  });

  it('are refused in a sentence that lists what is allowed', () => {
    expect(refusal({ workplaceNow: 'maybe' }).message).toBe('workplaceNow is "maybe"; allowed: unknown, yes, no.');
    expect(refusal({ belief: 6 }).message).toBe("belief is 6; allowed: 1, 2, 3, 4, 5 or null for don't know.");
    expect(refusal({ pastChanges: -1 }).allowed).toBe('a whole number from 0');
    expect(refusal({ needs: 'health' }).allowed).toBe('a list');
    expect(refusal({ needs: ['sleep'] }).allowed).toMatch(/^everydayLife, health, /);
    expect(refusal({}, 'none').allowed).toBe('an object with its fields');
    expect(refusal({}, { atMost: 0 }).allowed).toBe('a whole number from 1');
    expect(refusal({}, {}, 'x2026-11-21').allowed).toBe('a day as 2026-11-21');
    expect(refusal({}, {}, ['2026-11-21']).allowed).toBe('a day as 2026-11-21');
  });
});

describe('a day that is no day', () => {
  it.each([
    ['21-11-2026'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-01-32'],
    ['2026-02-31'],
    ['2026-04-31'],
    ['2100-02-29'],
    ['2026-1-1'],
    ['2026-11-21T00:00'],
    [''],
    [undefined],
    [20261121],
    [null],
  ])('%s is refused', (day) => {
    // Undefined would otherwise be read as "whatever day it is".
    expect(refusal({}, {}, day === undefined ? null : day).field).toBe('today');
  });

  it('is not the last of February in a leap year', () => {
    expect(() => recommender.recommend(someone(), '2028-02-29')).not.toThrow();
  });
});

describe('constraints that contradict', () => {
  it.each<[string, unknown, string, unknown]>([
    ['an unknown lock', { locked: ['yoga'] }, 'locked', 'yoga'],
    ['a lock that is no list', { locked: 'talks' }, 'locked', 'talks'],
    ['an unknown exclusion', { excluded: ['yoga'] }, 'excluded', 'yoga'],
    ['an exclusion that is no list', { excluded: {} }, 'excluded', {}],
    ['something locked and excluded at once', { locked: ['talks', 'mentor'], excluded: ['mentor'] }, 'excluded', 'mentor'],
    ['none allowed', { atMost: 0 }, 'atMost', 0],
    ['half an effort allowed', { atMost: 1.5 }, 'atMost', 1.5],
    ['a number in letters', { atMost: '2' }, 'atMost', '2'],
    ['no number', { atMost: NaN }, 'atMost', NaN],
    ['null for a number', { atMost: null }, 'atMost', null],
    ['fewer allowed than locked', { locked: ['talks', 'mentor'], atMost: 1 }, 'atMost', 1],
    ['a list', [], 'constraints', []],
    ['null', null, 'constraints', null],
    ['a word', 'talks', 'constraints', 'talks'],
  ])('%s: refused, naming the field', (_, constraints, field, value) => {
    const error = refusal({}, constraints);
    expect(error.field).toBe(field);
    expect(error.value).toEqual(value);
    expect(error.message).toContain(error.allowed);
  });

  it('are told with the remedy', () => {
    expect(refusal({}, { locked: ['mentor'], excluded: ['mentor'] }).allowed).toBe('an instrument that is not locked as well');
    expect(refusal({}, { locked: ['talks', 'mentor'], atMost: 1 }).allowed).toBe('at least 2, the number of locked instruments');
  });

  it('but as many allowed as locked is fine, and one that is locked twice counts once', () => {
    expect(() => recommender.recommend(someone(), today, { locked: ['talks', 'talks'], atMost: 1 })).not.toThrow();
  });

  it('and none at all is fine', () => {
    expect(recommender.recommend(someone(), today)).toEqual(recommender.recommend(someone(), today, {}));
  });
});
