/** The note, fetched when someone opens it; what it says is written with the words of the pages it gathers. */

export { NoteEditor } from './note-editor.svelte.ts';
export { NoteState } from './state.svelte.ts';
export { default as NotePage } from './NotePage.svelte';
