import { fill } from '../i18n/message.ts';
import type { Locale } from '../i18n/locale.ts';
import { leastContrast } from '../settings/contrast.ts';
import type { Mistake } from '../settings/mistake.ts';

/** What is wrong and what to do, in one or two sentences. */
export function mistakeText({ kind, values }: Mistake, { template, format }: Locale): string {
  // A length stands in characters; only of the logo and of the whole file is it told in kB.
  const given = kind === 'logoTooLarge' && values.limit ? { limit: imageKilobytes(values.limit) } : values;
  const numbers = { least: leastContrast, bits: 8, ...given };
  const written = Object.entries(numbers).map(([name, value]) => [
    name,
    format.plain(Number.isInteger(value) ? value : Math.round(value * 10) / 10),
  ]);
  return fill(template(`settings.mistake.${kind}`), Object.fromEntries(written));
}

/** What an image weighs whose data: address has so many letters. */
export function imageKilobytes(letters: number): number {
  // In base64, four letters hold three bytes.
  return (letters * 3) / 4 / bytesPerKilobyte;
}

export const bytesPerKilobyte = 1000;
