import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, beliefs, type Belief } from '../../../src/model/belief.ts';
import type { EvidenceNumbers } from '../../../src/model/evidence.ts';
import type { CaseOutcome } from '../../../src/model/case.ts';
import { countByAnswer, observationOf, type Observation } from '../../../src/pages/accuracy/accuracy-count.view.ts';
import { AccuracyState } from '../../../src/pages/accuracy/accuracy.svelte.ts';
import { accuracyView, horizonOf } from '../../../src/pages/accuracy/accuracy.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { amount, evidence } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';
import { aCase, aMeasurement, aStorage, idMaker } from '../../support/measurements.ts';

const numbers = createNumbers(evidence as unknown as EvidenceNumbers);
const horizon = horizonOf(numbers);
const outcome = (change: Partial<CaseOutcome>): { outcome: CaseOutcome } => ({
  outcome: { on: '2026-09-01', job: true, education: null, beliefThen: null, ...change },
});
const answered = (on: string, s12: Belief | 'dontKnow') => aMeasurement('caseworker', on, { s12 });
const least = amount('choice-own-accuracy', 'least');

describe('what a case tells of the answers', () => {
  it('is what was answered then, and what is remembered only where nothing was', () => {
    expect(observationOf(outcome({ beliefThen: 2, job: false }), [answered('2025-09-01', 5)], horizon)).toEqual({ belief: 5, job: false });
    expect(observationOf(outcome({ beliefThen: 2, job: false }), [answered('2025-01-01', 5)], horizon)).toEqual({ belief: 2, job: false });
  });

  it('is the answer nearest to a year before the outcome, within three months either way', () => {
    const at = (...measurements: ReturnType<typeof answered>[]) => observationOf(outcome({}), measurements, horizon)?.belief;
    expect(at(answered('2025-06-15', 1), answered('2025-09-10', 4), answered('2026-03-01', 5))).toBe(4);
    expect(at(answered('2025-12-01', 3))).toBe(3);
    expect(at(answered('2025-12-02', 3))).toBeUndefined();
    expect(at(answered('2025-06-01', 3))).toBe(3);
    expect(at(answered('2025-05-31', 3))).toBeUndefined();
    expect(at(answered('2025-08-31', 1), answered('2025-09-02', 2))).toBe(2);
  });

  it('is nothing where answer or outcome is not known', () => {
    expect(observationOf({ outcome: null }, [answered('2025-09-01', 5)], horizon)).toBeNull();
    expect(observationOf(outcome({ job: null, beliefThen: 3 }), [], horizon)).toBeNull();
    expect(observationOf(outcome({}), [answered('2025-09-01', 'dontKnow')], horizon)).toBeNull();
  });
});

const anyObservations: fc.Arbitrary<Observation[]> = fc.array(
  fc.record({ belief: fc.constantFrom<Belief>(...beliefs), job: fc.boolean() }),
  { maxLength: 120 },
);

describe('the count', () => {
  it('is that of counting by hand, answer by answer', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const byHand = beliefs.map((belief) => {
          let [citizens, jobs] = [0, 0];
          for (const one of observations) {
            if (one.belief !== belief) continue;
            citizens += 1;
            if (one.job) jobs += 1;
          }
          return { belief, citizens, jobs };
        });
        expect(countByAnswer(observations)).toEqual(byHand);
      }),
    );
  });
});

describe('the own answers beside Table 2', () => {
  const rowOf = (belief: Belief, citizens: number, jobs: number) =>
    accuracyView([{ belief, citizens, jobs }], { numbers, locale: locales.en }).rows[0];

  it('claim nothing before there are enough, and say how many there are and are needed', () => {
    const row = rowOf(5, 19, 19);
    expect(row?.kind).toBe('tooFew');
    expect(row && plain(row.says)).toBe('Nothing yet: there are 19, and 20 are needed.');
    expect(row?.says.parts['least']?.evidence).toEqual(['choice-own-accuracy']);
    expect(row?.interval).toBe('832–1,000 of 1,000');
  });

  it('differ only where chance alone would seldom do it', () => {
    expect(rowOf(5, 20, 20)?.kind).toBe('above');
    expect(rowOf(5, 20, 3)?.kind).toBe('within');
    expect(rowOf(5, 40, 0)?.kind).toBe('below');
    expect(rowOf(1, 20, 0)?.kind).toBe('within');
    expect(rowOf(1, 20, 3)?.kind).toBe('above');
  });

  it('have the interval of Wilson, as the textbook example of 15 in 50 has it', () => {
    expect(rowOf(3, 50, 15)?.interval).toBe('191–438 of 1,000');
  });

  it('tell nothing of an answer that was given to fewer than five, nor of one that the few could be worked out from', () => {
    const of = (...citizens: number[]) =>
      accuracyView(
        citizens.map((count, index) => ({ belief: (index + 1) as Belief, citizens: count, jobs: Math.min(count, 2) })),
        { numbers, locale: locales.da },
      ).rows;
    const [few] = of(4);
    expect(few).toMatchObject({
      kind: 'hidden',
      citizens: 'vises ikke',
      jobs: 'vises ikke',
      interval: null,
      table: expect.objectContaining({ template: expect.any(String) }),
    });
    expect(few && plain(few.says)).toContain('mindst 5 sager');
    expect(few?.says.parts['needed']?.evidence).toEqual(['choice-smallest-group']);
    const kinds = (...citizens: number[]) => of(...citizens).map(({ kind }) => kind);
    expect(kinds(5, 0, 30)).toEqual(['tooFew', 'none', 'within']);
    // The total of 38 less 30 and 5 would be the 3; with 4 and 3 there are 7 that nobody can part.
    expect(kinds(30, 5, 3)).toEqual(['above', 'hidden', 'hidden']);
    expect(kinds(30, 4, 3)).toEqual(['above', 'hidden', 'hidden']);
  });

  it('stand beside the printed figure, and have no interval where the answer was never given', () => {
    const row = rowOf(4, 0, 0);
    expect(row).toMatchObject({ kind: 'none', interval: null, citizens: '0', answer: 'Good chances' });
    expect(row && plain(row.table)).toBe('104 (84–128) of 1,000 when the answer is “good chances”');
  });

  it('say in both languages how they were counted, with the rule behind it', () => {
    expect(plain(accuracyView([], { numbers, locale: locales.da }).how)).toContain(
      'fra 12 måneder efter. Afstanden må være op til 3 måneder kortere eller længere.',
    );
    expect(accuracyView(countByAnswer([{ belief: 1, job: true }]), { numbers, locale: locales.en }).totalText).toMatch(/^1 case has/);
  });

  it('never claim anything of few, and of many only what the interval says', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const counts = countByAnswer(observations);
        const { rows, total } = accuracyView(counts, { numbers, locale: locales.da });
        expect(total).toBe(observations.length);
        const hidden = counts.filter((_, index) => rows[index]?.kind === 'hidden').reduce((sum, { citizens }) => sum + citizens, 0);
        expect(hidden === 0 || hidden >= 5 || hidden === total).toBe(true);
        for (const [index, { kind }] of rows.entries()) {
          const { citizens, jobs, belief } = counts[index] ?? { citizens: 0, jobs: 0, belief: 1 as Belief };
          expect(kind === 'none').toBe(citizens === 0);
          if (kind !== 'hidden') expect(['above', 'below', 'within'].includes(kind)).toBe(citizens >= least);
          if (citizens > 0 && citizens < 5) expect(kind).toBe('hidden');
          const published = amount('bip2017-19', answerAt(belief));
          if (kind === 'above') expect(jobs / citizens).toBeGreaterThan(published);
          if (kind === 'below') expect(jobs / citizens).toBeLessThan(published);
        }
      }),
    );
  });
});

describe('the own accuracy', () => {
  it('reads every case with an outcome, and the measurements that belong to it', async () => {
    const storage = aStorage();
    const newId = idMaker();
    const ids = Array.from({ length: 120 }, newId);
    for (const [index, id] of ids.entries()) {
      const isKnown = index % 3 !== 0;
      const outcome = { on: '2026-09-01', job: index % 2 === 0, education: null, beliefThen: index % 3 === 1 ? (4 as const) : null };
      await storage.cases.save(aCase(id, isKnown ? outcome : null), 0);
      if (outcome.beliefThen === null)
        await storage.measurements.save({ ...aMeasurement('caseworker', '2025-09-05', { s12: 2 }), caseId: id }, 0);
    }
    const accuracy = new AccuracyState(storage, horizon);
    await accuracy.load();
    const found = accuracy.observations ?? [];
    expect([4, 2].map((belief) => found.filter((one) => one.belief === belief).length)).toEqual([40, 40]);
    expect(found.filter(({ job }) => job)).toHaveLength(40);
  });

  it('counts nothing where nothing is saved, and says so where it cannot read', async () => {
    const nothing = new AccuracyState(aStorage(), horizon);
    expect(nothing.observations).toBeNull();
    await nothing.load();
    expect([nothing.observations, nothing.isUnread]).toEqual([[], false]);

    const storage = aStorage();
    await storage.cases.save(aCase('bbbbbbbbbbbbbbbc', { on: '2026-11-21', job: true, education: null, beliefThen: 1 }), 0);
    const failing = { kind: 'failed', reason: 'closed', places: [] } as const;
    const broken = { cases: storage.cases, measurements: { ofCase: () => Promise.resolve(failing) } };
    const accuracy = new AccuracyState(broken, horizon);
    await accuracy.load();
    expect([accuracy.observations, accuracy.isUnread]).toEqual([null, true]);
  });
});
