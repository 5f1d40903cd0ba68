/** The self-test, fetched when someone opens it. */

export { SelfTestState } from './state.svelte.ts';
export { default as SelfTestPage } from './SelfTestPage.svelte';
