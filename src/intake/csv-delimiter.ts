/** Detects the delimiter of a CSV file by counting. */

export type Delimiter = ';' | '\t' | ',' | '|';

export type FoundDelimiter = {
  /** Null if the first line has none of the delimiters. */
  readonly delimiter: Delimiter | null;
  /** False if another delimiter fits equally well. */
  readonly isSure: boolean;
};

/** In order of preference for ties. A vertical bar is only used if the user chooses it. */
const counted: readonly Delimiter[] = [';', '\t', ','];
const linesLookedAt = 20;
const signsLookedAt = 64 * 1024;
const named = /^"?sep=([;,|\t])"?(?:\n|$)/i;

/** Removes a first line such as `sep=;`, which tells Excel the delimiter. Lines end with \n. */
export function takeNamedDelimiter(text: string): { delimiter: Delimiter | null; rest: string } {
  const match = named.exec(text);
  return match ? { delimiter: match[1] as Delimiter, rest: text.slice(match[0].length) } : { delimiter: null, rest: text };
}

/**
 * Counts each delimiter outside quotes in the first lines. The one with the same count in most lines wins; ties go to the one
 * with more columns. Where the first line has none of them, it may be a title, and the count of most lines is taken.
 */
export function countDelimiters(text: string): FoundDelimiter {
  const lines = firstLines(text);
  const scores = counted
    .map((delimiter) => scoreOf(delimiter, lines))
    .filter(({ columns }) => columns > 1)
    .sort((one, other) => other.agreeing - one.agreeing || other.columns - one.columns);
  const [best, next] = scores;
  const isSure = !next || next.agreeing !== best?.agreeing || next.columns !== best.columns;
  return { delimiter: best?.delimiter ?? null, isSure };
}

function scoreOf(delimiter: Delimiter, lines: readonly string[]): { delimiter: Delimiter; columns: number; agreeing: number } {
  const counts = lines.map((line) => line.split(delimiter).length);
  const usual = [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 1;
  const [first = 1] = counts;
  // A decimal comma in each line makes two columns of one.
  const isBelowTitle = first === 1 && usual > (delimiter === ',' ? 2 : 1);
  const columns = isBelowTitle ? usual : first;
  return { delimiter, columns, agreeing: counts.filter((count) => count === columns).length };
}

/** The first non-empty lines, with quoted text removed. */
function firstLines(text: string): string[] {
  const unquoted = text
    .slice(0, signsLookedAt)
    .split('"')
    .filter((_, part) => part % 2 === 0)
    .join('');
  return unquoted
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt);
}
