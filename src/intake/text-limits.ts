/** How much is read of anything that comes in, and how a text is made ready to be kept. */

/** Bytes, Unicode code points (`…Characters`) or counts. */
export const limits = {
  fileNameCharacters: 80,
  errorsShown: 50,
  backupBytes: 20 * 1024 * 1024,
  csvBytes: 10 * 1024 * 1024,
  csvRows: 50_000,
  csvColumns: 100,
  csvCellCharacters: 5000,
  configBytes: 256 * 1024,
  jsonDepth: 20,
} as const;

export type CleanText =
  | { readonly kind: 'fine'; readonly text: string }
  /** Both counted in Unicode code points, after cleaning. */
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number };

const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;
const controls = /(?![\t\n])\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
/** They turn the text around them; Arabic and Hebrew are shown right without them. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/**
 * The text as it is kept: composed letters (NFC), line ends as \n, and without control characters and
 * without the characters that turn the direction of their neighbours. Half a surrogate pair becomes �.
 * A text in which nothing can be seen becomes the empty text. Nothing is ever cut off.
 * @param limit the most that is allowed, in Unicode code points
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

/** The number of Unicode code points; outside the first 65,536 each takes two units of the text. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
