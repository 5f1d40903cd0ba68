import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Lever, RuleId } from '../../model/guidance.ts';
import type { Answers } from '../../model/needs.ts';
import type { Plan } from '../../recommender/types.ts';
import { said, type Rules } from './argument.view.ts';
import type { SourcedText } from './plan.view.ts';
import { groupAsSubject, scenarioText } from '../_prognosis/condition.view.ts';
import { levelView } from '../_prognosis/level.view.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';
import type { RichText, SentencePart } from '../../ui/rich-text.ts';

/** What the caseworker has in hand: two of them with what the engine says, where it is asked for. */
export type LeverView = {
  readonly lever: Lever;
  readonly title: string;
  /** What the sources say, rule by rule; `isGeneral`: of the whole target group, whatever was answered. */
  readonly rules: readonly (SourcedText & { readonly rule: RuleId; readonly isGeneral: boolean })[];
  /** The figure; null where there is none. */
  readonly figure: RichText | null;
};

export type LeverContext = PrognosisContext & { readonly rules: Rules };

const order: readonly Lever[] = ['continuity', 'handover', 'belief', 'quickReaction', 'clearRole'];

/** The levers of a plan; they depend on the situation and not on the parts of the plan, so those of one plan are those of all. */
export function leverViews({ levers, reasons }: Pick<Plan, 'levers' | 'reasons'>, answers: Answers, context: LeverContext): LeverView[] {
  const { rules, locale } = context;
  return order
    .filter((lever) => levers.includes(lever))
    .map((lever) => {
      const speaking = reasons.flatMap(({ rule }) => rules.get(rule) ?? []).filter((rule) => rule.lever === lever);
      return {
        lever,
        title: withTexts(locale, texts).t(`advice.lever.${lever}`),
        rules: speaking.map(({ id, when, text, evidence }) => ({
          rule: id,
          isGeneral: when.every(({ check }) => check === 'targetGroup'),
          text: said(text, locale),
          evidence,
        })),
        figure: figureFor(lever, answers, context),
      };
    });
}

/** What the engine says of a lever in this situation, each by itself: with and without the further changes that are assumed, or with a step more belief. */
function figureFor(
  lever: Lever,
  { targetGroup, belief, expectedChanges, pastChanges: past }: Answers,
  { engine, numbers, locale }: LeverContext,
): RichText | null {
  // BIP studied no other.
  if (targetGroup !== 'vulnerable') return null;
  const { template, format } = withTexts(locale, texts);
  const pastChanges = Math.min(past, engine.limits.pastChanges[1]);
  const shown = (changes: number, beliefSteps: number): { text: string; evidence: readonly RecordId[] } => {
    const { result, trace } = engine.prognosis({ outcome: 'job', belief, pastChanges }, { changes, beliefSteps });
    if (!result) throw new Error('A job has a level for every answer.');
    const { textWithBand, evidence } = levelView(result, trace, { numbers, locale });
    return { text: textWithBand.toLocaleLowerCase(locale.language), evidence };
  };
  const [lowest, highest] = engine.limits.changes(belief, pastChanges);
  const expected = Math.min(Math.max(expectedChanges, lowest), highest);
  const denominator: SentencePart = { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] };
  const group = { text: groupAsSubject({ outcome: 'job', belief, pastChanges }, locale) };
  if (lever === 'continuity' && expected > lowest)
    return {
      template: template('advice.lever.continuity.text'),
      parts: {
        scenario: { text: scenarioText({ changes: expected, beliefSteps: 0 }, locale) },
        with: shown(expected, 0),
        without: shown(lowest, 0),
        denominator,
        group,
      },
    };
  const [, mostSteps] = engine.limits.beliefSteps(belief);
  if (lever === 'belief' && belief !== null && mostSteps > 0)
    return {
      template: template('advice.lever.belief.text'),
      parts: { now: shown(lowest, 0), then: shown(lowest, 1), denominator, group },
    };
  return null;
}
