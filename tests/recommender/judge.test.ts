import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome, Rule } from '../../src/model/guidance.ts';
import { gradeOf, judge, rulesAbout } from '../../src/recommender/judge.ts';
import { anInstrument, aRule, aSubject } from '../support/small-guidance.ts';

const placement = anInstrument('placement', { group: 'jobOriented', traits: ['realWorkplace'] });

/** A rule that decides: for certain, or only if there is a boom, which nobody knows. */
function voice(outcome: Outcome | null, isCertain: boolean, change: Partial<Rule> = {}): Rule {
  return aRule(`${outcome ?? 'nothing'}${isCertain ? '' : 'Perhaps'}`, {
    outcome,
    when: isCertain ? [] : [{ check: 'businessCycle', is: ['boom'] }],
    ...change,
  });
}

const certain = (outcome: Outcome | null): Rule => voice(outcome, true);
const perhaps = (outcome: Outcome): Rule => voice(outcome, false);

describe('where rules disagree', () => {
  it.each<[string, Rule[], Outcome]>([
    ['nothing is said', [], 'cannotTell'],
    ['nothing is decided', [certain(null)], 'cannotTell'],
    ['it is unknown', [certain('cannotTell')], 'cannotTell'],
    ['one is for it', [certain('applies')], 'applies'],
    ['one is for it and one does not know', [certain('cannotTell'), certain('applies')], 'applies'],
    ['one advises against it', [certain('applies'), certain('advisedAgainst')], 'advisedAgainst'],
    ['one rules it out', [certain('advisedAgainst'), certain('doesNotApply'), certain('applies')], 'doesNotApply'],
    ['one might be for it', [perhaps('applies')], 'cannotTell'],
    ['one might advise against it', [perhaps('advisedAgainst')], 'cannotTell'],
    ['one might rule it out', [perhaps('doesNotApply')], 'cannotTell'],
    ['one is for it for certain and one might rule it out', [certain('applies'), perhaps('doesNotApply')], 'applies'],
    ['one advises against it for certain and one might be for it', [perhaps('applies'), certain('advisedAgainst')], 'advisedAgainst'],
  ])('and %s: the verdict is the cautious one', (_, rules, outcome) => {
    expect(judge(placement, rules, aSubject()).outcome).toBe(outcome);
    expect(judge(placement, [...rules].reverse(), aSubject()).outcome).toBe(outcome);
  });

  it('may be planned all the same where only an open question keeps it from applying', () => {
    expect(judge(placement, [perhaps('applies')], aSubject()).mightApply).toBe(true);
    expect(judge(placement, [perhaps('applies'), perhaps('doesNotApply')], aSubject()).mightApply).toBe(true);
    expect(judge(placement, [perhaps('doesNotApply')], aSubject()).mightApply).toBe(false);
    expect(judge(placement, [perhaps('applies'), certain('advisedAgainst')], aSubject()).mightApply).toBe(false);
    expect(judge(placement, [certain('applies')], aSubject()).mightApply).toBe(false);
  });

  it('the verdict does not depend on the order of the rules', () => {
    const voices = (['applies', 'doesNotApply', 'advisedAgainst', 'cannotTell'] as const).flatMap((outcome) => [
      certain(outcome),
      perhaps(outcome),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(voices), (rules) => {
        const inOrder = voices.filter((rule) => rules.includes(rule));
        expect(judge(placement, rules, aSubject()).outcome).toBe(judge(placement, inOrder, aSubject()).outcome);
      }),
    );
  });

  it('keeps every reason, also those that lost', () => {
    const { reasons } = judge(placement, [certain('applies'), certain('doesNotApply'), perhaps('advisedAgainst')], aSubject());
    expect(reasons.map(({ rule }) => rule)).toEqual(['applies', 'doesNotApply', 'advisedAgainstPerhaps']);
  });
});

describe('how much speaks for an instrument', () => {
  it('is the strongest of what speaks for it', () => {
    const strengths = (['weak', 'strong', 'moderate'] as const).map((strength) => aRule(strength, { strength }));
    expect(judge(placement, strengths, aSubject()).strength).toBe('strong');
  });

  it('is nothing where nothing speaks for it', () => {
    expect(judge(placement, [aRule('against', { says: 'against', strength: 'strong' })], aSubject()).strength).toBeNull();
    expect(judge(placement, [aRule('for', { strength: null })], aSubject()).strength).toBeNull();
  });

  it('is graded none, weak, moderate, strong', () => {
    expect([null, 'weak' as const, 'moderate' as const, 'strong' as const].map(gradeOf)).toEqual([0, 1, 2, 3]);
  });
});

describe('the rules about an instrument', () => {
  const about = (rule: Partial<Rule>) => rulesAbout(placement, [aRule('one', rule)]).length === 1;

  it.each<[Rule['about'], boolean]>([
    [{}, true],
    [{ instruments: ['placement'] }, true],
    [{ instruments: ['talks'] }, false],
    [{ groups: ['jobOriented'] }, true],
    [{ trait: 'education' }, false],
    [{ plan: true }, false],
    [{ recommendation: true }, false],
  ])('%o: %s', (selector, is) => {
    expect(about({ about: selector })).toBe(is);
  });
});
