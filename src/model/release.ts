import type { LocalText } from './evidence.ts';

/** A state of the data: what changed with it, and whose results change. */
export type DataChange = {
  readonly date: string;
  /** The first digits of a SHA-256 of all values, as `data-lines.ts` writes them. */
  readonly hash: string;
  readonly what: LocalText;
  readonly affects: LocalText;
};

/** The data as they are now. `changes`: newest first. */
export type DataRelease = { readonly version: string; readonly changes: readonly DataChange[] };

/** What the page of figures needs to offer the files: the hosted site has them beside it, the single file makes them. */
export type DownloadSource = { readonly release: DataRelease; readonly schema: unknown; readonly isHosted: boolean };
