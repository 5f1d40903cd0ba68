import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Guidance, Instrument, IsoDate, Outcome } from '../../model/guidance.ts';
import { isHistoric } from '../../model/is-historic.ts';
import type { Answers, Constraints, InstrumentId } from '../../model/needs.ts';
import type { Reason, Recommendation } from '../../recommender/types.ts';
import { adviceWords } from './words.view.ts';
import {
  argumentView,
  pairsIn,
  ruleView,
  said,
  type ArgumentView,
  type DisagreementView,
  type ReasonView,
  type Rules,
} from './argument.view.ts';
import { leverViews, type LeverView } from './lever.view.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';
import { planView, type PlanView } from './plan.view.ts';
import { validityText } from '../_guidance/validity.view.ts';

export type InstrumentView = {
  readonly id: InstrumentId;
  readonly name: string;
  readonly text: string;
  readonly group: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  /** The verdict words of its findings, each once. */
  readonly verdicts: string;
  readonly argument: ArgumentView;
  /** What its sources disagree about. */
  readonly pairs: readonly DisagreementView[];
  readonly silent: string | null;
  readonly coversNothing: string | null;
  readonly validity: string;
  readonly isHistoric: boolean;
  /** Added by the municipality. */
  readonly isLocal: boolean;
  /** Whether it may be insisted on: what the tool never plans may not. */
  readonly isOffered: boolean;
  readonly isLocked: boolean;
  readonly isExcluded: boolean;
};

export type AdviceView = {
  readonly plans: readonly PlanView[];
  /** What every plan calls for as well: it depends on the situation and not on the plan. */
  readonly levers: readonly LeverView[];
  readonly warnings: readonly ReasonView[];
  readonly group: { readonly name: string; readonly validity: string | null; readonly source: readonly RecordId[] };
  readonly instruments: readonly InstrumentView[];
};

export type AdviceViewContext = PrognosisContext & { readonly guidance: Guidance; readonly today: IsoDate };

/** What is shown of a recommendation, but for the questions, which cost more to work out. */
export function adviceView(
  { verdicts, plans, warnings }: Recommendation,
  answers: Answers,
  constraints: Constraints,
  context: AdviceViewContext,
): AdviceView {
  const { guidance, locale } = context;
  const rules: Rules = new Map(guidance.rules.map((rule) => [rule.id, rule]));
  const instruments = verdicts.map(({ instrument, outcome, reasons }): InstrumentView => {
    const of = guidance.instruments.find(({ id }) => id === instrument);
    if (!of) throw new Error(`The guidance has no instrument ${instrument}.`);
    return instrumentView(of, outcome, reasons, rules, constraints, context);
  });
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const words = adviceWords(guidance.instruments, locale);
  const group = guidance.targetGroups.find(({ id }) => id === answers.targetGroup);
  const [first] = plans;
  return {
    plans: plans.map((plan, index) => planView(plan, index, { ...context, answers, byId, rules, words })),
    levers: first ? leverViews(first, answers, { ...context, rules }) : [],
    warnings: warnings.flatMap((id) => ruleView(id, rules, locale) ?? []),
    group: {
      name: group ? said(group.name, locale) : '',
      validity: group ? validityText(group.validity, locale) : null,
      source: group?.validity.source ? [group.validity.source] : [],
    },
    instruments,
  };
}

function instrumentView(
  instrument: Instrument,
  outcome: Outcome,
  reasons: readonly Reason[],
  rules: Rules,
  { locked = [], excluded = [] }: Constraints,
  { today, locale }: AdviceViewContext,
): InstrumentView {
  const { t } = withTexts(locale, texts);
  const verdicts = [...new Set(reasons.flatMap(({ verdict }) => (verdict ? [t(`advice.verdict.${verdict}`)] : [])))];
  const { pairs, rest } = pairsIn(reasons, rules, locale);
  return {
    id: instrument.id,
    name: said(instrument.name, locale),
    text: said(instrument.text, locale),
    group: t(`advice.group.${instrument.group}`),
    outcome,
    outcomeText: t(`advice.outcome.${outcome}`),
    verdicts: verdicts.join(', '),
    argument: argumentView(rest, rules, locale),
    pairs,
    silent: instrument.silent && said(instrument.silent, locale),
    coversNothing: instrument.coversNothing && said(instrument.coversNothing, locale),
    validity: validityText(instrument.validity, locale),
    isHistoric: isHistoric(instrument.validity, today),
    isLocal: instrument.local ?? false,
    isOffered: !instrument.traits.includes('neverPlanned'),
    isLocked: locked.includes(instrument.id),
    isExcluded: excluded.includes(instrument.id),
  };
}
