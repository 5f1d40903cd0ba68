/** What reads own values, fetched when a link or a reader brings some. */
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da } from '../../i18n/own/da.ts';
import { en } from '../../i18n/own/en.ts';

export { readAssumptions } from '../../state/own-assumptions.ts';

/** The words of it in both languages, with the names of the units. */
export const texts = { da: { ...askedDanish, ...da }, en: { ...askedEnglish, ...en } };
