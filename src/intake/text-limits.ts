/** Size limits of all input, and the one function that cleans words. */

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
  /** Far beyond any passphrase, and little enough to be drawn. */
  passphraseCharacters: 10_000,
} as const;

export type CleanText =
  | { readonly kind: 'fine'; readonly text: string }
  /** Both in Unicode code points, after normalisation. */
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number };

/** Word processors write a line break as a vertical tab, and a page break as a form feed. */
const lineEnds = /\r\n|[\v\f\r\u0085\u2028\u2029]/g;
const controls = /(?![\t\n])\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
/** Bidirectional control characters: they reverse surrounding text, and Arabic and Hebrew need none. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;
/** The blank of Braille is a symbol to Unicode. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;
/** Latin-1 without control characters, and something to see: the rule, and clean as it is. */
const plain = /^(?=[^!-~]*[!-~])[\t\n -~\u00a0-\u00ff]*$/;

/**
 * Cleans words that come in, the same through every door: NFC, line ends as \n, without control and bidirectional control
 * characters; a lone surrogate becomes U+FFFD. Text without visible characters becomes empty. Never truncates.
 */
export function cleanWords(text: string): string {
  if (plain.test(text)) return text;
  const clean = text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(directionControls, '')
    .replace(loneSurrogates, '\ufffd')
    .normalize('NFC');
  return visible.test(clean) ? clean : '';
}

/** Cleans words and holds them against a limit, in Unicode code points. */
export function cleanText(text: string, limit: number): CleanText {
  const clean = cleanWords(text);
  const length = countCharacters(clean);
  return length > limit ? { kind: 'tooLong', limit, length } : { kind: 'fine', text: clean };
}

/** The number of Unicode code points; those above U+FFFF take two UTF-16 units. */
export function countCharacters(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
