import type { Engine, Flag, Level, Scenario, Situation, Way, WithoutChangesBefore } from '../engine/types.ts';
import { beliefs } from '../model/belief.ts';

/** Inputs with the engine's outputs, for checking another implementation. Shares 0–1, unrounded. */
export type GoldenCases = {
  readonly version: string;
  readonly prognosis: readonly {
    readonly situation: Situation;
    readonly scenario: Scenario;
    readonly start: Level | null;
    readonly result: Level | null;
    readonly flags: readonly Flag[];
  }[];
  /** Our own reading beside it, for a situation that says `noChangesBefore`. */
  readonly withoutChangesBefore: readonly ({ readonly situation: Situation; readonly scenario: Scenario } & Pick<
    WithoutChangesBefore,
    'start' | 'result'
  >)[];
  readonly waysToReach: readonly {
    readonly situation: Situation;
    readonly expected: Scenario;
    readonly target: number;
    readonly ways: readonly Way[] | null;
  }[];
};

const targets = [0.05, 0.06, 0.1] as const;

/**
 * All inputs with unknown belief, and for each belief all inputs with 0 and 2 past changes, which do not count there. Includes
 * the worked examples. Deterministic: the same engine gives the same file.
 */
export function goldenCases(engine: Engine, version: string): GoldenCases {
  const questions = (['job', 'jobOrEducation'] as const).flatMap((outcome) =>
    [null, ...beliefs].flatMap((belief) => questionsOf({ outcome, belief, pastChanges: 0 }, engine)),
  );
  return {
    version,
    prognosis: questions.map(({ situation, scenario }) => {
      const { start, result, flags } = engine.prognosis(situation, scenario);
      return { situation, scenario, start, result, flags };
    }),
    withoutChangesBefore: questions.flatMap(({ situation: average, scenario }) => {
      const situation: Situation = { ...average, noChangesBefore: true };
      const found = average.pastChanges === 0 ? engine.withoutChangesBefore(situation, scenario) : null;
      return found ? [{ situation, scenario, start: found.start, result: found.result }] : [];
    }),
    waysToReach: questions
      .filter(({ situation, scenario }) => situation.pastChanges === 0 && scenario.beliefSteps === 0 && scenario.changes <= 1)
      .flatMap(({ situation, scenario: expected }) =>
        targets.map((target) => ({ situation, expected, target, ways: engine.waysToReach(situation, expected, target) })),
      ),
  };
}

function questionsOf(situation: Situation, { limits }: Engine): { situation: Situation; scenario: Scenario }[] {
  const { belief } = situation;
  const [lowest, highest] = limits.beliefSteps(belief);
  const pasts = belief === null ? through(limits.pastChanges) : [0, 2];
  return pasts.flatMap((pastChanges) =>
    through(limits.changes(belief, pastChanges)).flatMap((changes) =>
      through([lowest, highest]).map((beliefSteps) => ({ situation: { ...situation, pastChanges }, scenario: { changes, beliefSteps } })),
    ),
  );
}

function through([low, high]: readonly [number, number]): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
