/** What reads own values, fetched when a link or a reader brings some. */

export { readAssumptions } from './own-assumptions.ts';
