/** The form for the municipality's file, fetched when someone opens it. */
import { da as localDanish } from '../../i18n/local/da.ts';
import { en as localEnglish } from '../../i18n/local/en.ts';
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da } from '../../i18n/administration/da.ts';
import { en } from '../../i18n/administration/en.ts';

export { SettingsEditorState } from '../../state/settings-editor.svelte.ts';
export { default as SettingsEditorPage } from './SettingsEditorPage.svelte';

/** The words of all of it, in both languages; kinds, needs and target groups are called what they are called under Efforts. */
export const texts = { da: { ...localDanish, ...adviceDanish, ...da }, en: { ...localEnglish, ...adviceEnglish, ...en } };
