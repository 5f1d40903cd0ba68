import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/deep-freeze.ts';
import type { Status } from '../../src/model/evidence.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import { needsOptions } from '../../src/model/needs.ts';
import { isHistoric } from '../../src/model/is-historic.ts';
import type { Recommendation } from '../../src/recommender/types.ts';
import { anyQuestion, type Asked } from '../support/any-needs.ts';
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
import { aGroup, smallGuidance } from '../support/small-guidance.ts';

const answer = ({ needs, day, constraints }: Asked): Recommendation => recommender.recommend(needs, day, constraints);

/** What the tool itself put into plans: all that was not locked. */
const suggested = ({ plans }: Recommendation, { constraints: { locked = [] } }: Asked): string[] =>
  plans.flatMap(instrumentsOf).filter((id) => !locked.includes(id));

/** Checks something of every answer to random questions. */
function always(holds: (said: Recommendation, asked: Asked) => void, question = anyQuestion()): void {
  fc.assert(
    fc.property(question, (asked) => {
      holds(answer(asked), asked);
    }),
    { numRuns: 200 },
  );
}

const vulnerable = anyQuestion(['vulnerable']);
const notStudied = anyQuestion(['closest', 'educationReady']);

describe('what is never recommended, whatever the needs', () => {
  it('sanctions to vulnerable citizens', () => {
    always((said, asked) => {
      expect(verdictOn(said, 'sanctions').outcome).not.toBe('applies');
      expect(suggested(said, asked)).not.toContain('sanctions');
    }, vulnerable);
  });

  it('sanctions in a plan for anyone', () => {
    always((said, asked) => expect(suggested(said, asked)).not.toContain('sanctions'));
  });

  it('an instrument that is historic', () => {
    always((said, asked) => {
      const historic = guidance.instruments.filter(({ validity }) => isHistoric(validity, asked.day)).map(({ id }) => id);
      expect(thoseThat(said, 'applies').filter((id) => historic.includes(id))).toEqual([]);
      expect(suggested(said, asked).filter((id) => historic.includes(id))).toEqual([]);
    });
  });

  it('doing nothing', () => {
    always((said, asked) => expect(suggested(said, asked)).not.toContain('noEffort'));
  });

  it('what the tool never plans, such as utility jobs', () => {
    always((said, asked) =>
      expect(suggested(said, asked).filter((id) => instrumentCalled(id).traits.includes('neverPlanned'))).toEqual([]),
    );
  });

  it('what is advised against or does not apply', () => {
    always((said, asked) => {
      const ruledOut = [...thoseThat(said, 'advisedAgainst'), ...thoseThat(said, 'doesNotApply')];
      expect(suggested(said, asked).filter((id) => ruledOut.includes(id))).toEqual([]);
    });
  });

  it('a real workplace to someone who cannot be at one', () => {
    always((said, asked) => {
      if (asked.needs.workplaceNow !== 'no') return;
      expect(suggested(said, asked).filter((id) => instrumentCalled(id).traits.includes('realWorkplace'))).toEqual([]);
    });
  });
});

describe('what is never said, whatever the needs', () => {
  const table62 = (id: string): boolean => id.startsWith('strategy2015-table62-');

  it('Table 6.2, which is about labour-market-ready people, of vulnerable citizens', () => {
    always(
      (said) =>
        expect(
          allReasons(said)
            .flatMap(({ evidence: ids }) => ids)
            .filter(table62),
        ).toEqual([]),
      vulnerable,
    );
  });

  it('Table 6.2 is said of others, so that the test above could fail', () => {
    const said = recommender.recommend(someone({ targetGroup: 'closest' }), today);
    expect(
      allReasons(said)
        .flatMap(({ evidence: ids }) => ids)
        .some(table62),
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
  it('is in every plan, with its verdict; what is excluded is in none', () => {
    always((said, { constraints: { locked = [], excluded = [] } }) => {
      for (const plan of said.plans) {
        expect(instrumentsOf(plan)).toEqual(expect.arrayContaining([...locked]));
        expect(instrumentsOf(plan).filter((id) => excluded.includes(id))).toEqual([]);
      }
    });
  });

  it('always gets a plan', () => {
    always((said, { constraints: { locked = [] } }) => locked.length > 0 && expect(said.plans.length).toBeGreaterThan(0));
  });

  it('changes plans and what is said of the whole, but no verdict', () => {
    always((said, { needs, day }) => expect(said.verdicts).toEqual(recommender.recommend(needs, day).verdicts));
  });
});

describe('every plan', () => {
  it('is no longer than allowed, and holds nothing twice', () => {
    always((said, { constraints: { atMost = Infinity } }) => {
      for (const plan of said.plans) {
        expect(plan.instruments.length).toBeLessThanOrEqual(atMost);
        expect(plan.instruments.length).toBeGreaterThan(0);
        expect(new Set(instrumentsOf(plan)).size).toBe(plan.instruments.length);
      }
    });
  });

  it('is one of three at most, and no two are the same mix', () => {
    always((said) => {
      expect(said.plans.length).toBeLessThanOrEqual(3);
      const mixes = said.plans.map((plan) => instrumentsOf(plan).toSorted().join());
      expect(new Set(mixes).size).toBe(mixes.length);
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

  it('that hangs on an open question says that it is unknown, and which answer would tell', () => {
    always((said) => {
      const rules = new Map(guidance.rules.map((rule) => [rule.id, rule]));
      for (const { rule, says, wouldChange = [] } of allReasons(said))
        if (says !== rules.get(rule)?.says) {
          expect(says).toBe('unknown');
          expect(wouldChange.length).toBeGreaterThan(0);
        }
    });
  });

  it('names answers that do change it: with another answer it is not said, or not said so', () => {
    always((said, { needs, day, constraints }) => {
      const others = needsOptions.workplaceNow
        .filter((other) => other !== needs.workplaceNow)
        .map((workplaceNow) => recommender.recommend({ ...needs, workplaceNow }, day, constraints));
      for (const { instrument, reasons } of said.verdicts)
        for (const reason of reasons.filter(({ wouldChange }) => wouldChange?.join() === 'workplaceNow'))
          expect(others.map((other) => verdictOn(other, instrument).reasons)).not.toEqual([
            expect.arrayContaining([reason]),
            expect.arrayContaining([reason]),
          ]);
    });
  });

  it('is given once', () => {
    always((said) => {
      for (const { reasons } of [...said.verdicts, ...said.plans])
        expect(new Set(reasons.map(({ rule }) => rule)).size).toBe(reasons.length);
    });
  });

  it('is a rule of the guidance, and so is every warning', () => {
    const known = new Set(guidance.rules.map(({ id }) => id));
    always((said) => expect([...allReasons(said).map(({ rule }) => rule), ...said.warnings].filter((id) => !known.has(id))).toEqual([]));
  });
});

describe('the same question', () => {
  it('gets the same answer, in whatever order it is put', () => {
    always((said, { needs, day, constraints: { locked = [], excluded = [], ...rest } }) => {
      const turned = { ...needs, needs: needs.needs.toReversed(), running: needs.running.toReversed() };
      expect(recommender.recommend(turned, day, { ...rest, excluded: excluded.toReversed(), locked: locked.toReversed() })).toEqual(said);
    });
  });

  it('gets the same answer though something is named twice', () => {
    always((said, { needs, day, constraints }) => {
      const twice = { ...needs, needs: [...needs.needs, ...needs.needs], running: [...needs.running, ...needs.running] };
      const { locked = [] } = constraints;
      expect(recommender.recommend(twice, day, { ...constraints, locked: [...locked, ...locked] })).toEqual(said);
    });
  });

  it('gets the same answer the second time, from this recommender or another, and is left alone', () => {
    const other = createRecommender(guidance);
    always((said, asked) => {
      const { needs, day, constraints } = deepFreeze(structuredClone(asked));
      expect(recommender.recommend(needs, day, constraints)).toEqual(said);
      expect(other.recommend(needs, day, constraints)).toEqual(said);
    });
  });

  it('gets an answer that can be changed without changing the next one', () => {
    const first = recommender.recommend(someone(), today);
    const copy = structuredClone(first);
    for (const { reasons } of [...first.verdicts, ...first.plans]) {
      for (const { evidence: ids, status } of reasons) [ids.length, status.length] = [0, 0];
      reasons.length = 0;
    }
    first.plans.length = 0;
    expect(recommender.recommend(someone(), today)).toEqual(copy);
  });

  it('survives being written as JSON', () => {
    always((said) => expect(JSON.parse(JSON.stringify(said))).toEqual(said));
  });
});

describe('a recommender', () => {
  it('has a verdict on every instrument, in the order of the guidance', () => {
    always((said) => expect(said.verdicts.map(({ instrument }) => instrument)).toEqual(guidance.instruments.map(({ id }) => id)));
  });

  it('shows what it knows of', () => {
    expect(recommender.instruments).toBe(guidance.instruments);
    expect(recommender.targetGroups).toBe(guidance.targetGroups);
  });

  it('refuses a target group that its guidance does not know', () => {
    const narrow = createRecommender(smallGuidance({ targetGroups: [aGroup('closest')] }));
    expect(() => narrow.recommend(someone({ targetGroup: 'vulnerable' }), today)).toThrow(/vulnerable/);
    expect(narrow.recommend(someone({ targetGroup: 'closest' }), today)).toEqual({ verdicts: [], plans: [], warnings: [] });
  });
});
