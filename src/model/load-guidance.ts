/** Validates the raw guidance files and cross-checks them. Each mistake is one sentence: what, where, what to do. */
import type { z } from 'zod';
import { deepFreeze } from './deep-freeze.ts';
import type { Evidence, EvidenceRecord, LocalText, RecordId, Status } from './evidence.ts';
import { claimsTooMuch, forgotten, missingRules, repeated, repeatedIds, unknownInstruments, withoutCoverage } from './guidance-checks.ts';
import { GuidanceError } from './guidance-error.ts';
import { limitRecords } from './guidance-records.ts';
import {
  coverageSchema,
  groupKnowledgeSchema,
  instrumentSchema,
  planKindSchema,
  questionSchema,
  ruleSchema,
  sharedKnowledgeSchema,
  subGoalSchema,
  targetGroupSchema,
} from './guidance-schema.ts';
import type { CoverageRow, Guidance, Knowledge, MentorTask, Rule } from './guidance.ts';
import { itemsOf } from './knowledge-items.ts';
import { checkText } from './load-evidence.ts';
import { TOKEN } from './tokens.ts';

/** The parsed, unvalidated JSON files. */
export type RawGuidance = {
  readonly targetGroups: unknown;
  readonly instruments: unknown;
  readonly rules: unknown;
  readonly coverage: unknown;
  readonly kinds: unknown;
  readonly subGoals: unknown;
  readonly questions: unknown;
  readonly groups: readonly unknown[];
  readonly shared: unknown;
};

export type LoadedGuidance = { readonly guidance: Guidance; readonly knowledge: Knowledge };

/**
 * Checks the schema, references, languages and texts of all files.
 * @throws GuidanceError with all mistakes
 */
export function loadGuidance(raw: RawGuidance, evidence: Evidence): LoadedGuidance {
  const mistakes: string[] = [];
  const list = <T>(file: string, content: unknown, schema: z.ZodType<T>): T[] => readList(file, content, schema, mistakes);
  const targetGroups = list('target-groups.json', raw.targetGroups, targetGroupSchema);
  const instruments = list('instruments.json', raw.instruments, instrumentSchema);
  const rules = list('rules.json', raw.rules, ruleSchema).map((rule): Rule => ({ ...rule, status: statusOf(rule.evidence, evidence) }));
  const coverage = list('coverage.json', raw.coverage, coverageSchema).map((row): CoverageRow => ({
    ...row,
    status: statusOf(row.evidence, evidence),
  }));
  const kinds = list('plans.json', raw.kinds, planKindSchema);
  const subGoals = list('sub-goals.json', raw.subGoals, subGoalSchema);
  const questions = list('questions.json', raw.questions, questionSchema);
  const limits = { plans: countIn(limitRecords.plans, evidence), subGoals: countIn(limitRecords.subGoals, evidence) };
  const groups = list('knowledge', raw.groups, groupKnowledgeSchema);
  const [shared] = list('knowledge', [raw.shared], sharedKnowledgeSchema);
  if (!shared || mistakes.length > 0) throw new GuidanceError(mistakes);

  const tasks = shared.mentor.areas
    .filter(({ id }) => coverage.some(({ task }) => task === id))
    .map(({ id, focus, doesNot }): MentorTask => ({
      id,
      focus: focus.text,
      doesNot: doesNot.map(({ text }) => text),
      evidence: focus.evidence,
    }));
  const loaded: LoadedGuidance = {
    guidance: { targetGroups, instruments, rules, coverage, kinds, subGoals, questions, tasks, limits },
    knowledge: { ...shared, groups },
  };
  mistakes.push(
    ...repeatedIds(loaded.guidance),
    ...repeated('item', itemsOf(loaded.knowledge)),
    ...unknownInstruments(loaded.guidance),
    ...unknownIds(loaded, evidence),
    ...badTexts(loaded, evidence),
    ...forgotten(loaded.guidance),
    ...withoutCoverage(loaded.guidance),
    ...missingRules(loaded.guidance),
    ...claimsTooMuch(loaded.guidance),
  );
  if (mistakes.length > 0) throw new GuidanceError(mistakes);
  return deepFreeze(loaded);
}

function readList<T>(file: string, content: unknown, schema: z.ZodType<T>, mistakes: string[]): T[] {
  if (!Array.isArray(content)) {
    mistakes.push(`${file} must hold a list.`);
    return [];
  }
  return content.flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [parsed.data];
    const name = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : `entry ${index + 1}`;
    for (const issue of parsed.error.issues) mistakes.push(`${file}, ${name}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
    return [];
  });
}

/** The number of a choice record; a missing record is reported with the other unknown ids. */
function countIn(id: RecordId, { records }: Evidence): number {
  const record = records[id];
  const amount = record && 'values' in record ? record.values['value']?.amount : undefined;
  if (typeof amount !== 'number') throw new GuidanceError([`The guidance needs the number of the record ${id}, which does not exist.`]);
  return amount;
}

/** The distinct status values of some records. */
function statusOf(ids: readonly string[], { records }: Evidence): Status[] {
  return [...new Set(ids.flatMap((id) => records[id]?.status ?? []))];
}

function unknownIds({ guidance, knowledge }: LoadedGuidance, { records }: Evidence): string[] {
  const instruments = new Set(guidance.instruments.map(({ id }) => id));
  const missing = (where: string, ids: readonly (string | null)[]): string[] =>
    ids.filter((id) => id !== null && !records[id]).map((id) => `${where} points to the record ${id}, which does not exist.`);
  const unknown = (where: string, ids: readonly string[]): string[] =>
    ids.filter((id) => !instruments.has(id)).map((id) => `${where} names the instrument ${id}, which does not exist.`);
  return [
    ...guidance.targetGroups.flatMap(({ id, validity }) => missing(`The target group ${id}`, [validity.source])),
    ...guidance.instruments.flatMap(({ id, use, validity }) => missing(`The instrument ${id}`, [use, validity.source])),
    ...guidance.rules.flatMap((rule) => missing(`The rule ${rule.id}`, rule.evidence)),
    ...guidance.coverage.flatMap((row) => missing(`The row of coverage for ${row.need} and ${row.instrument}`, row.evidence)),
    ...guidance.coverage.flatMap(({ need, instrument, task }) =>
      task !== null && !knowledge.mentor.areas.some(({ id }) => id === task)
        ? [`The row of coverage for ${need} and ${instrument} names the task ${task}, which the mentor table does not have.`]
        : [],
    ),
    ...guidance.kinds.flatMap((kind) => missing(`The kind of plan ${kind.id}`, kind.evidence)),
    ...guidance.subGoals.flatMap((goal) => [
      ...missing(`The sub-goal ${goal.id}`, goal.evidence),
      ...goal.kinds
        .filter((kind) => !guidance.kinds.some(({ id }) => id === kind))
        .map((kind) => `The sub-goal ${goal.id} names the kind of plan ${kind}, which does not exist.`),
    ]),
    ...guidance.questions.flatMap((question) => missing(`The question ${question.field}`, question.evidence)),
    ...itemsOf(knowledge).flatMap((item) => [
      ...missing(`The item ${item.id}`, item.evidence),
      ...unknown(`The item ${item.id}`, item.instruments),
    ]),
    ...knowledge.effectTable.rows.flatMap((row) => [
      ...missing(`The row ${row.id}`, row.evidence),
      ...unknown(`The row ${row.id}`, row.instruments),
    ]),
  ];
}

/** The sentences of rules hold no tokens: they are shown without values, and their records tell the numbers. */
function badTexts({ guidance, knowledge }: LoadedGuidance, { records }: Evidence): string[] {
  const plain = (where: string, text: LocalText | null): string[] =>
    text === null
      ? []
      : [
          ...mistakesIn(where, text, records),
          ...([text.da, text.en].some((words) => words.match(TOKEN)) ? [`${where} refers to a value; only items of knowledge can.`] : []),
        ];
  return [
    ...guidance.targetGroups.flatMap(({ id, name, validity }) =>
      [name, validity.note].flatMap((words) => plain(`The target group ${id}`, words)),
    ),
    ...knowledge.groups.flatMap(({ tracks }) =>
      tracks.flatMap((track) => track.ways.flatMap((way) => [way.name, way.text].flatMap((words) => plain(`The way ${way.id}`, words)))),
    ),
    ...guidance.instruments.flatMap(({ id, name, text, silent, coversNothing, validity }) =>
      [name, text, silent, coversNothing, validity.note].flatMap((words) => plain(`The instrument ${id}`, words)),
    ),
    ...guidance.rules.flatMap(({ id, text, disagrees }) =>
      [text, disagrees?.why ?? null].flatMap((words) => plain(`The rule ${id}`, words)),
    ),
    ...guidance.kinds.flatMap(({ id, name, text }) => [name, text].flatMap((words) => plain(`The kind of plan ${id}`, words))),
    ...guidance.subGoals.flatMap(({ id, text }) => plain(`The sub-goal ${id}`, text)),
    ...guidance.questions.flatMap(({ field, why }) => plain(`The question ${field}`, why)),
    ...itemsOf(knowledge).flatMap(({ id, text, conditions }) =>
      [text, ...conditions].flatMap((words) => mistakesIn(`The item ${id}`, words, records)),
    ),
  ];
}

function mistakesIn(where: string, text: LocalText, records: Readonly<Record<string, EvidenceRecord>>): string[] {
  return [text.da, text.en].flatMap((words) => checkText(words, null, records).map((mistake) => `${where} ${mistake}.`));
}
