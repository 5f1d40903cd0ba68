/**
 * The strict schema of the evidence files. Used by the build and by tests only; the browser gets validated evidence. The
 * descriptions stand in the published JSON Schema, and those of the CSV columns are taken from here as well.
 */
import { z } from 'zod';
import type { EvidenceRecord, RecordId, Source, Status, Terms } from './evidence.ts';

/** What may stand in the fields that have a fixed list of words. */
export const evidenceWords = {
  kind: ['quantity', 'direction', 'statement', 'calculation', 'choice'],
  status: ['K', 'A', 'D', 'S', 'E', 'P', 'Q', 'N', 'method', 'rule'],
  unit: ['share', 'shareDifference', 'distance', 'relative', 'ratio', 'count', 'years', 'months', 'weeks'],
  approximation: ['exactly', 'about', 'lessThan', 'justUnder', 'justOver', 'moreThan', 'atLeast', 'atMost'],
  direction: ['more', 'less', 'none', 'mixed', 'notStated'],
  strength: ['weak', 'some', 'stated', 'clear', 'strong', 'significant', 'notStated'],
  countOf: ['citizens', 'answers', 'caseworkers', 'interviews'],
  missing: ['notPublished', 'notApplicable'],
} as const;

/** What each field of a record and of a value is. */
export const evidenceFields = {
  id: 'Id of the record. It never changes and is never used again.',
  source: 'Id of the source in which the statement stands.',
  kind: 'What the record is: quantity, direction and statement are of the source; calculation and choice are by Trædesten.',
  status: 'What the statement may be used for. The meaning of each word is in the terms of evidence.json.',
  outcome: 'Key of the outcome. The meaning is in the terms of evidence.json.',
  population: 'Key of the group that the statement is about. The meaning is in the terms of evidence.json.',
  period: 'The years that the statement is about or was made in; – where the source gives none.',
  label: 'Short name of the record.',
  text: 'The statement in a sentence, in our own words.',
  section: 'Section or page of the source.',
  lines: 'Lines of the plain text edition that was read.',
  key: 'Key of the value within its record.',
  valueLabel: 'Name of the value where a record has several.',
  amount: 'The number. Shares are 0 to 1 and differences of shares -1 to 1, unrounded.',
  unit: 'What the number counts or measures. A share is 0 to 1; a relative change is against a start.',
  approximation: 'How exactly the source states the number.',
  interval: 'The confidence interval, or why there is none.',
  low: 'Lower end of the confidence interval, in the unit of the number.',
  high: 'Upper end of the confidence interval, in the unit of the number.',
  level: 'Confidence level of the interval: 0.95 is 95 per cent.',
  direction: 'Which way the source says that the outcome moves.',
  strength: 'How strong the source calls it.',
  n: 'The number that the statement is based on, or why none is given.',
  nAmount: 'Sample size.',
  nOf: 'What the sample size counts.',
  caveats: 'Reservations that belong to the statement.',
  conflictsWith: 'Ids of the records that say something else.',
  correctsPrint: 'Misprints of the source that are read otherwise here.',
  from: 'Ids of the records that the calculation uses.',
  formula: 'How the number is calculated.',
} as const;
const about = evidenceFields;

/** Lower-case kebab case, with an optional letter suffix as in `bip2018-23a`. */
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens');
/** The schema cannot know which ids exist; `loadEvidence` checks every reference, and a test holds the type to the files. */
const recordId = id as z.ZodType<RecordId>;
const words = z.string().trim().min(1, 'must not be empty');
export const localText = z.strictObject({ da: words.describe('In Danish.'), en: words.describe('In English.') });
export const status = z.enum(evidenceWords.status);
const interval = z.union([
  z.literal('notPublished'),
  z.literal('notApplicable'),
  z.strictObject({
    low: z.number().describe(about.low),
    high: z.number().describe(about.high),
    level: z.number().gt(0).lt(1).describe(about.level),
  }),
]);

const measure = z
  .strictObject({
    amount: z.union([z.number(), z.literal('notPublished')]).describe(about.amount),
    unit: z.enum(evidenceWords.unit).describe(about.unit),
    interval: interval.describe(about.interval),
    approximation: z.enum(evidenceWords.approximation).describe(about.approximation),
    label: localText.describe(about.valueLabel).exactOptional(),
  })
  .check((context) => {
    const { amount, unit, interval: bounds } = context.value;
    const complain = (message: string) => context.issues.push({ code: 'custom', message, input: context.value });
    const numbers = [amount, ...(typeof bounds === 'object' ? [bounds.low, bounds.high] : [])];
    for (const number of numbers) {
      if (typeof number !== 'number') continue;
      if (unit === 'share' && (number < 0 || number > 1)) complain(`a share lies between 0 and 1, not at ${number}`);
      if (unit === 'shareDifference' && Math.abs(number) > 1) complain(`a difference of shares lies between -1 and 1, not at ${number}`);
      if (unit === 'distance' && (number < 0 || number > 1)) complain(`a distance between shares lies between 0 and 1, not at ${number}`);
      if (unit === 'count' && (number < 0 || !Number.isInteger(number))) complain(`a count is a whole number, not ${number}`);
    }
    if (typeof bounds === 'object') {
      if (bounds.low > bounds.high) complain(`the interval runs backwards, from ${bounds.low} to ${bounds.high}`);
      if (typeof amount === 'number' && (amount < bounds.low || amount > bounds.high))
        complain(`the interval ${bounds.low} to ${bounds.high} does not hold the value ${amount}`);
    }
  });

const measures = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), measure).check((context) => {
  const all = Object.entries(context.value);
  if (all.length === 0)
    context.issues.push({
      code: 'custom',
      message: 'at least one value is needed, with an amount of "notPublished" if need be',
      input: context.value,
    });
  if (all.length > 1)
    for (const [key, one] of all)
      if (!one.label)
        context.issues.push({ code: 'custom', path: [key], message: 'a record with several values names each with a label', input: one });
});

const values = measures.describe('The values of the record by their keys.');

const base = {
  id: recordId.describe(about.id),
  source: id.describe(about.source),
  place: z
    .strictObject({ section: localText.describe(about.section), lines: z.string().describe(about.lines) })
    .describe('Where in the source the statement stands.'),
  label: localText.describe(about.label),
  text: localText.describe(about.text),
  outcome: words.describe(about.outcome),
  population: words.describe(about.population),
  period: words.describe(about.period),
  status: z.array(status).min(1).describe(about.status),
  n: z
    .union([
      z.literal('notPublished'),
      z.literal('notApplicable'),
      z.strictObject({
        amount: z.int().positive().describe(about.nAmount),
        of: z.enum(evidenceWords.countOf).describe(about.nOf),
      }),
    ])
    .describe(about.n),
  caveats: z.array(localText).describe(about.caveats),
  conflictsWith: z.array(recordId).describe(about.conflictsWith),
  correctsPrint: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^(OCR|INC)-\d+$/)
          .describe('Mark of the correction.'),
        printed: words.describe('What is printed.'),
        corrected: localText.describe('How it is read here.'),
        reason: localText.describe('Why it is read otherwise.'),
        confidence: z.enum(['certain', 'veryHigh', 'high', 'mediumHigh']).describe('How sure we are of the reading.'),
      }),
    )
    .describe(about.correctsPrint),
};

const kind = <const Kind extends (typeof evidenceWords.kind)[number]>(one: Kind) => z.literal(one).describe(about.kind);

export const recordSchema: z.ZodType<EvidenceRecord> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('quantity'), ...base, values }),
  z.strictObject({
    kind: kind('direction'),
    ...base,
    direction: z.enum(evidenceWords.direction).describe(about.direction),
    strength: z.enum(evidenceWords.strength).describe(about.strength),
  }),
  z.strictObject({ kind: kind('statement'), ...base }),
  z.strictObject({
    kind: kind('calculation'),
    ...base,
    values,
    from: z.array(recordId).min(1).describe(about.from),
    formula: localText.describe(about.formula),
  }),
  z.strictObject({ kind: kind('choice'), ...base, values }),
]);

const author = z.union([
  z.strictObject({ family: words.describe('Family name.'), given: words.describe('Given names or their initials.') }),
  z.strictObject({ name: words.describe('Name of an organisation.') }),
]);

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: id.describe('Id of the source.'),
  title: localText.describe('Title of the source; the Danish one is what we call it where the text at hand has none.'),
  authors: z.array(author).min(1).nullable().describe('The authors, one by one; null where the text at hand does not state them.'),
  moreAuthors: z.literal(true).describe('The text at hand says that there are more authors than it names.').exactOptional(),
  publisher: words.nullable().describe('Who published the source, or the site where it was read; null where that is not stated.'),
  date: localText.describe('When it was published, in words.'),
  language: z.enum(['da', 'en', 'both']).describe('The language of the source.'),
  type: z
    .enum(['report', 'chapter', 'slides', 'strategy', 'law', 'own', 'excerpt'])
    .describe('What the source is. Of an excerpt only the beginning of a page was read, and nothing is computed from it.'),
  note: localText.describe('What a reader of its figures has to know about the source.'),
  address: z
    .url({ protocol: /^https?$/ })
    .describe('Address of the page that was read.')
    .exactOptional(),
});

const term = z.strictObject({ name: localText.describe('Name of the word.'), meaning: localText.describe('What it means.') });
const termOf = (one: Status) => term.describe(`The status ${one}.`);

export const termsSchema: z.ZodType<Terms> = z.strictObject({
  outcomes: z.record(z.string(), term).describe('The outcomes by key.'),
  populations: z.record(z.string(), term).describe('The groups by key.'),
  statuses: z
    .strictObject({
      K: termOf('K'),
      A: termOf('A'),
      D: termOf('D'),
      S: termOf('S'),
      E: termOf('E'),
      P: termOf('P'),
      Q: termOf('Q'),
      N: termOf('N'),
      method: termOf('method'),
      rule: termOf('rule'),
    })
    .describe('What a statement may be used for, by the words of status.'),
});
