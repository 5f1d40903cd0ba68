/**
 * The people of the persona tests, from `people.json`: who they are in a sentence or two, what is answered about them,
 * and what they are to hear. Nobody has an age, a sex, an origin or a diagnosis, because nothing here may depend on them.
 */
import type { Guidance, IsoDate, RuleId } from '../../src/model/guidance.ts';
import type { Constraints, InstrumentId, Needs, NeedsField } from '../../src/model/needs.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { Plan, PlanPart, Reason, Recommendation } from '../../src/recommender/types.ts';
import { guidance, recommender, today } from '../support/guidance.ts';
import { anInstrument, aRow, aRule } from '../support/small-guidance.ts';
import told from './people.json' with { type: 'json' };

/** One sentence about what somebody hears. Plans are lines of `planLine`; a verdict is what `why` says, where `…` stands for any other rules. */
export type Expectation = {
  readonly it: string;
  readonly plans?: readonly string[];
  readonly plansBegin?: readonly string[];
  readonly somePlan?: string;
  readonly samePlansAs?: string;
  readonly plansWith?: readonly Partial<Plan>[];
  readonly somePlanHas?: readonly InstrumentId[];
  readonly everyPlanHas?: readonly InstrumentId[];
  readonly noPlanHas?: readonly InstrumentId[];
  readonly warnings?: readonly RuleId[];
  readonly asksFirst?: readonly NeedsField[];
  readonly asks?: readonly NeedsField[];
  readonly doesNotAsk?: readonly NeedsField[];
  readonly verdicts?: Readonly<Record<InstrumentId, string>>;
  /** Some of the reasons for the verdict on an instrument. */
  readonly reasons?: Readonly<Record<InstrumentId, readonly Partial<Reason>[]>>;
  readonly first?: {
    readonly rules?: readonly RuleId[];
    readonly someRules?: readonly RuleId[];
    readonly notRules?: readonly RuleId[];
    readonly subGoals?: readonly string[];
    readonly levers?: readonly string[];
    readonly lookAgain?: readonly RuleId[];
    readonly someLookAgain?: readonly RuleId[];
    readonly parts?: Readonly<Record<InstrumentId, Partial<PlanPart>>>;
    /** The alternatives to a part, each with the rule by which the part was preferred. */
    readonly insteadOf?: Readonly<Record<InstrumentId, readonly string[]>>;
    readonly someInsteadOf?: Readonly<Record<InstrumentId, readonly string[]>>;
    readonly everyInsteadOf?: Readonly<Record<InstrumentId, RuleId>>;
  };
};

export type Person = {
  readonly who: string;
  readonly needs: Needs;
  readonly constraints: Constraints;
  readonly day: IsoDate;
  /** The guidance as it holds where they live, where that is not just what we ship. */
  readonly where?: Guidance;
  readonly hears: readonly Expectation[];
};

const municipalities = {
  withoutTreatment: { ...guidance, instruments: guidance.instruments.filter(({ id }) => id !== 'assessmentAndTreatment') },
  /** Gives advice on debts of its own, for which no source has a word. */
  withDebtAdvice: {
    ...guidance,
    instruments: [...guidance.instruments, anInstrument('debtAdvice', { group: 'social', namedFor: ['closest'], local: true })],
    rules: [...guidance.rules, aRule('debtAdviceLocal', { about: { instruments: ['debtAdvice'] }, says: 'unknown' })],
    coverage: [
      ...guidance.coverage,
      aRow('economyHousing', 'debtAdvice', { how: 'local', groups: ['closest'], evidence: ['choice-local-instruments'], status: ['rule'] }),
    ],
  },
} satisfies Record<string, Guidance>;

type Told = {
  readonly who: string;
  readonly answers: Partial<Needs>;
  readonly constraints?: Constraints;
  readonly day?: IsoDate;
  readonly where?: keyof typeof municipalities;
  readonly hears: readonly Expectation[];
};

function peopleOf<Group extends keyof typeof told>(targetGroup: Group): Readonly<Record<keyof (typeof told)[Group], Person>> {
  const everyone = Object.entries(told[targetGroup] as unknown as Record<string, Told>).map(([name, person]) => {
    const { who, answers, constraints = {}, day = today, where, hears } = person;
    return [name, { who, needs: { targetGroup, ...answers }, constraints, day, hears, ...(where && { where: municipalities[where] }) }];
  });
  return Object.fromEntries(everyone) as Record<keyof (typeof told)[Group], Person>;
}

export const vulnerable = peopleOf('vulnerable');
export const closest = peopleOf('closest');
export const educationReady = peopleOf('educationReady');
export const everybody: readonly Person[] = [vulnerable, closest, educationReady].flatMap((group) => Object.values<Person>(group));

export function askedFor({ needs, constraints, day, where }: Person): Recommendation {
  return (where ? createRecommender(where) : recommender).recommend(needs, day, constraints);
}
