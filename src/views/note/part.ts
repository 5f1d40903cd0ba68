/** The note, fetched when someone opens it; what it says is written with the words of the pages it gathers. */
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da } from '../../i18n/note/da.ts';
import { en } from '../../i18n/note/en.ts';

export { NoteState } from '../../state/note.svelte.ts';
export { default as NotePage } from './NotePage.svelte';

/** The words of all of it, in both languages. */
export const texts = { da: { ...askedDanish, ...adviceDanish, ...da }, en: { ...askedEnglish, ...adviceEnglish, ...en } };
