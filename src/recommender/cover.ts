import type { CoverageRow, How } from '../model/guidance.ts';
import type { Need } from '../model/needs.ts';
import { rowHolds } from './checks.ts';
import type { Subject } from './types.ts';
import type { World } from './world.ts';

/** From the loosest link between an instrument and a need to the closest. */
export const hows: readonly How[] = ['local', 'reading', 'task', 'place', 'direct'];

/** How an instrument covers a need here; null where it does not. */
export type Cover = {
  readonly how: How;
  readonly isCertain: boolean;
  readonly task: string | null;
  /** Whether it is for one part of the need, the one that was told or might be meant. */
  readonly isForPart: boolean;
};

/** The closest link, the certain one first; null where there is none. */
export function closestLink(rows: readonly CoverageRow[], need: Need, subject: Subject): Cover | null {
  const links = rows.flatMap((row): Cover[] => {
    const holds = row.need === need ? rowHolds(subject, row) : false;
    return holds === false ? [] : [{ how: row.how, isCertain: holds === true, task: row.task, isForPart: row.part !== null }];
  });
  return links.sort((one, other) => closeness(other) - closeness(one) || Number(other.isCertain) - Number(one.isCertain))[0] ?? null;
}

export function closeness({ how }: Pick<Cover, 'how'>): number {
  return hows.indexOf(how);
}

/** Whether a need is met as well as can be by what leads or goes on: a source names it, or it is trained at the workplace. */
export function isMet(cover: Cover | null): boolean {
  return cover !== null && (cover.how === 'direct' || cover.how === 'place');
}

/** Whether it is more than a municipality that links them. */
export function isNamedFor(cover: Cover | null): boolean {
  return cover !== null && cover.how !== 'local';
}

/** The rows that could link something to a need in this target group, whatever was answered. */
export function rowsFor(world: World, need: Need): CoverageRow[] {
  return world.rows.filter((row) => row.need === need);
}
