import { da } from './da.ts';
import type { en } from './en.ts';
import type { ParametersOf } from './message.ts';

export type Language = 'da' | 'en';

export type TextKey = keyof typeof da;
export type Texts = { readonly [Key in TextKey]: string };

/** The keys of texts that have a form for one and a form for several. */
export type PluralKey = {
  [Key in TextKey]: Key extends `${infer Stem}.one` ? (`${Stem}.other` extends TextKey ? Stem : never) : never;
}[TextKey];

/** What has to be handed over to fill the text: nothing, or one string per parameter. */
export type Arguments<Text extends string> = [ParametersOf<Text>] extends [never]
  ? []
  : [values: Readonly<Record<ParametersOf<Text>, string>>];

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Mismatched = {
  [Key in TextKey]: Key extends keyof typeof en
    ? Same<ParametersOf<(typeof da)[Key]>, ParametersOf<(typeof en)[Key]>> extends true
      ? never
      : Key
    : Key;
}[TextKey];
type Nothing<Keys extends never> = Keys;

/**
 * Does not compile when a key or a parameter is missing in one of the languages, or there is one too many.
 * @public
 */
export type Untranslated = Nothing<Mismatched | Exclude<keyof typeof en, TextKey>>;

export type DanishTexts = typeof da;

/** Danish comes with the page. */
export const danish: Texts = da;

/** English is fetched when someone asks for it. */
export async function loadEnglish(): Promise<Texts> {
  return (await import('./en.ts')).en;
}
