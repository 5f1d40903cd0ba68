/** What a recommender hands out: with guidance made up for each case, and with what we ship. */
import { describe, expect, it } from 'vitest';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import { guidance, planLines, recommender, rulesOf, someone, today, verdictOn } from '../support/guidance.ts';
import {
  aGroup,
  aKind,
  aLead,
  anInstrument,
  aRow,
  aRule,
  aWorkplace,
  recommendedBy,
  smallGuidance,
  speaksFor,
  validUntil,
} from '../support/small-guidance.ts';

describe('an answer', () => {
  it('can be changed without changing the next one', () => {
    const first = recommender.recommend(someone(), today);
    const copy = structuredClone({ verdicts: first.verdicts, plans: first.plans, warnings: first.warnings });
    for (const { reasons } of [...first.verdicts, ...first.plans]) {
      for (const { evidence: ids, status } of reasons) [ids.length, status.length] = [0, 0];
      reasons.length = 0;
    }
    for (const { instruments } of first.plans)
      for (const { covers, for: purposes } of instruments) [covers.length, purposes.length] = [0, 0];
    first.plans.length = 0;
    const { verdicts, plans, warnings } = recommender.recommend(someone(), today);
    expect({ verdicts, plans, warnings }).toEqual(copy);
  });

  it('is given once though the part of the need that it is about was not told', () => {
    const { reasons } = verdictOn(recommender.recommend(someone({ targetGroup: 'closest', needs: ['health'] }), today), 'talks');
    expect(new Set(reasons.map(({ rule, need }) => `${rule} ${need}`)).size).toBe(reasons.length);
  });
});

describe('a recommender', () => {
  it('shows what it knows of', () => {
    expect(recommender.instruments).toBe(guidance.instruments);
    expect(recommender.targetGroups).toBe(guidance.targetGroups);
  });

  it('refuses a target group that its guidance does not know', () => {
    const narrow = createRecommender(smallGuidance({ targetGroups: [aGroup('closest')] }));
    expect(() => narrow.recommend(someone({ targetGroup: 'vulnerable' }), today)).toThrow(/vulnerable/);
    expect(narrow.recommend(someone({ targetGroup: 'closest' }), today)).toEqual({
      verdicts: [],
      plans: [],
      warnings: [],
      asks: [],
      otherAnswers: [],
    });
  });

  it('refuses guidance that has no rule on silence', () => {
    const { rules, ...rest } = smallGuidance({ instruments: [anInstrument('talks')] });
    const silent = rules.filter(({ about }) => !('silence' in about));
    expect(() => createRecommender({ ...rest, rules: silent })).toThrow(/silence/);
  });

  it('knows for each target group only its own rows and rules', () => {
    const instruments = [aWorkplace('placement'), anInstrument('help')];
    const given = {
      instruments,
      rules: [
        speaksFor('placement'),
        aRule('theirs', { about: { instruments: ['help'] }, when: [{ check: 'targetGroup', is: ['closest'] }] }),
      ],
      kinds: [aKind('work', [aLead(['placement'])])],
      coverage: [aRow('health', 'help', { groups: ['closest'] })],
    };
    expect(planLines(recommendedBy(given, { targetGroup: 'closest', needs: ['health'] }))).toEqual(['work: placement + help (health)']);
    expect(planLines(recommendedBy(given, { needs: ['health'] }))).toEqual(['work: placement | not health: gap silent']);
    expect(rulesOf(verdictOn(recommendedBy(given), 'help'))).toEqual(['silence']);
    expect(rulesOf(verdictOn(recommendedBy(given, { targetGroup: 'closest' }), 'help'))).toEqual(['theirs']);
  });

  it('takes who is at a workplace and moves there for able to be at one, and nobody else', () => {
    const given = {
      instruments: [aWorkplace('placement'), anInstrument('talks')],
      kinds: [aKind('work', [aLead(['placement'])], { when: [{ check: 'workplaceNow', is: ['yes'] }], assumes: { workplaceNow: 'yes' } })],
      rules: [speaksFor('placement')],
    };
    const moving = (id: string) => planLines(recommendedBy(given, { running: [id], progress: { [id]: 'moving' } }));
    expect(moving('placement')).toEqual(['work: kept placement']);
    expect(moving('talks')).toEqual(['work: placement + kept talks | hangs on workplaceNow']);
  });

  it('judges each target group by its own last day', () => {
    const targetGroups = [aGroup('closest'), aGroup('vulnerable', { validity: validUntil('2020-01-01') })];
    const replaced = aRule('replaced', { about: { recommendation: true }, when: [{ check: 'targetGroupHistoric', is: true }] });
    expect(recommendedBy({ targetGroups, rules: [replaced] }).warnings).toEqual(['replaced']);
    expect(recommendedBy({ targetGroups, rules: [replaced] }, { targetGroup: 'closest' }).warnings).toEqual([]);
  });

  it('does not plan what a municipality has hidden, and does not call its sources silent', () => {
    const hidden = {
      instruments: [aWorkplace('placement')],
      rules: [speaksFor('placement')],
      kinds: [aKind('work', [aLead(['placement', 'help'])])],
    };
    const coverage = [aRow('health', 'help', { part: 'aids' })];
    expect(planLines(recommendedBy({ ...hidden, coverage }, { needs: ['health'] }))).toEqual(['work: placement | not health: gap notHere']);
    expect(planLines(recommendedBy({ ...hidden, coverage }, { needs: ['health'], needParts: { health: 'coping' } }))).toEqual([
      'work: placement | not health: gap silent',
    ]);
  });

  it('says what warns of the whole where that holds for certain', () => {
    const warning = aRule('boom', {
      about: { recommendation: true },
      when: [{ check: 'businessCycle', is: ['boom'] }],
      outcome: 'cannotTell',
    });
    expect(recommendedBy({ rules: [warning] }, { businessCycle: 'boom' }).warnings).toEqual(['boom']);
    expect(recommendedBy({ rules: [warning] }, {}).warnings).toEqual([]);
  });
});

describe('what a municipality says an instrument covers', () => {
  const instruments = [aWorkplace('placement'), anInstrument('club', { local: true }), anInstrument('help')];
  const given = { instruments, rules: [speaksFor('placement')], kinds: [aKind('work', [aLead(['placement'])])] };
  const local = aRow('network', 'club', { how: 'local', evidence: ['choice-local-instruments'], status: ['rule'] });

  it('is used where the sources name nothing', () => {
    expect(planLines(recommendedBy({ ...given, coverage: [local] }, { needs: ['network'] }))).toEqual(['work: placement + club (network)']);
  });

  it('comes after all that a source names, however contested and uncertain', () => {
    const coverage = [local, aRow('network', 'help', { how: 'reading', part: null, when: [{ check: 'goal', is: ['unclear'] }] })];
    const against = aRule('no', { about: { instruments: ['help'] }, says: 'against', verdict: 'noEffect', status: ['E'] });
    expect(planLines(recommendedBy({ ...given, coverage, rules: [...given.rules, against] }, { needs: ['network'] }))[0]).toBe(
      'work: placement + help (network)',
    );
  });

  it('does not count where plans are compared', () => {
    const kinds = [aKind('later', [aLead(['other'])]), aKind('work', [aLead(['placement'])])];
    const covered = recommendedBy(
      {
        ...given,
        instruments: [...instruments, aWorkplace('other', { kind: 'paidHours' })],
        rules: [...given.rules, speaksFor('other')],
        kinds,
        coverage: [aRow('network', 'placement', { how: 'local' })],
      },
      { needs: ['network'] },
    );
    expect(planLines(covered)).toEqual(['later: other | not network: gap otherPlan', 'work: placement (network)']);
  });
});
