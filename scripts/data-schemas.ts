/** The JSON Schemas of the public data files, with a description of every property. */
import { z } from 'zod';
import type { Flag, Level, Scenario, Situation } from '../src/engine/types.ts';
import type { SchemaName } from '../src/files/download-names.ts';
import type { GoldenCases } from '../src/files/golden-cases.ts';
import { beliefs, type Belief } from '../src/model/belief.ts';
import { localText, recordSchema, sourceSchema, termsSchema } from '../src/model/evidence-schema.ts';
import type { DataChange, DataRelease } from '../src/model/release.ts';
import { publishedSchema } from './published-schema.ts';

export const changesSchema: z.ZodType<DataChange[]> = z
  .array(
    z.strictObject({
      date: z.iso.date().describe('The day of the change.'),
      hash: z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .describe('The first digits of the SHA-256 of all values after the change.'),
      what: localText.describe('What changed.'),
      affects: localText.describe('Whose results change.'),
    }),
  )
  .min(1);

const head = {
  $schema: z.string().describe('Where this schema lies.'),
  version: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/)
    .describe('Version of the data: the day of the newest change and a checksum of all values.'),
};

const evidenceFile = z.strictObject({
  ...head,
  sources: z.array(sourceSchema).describe('The sources of the records.'),
  terms: termsSchema.describe('The words that stand in outcome, population and status.'),
  records: z.array(recordSchema).describe('One statement of one source each.'),
});

const changelogFile: z.ZodType<DataRelease> = z.strictObject({ ...head, changes: changesSchema.describe('All changes, newest first.') });

const share = z.number().min(0).max(1);
const ends = z.tuple([share, share]);
const level: z.ZodType<Level> = z.strictObject({
  readings: z
    .strictObject({
      additive: share.describe('The effects as differences of shares; 0 where they are larger than the start.'),
      relative: share.describe('The effects in proportion to the average level.'),
      odds: share.describe('The effects on log odds.'),
    })
    .describe('The three readings of an average effect, unrounded.'),
  range: ends.describe('The lowest and the highest reading.'),
  band: ends.describe('The lowest and the highest reading with effects from none to double.'),
  published: share.nullable().describe('The share where the report itself states it; null where it does not.'),
});
const levelOrNull = (what: string) => level.nullable().describe(`${what} Null where no level is published.`);

const belief = z.union([z.null(), ...beliefs.map((one) => z.literal(one))]) as z.ZodType<Belief | null>;
const situation: z.ZodType<Situation> = z
  .strictObject({
    outcome: z.enum(['job', 'jobOrEducation']).describe('The outcome within a year.'),
    belief: belief.describe('The answer of the caseworker on a job, 1 (no) to 5 (yes); null for not known.'),
    pastChanges: z.int().min(0).describe('Changes of caseworker so far; 0 stands for the average of all.'),
    noChangesBefore: z.literal(true).describe('There were no changes so far indeed.').exactOptional(),
  })
  .describe('What is known of the group.');
const scenarioOf = (what: string): z.ZodType<Scenario> =>
  z
    .strictObject({
      changes: z.int().min(0).describe('Further changes of caseworker.'),
      beliefSteps: z.int().describe('Steps up or down the scale of belief.'),
    })
    .describe(what);
const scenario = scenarioOf('What happens.');

const flag: z.ZodType<Flag> = z.enum([
  'pastChangesNotCounted',
  'noLevelForBelief',
  'additiveHeldAtZero',
  'beyondOneChange',
  'beyondTwoSteps',
  'combined',
  'populationAverage',
  'levelHoldsForAnswer',
  'baseIncludesChanges',
  'statusAYearLater',
  'effectOnOtherLevel',
  'undoingIsNotInverse',
]);

const way = z.strictObject({
  scenario: scenarioOf('A scenario that reaches the target.'),
  moves: z.int().min(0).describe('How many changes or steps lie between it and what is expected.'),
  reach: z.enum(['allReadings', 'someReadings']).describe('Whether every reading reaches the target or only the most favourable.'),
});

const goldenCasesFile: z.ZodType<GoldenCases> = z.strictObject({
  ...head,
  prognosis: z
    .array(
      z.strictObject({
        situation,
        scenario,
        start: levelOrNull('The situation without the scenario.'),
        result: levelOrNull('The situation under the scenario.'),
        flags: z.array(flag).describe('What a reader of the result has to be told; method.en.md explains each.'),
      }),
    )
    .describe('Start and result of a situation under a scenario.'),
  withoutChangesBefore: z
    .array(
      z.strictObject({
        situation,
        scenario,
        start: level.describe('The situation without the scenario.'),
        result: level.describe('The situation under the scenario.'),
      }),
    )
    .describe('Our own reading beside the prognosis, for a group without changes so far.'),
  waysToReach: z
    .array(
      z.strictObject({
        situation,
        expected: scenarioOf('What is expected to happen.'),
        target: share.describe('The share that is to be reached.'),
        ways: z.array(way).nullable().describe('All scenarios that reach it, the nearest first; null where no level is published.'),
      }),
    )
    .describe('Which scenarios reach a target.'),
});

export function dataSchemas(): Record<SchemaName, object> {
  return {
    'evidence.schema.json': ofFile('evidence', 'The evidence of Trædesten: sources, terms and records', evidenceFile),
    'changelog.schema.json': ofFile('changelog', 'The versions of the data of Trædesten', changelogFile),
    'golden-cases.schema.json': ofFile('golden-cases', 'Questions with the answers of the engine of Trædesten', goldenCasesFile),
  };
}

function ofFile(name: string, title: string, schema: z.ZodType): object {
  return publishedSchema(name, title, z.toJSONSchema(schema, { target: 'draft-2020-12' }));
}
