import type { Bilingual, Texts } from './bilingual.ts';
import type { Locale } from './locale.ts';
import { fill, type ParametersOf } from './message.ts';

/** What has to be handed over to fill the text: nothing, or one string per parameter. */
export type Arguments<Text extends string> = [ParametersOf<Text>] extends [never]
  ? []
  : [values: Readonly<Record<ParametersOf<Text>, string>>];

/** The keys of texts that have a form for one and a form for several. */
export type PluralKey<Keys extends PropertyKey> = {
  [Key in Keys]: Key extends `${infer Stem}.one` ? (`${Stem}.other` extends Keys ? Stem : never) : never;
}[Keys];

/** A language that can say certain texts, and no others. */
export type Speech<Danish extends Texts> = Locale & {
  /** The text with its parameters filled. */
  t<Key extends keyof Danish>(key: Key, ...values: Arguments<Danish[Key]>): string;
  /** The text with its parameters still in place, for `Message.svelte` to fill with components. */
  template(key: keyof Danish): string;
  /** The key of the form for one or for several; Danish and English make the same difference for whole numbers. */
  plural<Stem extends PluralKey<keyof Danish>>(stem: Stem, count: number): `${Stem}.one` | `${Stem}.other`;
};

/** The locale with the texts that a file has imported: a word that was not imported cannot be asked for. */
export function withTexts<Danish extends Texts>(locale: Locale, texts: Bilingual<Danish>): Speech<Danish> {
  const words: Readonly<Record<keyof Danish, string>> = texts[locale.language];
  return {
    ...locale,
    t: (key, ...values) => fill(words[key], values[0] ?? {}),
    template: (key) => words[key],
    plural: (stem, count) => (Math.abs(count) === 1 ? `${stem}.one` : `${stem}.other`),
  };
}
