import evidence from 'virtual:evidence/all';
import evidenceVersion from 'virtual:evidence/version';
import { makeId } from '../../intake/random-id.ts';
import { loadArchive } from '../_editing/load.ts';
import { loadMix } from '../_mix/load.ts';
import { drawnPerCitizen, type LoadPage } from '../load-page.ts';
import NotePage from './NotePage.svelte';
import { openNotes } from './open-note.ts';

export const load: LoadPage = async (site) => {
  const [mix, archive] = await Promise.all([loadMix(site), loadArchive(site)]);
  const { session, prognosis, clock } = site;
  const context = {
    session,
    prognosis,
    clock,
    evidence,
    evidenceVersion,
    now: () => new Date().toISOString(),
    makeId: () => makeId(crypto.getRandomValues(new Uint8Array(16))),
  };
  return drawnPerCitizen(NotePage, { session, archive, notes: openNotes(context, mix, archive) });
};
