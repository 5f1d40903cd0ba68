import { Portions, unhurried } from '../../../src/intake/portions.ts';
import type { ReadingContext } from '../../../src/storage/data-file.ts';
import { subtle } from './cryptography.ts';
import { plainInspector } from './environment.ts';

export const portions = new Portions(unhurried);

/** A reader of files on the day of the golden files. */
export const reading: ReadingContext = { now: '2026-11-21T12:00:00.000Z', subtle, inspector: plainInspector, portions };
export const making = { madeOn: '2026-11-21T10:42:00.000Z', evidenceVersion: '0.1.0', subtle, portions };
