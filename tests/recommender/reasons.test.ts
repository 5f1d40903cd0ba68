import { describe, expect, it } from 'vitest';
import type { CoverageRow, Outcome, Rule } from '../../src/model/guidance.ts';
import type { Needs } from '../../src/model/needs.ts';
import { fire, fireRow, reasonFor } from '../../src/recommender/reasons.ts';
import type { Reason } from '../../src/recommender/types.ts';
import { aRow, aRule, aSubject } from '../support/small-guidance.ts';

const inBoomWithWorkplace = aRule('boom', {
  when: [
    { check: 'targetGroup', is: ['vulnerable'] },
    { check: 'businessCycle', is: ['boom'] },
    { check: 'workplaceNow', is: ['yes'] },
  ],
  says: 'for',
  outcome: 'applies',
  verdict: 'positive',
  evidence: ['strategy2015-18', 'strategy2015-33'],
  status: ['P', 'E'],
});

/** What a rule says to somebody; null where it is silent. */
function said(rule: Rule, needs: Partial<Needs>): Reason | null {
  const subject = aSubject(needs);
  const fired = fire(rule, subject);
  return fired && reasonFor(fired, subject);
}

describe('a rule', () => {
  it('speaks when all it asks for holds, with its sources and the answers that would change it', () => {
    expect(said(inBoomWithWorkplace, { businessCycle: 'boom', workplaceNow: 'yes' })).toEqual({
      rule: 'boom',
      says: 'for',
      verdict: 'positive',
      status: ['P', 'E'],
      evidence: ['strategy2015-18', 'strategy2015-33'],
      wouldChange: ['businessCycle', 'workplaceNow'],
    });
  });

  it('is silent as soon as one thing does not hold, even where another is open', () => {
    expect(said(inBoomWithWorkplace, { targetGroup: 'closest', businessCycle: 'boom' })).toBeNull();
    expect(said(inBoomWithWorkplace, { workplaceNow: 'no' })).toBeNull();
    expect(said(inBoomWithWorkplace, { businessCycle: 'recession' })).toBeNull();
  });

  it('says that it is unknown where a question is open, and which answers would tell', () => {
    expect(said(inBoomWithWorkplace, { businessCycle: 'boom' })).toMatchObject({ says: 'unknown', wouldChange: ['workplaceNow'] });
    expect(said(inBoomWithWorkplace, {})).toMatchObject({ says: 'unknown', wouldChange: ['businessCycle', 'workplaceNow'] });
  });

  it('names no answer where none would change it, and never the target group', () => {
    const always = aRule('always', { when: [{ check: 'targetGroup', is: ['vulnerable'] }] });
    expect(said(always, {})).not.toHaveProperty('wouldChange');
  });

  it('names an answer once, though two conditions look at it', () => {
    const twice = aRule('twice', {
      when: [
        { check: 'needCount', atLeast: 1 },
        { check: 'needs', any: ['health'], is: true },
      ],
    });
    expect(said(twice, { needs: ['health'] })?.wouldChange).toEqual(['needs']);
  });

  it('gives lists of its own, so that changing an answer changes no rule', () => {
    const reason = said(inBoomWithWorkplace, {});
    reason?.evidence.push('bip2017-09');
    reason?.status.push('Q');
    expect(inBoomWithWorkplace.evidence).toEqual(['strategy2015-18', 'strategy2015-33']);
    expect(inBoomWithWorkplace.status).toEqual(['P', 'E']);
  });
});

describe('an open question', () => {
  it.each<[Outcome | null, boolean]>([
    ['applies', true],
    ['advisedAgainst', true],
    ['cannotTell', true],
    ['doesNotApply', false],
    [null, false],
  ])('lets a rule speak only where it would decide and not exclude: with the outcome %s, %s', (outcome, speaks) => {
    const rule = aRule('boom', { when: [{ check: 'businessCycle', is: ['boom'] }], says: 'condition', outcome });
    expect(said(rule, {}) !== null).toBe(speaks);
    expect(said(rule, { businessCycle: 'boom' })?.says).toBe('condition');
    expect(said(rule, { businessCycle: 'recession' })).toBeNull();
  });
});

describe('a row of the coverage table', () => {
  const direct = aRule('covers', {
    about: { coverage: 'direct' },
    outcome: 'applies',
    evidence: ['choice-needs-mapping'],
    status: ['rule'],
  });

  function rowSaid(change: Partial<CoverageRow>, needs: Partial<Needs>): Reason | null {
    const subject = aSubject(needs);
    const fired = fireRow(aRow('health', 'treatment', { evidence: ['bip2018-41'], status: ['D'], ...change }), direct, subject);
    return fired && reasonFor(fired, subject);
  }

  it('speaks by the rule for rows of its kind, with its own sources, for a need that was named', () => {
    expect(rowSaid({}, { needs: ['health'] })).toEqual({
      rule: 'covers',
      says: 'for',
      verdict: null,
      status: ['D'],
      evidence: ['bip2018-41'],
      need: 'health',
      wouldChange: ['needs'],
    });
  });

  it('is silent where the need was not named', () => {
    expect(rowSaid({}, { needs: ['network'] })).toBeNull();
  });

  it('names the part and its conditions among the answers that would change it', () => {
    const row: Partial<CoverageRow> = { part: 'aids', when: [{ check: 'goal', is: ['unclear'] }] };
    expect(rowSaid(row, { needs: ['health'], needParts: { health: 'aids' }, goal: 'unclear' })?.wouldChange).toEqual([
      'needs',
      'needParts',
      'goal',
    ]);
  });

  it('hangs on the part where that was not told', () => {
    expect(rowSaid({ part: 'aids' }, { needs: ['health'] })).toMatchObject({ says: 'unknown', wouldChange: ['needParts'] });
    expect(rowSaid({ part: 'aids' }, { needs: ['health'], needParts: { health: 'coping' } })).toBeNull();
  });

  it('hangs on the part and on a condition where both are open', () => {
    const row: Partial<CoverageRow> = { part: 'aids', when: [{ check: 'goal', is: ['unclear'] }] };
    expect(rowSaid(row, { needs: ['health'] })).toMatchObject({ says: 'unknown', wouldChange: ['needParts', 'goal'] });
    expect(rowSaid(row, { needs: ['health'], needParts: { health: 'aids' } })?.wouldChange).toEqual(['goal']);
    expect(rowSaid(row, { needs: ['health'], goal: 'unclear' })?.wouldChange).toEqual(['needParts']);
  });

  it('hangs on a condition alone where it is about the whole need', () => {
    expect(rowSaid({ when: [{ check: 'goal', is: ['unclear'] }] }, { needs: ['health'] })).toMatchObject({
      says: 'unknown',
      wouldChange: ['goal'],
    });
  });
});
