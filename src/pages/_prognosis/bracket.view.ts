import type { Step } from '../../engine/types.ts';
import type { RecordId } from '../../model/evidence.ts';
import { changeInterval } from '../../model/intervals.ts';
import type { OutcomeKey } from '../../model/outcome.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import { joined, type RichText, type SentencePart } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';

/** Which effects a figure is computed with, and on what outcome. */
export type AppliedEffects = { readonly outcome: OutcomeKey; readonly changes: boolean; readonly belief: boolean };

/** The effects that a calculation applies. */
export function appliedEffects(trace: readonly Pick<Step, 'kind'>[], outcome: OutcomeKey): AppliedEffects {
  const has = (kind: Step['kind']): boolean => trace.some((step) => step.kind === kind);
  return { outcome, changes: has('changes'), belief: has('belief') };
}

/**
 * What "from none to double" may be called for these effects. Only of belief on a job does the report say that it is
 * significant; of a change on a job we know how wide a rough error is; of a job or education nothing.
 */
export function bracketMeaning({ outcome, changes, belief }: AppliedEffects, context: FigureContext): RichText {
  const { template } = withTexts(context.locale, texts);
  if (outcome !== 'job') return { template: template('result.band.unknown'), parts: {} };
  const meanings = [...(belief ? [ofBelief(context)] : []), ...(changes ? [ofChange(context)] : [])];
  const [first = { template: '', parts: {} }, second] = meanings;
  return second ? joined('{first} {second}', { first, second }) : first;
}

/** The same in a few words, for the key of a picture and the head of a column. */
export function bracketName({ outcome, changes, belief }: AppliedEffects, { locale }: Pick<FigureContext, 'locale'>): string {
  const isSignificant = outcome === 'job' && belief && !changes;
  return withTexts(locale, texts).t(isSignificant ? 'line.band.significant' : 'line.band.unknown');
}

function ofBelief({ numbers, locale }: FigureContext): RichText {
  const { t, template, format } = withTexts(locale, texts);
  const level = numbers.amount('choice-interval-level');
  return {
    template: template('result.band.belief'),
    parts: {
      significant: { text: t('result.band.significant'), evidence: ['bip2017-30'] },
      level: { text: format.percent(level, 0), evidence: ['choice-interval-level'] },
      rest: { text: format.percent(1 - level, 0), evidence: ['choice-interval-level'] },
    },
  };
}

function ofChange({ numbers, locale }: FigureContext): RichText {
  const { template, format } = withTexts(locale, texts);
  return {
    template: template('result.band.change'),
    parts: {
      change: changeIntervalPart({ numbers, locale }),
      denominator: { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] },
    },
  };
}

/** "−31 to +5": what one change may do to a job, roughly computed. */
export function changeIntervalPart({ numbers, locale }: FigureContext): SentencePart {
  const { t, format } = withTexts(locale, texts);
  const [low, high] = changeInterval(numbers.amount);
  const text = (difference: number): string => format.signedWhole(numbers.wholeOf(difference));
  return { text: t('result.signedRange', { low: text(low), high: text(high) }), evidence: changeRecords };
}

const changeRecords: readonly RecordId[] = ['own-change-uncertainty', 'bip2017-08', 'bip2018-07', 'choice-interval-level'];
