import { beliefAnswers, type Belief, type BeliefAnswer } from '../model/belief.ts';
import type { CaseRow } from './types.ts';

/** Citizens with equal input to the calculation. */
export type CitizenCell = {
  readonly belief: Belief | null;
  readonly changes: number;
  citizens: number;
  /** The number of them with a known outcome, and of these in a job. */
  told: number;
  jobs: number;
};

/** The aggregate that a group is computed from. */
export type Tally = { readonly caseworkers: number; readonly citizens: number; readonly cells: readonly CitizenCell[] };

export type JobcentreTally = Tally & { readonly jobcentre: string | null };

/** Counts the rows by jobcentre, sorted by name; independent of row order. */
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

/** The sum of all jobcentres. A caseworker belongs to one jobcentre: the same code in two jobcentres is two people. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  return {
    caseworkers: tallies.reduce((sum, { caseworkers }) => sum + caseworkers, 0),
    citizens: tallies.reduce((sum, { citizens }) => sum + citizens, 0),
    cells: gather(tallies.flatMap(({ cells }) => cells)),
  };
}

/** The cells of citizens of whom only the answers are known: the count of each answer and of "don't know". */
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

/** Merges equal cells, in a fixed order. */
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
