/** Parses a number in Danish notation: decimal comma; full stops or spaces between thousands. */

export type DanishNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  /** Such as 1.300: as a thousands separator, and as a decimal point. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'notANumber' };

export type NumberOptions = {
  /** Whether a percent sign may follow; "12 %" gives 12. */
  readonly percent?: boolean;
};

/** Longer than any number that this tool uses. */
const longestNumber = 40;
const withComma = /^[+-]?\d*,\d+$/;
const whole = /^[+-]?\d+$/;
const withStop = /^[+-]?\d+\.\d+$/;
const oneGroup = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const inGroups = /^[+-]?[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const nothing = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}]*$/u;
/** Pasted along; within a number they are refused. */
const around = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}]+|[\s\p{Default_Ignorable_Code_Point}\p{Cf}]+$/gu;
const notANumber: DanishNumber = { kind: 'notANumber' };

/**
 * Parses one number. An ambiguous text is reported as such, and an incomplete one is refused, never parsed in part. Range and
 * integrality are the caller's to check.
 * Also refused: digits other than 0–9, exponents, and numbers beyond `Number.MAX_SAFE_INTEGER`.
 */
export function readDanishNumber(text: string, options: NumberOptions = {}): DanishNumber {
  if (nothing.test(text)) return { kind: 'missing' };
  const trimmed = text.trim();
  if (trimmed.length > longestNumber) return notANumber;
  const plain = plainSigns(trimmed.replace(around, ''), options);
  const stopsOut = plain.replace(/[. ]/g, '').replace(',', '.');
  if (oneGroup.test(plain)) return ambiguous(Number(stopsOut), Number(plain));
  if (inGroups.test(plain) || withComma.test(plain) || whole.test(plain)) return number(Number(stopsOut));
  return withStop.test(plain) ? number(Number(plain)) : notANumber;
}

/** Normalises non-breaking spaces and the typographic minus. */
function plainSigns(text: string, { percent = false }: NumberOptions): string {
  const plain = text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/^\u2212/, '-');
  return percent ? plain.replace(/ ?%$/, '') : plain;
}

function number(value: number): DanishNumber {
  // Adding 0 turns −0 into 0.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { kind: 'number', value: value + 0 } : notANumber;
}

function ambiguous(thousands: number, decimals: number): DanishNumber {
  return { kind: 'ambiguous', readings: [thousands, decimals] };
}
