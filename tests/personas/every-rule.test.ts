import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/model/guidance.ts';
import { rulesAbout } from '../../src/recommender/judge.ts';
import type { Recommendation } from '../../src/recommender/types.ts';
import { guidance, rulesOf, verdictOn } from '../support/guidance.ts';
import { askedFor, closest, educationReady, everybody, vulnerable } from './people.ts';

/** The rules that speak about anything at all: an instrument, a plan, a part and its alternatives, a gap, when to look again, the whole. */
function spokenIn({ verdicts, plans, warnings }: Recommendation): Set<RuleId> {
  const parts = plans.flatMap(({ instruments }) => instruments);
  return new Set([
    ...[...verdicts, ...plans].flatMap(rulesOf),
    ...warnings,
    ...plans.flatMap(({ lookAgain }) => lookAgain),
    ...plans.flatMap(({ uncovered }) => uncovered.map(({ rule }) => rule)),
    ...parts.flatMap(({ insteadOf }) => insteadOf.map(({ rule }) => rule)),
    ...parts.flatMap(({ for: purposes }) => purposes.flatMap((purpose) => (typeof purpose === 'object' ? [purpose.rule] : []))),
  ]);
}
const allIds = guidance.rules.map(({ id }) => id);

describe('the people of these tests', () => {
  it('are of all three target groups, and each is someone else', () => {
    expect(everybody.length).toBeGreaterThanOrEqual(80);
    expect(new Set(everybody.map(({ who }) => who)).size).toBe(everybody.length);
    expect(new Set(everybody.map((person) => JSON.stringify({ ...person, who: '' }))).size).toBe(everybody.length);
    for (const [group, people] of Object.entries({ vulnerable, closest, educationReady }))
      for (const { needs } of Object.values(people)) expect(needs.targetGroup).toBe(group);
  });

  it('each have a plan, but the one for whom everything has been left out', () => {
    expect(everybody.filter((person) => askedFor(person).plans.length === 0).map(({ who }) => who)).toEqual([
      vulnerable.nothingPossible.who,
    ]);
  });
});

describe('every rule', () => {
  it('speaks to somebody', () => {
    const spoken = everybody.map((person) => spokenIn(askedFor(person)));
    expect(allIds.filter((id) => !spoken.some((rules) => rules.has(id)))).toEqual([]);
  });

  it('is silent towards somebody, but for the two that are about what many instruments have in common', () => {
    const spoken = everybody.map((person) => spokenIn(askedFor(person)));
    expect(allIds.filter((id) => spoken.every((rules) => rules.has(id)))).toEqual(['namedForOthers', 'onlyNamed']);
  });

  it('is silent about something it could speak of, unless it has no condition and decides nothing', () => {
    const answers = everybody.map(askedFor);
    const talkative = guidance.rules.filter((rule) => {
      const about = guidance.instruments.filter((instrument) => rulesAbout(instrument, [rule]).length > 0);
      return (
        about.length > 0 &&
        answers.every((answer) =>
          about.every(
            ({ id }) => !answer.verdicts.some(({ instrument }) => instrument === id) || rulesOf(verdictOn(answer, id)).includes(rule.id),
          ),
        )
      );
    });
    expect(talkative.map(({ id }) => id)).toEqual([]);
  });
});
