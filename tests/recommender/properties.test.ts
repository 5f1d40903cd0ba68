import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { needKeys, needsOptions, type Need, type Needs, type TargetGroup } from '../../src/model/needs.ts';
import { answersOf } from '../../src/recommender/answers.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { Plan, PlanPart, Recommendation } from '../../src/recommender/types.ts';
import { allReasons, guidance, instrumentCalled, recommender, today, verdictOn } from '../support/guidance.ts';
import { anyConstraints, anyNeeds, anyQuestion, isLongRun, remembered, situations } from '../support/situations.ts';

const workplaces = guidance.instruments.filter(({ traits }) => traits.includes('realWorkplace')).map(({ id }) => id);

/** One of the situations that all properties share, and what is recommended for it. */
type Asked = { readonly needs: Needs; readonly answers: ReturnType<typeof answersOf>; readonly said: Recommendation; readonly at: number };

const running = (plan: Plan): PlanPart[] => plan.instruments.filter(({ when }) => when !== 'next');
const idsOf = (parts: readonly PlanPart[]): string[] => parts.map(({ instrument }) => instrument);
const isWorkplace = ({ instrument }: PlanPart): boolean => instrumentCalled(instrument).traits.includes('realWorkplace');
const isEducation = ({ instrument }: PlanPart): boolean => instrumentCalled(instrument).traits.includes('education');
const leadKind = (plan: Plan): string | undefined => {
  const [first] = running(plan);
  return first && instrumentCalled(first.instrument).kind;
};
const isFirstOfKind = ({ kind }: Plan, place: number, plans: readonly Plan[]): boolean =>
  plans.findIndex((plan) => plan.kind === kind) === place;
const rules = new Map(guidance.rules.map((rule) => [rule.id, rule]));
const kinds = new Map(guidance.kinds.map((kind) => [kind.id, kind]));

/** In a long run, and in what is remembered, all needs of a list are tried, otherwise one: another in the next situation. */
function someOf(needs: readonly Need[], { at }: Asked): readonly Need[] {
  if (isLongRun || at < remembered.length || needs.length === 0) return needs;
  const first = at % needs.length;
  return needs.slice(first, first + 1);
}

const everyPlan =
  (holds: (plan: Plan, one: Asked) => boolean) =>
  (one: Asked): boolean =>
    one.said.plans.every((plan) => holds(plan, one));

const properties: Readonly<Record<string, (one: Asked) => boolean>> = {
  'every named need is covered or named as not covered, with a rule that says why, in each plan': everyPlan(
    ({ instruments, uncovered }, { answers }) => {
      const covered = new Set(instruments.flatMap(({ covers }) => covers));
      const named = uncovered.map(({ need }) => need);
      return (
        answers.needs.every((need) => covered.has(need) !== named.includes(need)) &&
        uncovered.every(({ need, rule }) => answers.needs.includes(need) && rules.has(rule))
      );
    },
  ),

  'no part is there without a need, a wish, a rule, or because it runs and moves': everyPlan((plan) =>
    running(plan).every(({ covers, for: purposes }) => covers.length > 0 || purposes.length > 0),
  ),

  'what leads a plan is what its kind names, or what runs and moves': everyPlan((plan, { answers }) => {
    const kind = plan.kind === null ? undefined : kinds.get(plan.kind);
    const [lead] = running(plan);
    if (!kind) return answers.refuses?.includes('talks') ?? false;
    if (!lead) return false;
    return (
      answers.progress[lead.instrument] === 'moving' || kind.leads.some(({ from }) => from.instruments?.includes(lead.instrument) ?? false)
    );
  }),

  'a question that a rule or a plan hangs on is asked, and such a rule is never said as certain': ({ said }) => {
    const open = allReasons(said).filter(({ rule, says }) => says === 'unknown' && rules.get(rule)?.says !== 'unknown');
    const fields = [...open.flatMap(({ wouldChange = [] }) => wouldChange), ...said.plans.flatMap(({ hangsOn }) => hangsOn)];
    return open.every(({ wouldChange = [] }) => wouldChange.length > 0) && fields.every((field) => said.asks.includes(field));
  },

  'sanctions, utility jobs, mandates and doing nothing are in no plan, and sanctions are advised against for vulnerable citizens': (one) =>
    everyPlan(({ instruments }) => instruments.every(({ instrument }) => !instrumentCalled(instrument).traits.includes('neverPlanned')))(
      one,
    ) &&
    (one.answers.targetGroup !== 'vulnerable' || verdictOn(one.said, 'sanctions').outcome === 'advisedAgainst'),

  'nothing historic is planned, nothing for people without a job where there is one, and nothing that keeps a job where there is none':
    everyPlan(({ instruments }, { answers: { job } }) =>
      instruments.every(({ instrument, when }) => {
        const { traits, validity } = instrumentCalled(instrument);
        if (validity.validTo !== null && today > validity.validTo) return false;
        if ((job === 'employed' || job === 'sickListedFromJob') && traits.includes('work') && when !== 'next') return false;
        return !((job === 'none' || job === 'underNotice') && ['partialReturn', 'partialSickLeave'].includes(instrument));
      }),
    ),

  'what is refused is in no plan, nor is education that is imposed or out of the question': everyPlan(({ instruments }, { answers }) =>
    instruments.every(
      (part) =>
        !answers.refuses?.includes(part.instrument) &&
        !(isEducation(part) && (answers.ownMotivation === 'imposed' || answers.ownMotivation === 'notRelevant')),
    ),
  ),

  'a wish that applies is in some plan': ({ answers, said }) =>
    (answers.wishes ?? []).every(
      (id) => verdictOn(said, id).outcome !== 'applies' || said.plans.some(({ instruments }) => idsOf(instruments).includes(id)),
    ),

  'where a workplace is not possible none is planned for now, and one comes next': everyPlan((plan, { answers }) => {
    if (answers.targetGroup !== 'vulnerable' || answers.workplaceNow !== 'no') return true;
    const next = plan.instruments.filter(({ when }) => when === 'next');
    const isOfThatKind = plan.kind === 'beginGently' && answers.refuses === null;
    return !running(plan).some(isWorkplace) && (!isOfThatKind || next.some(isWorkplace));
  }),

  'two plans begin differently or support differently': ({ said }) => {
    const shapes = said.plans.map((plan) => `${leadKind(plan)}: ${idsOf(running(plan).slice(1)).sort().join()}`);
    return new Set(shapes).size === shapes.length;
  },

  'no verdict stands without a reason, and nothing is advised against on associations alone': ({ said }) =>
    said.verdicts.every(
      ({ outcome, reasons }) =>
        reasons.length > 0 && (outcome !== 'advisedAgainst' || reasons.some(({ status }) => status.some((one) => one !== 'A'))),
    ),

  'what stands still is in no plan without being changed': everyPlan(({ instruments }, { answers }) =>
    instruments.every(({ instrument, changed }) => (answers.progress[instrument] === 'standstill' ? changed : true)),
  ),

  'what runs and moves goes on in every plan': everyPlan((plan, { answers, said }) =>
    Object.keys(answers.progress)
      .filter((id) => answers.progress[id] === 'moving' && verdictOn(said, id).outcome !== 'doesNotApply')
      .every((id) => idsOf(running(plan)).includes(id) || instrumentCalled(id).traits.includes('neverPlanned')),
  ),

  'each named need changes plan 1, what its parts cover, or its gaps': (one) => {
    const { needs, answers, said } = one;
    return someOf(answers.needs, one).every((need) => {
      const without = recommender.recommend({ ...needs, needs: answers.needs.filter((other) => other !== need) }, today);
      return comparable(without.plans[0]) !== comparable(said.plans[0]);
    });
  },

  'a further need takes no cover from another, in plan 1 and in the plan of the same kind': (one) => {
    const { needs, answers, said } = one;
    const coveredIn = (plan: Plan): Need[] => plan.instruments.flatMap(({ covers }) => covers);
    const keeps = (before: Plan, after: Plan): boolean => coveredIn(before).every((need) => coveredIn(after).includes(need));
    /** Cover that hung on a question is not taken by the need, but by the answer that the new plan takes for given. */
    const keepsAsAssumed = (after: Plan): boolean => {
      const [before] = recommender.recommend({ ...needs, ...after.assumes }, today).plans;
      return after.hangsOn.length > 0 && before !== undefined && keeps(before, after);
    };
    const further = needKeys.filter((need) => !answers.needs.includes(need));
    return someOf(further, one).every((need) => {
      const more = recommender.recommend({ ...needs, needs: [...answers.needs, need] }, today);
      const [before, after] = [said.plans[0], more.plans[0]];
      return (
        (!before || !after || keeps(before, after) || keepsAsAssumed(after)) &&
        // A second plan of a kind is a variant, which is there only where there is little else.
        said.plans.filter(isFirstOfKind).every((plan) => {
          const ofKind = more.plans.filter(({ kind }) => kind === plan.kind);
          return ofKind.length === 0 || ofKind.some((other) => keeps(plan, other));
        })
      );
    });
  },
};

/** What is held against all situations together. */
type Planned = { readonly group: TargetGroup; readonly plans: readonly (readonly string[])[]; readonly firstLead: string | undefined };

/** Every situation is asked once and let go again, so that a long run needs no more memory than a short one. */
const failures: Record<string, string[]> = Object.fromEntries(Object.keys(properties).map((name) => [name, []]));
const planned: Planned[] = situations.map((needs, at) => {
  const one: Asked = { needs, answers: answersOf(needs, workplaces), said: recommender.recommend(needs, today), at };
  for (const [name, holds] of Object.entries(properties))
    if (!holds(one))
      failures[name]?.push(
        `${JSON.stringify(needs)} → ${JSON.stringify(one.said.plans.map(({ kind, instruments }) => [kind, instruments]))}`,
      );
  const [first] = one.said.plans;
  return {
    group: one.answers.targetGroup,
    plans: one.said.plans.map((plan) => idsOf(running(plan))),
    firstLead: first && leadKind(first),
  };
});

describe('over the situations that somebody might describe', () => {
  beforeEach(({ task }) => {
    Object.assign(task.meta, { times: situations.length });
  });

  it.each(Object.keys(properties))('%s', (name) => {
    expect(failures[name]?.slice(0, 3)).toEqual([]);
  });

  it.each(needsOptions.targetGroup)('no support is in most of the first plans: %s', (group) => {
    const first = planned.filter((one) => one.group === group).flatMap(({ plans }) => plans.slice(0, 1));
    const counts = new Map<string, number>();
    for (const [, ...supports] of first) for (const id of supports) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(Math.max(...counts.values()) / first.length).toBeLessThan(0.6);
  });

  it('the first plans for vulnerable citizens begin in at least four ways', () => {
    const leads = new Set(planned.filter(({ group }) => group === 'vulnerable').map(({ firstLead }) => firstLead));
    expect(leads.size).toBeGreaterThanOrEqual(4);
  });
});

function comparable(plan: Plan | undefined): string {
  return JSON.stringify([plan?.kind, plan?.instruments.map(({ instrument, covers, when }) => [instrument, covers, when]), plan?.uncovered]);
}

describe('whatever is asked and insisted on', () => {
  /** A recommendation as text; the reader of the questions is left out, since it asks many more. */
  const text = ({ verdicts, plans, warnings }: Recommendation): string => JSON.stringify({ verdicts, plans, warnings });

  it('the order of what is given and of what the files hold makes no difference', () => {
    const turned = createRecommender({
      ...guidance,
      instruments: [...guidance.instruments].reverse(),
      rules: [...guidance.rules].reverse(),
      coverage: [...guidance.coverage].reverse(),
      kinds: [...guidance.kinds].reverse(),
      subGoals: [...guidance.subGoals].reverse(),
      questions: [...guidance.questions].reverse(),
    });
    const reverse = (list: Needs['wishes']): NonNullable<Needs['wishes']> | null => (list ? [...list].reverse() : null);
    fc.assert(
      fc.property(anyQuestion(), ({ needs, day, constraints }) => {
        const said = recommender.recommend(needs, day, constraints);
        const other = turned.recommend(
          {
            ...needs,
            needs: [...(needs.needs ?? [])].reverse(),
            wishes: reverse(needs.wishes),
            refuses: reverse(needs.refuses),
            running: reverse(needs.running),
          },
          day,
          { ...constraints, locked: [...(constraints.locked ?? [])].reverse(), excluded: [...(constraints.excluded ?? [])].reverse() },
        );
        expect(text({ ...other, verdicts: [...other.verdicts].reverse() })).toBe(text(said));
        expect(other.asks).toEqual(said.asks);
      }),
      { numRuns: 200 },
    );
  });

  it('what is locked is in every plan, what is excluded in none, and no plan is larger than allowed', () => {
    fc.assert(
      fc.property(anyNeeds(), anyConstraints, (needs, constraints) => {
        const { plans } = recommender.recommend(needs, today, constraints);
        const { locked = [], excluded = [], atMost = Infinity } = constraints;
        for (const plan of plans) {
          const ids = idsOf(running(plan));
          expect(ids).toEqual(expect.arrayContaining([...locked]));
          expect(idsOf(plan.instruments).filter((id) => excluded.includes(id))).toEqual([]);
          expect(ids.length).toBeLessThanOrEqual(atMost);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what was not answered may as well be absent, null or the word for it', () => {
    const blank = (group: TargetGroup): Needs => ({ targetGroup: group });
    for (const group of needsOptions.targetGroup) {
      const said = text(recommender.recommend(blank(group), today));
      const nulls = Object.fromEntries(
        [
          'workplaceNow',
          'reach',
          'job',
          'goal',
          'needs',
          'needParts',
          'wishes',
          'refuses',
          'running',
          'progress',
          'tried',
          'belief',
          'pastChanges',
        ].map((field) => [field, null]),
      );
      expect(text(recommender.recommend({ ...blank(group), ...nulls } as Needs, today))).toBe(said);
      expect(
        text(
          recommender.recommend({ ...blank(group), workplaceNow: 'unknown', reach: 'notAnswered', goal: 'notAnswered', needs: [] }, today),
        ),
      ).toBe(said);
    }
  });
});
