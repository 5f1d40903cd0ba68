import type * as more from './more.ts';

/** The parts that are fetched later, by name. */
export type More = typeof more;
