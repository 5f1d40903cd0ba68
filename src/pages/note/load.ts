import evidenceVersion from 'virtual:evidence/version';
import { makeId } from '../../intake/random-id.ts';
import { loadArchive } from '../_editing/load.ts';
import { loadMix } from '../_mix/load.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import { NoteEditor } from './note-editor.svelte.ts';
import NotePage from './NotePage.svelte';
import { NoteState } from './state.svelte.ts';

export const load: LoadPage = async (site) => {
  const [advice, archive] = await Promise.all([loadMix(site), loadArchive(site)]);
  const { session, prognosis, today } = site;
  const state = new NoteState({
    session,
    prognosis,
    advice,
    today,
    evidenceVersion,
    now: () => new Date().toISOString(),
    makeId: () => makeId(crypto.getRandomValues(new Uint8Array(16))),
  });
  return drawn(NotePage, { session, state, editor: new NoteEditor(archive, state) });
};
