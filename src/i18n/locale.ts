import { createFormat, type Format } from './format.ts';
import { fill } from './message.ts';
import type { Arguments, DanishTexts, Language, PluralKey, TextKey, Texts } from './texts.ts';

/** A language with everything needed to speak it. */
export type Locale = {
  readonly language: Language;
  readonly format: Format;
  /** The text with its parameters filled. */
  t<Key extends TextKey>(key: Key, ...values: Arguments<DanishTexts[Key]>): string;
  /** The text with its parameters still in place, for `Message.svelte` to fill with components. */
  template(key: TextKey): string;
  /** The key of the form for one or for several. */
  plural<Stem extends PluralKey>(stem: Stem, count: number): `${Stem}.one` | `${Stem}.other`;
};

/** @param texts the texts of that language */
export function createLocale(language: Language, texts: Texts): Locale {
  let rules: Intl.PluralRules | undefined;
  return {
    language,
    format: createFormat(language),
    t: (key, ...values) => fill(texts[key], values[0] ?? {}),
    template: (key) => texts[key],
    plural: (stem, count) => ((rules ??= new Intl.PluralRules(language)).select(count) === 'one' ? `${stem}.one` : `${stem}.other`),
  };
}
