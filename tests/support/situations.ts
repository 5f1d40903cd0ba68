/** Situations as somebody might describe them: first how many needs, then which; every question answered or not. */
import fc from 'fast-check';
import type { IsoDate } from '../../src/model/guidance.ts';
import {
  needKeys,
  needsOptions,
  partOptions,
  progressOptions,
  triedOptions,
  type AnswerField,
  type Constraints,
  type InstrumentId,
  type Needs,
  type TargetGroup,
} from '../../src/model/needs.ts';
import { guidance } from './guidance.ts';

const ids = guidance.instruments.map(({ id }) => id);
/** More needs than this are seldom named at once, and with all of them every situation is alike. */
const mostNeeds = 4;

/** The last days of the data, the days after them, and days far away. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.constantFrom(
  '2015-08-18',
  '2025-06-30',
  '2025-07-01',
  '2025-12-29',
  '2025-12-30',
  '2026-11-21',
  '2099-12-31',
);

const someNeeds = fc.nat({ max: mostNeeds }).chain((count) => fc.shuffledSubarray([...needKeys], { minLength: count, maxLength: count }));

const few = (list: readonly InstrumentId[], most: number): fc.Arbitrary<InstrumentId[]> =>
  fc.shuffledSubarray([...list], { maxLength: Math.min(most, list.length) });

function byInstrument<Value extends string>(
  list: readonly InstrumentId[],
  values: readonly Value[],
): fc.Arbitrary<Record<InstrumentId, Value>> {
  return few(list, 2).chain((chosen) =>
    fc
      .tuple(...chosen.map(() => fc.constantFrom(...values)))
      .map((drawn) => Object.fromEntries(chosen.map((id, at) => [id, drawn[at] as Value]))),
  );
}

const notAsked = <Value>(given: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(given, { freq: 2 });

const answers = Object.fromEntries(
  (Object.keys(needsOptions) as AnswerField[])
    .filter((field) => field !== 'targetGroup')
    .map((field) => [field, fc.constantFrom(...(needsOptions[field] as readonly string[]))]),
) as unknown as { [Field in Exclude<AnswerField, 'targetGroup'>]: fc.Arbitrary<NonNullable<Needs[Field]>> };

/** @param groups the target groups to draw from; all of them where none is named */
export function anyNeeds(groups: readonly TargetGroup[] = needsOptions.targetGroup): fc.Arbitrary<Needs> {
  return fc.constantFrom(...groups).chain((targetGroup) => {
    const named = guidance.instruments.filter(({ namedFor }) => namedFor.includes(targetGroup)).map(({ id }) => id);
    return notAsked(few(named, 2)).chain((running) =>
      fc.record({
        ...answers,
        targetGroup: fc.constant(targetGroup),
        needs: someNeeds,
        needParts: fc.record(
          { skills: fc.constantFrom(...partOptions.skills), health: fc.constantFrom(...partOptions.health) },
          { requiredKeys: [] },
        ),
        wishes: notAsked(few(named, 2)),
        refuses: notAsked(few(named, 2)),
        running: fc.constant(running),
        progress: byInstrument(running ?? [], progressOptions),
        tried: notAsked(byInstrument(named, triedOptions)),
        belief: fc.constantFrom<NonNullable<Needs['belief']> | null>(null, 1, 2, 3, 4, 5),
        pastChanges: fc.nat({ max: 6 }),
        expectedChanges: fc.nat({ max: 6 }),
      }),
    );
  });
}

/** Nothing locked and excluded at once, and never fewer allowed than locked. */
export const anyConstraints: fc.Arbitrary<Constraints> = fc
  .tuple(few(ids, 3), few(ids, 8), fc.option(fc.integer({ min: 0, max: 4 })))
  .map(([locked, drawn, spare]) => ({
    locked,
    excluded: drawn.filter((id) => !locked.includes(id)),
    ...(spare !== null && { atMost: Math.max(1, locked.length + spare) }),
  }));

export type Asked = { needs: Needs; day: IsoDate; constraints: Constraints };

/** @param groups the target groups to draw from; all of them where none is named */
export function anyQuestion(groups?: readonly TargetGroup[]): fc.Arbitrary<Asked> {
  return fc.record({ needs: anyNeeds(groups), day: anyDay, constraints: anyConstraints });
}

export const isLongRun = process.env['FUZZ'] !== undefined;

/** Situations in which a property once failed, without the answers that played no part; few of those drawn are like them. */
export const remembered: readonly Needs[] = [
  // Four ways are open, and the wish for a gentle environment leads the fourth.
  {
    targetGroup: 'vulnerable',
    goal: 'unclear',
    opening: 'yes',
    job: 'underNotice',
    flexJobApproved: 'yes',
    needs: ['jobSearch', 'skills', 'addiction'],
    wishes: ['labourMarketKnowledge', 'gentleEnvironment'],
  },
  // Nothing leads a plan, and the wish is for a workplace.
  {
    targetGroup: 'educationReady',
    job: 'sickListedFromJob',
    readiness: 'noBarriers',
    goal: 'vocationalEducation',
    needs: ['everydayLife'],
    wishes: ['trainingAgreement'],
    refuses: ['talks'],
  },
  // Staying in a job takes a job for given; what runs and moves is for those without one.
  { targetGroup: 'closest', needs: ['health'], running: ['noticeEffort'], progress: { noticeEffort: 'moving' } },
  { targetGroup: 'closest', needs: ['health'], running: ['companyNearTraining'], progress: { companyNearTraining: 'moving' } },
  // Another need gives the plan another lead; the lead of before alone covered the search for a job.
  { targetGroup: 'educationReady', readiness: 'noBarriers', needs: ['jobSearch'], wishes: [], refuses: ['talks'] },
  // Another need brings a plan of another kind first, and only the step that its kind names next covers the search for a job.
  { targetGroup: 'closest', needs: ['skills', 'jobSearch'], wishes: [], refuses: ['talks'] },
  { targetGroup: 'closest', timeWithoutWork: 'nearLongTerm', needs: ['jobSearch'], wishes: [], tried: { talks: 'brokenOff' } },
  // The same, where only a workplace trains the need, and what leads now is none.
  { targetGroup: 'closest', goal: 'otherEducation', education: 'qualifying', needs: ['languageCulture'], wishes: [] },
  { targetGroup: 'closest', needs: ['socialSkills'], wishes: [], refuses: ['talks'] },
  // Another need opens a kind of plan that takes for given what rules out a cover that hung on the same question.
  {
    targetGroup: 'educationReady',
    job: 'underNotice',
    goal: 'concreteJob',
    ownMotivation: 'own',
    opening: 'yes',
    needs: ['addiction', 'socialSkills', 'jobSearch', 'everydayLife'],
    wishes: ['educationMandate'],
    tried: { talks: 'stoodStill' },
  },
  // Two plans of one kind, of which only the second covers a need.
  { targetGroup: 'educationReady', goal: 'unclear', readiness: 'needsSupport', needs: ['network'], tried: { mentor: 'stoodStill' } },
];

/** How many situations are drawn: in a long run sixteen times as many. */
const drawnCount = isLongRun ? 65_536 : 4_096;

/** The situations that the properties share, the same in every run: those remembered, then those drawn from a seed. */
export const situations: readonly Needs[] = [...remembered, ...fc.sample(anyNeeds(), { numRuns: drawnCount, seed: 20_261_128 })];
