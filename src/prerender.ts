/** Renders pages to static html. Runs in the build only. */
import { render } from 'svelte/server';
import Prerendered from './pages/_frame/Prerendered.svelte';
import { fixedAddressBar } from './browser/address-bar.ts';
import { Session } from './address/session.svelte.ts';
import { pageTable } from './pages/page-table.ts';

const hashes = { front: '#/', citizen: '#/borger' } as const;

/** @returns the html of a page in Danish, the default language */
export function prerender(page: keyof typeof hashes): string {
  const bar = fixedAddressBar(hashes[page], (hash) => hash);
  const widest = [-5, 5] as const;
  const limits = { pastChanges: widest, changes: () => widest, beliefSteps: () => widest, target: widest };
  const session = new Session(limits, bar, pageTable);
  return render(Prerendered, { props: { session } }).body;
}
