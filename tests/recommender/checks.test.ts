import { describe, expect, it } from 'vitest';
import type { Check, CoverageRow } from '../../src/model/guidance.ts';
import { isHistoric } from '../../src/model/is-historic.ts';
import { needsOptions, type AnswerField, type Needs } from '../../src/model/needs.ts';
import { ask, askAll, openIn, readsOf, rowHolds, type CheckResult } from '../../src/recommender/checks.ts';
import type { Subject } from '../../src/recommender/types.ts';
import { aGroup, anInstrument, aRow, aSubject, aWorkplace, validUntil } from '../support/small-guidance.ts';
import examples from './checks.json' with { type: 'json' };

type Answer = 'yes' | 'no' | 'open';
/** The examples in `checks.json`: what is asked, of whom, and the answer. */
type Examples = {
  readonly asked: Readonly<Record<string, readonly (readonly [Check, Partial<Needs>, Answer])[]>>;
  readonly needs: readonly (readonly [Check, Partial<Needs>, Answer])[];
  readonly running: readonly (readonly [running: string[] | null, isNothing: Answer, isOneGroup: Answer, isSomething: Answer])[];
  readonly nothingKnown: readonly (readonly [told: string, Partial<Needs>, isNothing: boolean])[];
  readonly oneInstrument: readonly (readonly [Check, Partial<Needs>, Answer])[];
  readonly coveredNeed: readonly (readonly [Partial<Needs>, Answer])[];
  readonly plan: readonly (readonly [Check, plan: readonly string[], Answer])[];
  readonly all: readonly (readonly [Partial<Needs>, Answer])[];
  readonly any: readonly (readonly [Partial<Needs>, Answer])[];
  readonly known: readonly (readonly [Partial<Needs>, isKnown: Answer, isNotKnown: Answer])[];
  readonly rows: readonly (readonly [what: string, Partial<CoverageRow>, Partial<Needs>, Answer])[];
  readonly reads: readonly (readonly [Check, fields: readonly string[]])[];
  readonly hangsOn: readonly (readonly [what: string, Check[], Partial<Needs>, fields: readonly string[]])[];
};
const tables = examples as unknown as Examples;
const inWords = (result: CheckResult): Answer => (result === undefined ? 'open' : result ? 'yes' : 'no');
const opposite = { yes: 'no', no: 'yes', open: 'open' } as const;

const [placement, course, club, talks] = [
  aWorkplace('placement'),
  anInstrument('course', { group: 'upgrading', traits: ['education'] }),
  anInstrument('club', { group: 'social' }),
  anInstrument('talks', { group: 'guidance' }),
];
const instruments = [placement, course, club, talks];
const asked = (needs: Partial<Needs>, check: Check, change: Partial<Subject> = {}): Answer =>
  inWords(ask(aSubject(needs, { instruments, ...change }), check));

const isWorkplace: Check = { check: 'workplaceNow', is: ['yes'] };
const isClosest: Check = { check: 'targetGroup', is: ['closest'] };
const isBoom: Check = { check: 'businessCycle', is: ['boom'] };

describe('a question with a choice of answers', () => {
  const fields = (Object.keys(needsOptions) as AnswerField[]).filter((field) => !['targetGroup', 'workplaceNow', 'reach'].includes(field));

  it.each(fields)('is open while nobody has answered: %s', (field) => {
    const [, first = '', second = ''] = needsOptions[field];
    const check = { check: field, is: [first] } as Check;
    expect(asked({}, check)).toBe('open');
    expect(asked({ [field]: first }, check)).toBe('yes');
    expect(asked({ [field]: second }, check)).toBe('no');
  });
});

describe.each(Object.entries(tables.asked))('a question about %s', (_, table) => {
  it.each(table)('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check)).toBe(answer);
  });
});

describe('a question about needs', () => {
  const rows = [aRow('health', 'talks'), aRow('network', 'talks', { groups: ['closest'] }), aRow('addiction', 'club', { how: 'local' })];

  it.each(tables.needs)('%o of %o is %s', (check, needs, answer) => {
    expect(asked(needs, check, { rows })).toBe(answer);
  });
});

describe('a question about what is under way', () => {
  it.each(tables.running)('tells nothing, one group and something apart: %o', (running, isNothing, isOneGroup, isSomething) => {
    expect(asked({ running }, { check: 'running', is: 'nothing' })).toBe(isNothing);
    expect(asked({ running }, { check: 'running', is: 'oneGroup' })).toBe(isOneGroup);
    expect(asked({ running }, { check: 'running', is: 'something' })).toBe(isSomething);
  });

  it('counts groups and not instruments', () => {
    const both = [...instruments, anInstrument('choir', { group: 'social' })];
    expect(asked({ running: ['club', 'choir'] }, { check: 'running', is: 'oneGroup' }, { instruments: both })).toBe('yes');
  });
});

describe('whether anything is known to build on', () => {
  it.each(tables.nothingKnown)('where all that is told is %s: %o', (_, needs, isNothing) => {
    expect(asked(needs, { check: 'nothingKnown', is: true })).toBe(isNothing ? 'yes' : 'no');
    expect(asked(needs, { check: 'nothingKnown', is: false })).toBe(isNothing ? 'no' : 'yes');
  });
});

describe('a question about the target group', () => {
  it.each([
    ['2025-12-29', '2025-12-28', false],
    ['2025-12-29', '2025-12-29', false],
    ['2025-12-29', '2025-12-30', true],
    ['2025-12-29', '2026-01-01', true],
    [null, '9999-12-31', false],
  ])('with the last day %s, being historic on %s is %s', (last, day, historic) => {
    expect(isHistoric(validUntil(last), day)).toBe(historic);
    const group = aGroup('educationReady', { validity: validUntil(last) });
    expect(asked({}, { check: 'targetGroupHistoric', is: true }, { group, today: day })).toBe(historic ? 'yes' : 'no');
    expect(asked({}, { check: 'targetGroupHistoric', is: false }, { group, today: day })).toBe(historic ? 'no' : 'yes');
  });
});

describe('a question about one instrument', () => {
  const numbered = aWorkplace('placement', { bip: 13, namedFor: ['closest'], validity: validUntil('2025-12-29') });
  const never = anInstrument('placement', { traits: ['neverPlanned'] });
  const about = (needs: Partial<Needs>, check: Check, change: Partial<Subject> = {}) =>
    asked(needs, check, { instrument: numbered, ...change });

  it.each(tables.oneInstrument)('%o for %o is %s', (check, needs, answer) => {
    expect(about(needs, check)).toBe(answer);
  });

  it('covers no need where no instrument is judged', () => {
    expect(asked({ needs: ['addiction'] }, { check: 'coversNeed', is: true }, { rows: [aRow('addiction', 'club')] })).toBe('no');
  });

  it('knows what the tool never plans', () => {
    expect(about({}, { check: 'trait', of: 'neverPlanned', is: true }, { instrument: never })).toBe('yes');
    expect(about({}, { check: 'trait', of: 'neverPlanned', is: false }, { instrument: never })).toBe('no');
  });

  const isBip: Check = { check: 'numberedByBip', is: true };

  it('is answered no, whichever way it is put, where no instrument is judged', () => {
    for (const name of ['historic', 'namedForGroup', 'numberedByBip', 'refused', 'isRunning'] as const)
      for (const is of [true, false]) expect(asked({}, { check: name, is }), name).toBe('no');
    for (const is of [true, false]) expect(asked({}, { check: 'trait', of: 'neverPlanned', is })).toBe('no');
    expect(asked({ wishes: ['placement'] }, { check: 'wished', is: true })).toBe('no');
    expect(asked({ running: ['placement'], progress: { placement: 'moving' } }, { check: 'progress', is: ['moving'] })).toBe('no');
    expect(asked({ tried: { placement: 'helped' } }, { check: 'tried', is: ['helped'] })).toBe('no');
    expect(about({}, isBip, { instrument: null })).toBe('no');
  });

  const rows = [aRow('health', 'placement', { part: 'aids' }), aRow('network', 'placement', { when: [isBoom] }), aRow('addiction', 'club')];

  it.each(tables.coveredNeed)('whether a row links it to a need is told by its own rows alone: %o is %s', (needs, answer) => {
    expect(about(needs, { check: 'coversNeed', is: true }, { rows })).toBe(answer);
    expect(about(needs, { check: 'coversNeed', is: false }, { rows })).toBe(opposite[answer]);
  });
});

describe('a question about a plan', () => {
  const byId = Object.fromEntries(instruments.map((instrument) => [instrument.id, instrument]));

  it.each(tables.plan)('%o of %o is %s', (check, ids, answer) => {
    expect(asked({}, check, { plan: ids.flatMap((id) => byId[id] ?? []) })).toBe(answer);
  });

  it('whether more are tied is told by what was left out', () => {
    expect(asked({}, { check: 'moreTied', is: true }, { moreTied: true })).toBe('yes');
    expect(asked({}, { check: 'moreTied', is: true })).toBe('no');
    expect(asked({}, { check: 'moreTied', is: false })).toBe('yes');
  });
});

describe('several questions at once', () => {
  it.each(tables.all)('all hold, or one does not, or an open one decides: %o is %s', (needs, answer) => {
    expect(inWords(askAll(aSubject(needs), [isWorkplace, isBoom]))).toBe(answer);
  });

  it('all of none hold', () => {
    expect(inWords(askAll(aSubject(), []))).toBe('yes');
  });

  const anyOf: Check = { check: 'any', of: [[isClosest, isBoom], [isWorkplace]] };

  it.each(tables.any)('one list of them holds, or none does, or an open one decides: %o is %s', (needs, answer) => {
    expect(asked(needs, anyOf)).toBe(answer);
  });

  it.each(tables.known)('what is not known to hold counts as no: %o', (needs, isKnown, isNotKnown) => {
    expect(asked(needs, { check: 'known', that: isBoom, is: true })).toBe(isKnown);
    expect(asked(needs, { check: 'known', that: isBoom, is: false })).toBe(isNotKnown);
  });
});

describe('a row of the coverage table', () => {
  const row = (change: Partial<CoverageRow>): CoverageRow => aRow('health', 'placement', { groups: ['vulnerable'], ...change });

  it.each(tables.rows)('%s: %o of %o is %s', (_, change, needs, answer) => {
    expect(inWords(rowHolds(aSubject(needs), row(change)))).toBe(answer);
  });
});

describe('the answers a question looks at', () => {
  it.each(tables.reads)('%o: %o', (check, fields) => {
    expect(readsOf(check)).toEqual(fields);
  });

  it('are for knowing nothing all those that would be something known', () => {
    expect(readsOf({ check: 'nothingKnown', is: true })).toContain('flexJobApproved');
  });

  it.each(tables.hangsOn)('and on which it hangs that nothing can be told: %s', (_, all, needs, fields) => {
    expect(openIn(aSubject(needs, { instruments }), all)).toEqual(fields);
  });
});
