/**
 * Splits CSV text into rows and cells with papaparse. It gets text of which the delimiter and the ends of lines are known, and is
 * kept from what it is slow at: very long lines, and quotes before very many spaces.
 */
import Papa from 'papaparse';
import { isBlank, type TableRefusal, type TableRow } from './table.ts';
import { limits } from './text-limits.ts';

export type SplitRefusal =
  | TableRefusal
  | { readonly kind: 'lineTooLong'; readonly line: number; readonly limit: number }
  | { readonly kind: 'unclosedQuote'; readonly line: number; readonly column: number }
  /** Text follows a closing quote in the same cell. */
  | { readonly kind: 'textAfterQuote'; readonly line: number; readonly column: number };

/** Rows per step, between which the caller may yield to the event loop. */
const rowsPerStep = 2000;
/** For a file of one column: no text holds it, see `decodeText`. */
const noDelimiter = '\0';
/** papaparse looks at the spaces after every quote, so that a long run of them would take minutes. */
const longSpace = /[^\S\n]{100,}/g;
const longSpaceButTabs = /[^\S\n\t]{100,}/g;

/**
 * The rows that are not blank. Yields the share that has been read (0–1).
 * @param text lines end with \n
 * @param delimiter one character; null for a file of one column
 */
export function* splitRows(text: string, delimiter: string | null): Generator<number, TableRow[] | SplitRefusal> {
  const tooLong = lineTooLong(text);
  if (tooLong) return tooLong;
  const input = text.replace(delimiter === '\t' ? longSpaceButTabs : longSpace, ' ');
  const config = { delimiter: delimiter ?? noDelimiter, newline: '\n', quoteChar: '"', preview: rowsPerStep, fastMode: false } as const;
  const rows: TableRow[] = [];
  let lines = 0;
  for (let at = 0; at < input.length;) {
    const rest = input.slice(at);
    const { data, errors, meta } = new Papa.Parser(config).parse(rest, 0, false) as Papa.ParseResult<string[]>;
    const [error] = errors;
    if (error) return brokenQuote(rest, error, lines, config);
    // The end of the last line is no row of its own.
    if (meta.cursor === rest.length && rest.endsWith('\n') && data.at(-1)?.join('') === '') data.pop();
    for (const cells of data) {
      lines += 1;
      if (lines > limits.csvRows + 1) return { kind: 'tooManyRows', limit: limits.csvRows };
      if (cells.length > limits.csvColumns) return { kind: 'tooManyColumns', line: lines, limit: limits.csvColumns };
      const long = cells.findIndex((cell) => cell.length > limits.csvCellCharacters);
      if (long >= 0) return { kind: 'cellTooLong', line: lines, column: long + 1, limit: limits.csvCellCharacters };
      if (!isBlank(cells)) rows.push({ line: lines, cells });
    }
    at += meta.cursor;
    yield at / input.length;
  }
  return rows;
}

/** The first line that is longer than all its cells may be. */
function lineTooLong(text: string): SplitRefusal | null {
  const limit = limits.csvLineCharacters;
  for (let start = 0, line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > limit) return { kind: 'lineTooLong', line, limit };
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}

/** Where a quote is broken: the cells before it are counted by reading up to it. */
function brokenQuote(rest: string, { code, index = 0 }: Papa.ParseError, lines: number, config: Papa.ParseConfig): SplitRefusal {
  const { data } = new Papa.Parser(config).parse(rest.slice(0, index - 1), 0, false) as Papa.ParseResult<string[]>;
  const kind = code === 'MissingQuotes' ? 'unclosedQuote' : 'textAfterQuote';
  return { kind, line: lines + Math.max(1, data.length), column: Math.max(1, data.at(-1)?.length ?? 1) };
}
