/** Thirty situations with what an experienced reader of the sources expects in each; the situations are told in tests/vectors/. */
import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../src/model/evidence.ts';
import type { Outcome } from '../../src/model/guidance.ts';
import type { InstrumentId, Need, Needs, NeedsField } from '../../src/model/needs.ts';
import type { Plan, Recommendation } from '../../src/recommender/types.ts';
import { guidance, instrumentCalled, instrumentsOf, recommender, verdictOn } from '../support/guidance.ts';
import vectors from '../vectors/recommender-cases.json' with { type: 'json' };

/** Of each inner list one is enough. */
type OneOf = readonly (readonly InstrumentId[])[];
type LeadWord = 'workplace' | 'job' | 'stay' | 'learn' | 'gentle' | 'talk';
type Expectation = {
  /** In some plan now or beside. */
  readonly somePlanHas?: OneOf;
  readonly planOneHas?: OneOf;
  readonly noPlanHas?: readonly InstrumentId[];
  readonly planOneHasNot?: readonly InstrumentId[];
  readonly planOneLeadKind?: readonly LeadWord[];
  /** One plan covers all of these, or names them as not covered. */
  readonly covers?: readonly Need[];
  readonly nextHas?: OneOf;
  /** Held against the instrument, or told to be unknown, with that record. */
  readonly saysAgainst?: readonly (readonly [InstrumentId, RecordId])[];
  readonly outcomes?: Readonly<Record<InstrumentId, readonly Outcome[]>>;
  /** Plan 1 holds talks and nothing else. */
  readonly talkFirst?: boolean;
  /** Of each inner list one is asked. */
  readonly asks?: readonly (readonly NeedsField[])[];
};
type Case = {
  readonly id: string;
  readonly situation: string;
  readonly answers: Needs;
  readonly expect: Expectation;
  readonly because: readonly string[];
};
const cases = vectors as unknown as readonly Case[];
const day = '2026-11-28';

/** How a plan begins, in the words of the cases. */
function leadWord(plan: Plan): LeadWord {
  const [lead] = plan.instruments;
  if (!lead) throw new Error('The plan has no lead.');
  const { kind, group } = instrumentCalled(lead.instrument);
  if (kind === 'placement' || kind === 'paidHours') return 'workplace';
  if (kind === 'ordinaryJob') return 'job';
  if (kind === 'stay' || kind === 'gentle' || kind === 'talk') return kind;
  if (group === 'upgrading') return 'learn';
  throw new Error(`The cases have no word for a plan led by ${lead.instrument}.`);
}

const comingNext = ({ instruments }: Plan): InstrumentId[] =>
  instruments.filter(({ when }) => when === 'next').map(({ instrument }) => instrument);
const holdsOneOf = (ids: readonly InstrumentId[], alternatives: readonly InstrumentId[]): boolean =>
  alternatives.some((id) => ids.includes(id));

/** What is expected and not there, each as one sentence. */
function missingFrom({ plans, verdicts, asks }: Recommendation, expected: Expectation): string[] {
  const now = plans.map(instrumentsOf);
  const [first] = plans;
  const inFirst = now[0] ?? [];
  const says = (holds: boolean, sentence: string): string[] => (holds ? [] : [sentence]);
  const settled = ({ instruments, uncovered }: Plan): Need[] => [
    ...instruments.flatMap(({ covers }) => covers),
    ...uncovered.map(({ need }) => need),
  ];
  return [
    ...says(plans.length > 0, 'There is no plan.'),
    ...(expected.somePlanHas ?? []).flatMap((one) =>
      says(
        now.some((ids) => holdsOneOf(ids, one)),
        `No plan has ${one.join(' or ')}.`,
      ),
    ),
    ...(expected.planOneHas ?? []).flatMap((one) => says(holdsOneOf(inFirst, one), `Plan 1 lacks ${one.join(' or ')}.`)),
    ...(expected.noPlanHas ?? []).flatMap((id) => says(!now.flat().includes(id), `A plan has ${id}.`)),
    ...(expected.planOneHasNot ?? []).flatMap((id) => says(!inFirst.includes(id), `Plan 1 has ${id}.`)),
    ...(expected.planOneLeadKind && first
      ? says(expected.planOneLeadKind.includes(leadWord(first)), `Plan 1 begins with ${inFirst[0]}.`)
      : []),
    ...(expected.nextHas ?? []).flatMap((one) =>
      says(
        plans.some((plan) => holdsOneOf(comingNext(plan), one)),
        `After no plan comes ${one.join(' or ')}.`,
      ),
    ),
    ...says(
      !expected.covers || plans.some((plan) => expected.covers?.every((need) => settled(plan).includes(need))),
      `No plan covers or names all of ${expected.covers?.join(', ')}.`,
    ),
    ...(expected.saysAgainst ?? []).flatMap(([id, record]) =>
      says(
        verdicts
          .filter(({ instrument }) => instrument === id)
          .flatMap(({ reasons }) => reasons)
          .some(({ says: word, evidence }) => word !== 'for' && evidence.includes(record)),
        `Nothing is held against ${id} with ${record}.`,
      ),
    ),
    ...Object.entries(expected.outcomes ?? {}).flatMap(([id, allowed]) => {
      const { outcome } = verdictOn({ plans, verdicts, asks } as Recommendation, id);
      return says(allowed.includes(outcome), `${id}: ${outcome}.`);
    }),
    ...says(
      !expected.talkFirst || (inFirst.length > 0 && inFirst.every((id) => instrumentCalled(id).kind === 'talk')),
      `Plan 1 is more than talks: ${inFirst.join()}.`,
    ),
    ...(expected.asks ?? []).flatMap((one) =>
      says(
        one.some((field) => asks.includes(field)),
        `None is asked of ${one.join(', ')}.`,
      ),
    ),
  ];
}

describe('the thirty situations', () => {
  it('are of all target groups, each told once, and expect something', () => {
    expect(cases).toHaveLength(30);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(30);
    expect(new Set(cases.map(({ situation }) => situation)).size).toBe(30);
    expect(new Set(cases.map(({ answers }) => answers.targetGroup)).size).toBe(3);
    for (const { id, expect: expected, because } of cases)
      expect([id, Object.keys(expected).length > 2, because.length > 0]).toEqual([id, true, true]);
  });

  it('name instruments that there are', () => {
    const known = guidance.instruments.map(({ id }) => id);
    const named = cases.flatMap(
      ({
        expect: { somePlanHas = [], planOneHas = [], noPlanHas = [], planOneHasNot = [], nextHas = [], saysAgainst = [], outcomes = {} },
      }) => [
        ...[...somePlanHas, ...planOneHas, ...nextHas].flat(),
        ...noPlanHas,
        ...planOneHasNot,
        ...saysAgainst.map(([id]) => id),
        ...Object.keys(outcomes),
      ],
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s: what is expected is there', (_, { answers, expect: expected, situation }) => {
    expect({ situation, missing: missingFrom(recommender.recommend(answers, day), expected) }).toEqual({ situation, missing: [] });
  });

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s: no two plans begin and support alike, and each need is settled in each plan',
    (_, { answers }) => {
      const { plans } = recommender.recommend(answers, day);
      const shapes = plans.map(
        (plan) => `${instrumentCalled(plan.instruments[0]?.instrument ?? '').kind} ${instrumentsOf(plan).slice(1).sort().join()}`,
      );
      expect(new Set(shapes).size).toBe(plans.length);
      for (const { instruments, uncovered } of plans)
        expect([...new Set([...instruments.flatMap(({ covers }) => covers), ...uncovered.map(({ need }) => need)])].sort()).toEqual(
          [...(answers.needs ?? [])].sort(),
        );
    },
  );

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s: every verdict has a reason, and the order of the lists does not matter',
    (_, { answers }) => {
      const said = recommender.recommend(answers, day);
      expect(said.verdicts.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
      const turned = Object.fromEntries(
        Object.entries(answers).map(([field, value]) => [field, Array.isArray(value) ? [...(value as unknown[])].reverse() : value]),
      );
      expect(recommender.recommend(turned as Needs, day)).toEqual(said);
    },
  );
});

describe('the judgement itself', () => {
  const said = recommender.recommend({ targetGroup: 'vulnerable', workplaceNow: 'yes', needs: ['network'] }, day);

  it.each<[Expectation, string]>([
    [{ somePlanHas: [['sanctions', 'noEffort']] }, 'No plan has sanctions or noEffort.'],
    [{ planOneHas: [['talks']] }, 'Plan 1 lacks talks.'],
    [{ noPlanHas: ['companyPlacement'] }, 'A plan has companyPlacement.'],
    [{ planOneHasNot: ['companyPlacement'] }, 'Plan 1 has companyPlacement.'],
    [{ planOneLeadKind: ['gentle', 'talk'] }, 'Plan 1 begins with companyPlacement.'],
    [{ nextHas: [['flexJob']] }, 'After no plan comes flexJob.'],
    [{ covers: ['network', 'health'] }, 'No plan covers or names all of network, health.'],
    [{ saysAgainst: [['mentor', 'bip2018-24']] }, 'Nothing is held against mentor with bip2018-24.'],
    [{ outcomes: { sanctions: ['applies'] } }, 'sanctions: advisedAgainst.'],
    [{ talkFirst: true }, 'Plan 1 is more than talks: companyPlacement,networkBuilding.'],
    [{ asks: [['readiness', 'needParts']] }, 'None is asked of readiness, needParts.'],
  ])('finds out where %o is not there', (expected, sentence) => {
    expect(missingFrom(said, expected)).toEqual([sentence]);
  });
});
