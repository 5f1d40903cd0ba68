import { getContext, setContext } from 'svelte';
import type { Evidence } from '../model/evidence.ts';
import type { Lazy } from './lazy.svelte.ts';
import type { Locale } from './locale.ts';

/** What every component of a screen may use: the language, and the way to a number's source. */
export type Screen = {
  /** Read it where it is used, so that a change of language is followed. */
  readonly locale: Locale;
  /** The records with their words, fetched when a source is first opened. */
  readonly evidence: Lazy<Evidence>;
  /** Opens the records behind a number. */
  openSource(records: readonly string[]): void;
  /** The address of everything that is known about a record. */
  linkToRecord(record: string): string;
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
