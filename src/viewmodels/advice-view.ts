import type { Engine } from '../engine/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { LocalText, RecordId } from '../model/evidence.ts';
import type { Guidance, Instrument, IsoDate, Lever, Outcome, Role, Rule } from '../model/guidance.ts';
import { isHistoric } from '../model/is-historic.ts';
import type { Constraints, InstrumentId, Needs } from '../model/needs.ts';
import type { Plan, Reason, Recommendation } from '../recommender/types.ts';
import { levelView } from './level-view.ts';
import type { Numbers } from './numbers.ts';
import type { RichText } from './rich-text.ts';
import { validityText } from './validity-text.ts';

/** One argument in words. */
export type ReasonView = {
  readonly rule: string;
  readonly text: string;
  /** "positive", "few studies" …; null where the argument is no finding. */
  readonly verdict: string | null;
  /** What the sources behind it are. */
  readonly status: string;
  readonly evidence: readonly RecordId[];
  /** The questions whose answer decides it. */
  readonly wouldChange: string | null;
};

/** The arguments sorted by what they say; empty lists are left out. */
export type ArgumentView = readonly { readonly says: Reason['says']; readonly title: string; readonly reasons: readonly ReasonView[] }[];

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
  readonly silent: string | null;
  readonly validity: string;
  readonly isHistoric: boolean;
  /** Added by the municipality. */
  readonly isLocal: boolean;
  readonly isLocked: boolean;
  readonly isExcluded: boolean;
};

export type PlanView = {
  readonly title: string;
  readonly tied: string | null;
  readonly parts: readonly { readonly role: Role; readonly roleText: string; readonly instrument: InstrumentView }[];
  readonly argument: ArgumentView;
};

/** One of the two measured levers, with what the engine says of it. */
export type LeverView = { readonly lever: Lever; readonly title: string; readonly text: RichText };

export type AdviceView = {
  readonly plans: readonly PlanView[];
  /** What every plan calls for as well: it depends on the situation and not on the mix. */
  readonly levers: readonly LeverView[];
  readonly warnings: readonly ReasonView[];
  readonly group: { readonly name: string; readonly validity: string | null; readonly source: readonly RecordId[] };
  readonly instruments: readonly InstrumentView[];
};

export type AdviceContext = {
  readonly guidance: Guidance;
  readonly engine: Engine;
  readonly numbers: Numbers;
  readonly today: IsoDate;
  readonly locale: Locale;
};

const order: readonly Reason['says'][] = ['for', 'against', 'condition', 'unknown'];

/** What the page of efforts shows. */
export function adviceView(
  { verdicts, plans, warnings }: Recommendation,
  needs: Needs,
  constraints: Constraints,
  context: AdviceContext,
): AdviceView {
  const { guidance, locale } = context;
  const rules = new Map(guidance.rules.map((rule) => [rule.id, rule]));
  const instruments = verdicts.map(({ instrument, outcome, reasons }): InstrumentView => {
    const of = guidance.instruments.find(({ id }) => id === instrument);
    if (!of) throw new Error(`The guidance has no instrument ${instrument}.`);
    return instrumentView(of, outcome, reasons, rules, constraints, context);
  });
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const group = guidance.targetGroups.find(({ id }) => id === needs.targetGroup);
  return {
    plans: plans.map((plan, index) => planView(plan, index, byId, rules, context)),
    levers: [...new Set(plans.flatMap((plan) => plan.levers))].map((lever) => leverView(lever, needs, context)),
    warnings: warnings.flatMap((id) => {
      const rule = rules.get(id);
      return rule
        ? [
            reasonView(
              { rule: id, says: rule.says, verdict: rule.verdict, status: [...rule.status], evidence: [...rule.evidence] },
              rules,
              locale,
            ),
          ]
        : [];
    }),
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
  rules: ReadonlyMap<string, Rule>,
  { locked = [], excluded = [] }: Constraints,
  { today, locale }: AdviceContext,
): InstrumentView {
  const { t } = locale;
  const verdicts = [...new Set(reasons.flatMap(({ verdict }) => (verdict ? [t(`advice.verdict.${verdict}`)] : [])))];
  return {
    id: instrument.id,
    name: said(instrument.name, locale),
    text: said(instrument.text, locale),
    group: t(`advice.group.${instrument.group}`),
    outcome,
    outcomeText: t(`advice.outcome.${outcome}`),
    verdicts: verdicts.join(', '),
    argument: argumentView(reasons, rules, locale),
    silent: instrument.silent && said(instrument.silent, locale),
    validity: validityText(instrument.validity, locale),
    isHistoric: isHistoric(instrument.validity, today),
    isLocal: instrument.local ?? false,
    isLocked: locked.includes(instrument.id),
    isExcluded: excluded.includes(instrument.id),
  };
}

function planView(
  { shape, instruments, reasons, tiedWith }: Plan,
  index: number,
  byId: ReadonlyMap<InstrumentId, InstrumentView>,
  rules: ReadonlyMap<string, Rule>,
  context: AdviceContext,
): PlanView {
  const { guidance, locale } = context;
  const { t, format } = locale;
  const number = (place: number): string => format.whole(place + 1);
  const kind = guidance.shapes.find(({ id }) => id === shape);
  return {
    title: t('advice.plan', { number: number(index), kind: kind ? said(kind.name, locale) : t('advice.plan.locked') }),
    tied: tiedWith.length > 0 ? t('advice.tied', { plans: format.list(tiedWith.map(number)) }) : null,
    parts: instruments.flatMap(({ instrument, role }) => {
      const view = byId.get(instrument);
      return view ? [{ role, roleText: t(`advice.role.${role}`), instrument: view }] : [];
    }),
    argument: argumentView(reasons, rules, locale),
  };
}

/** What the engine says of a lever in this situation, each by itself: with and without the changes that are expected, or with a step more belief. */
function leverView(lever: Lever, needs: Needs, { engine, numbers, locale }: AdviceContext): LeverView {
  const { t, template, format } = locale;
  const { belief, expectedChanges } = needs;
  const pastChanges = Math.min(needs.pastChanges, engine.limits.pastChanges[1]);
  const shown = (changes: number, beliefSteps: number): { text: string; evidence: readonly RecordId[] } => {
    const { result, trace } = engine.prognosis({ outcome: 'job', belief, pastChanges }, { changes, beliefSteps });
    if (!result) throw new Error('A job has a level for every answer.');
    const { textWithBand, evidence } = levelView(result, trace, numbers, locale);
    return { text: textWithBand.toLocaleLowerCase(locale.language), evidence };
  };
  const [lowest, highest] = engine.limits.changes(belief, pastChanges);
  const expected = Math.min(Math.max(expectedChanges, lowest), highest);
  const denominator = { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] };
  if (lever === 'belief')
    return {
      lever,
      title: t('advice.lever.belief'),
      text: { template: template('advice.lever.belief.text'), parts: { now: shown(lowest, 0), then: shown(lowest, 1), denominator } },
    };
  return {
    lever,
    title: t('advice.lever.continuity'),
    text:
      expected > lowest
        ? {
            template: template('advice.lever.continuity.text'),
            parts: { with: shown(expected, 0), without: shown(lowest, 0), denominator },
          }
        : { template: template('advice.lever.continuity.behind'), parts: {} },
  };
}

function argumentView(reasons: readonly Reason[], rules: ReadonlyMap<string, Rule>, locale: Locale): ArgumentView {
  return order.flatMap((says) => {
    const saying = reasons.filter((reason) => reason.says === says);
    return saying.length > 0
      ? [{ says, title: locale.t(`advice.says.${says}`), reasons: saying.map((reason) => reasonView(reason, rules, locale)) }]
      : [];
  });
}

function reasonView(
  { rule, says, verdict, status, evidence, wouldChange }: Reason,
  rules: ReadonlyMap<string, Rule>,
  locale: Locale,
): ReasonView {
  const { t, format } = locale;
  const found = rules.get(rule);
  return {
    rule,
    text: found ? reasonText(found, says, locale) : '',
    verdict: verdict && t(`advice.verdict.${verdict}`),
    status: format.list(status.map((one) => t(`advice.status.${one}`))),
    evidence,
    wouldChange: wouldChange
      ? t('advice.wouldChange', { questions: format.list(wouldChange.map((field) => t(`advice.field.${field}`))) })
      : null,
  };
}

/** An argument that hangs on a missing answer is not said as if it held. */
function reasonText({ says, text }: Rule, said: Reason['says'], locale: Locale): string {
  const words = text[locale.language];
  return said === 'unknown' && says !== 'unknown' ? locale.t('advice.depends', { text: words }) : words;
}

function said(text: LocalText, { language }: Locale): string {
  return text[language];
}
