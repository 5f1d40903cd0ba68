import { createFormat, type Format } from './format.ts';
import { fill } from './message.ts';
import { textsIn, type Arguments, type DanishTexts, type Language, type PluralKey, type TextKey } from './texts.ts';

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

export function createLocale(language: Language): Locale {
  const texts = textsIn[language];
  const rules = new Intl.PluralRules(language);
  return {
    language,
    format: createFormat(language),
    t: (key, ...values) => fill(texts[key], values[0] ?? {}),
    template: (key) => texts[key],
    plural: (stem, count) => (rules.select(count) === 'one' ? `${stem}.one` : `${stem}.other`),
  };
}
