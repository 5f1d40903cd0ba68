/** Small statistics for checking published figures against each other. */
export { weightedMean } from '../../src/stats/weighted.ts';
