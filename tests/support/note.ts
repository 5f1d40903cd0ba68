/** The note about the citizen of an address, as its page makes it. */
import { NoteState } from '../../src/pages/note/state.svelte.ts';
import { evidence } from './evidence.ts';
import { clock } from './guidance.ts';
import { anAdvice } from './session.ts';

export function aNote(hash: string): ReturnType<typeof anAdvice> & { note: NoteState } {
  const page = anAdvice(hash);
  const { session, prognosis, advice } = page;
  const environment = { clock, evidence, evidenceVersion: '1-abc', now: () => '2026-11-21T10:42:00.000Z', makeId: () => 'id' };
  return { ...page, note: new NoteState({ session, prognosis, advice, ...environment }) };
}
