/** What is said of an instrument because a municipality says so, and what it rests on. */
import type { LocalText, RecordId, Status } from '../model/evidence.ts';
import type { Check, Rule } from '../model/guidance.ts';
import type { LocalWords } from './settings.ts';

/** The record that says what an addition of the municipality is and is not: all that it adds rests on this and on no source. */
export const localRecord: RecordId = 'choice-local-instruments';

/** What that record is, as the build would read it from there. */
export const localStatus: readonly Status[] = ['rule', 'method'];

const words = {
  own: {
    da: 'Kommunens eget redskab. Ingen af kilderne siger noget om, hvordan det virker.',
    en: 'An instrument of the municipality’s own. None of the sources says anything about how it works.',
  },
  otherGroup: {
    da: 'Kommunen tilbyder det ikke til denne målgruppe.',
    en: 'The municipality does not offer it to this target group.',
  },
  ended: { da: 'Kommunen tilbyder det ikke længere.', en: 'The municipality does not offer it any more.' },
} as const;

export function nothingKnownRule(id: string): Rule {
  return { ...ruleAbout(id, 'Local', words.own, []), says: 'unknown' };
}

/** What has ended is stopped where it runs. */
export function endedRule(id: string): Rule {
  const rule = ruleAbout(id, 'Ended', words.ended, [{ check: 'historic', is: true }]);
  return { ...rule, says: 'against', outcome: 'doesNotApply', stops: true };
}

/** @param groups those to whom it is not offered */
export function otherGroupRule(id: string, groups: Extract<Check, { check: 'targetGroup' }>['is']): Rule {
  return { ...ruleAbout(id, 'OtherGroup', words.otherGroup, [{ check: 'targetGroup', is: groups }]), outcome: 'doesNotApply' };
}

/** @param number its place among the conditions, from 1 */
export function conditionRule(id: string, number: number, condition: LocalWords): Rule {
  return ruleAbout(id, `Condition${number}`, inBoth(condition), []);
}

export function inBoth({ da, en }: LocalWords): LocalText {
  return { da, en: en ?? da };
}

function ruleAbout(instrument: string, name: string, text: LocalText, when: readonly Check[]): Rule {
  return {
    id: `${instrument}Municipal${name}`,
    about: { instruments: [instrument] },
    when,
    says: 'condition',
    outcome: null,
    verdict: null,
    lever: null,
    evidence: [localRecord],
    status: localStatus,
    text,
  };
}
