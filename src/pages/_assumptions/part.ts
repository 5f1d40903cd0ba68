/** The code that reads assumptions, loaded when a link or a reader brings some. */

export { readAssumptions } from './read-assumptions.ts';
