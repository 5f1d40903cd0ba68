/** Reads and validates the guidance files, for the build, the tests and the library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../src/engine/create-engine.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { GuidanceError } from '../src/model/guidance-error.ts';
import { loadGuidance, type LoadedGuidance, type RawGuidance } from '../src/model/load-guidance.ts';
import { deadKinds, deadRules } from '../src/recommender/dead-rules.ts';

export const guidanceFolder = fileURLToPath(new URL('../src/guidance', import.meta.url));

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(guidanceFolder, ...path), 'utf8'));
const knowledge = (name: string): unknown => read('knowledge', `${name}.json`);

export function readRawGuidance(): RawGuidance {
  return {
    targetGroups: read('target-groups.json'),
    instruments: read('instruments.json'),
    rules: read('rules.json'),
    coverage: read('coverage.json'),
    kinds: read('plans.json'),
    subGoals: read('sub-goals.json'),
    questions: read('questions.json'),
    groups: ['vulnerable', 'closest', 'educationReady', 'companies'].map(knowledge),
    shared: {
      coreTask: knowledge('core-task'),
      mentor: knowledge('mentor'),
      conduct: knowledge('conduct'),
      effectTable: knowledge('table-62'),
    },
  };
}

/** @throws GuidanceError with one sentence per mistake, including rules that can never apply */
export function readGuidance(evidence: Evidence): LoadedGuidance {
  const loaded = loadGuidance(readRawGuidance(), evidence);
  const [, mostChanges] = createEngine(evidence).limits.pastChanges;
  const dead = [
    ...deadRules(loaded.guidance, mostChanges).map((id) => `The rule ${id} can never speak: its conditions exclude each other.`),
    ...deadKinds(loaded.guidance, mostChanges).map((id) => `The kind of plan ${id} can never open: its conditions exclude each other.`),
  ];
  if (dead.length > 0) throw new GuidanceError(dead);
  return loaded;
}
