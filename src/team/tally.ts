import { beliefAnswers, type Belief, type BeliefAnswer } from '../model/belief.ts';
import type { CaseRow } from './types.ts';

/** Citizens who are the same to the calculation. */
export type CitizenCell = {
  readonly belief: Belief | null;
  readonly changes: number;
  citizens: number;
  /** Those of them whose outcome is told, and those of these in a job. */
  told: number;
  jobs: number;
};

/** What a group is computed from: all that is left of its rows. */
export type Tally = { readonly caseworkers: number; readonly citizens: number; readonly cells: readonly CitizenCell[] };

export type JobcentreTally = Tally & { readonly jobcentre: string | null };

/** Counts the rows by jobcentre, in alphabetical order; the order of the rows does not matter. */
export function tallyByJobcentre(rows: readonly CaseRow[]): JobcentreTally[] {
  const byJobcentre = new Map<string | null, CaseRow[]>();
  for (const row of rows) {
    const name = row.jobcentre ?? null;
    const together = byJobcentre.get(name);
    if (together) together.push(row);
    else byJobcentre.set(name, [row]);
  }
  return [...byJobcentre]
    .map(([jobcentre, own]) => ({ jobcentre, ...tallyOf(own) }))
    .sort((one, other) => compare(one.jobcentre ?? '', other.jobcentre ?? ''));
}

/** All jobcentres together. A caseworker belongs to one: the same code in two jobcentres is two people. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  return {
    caseworkers: tallies.reduce((sum, { caseworkers }) => sum + caseworkers, 0),
    citizens: tallies.reduce((sum, { citizens }) => sum + citizens, 0),
    cells: gather(tallies.flatMap(({ cells }) => cells)),
  };
}

/** The cells of citizens of whom only their answers are known: how many have each, and how many have none. */
export function cellsOfAnswers(answers: Readonly<Record<BeliefAnswer, number>>, unanswered: number): CitizenCell[] {
  const cell = (belief: Belief | null, citizens: number): CitizenCell => ({ belief, changes: 0, citizens, told: 0, jobs: 0 });
  return [cell(null, unanswered), ...beliefAnswers.map((answer, index) => cell((index + 1) as Belief, answers[answer]))].filter(
    ({ citizens }) => citizens > 0,
  );
}

function tallyOf(rows: readonly CaseRow[]): Tally {
  const cells = rows.map(({ belief, expectedChanges = 0, outcome }) => ({
    belief,
    changes: expectedChanges,
    citizens: 1,
    told: outcome === undefined ? 0 : 1,
    jobs: outcome ? 1 : 0,
  }));
  return { caseworkers: new Set(rows.map(({ caseworker }) => caseworker)).size, citizens: rows.length, cells: gather(cells) };
}

/** Adds up the cells that are the same, in a fixed order. */
function gather(cells: readonly CitizenCell[]): CitizenCell[] {
  const found = new Map<string, CitizenCell>();
  for (const cell of cells) {
    const key = `${cell.belief ?? 0} ${cell.changes}`;
    const sum = found.get(key);
    if (!sum) {
      found.set(key, { ...cell });
      continue;
    }
    sum.citizens += cell.citizens;
    sum.told += cell.told;
    sum.jobs += cell.jobs;
  }
  return [...found.values()].sort((one, other) => (one.belief ?? 0) - (other.belief ?? 0) || one.changes - other.changes);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
