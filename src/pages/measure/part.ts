/** The page of measurements, fetched when someone opens it. */

export { MeasurementTrial } from './trial.svelte.ts';
export { default as MeasurePage } from './MeasurePage.svelte';
