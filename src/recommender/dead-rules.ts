import { isAboutInstruments } from '../model/about.ts';
import { beliefs } from '../model/belief.ts';
import type { Check, Guidance, Instrument, Rule } from '../model/guidance.ts';
import { needKeys, needsOptions, type Needs } from '../model/needs.ts';
import { blankNeeds } from './blank-needs.ts';
import { ask, readsOf } from './checks.ts';
import { isSelected } from './select.ts';

/** What there is to answer with: the instruments, and the most changes of caseworker. */
type Answerable = { readonly instruments: readonly Instrument[]; readonly mostChanges: number };

/** Every answer worth trying, field by field: each option, lists that are empty, single and full, and no change and the most. */
function answersTo(field: keyof Needs, { instruments, mostChanges }: Answerable): readonly Needs[keyof Needs][] {
  const ids = instruments.map(({ id }) => id);
  if (field === 'needs') return [[], ...needKeys.map((need) => [need]), [...needKeys]];
  if (field === 'running') return [[], ...ids.map((id) => [id]), ids];
  if (field === 'belief') return beliefs;
  if (field === 'pastChanges' || field === 'expectedChanges') return [0, mostChanges];
  return needsOptions[field];
}

/** What these look at is made by planning, not by answering. */
const madeByPlans: readonly Check['check'][] = ['planHas', 'planIsSingle', 'moreTied'];

/**
 * The ids of the rules that no answer at all can bring to speak. What a plan holds is taken as possible.
 * @param mostChanges the most changes of caseworker that may be answered, as the engine allows
 */
export function deadRules(guidance: Guidance, mostChanges: number): string[] {
  return guidance.rules.filter((rule) => !canFire(rule, guidance, mostChanges)).map(({ id }) => id);
}

function canFire(rule: Rule, { instruments, targetGroups }: Guidance, mostChanges: number): boolean {
  const asked = rule.when.filter(({ check }) => !madeByPlans.includes(check));
  const fields = [...new Set([...asked.flatMap(readsOf), 'targetGroup' as const])];
  const subjects: readonly (Instrument | null)[] = isAboutInstruments(rule.about) ? instruments : [null];
  const about = isAboutInstruments(rule.about) ? rule.about : {};
  return combinations(fields, { instruments, mostChanges }).some((needs) =>
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

function combinations(fields: readonly (keyof Needs)[], answerable: Answerable): Needs[] {
  return fields.reduce<Needs[]>(
    (all, field) => all.flatMap((needs) => answersTo(field, answerable).map((answer) => ({ ...needs, [field]: answer }))),
    [blankNeeds()],
  );
}
