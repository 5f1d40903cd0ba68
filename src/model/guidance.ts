/**
 * The shape of the guidance once it has been read and checked (`load-guidance.ts`): what can be done,
 * for whom, under which conditions, and the rules that turn needs into plans.
 */
import type { LocalText, Measure, RecordId, Status } from './evidence.ts';
import type { AnswerField, AnswerTo, InstrumentId, Need, NeedPart, NeedsField, EffortProgress, TargetGroup, Tried } from './needs.ts';

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
 * What the rules need to know about an instrument: `realWorkplace` takes place at an ordinary company, `workplaceOffer` is an
 * offer there with an aim and an end, `education` teaches, `work` is for people without a job, `keepsJob` for people with one,
 * `onCondition` may be had only under a condition of its own, so that a wish alone does not decide, `neverPlanned` is never put
 * into a plan by the tool itself.
 */
export type Trait = 'realWorkplace' | 'workplaceOffer' | 'education' | 'work' | 'keepsJob' | 'onCondition' | 'neverPlanned';

/** What it is like to begin with this: two plans that begin alike and support alike are one plan. */
export type LeadKind = 'placement' | 'paidHours' | 'ordinaryJob' | 'stay' | 'gentle' | 'talk' | 'learningInCompany' | 'course' | 'duty';

/** Something that can be done, as a source at hand names it. */
export type Instrument = {
  readonly id: InstrumentId;
  readonly group: InstrumentGroup;
  /** Its number in appendix A of bip2018; null where only the strategy names it, and then the group is ours. */
  readonly bip: number | null;
  readonly name: LocalText;
  readonly text: LocalText;
  readonly kind: LeadKind;
  readonly traits: readonly Trait[];
  /** The target groups for which a source names it. */
  readonly namedFor: readonly TargetGroup[];
  /** The record that says what more and less effective caseworkers used more of. */
  readonly use: RecordId | null;
  /** What the sources do not say about it. */
  readonly silent: LocalText | null;
  /** Why no row of the coverage table is about it; null where one is. */
  readonly coversNothing: LocalText | null;
  readonly validity: Validity;
  /** Added by the municipality: no source speaks of it, and only rules that name it are about it. */
  readonly local?: true;
};

/**
 * How an instrument comes to cover a need. `direct`: a source names it for this; `place`: it is trained at the workplace;
 * `task`: the mentor table, and only with that task written down; `reading`: our own reading (choice-needs-mapping);
 * `local`: a municipality says so (choice-local-instruments), never a row that we ship.
 */
export type How = 'direct' | 'place' | 'task' | 'reading' | 'local';

/** One row of the coverage table: this instrument covers this need in these target groups. */
export type CoverageRow = {
  readonly need: Need;
  /** The part of the need that it is about; null: all of them. */
  readonly part: NeedPart | null;
  readonly groups: readonly TargetGroup[];
  readonly instrument: InstrumentId;
  readonly how: How;
  /** All of these have to hold. */
  readonly when: readonly Check[];
  readonly evidence: readonly RecordId[];
  /** Read from the records when building. */
  readonly status: readonly Status[];
  /** The area of the mentor table that has to be written down as the task; null for all but `task`. */
  readonly task: string | null;
};

export type Verdict = 'positive' | 'negative' | 'noEffect' | 'conflicting' | 'fewStudies';
export type Outcome = 'applies' | 'doesNotApply' | 'advisedAgainst' | 'cannotTell';
/** What the caseworker has in hand whatever the plan is. */
export type Lever = 'continuity' | 'belief' | 'handover' | 'quickReaction' | 'clearRole';
export type Role = 'lead' | 'support' | 'kept';
export type Time = 'now' | 'beside' | 'next';

/** Why a need stands as not covered in a plan. */
export type Gap = 'silent' | 'noRoom' | 'excluded' | 'refused' | 'educationOut' | 'inVain' | 'noJob' | 'inWork' | 'otherPlan' | 'notHere';

/** Why a part was chosen rather than another. */
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

/** Which instruments are meant; several conditions all have to hold. */
export type Selector = {
  readonly instruments?: readonly InstrumentId[];
  readonly groups?: readonly InstrumentGroup[];
  readonly trait?: Trait;
};

/** Whether a question was answered with one of these. */
type AnswerCheck = { readonly [Field in AnswerField]: { readonly check: Field; readonly is: readonly AnswerTo<Field>[] } }[AnswerField];

/** A small question with its options, such as `{ "check": "targetGroup", "is": ["vulnerable"] }`. */
export type Check =
  | AnswerCheck
  /** Whether one of these lists of checks holds as a whole. */
  | { readonly check: 'any'; readonly of: readonly (readonly Check[])[] }
  /** Whether it is known that the check holds: an open question counts as no. */
  | { readonly check: 'known'; readonly that: Check; readonly is: boolean }
  | { readonly check: 'needs'; readonly any: readonly Need[]; readonly is: boolean }
  | { readonly check: 'needCount'; readonly atLeast: number }
  /** Needs for which no row of the coverage table names anything in the target group. */
  | { readonly check: 'silentNeeds'; readonly atLeast: number }
  | { readonly check: 'needPart'; readonly any: readonly NeedPart[] }
  /** Whether something of the kind was wished for; open while nobody has asked. */
  | { readonly check: 'wishes'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'running'; readonly is: 'nothing' | 'oneGroup' | 'something' }
  /** Whether something of the kind is under way and moves forward. */
  | { readonly check: 'moving'; readonly any: Selector; readonly is: boolean }
  /** Whether something of the kind is under way and stands still, or was tried without getting anywhere. */
  | { readonly check: 'stuck'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'nothingKnown'; readonly is: boolean }
  | { readonly check: 'belief'; readonly atMost: number }
  | { readonly check: 'changes'; readonly field: 'pastChanges' | 'expectedChanges'; readonly atLeast: number }
  | { readonly check: 'targetGroupHistoric'; readonly is: boolean }
  /** The following are asked of one instrument. */
  | { readonly check: 'historic'; readonly is: boolean }
  | { readonly check: 'namedForGroup'; readonly is: boolean }
  | { readonly check: 'numberedByBip'; readonly is: boolean }
  | { readonly check: 'trait'; readonly of: Trait; readonly is: boolean }
  /** Whether a row of the coverage table links it to a need that was named. */
  | { readonly check: 'coversNeed'; readonly is: boolean }
  /** Whether it was wished for; open while nobody has asked. */
  | { readonly check: 'wished'; readonly is: boolean }
  | { readonly check: 'refused'; readonly is: boolean }
  | { readonly check: 'isRunning'; readonly is: boolean }
  | { readonly check: 'progress'; readonly is: readonly EffortProgress[] }
  | { readonly check: 'tried'; readonly is: readonly Tried[] }
  /** The following are asked of a plan. */
  | { readonly check: 'planHas'; readonly any: Selector; readonly is: boolean }
  | { readonly check: 'planBegins'; readonly with: Selector }
  | { readonly check: 'planGroups'; readonly atMost?: number; readonly atLeast?: number }
  | { readonly check: 'moreTied'; readonly is: boolean };

/**
 * What a rule is about: instruments, a whole plan, the recommendation as such (then it is a warning), a need that is not
 * covered, a choice between two instruments, what a row of the coverage table says, when to look again, or silence.
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

/** A statement of the sources, with when it is said and what follows. */
export type Rule = {
  readonly id: RuleId;
  readonly about: About;
  /** All of these have to hold. */
  readonly when: readonly Check[];
  readonly says: 'for' | 'against' | 'condition' | 'unknown';
  /** What it decides about an instrument; null where it only adds to the argument. */
  readonly outcome: Outcome | null;
  /** Whether it holds for what a municipality has added too: it rests on what was answered, and not on a source. */
  readonly local?: true;
  /** Whether what it excludes is stopped where it runs. */
  readonly stops?: true;
  /** Whether what it excludes is excluded for now only, so that it may come next. */
  readonly onlyNow?: true;
  /** A word for what was found; only where effect was studied (status E or K). */
  readonly verdict: Verdict | null;
  readonly lever: Lever | null;
  readonly evidence: readonly RecordId[];
  /** Read from the records when building. */
  readonly status: readonly Status[];
  readonly text: LocalText;
  /** The rule whose sources say otherwise, and why they may differ. */
  readonly disagrees?: { readonly with: RuleId; readonly why: LocalText };
};

/** Who may lead a plan, and when. */
export type LeadChoice = {
  readonly from: Selector;
  /** All of these have to hold, or be open. */
  readonly when: readonly Check[];
  /** Answers that make it the fitting one: each that holds counts. */
  readonly fits: readonly Check[];
  /** What leads together with it, on equal terms: the best of these; no plan without one. */
  readonly together?: Selector;
};

/** A kind of plan, such as a workplace first with support. */
export type PlanKind = {
  readonly id: string;
  readonly name: LocalText;
  /** Why a plan of this kind. */
  readonly text: LocalText;
  readonly evidence: readonly RecordId[];
  /** All of these have to hold; where one is open, the plan hangs on that question. */
  readonly when: readonly Check[];
  /** The answers it takes for given where a question is open. */
  readonly assumes: Readonly<Partial<{ readonly [Field in AnswerField]: AnswerTo<Field> }>>;
  readonly leads: readonly LeadChoice[];
  /** Whether what is under way and moves leads where it can. */
  readonly keeps: boolean;
  /** Whether a plan of this kind is made where no other can be. */
  readonly isFallback: boolean;
  /** Parts that a rule asks for and no need: the rule says why. */
  readonly steps: readonly { readonly instrument: InstrumentId; readonly when: readonly Check[]; readonly rule: RuleId }[];
  /** Wishes that it leaves to another kind of plan. */
  readonly leaves: Selector | null;
  /** Answers that make it the fitting kind: each that holds counts. */
  readonly fits: readonly Check[];
  /** What comes after it: of each, the first that may be used. */
  readonly next: readonly { readonly instruments: readonly InstrumentId[]; readonly when: readonly Check[] }[];
};

/** A step on the way, suggested for a plan. */
export type SubGoal = {
  readonly id: string;
  readonly groups: readonly TargetGroup[];
  /** The needs it is about; none: it points to the aim of the plan. */
  readonly needs: readonly Need[];
  /** The kinds of plans it belongs to; none: all. */
  readonly kinds: readonly string[];
  /** Its place among the others. */
  readonly step: number;
  readonly text: LocalText;
  readonly evidence: readonly RecordId[];
};

/** What a mentor does in one area, and what the mentor's task cannot be there. */
export type MentorTask = {
  readonly id: string;
  readonly focus: LocalText;
  readonly doesNot: readonly LocalText[];
  readonly evidence: readonly RecordId[];
};

/** A question, why it is asked, and of whom. */
export type Question = {
  readonly field: NeedsField;
  readonly groups: readonly TargetGroup[];
  /** When it makes sense; all of these have to hold. */
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

/** What the recommender works with. */
export type Guidance = {
  readonly targetGroups: readonly TargetGroupFacts[];
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly coverage: readonly CoverageRow[];
  readonly kinds: readonly PlanKind[];
  readonly subGoals: readonly SubGoal[];
  readonly questions: readonly Question[];
  /** The areas of the mentor table that rows of coverage name as a task. */
  readonly tasks: readonly MentorTask[];
  /** How much is shown, from the records that say so. */
  readonly limits: { readonly plans: number; readonly subGoals: number };
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
