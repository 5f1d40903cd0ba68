/** The messages between the page and the worker. */
import type { Delimiter } from '../intake/csv-delimiter.ts';
import type { Computed, OpenedFile } from './caseload-file.ts';
import type { Mapping } from './columns.ts';

export type WorkerOrder =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'split'; readonly delimiter: Delimiter | null }
  /** `transfer`: the share (0–1) of every published effect that is assumed to hold; absent: all of it. */
  | { readonly kind: 'compute'; readonly mapping: Mapping; readonly transfer?: number };

export type WorkerResult = OpenedFile | Computed;

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answer'; readonly answer: WorkerResult }
  | { readonly kind: 'failed' };
