import type { CoverageRow, How } from '../model/guidance.ts';
import type { Need } from '../model/needs.ts';
import { rowHolds } from './checks.ts';
import type { Subject } from './types.ts';
import type { World } from './world.ts';

/** How an instrument is linked to a need, from the loosest to the closest. */
export const hows: readonly How[] = ['local', 'reading', 'task', 'place', 'direct'];

/** An instrument's link to a need in this situation. */
export type Cover = {
  readonly how: How;
  readonly isCertain: boolean;
  readonly task: string | null;
  /** Whether it is specific to one part of the need, which is chosen or still open. */
  readonly isForPart: boolean;
};

/** The closest link, certain before uncertain; null if there is none. */
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

/** Whether a lead or an instrument under way meets the need: a source names it, or it is trained at the workplace. */
export function isMet(cover: Cover | null): boolean {
  return cover !== null && (cover.how === 'direct' || cover.how === 'place');
}

/** Whether a source, rather than the municipality alone, links it to the need. */
export function isNamedFor(cover: Cover | null): boolean {
  return cover !== null && cover.how !== 'local';
}

/** The rows that link any instrument to a need in this target group, independent of the answers. */
export function rowsFor(world: World, need: Need): CoverageRow[] {
  return world.rows.filter((row) => row.need === need);
}
