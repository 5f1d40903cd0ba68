import type { Questions } from './questions.svelte.ts';
import type * as more from './more.ts';

/** The parts that are fetched later, by name, and the state they show. */
export type More = typeof more & { readonly questions: Questions };
