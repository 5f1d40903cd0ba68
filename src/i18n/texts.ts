import { da } from './da.ts';
import { en } from './en.ts';
import type { ParametersOf } from './message.ts';

export type Language = 'da' | 'en';
export const languages: readonly Language[] = ['da', 'en'];

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

/** Does not compile when a key or a parameter is missing in one of the languages, or there is one too many. */
const complete: [Mismatched | Exclude<keyof typeof en, TextKey>] extends [never] ? Readonly<Record<Language, Texts>> : never = { da, en };

export const textsIn: Readonly<Record<Language, Texts>> = complete;
export type DanishTexts = typeof da;
