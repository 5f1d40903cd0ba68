import { readCsv, type ReadCsv } from '../../src/intake/read-csv.ts';

/** Reads a CSV text to its end. */
export function readWhole(...given: Parameters<typeof readCsv>): ReadCsv {
  const steps = readCsv(...given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
