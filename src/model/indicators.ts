/**
 * The 22 questions about progression: eleven for the citizen (B1–B11) and eleven for the caseworker (S2–S12). S1 is a list of
 * activities and no indicator. Only the themes and the answers to S12 are published; the other scales are ours, so this is not
 * the validated form.
 */
import type { Belief } from './belief.ts';
import type { Need } from './needs.ts';

const scaleIds = [
  'b1',
  'b2',
  'b3',
  'b4',
  'b5',
  'b6',
  'b7',
  'b8',
  'b9',
  's2',
  's3',
  's4',
  's5',
  's6',
  's7',
  's8',
  's9',
  's10',
  's11',
] as const;

/** The indicators with our own scale. */
export type ScaleId = (typeof scaleIds)[number];
export type IndicatorId = ScaleId | 'b10' | 'b11' | 's12';
export type Side = 'citizen' | 'caseworker';

/** `scale`: our places 1–5; `belief`: the published answers to S12; `channels`: ways of looking for a job; `amount`: a wage. */
export type IndicatorKind = 'scale' | 'belief' | 'channels' | 'amount';

export type Indicator = {
  readonly id: IndicatorId;
  readonly side: Side;
  readonly kind: IndicatorKind;
  /** The sign of a step forward on the scale; null where no answer is further ahead than another. */
  readonly forward: 1 | -1 | null;
  /** The need that a low answer suggests asking about; null if the theme points to none. Our suggestion, not a finding. */
  readonly suggests: Need | null;
};

/** Where the citizen looks for a job: the answers to B10, from the chart of bip2016-15. */
export const searchChannels = [
  'newspapers',
  'placementCompany',
  'internet',
  'unsolicited',
  'tempAgency',
  'network',
  'notSearching',
] as const;
export type SearchChannel = (typeof searchChannels)[number];

/** A place on a scale, 1 (lowest) to 5. */
export type ScalePlace = 1 | 2 | 3 | 4 | 5;
export type ScaleAnswer = ScalePlace | 'dontKnow';
export type BeliefOrNot = Belief | 'dontKnow';
/** At least one channel, without repetition. */
export type ChannelAnswer = readonly SearchChannel[] | 'declined' | 'dontKnow';
/** The lowest acceptable wage before tax, in whole kroner. */
export type WageAnswer = { readonly kroner: number; readonly per: 'hour' | 'month' } | 'dontKnow';

/** The answers of one day; questions that were not asked are absent. */
export type MeasurementAnswers = { readonly [Id in ScaleId]?: ScaleAnswer } & {
  readonly b10?: ChannelAnswer;
  readonly b11?: WageAnswer;
  readonly s12?: BeliefOrNot;
};

const suggestions: { readonly [Id in IndicatorId]?: Need } = {
  b2: 'socialSkills',
  b3: 'socialSkills',
  b4: 'network',
  b5: 'everydayLife',
  b6: 'health',
  b7: 'skills',
  b9: 'labourMarketKnowledge',
  b10: 'jobSearch',
  s2: 'skills',
  s3: 'jobSearch',
  s6: 'socialSkills',
  s9: 'network',
  s10: 'everydayLife',
  s11: 'health',
};

const otherKinds: { readonly [Id in IndicatorId]?: IndicatorKind } = { b10: 'channels', b11: 'amount', s12: 'belief' };

/** All 22, in the order of the two forms. */
export const indicators: readonly Indicator[] = [...ofSide('citizen', 'b', 1, 11), ...ofSide('caseworker', 's', 2, 12)];

/**
 * The pairs of questions that ask citizen and caseworker about one theme. Not paired: B10 and S3 (activity is not the same as
 * purpose), B8 and S12 (managing a job is not getting one within a year).
 */
export const pairs: readonly (readonly [citizen: IndicatorId, caseworker: IndicatorId])[] = [
  ['b3', 's6'],
  ['b4', 's9'],
  ['b5', 's10'],
  ['b6', 's11'],
];

/** Whether a text is the id of an indicator. */
export function isIndicatorId(text: string): text is IndicatorId {
  return indicators.some(({ id }) => id === text);
}

/** The ids of the indicators with our own scale, in the order of the forms. */
export const scaleIndicators: readonly ScaleId[] = scaleIds;

function ofSide(side: Side, letter: 'b' | 's', first: number, last: number): Indicator[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const id = `${letter}${first + index}` as IndicatorId;
    const kind = otherKinds[id] ?? 'scale';
    // Our scales and the answers to S12 begin with the lowest. More ways of looking, or another wage, are no step at all.
    const forward = kind === 'scale' || kind === 'belief' ? 1 : null;
    return { id, side, kind, forward, suggests: suggestions[id] ?? null };
  });
}
