/** The page of knowledge, fetched when someone opens it. */
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da as sharedDanish } from '../../i18n/guidance/da.ts';
import { en as sharedEnglish } from '../../i18n/guidance/en.ts';
import { da } from '../../i18n/knowledge/da.ts';
import { en } from '../../i18n/knowledge/en.ts';

export { withLocalDates } from '../../settings/local-guidance.ts';
export { KnowledgeState } from '../../state/knowledge.svelte.ts';
export { default as KnowledgePage } from './KnowledgePage.svelte';

/** The words of all of it, in both languages; amounts are written with the words of the sources. */
export const texts = { da: { ...askedDanish, ...sharedDanish, ...da }, en: { ...askedEnglish, ...sharedEnglish, ...en } };
