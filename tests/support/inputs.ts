/** Every input that the prognosis page can hold, for tests that leave none out. */
import type { Belief } from '../../src/model/belief.ts';
import type { OutcomeKey } from '../../src/model/outcome.ts';
import { averageCitizen, nothingChanged, pastOf, type PrognosisInput, type Scenario, type Situation } from '../../src/model/situation.ts';
import type { Limits, LinkLimits } from '../../src/address/link.ts';
import { engine } from './evidence.ts';

const { limits } = engine;

/** What an address may hold: the inputs of the engine, and targets out of 1,000. */
export const linkLimits: LinkLimits = { ...limits, target: [0, 1000] };

export type InputFields = Situation & Scenario;

/** The average citizen and an unchanged scenario, but for the given fields. */
export function inputWith(change: Partial<InputFields> = {}): PrognosisInput {
  const { outcome, belief, pastChanges, noChangesBefore, changes, beliefSteps }: InputFields = {
    ...averageCitizen,
    ...nothingChanged,
    ...change,
  };
  return { situation: { outcome, belief, ...pastOf(pastChanges, noChangesBefore) }, scenario: { changes, beliefSteps } };
}

/** The fields of an input in one object. */
export function fieldsOf({ situation, scenario }: PrognosisInput): InputFields {
  return { ...situation, ...scenario };
}

export const allBeliefs: readonly (Belief | null)[] = [null, 1, 2, 3, 4, 5];

/** Every input about one outcome, but for the answer that there were no changes before. */
export function inputsAbout(outcome: OutcomeKey): PrognosisInput[] {
  return allBeliefs.flatMap((belief) =>
    whole(limits.pastChanges).flatMap((pastChanges) =>
      whole(limits.changes(belief, pastChanges)).flatMap((changes) =>
        whole(limits.beliefSteps(belief)).map((beliefSteps) => inputWith({ outcome, belief, pastChanges, changes, beliefSteps })),
      ),
    ),
  );
}

/** The inputs with the answer that there were no changes before. */
export function withNoneBefore(inputs: readonly PrognosisInput[]): PrognosisInput[] {
  return inputs
    .filter(({ situation: { pastChanges } }) => pastChanges === 0)
    .map(({ situation, scenario }) => ({ situation: { ...situation, noChangesBefore: true }, scenario }));
}

/** The fields of every input about a job. */
export const everyFields: readonly InputFields[] = inputsAbout('job').map(fieldsOf);

/** Every input about a job, with every answer about the changes so far. */
export const everyInput: readonly PrognosisInput[] = [...inputsAbout('job'), ...withNoneBefore(inputsAbout('job'))];

function whole([low, high]: Limits): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
