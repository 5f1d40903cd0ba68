/** The pages as they can be shown before any script has run. Used when building, never in the browser. */
import { render } from 'svelte/server';
import Prerendered from './pages/_frame/Prerendered.svelte';
import type { AddressBar } from './browser/address-bar.ts';
import { Session } from './address/session.svelte.ts';
import { pageTable } from './pages/page-table.ts';

const hashes = { front: '#/', prognosis: '#/prognose' } as const;

/** @returns the markup of a page in Danish, which is the language of an address that says none */
export function prerender(page: keyof typeof hashes): string {
  const bar: AddressBar = {
    read: () => hashes[page],
    push: () => undefined,
    replace: () => undefined,
    absolute: (hash) => hash,
    onChange: () => undefined,
  };
  const widest = [-5, 5] as const;
  const limits = { pastChanges: widest, changes: () => widest, beliefSteps: () => widest, target: widest };
  const session = new Session(limits, bar, pageTable);
  return render(Prerendered, { props: { session } }).body;
}
