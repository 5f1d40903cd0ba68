import { getContext, setContext } from 'svelte';
import type { Evidence, RecordId } from '../model/evidence.ts';
import type { Lazy } from './lazy.svelte.ts';
import type { Locale } from './locale.ts';

/** Context of all components of a page: language, records, and the links from a number to its source. */
export type Screen = {
  /** Reactive: read it where it is used, do not destructure it. */
  readonly locale: Locale;
  /** The records with their words, fetched when a source is first opened. */
  readonly evidence: Lazy<Evidence>;
  /** Opens the records behind a number. */
  openSource(records: readonly RecordId[]): void;
  /** The address of everything that is known about a record. */
  linkToRecord(record: RecordId): string;
};

const key = Symbol('screen');

export function provideScreen(screen: Screen): void {
  setContext(key, screen);
}

/** @throws Error outside a screen */
export function useScreen(): Screen {
  const screen = getContext<Screen | undefined>(key);
  if (!screen) throw new Error('This component stands outside a screen; call provideScreen in a parent.');
  return screen;
}
