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

/** What decides where rules disagree: the first voice that is heard. A ban before a doubt, a doubt about a ban before a yes. */
const priority: readonly (Voice & { readonly gives: Outcome })[] = [
  { outcome: 'doesNotApply', isCertain: true, gives: 'doesNotApply' },
  { outcome: 'advisedAgainst', isCertain: true, gives: 'advisedAgainst' },
  { outcome: 'applies', isCertain: true, gives: 'applies' },
  { outcome: 'applies', isCertain: false, gives: 'cannotTell' },
  { outcome: 'advisedAgainst', isCertain: false, gives: 'cannotTell' },
];

/** What can be said of one instrument: the rules about it, its rows of the coverage table, and what is said where nothing else is. */
export type Sayings = {
  readonly rules: readonly Rule[];
  readonly rows: readonly CoverageRow[];
  readonly ofRow: Readonly<Record<How, Rule>>;
  readonly silence: Rule;
};

/**
 * The rules that are about an instrument. What the sources say of a whole kind, they do not say of what a municipality has
 * added; what citizen and caseworker say holds for all.
 */
export function rulesAbout(instrument: Instrument, rules: readonly Rule[]): Rule[] {
  return rules.filter(
    ({ about, local }) =>
      isAboutInstruments(about) &&
      (!instrument.local || about.instruments?.includes(instrument.id) || local === true) &&
      isSelected(instrument, about),
  );
}

/** @param sayings those about the instrument */
export function judge(instrument: Instrument, { rules, rows, ofRow, silence }: Sayings, subject: Subject): Judgement {
  const its = { ...subject, instrument };
  const heard = [...rules.flatMap((rule) => fire(rule, its) ?? []), ...rows.flatMap((row) => fireRow(row, ofRow[row.how], its) ?? [])];
  const isExcluded = heard.some(({ rule, isCertain }) => rule.outcome === 'doesNotApply' && isCertain);
  // What an open question might decide is beside the point where an answer has excluded it.
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
    // Planning asks for many verdicts and reads the arguments of few.
    get reasons() {
      const spoken = saidOnce([...fired].sort(byWeight).map((one) => reasonFor(one, its)));
      return spoken.length > 0 ? spoken : [reasonOf(silence, true, openFieldsOf(rules, its))];
    },
  };
}

/** What several rows say of one need, such as one for each of its parts, is one argument. */
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

/** The order in which arguments are read: what they say, what decides first, and by id where nothing else tells. */
function byWeight(one: Fired, other: Fired): number {
  const weight = ({ rule, isCertain }: Fired): number[] => [
    order.indexOf(isCertain ? rule.says : 'unknown'),
    rule.outcome === null ? 1 : 0,
  ];
  const name = ({ rule, row }: Fired): string => rule.id + (row?.need ?? '');
  return compareValues(weight(one), weight(other)) || compareTexts(name(one), name(other));
}

/** Status only, never a size; what is said of a whole kind does not count for or against one of it (choice-standing). */
function standingOf(fired: readonly Fired[]): Standing {
  const own = fired.filter(({ rule }) => !isAboutInstruments(rule.about) || rule.about.instruments !== undefined);
  const against = own.filter(({ rule, isCertain }) => rule.says === 'against' && isCertain);
  if (against.some(({ rule: { verdict } }) => verdict === 'noEffect' || verdict === 'negative')) return 'noEffectShown';
  if (against.length > 0) return 'contested';
  // Where the sources say that they do not know how it works, it is named and no more.
  const isOnlyNamed = own.some(({ rule, isCertain }) => rule.says === 'unknown' && isCertain);
  const levels = own.filter(({ rule }) => rule.outcome === 'applies').map((one) => (isOnlyNamed ? 'named' : levelOf(one)));
  return [...standings].reverse().find((standing) => levels.includes(standing)) ?? 'named';
}

function levelOf({ rule, row }: Fired): Standing {
  if (rule.verdict === 'positive') return 'tested';
  return (row ?? rule).status.some((one) => one === 'P' || one === 'A' || one === 'E') ? 'guidedOrUsedMore' : 'named';
}

/** The open questions that its rules look at: which of them would help where nothing can be said. */
function openFieldsOf(rules: readonly Rule[], subject: Subject): NeedsField[] {
  return rules
    .filter(({ outcome }) => outcome === 'applies')
    .flatMap(({ when }) => when.flatMap(readsOf))
    .filter((field) => !isAnswered(subject.answers, field));
}
