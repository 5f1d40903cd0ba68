/** The page that checks the municipality's file, fetched when someone opens it. */

export { SettingsCheckState } from './state.svelte.ts';
export { default as SettingsCheckPage } from './SettingsCheckPage.svelte';
