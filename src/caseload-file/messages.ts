/** The messages between the page and the worker. */
import type { Computed, ComputeOrder, OpenedFile, Reading, Review } from './caseload-file.ts';

export type WorkerOrder =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly reading: Reading }
  | (ComputeOrder & { readonly kind: 'compute' });

export type WorkerResult = OpenedFile | Computed | Review;

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answer'; readonly answer: WorkerResult }
  | { readonly kind: 'failed' };
