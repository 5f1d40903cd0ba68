/** What of the guidance reaches nobody, over the situations that the properties share: each such thing with its reason. */
import { describe, expect, it } from 'vitest';
import { guidance, recommender, rulesOf, today } from '../support/guidance.ts';
import { situations } from '../support/situations.ts';
import type { Recommendation } from '../../src/recommender/types.ts';

const byLaw = 'The law has ended it, so that it is never planned; what was said of it stays readable.';
const never = 'The tool never plans it by itself.';
const insisted = 'Only where a user insists on something: the situations have no constraints.';

/** Why something may reach nobody. What is not listed here has to reach somebody. */
const allowed: Readonly<Record<string, string>> = {
  'rule coversLocal': 'Only where a municipality has said what something covers (tests/personas: debtAdvice).',
  'rule gapNoRoom': insisted,
  'rule gapExcluded': insisted,
  'rule gapNoJob': 'Something else covers the need, unless a municipality has hidden it (tests/personas: noTreatmentHere).',
  'instrument jobRotation': byLaw,
  'instrument preRehabilitation': byLaw,
  'instrument rehabilitation': byLaw,
  'instrument resourceCourse': byLaw,
  'instrument educationMandate': never,
  'instrument utilityJob': never,
  'instrument sanctions': never,
  'instrument noEffort': never,
};

/** Everything in a recommendation that names a rule. */
function rulesIn({ verdicts, plans, warnings }: Recommendation): string[] {
  return [
    ...[...verdicts, ...plans].flatMap(rulesOf),
    ...warnings,
    ...plans.flatMap(({ lookAgain, uncovered, instruments }) => [
      ...lookAgain,
      ...uncovered.map(({ rule }) => rule),
      ...instruments.flatMap(({ insteadOf }) => insteadOf.map(({ rule }) => rule)),
    ]),
  ];
}

/** What has reached nobody yet; the questions are read no longer than some are missing, since they take most of the time. */
function unreached(): string[] {
  const left = new Set([
    ...guidance.rules.map(({ id }) => `rule ${id}`),
    ...guidance.kinds.map(({ id }) => `kind of plan ${id}`),
    ...guidance.instruments.map(({ id }) => `instrument ${id}`),
    ...guidance.questions.map(({ field }) => `question ${field}`),
    ...guidance.subGoals.map(({ id }) => `sub-goal ${id}`),
  ]);
  const reach = (what: string, ids: Iterable<string | null>): void => {
    for (const id of ids) left.delete(`${what} ${id}`);
  };
  for (const needs of situations) {
    const said = recommender.recommend(needs, today);
    reach('rule', rulesIn(said));
    for (const { kind, instruments, subGoals } of said.plans) {
      reach('kind of plan', [kind]);
      reach('sub-goal', subGoals);
      reach(
        'instrument',
        instruments.filter(({ when }) => when !== 'next').map(({ instrument }) => instrument),
      );
    }
    if ([...left].some((name) => name.startsWith('question'))) reach('question', said.asks);
  }
  return [...left].toSorted();
}

describe('what reaches nobody', () => {
  it('is listed in reach.txt with its reason, and nothing is without one', async () => {
    const left = unreached();
    expect(left.filter((name) => !(name in allowed))).toEqual([]);
    await expect(left.map((name) => `${name}: ${allowed[name]}\n`).join('')).toMatchFileSnapshot('./reach.txt');
  });

  it('is excused only where it is there', () => {
    const names = new Set([
      ...guidance.rules.map(({ id }) => `rule ${id}`),
      ...guidance.kinds.map(({ id }) => `kind of plan ${id}`),
      ...guidance.instruments.map(({ id }) => `instrument ${id}`),
      ...guidance.questions.map(({ field }) => `question ${field}`),
    ]);
    expect(Object.keys(allowed).filter((name) => !names.has(name))).toEqual([]);
  });

  it('and is called historic or never planned just where the guidance says so', () => {
    const excused = (reason: string): string[] =>
      Object.keys(allowed)
        .filter((name) => allowed[name] === reason)
        .map((name) => name.replace('instrument ', ''))
        .toSorted();
    expect(
      guidance.instruments
        .filter(({ validity }) => validity.validTo !== null)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(excused(byLaw));
    expect(
      guidance.instruments
        .filter(({ traits }) => traits.includes('neverPlanned'))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(excused(never));
  });
});
