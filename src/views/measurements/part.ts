/** The page of measurements, fetched when someone opens it. */
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da as fieldDanish } from '../../i18n/field/da.ts';
import { en as fieldEnglish } from '../../i18n/field/en.ts';
import { da } from '../../i18n/measure/da.ts';
import { en } from '../../i18n/measure/en.ts';

export { MeasurementTrial } from '../../state/measurement-trial.svelte.ts';
export { default as MeasurePage } from './MeasurePage.svelte';

/** The words of all of it, in both languages; needs are named as on the page of efforts. */
export const texts = { da: { ...adviceDanish, ...fieldDanish, ...da }, en: { ...adviceEnglish, ...fieldEnglish, ...en } };
