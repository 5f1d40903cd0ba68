import { isBlank, type TableRow } from '../intake/table.ts';
import type { CaseRow } from '../team/types.ts';
import { contradictsItself, readBelief, readChanges, readOutcome, type CellValue } from './cells.ts';
import { isRounded, readCode, sameCode } from './codes.ts';
import { eachRow, type Field, type Mapping } from './columns.ts';
import type { LeftOutRow } from './header.ts';

/** Why a row is refused. Its content is never repeated. */
export type RowFault =
  'cellCount' | 'noCaseworker' | 'noCitizen' | 'rounded' | 'belief' | 'beliefOrder' | 'changes' | 'outcome' | 'sameCitizen';

/** `line` is the row number of a spreadsheet. */
export type RefusedRow = { readonly line: number; readonly reason: RowFault };

/** What the user has said of the rows. */
export type RowChoices = {
  /** An empty cell of caseworker or place is the same as above, as where cells were merged. */
  readonly fillDown: boolean;
  /** The names of places are names of people and become codes. */
  readonly hidePlaces: boolean;
};

export type ReadRows = {
  readonly rows: readonly CaseRow[];
  readonly refused: readonly RefusedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Codes of caseworkers and places that were written in more than one way. */
  readonly spellings: number;
};

/** Rows per step of the generator, between which the caller may yield to the event loop. */
const rowsPerStep = 1000;
/** Columns in use below which a row with one cell is no title or note. */
const fewestColumns = 3;

/**
 * Parses the rows of a table into citizens. Only mapped columns are read; codes that differ in case or spaces alone are the same.
 * A citizen who appears in several rows of one place is refused in all of them, because none can be said to be right.
 * @param width the number of columns; cells beyond it must be empty
 * @param mostChanges the highest number of changes of caseworker that the model allows
 */
export function* readRows(
  rows: readonly TableRow[],
  width: number,
  mapping: Mapping,
  mostChanges: number,
  choices: RowChoices,
): Generator<readonly [number, number], ReadRows> {
  const reader = new RowReader(mapping, mostChanges, choices);
  const read: { line: number; row: CaseRow; key: string }[] = [];
  const refused: RefusedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const seen = new Map<string, number>();
  for (const [index, { line, cells }] of rows.entries()) {
    const row = isBlank(cells.slice(width)) ? reader.read(cells, line) : 'cellCount';
    if (row === 'note') leftOut.push({ line, reason: 'note' });
    else if (typeof row === 'string') refused.push({ line, reason: row });
    else {
      const key = `${sameCode(row.jobcentre ?? '')}\n${sameCode(row.citizen)}`;
      read.push({ line, row, key });
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    if ((index + 1) % rowsPerStep === 0) yield [index + 1, rows.length];
  }
  const isAlone = ({ key }: { key: string }): boolean => seen.get(key) === 1;
  const twice = read.filter((one) => !isAlone(one)).map(({ line }): RefusedRow => ({ line, reason: 'sameCitizen' }));
  return {
    rows: read.filter(isAlone).map(({ row }) => row),
    refused: [...refused, ...twice].sort((one, other) => one.line - other.line),
    leftOut,
    spellings: reader.spellings,
  };
}

class RowReader {
  readonly #mapping: Mapping;
  readonly #choices: RowChoices;
  readonly #usedColumns: readonly number[];
  readonly #above: Partial<Record<Field, string>> = {};
  readonly #caseworkers = new Spellings();
  readonly #places = new Spellings();
  readonly #belief: (cell: string) => CellValue<CaseRow['belief']>;
  readonly #changes: (cell: string) => CellValue<number | null>;
  readonly #outcome: (cell: string) => CellValue<boolean | null>;

  constructor(mapping: Mapping, mostChanges: number, choices: RowChoices) {
    this.#mapping = mapping;
    this.#choices = choices;
    this.#usedColumns = Object.values(mapping).flatMap((column) => (column === null || column === eachRow ? [] : [column]));
    this.#belief = remembered(readBelief);
    this.#changes = remembered((cell) => readChanges(cell, mostChanges));
    this.#outcome = remembered(readOutcome);
  }

  get spellings(): number {
    return this.#caseworkers.several + this.#places.several;
  }

  read(cells: readonly string[], line: number): CaseRow | RowFault | 'note' {
    if (this.#isNote(cells)) return 'note';
    const written = readCode(this.#filled(cells, 'caseworker'));
    if (written === '') return 'noCaseworker';
    const place = readCode(this.#filled(cells, 'place'));
    const code = this.#mapping.citizen === eachRow ? String(line) : readCode(this.#cell(cells, 'citizen'));
    if (code === '') return 'noCitizen';
    if (isRounded(code)) return 'rounded';
    const belief = this.#belief(this.#cell(cells, 'belief'));
    if (!belief) return contradictsItself(this.#cell(cells, 'belief')) ? 'beliefOrder' : 'belief';
    const changes = this.#changes(this.#cell(cells, 'changes'));
    if (!changes) return 'changes';
    const outcome = this.#outcome(this.#cell(cells, 'outcome'));
    if (!outcome) return 'outcome';
    const jobcentre = place === '' ? '' : this.#placeOf(place);
    return {
      ...(jobcentre !== '' && { jobcentre }),
      caseworker: this.#caseworkers.first(written),
      citizen: code,
      belief: belief.value,
      ...(changes.value !== null && { expectedChanges: changes.value }),
      ...(outcome.value !== null && { outcome: outcome.value }),
    };
  }

  #placeOf(place: string): string {
    const known = this.#places.first(place);
    return this.#choices.hidePlaces ? `K${this.#places.numberOf(place)}` : known;
  }

  /** A title or a note between the rows: one cell alone, and not the code of a citizen. */
  #isNote(cells: readonly string[]): boolean {
    if (this.#usedColumns.length < fewestColumns) return false;
    const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index + 1]));
    return filled.length === 1 && filled[0] !== this.#mapping.citizen;
  }

  #cell(cells: readonly string[], field: Field): string {
    const column = this.#mapping[field];
    return column === null ? '' : (cells[column - 1] ?? '');
  }

  #filled(cells: readonly string[], field: Field): string {
    const cell = this.#cell(cells, field);
    if (!this.#choices.fillDown) return cell;
    if (cell.trim() !== '') this.#above[field] = cell;
    return this.#above[field] ?? '';
  }
}

/** Codes by what they have in common. */
class Spellings {
  readonly #first = new Map<string, string>();
  readonly #written = new Set<string>();
  readonly #several = new Set<string>();
  readonly #numbers = new Map<string, number>();

  /** The code as it was written first. */
  first(code: string): string {
    const key = sameCode(code);
    const known = this.#first.get(key);
    if (known === undefined) {
      this.#first.set(key, code);
      this.#numbers.set(key, this.#first.size);
    } else if (known !== code && !this.#written.has(code)) {
      this.#written.add(code);
      this.#several.add(key);
    }
    return known ?? code;
  }

  /** The number of the code, from 1, in the order in which they came. */
  numberOf(code: string): number {
    return this.#numbers.get(sameCode(code)) ?? 0;
  }

  get several(): number {
    return this.#several.size;
  }
}

/** Few different cells stand in a column of answers, so that each is parsed once. */
function remembered<Value>(read: (cell: string) => Value): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    const value = known.has(cell) ? (known.get(cell) as Value) : read(cell);
    if (known.size < mostRemembered) known.set(cell, value);
    return value;
  };
}

const mostRemembered = 10_000;
