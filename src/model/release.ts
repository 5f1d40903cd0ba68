import type { LocalText } from './evidence.ts';

/** A version of the data: what changed, and whose results change. */
export type DataChange = {
  readonly date: string;
  /** The first digits of the SHA-256 of `data-lines.ts`. */
  readonly hash: string;
  readonly what: LocalText;
  readonly affects: LocalText;
};

/** The current data version. `changes`: newest first. */
export type DataRelease = { readonly version: string; readonly changes: readonly DataChange[] };
