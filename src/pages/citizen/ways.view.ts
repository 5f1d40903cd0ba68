import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as pageTexts } from './texts.ts';
import type { Engine, Way } from '../../engine/types.ts';
import type { PrognosisInput, Scenario, Situation } from '../../model/situation.ts';
import type { Locale } from '../../ui/locale.ts';
import { groupAsSubject } from '../_prognosis/condition.view.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';
import { doubtSentence } from '../_prognosis/doubt.view.ts';
import { outcomeView, type LevelResult } from '../_prognosis/prognosis.view.ts';
import { joined, type RichText } from '../../ui/rich-text.ts';
import { stepsText } from '../_prognosis/steps-text.view.ts';

const texts = joinTexts(prognosisTexts, pageTexts);

/** One way to reach a target, in words, with the input that tries it out. */
export type WayView = {
  /** "1 change fewer and 1 step more belief". */
  readonly moves: string;
  /** "gives 55: between 34 and 60 if the effect is anything from none to double". */
  readonly result: RichText;
  /** Whether every way of computing reaches it, or only the most favourable one; where they are one and the same, that is said. */
  readonly reach: string;
  readonly input: PrognosisInput;
};

export type WaysView =
  | { readonly kind: 'noLevel' | 'reached'; readonly sentence: RichText }
  /** These two levers do not reach it; the sentence tells how far they go. */
  | { readonly kind: 'none'; readonly sentence: RichText }
  | { readonly kind: 'ways'; readonly sentence: RichText; readonly ways: readonly WayView[] };

/** What it would take to reach a target out of the denominator, starting from the expected scenario. */
export function waysView({ situation, scenario: expected }: PrognosisInput, target: number, context: PrognosisContext): WaysView {
  const { engine, numbers, locale } = context;
  const parts: RichText['parts'] = {
    target: { text: locale.format.whole(target) },
    denominator: { text: locale.format.whole(numbers.denominator) },
    group: { text: groupAsSubject(situation, locale) },
    outcome: { text: withTexts(locale, texts).t(`words.${situation.outcome}`) },
  };
  const ways = engine.waysToReach(situation, expected, numbers.shareShownAs(target));
  if (!ways) return { kind: 'noLevel', sentence: { template: withTexts(locale, texts).template('ways.noLevel'), parts: {} } };
  if (ways.length === 0) {
    const [, mostSteps] = engine.limits.beliefSteps(situation.belief);
    const furthest = levelOf({ situation, scenario: { changes: 0, beliefSteps: mostSteps } }, context);
    const best = { text: furthest.result.text, evidence: furthest.result.evidence };
    const sentence: RichText = { template: withTexts(locale, texts).template('ways.none'), parts: { ...parts, best } };
    return { kind: 'none', sentence: joined('{sentence} {doubt}', { sentence, doubt: furthest.doubt }) };
  }
  if (ways[0]?.moves === 0 && ways[0].reach === 'allReadings') {
    const sentence: RichText = { template: withTexts(locale, texts).template('ways.reached'), parts };
    return {
      kind: 'reached',
      sentence: joined('{sentence} {doubt}', { sentence, doubt: levelOf({ situation, scenario: expected }, context).doubt }),
    };
  }
  return {
    kind: 'ways',
    sentence: joined('{start} {sentence}', {
      start: doubtSentence({ effect: null, start: levelOf({ situation, scenario: expected }, context).headline.doubt.start }, locale),
      sentence: { template: withTexts(locale, texts).template('ways.intro'), parts },
    }),
    ways: ways
      .filter((way) => !ways.some((other) => other !== way && isEnough(other, way)))
      .map((way) => ({
        moves: movesText(way, expected, locale),
        result: resultOf({ situation, scenario: way.scenario }, context),
        reach: withTexts(locale, texts).t(`ways.${reachOf(way, situation, engine)}`),
        input: { situation, scenario: way.scenario },
      })),
  };
}

/**
 * How a way reaches the target, in a key. From the average one change, or one step, gives the same by all three readings, by
 * construction: that they agree there says nothing about how sure it is.
 */
function reachOf({ scenario, reach }: Way, situation: Situation, engine: Engine): Way['reach'] | 'sameReadings' {
  const readings = Object.values(engine.prognosis(situation, scenario).result?.readings ?? {});
  return Math.max(...readings) - Math.min(...readings) < sameTo ? 'sameReadings' : reach;
}

/** Readings that differ by less are the same; the rest is the rounding of the arithmetic. */
const sameTo = 1e-9;

/** Whether a way asks for no more than another and reaches the target at least as surely. */
function isEnough(one: Way, other: Way): boolean {
  return (
    one.scenario.changes >= other.scenario.changes &&
    one.scenario.beliefSteps <= other.scenario.beliefSteps &&
    (one.reach === 'allReadings' || other.reach === 'someReadings')
  );
}

function movesText({ scenario }: Way, expected: Scenario, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  const fewer = expected.changes - scenario.changes;
  const steps = scenario.beliefSteps - expected.beliefSteps;
  const moves = [
    ...(fewer > 0 ? [t(plural('ways.fewer', fewer), { count: format.whole(fewer) })] : []),
    ...(steps > 0 ? [stepsText(steps, locale)] : []),
  ];
  return moves.length === 0 ? t('ways.asExpected') : format.list(moves);
}

function resultOf(input: PrognosisInput, context: PrognosisContext): RichText {
  const { result, headline } = levelOf(input, context);
  const { template } = withTexts(context.locale, texts);
  const gives: RichText = { template: template('ways.result'), parts: { result: { text: result.text, evidence: result.evidence } } };
  const { effect } = headline.doubt;
  return effect === null ? gives : joined('{gives}, {effect}', { gives, effect });
}

/** @throws Error where no level is published; there are no ways to one then */
function levelOf(input: PrognosisInput, context: PrognosisContext): LevelResult {
  const view = outcomeView(input, context);
  if (view.kind !== 'level') throw new Error('A level is published wherever there are ways to reach one.');
  return view;
}
