import { describe, expect, it } from 'vitest';
import { fire } from '../../src/recommender/reasons.ts';
import { aRule, aSubject } from '../support/small-guidance.ts';

const inBoomWithWorkplace = aRule('boom', {
  when: [
    { check: 'targetGroup', is: ['closest'] },
    { check: 'businessCycle', is: ['boom'] },
    { check: 'workplaceNow', is: ['yes'] },
  ],
  says: 'for',
  outcome: 'applies',
  verdict: 'positive',
  evidence: ['strategy2015-18', 'strategy2015-33'],
  status: ['P', 'E'],
});

describe('a rule', () => {
  it('speaks when all it asks for holds, with its sources and the answers that would change it', () => {
    expect(fire(inBoomWithWorkplace, aSubject({ targetGroup: 'closest', businessCycle: 'boom', workplaceNow: 'yes' }))).toEqual({
      rule: inBoomWithWorkplace,
      isCertain: true,
      reason: {
        rule: 'boom',
        says: 'for',
        verdict: 'positive',
        status: ['P', 'E'],
        evidence: ['strategy2015-18', 'strategy2015-33'],
        wouldChange: ['businessCycle', 'workplaceNow'],
      },
    });
  });

  it('is silent as soon as one thing does not hold, even where another is open', () => {
    expect(fire(inBoomWithWorkplace, aSubject({ targetGroup: 'vulnerable', businessCycle: 'boom', workplaceNow: 'yes' }))).toBeNull();
    expect(fire(inBoomWithWorkplace, aSubject({ targetGroup: 'closest', businessCycle: 'unknown', workplaceNow: 'no' }))).toBeNull();
    expect(fire(inBoomWithWorkplace, aSubject({ targetGroup: 'closest', businessCycle: 'recession' }))).toBeNull();
  });

  it('says that it is unknown where a question is open, and which answer would tell', () => {
    const heard = fire(inBoomWithWorkplace, aSubject({ targetGroup: 'closest', businessCycle: 'boom' }));
    expect(heard).toMatchObject({ isCertain: false, reason: { says: 'unknown', wouldChange: ['workplaceNow'] } });
  });

  it('names every open answer', () => {
    expect(fire(inBoomWithWorkplace, aSubject({ targetGroup: 'closest' }))?.reason.wouldChange).toEqual(['businessCycle', 'workplaceNow']);
  });

  it('is silent on an open question where it decides nothing', () => {
    const condition = aRule('condition', { when: [{ check: 'businessCycle', is: ['recession'] }], says: 'condition' });
    expect(fire(condition, aSubject())).toBeNull();
    expect(fire(condition, aSubject({ businessCycle: 'recession' }))?.reason.says).toBe('condition');
  });

  it('names no answer where none would change it, and never the target group', () => {
    const rule = aRule('always', { when: [{ check: 'targetGroup', is: ['vulnerable'] }] });
    expect(fire(rule, aSubject())?.reason).not.toHaveProperty('wouldChange');
  });

  it('names an answer once, though two conditions look at it', () => {
    const rule = aRule('twice', {
      when: [
        { check: 'hasNeeds', is: true },
        { check: 'needs', any: ['health'] },
      ],
    });
    expect(fire(rule, aSubject({ needs: ['health'] }))?.reason.wouldChange).toEqual(['needs']);
  });

  it('gives lists of its own, so that changing an answer changes no rule', () => {
    fire(inBoomWithWorkplace, aSubject({ targetGroup: 'closest' }))?.reason.evidence.push('bip2017-09');
    expect(inBoomWithWorkplace.evidence).toEqual(['strategy2015-18', 'strategy2015-33']);
  });
});
