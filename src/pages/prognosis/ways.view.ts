import { withTexts } from '../../ui/with-texts.ts';
import { texts } from '../_prognosis/texts.ts';
import type { Engine, OutcomeKey, Scenario, Situation, Way } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Choice } from '../../model/choice.ts';
import { levelView } from '../_prognosis/level.view.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { SentencePart, RichText } from '../../ui/rich-text.ts';
import { stepsText } from '../_prognosis/trace.view.ts';

/** One way to reach a target, in words, with the choice that tries it out. */
export type WayView = {
  /** "1 change fewer and 1 step more belief". */
  readonly moves: string;
  readonly result: SentencePart;
  /** Whether every way of computing reaches it, or only the most favourable one. */
  readonly reach: string;
  readonly choice: Choice;
};

export type WaysView =
  | { readonly kind: 'noLevel' | 'reached'; readonly sentence: RichText }
  /** These two levers do not reach it; the sentence tells how far they go. */
  | { readonly kind: 'none'; readonly sentence: RichText }
  | { readonly kind: 'ways'; readonly sentence: RichText; readonly ways: readonly WayView[] };

/** What it would take to reach a target out of the denominator, starting from what is chosen. */
export function waysView(engine: Engine, outcome: OutcomeKey, choice: Choice, target: number, numbers: Numbers, locale: Locale): WaysView {
  const situation: Situation = { outcome, belief: choice.belief, pastChanges: choice.pastChanges };
  const expected: Scenario = { changes: choice.changes, beliefSteps: choice.beliefSteps };
  const parts: RichText['parts'] = {
    target: { text: locale.format.whole(target) },
    denominator: { text: locale.format.whole(numbers.denominator) },
  };
  const ways = engine.waysToReach(situation, expected, numbers.shareShownAs(target));
  if (!ways) return { kind: 'noLevel', sentence: { template: withTexts(locale, texts).template('ways.noLevel'), parts: {} } };
  if (ways.length === 0) {
    const [, mostSteps] = engine.limits.beliefSteps(choice.belief);
    const best = resultOf(engine, situation, { changes: 0, beliefSteps: mostSteps }, numbers, locale);
    return { kind: 'none', sentence: { template: withTexts(locale, texts).template('ways.none'), parts: { ...parts, best } } };
  }
  if (ways[0]?.moves === 0 && ways[0].reach === 'allReadings') {
    return { kind: 'reached', sentence: { template: withTexts(locale, texts).template('ways.reached'), parts } };
  }
  return {
    kind: 'ways',
    sentence: { template: withTexts(locale, texts).template('ways.intro'), parts },
    ways: ways
      .filter((way) => !ways.some((other) => other !== way && isEnough(other, way)))
      .map((way) => ({
        moves: movesText(way, expected, locale),
        result: resultOf(engine, situation, way.scenario, numbers, locale),
        reach: withTexts(locale, texts).t(`ways.${way.reach}`),
        choice: { ...choice, ...way.scenario },
      })),
  };
}

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

function resultOf(engine: Engine, situation: Situation, scenario: Scenario, numbers: Numbers, locale: Locale): SentencePart {
  const { result, trace } = engine.prognosis(situation, scenario);
  if (!result) throw new Error('A level is published wherever there are ways to reach one.');
  const view = levelView(result, trace, numbers, locale);
  return { text: view.textWithBand, evidence: view.evidence };
}
