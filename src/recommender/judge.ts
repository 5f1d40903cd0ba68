import { isAboutInstruments } from '../model/about.ts';
import type { Instrument, Outcome, Rule, Strength } from '../model/guidance.ts';
import { fire, type Fired } from './reasons.ts';
import { isSelected } from './select.ts';
import type { Judgement, Subject } from './types.ts';

type Voice = { readonly outcome: Outcome | null; readonly isCertain: boolean };

/** What decides where rules disagree: the first voice that is heard. A ban before a doubt, a doubt about a ban before a yes. */
const priority: readonly (Voice & { readonly gives: Outcome })[] = [
  { outcome: 'doesNotApply', isCertain: true, gives: 'doesNotApply' },
  { outcome: 'advisedAgainst', isCertain: true, gives: 'advisedAgainst' },
  { outcome: 'applies', isCertain: true, gives: 'applies' },
  { outcome: 'applies', isCertain: false, gives: 'cannotTell' },
  { outcome: 'advisedAgainst', isCertain: false, gives: 'cannotTell' },
  { outcome: 'doesNotApply', isCertain: false, gives: 'cannotTell' },
];

const strengths: readonly Strength[] = ['weak', 'moderate', 'strong'];

/** How strong a strength is: 0 none, 1 weak, 2 moderate, 3 strong. */
export function gradeOf(strength: Strength | null): number {
  return strength === null ? 0 : strengths.indexOf(strength) + 1;
}

/** The rules that are about an instrument, whoever it is for. What the sources say of a whole kind, they do not say of what a municipality has added. */
export function rulesAbout(instrument: Instrument, rules: readonly Rule[]): Rule[] {
  return rules.filter(
    ({ about }) =>
      isAboutInstruments(about) &&
      (!instrument.local || about.instruments?.includes(instrument.id)) &&
      isSelected(instrument, about, instrument.meets),
  );
}

/** @param rules those about the instrument */
export function judge(instrument: Instrument, rules: readonly Rule[], subject: Subject): Judgement {
  const itsSubject = { ...subject, instrument };
  const fired = rules.flatMap((rule): Fired[] => {
    const heard = fire(rule, itsSubject);
    return heard ? [heard] : [];
  });
  const decisive = priority.find(({ outcome, isCertain }) =>
    fired.some((heard) => heard.rule.outcome === outcome && heard.isCertain === isCertain),
  );
  const inFavour = fired.filter(({ rule }) => rule.says === 'for' && rule.strength !== null);
  return {
    instrument: instrument.id,
    of: instrument,
    outcome: decisive?.gives ?? 'cannotTell',
    mightApply: decisive?.outcome === 'applies' && !decisive.isCertain,
    strength: inFavour.map(({ rule }) => rule.strength).sort((one, other) => gradeOf(other) - gradeOf(one))[0] ?? null,
    reasons: fired.map(({ reason }) => reason),
  };
}
