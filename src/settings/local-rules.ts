/** Rules about instruments that a municipality has added, and the record they rest on. */
import type { LocalText, RecordId, Status } from '../model/evidence.ts';
import type { Check, Rule } from '../model/guidance.ts';
import type { LocalWords } from './settings.ts';

/** The choice record behind all local additions; no source is. */
export const localRecord: RecordId = 'choice-local-instruments';

/** The status of that record; the build would read the same from it. */
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

/** An instrument whose validity has ended also ends where it is under way. */
export function endedRule(id: string): Rule {
  const rule = ruleAbout(id, 'Ended', words.ended, [{ check: 'historic', is: true }]);
  return { ...rule, says: 'against', outcome: 'doesNotApply', stops: true };
}

/** @param groups the target groups it is not offered to */
export function otherGroupRule(id: string, groups: Extract<Check, { check: 'targetGroup' }>['is']): Rule {
  return { ...ruleAbout(id, 'OtherGroup', words.otherGroup, [{ check: 'targetGroup', is: groups }]), outcome: 'doesNotApply' };
}

/** @param number index of the condition, from 1 */
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
