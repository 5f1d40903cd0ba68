/** The pages as they can be shown before any script has run. Used when building, never in the browser. */
import { render } from 'svelte/server';
import { Dictionary } from './i18n/dictionary.ts';
import { da } from './i18n/front/da.ts';
import Prerendered from './Prerendered.svelte';
import type { AddressBar } from './state/address-bar.ts';
import { Session } from './state/session.svelte.ts';

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
  const dictionary = new Dictionary(() => Promise.reject(new Error('Only Danish is shown before the script runs.')));
  dictionary.add({ da });
  const session = new Session(limits, bar, dictionary);
  return render(Prerendered, { props: { session } }).body;
}
