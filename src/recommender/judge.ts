import { isAboutInstruments } from '../model/about.ts';
import type { CoverageRow, How, Instrument, Outcome, Rule } from '../model/guidance.ts';
import type { NeedsField } from '../model/needs.ts';
import { isAnswered } from './answers.ts';
import { readsOf } from './checks.ts';
import { compareTexts, compareValues } from './preferences.ts';
import { fire, fireRow, reasonFor, reasonOf, type Fired } from './reasons.ts';
import { isSelected } from './select.ts';
import { standings, type Judgement, type Reason, type Standing, type Subject } from './types.ts';

type Voice = { readonly outcome: Outcome | null; readonly isCertain: boolean };

/**
 * The priority table for conflicting rules: the first match decides. An exclusion precedes a doubt, and a doubt about an
 * exclusion precedes an approval.
 */
const priority: readonly (Voice & { readonly gives: Outcome })[] = [
  { outcome: 'doesNotApply', isCertain: true, gives: 'doesNotApply' },
  { outcome: 'advisedAgainst', isCertain: true, gives: 'advisedAgainst' },
  { outcome: 'applies', isCertain: true, gives: 'applies' },
  { outcome: 'applies', isCertain: false, gives: 'cannotTell' },
  { outcome: 'advisedAgainst', isCertain: false, gives: 'cannotTell' },
];

/**
 * Everything that can be said about one instrument: rules about it, its rows of coverage, and the rule used if nothing else
 * applies.
 */
export type Sayings = {
  readonly rules: readonly Rule[];
  readonly rows: readonly CoverageRow[];
  readonly ofRow: Readonly<Record<How, Rule>>;
  readonly silence: Rule;
};

/**
 * The rules about an instrument. Rules about a whole class of instruments do not apply to one that a municipality has added,
 * except those that rest on answers.
 */
export function rulesAbout(instrument: Instrument, rules: readonly Rule[]): Rule[] {
  return rules.filter(
    ({ about, local }) =>
      isAboutInstruments(about) &&
      (!instrument.local || about.instruments?.includes(instrument.id) || local === true) &&
      isSelected(instrument, about),
  );
}

/** @param sayings the rules and rows about this instrument */
export function judge(instrument: Instrument, { rules, rows, ofRow, silence }: Sayings, subject: Subject): Judgement {
  const its = { ...subject, instrument };
  const heard = [...rules.flatMap((rule) => fire(rule, its) ?? []), ...rows.flatMap((row) => fireRow(row, ofRow[row.how], its) ?? [])];
  const isExcluded = heard.some(({ rule, isCertain }) => rule.outcome === 'doesNotApply' && isCertain);
  // Once an answer excludes the instrument, arguments that depend on open questions are dropped.
  const fired = isExcluded ? heard.filter(({ isCertain }) => isCertain) : heard;
  const decisive = priority.find(({ outcome, isCertain }) =>
    fired.some((one) => one.rule.outcome === outcome && one.isCertain === isCertain),
  );
  const bans = fired.filter(({ rule }) => rule.outcome === 'doesNotApply' || rule.outcome === 'advisedAgainst');
  return {
    instrument: instrument.id,
    of: instrument,
    outcome: decisive?.gives ?? 'cannotTell',
    mightApply: decisive?.outcome === 'applies' && !decisive.isCertain,
    mayComeLater: bans.every(({ rule, isCertain }) => rule.onlyNow === true || !isCertain),
    mayGoOn: !bans.some(({ rule }) => rule.stops),
    standing: instrument.local ? 'local' : standingOf(fired),
    // Lazy: planning reads many verdicts and few reasons.
    get reasons() {
      const spoken = saidOnce([...fired].sort(byWeight).map((one) => reasonFor(one, its)));
      return spoken.length > 0 ? spoken : [reasonOf(silence, true, openFieldsOf(rules, its))];
    },
  };
}

/** Merges the arguments of several rows about one need, such as one row per part. */
function saidOnce(reasons: readonly Reason[]): Reason[] {
  const union = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
  const once = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = [reason.rule, reason.says, reason.need].join(' ');
    const before = once.get(key);
    const wouldChange = union(before?.wouldChange ?? [], reason.wouldChange ?? []);
    once.set(key, {
      ...reason,
      status: union(before?.status ?? [], reason.status),
      evidence: union(before?.evidence ?? [], reason.evidence),
      ...(wouldChange.length > 0 && { wouldChange }),
    });
  }
  return [...once.values()];
}

const order: readonly Rule['says'][] = ['for', 'against', 'condition', 'unknown'];

/** Sort order of arguments: by what they say, then by priority, then by id. */
function byWeight(one: Fired, other: Fired): number {
  const weight = ({ rule, isCertain }: Fired): number[] => [
    order.indexOf(isCertain ? rule.says : 'unknown'),
    rule.outcome === null ? 1 : 0,
  ];
  const name = ({ rule, row }: Fired): string => rule.id + (row?.need ?? '');
  return compareValues(weight(one), weight(other)) || compareTexts(name(one), name(other));
}

/** Depends on status only, never on effect size; statements about a whole class do not count (choice-standing). */
function standingOf(fired: readonly Fired[]): Standing {
  const own = fired.filter(({ rule }) => !isAboutInstruments(rule.about) || rule.about.instruments !== undefined);
  const against = own.filter(({ rule, isCertain }) => rule.says === 'against' && isCertain);
  if (against.some(({ rule: { verdict } }) => verdict === 'noEffect' || verdict === 'negative')) return 'noEffectShown';
  if (against.length > 0) return 'contested';
  // An instrument whose effect the sources call unknown counts as named only.
  const isOnlyNamed = own.some(({ rule, isCertain }) => rule.says === 'unknown' && isCertain);
  const levels = own.filter(({ rule }) => rule.outcome === 'applies').map((one) => (isOnlyNamed ? 'named' : levelOf(one)));
  return [...standings].reverse().find((standing) => levels.includes(standing)) ?? 'named';
}

function levelOf({ rule, row }: Fired): Standing {
  if (rule.verdict === 'positive') return 'tested';
  return (row ?? rule).status.some((one) => one === 'P' || one === 'A' || one === 'E') ? 'guidedOrUsedMore' : 'named';
}

/** The open questions that its rules depend on, for an instrument that cannot be judged. */
function openFieldsOf(rules: readonly Rule[], subject: Subject): NeedsField[] {
  return rules
    .filter(({ outcome }) => outcome === 'applies')
    .flatMap(({ when }) => when.flatMap(readsOf))
    .filter((field) => !isAnswered(subject.answers, field));
}
