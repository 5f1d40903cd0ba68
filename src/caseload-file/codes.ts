/** Codes of caseworkers, citizens and places: how they are compared, and what looks like something else. */

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const spaces = /\s+/g;
/** A spreadsheet keeps 15 digits and shows 12 or more of them as 1,23457E+11. */
const scientific = /^\d[.,]\d+E\+\d{2,3}$/i;
/** Capital first, then small letters, without a digit: Anne, Anne-Marie Holm, Holm, Anne, J. P. Holm. */
const nameWord = /^(?:\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*|\p{Lu}\.?|af|von|van|de)$/u;
const longestName = 60;
const mostWords = 5;
const fewestLetters = 3;
/** What Danish surnames end in; of places and units few do. */
const surname = /(?:sen|gaard|berg|lund|skov|mann|qvist|kvist)$/iu;
const cellsLookedAt = 200;
const smallestShare = 0.5;

/** A code as it is shown: without invisible characters, spaces collapsed, Unicode NFC. */
export function readCode(cell: string): string {
  return cell.replace(invisible, '').normalize('NFC').replace(spaces, ' ').trim();
}

/** Codes that differ only in case or spaces are the same code. */
export function sameCode(code: string): string {
  return code.replace(/ /g, '').toLowerCase();
}

/** Whether a spreadsheet has rounded a long number, so that several numbers have become one. */
export function isRounded(cell: string): boolean {
  return scientific.test(cell.trim());
}

/** Whether most of the cells look like names of people. */
export function lookLikeNames(cells: readonly string[]): boolean {
  return share(cells, isName) >= smallestShare;
}

/** Whether the cells look like names of people rather than of places, which are written alike. */
export function lookLikeFullNames(cells: readonly string[]): boolean {
  return (
    share(cells, (cell) => isName(cell) && surname.test(cell.split(/[\s,]+/).find((word) => surname.test(word)) ?? '')) >= smallestShare
  );
}

function isName(cell: string): boolean {
  if (cell.length > longestName) return false;
  const words = cell.split(/[\s,]+/).filter((word) => word !== '');
  return words.length <= mostWords && words.every((word) => nameWord.test(word)) && words.some(({ length }) => length >= fewestLetters);
}

function share(cells: readonly string[], has: (cell: string) => boolean): number {
  const filled = cells
    .map(readCode)
    .filter((cell) => cell !== '')
    .slice(0, cellsLookedAt);
  return filled.length === 0 ? 0 : filled.filter(has).length / filled.length;
}
