import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { needKeys, needsOptions, partOptions, type AnswerField } from '../../src/model/needs.ts';
import { recommender, someone, today } from '../support/guidance.ts';
import examples from './validate-needs.json' with { type: 'json' };

/** Input that is refused. What JSON cannot hold stands in the tests. */
type Examples = {
  readonly fields: readonly (readonly [field: string, value: unknown])[];
  readonly objects: readonly (readonly [what: string, change: object, field: string, value: unknown, allowed: string])[];
  readonly days: readonly (readonly [day: unknown])[];
  readonly constraints: readonly (readonly [what: string, constraints: unknown, field: string, value: unknown])[];
};
const tables = examples as unknown as Examples;

function refusal(change: object, constraints: unknown = {}, day: unknown = today): InputError {
  try {
    recommender.recommend({ ...someone(), ...change } as never, day as never, constraints as never);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The input was accepted.');
}

const choices = (Object.keys(needsOptions) as AnswerField[]).filter((field) => field !== 'targetGroup');
const lists = ['needs', 'wishes', 'refuses', 'running'] as const;

describe('needs that can be asked with', () => {
  it('hold every answer there is', () => {
    for (const field of choices)
      for (const answer of needsOptions[field])
        expect(() => recommender.recommend({ ...someone(), [field]: answer }, today), `${field} ${answer}`).not.toThrow();
    for (const need of needKeys) expect(() => recommender.recommend(someone({ needs: [need] }), today), need).not.toThrow();
    for (const skills of partOptions.skills)
      expect(() => recommender.recommend(someone({ needs: ['skills'], needParts: { skills } }), today), skills).not.toThrow();
    for (const health of partOptions.health)
      expect(() => recommender.recommend(someone({ needs: ['health'], needParts: { health } }), today), health).not.toThrow();
    for (const belief of [1, 2, 3, 4, 5] as const) expect(() => recommender.recommend(someone({ belief }), today)).not.toThrow();
  });

  it.each([...choices, ...lists, 'needParts', 'progress', 'tried', 'belief', 'pastChanges', 'expectedChanges'])(
    'may leave %s out, or give null for it',
    (field) => {
      expect(() => recommender.recommend({ ...someone(), [field]: null }, today)).not.toThrow();
      expect(() => recommender.recommend({ ...someone(), [field]: undefined }, today)).not.toThrow();
    },
  );

  it('may give a part of a need that was not told, or null for it', () => {
    expect(() => recommender.recommend(someone({ needParts: { health: null } }), today)).not.toThrow();
    expect(() => recommender.recommend(someone({ needParts: { skills: 'basic' } }), today)).not.toThrow();
  });

  it('may count from nothing', () => {
    expect(() => recommender.recommend(someone({ pastChanges: 0, expectedChanges: 0 }), today)).not.toThrow();
  });

  it('have to say which target group it is', () => {
    for (const targetGroup of [null, undefined])
      expect(refusal({ targetGroup })).toMatchObject({ field: 'targetGroup', value: targetGroup });
  });
});

describe('needs that nothing can be recommended for', () => {
  it.each<readonly [string, unknown]>([...tables.fields, ['belief', NaN], ['pastChanges', Infinity]])(
    'are refused where %s is %s, naming the field and what is allowed',
    (field, value) => {
      const error = refusal({ [field]: value });
      expect(error).toMatchObject({ field, value });
      expect(error.message).toContain(field);
      expect(error.message).toContain(error.allowed);
    },
  );

  it.each<[string, unknown, unknown]>([
    ['needs', ['health', 'love'], 'love'],
    ['needs', ['Health'], 'Health'],
    ['needs', [null], null],
    ['needs', 'health', 'health'],
    ['wishes', ['companyPlacement', 'yoga'], 'yoga'],
    ['wishes', {}, {}],
    ['refuses', ['yoga'], 'yoga'],
    ['refuses', 'talks', 'talks'],
    ['running', [13], 13],
    ['running', new Set(['talks']), new Set(['talks'])],
  ])('are refused where %s are %o, telling what is wrong', (field, value, wrong) => {
    const error = refusal({ [field]: value });
    expect(error.field).toBe(field);
    expect(error.value).toEqual(wrong);
  });

  it.each(tables.objects)('are refused with %s', (_, change, field, value, allowed) => {
    const error = refusal(change);
    expect(error).toMatchObject({ field, value });
    expect(error.allowed.startsWith(allowed)).toBe(true);
  });

  it('are refused with a field that is not known, since an answer would be lost', () => {
    const error = refusal({ age: 30 });
    expect(error).toMatchObject({ field: 'age', value: 30 });
    expect(error.allowed.split(', ')).toEqual([
      ...Object.keys(needsOptions),
      ...lists,
      'needParts',
      'progress',
      'tried',
      'belief',
      'pastChanges',
      'expectedChanges',
    ]);
  });

  it('are refused with an unknown field even where it holds nothing', () => {
    expect(refusal({ diagnosis: null })).toMatchObject({ field: 'diagnosis', value: null });
    expect(refusal({ '': null })).toMatchObject({ field: '', value: null });
  });

  it.each([[undefined], [null], ['vulnerable'], [[]], [3]])('are refused where they are %o and no needs at all', (needs) => {
    expect(() => recommender.recommend(needs as never, today)).toThrow(expect.objectContaining({ name: 'InputError', field: 'needs' }));
  });

  it('are refused in a sentence that lists what is allowed', () => {
    expect(refusal({ workplaceNow: 'maybe' }).message).toBe('workplaceNow is "maybe"; allowed: unknown, yes, no.');
    expect(refusal({ targetGroup: 'companies' }).message).toBe('targetGroup is "companies"; allowed: vulnerable, closest, educationReady.');
    expect(refusal({ belief: 6 }).message).toBe("belief is 6; allowed: 1, 2, 3, 4, 5 or null for don't know.");
    expect(refusal({ pastChanges: -1 }).allowed).toBe('a whole number from 0');
    expect(refusal({ needs: 'health' }).allowed).toBe('a list');
    expect(refusal({ needs: ['sleep'] }).allowed).toBe(needKeys.join(', '));
    expect(refusal({ wishes: ['sleep'] }).allowed).toBe(recommender.instruments.map(({ id }) => id).join(', '));
    expect(refusal({}, 'none').allowed).toBe('an object with its fields');
    expect(refusal({}, { atMost: 0 }).allowed).toBe('a whole number from 1');
    expect(refusal({}, {}, 'x2026-11-21').allowed).toBe('a day as 2026-11-21');
    expect(refusal({}, {}, ['2026-11-21']).allowed).toBe('a day as 2026-11-21');
  });
});

describe('a day that is no day', () => {
  it.each([...tables.days, [undefined] as const])('%s is refused', (day) => {
    // Undefined would otherwise be read as "whatever day it is".
    expect(refusal({}, {}, day === undefined ? null : day).field).toBe('today');
  });

  it('is not the last of February in a leap year', () => {
    expect(() => recommender.recommend(someone(), '2028-02-29')).not.toThrow();
  });
});

describe('constraints that contradict', () => {
  it.each([...tables.constraints, ['no number', { atMost: NaN }, 'atMost', NaN] as const])(
    '%s: refused, naming the field',
    (_, constraints, field, value) => {
      const error = refusal({}, constraints);
      expect(error.field).toBe(field);
      expect(error.value).toEqual(value);
      expect(error.message).toContain(error.allowed);
    },
  );

  it('are told with the remedy', () => {
    expect(refusal({}, { locked: ['mentor'], excluded: ['mentor'] }).allowed).toBe('an instrument that is not locked as well');
    expect(refusal({}, { locked: ['talks', 'mentor'], atMost: 1 }).allowed).toBe('at least 2, the number of locked instruments');
  });

  it('but as many allowed as locked is fine, and one that is locked twice counts once', () => {
    expect(() => recommender.recommend(someone(), today, { locked: ['talks', 'talks'], atMost: 1 })).not.toThrow();
    expect(() => recommender.recommend(someone(), today, { locked: ['talks', 'mentor'], atMost: 2 })).not.toThrow();
  });

  it('and none at all is fine', () => {
    expect(recommender.recommend(someone(), today)).toEqual(recommender.recommend(someone(), today, {}));
  });
});
