/**
 * The shape of the guidance once it has been read and checked (`load-guidance.ts`): what can be done,
 * for whom, under which conditions, and the rules that turn needs into plans.
 */
import type { LocalText, Measure, RecordId, Status } from './evidence.ts';
import type { InstrumentId, Need, Needs, TargetGroup } from './needs.ts';

export type RuleId = string;
/** A day as `2026-11-21`. */
export type IsoDate = string;

/** From when and until when the rules of the land know a thing; null: no day is known. */
export type Validity = {
  readonly validFrom: IsoDate | null;
  /** The last day. After it the thing is historic. */
  readonly validTo: IsoDate | null;
  /** The day on which we last looked. */
  readonly checkedOn: IsoDate;
  /** The record that says so. */
  readonly source: RecordId | null;
  readonly note: LocalText | null;
};

export type InstrumentGroup = 'jobOriented' | 'upgrading' | 'social' | 'health' | 'guidance' | 'none';

/**
 * What the rules need to know about an instrument: `realWorkplace` takes place at an ordinary company,
 * `workplaceOffer` is an offer there with an aim and an end, `education` teaches, `preparation` leads up to
 * a workplace, `neverPlanned` is never put into a plan by the tool itself.
 */
export type Trait = 'realWorkplace' | 'workplaceOffer' | 'education' | 'preparation' | 'neverPlanned';

/** Something that can be done, as a source at hand names it. */
export type Instrument = {
  readonly id: InstrumentId;
  readonly group: InstrumentGroup;
  /** Its number in appendix A of bip2018; null where only the strategy names it, and then the group is ours. */
  readonly bip: number | null;
  readonly name: LocalText;
  readonly text: LocalText;
  readonly traits: readonly Trait[];
  /** Which needs it is meant for: our reading (choice-needs-mapping). */
  readonly meets: readonly Need[];
  /** The target groups for which a source names it. */
  readonly namedFor: readonly TargetGroup[];
  /** The record that says what more and less effective caseworkers used more of. */
  readonly use: RecordId | null;
  /** What the sources do not say about it. */
  readonly silent: LocalText | null;
  readonly validity: Validity;
  /** Added by the municipality: no source speaks of it, and only rules that name it are about it. */
  readonly local?: true;
};

export type Verdict = 'positive' | 'negative' | 'noEffect' | 'conflicting' | 'fewStudies';
export type Outcome = 'applies' | 'doesNotApply' | 'advisedAgainst' | 'cannotTell';
export type Lever = 'continuity' | 'belief';
export type Strength = 'weak' | 'moderate' | 'strong';
export type Role = 'core' | 'support' | 'preparation';

/** Which instruments are meant; several conditions all have to hold. */
export type Selector = {
  readonly instruments?: readonly InstrumentId[];
  readonly groups?: readonly InstrumentGroup[];
  readonly trait?: Trait;
  readonly meetsNeed?: true;
};

/** A small question with its options, such as `{ "check": "targetGroup", "is": ["vulnerable"] }`. */
export type Check =
  | { readonly check: 'targetGroup'; readonly is: readonly TargetGroup[] }
  | { readonly check: 'workplaceNow'; readonly is: readonly Needs['workplaceNow'][] }
  | { readonly check: 'ownMotivation'; readonly is: readonly Needs['ownMotivation'][] }
  | { readonly check: 'timeWithoutWork'; readonly is: readonly Needs['timeWithoutWork'][] }
  | { readonly check: 'businessCycle'; readonly is: readonly Needs['businessCycle'][] }
  | { readonly check: 'needs'; readonly any: readonly Need[] }
  | { readonly check: 'hasNeeds'; readonly is: boolean }
  | { readonly check: 'running'; readonly is: 'nothing' | 'onlySupport' }
  | { readonly check: 'belief'; readonly atMost: number }
  | { readonly check: 'changes'; readonly field: 'pastChanges' | 'expectedChanges'; readonly atLeast: number }
  | { readonly check: 'targetGroupHistoric'; readonly is: boolean }
  | { readonly check: 'historic'; readonly is: boolean }
  | { readonly check: 'namedForGroup'; readonly is: boolean }
  | { readonly check: 'numberedByBip'; readonly is: boolean }
  | { readonly check: 'meetsNeed'; readonly is: boolean }
  | { readonly check: 'isRunning'; readonly is: boolean }
  | { readonly check: 'planHas'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'planIsSingle'; readonly is: boolean }
  | { readonly check: 'moreTied'; readonly is: boolean };

/** What a rule is about: instruments, a whole plan, or the recommendation as such (then it is a warning). */
export type About = Selector | { readonly plan: true } | { readonly recommendation: true };

/** A statement of the sources, with when it is said and what follows. */
export type Rule = {
  readonly id: RuleId;
  readonly about: About;
  /** All of these have to hold. */
  readonly when: readonly Check[];
  readonly says: 'for' | 'against' | 'condition' | 'unknown';
  /** What it decides about an instrument; null where it only adds to the argument. */
  readonly outcome: Outcome | null;
  /** How much its sources say for it; only for rules that speak for something. */
  readonly strength: Strength | null;
  readonly verdict: Verdict | null;
  readonly lever: Lever | null;
  readonly evidence: readonly RecordId[];
  /** Read from the records when building. */
  readonly status: readonly Status[];
  readonly text: LocalText;
};

/** A place in a plan and what may fill it. */
export type Slot = {
  readonly role: Role;
  readonly from: Selector;
  /** `each`: one plan for each that applies; `best`: the best supported one; `perNeed`: one for each need that is not met yet. */
  readonly take: 'each' | 'best' | 'perNeed';
  /** Whether there is no plan without it. */
  readonly required: boolean;
};

/** A kind of mix, such as a workplace together with upskilling. */
export type PlanShape = {
  readonly id: string;
  readonly name: LocalText;
  readonly when: readonly Check[];
  readonly strength: Strength;
  readonly slots: readonly Slot[];
};

export type TargetGroupFacts = {
  readonly id: TargetGroup;
  readonly name: LocalText;
  readonly studiedByBip: boolean;
  readonly validity: Validity;
};

/** What the recommender works with. */
export type Guidance = {
  readonly targetGroups: readonly TargetGroupFacts[];
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly shapes: readonly PlanShape[];
};

/** One statement of the strategy, retold. */
export type KnowledgeItem = {
  readonly id: string;
  readonly text: LocalText;
  /** The lines of the plain-text edition we worked from. */
  readonly lines: string;
  readonly status: Status;
  readonly conditions: readonly LocalText[];
  readonly evidence: readonly RecordId[];
  readonly instruments: readonly InstrumentId[];
};

/** A way of working towards the aim of a track, with its tools. */
export type Way = {
  readonly id: string;
  readonly name: LocalText;
  readonly text: LocalText;
  readonly lines: string;
  readonly tools: readonly KnowledgeItem[];
  readonly knowledge: readonly KnowledgeItem[];
};

export type Track = {
  readonly id: string;
  readonly name: LocalText;
  readonly lines: string;
  readonly intro: readonly KnowledgeItem[];
  readonly ways: readonly Way[];
  readonly knowledge: readonly KnowledgeItem[];
};

/** What the strategy says of one target group. */
export type GroupKnowledge = {
  readonly id: TargetGroup | 'companies';
  readonly name: LocalText;
  readonly lines: string;
  readonly definition: readonly KnowledgeItem[];
  readonly benefitGroups: readonly KnowledgeItem[];
  readonly coreTask: readonly KnowledgeItem[];
  readonly tracks: readonly Track[];
};

type Section = { readonly id: string; readonly name: LocalText; readonly lines: string };

/** What is and what is not the task of a mentor, area by area. */
export type MentorTasks = Section & {
  readonly intro: readonly KnowledgeItem[];
  readonly areas: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly focus: KnowledgeItem;
    readonly does: readonly KnowledgeItem[];
    readonly doesNot: readonly KnowledgeItem[];
  }[];
};

/** How people who work together treat each other. */
export type Conduct = Section & {
  readonly intro: readonly KnowledgeItem[];
  readonly points: readonly { readonly id: string; readonly name: LocalText; readonly items: readonly KnowledgeItem[] }[];
};

/** What all of it is for. */
export type CoreTask = Section & {
  readonly mission: readonly KnowledgeItem[];
  readonly flexibilities: readonly (Section & { readonly citizen: KnowledgeItem; readonly company: KnowledgeItem })[];
  readonly criteria: readonly KnowledgeItem[];
};

export type EffectSign = '+' | '-' | '/';

/** Table 6.2 as it is printed. */
export type EffectTable = Section & {
  readonly intro: readonly KnowledgeItem[];
  readonly doubts: readonly KnowledgeItem[];
  readonly columns: readonly {
    readonly age: 'all' | 'under30' | 'from30to59' | 'from60';
    readonly sexes: readonly ('total' | 'women' | 'men')[];
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly instruments: readonly InstrumentId[];
    readonly evidence: readonly RecordId[];
    /** By column and, within it, by sex in the printed order. */
    readonly cells: readonly (readonly EffectSign[])[];
  }[];
};

/** What the tokens in the sentences of the strategy stand for, by token. */
export type KnowledgeMeasures = Readonly<Record<string, { readonly measure: Measure; readonly record: RecordId }>>;

/** The strategy, retold. */
export type Knowledge = {
  readonly coreTask: CoreTask;
  readonly groups: readonly GroupKnowledge[];
  readonly mentor: MentorTasks;
  readonly conduct: Conduct;
  readonly effectTable: EffectTable;
};
