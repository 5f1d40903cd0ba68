/** Maps the columns of a file to the fields of a caseload, by what their headings mean and what their cells look like. */
import { contradictsItself, readBelief, readChanges, readOutcome } from './cells.ts';
import { isRounded, readCode, sameCode } from './codes.ts';

/** `place` groups citizens and caseworkers, such as a jobcentre; without it all rows belong to one place. */
export const fields = ['caseworker', 'citizen', 'belief', 'changes', 'outcome', 'place'] as const;
export type Field = (typeof fields)[number];

/** Column numbers from 1; null if no column holds the field. No column is used twice. */
export type Mapping = Readonly<Record<Field, number | null>>;

/** Instead of a column of citizens: each row is a citizen. */
export const eachRow = 0;

/** The fields that every caseload must have. */
export const requiredFields: readonly Field[] = ['caseworker', 'citizen', 'belief'];

/**
 * What headings of a field begin with or hold as words, in lower case, Danish and English. In the order in which fields choose:
 * "Tro på job" is belief and not outcome, "Borgerens sagsbehandler" a caseworker and not a citizen.
 */
const meanings: readonly (readonly [Field, RegExp])[] = [
  ['changes', /(?:^| )(?:skift\p{L}*|changes?|sb-?skift|sagsbehandlerskift)(?!\p{L})/u],
  [
    'belief',
    /(?:^| )(?:tro|troen|jobtro|jobchancer?|chancer?|s12|belief|vurdering|vurderet|forventning|realistisk|tror|job inden for (?:et|1) år)(?!\p{L})/u,
  ],
  [
    'caseworker',
    /(?:^| )(?:sagsb\p{L}*|sagsbehandler\p{L}*|sb|sbh|sb-?kode|rådgiver\p{L}*|medarbejder\p{L}*|jobkonsulent\p{L}*|jobrådgiver\p{L}*|konsulent\p{L}*|kontaktperson\p{L}*|ansvarlig|case\s?workers?|adviser|advisor)(?!\p{L})/u,
  ],
  [
    'citizen',
    /(?:^| )(?:borger\p{L}*|sag|sager|sags?nr|sagsnummer|sags?id|sagskode|klient\p{L}*|løbenr|løbenummer|person\p{L}*|id|journalnr|citizens?|clients?|case)(?!\p{L})/u,
  ],
  [
    'outcome',
    /(?:^| )(?:i job|job|kom i job|i arbejde|arbejde|i beskæftigelse|beskæftigelse|beskæftiget|ordinært|udfald|resultat|selvforsørg\p{L}*|outcome|in (?:a )?job|employed|employment)(?!\p{L})/u,
  ],
  [
    'place',
    /(?:^| )(?:enhed\p{L}*|kommune\p{L}*|jobcent\p{L}+|afdeling\p{L}*|afd|sted|team|distrikt|område|lokation|hold|place|unit|department|office|municipality)(?!\p{L})/u,
  ],
];
/** The fewest cells of a column that must say something of the field it is suggested for. */
const smallestFit = 0.5;
/** The share of a column that must be different codes to be one of citizens, and the fewest rows that show it. */
const citizensDiffer = 0.95;
const fewestCitizens = 5;
const cellsLookedAt = 200;

/**
 * Suggests a column for each field; a field that none can be found for is left to the user. Where all columns have another
 * meaning, each row is a citizen.
 * @param rows cells of the rows below the heading
 * @param refused column numbers (from 1) that may not be used
 */
export function suggestMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  refused: readonly number[],
  mostChanges: number,
): Mapping {
  const looked = rows.slice(0, cellsLookedAt);
  const free = new Set(header.map((_, index) => index + 1).filter((column) => !refused.includes(column)));
  const cellsOf = (column: number): string[] => looked.map((cells) => cells[column - 1] ?? '').filter((cell) => cell.trim() !== '');
  const found: Record<Field, number | null> = { caseworker: null, citizen: null, belief: null, changes: null, outcome: null, place: null };
  const take = (field: Field, column: number | undefined): void => {
    if (column === undefined) return;
    found[field] = column;
    free.delete(column);
  };
  for (const [field, meaning] of meanings) {
    const known = [...free].filter((column) => means(header[column - 1] ?? '', meaning));
    const fitting = known.find((column) => fits(field, cellsOf(column), mostChanges));
    // What is wrong with a column that has to be there is told when its rows are read.
    take(field, fitting ?? (field === 'belief' ? known[0] : undefined));
  }
  if (found.belief === null)
    take(
      'belief',
      [...free].find((column) => areAnswers(cellsOf(column))),
    );
  if (found.citizen === null)
    take(
      'citizen',
      [...free].find((column) => areDifferentCodes(cellsOf(column), looked.length)),
    );
  if (found.citizen === null && free.size === 0 && refused.length === 0 && found.caseworker !== null) found.citizen = eachRow;
  return found;
}

/** How many of the fields the cells of a row could be headings of. */
export function countHeadings(cells: readonly string[]): number {
  const taken = new Set<number>();
  for (const [, meaning] of meanings) {
    const index = cells.findIndex((cell, at) => !taken.has(at) && cell.length <= longestHeading && means(cell, meaning));
    if (index >= 0) taken.add(index);
  }
  return taken.size;
}

/** Assigns a column to a field; a field that used the column before loses it. */
export function remap(mapping: Mapping, field: Field, column: number | null): Mapping {
  const isTaken = (other: Field): boolean => column !== null && column !== eachRow && mapping[other] === column;
  const entries = fields.map((other) => [other, other === field ? column : isTaken(other) ? null : mapping[other]] as const);
  return Object.fromEntries(entries) as Mapping;
}

/** The required fields that have no column yet. */
export function missingFields(mapping: Mapping): Field[] {
  return requiredFields.filter((field) => mapping[field] === null);
}

const longestHeading = 60;

/** Sagsbeh., SAGSBEHANDLER_KODE, Tro på job (1-5), Ventede--skift. */
function means(heading: string, meaning: RegExp): boolean {
  const words = readCode(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  // \b knows no Danish letters, so that a space stands for it.
  return meaning.test(words);
}

function fits(field: Field, cells: readonly string[], mostChanges: number): boolean {
  const readers: Partial<Record<Field, (cell: string) => unknown>> = {
    // A scale that is counted the other way is told as such when it is read.
    belief: (cell) => readBelief(cell) ?? contradictsItself(cell),
    changes: (cell) => readChanges(cell, mostChanges),
    outcome: readOutcome,
  };
  const read = readers[field];
  return !read || cells.length === 0 || share(cells, (cell) => Boolean(read(cell))) >= smallestFit;
}

/** Whether the cells are words of the scale; numbers alone could be anything. */
function areAnswers(cells: readonly string[]): boolean {
  const hasWords = (cell: string): boolean => /\p{L}{3}/u.test(cell) && readBelief(cell) !== undefined;
  const answers = new Set(cells.filter(hasWords).map((cell) => readBelief(cell)?.value));
  return share(cells, hasWords) >= smallestFit && answers.size > 2;
}

function areDifferentCodes(cells: readonly string[], rows: number): boolean {
  const codes = new Set(cells.map((cell) => sameCode(readCode(cell))));
  const areCodes = share(cells, (cell) => /\d/.test(cell) && cell.length <= 30 && !isRounded(cell)) >= citizensDiffer;
  return rows >= fewestCitizens && areCodes && codes.size >= rows * citizensDiffer;
}

function share(cells: readonly string[], has: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(has).length / cells.length;
}
