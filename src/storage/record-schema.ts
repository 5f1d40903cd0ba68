/**
 * The strict schema of cases, notes and measurements, applied before each write and after each read. Messages are keys that say
 * what is expected, never what was found.
 */
import { cleanWords, countCharacters } from '../intake/text-limits.ts';
import { z } from './zod.ts';
import { caseDays, caseLimits, noteSections, subgoalDoers, type Case, type Measurement, type Note } from '../model/case.ts';
import { scaleIndicators, searchChannels, type MeasurementAnswers, type ScaleAnswer, type ScaleId } from '../model/indicators.ts';

/** How many times longer than its limit a text may be before it is cleaned: decomposed letters take several code points. */
const beforeCleaning = 8;

/** Words, cleaned, of at most `longest` code points. What is far too long is refused before anything reads it. */
function text(longest: number): z.ZodMiniString {
  return z.string('text').check(
    z.refine((value) => value.length <= longest * beforeCleaning, { error: 'tooLong', params: { limit: longest }, abort: true }),
    z.overwrite(cleanWords),
    z.refine((value) => value.length <= longest || countCharacters(value) <= longest, { error: 'tooLong', params: { limit: longest } }),
  );
}

/** Words that something is called by: what cannot be seen is no name. */
function name(longest: number): z.ZodMiniString {
  return text(longest).check(z.refine((value) => value.trim() !== '', 'empty'));
}

/** A whole number; −0 becomes 0. */
function whole(lowest: number, highest: number): z.ZodMiniNumber {
  return z.int('whole').check(
    z.gte(lowest, 'tooLow'),
    z.lte(highest, 'tooHigh'),
    z.overwrite((number) => number + 0),
  );
}

export const recordId = z.string('id').check(z.regex(/^(?!.*\d{6})[A-Za-z0-9]{16}$/, 'id'));
/** A moment on one of the days of `caseDays`. */
export const instant = z.iso
  .datetime({ precision: 3, error: 'instant' })
  .check(z.refine((moment) => moment >= caseDays.first && moment.slice(0, 10) <= caseDays.last, 'instant'));
export const isoDate = z.iso.date('date').check(z.refine((day) => day >= caseDays.first && day <= caseDays.last, 'date'));
export const rev = whole(1, caseLimits.rev);
export const versionText = z.string('version').check(z.regex(/^[A-Za-z0-9.+-]{1,40}$/, 'version'));

const place = z.literal([1, 2, 3, 4, 5], 'place');
const belief = z.nullable(place);
const outcomeKey = z.literal(['job', 'jobOrEducation'], 'choice');
/** `noChangesBefore` came after the first release: what was saved before has none. */
const choice = z
  .strictObject({
    belief,
    pastChanges: whole(0, 9),
    noChangesBefore: z.exactOptional(z.literal(true, 'choice')),
    changes: whole(0, 9),
    beliefSteps: whole(-4, 4),
  })
  .check(z.refine(({ pastChanges, noChangesBefore }) => !noChangesBefore || pastChanges === 0, 'choice'));
const words = text(caseLimits.text);
const knownOrNot = z.nullable(z.boolean('yesOrNo'));
const saved = { id: recordId, rev, changedAt: instant };

const scenario = z.strictObject({ id: recordId, name: name(caseLimits.name), outcome: outcomeKey, choice, savedAt: instant });

/** Codes joined by commas and hyphens, as in the address. */
const code = z.string('code').check(z.maxLength(600, 'tooLong'), z.regex(/^(?:[A-Za-z0-9]+(?:[,-][A-Za-z0-9]+)*)?$/, 'code'));
const mostParameters = 40;
const parameters = z
  .record(z.string('code').check(z.regex(/^[a-z][a-z-]{0,19}$/, 'code')), code)
  .check(z.refine((own) => Object.keys(own).length <= mostParameters, { error: 'tooMany', params: { limit: mostParameters } }));
const instrument = z.string('code').check(z.regex(/^[A-Za-z][A-Za-z-]{0,59}$/, 'code'));
const plan = z.array(instrument, 'list').check(z.maxLength(caseLimits.plan, 'tooMany'));
const prognosis = z.strictObject({ outcome: outcomeKey, choice });

/** `reviewOn` and `deleteOn` came after the first release: what was saved before has none. */
export const caseSchema: z.ZodMiniType<Case> = z.strictObject({
  ...saved,
  label: name(caseLimits.label),
  createdAt: instant,
  answered: z.nullable(z.strictObject({ prognosis, advice: parameters, plan })),
  scenarios: z.array(scenario, 'list').check(
    z.maxLength(caseLimits.scenarios, 'tooMany'),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'twice'),
  ),
  contact: words,
  tried: words,
  outcome: z.nullable(z.strictObject({ on: isoDate, job: knownOrNot, education: knownOrNot, beliefThen: belief })),
  reviewOn: z.exactOptional(isoDate),
  deleteOn: z.exactOptional(isoDate),
});

const subgoal = z.strictObject({
  what: words,
  who: z.literal(subgoalDoers, 'choice'),
  when: z.nullable(isoDate),
  done: z.boolean('yesOrNo'),
});

const omitted = z.array(z.literal(noteSections, 'choice'), 'list').check(z.refine((list) => new Set(list).size === list.length, 'twice'));

export const noteSchema: z.ZodMiniType<Note> = z.strictObject({
  ...saved,
  caseId: recordId,
  createdAt: instant,
  prognosis: z.nullable(prognosis),
  advice: z.nullable(z.strictObject({ parameters, plan })),
  situation: words,
  judgement: words,
  deviation: words,
  leftOut: words,
  subgoals: z.array(subgoal, 'list').check(z.maxLength(caseLimits.subgoals, 'tooMany')),
  followUpOn: z.nullable(isoDate),
  length: z.literal(['short', 'long'], 'choice'),
  omitted: z.exactOptional(omitted),
  evidenceVersion: versionText,
});

const scaleAnswer = z.literal([1, 2, 3, 4, 5, 'dontKnow'], 'place');
const scaleAnswers = Object.fromEntries(scaleIndicators.map((id) => [id, z.exactOptional(scaleAnswer)] as const)) as unknown as Readonly<
  Record<ScaleId, z.ZodMiniExactOptional<z.ZodMiniType<ScaleAnswer>>>
>;
const channels = z.array(z.literal(searchChannels, 'choice'), 'list').check(
  z.minLength(1, 'empty'),
  z.refine((list) => new Set(list).size === list.length, 'twice'),
);
const wage = z.strictObject({ kroner: whole(0, caseLimits.kroner), per: z.literal(['hour', 'month'], 'choice') });

const answers: z.ZodMiniType<MeasurementAnswers> = z.strictObject({
  ...scaleAnswers,
  b10: z.exactOptional(z.union([channels, z.literal(['declined', 'dontKnow'])], 'choice')),
  b11: z.exactOptional(z.union([wage, z.literal('dontKnow')], 'amount')),
  s12: z.exactOptional(scaleAnswer),
});

export const measurementSchema: z.ZodMiniType<Measurement> = z.strictObject({
  ...saved,
  caseId: recordId,
  on: isoDate,
  by: z.literal(['citizen', 'caseworker'], 'choice'),
  answers,
  comment: words,
});
