import type { Check, Guidance, Instrument, Rule } from '../model/guidance.ts';
import { needKeys, needsOptions, type Needs } from '../model/needs.ts';
import { ask, readsOf } from './checks.ts';
import { isSelected } from './select.ts';

/** Every answer worth trying, field by field: each option, and lists that are empty, single and full. */
function answersTo(field: keyof Needs, instruments: readonly Instrument[]): readonly Needs[keyof Needs][] {
  const ids = instruments.map(({ id }) => id);
  if (field === 'needs') return [[], ...needKeys.map((need) => [need]), [...needKeys]];
  if (field === 'running') return [[], ...ids.map((id) => [id]), ids];
  if (field === 'belief') return [1, 2, 3, 4, 5];
  if (field === 'pastChanges' || field === 'expectedChanges') return [0, 1, 5];
  return needsOptions[field];
}

const someone: Needs = {
  targetGroup: 'vulnerable',
  workplaceNow: 'unknown',
  needs: [],
  ownMotivation: 'notRelevant',
  timeWithoutWork: 'unknown',
  businessCycle: 'unknown',
  running: [],
  belief: null,
  pastChanges: 0,
  expectedChanges: 0,
};

/** What these look at is made by planning, not by answering. */
const madeByPlans: readonly Check['check'][] = ['planHas', 'planIsSingle', 'moreTied'];

/** The ids of the rules that no answer at all can bring to speak. What a plan holds is taken as possible. */
export function deadRules(guidance: Guidance): string[] {
  return guidance.rules.filter((rule) => !canFire(rule, guidance)).map(({ id }) => id);
}

function canFire(rule: Rule, { instruments, targetGroups }: Guidance): boolean {
  const asked = rule.when.filter(({ check }) => !madeByPlans.includes(check));
  const fields = [...new Set([...asked.flatMap(readsOf), 'targetGroup' as const])];
  const subjects: readonly (Instrument | null)[] = 'plan' in rule.about || 'recommendation' in rule.about ? [null] : instruments;
  const about = 'plan' in rule.about || 'recommendation' in rule.about ? {} : rule.about;
  return combinations(fields, instruments).some((needs) =>
    subjects.some(
      (instrument) =>
        (instrument === null || isSelected(instrument, about, needs.needs)) &&
        // Long after every last day, and before the first.
        ['1900-01-01', '9999-12-31'].some((today) => holds(asked, { needs, today, instrument, targetGroups, instruments })),
    ),
  );
}

type Case = Pick<Guidance, 'targetGroups' | 'instruments'> & { needs: Needs; today: string; instrument: Instrument | null };

function holds(checks: readonly Check[], { needs, today, instrument, targetGroups, instruments }: Case): boolean {
  const group = targetGroups.find(({ id }) => id === needs.targetGroup);
  if (!group) return false;
  const running = instruments.filter(({ id }) => needs.running.includes(id));
  return checks.every((check) => ask({ needs, today, group, instrument, plan: [], running, moreTied: false }, check) === true);
}

function combinations(fields: readonly (keyof Needs)[], instruments: readonly Instrument[]): Needs[] {
  return fields.reduce<Needs[]>(
    (all, field) => all.flatMap((needs) => answersTo(field, instruments).map((answer) => ({ ...needs, [field]: answer }))),
    [someone],
  );
}
