/** Renders `embed.html` to static html. Runs in the build only. */
import numbers from 'virtual:evidence/numbers';
import { render } from 'svelte/server';
import { createEngine } from './engine/create-engine.ts';
import type { Language } from './ui/locale.ts';
import { fixedAddressBar } from './browser/address-bar.ts';
import { hashAskedFor } from './browser/embedding.ts';
import { Session } from './address/session.svelte.ts';
import { Lazy } from './ui/lazy.svelte.ts';
import { UnderstandState } from './pages/understand/state.svelte.ts';
import { createNumbers } from './ui/numbers.ts';
import { pageTable } from './pages/page-table.ts';
import EmbedPage from './pages/understand/EmbedPage.svelte';

const nothingLater = (): Promise<never> => Promise.reject(new Error('Nothing is fetched while building.'));

/** @returns the html of the page for the public with all its numbers */
export function prerenderEmbed(language: Language): string {
  const bar = fixedAddressBar(hashAskedFor(`?sprog=${language}`), (hash) => `./index.html${hash}`);
  const engine = createEngine(numbers);
  const shown = createNumbers(numbers);
  const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, pageTable);
  const props = {
    session,
    understand: new UnderstandState(session, { engine, numbers: shown }),
    evidence: new Lazy(nothingLater),
    settings: null,
  };
  return render(EmbedPage, { props }).body;
}
