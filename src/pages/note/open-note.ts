import { PerCitizen } from '../../address/per-citizen.svelte.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import type { AdviceState } from '../_mix/mix.svelte.ts';
import { NoteEditor } from './note-editor.svelte.ts';
import { NoteState, type NoteContext } from './state.svelte.ts';

/** The note about a citizen, and what saves it. */
export type OpenNote = { readonly note: NoteState; readonly editor: NoteEditor };

/** The note of the citizen at hand. It is saved, or asked about, before another citizen takes its place. */
export function openNotes(context: Omit<NoteContext, 'advice'>, mix: PerCitizen<AdviceState>, archive: Archive): PerCitizen<OpenNote> {
  const { session } = context;
  const notes = new PerCitizen(
    session,
    (citizen): OpenNote => {
      const note = new NoteState({ ...context, advice: mix.atHand });
      return { note, editor: new NoteEditor(archive, note, citizen) };
    },
    ({ editor }) => editor.leave(),
  );
  session.onAnswer(() => notes.atHand.editor.touch());
  session.addKeeper({
    keeps: 'note',
    save: () => notes.atHand.editor.save(),
    isOnlyHere: () => notes.atHand.editor.isOnlyHere,
    touch: () => notes.atHand.editor.touch(),
  });
  return notes;
}
