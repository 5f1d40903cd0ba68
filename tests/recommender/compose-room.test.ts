/** What comes next, what is insisted on, what there is room for, and what is done where nothing leads. */
import { describe, expect, it } from 'vitest';
import type { Check, Guidance, PlanKind } from '../../src/model/guidance.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import type { Plan } from '../../src/recommender/types.ts';
import { firstPlan, planLine, planLines } from '../support/guidance.ts';
import { aKind, aLead, anInstrument, aRow, aRule, aWorkplace, recommendedBy, speaksAgainst, speaksFor } from '../support/small-guidance.ts';

const isBoom: Check = { check: 'businessCycle', is: ['boom'] };
const instruments = [
  aWorkplace('placement'),
  aWorkplace('subsidy', { kind: 'paidHours' }),
  anInstrument('alpha', { group: 'health' }),
  anInstrument('beta', { group: 'health' }),
  anInstrument('gamma', { group: 'social' }),
];
const rules = [speaksFor('placement'), speaksFor('alpha')];
const work = (change: Partial<PlanKind> = {}): PlanKind => aKind('work', [aLead(['placement'])], change);
const no = (id: string, change = {}) => aRule(`${id}Excluded`, { about: { instruments: [id] }, outcome: 'doesNotApply', ...change });

function planned(guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): Plan {
  return firstPlan(recommendedBy({ instruments, rules, kinds: [work()], ...guidance }, needs, constraints));
}
const line = (...question: Parameters<typeof planned>): string => planLine(planned(...question));

describe('what comes next', () => {
  const next = [{ instruments: ['subsidy', 'gamma'], when: [] }];

  it('is the first of what the kind names, with nothing more said of it', () => {
    const plan = planned({ kinds: [work({ next })] });
    expect(planLine(plan)).toBe('work: placement → subsidy');
    expect(plan.instruments[1]).toEqual({
      instrument: 'subsidy',
      role: 'support',
      when: 'next',
      covers: [],
      for: [],
      changed: false,
      task: null,
      insteadOf: [],
      tiedWith: [],
    });
  });

  it('is the next of them where the first is in the plan already, is left out, excluded for good or never planned', () => {
    const kinds = [work({ next })];
    expect(line({ kinds }, {}, { locked: ['subsidy'] })).toBe('work: placement + subsidy → gamma');
    expect(line({ kinds }, {}, { excluded: ['subsidy'] })).toBe('work: placement → gamma');
    expect(line({ kinds, rules: [...rules, no('subsidy')] })).toBe('work: placement → gamma');
    const never = instruments.map((one) => (one.id === 'subsidy' ? { ...one, traits: ['neverPlanned' as const] } : one));
    expect(line({ kinds, instruments: never })).toBe('work: placement → gamma');
  });

  it('may be what is excluded for now only', () => {
    expect(line({ kinds: [work({ next })], rules: [...rules, no('subsidy', { onlyNow: true })] })).toBe('work: placement → subsidy');
  });

  it('is one of each that the kind names, where its condition holds for certain', () => {
    const kinds = [
      work({
        next: [
          { instruments: ['subsidy'], when: [isBoom] },
          { instruments: ['gamma'], when: [] },
        ],
      }),
    ];
    expect(line({ kinds }, { businessCycle: 'boom' })).toBe('work: placement → subsidy, gamma');
    expect(line({ kinds }, { businessCycle: 'recession' })).toBe('work: placement → gamma');
    expect(line({ kinds })).toBe('work: placement → gamma');
  });

  it('is nothing where all of it is out', () => {
    expect(line({ kinds: [work({ next })] }, {}, { excluded: ['subsidy', 'gamma'] })).toBe('work: placement');
  });

  it('is first what could have led and covers what nothing in the plan does', () => {
    const kinds = [aKind('work', [aLead(['placement', 'subsidy'])], { next: [{ instruments: ['gamma'], when: [] }] })];
    const coverage = [aRow('network', 'placement'), aRow('skills', 'placement'), aRow('health', 'subsidy', { how: 'place' })];
    const given = { kinds, coverage, rules: [...rules, speaksFor('subsidy')] };
    const needs = { needs: ['health', 'network', 'skills'] } as const;
    expect(line(given, needs)).toBe('work: placement (network, skills) → subsidy (health), gamma');
    expect(line({ ...given, coverage: [...coverage, aRow('health', 'alpha')] }, needs)).toBe(
      'work: placement (network, skills) + alpha (health) → gamma',
    );
  });

  it('gathers the needs that one thing would cover, and names it once', () => {
    const kinds = [aKind('work', [aLead(['placement', 'subsidy'])], { next: [{ instruments: ['subsidy'], when: [] }] })];
    const coverage = [
      ...(['network', 'skills', 'everydayLife'] as const).map((need) => aRow(need, 'placement')),
      aRow('health', 'subsidy'),
      aRow('addiction', 'subsidy'),
    ];
    expect(
      line(
        { kinds, coverage, rules: [...rules, speaksFor('subsidy')] },
        { needs: ['health', 'addiction', 'network', 'skills', 'everydayLife'] },
      ),
    ).toBe('work: placement (everydayLife, network, skills) → subsidy (health, addiction)');
  });

  it('is what could have led and covers it by a task or a reading, where nothing covers it more closely', () => {
    const kinds = [aKind('work', [aLead(['placement', 'subsidy'])], { next: [{ instruments: ['gamma'], when: [] }] })];
    const coverage = [aRow('network', 'placement'), aRow('health', 'subsidy', { how: 'task' })];
    const given = { kinds, rules: [...rules, speaksFor('subsidy')] };
    const needs = { needs: ['health', 'network'] } as const;
    expect(line({ ...given, coverage }, needs)).toBe('work: placement (network) → subsidy (health), gamma');
    const gamma = (how: 'task' | 'place') => line({ ...given, coverage: [...coverage, aRow('health', 'gamma', { how })] }, needs);
    expect(gamma('task')).toBe('work: placement (network) + gamma (health)');
    const out = [...given.rules, no('gamma', { onlyNow: true })];
    expect(line({ ...given, rules: out, coverage: [...coverage, aRow('health', 'gamma', { how: 'place' })] }, needs)).toBe(
      'work: placement (network) → gamma (health)',
    );
    expect(line({ ...given, rules: out, coverage: [...coverage, aRow('health', 'gamma', { how: 'task' })] }, needs)).toBe(
      'work: placement (network) → subsidy (health), gamma',
    );
  });

  it('covers, as what the kind names or the citizen wishes, the needs that nothing in the plan does', () => {
    const coverage = [aRow('health', 'subsidy', { how: 'reading' }), aRow('network', 'gamma')];
    const asked = { needs: ['health', 'network'] } as const;
    expect(line({ kinds: [work({ next: [{ instruments: ['subsidy'], when: [] }] })], coverage }, asked)).toBe(
      'work: placement + gamma (network) → subsidy (health)',
    );
    expect(line({ coverage, rules: [...rules, speaksFor('subsidy')] }, { ...asked, wishes: ['subsidy'] })).toBe(
      'work: placement + gamma (network) → subsidy (health)',
    );
    const inVain = { ...asked, tried: { subsidy: 'stoodStill' } } as const;
    expect(line({ kinds: [work({ next: [{ instruments: ['subsidy'], when: [] }] })], coverage }, inVain)).toBe(
      'work: placement + gamma (network) → subsidy, changed | not health: gap inVain',
    );
  });

  it('is the workplace that covers it, where what leads is no workplace', () => {
    const first = (id: string): PlanKind[] => [aKind('first', [aLead([id])])];
    const more = [...instruments, aWorkplace('centre'), anInstrument('course', { kind: 'course' })];
    const given = {
      instruments: more,
      rules: [...rules, speaksFor('course'), speaksFor('centre')],
      coverage: [aRow('health', 'centre', { how: 'reading' }), aRow('health', 'placement', { how: 'place' })],
    };
    expect(line({ ...given, kinds: first('course') }, { needs: ['health'] })).toBe('first: course → placement (health)');
    expect(line({ ...given, kinds: first('course') }, { needs: ['health'] }, { excluded: ['placement'] })).toBe(
      'first: course → centre (health)',
    );
    expect(line({ ...given, kinds: first('course') }, { needs: ['health'], refuses: ['placement', 'centre'] })).toContain('→ placement');
    expect(line({ ...given, kinds: first('centre') }, { needs: ['health'] })).toBe('first: centre (health)');
    expect(line({ ...given, kinds: first('subsidy'), rules: [...given.rules, speaksFor('subsidy')] }, { needs: ['health'] })).toBe(
      'first: subsidy | not health: gap otherPlan',
    );
  });

  it('is what the citizen wishes and cannot run beside the lead', () => {
    const plan = planned({ rules: [...rules, speaksFor('subsidy')] }, { wishes: ['subsidy'] });
    expect(planLine(plan)).toBe('work: placement → subsidy');
    expect(plan.instruments[1]?.for).toEqual(['wish']);
    expect(line({ kinds: [work({ leaves: { instruments: ['subsidy'] } })] }, { wishes: ['subsidy'] })).toBe('work: placement');
    expect(line({}, { wishes: ['subsidy'] }, { excluded: ['subsidy'] })).toBe('work: placement');
    expect(line({ rules: [...rules, no('subsidy')] }, { wishes: ['subsidy'] })).toBe('work: placement');
  });

  it('is not a wish of which nothing can be told yet', () => {
    expect(line({}, { wishes: ['subsidy'] })).toBe('work: placement');
  });

  it('is not what stands in the plan, or could stand beside the lead and is not called for', () => {
    expect(line({ rules: [...rules, speaksFor('subsidy')] }, { wishes: ['placement', 'gamma'] })).toBe('work: placement');
  });

  it('is changed where it was tried before', () => {
    expect(line({ kinds: [work({ next })] }, { tried: { subsidy: 'brokenOff' } })).toBe('work: placement → subsidy, changed');
  });
});

describe('what the user insists on', () => {
  it('is in the plan where nothing calls for it, whatever is said of it', () => {
    const plan = planned({ rules: [...rules, no('gamma')] }, {}, { locked: ['gamma'] });
    expect(planLine(plan)).toBe('work: placement + gamma');
    expect(plan.instruments[1]).toMatchObject({ role: 'support', when: 'now', for: ['locked'], covers: [] });
  });

  it('is there for what else speaks for it too, and covers what it can', () => {
    const given = { rules: [speaksFor('placement'), no('gamma')], coverage: [aRow('health', 'gamma')] };
    const plan = planned(
      given,
      { needs: ['health'], wishes: ['gamma'], running: ['gamma'], progress: { gamma: 'moving' } },
      {
        locked: ['gamma'],
        excluded: ['alpha'],
      },
    );
    expect(planLine(plan)).toBe('work: placement + kept gamma (health)');
    const wished = planned(given, { wishes: ['gamma'] }, { locked: ['gamma'] });
    expect(wished.instruments[1]?.for).toEqual(['locked', 'wish']);
  });

  it('is there once, however often it was named, in an order of its own', () => {
    expect(line({}, {}, { locked: ['gamma', 'beta', 'gamma'] })).toBe('work: placement + beta + gamma');
    expect(line({ coverage: [aRow('health', 'alpha')] }, { needs: ['health'] }, { locked: ['alpha'] })).toBe(
      'work: placement + alpha (health)',
    );
  });

  it('leads what else could lead, and both are there where two are locked', () => {
    const kinds = [aKind('work', [aLead(['placement', 'subsidy'])])];
    expect(line({ kinds }, {}, { locked: ['subsidy'] })).toBe('work: subsidy');
    expect(line({ kinds }, {}, { locked: ['placement', 'subsidy'] })).toBe('work: placement + subsidy');
  });
});

describe('at most so many', () => {
  const coverage = [aRow('health', 'alpha'), aRow('addiction', 'alpha'), aRow('network', 'gamma')];
  const needs = { needs: ['health', 'addiction', 'network'] } as const;

  it('drops what covers least, and names what is lost', () => {
    expect(line({ coverage }, needs, { atMost: 3 })).toBe('work: placement + alpha (health, addiction) + gamma (network)');
    expect(line({ coverage }, needs, { atMost: 2 })).toBe('work: placement + alpha (health, addiction) | not network: gap noRoom');
    expect(line({ coverage }, needs, { atMost: 1 })).toBe(
      'work: placement | not health: gap noRoom, addiction: gap noRoom, network: gap noRoom',
    );
  });

  it.each<[string, string, Partial<Guidance>, Partial<Needs>]>([
    [
      'what goes on, before what covers more',
      'work: placement + kept gamma | not health: gap noRoom',
      { coverage: [aRow('health', 'alpha')] },
      { needs: ['health'], running: ['gamma'], progress: { gamma: 'moving' } },
    ],
    [
      'what covers more, before what is wished',
      'work: placement + beta (network)',
      { coverage: [aRow('network', 'beta')] },
      { needs: ['network'], wishes: ['alpha'] },
    ],
    [
      'what is wished, before what is less contested',
      'work: placement + beta (network) | not health: gap noRoom',
      { coverage: [aRow('health', 'alpha'), aRow('network', 'beta')], rules: [...rules, speaksFor('beta'), speaksAgainst('beta')] },
      { needs: ['health', 'network'], wishes: ['beta'] },
    ],
    [
      'what is less contested',
      'work: placement + beta (network) | not health: gap noRoom',
      { coverage: [aRow('health', 'alpha'), aRow('network', 'beta')], rules: [...rules, speaksAgainst('alpha')] },
      { needs: ['health', 'network'] },
    ],
    [
      'the first by name where nothing else tells',
      'work: placement + alpha (health) | not network: gap noRoom',
      { coverage: [aRow('health', 'alpha'), aRow('network', 'beta')] },
      { needs: ['health', 'network'] },
    ],
    [
      'what a need asks for, before what a rule asks for',
      'work: placement + beta (health)',
      { coverage: [aRow('health', 'beta')], kinds: [work({ steps: [{ instrument: 'alpha', when: [], rule: 'sooner' }] })] },
      { needs: ['health'] },
    ],
  ])('keeps %s', (_, words, guidance, asked) => {
    expect(line(guidance, asked, { atMost: 2 })).toBe(words);
  });

  it('never drops what leads, or leads with it, or is locked', () => {
    const together = aKind('learn', [aLead(['placement'], { together: { instruments: ['alpha'] } })]);
    expect(line({ kinds: [together], coverage: [aRow('network', 'gamma')] }, { needs: ['network'] }, { atMost: 2 })).toBe(
      'learn: placement + alpha | not network: gap noRoom',
    );
    expect(line({ coverage }, needs, { atMost: 2, locked: ['beta'] })).toBe(
      'work: placement + beta | not health: gap noRoom, addiction: gap noRoom, network: gap noRoom',
    );
  });

  it('makes no plan of a kind that would lose what makes it one', () => {
    const together = aKind('learn', [aLead(['placement'], { together: { instruments: ['alpha'] } })]);
    expect(planLines(recommendedBy({ instruments, rules, kinds: [together] }, {}, { atMost: 1 }))).toEqual([]);
    expect(planLines(recommendedBy({ instruments, rules, kinds: [together, work()] }, {}, { atMost: 1 }))).toEqual(['work: placement']);
  });

  it('does not call a need lost that nothing ever covered', () => {
    expect(line({ coverage: [aRow('health', 'alpha')] }, { needs: ['health', 'skills'] }, { atMost: 1 })).toBe(
      'work: placement | not health: gap noRoom, skills: gap silent',
    );
  });

  it('counts what runs at the same time, and not what comes next', () => {
    expect(line({ kinds: [work({ next: [{ instruments: ['subsidy'], when: [] }] })] }, {}, { atMost: 1 })).toBe(
      'work: placement → subsidy',
    );
  });

  it('does not name a need as lost that something else in the plan covers as well', () => {
    const covering = [...coverage, aRow('network', 'placement')];
    expect(line({ coverage: covering, rules: [...rules, speaksFor('gamma')] }, { ...needs, wishes: ['gamma'] }, { atMost: 2 })).toBe(
      'work: placement (network) + alpha (health, addiction)',
    );
  });
});

describe('where nothing can lead', () => {
  const alone = { instruments, rules, kinds: [], coverage: [aRow('health', 'beta'), aRow('health', 'gamma')] };
  const lines = (needs: Partial<Needs>, constraints: Constraints = {}): string[] => planLines(recommendedBy(alone, needs, constraints));

  it('what each need asks for is the plan, of no kind', () => {
    expect(lines({ needs: ['health', 'network'] })).toEqual(['no kind: beta (health) | not network: gap silent']);
  });

  it('what goes on and what is wished are in it, and what is locked', () => {
    expect(lines({ running: ['gamma'], progress: { gamma: 'moving' }, wishes: ['alpha'] }, { locked: ['subsidy'] })).toEqual([
      'no kind: kept gamma + alpha + subsidy',
    ]);
  });

  it('the needs stand uncovered where nothing covers any', () => {
    expect(lines({ needs: ['network'] })).toEqual(['no kind: nothing | not network: gap silent']);
  });

  it('an ordinary job and what keeps a job may be in it, where nothing else is a workplace', () => {
    const more = [
      ...instruments,
      anInstrument('shop', { kind: 'ordinaryJob', traits: ['realWorkplace'] }),
      anInstrument('leave', { kind: 'stay', traits: ['keepsJob'] }),
    ];
    const given = { ...alone, instruments: more, rules: [speaksFor('shop'), speaksFor('leave')] };
    expect(planLines(recommendedBy(given, { wishes: ['shop'] }))).toEqual(['no kind: shop']);
    expect(planLines(recommendedBy(given, { wishes: ['leave'] }))).toEqual(['no kind: leave']);
    expect(
      planLines(recommendedBy({ ...given, rules: [...given.rules, speaksFor('placement')], kinds: [work()] }, { wishes: ['leave'] })),
    ).toEqual(['work: placement → leave']);
  });

  it('a workplace that is wished comes first, and another comes next', () => {
    const given = { ...alone, rules: [speaksFor('placement'), speaksFor('subsidy'), speaksFor('gamma')] };
    const wished = (wishes: string[], needs: Partial<Needs> = {}) => recommendedBy(given, { wishes, ...needs });
    expect(planLines(wished(['gamma', 'placement']))).toEqual(['no kind: placement + gamma']);
    expect(firstPlan(wished(['placement'])).instruments).toMatchObject([{ role: 'support', when: 'now', for: ['wish'] }]);
    expect(planLines(wished(['placement', 'subsidy']))).toEqual(['no kind: placement → subsidy']);
    expect(planLines(wished(['placement', 'subsidy'], { tried: { placement: 'stoodStill' } }))).toEqual([
      'no kind: subsidy → placement, changed',
    ]);
    expect(planLines(wished(['placement'], { running: ['gamma'], progress: { gamma: 'moving' } }))).toEqual([
      'no kind: kept gamma → placement',
    ]);
  });

  it('a wish for a workplace gives way to what is locked where there is no room', () => {
    const given = { ...alone, rules: [speaksFor('placement')] };
    expect(planLines(recommendedBy(given, { wishes: ['placement'] }, { locked: ['gamma'], atMost: 1 }))).toEqual(['no kind: gamma']);
  });

  it('there is no plan where nothing is named, wished, locked or under way', () => {
    expect(lines({})).toEqual([]);
    expect(lines({ running: ['gamma'] })).toEqual([]);
  });

  it('there is room for no more than allowed', () => {
    expect(lines({ needs: ['health'] }, { locked: ['subsidy'], atMost: 1 })).toEqual(['no kind: subsidy | not health: gap noRoom']);
  });

  it('what is not needed beside what is wished is left out', () => {
    expect(
      planLines(
        recommendedBy({ ...alone, coverage: [aRow('health', 'alpha'), aRow('health', 'beta')] }, { needs: ['health'], wishes: ['alpha'] }),
      ),
    ).toEqual(['no kind: alpha (health)']);
  });
});
