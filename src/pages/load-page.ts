/** How each page is made when it is first opened: `load` of the `load.ts` in its folder. */
import type { Component } from 'svelte';
import type { LoadedSettings } from '../settings/load-settings.ts';
import type { AfterPaint } from '../browser/after-paint.ts';
import { nextTask } from '../browser/next-task.ts';
import type { DayClock } from '../model/days.ts';
import { Lazy } from '../ui/lazy.svelte.ts';
import type { Session } from '../address/session.svelte.ts';
import type { PrognosisState } from './_prognosis/prognosis.svelte.ts';
import type { Offline } from './_offline/load.ts';

/** What every page may be made from. */
export type Site = {
  readonly session: Session;
  readonly prognosis: PrognosisState;
  /** Also decides what is historic. */
  readonly clock: DayClock;
  readonly afterPaint: AfterPaint;
  /** What the municipality has decided; without a file the defaults hold. */
  readonly settings: Lazy<LoadedSettings>;
  /** Use without a network, which the page for it and the bar of a new version share. */
  readonly offline: Lazy<Offline | null>;
};

type AnyProps = Record<string, unknown>;

/** A page ready to be drawn. `isPerCitizen`: drawn anew for each citizen. */
export type LoadedPage = { readonly component: Component<AnyProps>; readonly props: AnyProps; readonly isPerCitizen: boolean };

export type LoadPage = (site: Site) => Promise<LoadedPage> | LoadedPage;

/** The page that most people open comes with the first script, without a request of its own. */
const first = import.meta.glob<LoadPage>('./citizen/load.ts', { eager: true, import: 'load' });
const loaders = import.meta.glob<LoadPage>(['./[!_]*/load.ts', '!./citizen/load.ts'], { import: 'load' });

/** One lazy value for each page; nothing is fetched before a page is needed. */
export function lazyPages(site: Site): Readonly<Record<string, Lazy<LoadedPage>>> {
  const fetched = Object.entries({
    ...loaders,
    ...Object.fromEntries(Object.entries(first).map(([file, load]) => [file, () => nextTask().then(() => load)])),
  });
  return Object.fromEntries(fetched.map(([file, fetchLoader]) => [file.split('/')[1], new Lazy(async () => (await fetchLoader())(site))]));
}

/** Pairs a component with its props. They are checked against each other here, and their types are dropped. */
export function drawn<Props extends AnyProps>(component: Component<Props>, props: Props): LoadedPage {
  return { component: component as unknown as Component<AnyProps>, props, isPerCitizen: false };
}

/** The same for a page with state of its own about the citizen at hand: no field of it lives on to the next citizen. */
export function drawnPerCitizen<Props extends AnyProps>(component: Component<Props>, props: Props): LoadedPage {
  return { ...drawn(component, props), isPerCitizen: true };
}

/** The settings of the municipality, within three seconds whatever the host does; null where what reads them could not be fetched. */
export async function settingsOf({ settings }: Site): Promise<LoadedSettings | null> {
  await settings.need();
  return settings.value;
}
