/**
 * The strict shape of the guidance files as they are written by hand. Used when building and when
 * testing, never in the browser: what reaches the browser has passed here.
 */
import { z } from 'zod';
import { localText, status } from './evidence-schema.ts';
import type { GroupKnowledge, Instrument, Knowledge, PlanShape, Rule, TargetGroupFacts } from './guidance.ts';
import { needKeys, needsOptions } from './needs.ts';

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'an id is an English word in camel case');
const recordId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'the id of a record is lower-case letters and digits joined by hyphens');
const day = z.iso.date();
const lines = z.string().regex(/^\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*$/, 'lines are written as 92–94 or 213, 436');
const targetGroup = z.enum(needsOptions.targetGroup);
const group = z.enum(['jobOriented', 'upgrading', 'social', 'health', 'guidance', 'none']);
const trait = z.enum(['realWorkplace', 'workplaceOffer', 'education', 'preparation', 'neverPlanned']);
const need = z.enum(needKeys);
const strength = z.enum(['weak', 'moderate', 'strong']);

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
  traits: z.array(trait),
  meets: z.array(need),
  namedFor: z.array(targetGroup),
  use: recordId.nullable(),
  silent: localText.nullable(),
  validity,
});

const selector = z.strictObject({
  instruments: z.array(key).min(1).exactOptional(),
  groups: z.array(group).min(1).exactOptional(),
  trait: trait.exactOptional(),
  meetsNeed: z.literal(true).exactOptional(),
});

const oneOf = <Value extends string>(values: readonly Value[]) => z.array(z.enum(values)).min(1);
const yesOrNo = <Name extends string>(name: Name) => z.strictObject({ check: z.literal(name), is: z.boolean() });

const check = z.discriminatedUnion('check', [
  z.strictObject({ check: z.literal('targetGroup'), is: oneOf(needsOptions.targetGroup) }),
  z.strictObject({ check: z.literal('workplaceNow'), is: oneOf(needsOptions.workplaceNow) }),
  z.strictObject({ check: z.literal('ownMotivation'), is: oneOf(needsOptions.ownMotivation) }),
  z.strictObject({ check: z.literal('timeWithoutWork'), is: oneOf(needsOptions.timeWithoutWork) }),
  z.strictObject({ check: z.literal('businessCycle'), is: oneOf(needsOptions.businessCycle) }),
  z.strictObject({ check: z.literal('needs'), any: oneOf(needKeys) }),
  yesOrNo('hasNeeds'),
  z.strictObject({ check: z.literal('running'), is: z.enum(['nothing', 'onlySupport']) }),
  z.strictObject({ check: z.literal('belief'), atMost: z.int().min(1).max(5) }),
  z.strictObject({ check: z.literal('changes'), field: z.enum(['pastChanges', 'expectedChanges']), atLeast: z.int().min(1) }),
  yesOrNo('targetGroupHistoric'),
  yesOrNo('historic'),
  yesOrNo('namedForGroup'),
  yesOrNo('numberedByBip'),
  yesOrNo('meetsNeed'),
  yesOrNo('isRunning'),
  z.strictObject({ check: z.literal('planHas'), any: selector, is: z.boolean() }),
  yesOrNo('planIsSingle'),
  yesOrNo('moreTied'),
]);

/** The status of a rule is read from its records and not written down a second time. */
export const ruleSchema: z.ZodType<Omit<Rule, 'status'>> = z.strictObject({
  id: key,
  about: z.union([z.strictObject({ plan: z.literal(true) }), z.strictObject({ recommendation: z.literal(true) }), selector]),
  when: z.array(check),
  says: z.enum(['for', 'against', 'condition', 'unknown']),
  outcome: z.enum(['applies', 'doesNotApply', 'advisedAgainst', 'cannotTell']).nullable(),
  strength: strength.nullable(),
  verdict: z.enum(['positive', 'negative', 'noEffect', 'conflicting', 'fewStudies']).nullable(),
  lever: z.enum(['continuity', 'belief']).nullable(),
  evidence: z.array(recordId).min(1),
  text: localText,
});

export const shapeSchema: z.ZodType<PlanShape> = z.strictObject({
  id: key,
  name: localText,
  when: z.array(check),
  strength,
  slots: z
    .array(
      z.strictObject({
        role: z.enum(['core', 'support', 'preparation']),
        from: selector,
        take: z.enum(['each', 'best', 'perNeed']),
        required: z.boolean(),
      }),
    )
    .check((context) => {
      const leads = context.value.filter(({ take }) => take === 'each').length;
      if (leads !== 1)
        context.issues.push({ code: 'custom', message: `one slot leads the mix and takes each; here ${leads} do`, input: context.value });
    }),
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
