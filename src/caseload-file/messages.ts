/** What the page and the worker say to each other. */
import type { Delimiter } from '../intake/csv-delimiter.ts';
import type { Computed, Opened } from './caseload-file.ts';
import type { Mapping } from './columns.ts';

export type Order =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'split'; readonly delimiter: Delimiter | null }
  | { readonly kind: 'compute'; readonly mapping: Mapping };

export type Answer = Opened | Computed;

export type Told =
  { readonly kind: 'progress'; readonly done: number } | { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'failed' };
