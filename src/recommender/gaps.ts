import type { CoverageRow, Gap } from '../model/guidance.ts';
import type { Need } from '../model/needs.ts';
import { ask, rowHolds } from './checks.ts';
import type { PlanDraft } from './compose.ts';
import { rowsFor } from './cover.ts';
import type { World } from './world.ts';

/** In order of priority: the first reason that applies to an instrument which could have covered the need. */
const reasons: readonly {
  readonly gap: Gap;
  readonly holds: (world: World, instrument: string, draft: PlanDraft, need: Need) => boolean;
}[] = [
  { gap: 'noRoom', holds: (_world, _instrument, { lost }, need) => lost.includes(need) },
  { gap: 'excluded', holds: (world, instrument) => world.isExcluded(instrument) },
  { gap: 'refused', holds: (world, instrument) => world.answers.refuses?.includes(instrument) ?? false },
  {
    gap: 'educationOut',
    holds: (world, instrument) =>
      world.judgementOf(instrument).of.traits.includes('education') &&
      ask(world.subject, { check: 'ownMotivation', is: ['notRelevant', 'imposed'] }) === true,
  },
  { gap: 'inVain', holds: (world, instrument) => world.isChanged(instrument) },
  { gap: 'otherPlan', holds: (world, instrument) => world.mayBePlanned(instrument) },
  { gap: 'inWork', holds: (world, instrument) => saysSo(world, instrument, 'inWork') },
  { gap: 'noJob', holds: (world, instrument) => saysSo(world, instrument, 'noJobToKeep') },
  { gap: 'notHere', holds: () => true },
];

/** Why a plan leaves a named need uncovered. */
export function gapFor(need: Need, draft: PlanDraft): Gap {
  const { world } = draft;
  const fits = (row: CoverageRow): boolean =>
    row.part === null || rowHolds(world.subjectOf(row.instrument), { ...row, when: [] }) !== false;
  const fitting = rowsFor(world, need).filter(fits);
  // A hidden instrument cannot be used, but a source does name it for the need.
  if (fitting.length === 0) return world.subject.rows.some((row) => row.need === need && fits(row)) ? 'notHere' : 'silent';
  const found = reasons.find(({ holds }) => fitting.some(({ instrument }) => holds(world, instrument, draft, need)));
  return found?.gap ?? 'notHere';
}

function saysSo(world: World, instrument: string, rule: string): boolean {
  return world.judgementOf(instrument).reasons.some((reason) => reason.rule === rule);
}
