import type { Texts } from './bilingual.ts';

/** The English texts of the site by folder, without their keys: what `virtual:texts/english` holds. */
export type EnglishTexts = Readonly<Record<string, readonly string[]>>;

let fetched: EnglishTexts | null = null;
const waiting: (() => void)[] = [];

/**
 * The English texts of a folder: empty until `takeEnglishTexts`. In the hosted site this stands in the place of `texts.en.ts`
 * (`scripts/vite/english-texts.ts`), so that whoever reads Danish does not fetch everything twice.
 * @param danish whose keys are in the order of the English texts
 */
export function englishTextsOf(folder: string, danish: Texts): Texts {
  const texts: Record<string, string> = {};
  const fill = (): void => Object.keys(danish).forEach((key, place) => (texts[key] = fetched?.[folder]?.[place] ?? ''));
  if (fetched) fill();
  else waiting.push(fill);
  return texts;
}

/** Fills the texts of all folders, of those that are fetched later too. */
export function takeEnglishTexts(texts: EnglishTexts): EnglishTexts {
  fetched = texts;
  for (const fill of waiting.splice(0)) fill();
  return texts;
}
