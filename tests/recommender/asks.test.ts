/** Which questions are worth asking, and what another answer would do: with guidance made up for each case. */
import { describe, expect, it } from 'vitest';
import type { Check, Guidance, Question } from '../../src/model/guidance.ts';
import type { Needs, NeedsField } from '../../src/model/needs.ts';
import type { OtherAnswer, Recommendation } from '../../src/recommender/types.ts';
import { tryAnswers } from '../../src/recommender/with-questions.ts';
import { instrumentsOf, recommender, someone, today } from '../support/guidance.ts';
import { aKind, aLead, anInstrument, aQuestion, aRow, aRule, aWorkplace, recommendedBy, speaksFor } from '../support/small-guidance.ts';

const isWorkplace: Check = { check: 'workplaceNow', is: ['yes'] };
const isUnclear: Check = { check: 'goal', is: ['unclear'] };
const placement = aWorkplace('placement');
const subsidy = aWorkplace('subsidy', { kind: 'paidHours' });
const talks = anInstrument('talks', { kind: 'talk' });
const [alpha, beta] = [anInstrument('alpha', { group: 'health' }), anInstrument('beta', { group: 'health' })];
const instruments = [placement, subsidy, talks, alpha, beta];
const rules = ['placement', 'subsidy', 'talks'].map((id) => speaksFor(id));
const work = aKind('work', [aLead(['placement'])]);
const refused = aRule('refused', { says: 'against', outcome: 'doesNotApply', when: [{ check: 'refused', is: true }] });

function said(guidance: Partial<Guidance>, needs: Partial<Needs> = {}): Recommendation {
  return recommendedBy({ instruments, rules, kinds: [work], ...guidance }, needs);
}
const asked = (...fields: NeedsField[]): Question[] => fields.map((field) => aQuestion(field));
const asks = (...question: Parameters<typeof said>): NeedsField[] => said(...question).asks;
/** What an answer to one question would do. */
const others = (field: NeedsField, ...[guidance, needs]: Parameters<typeof said>): Omit<OtherAnswer, 'field'>[] =>
  said({ questions: asked(field), ...guidance }, needs).otherAnswers.map((other) => {
    expect(other.field).toBe(field);
    const { answer, kind, comes, goes } = other;
    return { answer, kind, comes, goes };
  });

describe('a question is asked', () => {
  const decides = aKind('talk', [aLead(['talks'])], { when: [isUnclear], fits: [isUnclear] });

  it('where an answer would change the first plan', () => {
    expect(asks({ kinds: [work, decides], questions: asked('goal', 'job') })).toEqual(['goal']);
  });

  it('but not where it has been answered', () => {
    expect(asks({ kinds: [work, decides], questions: asked('goal') }, { goal: 'concreteJob' })).toEqual([]);
  });

  it('but not of another target group', () => {
    const questions = [aQuestion('goal', { groups: ['closest'] })];
    // A plan that hangs on the question would ask it all the same.
    const kinds = [work, { ...decides, when: [{ check: 'known', that: isUnclear, is: true } as const] }];
    expect(asks({ kinds, questions })).toEqual([]);
    expect(asks({ kinds, questions }, { targetGroup: 'closest' })).toEqual(['goal']);
  });

  it('but not where its own condition does not hold; where that is open it is', () => {
    const questions = [aQuestion('goal', { when: [isWorkplace] })];
    const kinds = [work, { ...decides, when: [{ check: 'known', that: isUnclear, is: true } as const] }];
    expect(asks({ kinds, questions }, { workplaceNow: 'no' })).toEqual([]);
    expect(asks({ kinds, questions }, { workplaceNow: 'yes' })).toEqual(['goal']);
    expect(asks({ kinds, questions })).toEqual(['goal']);
  });

  it('where a verdict hangs on it, though no answer would change the first plan and the guidance has no such question', () => {
    const hanging = speaksFor('alpha', { when: [{ check: 'businessCycle', is: ['boom'] }] });
    expect(asks({ rules: [...rules, hanging] })).toEqual(['businessCycle']);
    expect(asks({ rules: [...rules, hanging] }, { businessCycle: 'recession' })).toEqual([]);
  });

  it('but not where it changes nothing and there is no plan either', () => {
    expect(asks({ kinds: [], questions: asked('goal', 'wishes', 'refuses') })).toEqual([]);
  });

  it('where a plan hangs on it', () => {
    expect(asks({ kinds: [work, { ...decides, fits: [] }] })).toEqual(['goal']);
  });

  it('where the silence of the sources names it', () => {
    const only = speaksFor('alpha', {
      when: [
        { check: 'workplaceNow', is: ['no'] },
        { check: 'education', is: ['none'] },
      ],
    });
    expect(asks({ rules: [...rules, only] }, { workplaceNow: 'yes' })).toEqual(['education']);
  });

  it('once, though several things hang on it', () => {
    const hanging = ['alpha', 'beta'].map((id) => speaksFor(id, { when: [isUnclear] }));
    expect(asks({ rules: [...rules, ...hanging], kinds: [work, decides], questions: asked('goal') })).toEqual(['goal']);
  });
});

describe('the order of questions', () => {
  it('begins with the one that the first plan hangs on', () => {
    const kinds = [
      aKind('work', [aLead(['placement'])], { when: [isWorkplace], assumes: { workplaceNow: 'yes' } }),
      aKind('talk', [aLead(['talks'])], { when: [{ check: 'known', that: { check: 'goal', is: ['unclear', 'concreteJob'] }, is: true }] }),
    ];
    expect(asks({ kinds, questions: asked('goal', 'workplaceNow') })).toEqual(['workplaceNow', 'goal']);
  });

  it('goes on with what changes the kind of plan, then its parts, then what they cover', () => {
    const known = (that: Check): Check => ({ check: 'known', that, is: true });
    const kinds = [
      aKind('work', [aLead(['placement']), aLead(['subsidy'], { fits: [{ check: 'goal', is: ['unclear', 'concreteJob'] }] })]),
      aKind('talk', [aLead(['talks'])], { when: [known({ check: 'opening', is: ['no'] })], fits: [{ check: 'opening', is: ['no'] }] }),
    ];
    const coverage = [aRow('health', 'placement', { when: [known({ check: 'education', is: ['none', 'short', 'qualifying'] })] })];
    const questions = asked('education', 'goal', 'opening');
    expect(asks({ kinds, coverage, questions }, { needs: ['health'] })).toEqual(['opening', 'goal', 'education']);
  });

  it('asks first what more of the answers to would change', () => {
    const known = (that: Check): Check => ({ check: 'known', that, is: true });
    const kinds = [
      work,
      aKind('talk', [aLead(['talks'])], {
        when: [known({ check: 'education', is: ['none'] })],
        fits: [{ check: 'education', is: ['none'] }],
      }),
      aKind('pay', [aLead(['subsidy'])], {
        when: [known({ check: 'goal', is: ['unclear', 'concreteJob'] })],
        fits: [{ check: 'goal', is: ['unclear', 'concreteJob'] }],
      }),
    ];
    expect(asks({ kinds, questions: asked('education', 'goal') })).toEqual(['goal', 'education']);
  });

  it('is by name where nothing else tells', () => {
    const known = (that: Check): Check => ({ check: 'known', that, is: true });
    const either: Check[] = [known({ check: 'any', of: [[{ check: 'opening', is: ['no'] }], [{ check: 'ninthGrade', is: ['no'] }]] })];
    const kinds = [work, aKind('talk', [aLead(['talks'])], { when: either, fits: either })];
    expect(asks({ kinds, questions: asked('opening', 'ninthGrade') })).toEqual(['ninthGrade', 'opening']);
  });

  it('counts needs and their parts as it counts choices', () => {
    const known = (that: Check): Check => ({ check: 'known', that, is: true });
    const two = aKind('pay', [aLead(['subsidy'])], {
      when: [known({ check: 'goal', is: ['unclear', 'concreteJob'] })],
      fits: [{ check: 'goal', is: ['unclear', 'concreteJob'] }],
    });
    const three = (that: Check) => aKind('talk', [aLead(['talks'])], { when: [known(that)], fits: [known(that)] });
    const byPart = [work, two, three({ check: 'needPart', any: ['aids', 'coping', 'habits'] })];
    expect(asks({ kinds: byPart, questions: asked('goal', 'needParts') }, { needs: ['health'] })).toEqual(['needParts', 'goal']);
    const byNeed = [work, two, three({ check: 'needs', any: ['health', 'network', 'skills'], is: true })];
    expect(asks({ kinds: byNeed, questions: asked('goal', 'needs') })).toEqual(['needs', 'goal']);
  });

  it('counts what is named from a list as a part of what a source names for the target group', () => {
    const no: Check = { check: 'known', that: { check: 'workplaceNow', is: ['no'] }, is: true };
    const others = instruments.map((one) => (one.id === 'placement' ? one : { ...one, namedFor: ['closest' as const] }));
    const kinds = [work, aKind('talk', [aLead(['talks'])], { when: [no], fits: [no] })];
    expect(asks({ instruments: others, kinds, rules: [...rules, refused], questions: asked('refuses', 'workplaceNow') })).toEqual([
      'refuses',
      'workplaceNow',
    ]);
  });

  it('asks what could be named from a long list after what has few answers', () => {
    const no: Check = { check: 'known', that: { check: 'workplaceNow', is: ['no'] }, is: true };
    const kinds = [work, aKind('pay', [aLead(['subsidy'])]), aKind('talk', [aLead(['talks'])], { when: [no], fits: [no] })];
    expect(asks({ kinds, rules: [...rules, refused], questions: asked('refuses', 'workplaceNow') })).toEqual(['workplaceNow', 'refuses']);
  });
});

describe('what another answer would do', () => {
  it('is told for every answer that changes something, with what comes and what goes', () => {
    const kinds = [
      aKind('pay', [aLead(['subsidy'])], { when: [{ check: 'known', that: { check: 'job', is: ['none', 'underNotice'] }, is: true }] }),
      aKind('work', [aLead(['placement'])], { steps: [{ instrument: 'talks', when: [], rule: 'sooner' }] }),
    ];
    expect(others('job', { kinds })).toEqual([
      { answer: 'none', kind: 'pay', comes: ['subsidy'], goes: ['placement', 'talks'] },
      { answer: 'underNotice', kind: 'pay', comes: ['subsidy'], goes: ['placement', 'talks'] },
    ]);
  });

  it('is told though only what is covered changes, and though there would be no plan', () => {
    const kinds = [
      aKind('work', [aLead(['placement'])], { when: [{ check: 'job', is: ['notAnswered', 'none', 'employed', 'underNotice'] }] }),
    ];
    const coverage = [aRow('health', 'placement', { when: [{ check: 'known', that: { check: 'job', is: ['employed'] }, is: true }] })];
    expect(others('job', { kinds, coverage, instruments: [placement] }, { needs: ['health'] })).toEqual([
      { answer: 'employed', kind: 'work', comes: [], goes: [] },
      { answer: 'sickListedFromJob', kind: null, comes: [], goes: ['placement'] },
    ]);
  });

  it('is told where there is no plan yet', () => {
    const kinds = [aKind('work', [aLead(['placement'])], { when: [{ check: 'known', that: isUnclear, is: true }] })];
    expect(others('goal', { kinds })).toEqual([{ answer: 'unclear', kind: 'work', comes: ['placement'], goes: [] }]);
  });

  it('is told where only the time of a part changes, without what comes next', () => {
    const next = [{ instruments: ['subsidy'], when: [isUnclear] }];
    expect(others('goal', { kinds: [{ ...work, next }] })).toEqual([{ answer: 'unclear', kind: 'work', comes: [], goes: [] }]);
  });

  it('is tried for each need where none was named', () => {
    const given = { coverage: [aRow('health', 'alpha'), aRow('skills', 'placement')] };
    const tried = others('needs', given);
    expect(tried).toHaveLength(10);
    expect(tried).toContainEqual({ answer: ['health'], kind: 'work', comes: ['alpha'], goes: [] });
    expect(tried).toContainEqual({ answer: ['skills'], kind: 'work', comes: [], goes: [] });
    expect(others('needs', given, { needs: ['network'] })).toEqual([]);
  });

  it('is tried for each part of the needs whose part was not told', () => {
    const coverage = [
      aRow('health', 'alpha', { part: 'aids' }),
      aRow('health', 'beta', { part: 'coping' }),
      aRow('skills', 'talks', { part: 'basic' }),
    ];
    const needs: Partial<Needs> = { needs: ['health', 'skills'], needParts: { skills: 'basic' } };
    expect(others('needParts', { coverage }, needs)).toEqual([
      { answer: { health: 'treatment' }, kind: 'work', comes: [], goes: ['alpha'] },
      { answer: { health: 'coping' }, kind: 'work', comes: ['beta'], goes: ['alpha'] },
      { answer: { health: 'habits' }, kind: 'work', comes: [], goes: ['alpha'] },
    ]);
    expect(others('needParts', { coverage }, { ...needs, needParts: { skills: 'basic', health: 'aids' } })).toEqual([]);
  });

  it('is tried as a wish for what is in another plan, or might as well have been in the first', () => {
    const coverage = [aRow('health', 'alpha'), aRow('health', 'beta')];
    const kinds = [aKind('pay', [aLead(['subsidy'])]), work];
    const given = { kinds, coverage, rules: [...rules, speaksFor('alpha'), speaksFor('beta')] };
    expect(others('wishes', given, { needs: ['health'] })).toEqual([
      { answer: ['beta'], kind: 'pay', comes: ['beta'], goes: ['alpha'] },
      { answer: ['placement'], kind: 'work', comes: ['placement'], goes: ['subsidy'] },
    ]);
  });

  it('is not tried as a wish for what is in the first plan already, but for what comes after it', () => {
    const coverage = [aRow('health', 'alpha'), aRow('network', 'beta')];
    const kinds = [aKind('pay', [aLead(['subsidy'])], { next: [{ instruments: ['placement'], when: [] }] }), work];
    const given = { kinds, coverage, rules: [...rules, speaksFor('alpha'), speaksFor('beta')] };
    expect(others('wishes', given, { needs: ['health', 'network'] })).toEqual([
      { answer: ['placement'], kind: 'work', comes: ['placement'], goes: ['subsidy'] },
    ]);
  });

  it('is not tried as a wish where there is no plan', () => {
    expect(others('wishes', { kinds: [] })).toEqual([]);
  });

  it('is tried as something under way for the first plan alone, as something that moves', () => {
    const kinds = [aKind('pay', [aLead(['subsidy'])]), work];
    expect(others('running', { kinds })).toEqual([]);
    const something: Check = { check: 'known', that: { check: 'running', is: 'something' }, is: true };
    const going = aKind('go', [aLead(['placement'])], { when: [something], fits: [something] });
    expect(others('running', { kinds: [...kinds, going] })).toEqual([{ answer: ['subsidy'], kind: 'go', comes: ['placement'], goes: [] }]);
  });

  it('is tried as a refusal, as something under way and as something that got nowhere for what the first plan holds now', () => {
    const kinds = [aKind('work', [aLead(['placement', 'subsidy'])], { keeps: true, next: [{ instruments: ['talks'], when: [] }] })];
    const given = { kinds, rules: [...rules, refused] };
    expect(others('refuses', given)).toEqual([{ answer: ['placement'], kind: 'work', comes: ['subsidy'], goes: ['placement'] }]);
    expect(others('tried', given)).toEqual([
      { answer: { placement: 'stoodStill' }, kind: 'work', comes: ['subsidy'], goes: ['placement'] },
    ]);
    const moving = [
      work,
      aKind('go', [aLead(['placement'])], {
        when: [{ check: 'moving', any: {}, is: true }],
        fits: [{ check: 'moving', any: {}, is: true }],
      }),
    ];
    expect(others('running', { kinds: moving })).toEqual([{ answer: ['placement'], kind: 'go', comes: [], goes: [] }]);
  });

  it('is tried as progress of what is under way without a word of it', () => {
    const needs: Partial<Needs> = { running: ['alpha', 'beta'], progress: { beta: 'standstill' } };
    expect(others('progress', {}, needs)).toEqual([{ answer: { alpha: 'moving' }, kind: 'work', comes: ['alpha'], goes: [] }]);
    const both = others('progress', {}, { running: ['alpha', 'beta'], progress: {} });
    expect(both.map(({ answer }) => answer)).toEqual([{ alpha: 'moving' }, { beta: 'moving' }]);
  });

  it('keeps what was told already of progress', () => {
    const needs: Partial<Needs> = { running: ['alpha', 'beta'], progress: { beta: 'moving' } };
    expect(others('progress', {}, needs)).toEqual([{ answer: { alpha: 'moving' }, kind: 'work', comes: ['alpha'], goes: [] }]);
  });

  it('is tried for the reach only where that goes with what was said of the workplace', () => {
    const byReach = (['fewHours', 'ordinaryHours', 'notYet', 'furthest'] as const).map((reach) =>
      aKind(reach, [aLead(['subsidy'])], {
        when: [{ check: 'known', that: { check: 'reach', is: [reach] }, is: true }],
        fits: [{ check: 'reach', is: [reach] }],
      }),
    );
    const kinds = [work, ...byReach];
    expect(others('reach', { kinds }, { workplaceNow: 'yes' }).map(({ answer }) => answer)).toEqual(['fewHours', 'ordinaryHours']);
    expect(others('reach', { kinds }, { workplaceNow: 'no' }).map(({ answer }) => answer)).toEqual(['notYet', 'furthest']);
  });

  it('is not tried for questions whose answers are too many', () => {
    const doubt = aKind('talk', [aLead(['talks'])], { when: [{ check: 'known', that: { check: 'belief', atMost: 3 }, is: true }] });
    expect(others('belief', { kinds: [work, doubt] })).toEqual([]);
  });
});

describe('what another answer would do, it does', () => {
  // Each is asked again with the answer that was tried.
  const asPlanned = (needs: Partial<Needs>): [unknown, unknown][] => {
    const before = recommender.recommend(someone(needs), today);
    return before.otherAnswers
      .filter(({ field }) => !['running', 'progress', 'needParts'].includes(field))
      .map(({ field, answer, kind, comes, goes }) => {
        const [after] = recommender.recommend({ ...someone(needs), [field]: answer }, today).plans;
        const [old, fresh] = [before.plans[0], after].map((plan) => (plan ? instrumentsOf(plan) : []));
        const [came, went] = [fresh?.filter((id) => !old?.includes(id)), old?.filter((id) => !fresh?.includes(id))];
        return [
          { field, answer, kind, comes, goes },
          { field, answer, kind: after?.kind ?? null, comes: came, goes: went },
        ];
      });
  };

  it.each<[string, Partial<Needs>]>([
    ['somebody of whom nothing is known', {}],
    ['somebody who can be at a workplace', { workplaceNow: 'yes', needs: ['health', 'skills'] }],
    ['somebody who cannot', { workplaceNow: 'no', needs: ['everydayLife'] }],
    ['somebody newly out of work', { targetGroup: 'closest', job: 'none', needs: ['jobSearch'] }],
    ['somebody young', { targetGroup: 'educationReady', readiness: 'needsSupport' }],
  ])('for %s', (_, needs) => {
    const pairs = asPlanned(needs);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [told, done] of pairs) expect(told).toEqual(done);
  });

  it('for the reach of somebody of whom nobody has said whether a workplace is possible', () => {
    const pairs = asPlanned({
      job: 'none',
      goal: 'concreteJob',
      flexJobApproved: 'yes',
      wishes: ['privateWageSubsidy'],
      needs: ['skills'],
    });
    for (const [told, done] of pairs) expect(told).toEqual(done);
  });
});

describe('questions are worked out', () => {
  it('when somebody reads them, and once', () => {
    let looks = 0;
    const watched: Question = {
      ...aQuestion('goal'),
      get when() {
        looks += 1;
        return [];
      },
    };
    const whole = said({ kinds: [work, aKind('talk', [aLead(['talks'])], { when: [isUnclear] })], questions: [watched] });
    expect(whole.plans).toHaveLength(2);
    expect(looks).toBe(0);
    const first = whole.asks;
    expect(first).toEqual(['goal']);
    expect(looks).toBe(1);
    expect(whole.otherAnswers).toBe(whole.otherAnswers);
    expect(whole.asks).toBe(first);
    expect(looks).toBe(1);
  });
});

describe('the answers that the questions rest on', () => {
  const whole = (): Recommendation => recommender.recommend(someone({ needs: ['health', 'network'] }), today);
  const found = ({ asks, otherAnswers }: Recommendation): unknown => ({ asks, otherAnswers });

  it.each([1, 7, 1000])('can be tried %i at a time, and give the same', (most) => {
    const pieces = whole();
    let times = 1;
    for (; !tryAnswers(pieces, most); times += 1);
    expect(times > 1).toBe(most < 1000);
    expect(found(pieces)).toEqual(found(whole()));
    expect(tryAnswers(pieces, most)).toBe(true);
  });

  it('are tried to the end where the questions are read before', () => {
    const pieces = whole();
    expect(tryAnswers(pieces, 2)).toBe(false);
    expect(found(pieces)).toEqual(found(whole()));
    expect(tryAnswers(pieces, 1)).toBe(true);
  });

  it('are none of what came from elsewhere', () => {
    expect(tryAnswers({ ...whole() }, 1)).toBe(true);
  });
});
