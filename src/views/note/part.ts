/** The note, fetched when someone opens it; what it says is written with the words of the pages it gathers. */
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da as casesDanish } from '../../i18n/cases/da.ts';
import { en as casesEnglish } from '../../i18n/cases/en.ts';
import { da as fieldDanish } from '../../i18n/field/da.ts';
import { en as fieldEnglish } from '../../i18n/field/en.ts';
import { da as sharedDanish } from '../../i18n/guidance/da.ts';
import { en as sharedEnglish } from '../../i18n/guidance/en.ts';
import { da } from '../../i18n/note/da.ts';
import { en } from '../../i18n/note/en.ts';

export { NoteKeeping } from '../../state/note-keeping.svelte.ts';
export { NoteState } from '../../state/note.svelte.ts';
export { default as NotePage } from './NotePage.svelte';

/** The words of all of it, in both languages. */
export const texts = {
  da: { ...askedDanish, ...adviceDanish, ...fieldDanish, ...sharedDanish, ...casesDanish, ...da },
  en: { ...askedEnglish, ...adviceEnglish, ...fieldEnglish, ...sharedEnglish, ...casesEnglish, ...en },
};
