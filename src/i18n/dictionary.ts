import { da } from './first/da.ts';
import type { Language, TextKey } from './texts.ts';

/** The texts of one part of the site in both languages. */
export type TextPart = Readonly<Record<Language, Readonly<Partial<Record<TextKey, string>>>>>;

/**
 * The texts that are here. Danish words of the first screens come with the page; the other parts bring
 * their texts along when they are fetched, and English is fetched when someone asks for it.
 */
export class Dictionary {
  readonly #texts: Readonly<Record<Language, Map<string, string>>>;
  readonly #fetchEnglish: () => Promise<TextPart['en']>;

  constructor(fetchEnglish: () => Promise<TextPart['en']>) {
    this.#texts = { da: new Map(Object.entries(da)), en: new Map() };
    this.#fetchEnglish = fetchEnglish;
  }

  /** Takes in what a part has brought along, before anything of that part is shown. */
  add(part: Partial<TextPart>): void {
    for (const language of ['da', 'en'] as const)
      for (const [key, text] of Object.entries(part[language] ?? {})) this.#texts[language].set(key, text);
  }

  async loadEnglish(): Promise<void> {
    this.add({ en: await this.#fetchEnglish() });
  }

  /** @throws Error when a text is asked for before its part is here; then the code is wrong */
  text(language: Language, key: TextKey): string {
    const text = this.#texts[language].get(key);
    if (text === undefined) throw new Error(`The text ${key} (${language}) is not here yet: its part has to be added first.`);
    return text;
  }
}
