/** The page of efforts, fetched when someone opens it. */

export { localGuidance } from '../../settings/local-guidance.ts';
export { AdviceState } from '../_mix/mix.svelte.ts';
export { default as AdvicePage } from './AdvicePage.svelte';
