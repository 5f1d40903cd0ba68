/** How fast the built library computes, in this process. */
import { median } from './statistics.mjs';

const calls = 200_000;

/** @returns calls of `prognosis` a second, without and with its trace read; the median of so many rounds of each, in turn */
export function engineSpeed({ createEngine, evidence, prognosis }, rounds) {
  const cases = allCases(createEngine(evidence).limits);
  const bare = [];
  const traced = [];
  // The first round of each warms up.
  for (let round = 0; round <= rounds; round += 1) {
    bare.push(callsPerSecond(cases, (one) => prognosis(one.situation, one.scenario).flags.length));
    traced.push(callsPerSecond(cases, (one) => prognosis(one.situation, one.scenario).trace.length));
  }
  return { bare: median(bare.slice(1)), traced: median(traced.slice(1)) };
}

/** Every situation with every scenario that the engine allows in it. */
function allCases(limits) {
  const choices = ['job', 'jobOrEducation'].flatMap((outcome) =>
    [null, 1, 2, 3, 4, 5].flatMap((belief) => whole(limits.pastChanges).map((pastChanges) => ({ outcome, belief, pastChanges }))),
  );
  return choices.flatMap((situation) =>
    whole(limits.changes(situation.belief, situation.pastChanges)).flatMap((changes) =>
      whole(limits.beliefSteps(situation.belief)).map((beliefSteps) => ({ situation, scenario: { changes, beliefSteps } })),
    ),
  );
}

function whole([low, high]) {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function callsPerSecond(cases, compute) {
  let used = 0;
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) used += compute(cases[call % cases.length]);
  const seconds = (performance.now() - start) / 1000;
  // Something has to come of what was computed, or the compiler may leave it out.
  if (used < 0) throw new Error('A length cannot be negative.');
  return calls / seconds;
}
