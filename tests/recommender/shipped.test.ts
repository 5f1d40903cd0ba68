/** What we ship, whatever is asked on whatever day and with whatever constraints; the properties of the method are in properties.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/deep-freeze.ts';
import type { Status } from '../../src/model/evidence.ts';
import { isHistoric } from '../../src/model/is-historic.ts';
import { needsOptions } from '../../src/model/needs.ts';
import { answersOf, isAnswered } from '../../src/recommender/answers.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { Recommendation } from '../../src/recommender/types.ts';
import { evidence } from '../support/evidence.ts';
import {
  allReasons,
  guidance,
  instrumentCalled,
  instrumentsOf,
  recommender,
  rulesOf,
  someone,
  thoseThat,
  today,
  verdictOn,
} from '../support/guidance.ts';
import { anyQuestion, type Asked } from '../support/situations.ts';

/** All properties of a run are held over the same questions, each of which is answered once; the next run has others. */
const seed = Math.trunc(Math.random() * 2 ** 31);
const answered = new Map<string, Recommendation>();

function answer({ needs, day, constraints }: Asked): Recommendation {
  const key = JSON.stringify([needs, day, constraints]);
  const said = answered.get(key) ?? recommender.recommend(needs, day, constraints);
  answered.set(key, said);
  return said;
}

/** All but the questions, which take much longer. */
const spoken = ({ verdicts, plans, warnings }: Recommendation) => ({ verdicts, plans, warnings });

/** What the tool itself put into plans: all that was not locked. */
const suggested = ({ plans }: Recommendation, { constraints: { locked = [] } }: Asked): string[] =>
  plans.flatMap(instrumentsOf).filter((id) => !locked.includes(id));

/** Checks something of every answer to random questions. */
function always(holds: (said: Recommendation, asked: Asked) => void, question = anyQuestion(), numRuns = 200): void {
  fc.assert(
    fc.property(question, (asked) => {
      holds(answer(asked), asked);
    }),
    { numRuns, seed },
  );
}

const workplaces = guidance.instruments.filter(({ traits }) => traits.includes('realWorkplace')).map(({ id }) => id);
const vulnerable = anyQuestion(['vulnerable']);
const notStudied = anyQuestion(['closest', 'educationReady']);

describe('what is never recommended, whatever is asked on whatever day', () => {
  it('sanctions to vulnerable citizens', () => {
    always((said) => expect(verdictOn(said, 'sanctions').outcome).toBe('advisedAgainst'), vulnerable);
  });

  it('an instrument that is historic', () => {
    always((said, asked) => {
      const historic = guidance.instruments.filter(({ validity }) => isHistoric(validity, asked.day)).map(({ id }) => id);
      expect(thoseThat(said, 'applies').filter((id) => historic.includes(id))).toEqual([]);
      expect(suggested(said, asked).filter((id) => historic.includes(id))).toEqual([]);
    });
  });

  it('what the tool never plans, such as utility jobs, sanctions and doing nothing', () => {
    always((said, asked) =>
      expect(suggested(said, asked).filter((id) => instrumentCalled(id).traits.includes('neverPlanned'))).toEqual([]),
    );
  });

  it('what is advised against or does not apply, unless it is under way and moves', () => {
    always((said, asked) => {
      const moving = Object.keys(asked.needs.progress ?? {});
      // A plan that takes an answer for given is made under that answer.
      const ruledOut = [...thoseThat(said, 'advisedAgainst'), ...thoseThat(said, 'doesNotApply')].filter((id) => !moving.includes(id));
      const certain = { ...said, plans: said.plans.filter(({ hangsOn }) => hangsOn.length === 0) };
      expect(suggested(certain, asked).filter((id) => ruledOut.includes(id))).toEqual([]);
    });
  });
});

describe('what is never said, whatever is asked', () => {
  const table62 = (id: string): boolean => id.startsWith('strategy2015-table62-');
  // What the strategy itself says beside its table is the one thing that may be said of others.
  const isOfOthers = (id: string): boolean => table62(id) && id !== 'strategy2015-table62-public-wage-subsidy';

  it('Table 6.2, which is about labour-market-ready people, of vulnerable citizens, but that a public wage subsidy does worse', () => {
    always(
      (said) =>
        expect(
          allReasons(said)
            .flatMap(({ evidence: ids }) => ids)
            .filter(isOfOthers),
        ).toEqual([]),
      vulnerable,
    );
  });

  it('Table 6.2 is said of others, so that the test above could fail', () => {
    const said = recommender.recommend(someone({ targetGroup: 'closest' }), today);
    expect(
      allReasons(said)
        .flatMap(({ evidence: ids }) => ids)
        .some(isOfOthers),
    ).toBe(true);
  });

  it('a result of BIP in a plan for those it did not study; the plan says that it stands on the strategy alone', () => {
    always((said) => {
      for (const plan of said.plans) {
        expect(rulesOf(plan)).toContain('strategyAlone');
        const others = plan.reasons.filter(({ rule }) => rule !== 'strategyAlone');
        expect(others.flatMap(({ evidence: ids }) => ids).filter((id) => id.startsWith('bip'))).toEqual([]);
      }
    }, notStudied);
  });

  it('that a plan for vulnerable citizens stands on the strategy alone', () => {
    always((said) => expect(said.plans.flatMap(rulesOf)).not.toContain('strategyAlone'), vulnerable);
  });
});

describe('what someone insists on', () => {
  it('changes plans and what is said of the whole, but no verdict', () => {
    always((said, { needs, day }) => expect(said.verdicts).toEqual(recommender.recommend(needs, day).verdicts));
  });
});

describe('every plan', () => {
  it('is one of as many as are shown, and each begins with what leads it', () => {
    always((said) => {
      expect(said.plans.length).toBeLessThanOrEqual(guidance.limits.plans);
      for (const { kind, instruments } of said.plans.filter(({ kind }) => kind !== null))
        expect([kind, instruments[0]?.for]).toEqual([kind, expect.arrayContaining(['lead'])]);
    });
  });

  it('names those that are tied with it, and they name it in return, and never itself', () => {
    always(({ plans }) =>
      plans.forEach(({ tiedWith }, place) => {
        expect(tiedWith).not.toContain(place);
        for (const other of tiedWith) expect(plans[other]?.tiedWith).toContain(place);
      }),
    );
  });

  it('names for each alternative to a part a rule about choices, and ties among those alternatives', () => {
    const choices = new Set(guidance.rules.filter(({ about }) => 'choice' in about).map(({ id }) => id));
    always(({ plans }) => {
      for (const { insteadOf, tiedWith } of plans.flatMap(({ instruments }) => instruments)) {
        expect(insteadOf.filter(({ rule }) => !choices.has(rule))).toEqual([]);
        expect(insteadOf.filter(({ rule }) => rule === 'preferTie').map(({ instrument }) => instrument)).toEqual(tiedWith);
      }
    });
  });

  it('names a task for what covers a need by the mentor table alone', () => {
    always(({ plans }) => {
      for (const { task } of plans.flatMap(({ instruments }) => instruments))
        if (task !== null) expect(guidance.coverage.map((row) => row.task)).toContain(task);
    });
  });

  it('has no more steps on the way than are shown, and says when to look again', () => {
    always(({ plans }) => {
      for (const { subGoals, lookAgain } of plans) {
        expect(subGoals.length).toBeLessThanOrEqual(guidance.limits.subGoals);
        expect(lookAgain).toContain('lookWithinMonths');
      }
    });
  });

  it('says what the caseworker has in hand', () => {
    always(
      ({ plans }) =>
        expect(
          plans.filter(({ levers }) => !['continuity', 'belief', 'quickReaction'].every((lever) => (levers as string[]).includes(lever))),
        ).toEqual([]),
      vulnerable,
    );
    always(({ plans }) => expect(plans.filter(({ levers }) => levers.length === 0)).toEqual([]), notStudied);
  });

  it('takes for given only what it hangs on and what was not answered', () => {
    always(({ plans }, { needs }) => {
      for (const { hangsOn, assumes } of plans)
        for (const field of Object.keys(assumes)) {
          expect(hangsOn).toContain(field);
          expect(isAnswered(answersOf(needs, workplaces), field as 'goal'), field).toBe(false);
        }
    });
  });
});

describe('every argument', () => {
  it('rests on records that exist, and has the status of just those', () => {
    always((said) => {
      for (const { evidence: ids, status } of allReasons(said)) {
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.filter((id) => !evidence.records[id])).toEqual([]);
        const statuses = new Set<Status>(ids.flatMap((id) => evidence.records[id]?.status ?? []));
        expect(new Set(status)).toEqual(statuses);
        expect(status).toHaveLength(statuses.size);
      }
    });
  });

  it('names answers that do change it: with another answer it is not said, or not said so', () => {
    always((said, { needs, day, constraints }) => {
      if (needs.reach && needs.reach !== 'notAnswered') return;
      const others = needsOptions.workplaceNow
        .filter((other) => other !== needs.workplaceNow)
        .map((workplaceNow) => recommender.recommend({ ...needs, workplaceNow }, day, constraints));
      for (const { instrument, reasons } of said.verdicts)
        for (const reason of reasons.filter(({ wouldChange }) => wouldChange?.join() === 'workplaceNow'))
          expect(others.map((other) => verdictOn(other, instrument).reasons)).not.toEqual([
            expect.arrayContaining([reason]),
            expect.arrayContaining([reason]),
          ]);
    }, vulnerable);
  });

  it('is given once, or once for each need', () => {
    always((said, { needs }) => {
      if (needs.needs?.includes('health') && !needs.needParts?.health) return;
      for (const { reasons } of [...said.verdicts, ...said.plans])
        expect(new Set(reasons.map(({ rule, need }) => `${rule} ${need}`)).size).toBe(reasons.length);
    });
  });

  it('is a rule of the guidance, and so is every warning and every word on when to look again', () => {
    const known = new Set(guidance.rules.map(({ id }) => id));
    always((said) => {
      const named = [...allReasons(said).map(({ rule }) => rule), ...said.warnings, ...said.plans.flatMap(({ lookAgain }) => lookAgain)];
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    });
  });
});

describe('the same question', () => {
  it('gets the same answer though something is named twice', () => {
    always((said, { needs, day, constraints }) => {
      const twice = (list: readonly string[] | null | undefined) => (list ? [...list, ...list] : null);
      const doubled = {
        ...needs,
        needs: [...(needs.needs ?? []), ...(needs.needs ?? [])],
        wishes: twice(needs.wishes),
        refuses: twice(needs.refuses),
        running: twice(needs.running),
      };
      const { locked = [] } = constraints;
      expect(spoken(recommender.recommend(doubled, day, { ...constraints, locked: [...locked, ...locked] }))).toEqual(spoken(said));
    });
  });

  it('gets the same answer the second time, from this recommender or another, and is left alone', () => {
    const other = createRecommender(guidance);
    always(
      (said, asked) => {
        const { needs, day, constraints } = deepFreeze(structuredClone(asked));
        expect(recommender.recommend(needs, day, constraints)).toEqual(said);
        expect(spoken(other.recommend(needs, day, constraints))).toEqual(spoken(said));
      },
      anyQuestion(),
      40,
    );
  });

  it('survives being written as JSON, its questions as well', () => {
    always((said) => expect(JSON.parse(JSON.stringify(said))).toEqual(said), anyQuestion(), 20);
  });
});

it('there is a verdict on every instrument, in the order of the guidance', () => {
  always((said) => expect(said.verdicts.map(({ instrument }) => instrument)).toEqual(guidance.instruments.map(({ id }) => id)));
});
