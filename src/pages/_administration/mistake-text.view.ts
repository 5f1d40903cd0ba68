import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import { fill } from '../../ui/message.ts';
import type { Locale } from '../../ui/locale.ts';
import { leastContrast } from '../../settings/contrast.ts';
import type { Mistake } from '../../settings/mistake.ts';

/** What is wrong and what to do, in one or two sentences. */
export function mistakeText({ kind, values }: Mistake, locale: Locale): string {
  const { template, format } = withTexts(locale, texts);
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
