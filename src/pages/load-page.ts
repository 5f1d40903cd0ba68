/** How each page is made when it is first opened: `load` of the `load.ts` in its folder. */
import type { Component } from 'svelte';
import type { LoadedSettings } from '../settings/load-settings.ts';
import type { AfterPaint } from '../browser/after-paint.ts';
import type { IsoDate } from '../model/guidance.ts';
import { Lazy } from '../ui/lazy.svelte.ts';
import type { Session } from '../address/session.svelte.ts';
import type { PrognosisState } from './_prognosis/prognosis.svelte.ts';
import type { OfflineState } from './_offline/offline.svelte.ts';

/** What every page may be made from. */
export type Site = {
  readonly session: Session;
  readonly prognosis: PrognosisState;
  readonly today: IsoDate;
  readonly afterPaint: AfterPaint;
  /** What the municipality has decided; without a file the defaults hold. */
  readonly settings: Lazy<LoadedSettings>;
  /** Use without a network, which the page for it and the bar of a new version share. */
  readonly offline: Lazy<OfflineState>;
};

type AnyProps = Record<string, unknown>;

/** A page ready to be drawn. */
export type LoadedPage = { readonly component: Component<AnyProps>; readonly props: AnyProps };

export type LoadPage = (site: Site) => Promise<LoadedPage> | LoadedPage;

/** The page that most people open comes with the first script, without a request of its own. */
const first = import.meta.glob<LoadPage>('./prognosis/load.ts', { eager: true, import: 'load' });
const loaders = import.meta.glob<LoadPage>(['./[!_]*/load.ts', '!./prognosis/load.ts'], { import: 'load' });

/** One lazy value for each page; nothing is fetched before a page is needed. */
export function lazyPages(site: Site): Readonly<Record<string, Lazy<LoadedPage>>> {
  const fetched = Object.entries({
    ...loaders,
    ...Object.fromEntries(Object.entries(first).map(([file, load]) => [file, () => Promise.resolve(load)])),
  });
  return Object.fromEntries(fetched.map(([file, fetchLoader]) => [file.split('/')[1], new Lazy(async () => (await fetchLoader())(site))]));
}

/** Component and props are checked against each other here; afterwards only their being together matters. */
export function drawn<Props extends AnyProps>(component: Component<Props>, props: Props): LoadedPage {
  return { component: component as unknown as Component<AnyProps>, props };
}

/** The settings of the municipality, within three seconds whatever the host does; null where what reads them could not be fetched. */
export async function settingsOf({ settings }: Site): Promise<LoadedSettings | null> {
  await settings.need();
  return settings.value;
}
