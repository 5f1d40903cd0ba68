/**
 * The types of the guidance after validation (`load-guidance.ts`): instruments, for whom and under which conditions they apply,
 * and the rules that turn needs into plans.
 */
import type { LocalText, Measure, RecordId, Status } from './evidence.ts';
import type { AnswerField, AnswerTo, InstrumentId, Need, NeedPart, NeedsField, EffortProgress, TargetGroup, Tried } from './needs.ts';

export type RuleId = string;
/** An ISO date, such as `2026-11-21`. */
export type IsoDate = string;

/** The period in which an instrument is available; null if no date is known. */
export type Validity = {
  readonly validFrom: IsoDate | null;
  /** The last day; afterwards the instrument is historic. */
  readonly validTo: IsoDate | null;
  /** The day on which we last checked it. */
  readonly checkedOn: IsoDate;
  /** The record with the dates. */
  readonly source: RecordId | null;
  readonly note: LocalText | null;
};

export type InstrumentGroup = 'jobOriented' | 'upgrading' | 'social' | 'health' | 'guidance' | 'none';

/**
 * Properties that rules depend on: `realWorkplace` takes place at an ordinary company, `workplaceOffer` is an offer there with
 * an aim and an end, `education` teaches, `work` is for people without a job, `keepsJob` for people with one, `onCondition` has
 * a condition of its own, so that a wish alone does not qualify, `neverPlanned` is never suggested by the tool.
 */
export type Trait = 'realWorkplace' | 'workplaceOffer' | 'education' | 'work' | 'keepsJob' | 'onCondition' | 'neverPlanned';

/** What a plan with this lead begins with. Plans with the same lead kind and the same support are duplicates. */
export type LeadKind = 'placement' | 'paidHours' | 'ordinaryJob' | 'stay' | 'gentle' | 'talk' | 'learningInCompany' | 'course' | 'duty';

/** An instrument as a source names it. */
export type Instrument = {
  readonly id: InstrumentId;
  readonly group: InstrumentGroup;
  /** Its number in appendix A of bip2018; null if only the strategy names it, and then its group is ours. */
  readonly bip: number | null;
  readonly name: LocalText;
  readonly text: LocalText;
  readonly kind: LeadKind;
  readonly traits: readonly Trait[];
  /** The target groups a source names it for. */
  readonly namedFor: readonly TargetGroup[];
  /** The record on how much more or less it is used by effective caseworkers. */
  readonly use: RecordId | null;
  /** What the sources say nothing about. */
  readonly silent: LocalText | null;
  /** Why no row of the coverage table has it; null if one has. */
  readonly coversNothing: LocalText | null;
  readonly validity: Validity;
  /** Added by a municipality: no source mentions it, and only rules that name it apply to it. */
  readonly local?: true;
};

/**
 * How an instrument covers a need. `direct`: a source names it for the need; `place`: trained at the workplace; `task`: the
 * mentor table, if that task is agreed in writing; `reading`: our interpretation (choice-needs-mapping); `local`: a
 * municipality says so (choice-local-instruments), never in shipped data.
 */
export type How = 'direct' | 'place' | 'task' | 'reading' | 'local';

/** One row of the coverage table: the instrument covers the need in these target groups. */
export type CoverageRow = {
  readonly need: Need;
  /** The part of the need; null for all parts. */
  readonly part: NeedPart | null;
  readonly groups: readonly TargetGroup[];
  readonly instrument: InstrumentId;
  readonly how: How;
  /** Conditions; all must hold. */
  readonly when: readonly Check[];
  readonly evidence: readonly RecordId[];
  /** Set by the build from the status of the records. */
  readonly status: readonly Status[];
  /** The area of the mentor table that must be agreed as the task; null unless `how` is `task`. */
  readonly task: string | null;
};

export type Verdict = 'positive' | 'negative' | 'noEffect' | 'conflicting' | 'fewStudies';
export type Outcome = 'applies' | 'doesNotApply' | 'advisedAgainst' | 'cannotTell';
/** What the caseworker can influence in every plan. */
export type Lever = 'continuity' | 'belief' | 'handover' | 'quickReaction' | 'clearRole';
export type Role = 'lead' | 'support' | 'kept';
export type Time = 'now' | 'beside' | 'next';

/** Why a plan leaves a need uncovered. */
export type Gap = 'silent' | 'noRoom' | 'excluded' | 'refused' | 'educationOut' | 'inVain' | 'noJob' | 'inWork' | 'otherPlan' | 'notHere';

/** The criterion by which one instrument was preferred to another. */
export type Preference =
  | 'wish'
  | 'fit'
  | 'notInVain'
  | 'breadth'
  | 'certain'
  | 'contested'
  | 'standing'
  | 'directness'
  | 'partial'
  | 'unavailable'
  | 'already'
  | 'tie';

/** Selects instruments; all given conditions must match. */
export type Selector = {
  readonly instruments?: readonly InstrumentId[];
  readonly groups?: readonly InstrumentGroup[];
  readonly trait?: Trait;
};

/** Whether a question has one of these answers. */
type AnswerCheck = { readonly [Field in AnswerField]: { readonly check: Field; readonly is: readonly AnswerTo<Field>[] } }[AnswerField];

/** A condition with its options, such as `{ "check": "targetGroup", "is": ["vulnerable"] }`. */
export type Check =
  | AnswerCheck
  /** Whether one of these lists of checks holds. */
  | { readonly check: 'any'; readonly of: readonly (readonly Check[])[] }
  /** Whether the check is known to hold; an open question counts as no. */
  | { readonly check: 'known'; readonly that: Check; readonly is: boolean }
  | { readonly check: 'needs'; readonly any: readonly Need[]; readonly is: boolean }
  | { readonly check: 'needCount'; readonly atLeast: number }
  /** Counts needs without a row of coverage in the target group. */
  | { readonly check: 'silentNeeds'; readonly atLeast: number }
  | { readonly check: 'needPart'; readonly any: readonly NeedPart[] }
  /** Whether a matching instrument is wished for; open while the question is. */
  | { readonly check: 'wishes'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'running'; readonly is: 'nothing' | 'oneGroup' | 'something' }
  /** Whether a matching instrument is under way and progressing. */
  | { readonly check: 'moving'; readonly any: Selector; readonly is: boolean }
  /** Whether a matching instrument is under way without progress, or was tried without result. */
  | { readonly check: 'stuck'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'nothingKnown'; readonly is: boolean }
  | { readonly check: 'belief'; readonly atMost: number }
  | { readonly check: 'changes'; readonly field: 'pastChanges' | 'expectedChanges'; readonly atLeast: number }
  | { readonly check: 'targetGroupHistoric'; readonly is: boolean }
  /** The following checks are about one instrument. */
  | { readonly check: 'historic'; readonly is: boolean }
  | { readonly check: 'namedForGroup'; readonly is: boolean }
  | { readonly check: 'numberedByBip'; readonly is: boolean }
  | { readonly check: 'trait'; readonly of: Trait; readonly is: boolean }
  /** Whether a row of the coverage table links it to a named need. */
  | { readonly check: 'coversNeed'; readonly is: boolean }
  /** Whether it is wished for; open while the question is. */
  | { readonly check: 'wished'; readonly is: boolean }
  | { readonly check: 'refused'; readonly is: boolean }
  | { readonly check: 'isRunning'; readonly is: boolean }
  | { readonly check: 'progress'; readonly is: readonly EffortProgress[] }
  | { readonly check: 'tried'; readonly is: readonly Tried[] }
  /** The following checks are about a plan. */
  | { readonly check: 'planHas'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'planBegins'; readonly with: Selector }
  | { readonly check: 'planGroups'; readonly atMost?: number; readonly atLeast?: number }
  | { readonly check: 'moreTied'; readonly is: boolean };

/**
 * The subject of a rule: instruments, a plan, the recommendation as a whole (a warning), an uncovered need, a choice between
 * two instruments, a row of the coverage table, when to review, or silence of the sources.
 */
export type About =
  | Selector
  | { readonly plan: true }
  | { readonly recommendation: true }
  | { readonly gap: Gap }
  | { readonly choice: Preference }
  | { readonly coverage: How }
  | { readonly lookAgain: true }
  | { readonly silence: true };

/** A statement of the sources: when it applies and what follows. */
export type Rule = {
  readonly id: RuleId;
  readonly about: About;
  /** Conditions; all must hold. */
  readonly when: readonly Check[];
  readonly says: 'for' | 'against' | 'condition' | 'unknown';
  /** Its effect on an instrument's verdict; null if it only adds an argument. */
  readonly outcome: Outcome | null;
  /** Also applies to instruments that a municipality has added, because it rests on answers rather than on a source. */
  readonly local?: true;
  /** Whether the exclusion also ends an instrument that is under way. */
  readonly stops?: true;
  /** Whether the exclusion is temporary, so that the instrument may come next. */
  readonly onlyNow?: true;
  /** The finding on its effect; only if an effect was studied (status E or K). */
  readonly verdict: Verdict | null;
  readonly lever: Lever | null;
  readonly evidence: readonly RecordId[];
  /** Set by the build from the status of the records. */
  readonly status: readonly Status[];
  readonly text: LocalText;
  /** The rule whose sources disagree, and why they may. */
  readonly disagrees?: { readonly with: RuleId; readonly why: LocalText };
};

/** Instruments that may lead a plan, and when. */
export type LeadChoice = {
  readonly from: Selector;
  /** Conditions; all must hold or be open. */
  readonly when: readonly Check[];
  /** Answers that favour this lead: each one that holds counts. */
  readonly fits: readonly Check[];
  /** A second lead on equal terms: the best match; without a match there is no plan. */
  readonly together?: Selector;
};

/** A kind of plan, such as "workplace first, with support". */
export type PlanKind = {
  readonly id: string;
  readonly name: LocalText;
  /** Why a plan of this kind is suggested. */
  readonly text: LocalText;
  readonly evidence: readonly RecordId[];
  /** Conditions; all must hold. If one is open, the plan depends on that question. */
  readonly when: readonly Check[];
  /** The answers assumed while a question is open. */
  readonly assumes: Readonly<Partial<{ readonly [Field in AnswerField]: AnswerTo<Field> }>>;
  readonly leads: readonly LeadChoice[];
  /** Whether an instrument that is under way and progressing leads if it can. */
  readonly keeps: boolean;
  /** Used only if no other kind gives a plan. */
  readonly isFallback: boolean;
  /** Parts that a rule requires independent of needs. */
  readonly steps: readonly { readonly instrument: InstrumentId; readonly when: readonly Check[]; readonly rule: RuleId }[];
  /** Wishes that another kind of plan takes up. */
  readonly leaves: Selector | null;
  /** Answers that favour this kind: each one that holds counts. */
  readonly fits: readonly Check[];
  /** What comes after the plan: from each list the first instrument that may be used. */
  readonly next: readonly { readonly instruments: readonly InstrumentId[]; readonly when: readonly Check[] }[];
};

/** An intermediate goal that may be suggested for a plan. */
export type SubGoal = {
  readonly id: string;
  readonly groups: readonly TargetGroup[];
  /** The needs it is about; empty: it is about the aim of the plan. */
  readonly needs: readonly Need[];
  /** The kinds of plans it is for; empty: all. */
  readonly kinds: readonly string[];
  /** Sort key among the sub-goals. */
  readonly step: number;
  readonly text: LocalText;
  readonly evidence: readonly RecordId[];
};

/** What a mentor does in one area, and what is outside the task. */
export type MentorTask = {
  readonly id: string;
  readonly focus: LocalText;
  readonly doesNot: readonly LocalText[];
  readonly evidence: readonly RecordId[];
};

/** A question, the reason for asking it, and who is asked. */
export type Question = {
  readonly field: NeedsField;
  readonly groups: readonly TargetGroup[];
  /** Conditions for asking; all must hold. */
  readonly when: readonly Check[];
  readonly why: LocalText;
  readonly evidence: readonly RecordId[];
};

export type TargetGroupFacts = {
  readonly id: TargetGroup;
  readonly name: LocalText;
  readonly studiedByBip: boolean;
  readonly validity: Validity;
};

/** All data the recommender works with. */
export type Guidance = {
  readonly targetGroups: readonly TargetGroupFacts[];
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly coverage: readonly CoverageRow[];
  readonly kinds: readonly PlanKind[];
  readonly subGoals: readonly SubGoal[];
  readonly questions: readonly Question[];
  /** The areas of the mentor table that rows of coverage use as a task. */
  readonly tasks: readonly MentorTask[];
  /** How many plans and sub-goals are shown, from the choice records. */
  readonly limits: { readonly plans: number; readonly subGoals: number };
};

/** One statement of the strategy in our words. */
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

/** One way of working towards the aim of a track, with its tools. */
export type StrategyWay = {
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
  readonly ways: readonly StrategyWay[];
  readonly knowledge: readonly KnowledgeItem[];
};

/** The strategy for one target group. */
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

/** What is and what is not the mentor's task, by area. */
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

/** How colleagues and partners treat each other. */
export type Conduct = Section & {
  readonly intro: readonly KnowledgeItem[];
  readonly points: readonly { readonly id: string; readonly name: LocalText; readonly items: readonly KnowledgeItem[] }[];
};

/** The aim of the whole strategy. */
export type CoreTask = Section & {
  readonly mission: readonly KnowledgeItem[];
  readonly flexibilities: readonly (Section & { readonly citizen: KnowledgeItem; readonly company: KnowledgeItem })[];
  readonly criteria: readonly KnowledgeItem[];
};

export type EffectSign = '+' | '-' | '/';

/** Table 6.2 as printed. */
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
    /** By column, then by sex in the printed order. */
    readonly cells: readonly (readonly EffectSign[])[];
  }[];
};

/** The values behind the tokens in the strategy's sentences, by token. */
export type KnowledgeMeasures = Readonly<Record<string, { readonly measure: Measure; readonly record: RecordId }>>;

/** The strategy in our words. */
export type Knowledge = {
  readonly coreTask: CoreTask;
  readonly groups: readonly GroupKnowledge[];
  readonly mentor: MentorTasks;
  readonly conduct: Conduct;
  readonly effectTable: EffectTable;
};
