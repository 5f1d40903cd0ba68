/** The panel that shows where a number comes from: a module of its own, so that a frame can fetch it when it is asked for. */
export { default as SourceDrawer } from './SourceDrawer.svelte';
