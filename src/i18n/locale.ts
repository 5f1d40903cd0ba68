import { createFormat, type Format } from './format.ts';
import { fill } from './message.ts';
import type { Arguments, DanishTexts, Language, PluralKey, TextKey } from './texts.ts';

/** A language with everything needed to speak it. */
export type Locale = {
  readonly language: Language;
  readonly format: Format;
  /** The text with its parameters filled. */
  t<Key extends TextKey>(key: Key, ...values: Arguments<DanishTexts[Key]>): string;
  /** The text with its parameters still in place, for `Message.svelte` to fill with components. */
  template(key: TextKey): string;
  /** The key of the form for one or for several; Danish and English make the same difference for whole numbers. */
  plural<Stem extends PluralKey>(stem: Stem, count: number): `${Stem}.one` | `${Stem}.other`;
};

/** @param text looks up a text of that language */
export function createLocale(language: Language, text: (key: TextKey) => string): Locale {
  return {
    language,
    format: createFormat(language),
    t: (key, ...values) => fill(text(key), values[0] ?? {}),
    template: text,
    plural: (stem, count) => (Math.abs(count) === 1 ? `${stem}.one` : `${stem}.other`),
  };
}
