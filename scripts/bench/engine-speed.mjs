/** Measures the built library, in this process. */
import { median } from './statistics.mjs';

const calls = 200_000;

/** @returns calls of `prognosis` per second, without and with reading the trace; medians of alternating rounds */
export function engineSpeed({ createEngine, evidence, prognosis }, rounds) {
  const cases = allCases(createEngine(evidence).limits);
  const bare = [];
  const traced = [];
  // The first round of each warms up the JIT compiler.
  for (let round = 0; round <= rounds; round += 1) {
    bare.push(callsPerSecond(cases, (one) => prognosis(one.situation, one.scenario).flags.length));
    traced.push(callsPerSecond(cases, (one) => prognosis(one.situation, one.scenario).trace.length));
  }
  return { bare: median(bare.slice(1)), traced: median(traced.slice(1)) };
}

/** @returns milliseconds per call of `recommend`, and per reading of its `asks`; medians over many different needs */
export function recommenderSpeed({ recommend, instruments }) {
  const times = someNeeds(instruments.map(({ id }) => id)).map((needs) => {
    const start = performance.now();
    const said = recommend(needs, '2026-11-21');
    const called = performance.now();
    void said.asks;
    return { call: called - start, asks: performance.now() - called };
  });
  // The first quarter warms up the JIT compiler.
  const warm = times.slice(times.length / 4);
  return { call: median(warm.map(({ call }) => call)), asks: median(warm.map(({ asks }) => asks)) };
}

/** Needs that vary every question, enumerated rather than random. */
function someNeeds(ids) {
  const pick = (list, seed) => list[seed % list.length];
  const all = ['skills', 'socialSkills', 'network', 'everydayLife', 'health', 'addiction', 'jobSearch'];
  return Array.from({ length: 400 }, (_, seed) => ({
    targetGroup: pick(['vulnerable', 'closest', 'educationReady'], seed),
    workplaceNow: pick(['yes', 'no', 'unknown'], Math.floor(seed / 3)),
    needs: all.filter((_need, index) => (seed >> index) % 2 === 1),
    ownMotivation: pick(['own', 'unsure', 'imposed', 'notRelevant'], Math.floor(seed / 5)),
    timeWithoutWork: pick(['underHalfYear', 'overHalfYear', 'nearLongTerm', 'unknown'], Math.floor(seed / 7)),
    businessCycle: pick(['boom', 'recession', 'unknown'], Math.floor(seed / 11)),
    running: ids.filter((_id, index) => (seed * 7 + index * 13) % 29 === 0),
    belief: pick([null, 1, 2, 3, 4, 5], seed),
    pastChanges: seed % 3,
    expectedChanges: seed % 2,
  }));
}

/** All situations with all scenarios that the engine allows. */
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
  // Use the results, so that the compiler cannot eliminate the calls.
  if (used < 0) throw new Error('A length cannot be negative.');
  return calls / seconds;
}
