import type { da as aboutDanish } from './about/da.ts';
import type { en as aboutEnglish } from './about/en.ts';
import type { da as administrationDanish } from './administration/da.ts';
import type { en as administrationEnglish } from './administration/en.ts';
import type { da as adviceDanish } from './advice/da.ts';
import type { en as adviceEnglish } from './advice/en.ts';
import type { da as askedDanish } from './asked/da.ts';
import type { en as askedEnglish } from './asked/en.ts';
import type { da as caseloadDanish } from './caseload/da.ts';
import type { en as caseloadEnglish } from './caseload/en.ts';
import type { da as casesDanish } from './cases/da.ts';
import type { en as casesEnglish } from './cases/en.ts';
import type { da as embedDanish } from './embed/da.ts';
import type { en as embedEnglish } from './embed/en.ts';
import type { da as fieldDanish } from './field/da.ts';
import type { en as fieldEnglish } from './field/en.ts';
import type { da as firstDanish } from './first/da.ts';
import type { en as firstEnglish } from './first/en.ts';
import type { da as frontDanish } from './front/da.ts';
import type { en as frontEnglish } from './front/en.ts';
import type { da as guidanceDanish } from './guidance/da.ts';
import type { en as guidanceEnglish } from './guidance/en.ts';
import type { da as knowledgeDanish } from './knowledge/da.ts';
import type { en as knowledgeEnglish } from './knowledge/en.ts';
import type { da as measureDanish } from './measure/da.ts';
import type { en as measureEnglish } from './measure/en.ts';
import type { da as noteDanish } from './note/da.ts';
import type { en as noteEnglish } from './note/en.ts';
import type { da as numbersDanish } from './numbers/da.ts';
import type { en as numbersEnglish } from './numbers/en.ts';
import type { da as offlineDanish } from './offline/da.ts';
import type { en as offlineEnglish } from './offline/en.ts';
import type { da as ownDanish } from './own/da.ts';
import type { en as ownEnglish } from './own/en.ts';
import type { da as understandDanish } from './understand/da.ts';
import type { en as understandEnglish } from './understand/en.ts';
import type { da as workshopDanish } from './workshop/da.ts';
import type { en as workshopEnglish } from './workshop/en.ts';
import type { ParametersOf } from './message.ts';

export type Language = 'da' | 'en';

/** The Danish texts of all parts together, as literals. */
export type DanishTexts = typeof aboutDanish &
  typeof administrationDanish &
  typeof adviceDanish &
  typeof askedDanish &
  typeof caseloadDanish &
  typeof casesDanish &
  typeof embedDanish &
  typeof fieldDanish &
  typeof firstDanish &
  typeof frontDanish &
  typeof guidanceDanish &
  typeof knowledgeDanish &
  typeof measureDanish &
  typeof noteDanish &
  typeof numbersDanish &
  typeof offlineDanish &
  typeof ownDanish &
  typeof understandDanish &
  typeof workshopDanish;
type EnglishTexts = typeof aboutEnglish &
  typeof administrationEnglish &
  typeof adviceEnglish &
  typeof askedEnglish &
  typeof caseloadEnglish &
  typeof casesEnglish &
  typeof embedEnglish &
  typeof fieldEnglish &
  typeof firstEnglish &
  typeof frontEnglish &
  typeof guidanceEnglish &
  typeof knowledgeEnglish &
  typeof measureEnglish &
  typeof noteEnglish &
  typeof numbersEnglish &
  typeof offlineEnglish &
  typeof ownEnglish &
  typeof understandEnglish &
  typeof workshopEnglish;

export type TextKey = keyof DanishTexts;
export type Texts = Readonly<Record<TextKey, string>>;

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
  [Key in TextKey]: Key extends keyof EnglishTexts
    ? Same<ParametersOf<DanishTexts[Key]>, ParametersOf<EnglishTexts[Key]>> extends true
      ? never
      : Key
    : Key;
}[TextKey];
type Nothing<Keys extends never> = Keys;

/**
 * Does not compile when a key or a parameter is missing in one of the languages, or there is one too many.
 * @public
 */
export type Untranslated = Nothing<Mismatched | Exclude<keyof EnglishTexts, TextKey>>;
