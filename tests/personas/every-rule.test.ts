import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/model/guidance.ts';
import { rulesAbout } from '../../src/recommender/judge.ts';
import { guidance, rulesOf, verdictOn } from '../support/guidance.ts';
import { askedFor, everybody, vulnerable, closest, educationReady } from './people.ts';

const answers = everybody.map(askedFor);
/** Person by person, the rules that speak about anything at all. */
const spoken = answers.map(
  ({ verdicts, plans, warnings }) => new Set<RuleId>([...verdicts.flatMap(rulesOf), ...plans.flatMap(rulesOf), ...warnings]),
);
const allIds = guidance.rules.map(({ id }) => id);

describe('the people of these tests', () => {
  it('are at least 24, of all three target groups, and each is someone else', () => {
    expect(everybody.length).toBeGreaterThanOrEqual(24);
    expect(new Set(everybody.map(({ who }) => who)).size).toBe(everybody.length);
    expect(new Set(everybody.map((person) => JSON.stringify({ ...person, who: '' }))).size).toBe(everybody.length);
    for (const [group, people] of Object.entries({ vulnerable, closest, educationReady }))
      for (const { needs } of Object.values(people)) expect(needs.targetGroup).toBe(group);
  });
});

describe('every rule', () => {
  it('speaks to somebody', () => {
    expect(allIds.filter((id) => !spoken.some((rules) => rules.has(id)))).toEqual([]);
  });

  it('is silent towards somebody, but for the two that are about what a group’s instruments have in common', () => {
    expect(allIds.filter((id) => spoken.every((rules) => rules.has(id)))).toEqual(['namedForOthers', 'onlyNamed']);
  });

  it('is silent about something it could speak of, unless it has no condition and decides nothing', () => {
    const talkative = guidance.rules.filter((rule) => {
      const about = guidance.instruments.filter((instrument) => rulesAbout(instrument, [rule]).length > 0);
      return about.length > 0 && answers.every((answer) => about.every(({ id }) => rulesOf(verdictOn(answer, id)).includes(rule.id)));
    });
    for (const { id, when, outcome } of talkative) expect({ id, when, outcome }).toEqual({ id, when: [], outcome: null });
  });
});
