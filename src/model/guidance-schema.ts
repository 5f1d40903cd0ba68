/** The strict schema of the guidance files. Used by the build and by tests only; the browser gets validated guidance. */
import { z } from 'zod';
import { localText, status } from './evidence-schema.ts';
import type { RecordId } from './evidence.ts';
import type {
  Check,
  CoverageRow,
  GroupKnowledge,
  Instrument,
  Knowledge,
  PlanKind,
  Question,
  Rule,
  SubGoal,
  TargetGroupFacts,
} from './guidance.ts';
import { needKeys, needsOptions, partOptions, progressOptions, triedOptions, type AnswerField, type NeedWithParts } from './needs.ts';

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'an id is an English word in camel case');
/** `loadGuidance` checks that the record exists. */
const recordId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'the id of a record is lower-case letters and digits joined by hyphens') as z.ZodType<RecordId>;
const day = z.iso.date();
const lines = z.string().regex(/^\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*$/, 'lines are written as 92–94 or 213, 436');
const targetGroup = z.enum(needsOptions.targetGroup);
const group = z.enum(['jobOriented', 'upgrading', 'social', 'health', 'guidance', 'none']);
const trait = z.enum(['realWorkplace', 'workplaceOffer', 'education', 'work', 'keepsJob', 'onCondition', 'neverPlanned']);
const need = z.enum(needKeys);
const part = z.enum([...partOptions.skills, ...partOptions.health]);

const validity = z.strictObject({
  validFrom: day.nullable(),
  validTo: day.nullable(),
  checkedOn: day,
  source: recordId.nullable(),
  note: localText.nullable(),
});

export const instrumentSchema: z.ZodType<Instrument> = z.strictObject({
  id: key,
  group,
  bip: z.int().min(1).nullable(),
  name: localText,
  text: localText,
  kind: z.enum(['placement', 'paidHours', 'ordinaryJob', 'stay', 'gentle', 'talk', 'learningInCompany', 'course', 'duty']),
  traits: z.array(trait),
  namedFor: z.array(targetGroup),
  use: recordId.nullable(),
  silent: localText.nullable(),
  coversNothing: localText.nullable(),
  validity,
});

const selector = z.strictObject({
  instruments: z.array(key).min(1).exactOptional(),
  groups: z.array(group).min(1).exactOptional(),
  trait: trait.exactOptional(),
});

const oneOf = <Value extends string>(values: readonly Value[]) => z.array(z.enum(values)).min(1);
const yesOrNo = <Name extends string>(name: Name) => z.strictObject({ check: z.literal(name), is: z.boolean() });

const answerCheck = <Field extends AnswerField>(field: Field) =>
  z.strictObject({ check: z.literal(field), is: oneOf(needsOptions[field]) });

// Recursive: a check may contain checks.
const check: z.ZodType<Check> = z.lazy(
  () =>
    z.discriminatedUnion('check', [
      answerCheck('targetGroup'),
      answerCheck('workplaceNow'),
      answerCheck('reach'),
      answerCheck('job'),
      answerCheck('goal'),
      answerCheck('ownMotivation'),
      answerCheck('opening'),
      answerCheck('timeWithoutWork'),
      answerCheck('education'),
      answerCheck('readiness'),
      answerCheck('ninthGrade'),
      answerCheck('entryGrades'),
      answerCheck('flexJobApproved'),
      answerCheck('businessCycle'),
      z.strictObject({ check: z.literal('any'), of: z.array(z.array(check).min(1)).min(1) }),
      z.strictObject({ check: z.literal('known'), that: check, is: z.boolean() }),
      z.strictObject({ check: z.literal('needs'), any: oneOf(needKeys), is: z.boolean() }),
      z.strictObject({ check: z.literal('needCount'), atLeast: z.int().min(1) }),
      z.strictObject({ check: z.literal('silentNeeds'), atLeast: z.int().min(1) }),
      z.strictObject({ check: z.literal('needPart'), any: z.array(part).min(1) }),
      z.strictObject({ check: z.literal('wishes'), any: selector, is: z.boolean() }),
      z.strictObject({ check: z.literal('running'), is: z.enum(['nothing', 'oneGroup', 'something']) }),
      z.strictObject({ check: z.literal('moving'), any: selector, is: z.boolean() }),
      z.strictObject({ check: z.literal('stuck'), any: selector, is: z.boolean() }),
      yesOrNo('nothingKnown'),
      z.strictObject({ check: z.literal('belief'), atMost: z.int().min(1).max(5) }),
      z.strictObject({ check: z.literal('changes'), field: z.enum(['pastChanges', 'expectedChanges']), atLeast: z.int().min(1) }),
      yesOrNo('targetGroupHistoric'),
      yesOrNo('historic'),
      yesOrNo('namedForGroup'),
      yesOrNo('numberedByBip'),
      z.strictObject({ check: z.literal('trait'), of: trait, is: z.boolean() }),
      yesOrNo('coversNeed'),
      yesOrNo('wished'),
      yesOrNo('refused'),
      yesOrNo('isRunning'),
      z.strictObject({ check: z.literal('progress'), is: oneOf(progressOptions) }),
      z.strictObject({ check: z.literal('tried'), is: oneOf(triedOptions) }),
      z.strictObject({ check: z.literal('planHas'), any: selector, is: z.boolean() }),
      z.strictObject({ check: z.literal('planBegins'), with: selector }),
      z.strictObject({
        check: z.literal('planGroups'),
        atMost: z.int().min(1).exactOptional(),
        atLeast: z.int().min(1).exactOptional(),
      }),
      yesOrNo('moreTied'),
    ]) as unknown as z.ZodType<Check>,
);
const checks = z.array(check);
const how = z.enum(['direct', 'place', 'task', 'reading']);
const evidence = z.array(recordId).min(1);

const rowSchema = z.strictObject({
  need,
  part: part.nullable(),
  groups: z.array(targetGroup).min(1),
  instrument: key,
  how,
  when: checks,
  evidence,
  task: z
    .string()
    .regex(/^mentor-tasks-[a-z]+$/, 'the task of a row is the id of an area of the mentor table')
    .nullable(),
});

export const coverageSchema: z.ZodType<Omit<CoverageRow, 'status'>> = rowSchema
  .refine((row) => (row.how === 'task') === (row.task !== null), {
    path: ['task'],
    message: 'a row names a task where it covers by a task, and only there',
  })
  .refine(
    ({ need, part: one }) => one === null || (need in partOptions && partOptions[need as NeedWithParts].some((each) => each === one)),
    {
      path: ['part'],
      message: 'the part is not one of the need',
    },
  );

const only = <Name extends string>(name: Name) => z.strictObject({ [name]: z.literal(true) } as Record<Name, z.ZodLiteral<true>>);

export const ruleSchema: z.ZodType<Omit<Rule, 'status'>> = z.strictObject({
  id: key,
  about: z.union([
    only('plan'),
    only('recommendation'),
    only('lookAgain'),
    only('silence'),
    z.strictObject({
      gap: z.enum(['silent', 'noRoom', 'excluded', 'refused', 'educationOut', 'inVain', 'noJob', 'inWork', 'otherPlan', 'notHere']),
    }),
    z.strictObject({
      choice: z.enum([
        'wish',
        'fit',
        'notInVain',
        'breadth',
        'certain',
        'contested',
        'standing',
        'directness',
        'partial',
        'unavailable',
        'already',
        'tie',
      ]),
    }),
    z.strictObject({ coverage: z.enum([...how.options, 'local']) }),
    selector,
  ]),
  when: checks,
  says: z.enum(['for', 'against', 'condition', 'unknown']),
  outcome: z.enum(['applies', 'doesNotApply', 'advisedAgainst', 'cannotTell']).nullable(),
  local: z.literal(true).exactOptional(),
  stops: z.literal(true).exactOptional(),
  onlyNow: z.literal(true).exactOptional(),
  verdict: z.enum(['positive', 'negative', 'noEffect', 'conflicting', 'fewStudies']).nullable(),
  lever: z.enum(['continuity', 'belief', 'handover', 'quickReaction', 'clearRole']).nullable(),
  evidence,
  text: localText,
  disagrees: z.strictObject({ with: key, why: localText }).exactOptional(),
});

const answers = z.strictObject({
  workplaceNow: z.enum(needsOptions.workplaceNow).exactOptional(),
  reach: z.enum(needsOptions.reach).exactOptional(),
  job: z.enum(needsOptions.job).exactOptional(),
  goal: z.enum(needsOptions.goal).exactOptional(),
  timeWithoutWork: z.enum(needsOptions.timeWithoutWork).exactOptional(),
  readiness: z.enum(needsOptions.readiness).exactOptional(),
});

export const planKindSchema: z.ZodType<PlanKind> = z.strictObject({
  id: key,
  name: localText,
  text: localText,
  evidence,
  when: checks.min(1),
  assumes: answers,
  leads: z.array(z.strictObject({ from: selector, when: checks, fits: checks, together: selector.exactOptional() })).min(1),
  keeps: z.boolean(),
  isFallback: z.boolean(),
  steps: z.array(z.strictObject({ instrument: key, when: checks, rule: key })),
  leaves: selector.nullable(),
  fits: checks,
  next: z.array(z.strictObject({ instruments: z.array(key).min(1), when: checks })),
});

export const subGoalSchema: z.ZodType<SubGoal> = z.strictObject({
  id: key,
  groups: z.array(targetGroup).min(1),
  needs: z.array(need),
  kinds: z.array(key),
  step: z.int().min(1),
  text: localText,
  evidence,
});

export const questionSchema: z.ZodType<Question> = z.strictObject({
  field: z.enum([
    'workplaceNow',
    'reach',
    'job',
    'goal',
    'ownMotivation',
    'opening',
    'timeWithoutWork',
    'education',
    'readiness',
    'ninthGrade',
    'entryGrades',
    'flexJobApproved',
    'needs',
    'needParts',
    'wishes',
    'refuses',
    'running',
    'progress',
    'tried',
  ]),
  groups: z.array(targetGroup).min(1),
  when: checks,
  why: localText,
  evidence,
});

export const targetGroupSchema: z.ZodType<TargetGroupFacts> = z.strictObject({
  id: targetGroup,
  name: localText,
  studiedByBip: z.boolean(),
  validity,
});

const itemId = z.string().regex(/^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'the id of an item is words joined by hyphens');
const item = z.strictObject({
  id: itemId,
  text: localText,
  lines,
  status,
  conditions: z.array(localText),
  evidence: z.array(recordId),
  instruments: z.array(key),
});
const items = z.array(item);
const section = { id: itemId, name: localText, lines };

export const groupKnowledgeSchema: z.ZodType<GroupKnowledge> = z.strictObject({
  id: z.enum([...needsOptions.targetGroup, 'companies']),
  name: localText,
  lines,
  definition: items,
  benefitGroups: items,
  coreTask: items,
  tracks: z.array(
    z.strictObject({
      ...section,
      intro: items,
      ways: z.array(z.strictObject({ ...section, text: localText, tools: items, knowledge: items })).min(1),
      knowledge: items,
    }),
  ),
});

export const sharedKnowledgeSchema: z.ZodType<Omit<Knowledge, 'groups'>> = z.strictObject({
  coreTask: z.strictObject({
    ...section,
    mission: items,
    flexibilities: z.array(z.strictObject({ ...section, citizen: item, company: item })),
    criteria: items,
  }),
  mentor: z.strictObject({
    ...section,
    intro: items,
    areas: z.array(z.strictObject({ id: itemId, name: localText, focus: item, does: items, doesNot: items })),
  }),
  conduct: z.strictObject({
    ...section,
    intro: items,
    points: z.array(z.strictObject({ id: itemId, name: localText, items })),
  }),
  effectTable: z.strictObject({
    ...section,
    intro: items,
    doubts: items,
    columns: z.array(
      z.strictObject({ age: z.enum(['all', 'under30', 'from30to59', 'from60']), sexes: z.array(z.enum(['total', 'women', 'men'])) }),
    ),
    rows: z.array(
      z.strictObject({
        id: itemId,
        name: localText,
        instruments: z.array(key),
        evidence: z.array(recordId),
        cells: z.array(z.array(z.enum(['+', '-', '/']))),
      }),
    ),
  }),
});
