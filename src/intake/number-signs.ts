/**
 * Tokenizes text into the signs that a written number consists of, independent of which dash, space or script is used. Each
 * sign keeps its index in the original text.
 */

/** The digits 0–9 are their own sign; the other signs follow. */
export const SPACE = 10;
/** Full stop, slash or any dash. */
export const MARK = 11;
/** Characters used to mask a digit: x * # _ ? • */
export const HIDDEN = 12;
const OTHER = 13;

export type Signs = {
  /** 0–9, or one of the constants above. */
  readonly kinds: readonly number[];
  /** The index of the sign in the text, in UTF-16 units. */
  readonly places: readonly number[];
};

const asciiSigns: readonly (number | null)[] = Array.from({ length: 128 }, (_, code) => asciiSign(String.fromCharCode(code)));
const dropped = /^(?![\t\n\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\p{Cc}]$/u;
const dash = /^[\p{Pd}\u2212\u2043\u02d7]$/u;
const otherSpace = /^\p{Zs}$/u;
const digit = /^\p{Nd}$/u;

/** Tokenizes a text. Invisible characters and combining marks are skipped. Linear time. */
export function readSigns(text: string): Signs {
  const kinds: number[] = [];
  const places: number[] = [];
  const known = new Map<string, number | null>();
  for (let at = 0; at < text.length; at++) {
    const place = at;
    const code = text.charCodeAt(at);
    let sign = asciiSigns[code];
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
  if (dropped.test(character)) return null;
  // A character that normalises to several, such as ½, is not part of a plain number.
  const normal = character.normalize('NFKC');
  const ascii = normal.length === 1 ? asciiSigns[normal.charCodeAt(0)] : undefined;
  if (ascii !== undefined) return ascii;
  if (dash.test(normal)) return MARK;
  if (normal === '•') return HIDDEN;
  if (otherSpace.test(normal)) return SPACE;
  return digit.test(normal) ? digitValue(normal.codePointAt(0) ?? 0) : OTHER;
}

/** Whether a sign is one of 0–9. */
export function isDigit(sign: number | null | undefined): sign is number {
  return typeof sign === 'number' && sign < SPACE;
}

function asciiSign(character: string): number | null {
  if (character >= '0' && character <= '9') return Number(character);
  if (character === ' ') return SPACE;
  if ('./-'.includes(character)) return MARK;
  if ('xX*#_?'.includes(character)) return HIDDEN;
  const isPrinted = character > ' ' && character < '\u007f';
  return isPrinted || '\t\n\r'.includes(character) ? OTHER : null;
}

/** Unicode lists the digits of a script consecutively from 0 to 9; some scripts follow each other directly. */
function digitValue(codePoint: number): number {
  let before = 0;
  while (digit.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}
