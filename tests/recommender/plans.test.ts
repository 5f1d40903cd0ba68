/** Which kinds of plans are made, in which order, and what is said of them: with guidance made up for each case. */
import { describe, expect, it } from 'vitest';
import type { Check, Guidance, PlanKind, Rule } from '../../src/model/guidance.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import type { Plan, Recommendation } from '../../src/recommender/types.ts';
import { firstPlan, planLine, planLines, rulesOf } from '../support/guidance.ts';
import {
  aKind,
  aLead,
  anInstrument,
  aRow,
  aRule,
  aSubGoal,
  aWorkplace,
  recommendedBy,
  speaksAgainst,
  speaksFor,
} from '../support/small-guidance.ts';

const isBoom: Check = { check: 'businessCycle', is: ['boom'] };
const isWorkplace: Check = { check: 'workplaceNow', is: ['yes'] };
const isUnclear: Check = { check: 'goal', is: ['unclear'] };
const tested = { verdict: 'positive', status: ['E'] } as const;

/** A placement, paid hours, talks and a gentle beginning, which begin in four ways; and two that may help. */
const instruments = [
  aWorkplace('placement'),
  aWorkplace('subsidy', { kind: 'paidHours' }),
  anInstrument('talks', { kind: 'talk', group: 'guidance' }),
  anInstrument('garden', { kind: 'gentle', group: 'social' }),
  anInstrument('alpha', { group: 'health' }),
  anInstrument('beta', { group: 'health' }),
];
const leaders = ['placement', 'subsidy', 'talks', 'garden'];
const rules = leaders.map((id) => speaksFor(id));
/** A kind of plan by the name of what leads it. */
const led = (id: string, change: Partial<PlanKind> = {}): PlanKind => aKind(`${id}First`, [aLead([id])], change);

function said(guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): Recommendation {
  return recommendedBy({ instruments, rules, ...guidance }, needs, constraints);
}
const lines = (...question: Parameters<typeof said>): string[] => planLines(said(...question));

describe('a kind of plan', () => {
  it('is made where all its conditions hold', () => {
    const kinds = [led('placement', { when: [isBoom, isWorkplace] })];
    expect(lines({ kinds }, { businessCycle: 'boom', workplaceNow: 'yes' })).toEqual(['placementFirst: placement']);
    expect(lines({ kinds }, { businessCycle: 'boom', workplaceNow: 'no' })).toEqual([]);
    expect(lines({ kinds }, { businessCycle: 'recession' })).toEqual([]);
  });

  it('hangs on the questions that are open, and names each once', () => {
    const kinds = [
      led('placement', { when: [{ check: 'targetGroup', is: ['vulnerable'] }, isBoom, { check: 'any', of: [[isBoom, isUnclear]] }] }),
    ];
    const [plan] = said({ kinds }).plans;
    expect(plan).toMatchObject({ hangsOn: ['businessCycle', 'goal'], assumes: {} });
    expect(lines({ kinds }, { businessCycle: 'boom' })).toEqual(['placementFirst: placement | hangs on goal']);
    expect(lines({ kinds }, { businessCycle: 'boom', goal: 'unclear' })).toEqual(['placementFirst: placement']);
  });

  it('takes an answer for given where it hangs on that question, and plans under it', () => {
    const given = {
      instruments,
      kinds: [led('placement', { when: [isWorkplace], assumes: { workplaceNow: 'yes', goal: 'unclear' } })],
      rules: [speaksFor('placement', { when: [isWorkplace] })],
      coverage: [aRow('health', 'alpha', { when: [isWorkplace] })],
    };
    const [plan] = said(given, { needs: ['health'] }).plans;
    expect(plan && planLine(plan)).toBe('placementFirst: placement + alpha (health) | hangs on workplaceNow');
    expect(plan?.assumes).toEqual({ workplaceNow: 'yes' });
    const [known] = said(given, { needs: ['health'], workplaceNow: 'yes' }).plans;
    expect(known).toMatchObject({ hangsOn: [], assumes: {} });
  });

  it('takes no answer for given that was given', () => {
    const kinds = [
      led('placement', { when: [{ check: 'any', of: [[isWorkplace, isBoom]] }], assumes: { workplaceNow: 'yes', businessCycle: 'boom' } }),
    ];
    expect(said({ kinds }, { workplaceNow: 'yes' }).plans[0]?.assumes).toEqual({ businessCycle: 'boom' });
  });

  it('is not made where what it takes for given would not open it', () => {
    const kinds = [led('placement', { when: [isWorkplace], assumes: { workplaceNow: 'no' } })];
    expect(lines({ kinds })).toEqual([]);
  });

  it('is not made where what it takes for given would end what runs and moves', () => {
    const kinds = [led('placement', { when: [isWorkplace], assumes: { workplaceNow: 'yes' } }), led('garden')];
    const bars = aRule('bars', { about: { instruments: ['alpha'] }, when: [isWorkplace], outcome: 'doesNotApply' });
    const given = { kinds, rules: [...rules, { ...bars, stops: true } as const] };
    const running = { running: ['alpha'], progress: { alpha: 'moving' } } as const;
    expect(lines(given, running)).toEqual(['gardenFirst: garden + kept alpha']);
    expect(lines(given, { ...running, progress: { alpha: 'standstill' } })).toHaveLength(2);
    expect(lines({ ...given, rules: [...rules, bars] }, running)).toEqual([
      'gardenFirst: garden + kept alpha',
      'placementFirst: placement + kept alpha | hangs on workplaceNow',
    ]);
    expect(lines(given, { ...running, workplaceNow: 'yes' })).toEqual(['gardenFirst: garden', 'placementFirst: placement']);
  });

  it('is judged by what was answered, and not by what it takes for given', () => {
    const about = { about: { plan: true }, says: 'condition' } as const;
    const kinds = [led('placement', { when: [isWorkplace], assumes: { workplaceNow: 'yes' } })];
    const atWork = aRule('atWork', { ...about, when: [isWorkplace] });
    expect(said({ kinds, rules: [...rules, atWork] }).plans.map(rulesOf)).toEqual([[]]);
    expect(said({ kinds, rules: [...rules, atWork] }, { workplaceNow: 'yes' }).plans.map(rulesOf)).toEqual([['atWork']]);
  });
});

describe('the order of plans', () => {
  it.each<[string, string[], Partial<Guidance>, Partial<Needs>]>([
    [
      'certain before hanging, before what fits better',
      ['subsidyFirst', 'garden'],
      { kinds: [aKind('garden', [aLead(['garden'])], { when: [isWorkplace], fits: [isBoom] }), led('subsidy')] },
      { businessCycle: 'boom' },
    ],
    [
      'hanging on less before hanging on more',
      ['subsidyFirst', 'gardenFirst'],
      { kinds: [led('garden', { when: [isWorkplace, isUnclear] }), led('subsidy', { when: [isWorkplace] })] },
      {},
    ],
    [
      'what fits more answers before what covers more needs',
      ['subsidyFirst', 'gardenFirst'],
      {
        kinds: [led('garden', { fits: [isUnclear] }), led('subsidy', { fits: [isBoom, { check: 'job', is: ['none'] }] })],
        coverage: [aRow('health', 'garden')],
      },
      { needs: ['health'], goal: 'unclear', businessCycle: 'boom', job: 'none' },
    ],
    [
      'what leads with a wish before what covers more needs',
      ['subsidyFirst', 'gardenFirst'],
      { kinds: [led('garden'), led('subsidy')], coverage: [aRow('health', 'garden')] },
      { needs: ['health'], wishes: ['subsidy'] },
    ],
    [
      'what covers more needs, now or next, before what is led by something better',
      ['subsidyFirst', 'centreFirst'],
      {
        instruments: [...instruments, aWorkplace('centre', { kind: 'learningInCompany' })],
        kinds: [aKind('subsidyFirst', [aLead(['subsidy', 'placement'])]), led('centre')],
        coverage: [aRow('skills', 'subsidy'), aRow('network', 'placement'), aRow('skills', 'centre')],
        rules: [speaksFor('centre', tested), speaksFor('subsidy'), speaksFor('placement')],
      },
      { needs: ['skills', 'network'] },
    ],
    [
      'what covers them now before what leaves them to what comes next',
      ['subsidyFirst', 'gardenFirst'],
      {
        kinds: [led('garden'), led('subsidy')],
        coverage: [aRow('skills', 'subsidy')],
        rules: [speaksFor('garden', tested), speaksFor('subsidy')],
      },
      { needs: ['skills'] },
    ],
    [
      'what covers no more by what only the municipality names, now or next, after what is led by something better',
      ['gardenFirst', 'subsidyFirst'],
      {
        instruments: [...instruments.filter(({ id }) => id !== 'alpha'), { ...anInstrument('alpha'), local: true as const }],
        kinds: [led('garden', { leaves: {} }), aKind('subsidyFirst', [aLead(['subsidy', 'placement'])])],
        coverage: [aRow('network', 'placement', { how: 'local' })],
        rules: [speaksFor('garden', tested), speaksFor('subsidy'), speaksFor('placement', { status: ['D'] })],
      },
      { needs: ['network'] },
    ],
    [
      'what is led by something better before what has fewer parts',
      ['subsidyFirst', 'gardenFirst'],
      {
        kinds: [led('garden'), led('subsidy', { steps: [{ instrument: 'talks', when: [], rule: 'sooner' }] })],
        rules: [...rules.filter(({ id }) => id !== 'subsidyApplies'), speaksFor('subsidy', tested)],
      },
      {},
    ],
    [
      'fewer parts before more',
      ['subsidyFirst', 'gardenFirst'],
      { kinds: [led('garden', { steps: [{ instrument: 'talks', when: [], rule: 'sooner' }] }), led('subsidy')] },
      {},
    ],
    ['by name where nothing else tells', ['gardenFirst', 'subsidyFirst'], { kinds: [led('subsidy'), led('garden')] }, {}],
  ])('puts %s', (_, order, guidance, needs) => {
    expect(said(guidance, needs).plans.map(({ kind }) => kind)).toEqual(order);
  });

  it('counts only the answers that make a kind fitting', () => {
    const kinds = [led('garden', { fits: [isBoom, isUnclear] }), led('subsidy', { fits: [{ check: 'job', is: ['none'] }] })];
    expect(said({ kinds }, { job: 'none' }).plans.map(({ kind }) => kind)).toEqual(['subsidyFirst', 'gardenFirst']);
  });

  it('counts a wish beside the lead as well', () => {
    const kinds = [led('placement', { leaves: { instruments: ['alpha'] } }), led('subsidy')];
    const given = { kinds, rules: [...rules, speaksFor('alpha')], coverage: [aRow('skills', 'placement', { how: 'reading' })] };
    expect(lines(given, { needs: ['skills'], wishes: ['alpha'] })).toEqual([
      'subsidyFirst: subsidy + alpha | not skills: gap otherPlan',
      'placementFirst: placement (skills)',
    ]);
  });

  it('shows as many as the guidance says', () => {
    const kinds = leaders.map((id) => led(id));
    expect(said({ kinds }).plans).toHaveLength(3);
    expect(said({ kinds, limits: { plans: 2, subGoals: 3 } }).plans).toHaveLength(2);
  });
});

describe('a wish that only a later plan holds', () => {
  /** Nothing wished stands beside a lead, so that each wish is in the plan that it leads; the talks hang on a question. */
  const apart = leaders.map((id) =>
    led(id, { leaves: {}, ...(id === 'talks' && { when: [isWorkplace], assumes: { workplaceNow: 'yes' as const } }) }),
  );
  const talks = 'talksFirst: talks | hangs on workplaceNow';
  const shown = (wishes: string[], plans: number, kinds = apart): string[] => lines({ kinds, limits: { plans, subGoals: 3 } }, { wishes });

  it('brings that plan among those shown, in place of the last that adds no wish', () => {
    expect(shown([], 3)).toEqual(['gardenFirst: garden', 'placementFirst: placement', 'subsidyFirst: subsidy']);
    expect(shown(['talks'], 3)).toEqual(['gardenFirst: garden', 'placementFirst: placement', talks]);
    expect(shown(['subsidy', 'talks'], 3)).toEqual(['subsidyFirst: subsidy', 'gardenFirst: garden', talks]);
    expect(shown(['placement', 'subsidy', 'talks'], 3)).toEqual(['placementFirst: placement', 'subsidyFirst: subsidy', talks]);
  });

  it('brings none in place of the first, or of one that adds a wish itself', () => {
    expect(shown(['talks'], 1)).toEqual(['gardenFirst: garden']);
    expect(shown(['placement', 'subsidy', 'talks'], 2)).toEqual(['placementFirst: placement', 'subsidyFirst: subsidy']);
  });

  it('brings none where the wish comes next in one that is shown', () => {
    const next = apart.map((kind) => (kind.id === 'gardenFirst' ? { ...kind, next: [{ instruments: ['talks'], when: [] }] } : kind));
    expect(shown(['talks'], 2, next)).toEqual(['gardenFirst: garden → talks', 'placementFirst: placement']);
  });
});

describe('plans for which the sources say as much', () => {
  const more = aRule('more', { about: { recommendation: true }, when: [{ check: 'moreTied', is: true }] });
  const kinds = leaders.map((id) => led(id));

  it('name each other by their places', () => {
    expect(said({ kinds }).plans.map(({ tiedWith }) => tiedWith)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    const better = rules.map((rule) => (rule.id === 'talksApplies' ? speaksFor('talks', tested) : rule));
    expect(said({ kinds, rules: better }).plans.map(({ tiedWith }) => tiedWith)).toEqual([[], [2], [1]]);
  });

  it('are warned of where one of them is left out, and not where a lesser one is', () => {
    expect(said({ kinds, rules: [...rules, more] }).warnings).toEqual(['more']);
    expect(said({ kinds: kinds.slice(0, 3), rules: [...rules, more] }).warnings).toEqual([]);
    const twoLead = rules.map((rule) => (['gardenApplies', 'placementApplies'].includes(rule.id) ? { ...rule, ...tested } : rule));
    expect(said({ kinds, rules: [...twoLead, more] }).warnings).toEqual(['more']);
    const lesser = rules.map((rule) => (rule.id === 'talksApplies' ? speaksFor('talks', { status: ['D'] }) : rule));
    expect(said({ kinds, rules: [...lesser, more] }).warnings).toEqual([]);
  });
});

describe('two plans that begin alike and support alike', () => {
  it('are one, and the first keeps its place', () => {
    const kinds = [
      led('placement'),
      aKind('again', [aLead(['placement'])]),
      aKind('otherPlacement', [aLead(['other'])]),
      led('garden', { steps: [{ instrument: 'talks', when: [], rule: 'sooner' }] }),
    ];
    const given = { instruments: [...instruments, aWorkplace('other')], rules: [...rules, speaksFor('other')], kinds };
    expect(lines(given)).toEqual(['again: placement', 'gardenFirst: garden + talks']);
  });

  it('are two where they begin alike and support differently, or begin differently', () => {
    const withTalks = led('placement', { id: 'withTalks', steps: [{ instrument: 'talks', when: [], rule: 'sooner' }] });
    expect(lines({ kinds: [led('placement'), withTalks, led('subsidy')] })).toEqual([
      'placementFirst: placement',
      'subsidyFirst: subsidy',
      'withTalks: placement + talks',
    ]);
  });

  it('are one in whatever order their supports stand', () => {
    const steps = (...ids: string[]) => ids.map((instrument) => ({ instrument, when: [], rule: 'sooner' }));
    const kinds = [
      led('placement', { steps: steps('talks', 'garden') }),
      led('placement', { id: 'turned', steps: steps('garden', 'talks') }),
    ];
    expect(lines({ kinds })).toEqual(['placementFirst: placement + talks + garden']);
  });
});

describe('where guidance holds something better than the wish', () => {
  const contested = [...rules, speaksFor('beta'), speaksAgainst('beta')];
  const coverage = [aRow('health', 'alpha'), aRow('health', 'beta')];

  it('a plan with what is less contested is there as well', () => {
    expect(
      lines({ kinds: [led('placement'), led('garden')], rules: contested, coverage }, { needs: ['health'], wishes: ['beta'] }),
    ).toEqual(['gardenFirst: garden + beta (health)', 'placementFirst: placement + beta (health)', 'gardenFirst: garden + alpha (health)']);
  });

  it('the plan without the wish is there though the wish covers nothing', () => {
    expect(lines({ kinds: [led('placement'), led('garden')], rules: contested }, { wishes: ['beta'] })).toEqual([
      'gardenFirst: garden + beta',
      'placementFirst: placement + beta',
      'gardenFirst: garden',
    ]);
  });

  it('but where nothing is held against the wish there is none without it', () => {
    const kinds = [led('placement'), led('garden')];
    const named = speaksFor('beta', { status: ['D'] });
    expect(lines({ kinds, rules: [...rules, named], coverage }, { needs: ['health'], wishes: ['beta'] })).toHaveLength(2);
    expect(lines({ kinds, rules: [...rules, speaksFor('beta')], coverage }, { needs: ['health'], wishes: ['beta'] })).toEqual([
      'gardenFirst: garden + beta (health)',
      'placementFirst: placement + beta (health)',
    ]);
  });

  it('nor where the contested wish is what leads', () => {
    const doubted = [...rules, speaksAgainst('garden')];
    expect(lines({ kinds: [led('placement'), led('garden')], rules: doubted }, { wishes: ['garden'] })).toEqual([
      'placementFirst: placement + garden',
      'gardenFirst: garden',
      'placementFirst: placement',
    ]);
  });
});

describe('where one kind alone is open', () => {
  const only = (kind: PlanKind, guidance: Partial<Guidance> = {}, needs: Partial<Needs> = {}): string[] =>
    lines({ kinds: [kind], ...guidance }, needs);
  const several = aKind('only', [aLead(['placement', 'subsidy', 'garden'])]);

  it('another lead that begins differently makes a second plan, and no third', () => {
    expect(only(several)).toEqual(['only: garden', 'only: placement']);
  });

  it('there is no second where another kind is open too', () => {
    expect(lines({ kinds: [several, led('talks')] })).toEqual(['only: garden', 'talksFirst: talks']);
  });

  it('a lead that begins alike makes none', () => {
    const given = { instruments: [...instruments, aWorkplace('other')], rules: [...rules, speaksFor('other')] };
    expect(only(aKind('only', [aLead(['placement', 'other'])]), given)).toEqual(['only: other']);
  });

  it('a lead that covers less makes none, and one that leaves it to what comes next covers no less', () => {
    const kind = aKind('only', [aLead(['placement', 'subsidy'])]);
    const trained = (how: 'place' | 'reading') => ({ coverage: [aRow('skills', 'placement', { how })] });
    for (const how of ['place', 'reading'] as const)
      expect(only(kind, trained(how), { needs: ['skills'] })).toEqual(['only: placement (skills)', 'only: subsidy → placement (skills)']);
    const shop = {
      instruments: [...instruments, anInstrument('shop', { kind: 'ordinaryJob', traits: ['realWorkplace'] })],
      rules: [...rules, speaksFor('shop')],
      coverage: [aRow('skills', 'shop')],
    };
    expect(only(aKind('only', [aLead(['placement', 'garden'])]), shop, { needs: ['skills'] })).toEqual(['only: garden + shop (skills)']);
  });

  it('a lead that only might apply makes none', () => {
    const perhaps = [speaksFor('garden'), speaksFor('placement', { when: [isBoom] })];
    expect(only(aKind('only', [aLead(['placement', 'garden'])]), { rules: perhaps })).toEqual(['only: garden']);
  });

  it('another help for which the sources say as much makes a second plan', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta')];
    const [first, second] = said({ kinds: [led('placement')], coverage }, { needs: ['health'] }).plans;
    expect([first, second].map((plan) => plan && planLine(plan))).toEqual([
      'placementFirst: placement + alpha (health)',
      'placementFirst: placement + beta (health)',
    ]);
    expect([first?.tiedWith, second?.tiedWith]).toEqual([[1], [0]]);
  });

  it('another help for which they say less makes none', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta', { how: 'reading' })];
    expect(only(led('placement'), { coverage }, { needs: ['health'] })).toEqual(['placementFirst: placement + alpha (health)']);
  });

  it('the plan without a wish for which nothing better is known is a second plan, if it covers no less', () => {
    const given = { rules: [...rules, speaksFor('alpha')] };
    expect(only(led('placement'), given, { wishes: ['alpha'] })).toEqual([
      'placementFirst: placement + alpha',
      'placementFirst: placement',
    ]);
    const covering = { ...given, coverage: [aRow('health', 'alpha', { when: [{ check: 'wished', is: true }] })] };
    expect(only(led('placement'), covering, { needs: ['health'], wishes: ['alpha'] })).toEqual([
      'placementFirst: placement + alpha (health)',
    ]);
  });

  it('what goes on is not exchanged', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta')];
    expect(only(led('placement'), { coverage }, { needs: ['health'], running: ['alpha'], progress: { alpha: 'moving' } })).toEqual([
      'placementFirst: placement + kept alpha (health)',
    ]);
  });

  it('is made under the same answers that the first takes for given', () => {
    const kind = aKind('only', [aLead(['placement', 'garden'])], { when: [isWorkplace], assumes: { workplaceNow: 'yes' } });
    expect(only(kind)).toEqual(['only: garden | hangs on workplaceNow', 'only: placement | hangs on workplaceNow']);
  });
});

describe('where no kind can be made', () => {
  const kinds = [
    led('placement', { when: [isBoom] }),
    led('talks', { when: [isBoom], isFallback: true }),
    led('garden', { when: [isBoom] }),
  ];

  it('a talk is, though its conditions do not hold', () => {
    expect(lines({ kinds }, { businessCycle: 'recession' })).toEqual(['talksFirst: talks']);
    expect(said({ kinds }, { businessCycle: 'recession' }).plans[0]).toMatchObject({ hangsOn: [], assumes: {} });
  });

  it('of several such talks the order of the file decides nothing', () => {
    const closed = (id: string): PlanKind => led(id, { when: [isBoom], isFallback: true });
    for (const order of [
      [closed('talks'), closed('garden')],
      [closed('garden'), closed('talks')],
    ])
      expect(lines({ kinds: order }, { businessCycle: 'recession' })).toEqual(['gardenFirst: garden', 'talksFirst: talks']);
  });

  it('what can be done without a lead is, where a talk is out too', () => {
    const asked = { businessCycle: 'recession', needs: ['health'] } as const;
    expect(lines({ kinds, coverage: [aRow('health', 'alpha')] }, asked, { excluded: ['talks'] })).toEqual(['no kind: alpha (health)']);
    expect(lines({ kinds }, { businessCycle: 'recession' }, { excluded: ['talks'] })).toEqual([]);
  });

  it('no talk is added where a kind can be made', () => {
    expect(lines({ kinds: [led('garden'), led('talks', { when: [isBoom], isFallback: true })] }, { businessCycle: 'recession' })).toEqual([
      'gardenFirst: garden',
    ]);
  });
});

describe('what is said of a plan', () => {
  const about = { about: { plan: true }, says: 'condition' } as const;
  const first = (guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): Plan =>
    firstPlan(said({ kinds: [led('placement')], ...guidance }, needs, constraints));

  it('is what the rules say of the very mix', () => {
    const mixed: Rule[] = [
      aRule('oneGroup', { ...about, says: 'against', when: [{ check: 'planGroups', atMost: 1 }] }),
      aRule('withHealth', { ...about, when: [{ check: 'planHas', any: { groups: ['health'] }, is: true }] }),
      aRule('workFirst', { ...about, when: [{ check: 'planBegins', with: { trait: 'realWorkplace' } }] }),
    ];
    expect(rulesOf(first({ rules: [...rules, ...mixed] }))).toEqual(['oneGroup', 'workFirst']);
    expect(rulesOf(first({ rules: [...rules, ...mixed] }, {}, { locked: ['alpha'] }))).toEqual(['withHealth', 'workFirst']);
  });

  it('counts what runs now and beside, and not what comes next', () => {
    const rule = aRule('withSubsidy', { ...about, when: [{ check: 'planHas', any: { instruments: ['subsidy'] }, is: true }] });
    const kinds = [led('placement', { next: [{ instruments: ['subsidy'], when: [] }] })];
    expect(rulesOf(first({ kinds, rules: [...rules, rule] }))).toEqual([]);
  });

  it('names each lever once, in an order of its own, and none that hangs on an open answer', () => {
    const lever = (id: string, name: NonNullable<Rule['lever']>, when: Check[] = []): Rule =>
      aRule(id, { ...about, lever: name, when, outcome: 'cannotTell' });
    const levers = [
      lever('a', 'quickReaction'),
      lever('b', 'belief', [{ check: 'belief', atMost: 3 }]),
      lever('c', 'belief', [{ check: 'belief', atMost: 2 }]),
      aRule('d', about),
    ];
    expect(first({ rules: [...rules, ...levers] }, { belief: 1 }).levers).toEqual(['belief', 'quickReaction']);
    expect(first({ rules: [...rules, ...levers] }, { belief: 4 }).levers).toEqual(['quickReaction']);
    expect(first({ rules: [...rules, ...levers] }).levers).toEqual(['quickReaction']);
  });

  it('names when to look again, by the rules that hold for certain', () => {
    const again = (id: string, when: Check[]): Rule => aRule(id, { about: { lookAgain: true }, when });
    const looks = [
      again('soon', [{ check: 'planBegins', with: { trait: 'realWorkplace' } }]),
      again('inBoom', [isBoom]),
      again('within', []),
    ];
    expect(first({ rules: [...rules, ...looks] }).lookAgain).toEqual(['soon', 'within']);
    expect(first({ rules: [...rules, ...looks], kinds: [led('garden')] }).lookAgain).toEqual(['within']);
    expect(first({ rules: [...rules, ...looks] }, { businessCycle: 'boom' }).lookAgain).toEqual(['inBoom', 'soon', 'within']);
  });

  it('is not said of instruments, nor a rule about instruments of plans', () => {
    const whole = said({ kinds: [led('placement')], rules: [...rules, aRule('ofThePlan', about)] });
    expect(whole.plans.map(rulesOf)).toEqual([['ofThePlan']]);
    expect(whole.verdicts.flatMap(rulesOf)).not.toContain('ofThePlan');
  });
});

describe('the steps on the way', () => {
  const goals = (guidance: Partial<Guidance>, needs: Partial<Needs> = {}): string[] =>
    firstPlan(said({ kinds: [led('placement')], ...guidance }, needs)).subGoals;
  const aim = aSubGoal('aim', { kinds: ['placementFirst'], step: 9 });
  const day = aSubGoal('day', { needs: ['everydayLife', 'economyHousing'], step: 1 });
  const body = aSubGoal('body', { needs: ['health'], step: 2 });
  const others = aSubGoal('others', { needs: ['network'], step: 3 });

  it('are those for the named needs in the order in which they are worked on, and the aim of the plan', () => {
    expect(goals({ subGoals: [aim, others, body, day] }, { needs: ['network', 'health'] })).toEqual(['body', 'others', 'aim']);
    expect(goals({ subGoals: [day, aim] }, { needs: ['health'] })).toEqual(['aim']);
    expect(goals({ subGoals: [day, aim] }, { needs: ['economyHousing'] })).toEqual(['day', 'aim']);
  });

  it('are few: the aim stays and the later ones go', () => {
    const all = { subGoals: [day, body, others, aim] };
    const needs = { needs: ['network', 'health', 'everydayLife'] } as const;
    expect(goals(all, needs)).toEqual(['day', 'body', 'aim']);
    expect(goals({ ...all, limits: { plans: 3, subGoals: 2 } }, needs)).toEqual(['day', 'aim']);
  });

  it('are those of the target group and of the kind of plan', () => {
    expect(
      goals({ subGoals: [aSubGoal('theirs', { groups: ['closest'] }), aSubGoal('elsewhere', { kinds: ['gardenFirst'] }), aim] }),
    ).toEqual(['aim']);
    expect(
      goals({ subGoals: [aSubGoal('elsewhere', { needs: ['health'], kinds: ['gardenFirst'] }), body] }, { needs: ['health'] }),
    ).toEqual(['body']);
  });

  it('do not depend on the order of the file', () => {
    const mind = aSubGoal('mind', { needs: ['health'], step: 2 });
    expect(goals({ subGoals: [body, mind] }, { needs: ['health'] })).toEqual(goals({ subGoals: [mind, body] }, { needs: ['health'] }));
  });

  it('are none where nothing leads', () => {
    expect(goals({ kinds: [], subGoals: [body, aSubGoal('any')] }, { needs: ['health'] })).toEqual([]);
  });
});
