/** What each of the people in `people.json` hears, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { firstPlan, instrumentsOf, planLines, preferredOver, rulesOf, verdictOn, why, whyForCertain } from '../support/guidance.ts';
import { askedFor, closest, educationReady, vulnerable, type Expectation, type Person } from './people.ts';

type Sentence = Omit<Expectation, 'it'>;
type Checks<Expected> = { readonly [Key in keyof Expected]-?: (expected: NonNullable<Expected[Key]>) => void };

/** Runs the check of each key that is expected. */
function hold<Expected extends object>(expected: Expected, checks: Checks<Expected>): void {
  for (const key of Object.keys(expected) as (keyof Expected)[]) checks[key](expected[key] as NonNullable<Expected[keyof Expected]>);
}

/** A verdict in full, or with `…` for any rules, among which may be some that hang on an open question. */
function verdictPattern(line: string): RegExp {
  const words = line.split('…').map((part) => part.trim().replaceAll('?', '\\?'));
  return new RegExp(`^${words.join('.*')}$`);
}

function hears(person: Person, expected: Sentence, people: Readonly<Record<string, Person>>): void {
  const said = askedFor(person);
  const first = () => firstPlan(said);
  const held = said.plans.map(instrumentsOf);
  hold(expected, {
    plans: (lines) => expect(planLines(said)).toEqual(lines),
    plansBegin: (lines) => expect(planLines(said).slice(0, lines.length)).toEqual(lines),
    somePlan: (line) => expect(planLines(said)).toContain(line),
    samePlansAs: (other) => expect(planLines(said)).toEqual(planLines(askedFor(people[other] as Person))),
    plansWith: (plans) => expect(said.plans).toMatchObject(plans),
    somePlanHas: (ids) => expect(held.flat()).toEqual(expect.arrayContaining([...ids])),
    everyPlanHas: (ids) => expect(held.filter((plan) => !ids.every((id) => plan.includes(id)))).toEqual([]),
    noPlanHas: (ids) => expect(held.flat().filter((id) => ids.includes(id))).toEqual([]),
    warnings: (rules) => expect(said.warnings).toEqual(rules),
    asksFirst: (fields) => expect(said.asks.slice(0, fields.length)).toEqual(fields),
    asks: (fields) => expect(said.asks).toEqual(expect.arrayContaining([...fields])),
    doesNotAsk: (fields) => expect(said.asks.filter((field) => fields.includes(field))).toEqual([]),
    verdicts: (lines) => {
      for (const [id, line] of Object.entries(lines))
        if (line.includes('…')) expect(why(said, id)).toMatch(verdictPattern(line));
        else expect(whyForCertain(said, id)).toBe(line);
    },
    reasons: (reasons) => {
      for (const [id, some] of Object.entries(reasons))
        expect(verdictOn(said, id).reasons).toEqual(
          expect.arrayContaining(some.map((reason) => expect.objectContaining(reason) as unknown)),
        );
    },
    first: (plan) =>
      hold(plan, {
        rules: (rules) => expect(rulesOf(first())).toEqual(rules),
        someRules: (rules) => expect(rulesOf(first())).toEqual(expect.arrayContaining([...rules])),
        notRules: (rules) => expect(rulesOf(first()).filter((rule) => rules.includes(rule))).toEqual([]),
        subGoals: (goals) => expect(first().subGoals).toEqual(goals),
        levers: (levers) => expect(first().levers).toEqual(levers),
        lookAgain: (rules) => expect(first().lookAgain).toEqual(rules),
        someLookAgain: (rules) => expect(first().lookAgain).toEqual(expect.arrayContaining([...rules])),
        parts: (parts) => {
          for (const [id, part] of Object.entries(parts))
            expect(first().instruments.find(({ instrument }) => instrument === id)).toMatchObject(part);
        },
        insteadOf: (alternatives) => {
          for (const [id, lines] of Object.entries(alternatives)) expect(preferredOver(first(), id)).toEqual(lines);
        },
        someInsteadOf: (alternatives) => {
          for (const [id, lines] of Object.entries(alternatives))
            expect(preferredOver(first(), id)).toEqual(expect.arrayContaining([...lines]));
        },
        everyInsteadOf: (rules) => {
          for (const [id, rule] of Object.entries(rules))
            expect(preferredOver(first(), id).filter((line) => !line.endsWith(`: ${rule}`))).toEqual([]);
        },
      }),
  });
}

describe.each(Object.entries({ vulnerable, closest, educationReady }))('%s', (_group, people: Readonly<Record<string, Person>>) => {
  describe.each(Object.values(people).map((person) => [person.who, person] as const))('%s', (_, person) => {
    it.each(person.hears.map(({ it: sentence, ...expected }) => [sentence, expected] as const))('%s', (_sentence, expected) =>
      hears(person, expected, people),
    );
  });
});
