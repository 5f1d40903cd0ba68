import type { RecordId } from '../../model/evidence.ts';

/** Where in the program records are named: made when building, by record. */
export type ProgramUse = Readonly<Record<RecordId, readonly ProgramPlace[]>>;

/** The parts that compute, and the pages that show records which they name themselves; `everywhere`: wherever a chance is shown. */
export const programPlaces = [
  'engine',
  'teamEngine',
  'everywhere',
  'front',
  'prognosis',
  'advice',
  'knowledge',
  'note',
  'cases',
  'measure',
  'workshop',
  'caseload',
  'measuring',
  'numbers',
  'conflicts',
  'understand',
] as const;
export type ProgramPlace = (typeof programPlaces)[number];
