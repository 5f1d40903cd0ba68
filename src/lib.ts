/**
 * What other programs may import: the engine, and the engine bound to the shipped evidence.
 * No DOM, no storage, no clock, no network.
 */
import shipped from 'virtual:evidence/all';
import { createEngine } from './engine/create-engine.ts';
import type { Engine } from './engine/types.ts';
import { deepFreeze } from './model/deep-freeze.ts';
import type { Evidence } from './model/evidence.ts';

export { createEngine } from './engine/create-engine.ts';
export { InputError } from './engine/input-error.ts';
export { EvidenceError } from './model/evidence-error.ts';
export type {
  Engine,
  EngineEvidence,
  Flag,
  Level,
  OutcomeKey,
  Prognosis,
  Readings,
  Scenario,
  Situation,
  Step,
  Way,
} from './engine/types.ts';
export type * from './model/evidence.ts';

/** The shipped evidence, checked when building: sources, terms and records by id. */
export const evidence: Evidence = deepFreeze(shipped);

const engine: Engine = createEngine(shipped);

/** {@inheritDoc Engine.prognosis} */
export const prognosis: Engine['prognosis'] = engine.prognosis;

/** {@inheritDoc Engine.waysToReach} */
export const waysToReach: Engine['waysToReach'] = engine.waysToReach;
