/** The form for the municipality's file, fetched when someone opens it. */
import { da as frontDanish } from '../../i18n/front/da.ts';
import { en as frontEnglish } from '../../i18n/front/en.ts';
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da } from '../../i18n/administration/da.ts';
import { en } from '../../i18n/administration/en.ts';

export { SettingsEditorState } from '../../state/settings-editor.svelte.ts';
export { default as SettingsEditorPage } from './SettingsEditorPage.svelte';

/** The words of all of it, in both languages; kinds, needs and target groups are called what they are called under Efforts. */
export const texts = { da: { ...frontDanish, ...adviceDanish, ...da }, en: { ...frontEnglish, ...adviceEnglish, ...en } };
