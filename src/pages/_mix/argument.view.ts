import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { LocalText, RecordId } from '../../model/evidence.ts';
import type { Rule, RuleId } from '../../model/guidance.ts';
import type { Need } from '../../model/needs.ts';
import type { Reason } from '../../recommender/types.ts';

/** One argument in words. */
export type ReasonView = {
  readonly rule: string;
  /** The needs, or the instruments of a plan, that it speaks of, where it speaks of some of them only. */
  readonly about: string | null;
  readonly text: string;
  /** "positive", "no effect shown" …; null where no effect was studied. */
  readonly verdict: string | null;
  /** What the sources behind it are. */
  readonly status: string;
  readonly evidence: readonly RecordId[];
  /** The questions whose answer decides it. */
  readonly wouldChange: string | null;
};

/** The arguments sorted by what they say; empty lists are left out. */
export type ArgumentView = readonly { readonly says: Reason['says']; readonly title: string; readonly reasons: readonly ReasonView[] }[];

/** Two arguments whose sources disagree, and why they may. */
export type DisagreementView = { readonly one: ReasonView; readonly other: ReasonView; readonly why: string };

export type Rules = ReadonlyMap<RuleId, Rule>;

const order: readonly Reason['says'][] = ['for', 'against', 'condition', 'unknown'];

/** @param reasons in the order in which they are read */
export function argumentView(reasons: readonly Reason[], rules: Rules, locale: Locale): ArgumentView {
  return order.flatMap((says) => {
    const saying = reasons.filter((reason) => reason.says === says);
    return saying.length > 0
      ? [{ says, title: withTexts(locale, texts).t(`advice.says.${says}`), reasons: gathered(saying, rules, locale) }]
      : [];
  });
}

/** The arguments that stand against each other, taken out of the rest. */
export function pairsIn(
  reasons: readonly Reason[],
  rules: Rules,
  locale: Locale,
): { readonly pairs: DisagreementView[]; readonly rest: readonly Reason[] } {
  const found = reasons.flatMap((reason) => {
    const { disagrees } = rules.get(reason.rule) ?? {};
    const other = disagrees && reasons.find(({ rule }) => rule === disagrees.with);
    return disagrees && other ? [{ reason, other, why: said(disagrees.why, locale) }] : [];
  });
  const taken = new Set(found.flatMap(({ reason, other }) => [reason, other]));
  return {
    pairs: found.map(({ reason, other, why }) => ({
      one: reasonView(other, rules, locale),
      other: reasonView(reason, rules, locale),
      why,
    })),
    rest: reasons.filter((reason) => !taken.has(reason)),
  };
}

/** What rows of the table say for several needs is said once, after the names of those needs and with the sources of all of them. */
function gathered(reasons: readonly Reason[], rules: Rules, locale: Locale): ReasonView[] {
  const ids = [...new Set(reasons.map(({ rule }) => rule))];
  return ids.map((id) => {
    const same = reasons.filter(({ rule }) => rule === id);
    const all = <Key extends 'status' | 'evidence'>(key: Key): Reason[Key] =>
      [...new Set(same.flatMap((one) => one[key] as string[]))] as Reason[Key];
    const view = reasonView({ ...(same[0] as Reason), status: all('status'), evidence: all('evidence') }, rules, locale);
    const needs = [...new Set(same.flatMap(({ need }) => need ?? []))];
    return needs.length > 0 ? { ...view, about: needsNamed(needs, locale) } : view;
  });
}

function needsNamed(needs: readonly Need[], locale: Locale): string {
  const { t, format, language } = withTexts(locale, texts);
  const names = needs.map((need) => t(`advice.need.${need}`));
  return format.list(names.map((name, at) => (at === 0 ? name : name.toLocaleLowerCase(language))));
}

export function reasonView({ rule, says, verdict, status, evidence, wouldChange }: Reason, rules: Rules, locale: Locale): ReasonView {
  const { t, format } = withTexts(locale, texts);
  const found = rules.get(rule);
  return {
    rule,
    about: null,
    text: found ? reasonText(found, says, locale) : '',
    verdict: verdict && t(`advice.verdict.${verdict}`),
    status: format.list(status.map((one) => t(`advice.status.${one}`))),
    evidence,
    wouldChange:
      wouldChange && says === 'unknown'
        ? t('advice.wouldChange', { questions: format.list(wouldChange.map((field) => t(`advice.field.${field}`))) })
        : null,
  };
}

/** A rule that is said as such, where no answer decided it. */
export function ruleView(id: RuleId, rules: Rules, locale: Locale): ReasonView | null {
  const rule = rules.get(id);
  if (!rule) return null;
  const { says, verdict, status, evidence } = rule;
  return reasonView({ rule: id, says, verdict, status: [...status], evidence: [...evidence] }, rules, locale);
}

/** An argument that hangs on a missing answer is not said as if it held. */
function reasonText({ says, text }: Rule, saying: Reason['says'], locale: Locale): string {
  const words = text[locale.language];
  return saying === 'unknown' && says !== 'unknown' ? withTexts(locale, texts).t('advice.depends', { text: words }) : words;
}

export function said(text: LocalText, { language }: Locale): string {
  return text[language];
}
