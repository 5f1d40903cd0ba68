/** Size limits of all input, and normalisation of text before it is stored. */

/** In bytes, Unicode code points (`…Characters`) or counts. */
export const limits = {
  fileNameCharacters: 80,
  errorsShown: 50,
  backupBytes: 20 * 1024 * 1024,
  csvBytes: 10 * 1024 * 1024,
  csvRows: 50_000,
  csvColumns: 100,
  csvCellCharacters: 5000,
  csvLineCharacters: 200_000,
  /** What one part of an Excel workbook may unpack to. */
  unpackedBytes: 128 * 1024 * 1024,
  configBytes: 256 * 1024,
  jsonDepth: 20,
} as const;

export type CleanText =
  | { readonly kind: 'fine'; readonly text: string }
  /** Both in Unicode code points, after normalisation. */
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number };

/** Word processors break a line with U+000B and a page with U+000C. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const controls = /(?![\t\n])\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
/** Bidirectional control characters: they reverse surrounding text, and Arabic and Hebrew need none. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/**
 * Normalises text: NFC, line ends as \n, without control and bidirectional control characters; a lone surrogate becomes U+FFFD.
 * Text without visible characters becomes empty. Never truncates.
 * @param limit the longest allowed text, in Unicode code points
 */
export function cleanText(text: string, limit: number): CleanText {
  const clean = text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(directionControls, '')
    .replace(loneSurrogates, '\ufffd')
    .normalize('NFC');
  if (!visible.test(clean)) return { kind: 'fine', text: '' };
  const length = countCharacters(clean);
  return length > limit ? { kind: 'tooLong', limit, length } : { kind: 'fine', text: clean };
}

/** The number of Unicode code points; those above U+FFFF take two UTF-16 units. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
