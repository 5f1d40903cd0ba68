import type { CsvRow } from '../intake/read-csv.ts';
import type { CaseRow } from '../team/types.ts';
import { readBelief, readChanges, readCode, readOutcome } from './cells.ts';
import type { Field, Mapping } from './columns.ts';

/** Why a row is refused. Its content is never repeated. */
export type RowFault = 'cellCount' | 'noCaseworker' | 'noCitizen' | 'belief' | 'changes' | 'outcome' | 'sameCitizen';

/** `line` is the row number of a spreadsheet; the header is row 1. */
export type RefusedRow = { readonly line: number; readonly reason: RowFault };

export type ReadRows = { readonly rows: readonly CaseRow[]; readonly refused: readonly RefusedRow[] };

/** Rows per step of the generator, between which the caller may yield to the event loop. */
const rowsPerStep = 2000;

/**
 * Parses the rows of a table into citizens. Only mapped columns are read. A citizen who appears in several rows of one place is
 * refused in all of them, because none can be said to be right.
 * @param mostChanges the highest number of changes of caseworker that the model allows
 */
export function* readRows(rows: readonly CsvRow[], mapping: Mapping, mostChanges: number): Generator<readonly [number, number], ReadRows> {
  const read: { line: number; row: CaseRow }[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Map<string, number>();
  for (const [index, { line, cells }] of rows.entries()) {
    const row = readRow(cells, mapping, mostChanges);
    if (typeof row === 'string') refused.push({ line, reason: row });
    else {
      read.push({ line, row });
      seen.set(keyOf(row), (seen.get(keyOf(row)) ?? 0) + 1);
    }
    if ((index + 1) % rowsPerStep === 0) yield [index + 1, rows.length];
  }
  const isAlone = ({ row }: { row: CaseRow }): boolean => seen.get(keyOf(row)) === 1;
  const twice = read.filter((one) => !isAlone(one)).map(({ line }): RefusedRow => ({ line, reason: 'sameCitizen' }));
  return { rows: read.filter(isAlone).map(({ row }) => row), refused: [...refused, ...twice].sort((one, other) => one.line - other.line) };
}

function readRow(cells: readonly string[], mapping: Mapping, mostChanges: number): CaseRow | RowFault {
  const cell = (field: Field): string => {
    const column = mapping[field];
    return column === null ? '' : (cells[column - 1] ?? '');
  };
  const caseworker = readCode(cell('caseworker'));
  if (caseworker === '') return 'noCaseworker';
  const citizen = readCode(cell('citizen'));
  if (citizen === '') return 'noCitizen';
  const belief = readBelief(cell('belief'));
  if (!belief) return 'belief';
  const changes = readChanges(cell('changes'), mostChanges);
  if (!changes) return 'changes';
  const outcome = readOutcome(cell('outcome'));
  if (!outcome) return 'outcome';
  const jobcentre = readCode(cell('place'));
  return {
    ...(jobcentre !== '' && { jobcentre }),
    caseworker,
    citizen,
    belief: belief.value,
    ...(changes.value !== null && { expectedChanges: changes.value }),
    ...(outcome.value !== null && { outcome: outcome.value }),
  };
}

/** The key of a citizen: a code is unique within its place only. */
function keyOf({ jobcentre = '', citizen }: CaseRow): string {
  return `${jobcentre}\n${citizen}`;
}
