/** Who leads a plan, with whom, and why not another: with guidance made up for each case. */
import { describe, expect, it } from 'vitest';
import type { Check, Guidance, Preference } from '../../src/model/guidance.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import type { Plan } from '../../src/recommender/types.ts';
import { firstPlan, planLine, planLines, preferredOver, recommender, someone, today } from '../support/guidance.ts';
import { aKind, aLead, anInstrument, aRow, aRule, aWorkplace, recommendedBy, speaksAgainst, speaksFor } from '../support/small-guidance.ts';

const isBoom: Check = { check: 'businessCycle', is: ['boom'] };
const hanging = { when: [isBoom] };
const tested = { verdict: 'positive', status: ['E'] } as const;

/** The first plan where alpha and beta may lead. Where nothing tells them apart, alpha does. */
function ledBy(guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): Plan {
  return firstPlan(
    recommendedBy(
      {
        instruments: [aWorkplace('alpha'), aWorkplace('beta')],
        rules: [speaksFor('alpha'), speaksFor('beta')],
        kinds: [aKind('work', [aLead(['alpha', 'beta'])])],
        ...guidance,
      },
      needs,
      constraints,
    ),
  );
}

describe('who leads', () => {
  it.each<[Preference, string, Partial<Guidance>, Partial<Needs>]>([
    [
      'already',
      'what is under way and moves, before what is wished',
      {},
      { running: ['beta'], progress: { beta: 'moving' }, wishes: ['alpha'] },
    ],
    [
      'wish',
      'what is wished, before what fits',
      { kinds: [aKind('work', [aLead(['alpha'], { fits: [{ check: 'goal', is: ['unclear'] }] }), aLead(['beta'])])] },
      { wishes: ['beta'], goal: 'unclear' },
    ],
    [
      'fit',
      'what fits more of the answers, before what was not tried in vain',
      {
        kinds: [
          aKind('work', [
            aLead(['alpha'], { fits: [isBoom, { check: 'goal', is: ['concreteJob'] }] }),
            aLead(['beta'], { fits: [isBoom, { check: 'goal', is: ['unclear'] }] }),
          ]),
        ],
      },
      { goal: 'unclear', businessCycle: 'boom', tried: { beta: 'stoodStill' } },
    ],
    [
      'notInVain',
      'what was not tried in vain, before what covers more needs',
      { coverage: [aRow('health', 'alpha'), aRow('network', 'alpha'), aRow('addiction', 'beta', { how: 'reading' })] },
      { needs: ['health', 'network'], tried: { alpha: 'stoodStill' } },
    ],
    [
      'notInVain',
      'what does not stand still now, before what is better supported',
      { rules: [speaksFor('alpha', tested), speaksFor('beta')] },
      { running: ['alpha'], progress: { alpha: 'standstill' } },
    ],
    [
      'breadth',
      'what covers more of the needs, before what is certain',
      {
        rules: [speaksFor('alpha'), speaksFor('beta', hanging)],
        coverage: [
          aRow('health', 'beta', { how: 'place', when: [isBoom] }),
          aRow('network', 'alpha', { how: 'reading' }),
          aRow('addiction', 'alpha', { how: 'task' }),
        ],
      },
      { needs: ['health', 'network', 'addiction'] },
    ],
    [
      'certain',
      'what is certain, before what stands better',
      { rules: [speaksFor('alpha', { ...hanging, ...tested }), speaksFor('beta')] },
      {},
    ],
    ['standing', 'what stands better', { rules: [speaksFor('alpha'), speaksFor('beta', tested)] }, {}],
    [
      'standing',
      'what is not contested',
      { rules: [speaksFor('alpha', tested), speaksAgainst('alpha'), speaksFor('beta', { status: ['D'] })] },
      {},
    ],
  ])('%s: %s', (preference, _, guidance, needs) => {
    const plan = ledBy(guidance, needs);
    expect(plan.instruments[0]?.instrument).toBe('beta');
    expect(preferredOver(plan, 'beta')).toEqual([`alpha: by ${preference}`]);
    expect(plan.instruments[0]?.tiedWith).toEqual([]);
  });

  it('is told by name where the sources say as much for another, which is named', () => {
    const plan = ledBy({});
    expect(planLine(plan)).toBe('work: alpha');
    expect(plan.instruments[0]).toMatchObject({ tiedWith: ['beta'], insteadOf: [{ instrument: 'beta', rule: 'by tie' }] });
  });

  it('is not told of what is better, which leads another plan', () => {
    const needs = someone({ workplaceNow: 'no', needs: ['everydayLife', 'health'] });
    const [first, second] = recommender.recommend(needs, today).plans as [Plan, Plan];
    // The talks cover both needs, the gentle environment one of them.
    expect([first, second].map((plan) => plan.instruments[0]?.instrument)).toEqual(['relationTalks', 'gentleEnvironment']);
    expect(preferredOver(first, 'relationTalks')).toContain('gentleEnvironment: preferBreadth');
    expect(preferredOver(second, 'gentleEnvironment').join()).not.toContain('relationTalks');
  });

  it('is told by an answer about the instrument itself as well', () => {
    const fits: Check[] = [{ check: 'isRunning', is: true }];
    const plan = ledBy({ kinds: [aKind('work', [aLead(['alpha', 'beta'], { fits })])] }, { running: ['beta'] });
    expect(preferredOver(plan, 'beta')).toEqual(['alpha: by fit']);
  });

  it('is not what an answer keeps from leading, but may be what an open question keeps', () => {
    const kinds = [aKind('work', [aLead(['alpha'], { when: [isBoom] }), aLead(['beta'])])];
    expect(planLine(ledBy({ kinds }, { businessCycle: 'recession' }))).toBe('work: beta');
    expect(planLine(ledBy({ kinds }))).toBe('work: alpha');
    const whereWished = [aKind('work', [aLead(['alpha', 'beta'], { when: [{ check: 'wished', is: true }] })])];
    expect(planLine(ledBy({ kinds: whereWished }, { wishes: ['beta'] }))).toBe('work: beta');
  });

  it('is what a whole group or a trait names as well', () => {
    const instruments = [anInstrument('alpha', { group: 'social' }), aWorkplace('beta')];
    expect(planLine(ledBy({ instruments, kinds: [aKind('work', [{ from: { trait: 'realWorkplace' }, when: [], fits: [] }])] }))).toBe(
      'work: beta',
    );
    expect(planLine(ledBy({ instruments, kinds: [aKind('work', [{ from: { groups: ['social'] }, when: [], fits: [] }])] }))).toBe(
      'work: alpha',
    );
  });

  it('is never what applies to nobody, what is advised against, what nothing can be told of, or what is never planned', () => {
    const never = (rules: Guidance['rules'], instruments = [aWorkplace('alpha'), aWorkplace('beta')]): string[] =>
      planLines(recommendedBy({ instruments, rules: [...rules, speaksFor('beta')], kinds: [aKind('work', [aLead(['alpha'])])] }));
    const about = { about: { instruments: ['alpha'] } } as const;
    expect(never([speaksFor('alpha')])).toEqual(['work: alpha']);
    expect(never([])).toEqual([]);
    expect(never([speaksFor('alpha'), aRule('no', { ...about, says: 'against', outcome: 'advisedAgainst' })])).toEqual([]);
    expect(never([speaksFor('alpha'), aRule('no', { ...about, says: 'condition', outcome: 'doesNotApply' })])).toEqual([]);
    expect(never([speaksFor('alpha')], [aWorkplace('alpha', { traits: ['neverPlanned'] }), aWorkplace('beta')])).toEqual([]);
  });

  it('is never what the user leaves out', () => {
    expect(planLine(ledBy({}, {}, { excluded: ['alpha'] }))).toBe('work: beta');
    expect(preferredOver(ledBy({}, {}, { excluded: ['alpha'] }), 'beta')).toEqual([]);
  });

  it('is what the user insists on where that may lead, whatever is said of it', () => {
    const rules = [
      speaksFor('alpha', tested),
      aRule('no', { about: { instruments: ['beta'] }, says: 'against', outcome: 'advisedAgainst' }),
    ];
    const plan = ledBy({ rules }, {}, { locked: ['beta'] });
    expect(planLine(plan)).toBe('work: beta');
    expect(plan.instruments[0]?.for).toEqual(['lead', 'locked']);
    expect(plan.instruments[0]?.insteadOf).toEqual([]);
  });
});

describe('what leads a plan is there', () => {
  it('to lead, now, with the needs it covers', () => {
    expect(ledBy({ coverage: [aRow('health', 'alpha')] }, { needs: ['health', 'network'] }).instruments).toEqual([
      {
        instrument: 'alpha',
        role: 'lead',
        when: 'now',
        covers: ['health'],
        for: ['lead'],
        changed: false,
        task: null,
        insteadOf: [{ instrument: 'beta', rule: 'by breadth' }],
        tiedWith: [],
      },
    ]);
  });

  it('as what is wished, what is under way and what is locked, where it is that', () => {
    const plan = ledBy({}, { wishes: ['beta'], running: ['beta'], progress: { beta: 'moving' } }, { locked: ['beta'] });
    expect(plan.instruments).toMatchObject([{ instrument: 'beta', role: 'kept', when: 'now', for: ['lead', 'wish', 'running', 'locked'] }]);
  });

  it('changed, where it stands still, was broken off or got nowhere', () => {
    const only = { kinds: [aKind('work', [aLead(['alpha'])])] };
    const isChanged = (needs: Partial<Needs>): boolean | undefined => ledBy(only, needs).instruments[0]?.changed;
    expect(isChanged({ running: ['alpha'], progress: { alpha: 'standstill' } })).toBe(true);
    expect(isChanged({ tried: { alpha: 'stoodStill' } })).toBe(true);
    expect(isChanged({ tried: { alpha: 'brokenOff' } })).toBe(true);
    expect(isChanged({ tried: { alpha: 'helped' } })).toBe(false);
    expect(isChanged({ running: ['alpha'], progress: { alpha: 'moving' } })).toBe(false);
    expect(isChanged({ running: ['alpha'] })).toBe(false);
  });

  it('without the needs it was tried for in vain', () => {
    const only = { kinds: [aKind('work', [aLead(['alpha'])])], coverage: [aRow('health', 'alpha')] };
    expect(planLine(ledBy(only, { needs: ['health'], tried: { alpha: 'brokenOff' } }))).toBe(
      'work: alpha, changed | not health: gap inVain',
    );
  });
});

describe('a kind of plan that keeps what is under way', () => {
  const instruments = [aWorkplace('alpha'), aWorkplace('beta'), aWorkplace('gamma'), anInstrument('club', { group: 'social' })];
  const kinds = [aKind('keep', [aLead(['alpha'])], { keeps: true })];
  const guidance = { instruments, kinds };
  const moving = (...ids: string[]): Partial<Needs> => ({
    running: ids,
    progress: Object.fromEntries(ids.map((id) => [id, 'moving' as const])),
  });

  it('is led by the workplace that moves, though the kind names another', () => {
    expect(planLine(ledBy(guidance, moving('beta')))).toBe('keep: kept beta');
  });

  it('is led by what the kind names, beside what moves, where that is no workplace', () => {
    const plan = ledBy(guidance, moving('club'));
    expect(planLine(plan)).toBe('keep: alpha + kept club');
    expect(plan.instruments[1]).toMatchObject({ role: 'kept', when: 'now', for: ['running'] });
  });

  it('is led by one of two that move, and holds the other', () => {
    const plan = ledBy({ ...guidance, rules: ['alpha', 'beta', 'gamma'].map((id) => speaksFor(id)) }, moving('beta', 'gamma'));
    expect(planLine(plan)).toBe('keep: kept beta + kept gamma');
    expect(preferredOver(plan, 'beta')).toEqual(['gamma: by tie']);
  });

  it('is led by what the kind names where nothing moves', () => {
    expect(planLine(ledBy(guidance))).toBe('keep: alpha');
    expect(planLine(ledBy(guidance, { running: ['beta'], progress: { beta: 'standstill' } }))).toBe('keep: alpha');
  });

  it('and a kind that does not keep it is led by what it names, with what moves beside it', () => {
    const plan = ledBy({ instruments, kinds: [aKind('work', [aLead(['alpha'])])] }, moving('beta'));
    expect(planLine(plan)).toBe('work: alpha + kept beta');
  });

  it('is not led by something of which nothing is said because something else moves', () => {
    const given = {
      instruments,
      rules: [speaksFor('alpha')],
      kinds: [aKind('work', [aLead(['beta'])]), aKind('only', [aLead(['alpha'])])],
    };
    expect(planLines(recommendedBy(given, moving('club')))).toEqual(['only: alpha + kept club']);
  });

  it('may be led by something of which nothing is said, because it moves', () => {
    expect(planLine(ledBy({ instruments, rules: [], kinds: [aKind('work', [aLead(['alpha', 'beta'])])] }, moving('beta')))).toBe(
      'work: kept beta',
    );
  });

  it.each<[string, Partial<Guidance>, Partial<Needs>, Constraints]>([
    [
      'a rule stops',
      { rules: [speaksFor('alpha'), aRule('over', { about: { instruments: ['beta'] }, outcome: 'doesNotApply', stops: true })] },
      {},
      {},
    ],
    ['the user leaves out', {}, {}, { excluded: ['beta'] }],
    ['is never planned', { instruments: [aWorkplace('alpha'), aWorkplace('beta', { traits: ['realWorkplace', 'neverPlanned'] })] }, {}, {}],
  ])('does not keep what %s', (_, change, needs, constraints) => {
    expect(planLine(ledBy({ ...guidance, ...change }, { ...moving('beta'), ...needs }, constraints))).toBe('keep: alpha');
  });
});

describe('what leads together with another', () => {
  const school = (id: string) => anInstrument(id, { group: 'upgrading', kind: 'course', traits: ['education'] });
  const instruments = [aWorkplace('alpha'), school('evening'), school('weekend')];
  const rules = [speaksFor('alpha'), speaksFor('evening'), speaksFor('weekend')];
  const kinds = [aKind('learn', [aLead(['alpha'], { together: { groups: ['upgrading'] } })])];
  const partner = (guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): string =>
    planLine(ledBy({ instruments, rules, kinds, ...guidance }, needs, constraints));

  it.each<[Preference, string, Partial<Guidance>, Partial<Needs>]>([
    [
      'already',
      'what is under way and moves, before what is wished',
      {},
      { running: ['weekend'], progress: { weekend: 'moving' }, wishes: ['evening'] },
    ],
    ['wish', 'what is wished, before what was not tried in vain', {}, { wishes: ['weekend'], tried: { weekend: 'stoodStill' } }],
    [
      'notInVain',
      'what was not tried in vain, before what covers something',
      { coverage: [aRow('health', 'evening')] },
      { needs: ['health'], tried: { evening: 'stoodStill' } },
    ],
    [
      'breadth',
      'what covers more, however loosely, before what is certain',
      {
        rules: [speaksFor('alpha'), speaksFor('evening'), speaksFor('weekend', hanging)],
        coverage: [aRow('health', 'weekend', { how: 'reading', when: [isBoom] }), aRow('network', 'evening', { how: 'local' })],
      },
      { needs: ['health', 'network'] },
    ],
    [
      'certain',
      'what is certain, before what stands better',
      { rules: [speaksFor('alpha'), speaksFor('evening', { ...hanging, ...tested }), speaksFor('weekend')] },
      {},
    ],
    ['standing', 'what stands better', { rules: [speaksFor('alpha'), speaksFor('evening'), speaksFor('weekend', tested)] }, {}],
  ])('is, by %s, %s', (preference, _, guidance, needs) => {
    const plan = ledBy({ instruments, rules, kinds, ...guidance }, needs);
    expect(planLine(plan)).toMatch(/^learn: alpha (?:\(network\) )?\+ (?:kept )?weekend/);
    expect(preferredOver(plan, 'weekend')).toEqual([`evening: by ${preference}`]);
  });

  it('leads on equal terms, and is told by name where nothing else tells', () => {
    const plan = ledBy({ instruments, rules, kinds });
    expect(plan.instruments.map(({ instrument, role, when, for: purposes }) => [instrument, role, when, purposes])).toEqual([
      ['alpha', 'lead', 'now', ['lead']],
      ['evening', 'lead', 'now', ['lead']],
    ]);
  });

  it('names the others for which the sources say as much', () => {
    expect(preferredOver(ledBy({ instruments, rules, kinds }), 'evening')).toEqual(['weekend: by tie']);
  });

  it('is never the lead itself', () => {
    const work = [aKind('learn', [aLead(['alpha'], { together: { groups: ['jobOriented', 'upgrading'] } })])];
    expect(partner({ kinds: work })).toBe('learn: alpha + evening');
  });

  it('is not what may not be planned because something else is under way and moves', () => {
    const onlyWeekend = { rules: [speaksFor('alpha'), speaksFor('weekend')] };
    const moving = { running: ['alpha'], progress: { alpha: 'moving' } } as const;
    expect(partner(onlyWeekend, moving)).toBe('learn: kept alpha + weekend');
  });

  it('is not what may not be planned, unless it is under way and moves', () => {
    const onlyWeekend = { rules: [speaksFor('alpha'), speaksFor('weekend')] };
    expect(partner(onlyWeekend)).toBe('learn: alpha + weekend');
    expect(partner(onlyWeekend, { running: ['evening'], progress: { evening: 'moving' } })).toBe('learn: alpha + kept evening');
    expect(partner({}, {}, { excluded: ['evening'] })).toBe('learn: alpha + weekend');
  });

  it('has to be there: without one there is no plan of the kind', () => {
    expect(planLines(recommendedBy({ instruments, rules: [speaksFor('alpha')], kinds }))).toEqual([]);
  });

  it('leaves the lead to the next where the first finds no partner', () => {
    const both = [aKind('learn', [aLead(['alpha'], { together: { groups: ['health'] } }), aLead(['evening'])])];
    expect(partner({ kinds: both })).toBe('learn: evening');
  });
});
