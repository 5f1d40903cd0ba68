/** The page of the caseload, fetched when someone opens it. */
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da } from '../../i18n/caseload/da.ts';
import { en } from '../../i18n/caseload/en.ts';

export { CaseloadState } from '../../state/caseload.svelte.ts';
export { default as CaseloadPage } from './CaseloadPage.svelte';

/** The words of all of it, in both languages; what to be aware of is said in the words of the prognosis. */
export const texts = { da: { ...askedDanish, ...da }, en: { ...askedEnglish, ...en } };
