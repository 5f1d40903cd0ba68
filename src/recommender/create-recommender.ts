import type { Guidance, IsoDate, Rule } from '../model/guidance.ts';
import type { Constraints, Needs, TargetGroup } from '../model/needs.ts';
import { judge, rulesAbout } from './judge.ts';
import { plansFor } from './plans.ts';
import { fire } from './reasons.ts';
import type { Recommendation, Recommender, Subject } from './types.ts';
import { validate } from './validate-needs.ts';

/** Binds the recommender to a set of guidance. Pure: the same input always gives the same output, in whatever order its lists come. */
export function createRecommender(guidance: Guidance): Recommender {
  const { instruments, shapes, targetGroups } = guidance;
  // What can be known before anyone asks: which rules could have a word to say, group by group.
  const prepared = new Map(targetGroups.map(({ id }) => [id, prepare(guidance, id)]));

  function recommend(needs: Needs, today: IsoDate, constraints: Constraints = {}): Recommendation {
    validate(needs, today, constraints, guidance);
    const group = targetGroups.find(({ id }) => id === needs.targetGroup);
    const rules = prepared.get(needs.targetGroup);
    if (!group || !rules) throw new Error(`The guidance has no target group ${needs.targetGroup}.`);
    const running = instruments.filter(({ id }) => needs.running.includes(id));
    const subject: Subject = { needs, today, group, instrument: null, plan: [], running, moreTied: false };
    const judgements = rules.about.map((each) => judge(each.instrument, each.rules, subject));
    const { plans, moreTied } = plansFor({ judgements, subject, constraints }, shapes, rules.plan);
    const whole = { ...subject, moreTied };
    return {
      verdicts: judgements.map(({ instrument, outcome, reasons }) => ({ instrument, outcome, reasons })),
      plans,
      warnings: rules.recommendation.flatMap((rule) => (fire(rule, whole)?.isCertain ? [rule.id] : [])),
    };
  }
  return { recommend, instruments, targetGroups };
}

function prepare({ instruments, rules }: Guidance, group: TargetGroup) {
  const possible = rules.filter((rule) => mayConcern(rule, group));
  return {
    about: instruments.map((instrument) => ({ instrument, rules: rulesAbout(instrument, possible) })),
    plan: possible.filter(({ about }) => 'plan' in about),
    recommendation: possible.filter(({ about }) => 'recommendation' in about),
  };
}

function mayConcern(rule: Rule, group: TargetGroup): boolean {
  return rule.when.every((check) => check.check !== 'targetGroup' || check.is.includes(group));
}
