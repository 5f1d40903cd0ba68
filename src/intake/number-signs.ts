/**
 * Tokenizes text into the signs that a written number consists of, independent of which dash, space or script is used. Each
 * sign keeps its index in the original text.
 */

/** One space or tab. The digits 0–9 are their own sign. */
export const SPACE = 10;
/** Full stop, slash or any dash. */
export const MARK = 11;
/** Characters used to mask a digit: x * # _ ? • */
export const HIDDEN = 12;
/** The end of a line. */
export const LINE = 13;
/** Any other punctuation or symbol, currencies excepted. */
export const POINT = 14;
const OTHER = 15;

export type Signs = {
  /** 0–9, or one of the constants above. */
  readonly kinds: readonly number[];
  /** The index of the sign in the text, in UTF-16 units. */
  readonly places: readonly number[];
};

const percent = '%'.charCodeAt(0);
const ampersand = '&'.charCodeAt(0);
const asciiSigns: readonly (number | null)[] = Array.from({ length: 128 }, (_, code) => asciiSign(String.fromCharCode(code)));
const lineEnd = /^[\n\v\f\r\u0085\u2028\u2029]$/;
const dropped = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\p{Cc}]$/u;
const dash = /^[\p{Pd}\u2212\u2043\u02d7]$/u;
const otherSpace = /^\p{Zs}$/u;
const digit = /^\p{Nd}$/u;
const point = /^(?!\p{Sc})[\p{P}\p{S}\p{Cs}]$/u;
/** A separator as html or an address writes it; digits are not written so. */
const escape = /%(?:2[0-9a-f]|3[a-f]|5[b-f]|7[b-e]|0[9ad])|&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,8});/iy;

/** Tokenizes a text. Invisible characters and combining marks are skipped. Linear time. */
export function readSigns(text: string): Signs {
  const kinds: number[] = [];
  const places: number[] = [];
  const known = new Map<string, number | null>();
  for (let at = 0; at < text.length; at++) {
    const place = at;
    const code = text.charCodeAt(at);
    let sign = asciiSigns[code];
    if (code === percent || code === ampersand) {
      const written = escapeAt(text, at);
      sign = written ? signOfEscape(written) : sign;
      at += written ? written.length - 1 : 0;
    }
    if (sign === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      at += character.length - 1;
      sign = known.get(character);
      if (sign === undefined) known.set(character, (sign = signOf(character)));
    }
    if (sign === null) continue;
    kinds.push(sign);
    places.push(place);
  }
  return { kinds, places };
}

/** The sign of a character; null if it is invisible or a combining mark. */
export function signOf(character: string): number | null {
  if (lineEnd.test(character)) return LINE;
  if (character !== '\t' && dropped.test(character)) return null;
  // A character that normalises to several, such as ½, is not part of a plain number.
  const normal = character.normalize('NFKC');
  const ascii = normal.length === 1 ? asciiSigns[normal.charCodeAt(0)] : undefined;
  if (ascii !== undefined) return ascii;
  if (dash.test(normal)) return MARK;
  if (normal === '•') return HIDDEN;
  if (otherSpace.test(normal)) return SPACE;
  if (point.test(character)) return POINT;
  return digit.test(normal) ? digitValue(normal.codePointAt(0) ?? 0) : OTHER;
}

/** Whether a sign is one of 0–9. */
export function isDigit(sign: number | null | undefined): sign is number {
  return typeof sign === 'number' && sign < SPACE;
}

function asciiSign(character: string): number | null {
  if (character >= '0' && character <= '9') return Number(character);
  if (character === ' ' || character === '\t') return SPACE;
  if ('\n\v\f\r'.includes(character)) return LINE;
  if ('./-'.includes(character)) return MARK;
  if ('xX*#_?'.includes(character)) return HIDDEN;
  if (character < ' ' || character === '\u007f') return null;
  return /[a-z$]/i.test(character) ? OTHER : POINT;
}

function escapeAt(text: string, at: number): string | undefined {
  escape.lastIndex = at;
  return escape.exec(text)?.[0];
}

function signOfEscape(written: string): number | null {
  const [, decimal, hex, name = ''] = /^&(?:#(\d+)|#x([\da-f]+)|([a-z]+));$/i.exec(written) ?? [];
  if (name !== '') return /^(?:shy|zwn?j)$/.test(name) ? null : /sp$/.test(name) ? SPACE : POINT;
  const code = decimal === undefined ? parseInt(hex ?? written.slice(1), 16) : Number(decimal);
  const sign = signOf(String.fromCodePoint(code));
  return isDigit(sign) ? OTHER : sign;
}

/** Unicode lists the digits of a script consecutively from 0 to 9; some scripts follow each other directly. */
function digitValue(codePoint: number): number {
  let before = 0;
  while (digit.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}
