/** What stands beside the lead of a plan, and why: with guidance made up for each case. */
import { describe, expect, it } from 'vitest';
import type { Check, Guidance, Instrument } from '../../src/model/guidance.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import type { Plan, PlanPart } from '../../src/recommender/types.ts';
import { firstPlan, planLine, planLines, preferredOver } from '../support/guidance.ts';
import { aKind, aLead, anInstrument, aRow, aRule, aWorkplace, recommendedBy, speaksAgainst, speaksFor } from '../support/small-guidance.ts';

const isBoom: Check = { check: 'businessCycle', is: ['boom'] };
const help = (id: string, change: Partial<Instrument> = {}): Instrument => anInstrument(id, { group: 'health', ...change });

/** A plan led by a placement, with alpha and beta that may help. Where nothing tells them apart, alpha does. */
function helpedBy(guidance: Partial<Guidance>, needs: Partial<Needs> = {}, constraints: Constraints = {}): Plan {
  return firstPlan(
    recommendedBy(
      {
        instruments: [aWorkplace('placement'), help('alpha'), help('beta')],
        rules: [speaksFor('placement')],
        kinds: [aKind('work', [aLead(['placement'])])],
        ...guidance,
      },
      needs,
      constraints,
    ),
  );
}

const partCalled = ({ instruments }: Plan, id: string): PlanPart => {
  const found = instruments.find(({ instrument }) => instrument === id);
  if (!found) throw new Error(`The plan has no ${id}.`);
  return found;
};

const health = { needs: ['health'] } as const;
const both = [aRow('health', 'alpha'), aRow('health', 'beta')];

describe('what covers a need', () => {
  it.each<[string, string, Partial<Guidance>, Partial<Needs>]>([
    [
      'wish',
      'what is wished, before what is certain',
      { coverage: [aRow('health', 'alpha'), aRow('health', 'beta', { when: [isBoom] })] },
      { wishes: ['beta'] },
    ],
    [
      'certain',
      'what is certain, before what is less contested',
      {
        rules: [speaksFor('placement'), speaksAgainst('beta')],
        coverage: [aRow('health', 'alpha', { when: [isBoom] }), aRow('health', 'beta')],
      },
      {},
    ],
    [
      'contested',
      'what is uncontested, before what is named more directly',
      {
        rules: [speaksFor('placement'), speaksAgainst('alpha')],
        coverage: [aRow('health', 'alpha'), aRow('health', 'beta', { how: 'reading' })],
      },
      {},
    ],
    [
      'contested',
      'what is contested, before what showed no effect',
      {
        rules: [speaksFor('placement'), speaksAgainst('alpha', { verdict: 'noEffect', status: ['E'] }), speaksAgainst('beta')],
        coverage: both,
      },
      {},
    ],
    [
      'directness',
      'what a source names, before what is trained at the place, and before what covers more',
      { coverage: [aRow('health', 'alpha', { how: 'place' }), aRow('network', 'alpha'), aRow('health', 'beta'), aRow('network', 'gamma')] },
      { needs: ['health', 'network'], refuses: [] },
    ],
    [
      'directness',
      'a task, before a reading of ours',
      { coverage: [aRow('health', 'alpha', { how: 'reading' }), aRow('health', 'beta', { how: 'task' })] },
      {},
    ],
    [
      'breadth',
      'what covers another named need as well',
      { coverage: [...both, aRow('network', 'beta'), aRow('addiction', 'alpha')] },
      { needs: ['health', 'network'] },
    ],
  ])('%s: %s', (preference, _, guidance, needs) => {
    const plan = helpedBy(
      { instruments: [aWorkplace('placement'), help('alpha'), help('beta'), help('gamma')], ...guidance },
      { ...health, ...needs },
    );
    expect(partCalled(plan, 'beta').covers).toContain('health');
    expect(preferredOver(plan, 'beta')).toContain(`alpha: by ${preference}`);
  });

  it('is the same however well it stands, as long as nothing is held against it', () => {
    const plan = helpedBy(
      { coverage: both, rules: [speaksFor('placement'), speaksFor('beta', { verdict: 'positive', status: ['E'] })] },
      health,
    );
    expect(planLine(plan)).toBe('work: placement + alpha (health)');
    expect(partCalled(plan, 'alpha').tiedWith).toEqual(['beta']);
  });

  it('does not come last for being the municipality’s own, but stands below what a source names', () => {
    const own = { ...help('alpha'), local: true } as const;
    const plan = helpedBy({ instruments: [aWorkplace('placement'), own, help('beta')], coverage: both }, health);
    expect(preferredOver(plan, 'beta')).toEqual(['alpha: by contested']);
  });

  it('counts breadth by what is named or trained, and not by tasks and readings', () => {
    const coverage = [...both, aRow('network', 'beta', { how: 'task' }), aRow('network', 'gamma')];
    const instruments = [aWorkplace('placement'), help('alpha'), help('beta'), help('gamma')];
    expect(planLine(helpedBy({ coverage, instruments }, { needs: ['health', 'network'] }))).toBe(
      'work: placement + alpha (health) + gamma (network)',
    );
  });

  it('is there beside the lead, for that need and nothing else', () => {
    expect(partCalled(helpedBy({ coverage: both.slice(0, 1) }, health), 'alpha')).toEqual({
      instrument: 'alpha',
      role: 'support',
      when: 'beside',
      covers: ['health'],
      for: [],
      changed: false,
      task: null,
      insteadOf: [],
      tiedWith: [],
    });
  });

  it('is nothing more where the lead covers it, directly or at the place', () => {
    for (const how of ['direct', 'place'] as const)
      expect(planLine(helpedBy({ coverage: [...both, aRow('health', 'placement', { how })] }, health))).toBe('work: placement (health)');
  });

  it('is something more where the lead covers it by a task or by a reading of ours', () => {
    for (const how of ['task', 'reading'] as const)
      expect(planLine(helpedBy({ coverage: [...both, aRow('health', 'placement', { how })] }, health))).toBe(
        'work: placement + alpha (health)',
      );
  });

  it('is the lead by a task or a reading where nothing else covers it, or nothing that is less contested', () => {
    const task = aRow('health', 'placement', { how: 'task', task: 'mentor-tasks-contact' });
    const alone = helpedBy({ coverage: [task] }, health);
    expect(planLine(alone)).toBe('work: placement (health)');
    expect(partCalled(alone, 'placement').task).toBe('mentor-tasks-contact');
    const contested = [speaksFor('placement'), speaksAgainst('alpha')];
    expect(planLine(helpedBy({ coverage: [task, aRow('health', 'alpha')], rules: contested }, health))).toBe('work: placement (health)');
  });

  it('is one thing for two needs where that is best for both', () => {
    const coverage = [aRow('health', 'alpha'), aRow('network', 'alpha')];
    const plan = helpedBy({ coverage }, { needs: ['health', 'network'] });
    expect(planLine(plan)).toBe('work: placement + alpha (health, network)');
  });

  it('is told with the alternatives of all the needs it is for', () => {
    const instruments = [aWorkplace('placement'), help('alpha'), help('beta'), help('gamma')];
    const coverage = [...both, aRow('network', 'alpha'), aRow('network', 'gamma', { how: 'task' })];
    expect(preferredOver(helpedBy({ instruments, coverage }, { needs: ['health', 'network'] }), 'alpha')).toEqual([
      'beta: by breadth',
      'gamma: by directness',
    ]);
  });

  it('names its task, and none where it covers by another row', () => {
    const rows = [aRow('health', 'alpha', { how: 'task', task: 'mentor-tasks-contact' }), aRow('network', 'alpha', { how: 'direct' })];
    expect(partCalled(helpedBy({ coverage: rows }, health), 'alpha').task).toBe('mentor-tasks-contact');
    expect(partCalled(helpedBy({ coverage: rows }, { needs: ['network'] }), 'alpha').task).toBeNull();
    expect(partCalled(helpedBy({ coverage: rows }, { needs: ['health', 'network'] }), 'alpha').task).toBe('mentor-tasks-contact');
    const later = [aRow('health', 'alpha'), aRow('network', 'alpha', { how: 'task', task: 'mentor-tasks-network' })];
    expect(partCalled(helpedBy({ coverage: later }, { needs: ['health', 'network'] }), 'alpha').task).toBe('mentor-tasks-network');
  });

  it('is for the part that was named, and any of them where none was', () => {
    const coverage = [aRow('health', 'alpha', { part: 'coping' }), aRow('health', 'beta', { part: 'aids' })];
    expect(planLine(helpedBy({ coverage }, { ...health, needParts: { health: 'aids' } }))).toBe('work: placement + beta (health)');
    const open = helpedBy({ coverage }, health);
    expect(partCalled(open, 'alpha').tiedWith).toEqual(['beta']);
  });

  it('is what is for the part that was told, before what is for the need in general', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta', { how: 'reading', part: 'coping' })];
    const told = helpedBy({ coverage }, { ...health, needParts: { health: 'coping' } });
    expect(planLine(told)).toBe('work: placement + beta (health)');
    expect(preferredOver(told, 'beta')).toEqual(['alpha: by partial']);
    expect(planLine(helpedBy({ coverage }, { ...health, needParts: { health: 'aids' } }))).toBe('work: placement + alpha (health)');
  });

  it('is for the part that was told where the lead covers the need in general', () => {
    const coverage = [aRow('health', 'placement'), aRow('health', 'beta', { part: 'coping' })];
    expect(planLine(helpedBy({ coverage }, { ...health, needParts: { health: 'coping' } }))).toBe(
      'work: placement (health) + beta (health)',
    );
    expect(planLine(helpedBy({ coverage }, { ...health, needParts: { health: 'aids' } }))).toBe('work: placement (health)');
    expect(planLine(helpedBy({ coverage }, health))).toBe('work: placement (health)');
  });

  it('is told with its alternatives in an order of their own', () => {
    const instruments = [aWorkplace('placement'), help('alpha'), help('beta'), help('gamma')];
    const coverage = [...both, aRow('health', 'gamma')];
    const rules = [speaksFor('placement'), speaksAgainst('beta')];
    expect(preferredOver(helpedBy({ instruments, rules, coverage }, health), 'alpha')).toEqual(['beta: by contested', 'gamma: by tie']);
  });

  it('is the lead by a task or a reading though something else is there for another need', () => {
    const coverage = [aRow('health', 'placement', { how: 'reading' }), aRow('network', 'alpha')];
    expect(planLine(helpedBy({ coverage }, { needs: ['health', 'network'] }))).toBe('work: placement (health) + alpha (network)');
  });

  it('is not the lead by a reading as well where something was chosen for it by a task', () => {
    const coverage = [aRow('health', 'placement', { how: 'reading' }), aRow('health', 'alpha', { how: 'task' })];
    expect(planLine(helpedBy({ coverage }, health))).toBe('work: placement + alpha (health)');
  });

  it('is by the more certain of two rows that are as close', () => {
    const coverage = [
      aRow('health', 'alpha', { how: 'task', task: 'mentor-tasks-contact', when: [isBoom] }),
      aRow('health', 'alpha', { how: 'task', task: 'mentor-tasks-network', part: 'aids' }),
    ];
    const task = (rows: typeof coverage, needs: Partial<Needs>) => partCalled(helpedBy({ coverage: rows }, needs), 'alpha').task;
    const aids = { ...health, needParts: { health: 'aids' } } as const;
    for (const rows of [coverage, [...coverage].reverse()]) {
      expect(task(rows, aids)).toBe('mentor-tasks-network');
      expect(task(rows, { ...health, businessCycle: 'boom' })).toBe('mentor-tasks-contact');
    }
  });

  it('is by the closest of its rows, whichever the table names first', () => {
    const rows = [
      aRow('health', 'alpha', { how: 'task', task: 'mentor-tasks-contact' }),
      aRow('health', 'alpha', { how: 'direct', part: 'aids' }),
    ];
    for (const coverage of [rows, [...rows].reverse()]) {
      const plan = helpedBy({ coverage }, { ...health, needParts: { health: 'aids' } });
      expect(partCalled(plan, 'alpha').task).toBeNull();
    }
  });

  it('is by the closest of its rows', () => {
    const coverage = [
      aRow('health', 'alpha', { how: 'place' }),
      aRow('health', 'beta', { how: 'reading' }),
      aRow('health', 'beta', { how: 'direct', part: 'aids' }),
    ];
    expect(planLine(helpedBy({ coverage }, { ...health, needParts: { health: 'aids' } }))).toBe('work: placement + beta (health)');
    expect(planLine(helpedBy({ coverage }, { ...health, needParts: { health: 'coping' } }))).toBe('work: placement + alpha (health)');
  });
});

describe('what does not cover a need, though a row links it', () => {
  const coverage = [aRow('health', 'alpha', { part: 'coping' }), aRow('health', 'beta')];
  const coping = { ...health, needParts: { health: 'coping' } } as const;

  it.each<[string, string, Partial<Guidance>, Partial<Needs>, Constraints]>([
    ['it got nowhere', 'notInVain', {}, { ...coping, tried: { alpha: 'stoodStill' } }, {}],
    ['it stands still', 'notInVain', {}, { ...coping, running: ['alpha'], progress: { alpha: 'standstill' } }, {}],
    ['it was broken off', 'unavailable', {}, { ...coping, tried: { alpha: 'brokenOff' } }, {}],
    ['it is for another part', 'partial', {}, { ...health, needParts: { health: 'aids' } }, {}],
    [
      'a condition does not hold',
      'unavailable',
      { coverage: [aRow('health', 'alpha', { when: [isBoom] }), aRow('health', 'beta')] },
      { ...health, businessCycle: 'recession' },
      {},
    ],
    [
      'it is for another part and a condition does not hold',
      'unavailable',
      { coverage: [aRow('health', 'alpha', { part: 'coping', when: [isBoom] }), aRow('health', 'beta')] },
      { ...health, needParts: { health: 'aids' }, businessCycle: 'recession' },
      {},
    ],
    ['it is left out by the user', 'unavailable', {}, coping, { excluded: ['alpha'] }],
    ['it is left out by the user and for the need in general', 'unavailable', { coverage: both }, coping, { excluded: ['alpha'] }],
    [
      'it is advised against',
      'unavailable',
      { rules: [speaksFor('placement'), aRule('no', { about: { instruments: ['alpha'] }, says: 'against', outcome: 'advisedAgainst' })] },
      coping,
      {},
    ],
    [
      'it is never planned',
      'unavailable',
      { instruments: [aWorkplace('placement'), help('alpha', { traits: ['neverPlanned'] }), help('beta')] },
      coping,
      {},
    ],
    [
      'it is a second workplace',
      'unavailable',
      { instruments: [aWorkplace('placement'), aWorkplace('alpha', { kind: 'gentle' }), help('beta')] },
      coping,
      {},
    ],
    [
      'it is paid hours',
      'unavailable',
      { instruments: [aWorkplace('placement'), help('alpha', { kind: 'paidHours' }), help('beta')] },
      coping,
      {},
    ],
    [
      'it is learning in a company',
      'unavailable',
      { instruments: [aWorkplace('placement'), help('alpha', { kind: 'learningInCompany' }), help('beta')] },
      coping,
      {},
    ],
    [
      'it is a placement',
      'unavailable',
      { instruments: [aWorkplace('placement'), help('alpha', { kind: 'placement' }), help('beta')] },
      coping,
      {},
    ],
    [
      'it is an ordinary job beside a workplace',
      'unavailable',
      { instruments: [aWorkplace('placement'), help('alpha', { kind: 'ordinaryJob' }), help('beta')] },
      coping,
      {},
    ],
  ])('because %s: it is named with that reason', (_, preference, guidance, needs, constraints) => {
    const plan = helpedBy({ coverage, ...guidance }, needs, constraints);
    expect(planLine(plan)).toMatch(/^work: placement \+ beta \(health\)/);
    expect(preferredOver(plan, 'beta')).toEqual([`alpha: by ${preference}`]);
  });

  it('stays uncovered where nothing else does', () => {
    expect(planLine(helpedBy({ coverage: coverage.slice(0, 1) }, { ...coping, tried: { alpha: 'brokenOff' } }))).toBe(
      'work: placement | not health: gap inVain',
    );
  });

  it('an ordinary job may go along with what is no workplace', () => {
    const instruments = [anInstrument('talks', { kind: 'talk' }), help('alpha', { kind: 'ordinaryJob', traits: ['realWorkplace'] })];
    const kinds = [aKind('talk', [aLead(['talks'])])];
    expect(planLine(helpedBy({ instruments, kinds, rules: [speaksFor('talks')], coverage: [aRow('health', 'alpha')] }, health))).toBe(
      'talk: talks + alpha (health)',
    );
  });
});

describe('what goes on', () => {
  const running = { running: ['alpha'], progress: { alpha: 'moving' } } as const;

  it('covers what it can, however loosely, so that nothing else has to', () => {
    const coverage = [aRow('health', 'alpha', { how: 'reading' }), aRow('health', 'beta')];
    expect(planLine(helpedBy({ coverage }, { ...health, ...running }))).toBe('work: placement + kept alpha (health)');
  });

  it('covers what it can, however loosely, though the lead covers it as well', () => {
    const coverage = [aRow('health', 'alpha', { how: 'reading' }), aRow('health', 'placement')];
    expect(planLine(helpedBy({ coverage }, { ...health, ...running }))).toBe('work: placement (health) + kept alpha (health)');
  });

  it('stays where it covers nothing and nothing is said of it', () => {
    expect(planLine(helpedBy({}, running))).toBe('work: placement + kept alpha');
  });

  it('is not what runs without a word of how it goes', () => {
    expect(planLine(helpedBy({}, { running: ['alpha'] }))).toBe('work: placement');
  });
});

describe('what the citizen wishes', () => {
  const rules = [speaksFor('placement'), speaksFor('alpha')];

  it('stands beside the lead, for the wish', () => {
    const plan = helpedBy({ rules }, { wishes: ['alpha'] });
    expect(planLine(plan)).toBe('work: placement + alpha');
    expect(partCalled(plan, 'alpha')).toMatchObject({ role: 'support', when: 'beside', for: ['wish'] });
  });

  it('covers what it meets, so that nothing else has to', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta')];
    expect(planLine(helpedBy({ rules, coverage }, { ...health, wishes: ['alpha'] }))).toBe('work: placement + alpha (health)');
  });

  it('names what else would cover the same, and that the wish decides', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta')];
    expect(preferredOver(helpedBy({ rules, coverage }, { ...health, wishes: ['alpha'] }), 'alpha')).toEqual(['beta: by wish']);
  });

  it('is not there where nothing certain speaks for it', () => {
    expect(planLine(helpedBy({}, { wishes: ['alpha'] }))).toBe('work: placement');
    expect(planLine(helpedBy({ rules: [speaksFor('placement'), speaksFor('alpha', { when: [isBoom] })] }, { wishes: ['alpha'] }))).toBe(
      'work: placement',
    );
  });

  it('is not there where the user leaves it out, or where it is never planned', () => {
    expect(planLine(helpedBy({ rules }, { wishes: ['alpha'] }, { excluded: ['alpha'] }))).toBe('work: placement');
    const instruments = [aWorkplace('placement'), help('alpha', { traits: ['neverPlanned'] })];
    expect(planLine(helpedBy({ rules, instruments }, { wishes: ['alpha'] }))).toBe('work: placement');
  });

  it('is not there twice where it leads or goes on already', () => {
    expect(planLine(helpedBy({ rules }, { wishes: ['placement'] }))).toBe('work: placement');
    expect(planLine(helpedBy({ rules }, { wishes: ['alpha'], running: ['alpha'], progress: { alpha: 'moving' } }))).toBe(
      'work: placement + kept alpha',
    );
  });

  it('is left to another kind of plan where this one leaves it', () => {
    const kinds = [aKind('work', [aLead(['placement'])], { leaves: { groups: ['health'] } })];
    expect(planLine(helpedBy({ rules, kinds }, { wishes: ['alpha'] }))).toBe('work: placement');
  });
});

describe('what a rule asks for and no need', () => {
  const steps = [{ instrument: 'alpha', when: [isBoom], rule: 'getsThereFaster' }];
  const stepped = (guidance: Partial<Guidance>, needs: Partial<Needs>, constraints: Constraints = {}): Plan =>
    helpedBy(
      { rules: [speaksFor('placement'), speaksFor('alpha')], kinds: [aKind('work', [aLead(['placement'])], { steps })], ...guidance },
      needs,
      constraints,
    );

  it('is there now, for the rule', () => {
    const plan = stepped({}, { businessCycle: 'boom' });
    expect(planLine(plan)).toBe('work: placement + alpha');
    expect(partCalled(plan, 'alpha')).toMatchObject({ role: 'support', when: 'now', for: [{ rule: 'getsThereFaster' }] });
  });

  it('is not there where its condition is open or does not hold', () => {
    expect(planLine(stepped({}, {}))).toBe('work: placement');
    expect(planLine(stepped({}, { businessCycle: 'recession' }))).toBe('work: placement');
  });

  it('is not there where it may not be planned', () => {
    expect(planLine(stepped({ rules: [speaksFor('placement')] }, { businessCycle: 'boom' }))).toBe('work: placement');
    expect(planLine(stepped({}, { businessCycle: 'boom' }, { excluded: ['alpha'] }))).toBe('work: placement');
  });

  it('is there once where it goes on already', () => {
    expect(planLine(stepped({}, { businessCycle: 'boom', running: ['alpha'], progress: { alpha: 'moving' } }))).toBe(
      'work: placement + kept alpha',
    );
  });

  it('covers the needs it meets', () => {
    expect(planLine(stepped({ coverage: both }, { ...health, businessCycle: 'boom' }))).toBe('work: placement + alpha (health)');
  });
});

describe('what is not needed after all', () => {
  const instruments = [aWorkplace('placement'), help('alpha'), help('beta'), help('gamma')];

  const three = { needs: ['health', 'network', 'addiction'] } as const;

  it('is dropped where another, which is there for another need, covers its own as closely', () => {
    const rules = [speaksFor('placement'), speaksAgainst('beta')];
    const coverage = [...both, aRow('network', 'beta')];
    expect(planLine(helpedBy({ instruments, rules, coverage }, { needs: ['health', 'network'] }))).toBe(
      'work: placement + beta (health, network)',
    );
  });

  it('goes one at a time, the less agreed upon first, so that no need is left alone', () => {
    const noEffect = speaksAgainst('alpha', { verdict: 'noEffect', status: ['E'] });
    const rules = [speaksFor('placement'), speaksAgainst('beta'), noEffect];
    const coverage = [
      aRow('health', 'gamma'),
      aRow('health', 'beta'),
      aRow('network', 'beta'),
      aRow('network', 'alpha'),
      aRow('addiction', 'alpha'),
    ];
    expect(planLine(helpedBy({ instruments, rules, coverage }, three))).toBe(
      'work: placement + gamma (health) + alpha (addiction, network)',
    );
  });

  it('goes one at a time, by name where all are agreed upon as much', () => {
    const metByLead = [aRow('skills', 'placement'), aRow('skills', 'alpha')];
    const coverage = [...both, aRow('network', 'beta'), aRow('network', 'gamma'), aRow('addiction', 'gamma'), ...metByLead];
    expect(planLine(helpedBy({ instruments, coverage }, { needs: [...three.needs, 'skills'] }))).toBe(
      'work: placement (skills) + alpha (health, skills) + gamma (addiction, network)',
    );
  });

  it('stays where the one that covers its need goes too', () => {
    const metByLead = (['skills', 'jobSearch', 'labourMarketKnowledge'] as const).map((need) => aRow(need, 'placement'));
    const others = (id: string, count: number) => metByLead.slice(0, count).map(({ need }) => aRow(need, id));
    const coverage = [
      ...metByLead,
      aRow('health', 'gamma'),
      ...others('gamma', 3),
      aRow('health', 'beta'),
      aRow('network', 'beta'),
      ...others('beta', 1),
      aRow('network', 'alpha'),
      aRow('addiction', 'alpha'),
    ];
    const { uncovered } = helpedBy({ instruments, coverage }, { needs: [...three.needs, 'skills', 'jobSearch', 'labourMarketKnowledge'] });
    expect(uncovered).toEqual([]);
  });

  it('stays where others cover only one of the needs it is for', () => {
    const rules = [speaksFor('placement'), speaksAgainst('beta')];
    const coverage = [...both, aRow('network', 'alpha'), aRow('addiction', 'beta')];
    expect(planLine(helpedBy({ instruments, rules, coverage }, three))).toBe(
      'work: placement + alpha (health, network) + beta (health, addiction)',
    );
  });

  it('stays where another covers its need only by a task or a reading', () => {
    const coverage = [aRow('health', 'alpha'), aRow('network', 'beta'), aRow('health', 'beta', { how: 'task' })];
    expect(planLine(helpedBy({ instruments, coverage }, { needs: ['health', 'network'] }))).toBe(
      'work: placement + alpha (health) + beta (network)',
    );
  });

  it('stays where another covers its need less closely', () => {
    const coverage = [aRow('health', 'alpha'), aRow('network', 'beta'), aRow('health', 'beta', { how: 'place' })];
    expect(planLine(helpedBy({ instruments, coverage }, { needs: ['health', 'network'] }))).toBe(
      'work: placement + alpha (health) + beta (health, network)',
    );
  });

  it('stays where it is wished', () => {
    const rules = ['placement', 'alpha', 'beta'].map((id) => speaksFor(id));
    const coverage = [...both, aRow('network', 'beta')];
    expect(planLine(helpedBy({ instruments, rules, coverage }, { needs: ['health', 'network'], wishes: ['alpha'] }))).toBe(
      'work: placement + alpha (health) + beta (health, network)',
    );
  });
});

describe('a further need', () => {
  it('takes no cover from those that were named before', () => {
    const instruments = [aWorkplace('placement'), help('alpha'), help('beta'), help('gamma')];
    const coverage = [...both, aRow('network', 'beta'), aRow('addiction', 'gamma'), aRow('network', 'gamma', { how: 'reading' })];
    expect(
      planLines(
        recommendedBy({ instruments, coverage, rules: [speaksFor('placement')], kinds: [aKind('work', [aLead(['placement'])])] }, health),
      ),
    ).toEqual(['work: placement + alpha (health)', 'work: placement + beta (health)']);
    expect(planLine(helpedBy({ instruments, coverage }, { needs: ['health', 'network', 'addiction'] }))).toBe(
      'work: placement + beta (health, network) + gamma (addiction)',
    );
  });
});
