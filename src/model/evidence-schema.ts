/** The strict schema of the evidence files. Used by the build and by tests only; the browser gets validated evidence. */
import { z } from 'zod';
import type { EvidenceRecord, RecordId, Source, Terms } from './evidence.ts';

/** Lower-case kebab case, with an optional letter suffix as in `bip2018-23a`. */
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens');
/** The schema cannot know which ids exist; `loadEvidence` checks every reference, and a test holds the type to the files. */
const recordId = id as z.ZodType<RecordId>;
const words = z.string().trim().min(1, 'must not be empty');
export const localText = z.strictObject({ da: words, en: words });
export const status = z.enum(['K', 'A', 'D', 'S', 'E', 'P', 'Q', 'N', 'method', 'rule']);
const interval = z.union([
  z.literal('notPublished'),
  z.literal('notApplicable'),
  z.strictObject({ low: z.number(), high: z.number(), level: z.number().gt(0).lt(1) }),
]);

const measure = z
  .strictObject({
    amount: z.union([z.number(), z.literal('notPublished')]),
    unit: z.enum(['share', 'shareDifference', 'distance', 'relative', 'ratio', 'count', 'years', 'months', 'weeks']),
    interval,
    approximation: z.enum(['exactly', 'about', 'lessThan', 'justUnder', 'justOver', 'moreThan', 'atLeast', 'atMost']),
    label: localText.exactOptional(),
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

const base = {
  id: recordId,
  source: id,
  place: z.strictObject({ section: localText, lines: z.string() }),
  label: localText,
  text: localText,
  outcome: words,
  population: words,
  period: words,
  status: z.array(status).min(1),
  n: z.union([
    z.literal('notPublished'),
    z.literal('notApplicable'),
    z.strictObject({ amount: z.int().positive(), of: z.enum(['citizens', 'answers', 'caseworkers', 'interviews']) }),
  ]),
  caveats: z.array(localText),
  conflictsWith: z.array(recordId),
  correctsPrint: z.array(
    z.strictObject({
      code: z.string().regex(/^(OCR|INC)-\d+$/),
      printed: words,
      corrected: localText,
      reason: localText,
      confidence: z.enum(['certain', 'veryHigh', 'high', 'mediumHigh']),
    }),
  ),
};

export const recordSchema: z.ZodType<EvidenceRecord> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quantity'), ...base, values: measures }),
  z.strictObject({
    kind: z.literal('direction'),
    ...base,
    direction: z.enum(['more', 'less', 'none', 'mixed', 'notStated']),
    strength: z.enum(['weak', 'some', 'stated', 'clear', 'strong', 'significant', 'notStated']),
  }),
  z.strictObject({ kind: z.literal('statement'), ...base }),
  z.strictObject({ kind: z.literal('calculation'), ...base, values: measures, from: z.array(recordId).min(1), formula: localText }),
  z.strictObject({ kind: z.literal('choice'), ...base, values: measures }),
]);

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id,
  title: localText,
  authors: words.nullable(),
  publisher: words.nullable(),
  date: localText,
  language: z.enum(['da', 'en', 'both']),
  type: z.enum(['report', 'chapter', 'slides', 'strategy', 'law', 'own', 'excerpt']),
  note: localText,
  address: z.url({ protocol: /^https?$/ }).exactOptional(),
});

const term = z.strictObject({ name: localText, meaning: localText });

export const termsSchema: z.ZodType<Terms> = z.strictObject({
  outcomes: z.record(z.string(), term),
  populations: z.record(z.string(), term),
  statuses: z.strictObject({ K: term, A: term, D: term, S: term, E: term, P: term, Q: term, N: term, method: term, rule: term }),
});
