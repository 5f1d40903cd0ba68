import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageRow, How, Instrument, Outcome, Rule } from '../../src/model/guidance.ts';
import type { Needs } from '../../src/model/needs.ts';
import { judge, rulesAbout } from '../../src/recommender/judge.ts';
import { standings, type Judgement, type Standing } from '../../src/recommender/types.ts';
import { anInstrument, aRow, aRule, aSubject, aWorkplace, rulesThatExplain } from '../support/small-guidance.ts';

const placement = aWorkplace('placement');
const ruleFor = (about: string): Rule => rulesThatExplain.find(({ id }) => id === about) ?? aRule(about);
const ofRow = Object.fromEntries((['direct', 'place', 'task', 'reading'] as const).map((how) => [how, ruleFor(`covers ${how}`)])) as Record<
  How,
  Rule
>;

type Said = { readonly rules?: readonly Rule[]; readonly rows?: readonly CoverageRow[]; readonly needs?: Partial<Needs> };
function judged({ rules = [], rows = [], needs = {} }: Said, instrument: Instrument = placement): Judgement {
  return judge(instrument, { rules, rows, ofRow, silence: ruleFor('silence') }, aSubject(needs, { rows, instruments: [instrument] }));
}

/** A rule that decides: for certain, or only if there is a boom, which nobody knows. */
function voice(outcome: Outcome | null, isCertain: boolean, change: Partial<Rule> = {}): Rule {
  return aRule(`${outcome ?? 'nothing'}${isCertain ? '' : 'Perhaps'}`, {
    outcome,
    when: isCertain ? [] : [{ check: 'businessCycle', is: ['boom'] }],
    ...change,
  });
}
const certain = (outcome: Outcome | null, change: Partial<Rule> = {}): Rule => voice(outcome, true, change);
const perhaps = (outcome: Outcome, change: Partial<Rule> = {}): Rule => voice(outcome, false, change);

describe('where rules disagree', () => {
  it.each<[string, Rule[], Outcome]>([
    ['nothing is said', [], 'cannotTell'],
    ['nothing is decided', [certain(null)], 'cannotTell'],
    ['it is unknown', [certain('cannotTell')], 'cannotTell'],
    ['one is for it', [certain('applies')], 'applies'],
    ['one is for it and one does not know', [certain('cannotTell'), certain('applies')], 'applies'],
    ['one advises against it', [certain('applies'), certain('advisedAgainst')], 'advisedAgainst'],
    ['one rules it out', [certain('advisedAgainst'), certain('doesNotApply'), certain('applies')], 'doesNotApply'],
    ['one might be for it', [perhaps('applies')], 'cannotTell'],
    ['one might advise against it', [perhaps('advisedAgainst')], 'cannotTell'],
    ['one might rule it out', [perhaps('doesNotApply')], 'cannotTell'],
    ['one is for it for certain and one might advise against it', [certain('applies'), perhaps('advisedAgainst')], 'applies'],
    ['one is for it for certain and one might rule it out', [certain('applies'), perhaps('doesNotApply')], 'applies'],
    ['one advises against it for certain and one might be for it', [perhaps('applies'), certain('advisedAgainst')], 'advisedAgainst'],
  ])('and %s: what is certain decides, a ban before a doubt before a yes', (_, rules, outcome) => {
    expect(judged({ rules }).outcome).toBe(outcome);
    expect(judged({ rules: [...rules].reverse() }).outcome).toBe(outcome);
  });

  it('the verdict and the order of its reasons do not depend on the order of the rules', () => {
    const voices = (['applies', 'doesNotApply', 'advisedAgainst', 'cannotTell'] as const).flatMap((outcome) => [
      certain(outcome),
      perhaps(outcome),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(voices), (rules) => {
        const inOrder = judged({ rules: voices.filter((rule) => rules.includes(rule)) });
        expect(judged({ rules }).outcome).toBe(inOrder.outcome);
        expect(judged({ rules }).reasons).toEqual(inOrder.reasons);
      }),
    );
  });

  it('a row of the coverage table that holds is a voice for it, and one that hangs a voice that might be', () => {
    const rows = [aRow('health', 'placement', { part: 'aids' })];
    expect(judged({ rows, needs: { needs: ['health'], needParts: { health: 'aids' } } }).outcome).toBe('applies');
    expect(judged({ rows, needs: { needs: ['health'] } })).toMatchObject({ outcome: 'cannotTell', mightApply: true });
    expect(judged({ rows, needs: { needs: ['network'] } })).toMatchObject({ outcome: 'cannotTell', mightApply: false });
  });
});

describe('what may be planned though nothing is certain', () => {
  it.each<[string, Rule[], boolean]>([
    ['where only an open question keeps it from applying', [perhaps('applies')], true],
    ['where one might be for it and one might advise against it', [perhaps('applies'), perhaps('advisedAgainst')], true],
    ['not where one might only advise against it', [perhaps('advisedAgainst')], false],
    ['not where it is advised against for certain', [perhaps('applies'), certain('advisedAgainst')], false],
    ['not where it is excluded', [perhaps('applies'), certain('doesNotApply')], false],
    ['not by that where it applies for certain', [certain('applies')], false],
    ['not where nothing speaks for it', [certain(null)], false],
  ])('%s', (_, rules, might) => {
    expect(judged({ rules }).mightApply).toBe(might);
  });
});

describe('what may come later', () => {
  it.each<[string, Rule[], boolean]>([
    ['is what nothing excludes', [certain('applies')], true],
    ['is what is excluded for now only', [certain('doesNotApply', { onlyNow: true })], true],
    ['is not what is excluded for good', [certain('doesNotApply')], false],
    [
      'is not what is excluded for now and for good',
      [certain('doesNotApply', { onlyNow: true, id: 'now' }), certain('doesNotApply')],
      false,
    ],
    ['is not what is advised against', [certain('advisedAgainst')], false],
    ['is what might be advised against', [perhaps('advisedAgainst')], true],
  ])('%s', (_, rules, may) => {
    expect(judged({ rules }).mayComeLater).toBe(may);
  });
});

describe('what goes on where it runs', () => {
  it.each<[string, Rule[], boolean]>([
    ['is what nothing is said of', [], true],
    ['is what is excluded for others only', [certain('doesNotApply')], true],
    ['is what is advised against', [certain('advisedAgainst')], true],
    ['is not what a rule stops', [certain('doesNotApply', { stops: true })], false],
    ['is not stopped by a rule that decides nothing', [certain(null, { stops: true })], true],
  ])('%s', (_, rules, may) => {
    expect(judged({ rules }).mayGoOn).toBe(may);
  });
});

describe('how well an instrument stands', () => {
  const own = { about: { instruments: ['placement'] } } as const;
  const tested = certain('applies', { ...own, id: 'tested', verdict: 'positive', status: ['E'] });
  const guided = certain('applies', { ...own, id: 'guided', status: ['P'] });
  const usedMore = certain('applies', { ...own, id: 'usedMore', status: ['A'] });
  const evaluated = certain('applies', { ...own, id: 'evaluated', status: ['E'] });
  const named = certain('applies', { ...own, id: 'named', status: ['Q', 'D'] });
  const contested = certain(null, { ...own, id: 'contested', says: 'against' });
  const noEffect = certain(null, { ...own, id: 'noEffect', says: 'against', verdict: 'noEffect', status: ['E'] });
  const negative = certain(null, { ...own, id: 'negative', says: 'against', verdict: 'negative', status: ['E'] });
  const conflicting = certain(null, { ...own, id: 'conflicting', says: 'against', verdict: 'conflicting', status: ['E'] });
  const unknown = certain(null, { ...own, id: 'unknown', says: 'unknown' });

  it.each<[string, Rule[], Standing]>([
    ['tested where an effect was found', [tested], 'tested'],
    ['guided or used more where a source recommends it', [guided], 'guidedOrUsedMore'],
    ['just the same where the most effective use it more', [usedMore], 'guidedOrUsedMore'],
    ['just the same where an evaluation speaks for it without a verdict', [evaluated], 'guidedOrUsedMore'],
    ['named where no such source speaks for it', [named], 'named'],
    ['named where nothing speaks for it', [], 'named'],
    ['as the best of what speaks for it', [named, tested, guided], 'tested'],
    ['contested where anything speaks against it', [tested, contested], 'contested'],
    ['contested where effects go both ways', [tested, conflicting], 'contested'],
    ['no effect shown where none was found', [tested, contested, noEffect], 'noEffectShown'],
    ['no effect shown where it did harm', [negative], 'noEffectShown'],
    ['named and no more where the sources say that they do not know how it works', [tested, unknown], 'named'],
  ])('is %s', (_, rules, standing) => {
    expect(judged({ rules }).standing).toBe(standing);
  });

  it('is told by what might speak for it as well', () => {
    expect(judged({ rules: [perhaps('applies', { ...own, verdict: 'positive', status: ['E'] })] }).standing).toBe('tested');
  });

  it('is not lowered by what might speak against it, nor by what might be unknown', () => {
    expect(judged({ rules: [tested, perhaps('advisedAgainst', { ...own, says: 'against' })] }).standing).toBe('tested');
    expect(judged({ rules: [tested, perhaps('cannotTell', { ...own, says: 'unknown' })] }).standing).toBe('tested');
  });

  it('is not told by what is said of a whole kind', () => {
    for (const about of [{}, { groups: ['jobOriented' as const] }, { trait: 'realWorkplace' as const }]) {
      expect(judged({ rules: [certain('applies', { about, status: ['P'] })] }).standing).toBe('named');
      expect(judged({ rules: [tested, certain(null, { about, says: 'against', id: 'ofTheKind' })] }).standing).toBe('tested');
      expect(judged({ rules: [tested, certain(null, { about, says: 'unknown', id: 'ofTheKind' })] }).standing).toBe('tested');
    }
  });

  it('is not told by a rule that decides nothing', () => {
    expect(judged({ rules: [certain(null, { ...own, verdict: 'positive', status: ['E'] })] }).standing).toBe('named');
  });

  it.each<[CoverageRow['status'], Standing]>([
    [['P'], 'guidedOrUsedMore'],
    [['D'], 'named'],
    [['D', 'P'], 'guidedOrUsedMore'],
  ])('is told by the sources of a row, and not of the rule for rows: %o is %s', (status, standing) => {
    const rows = [aRow('health', 'placement', { status })];
    expect(judged({ rows, needs: { needs: ['health'] } }).standing).toBe(standing);
  });

  it('is the lowest for what a municipality has added, whatever is said', () => {
    const own = anInstrument('placement', { local: true });
    expect(judged({ rules: [tested] }, own).standing).toBe('local');
    expect(standings[0]).toBe('local');
  });

  it('rises from no effect over contested, named, guided or used more, to tested', () => {
    expect(standings.slice(1)).toEqual(['noEffectShown', 'contested', 'named', 'guidedOrUsedMore', 'tested']);
  });
});

describe('the reasons of a verdict', () => {
  const idsOf = ({ reasons }: Judgement): string[] => reasons.map(({ rule }) => rule);

  it('are read by what they say, then what decides before what adds, then by their ids', () => {
    const says = (id: string, word: Rule['says'], outcome: Outcome | null): Rule => aRule(id, { says: word, outcome });
    const rules = [
      says('a', 'unknown', null),
      says('b', 'condition', null),
      says('c', 'condition', 'cannotTell'),
      says('d', 'against', null),
      says('e', 'against', 'advisedAgainst'),
      says('g', 'for', null),
      says('f', 'for', null),
      says('h', 'for', 'applies'),
    ];
    expect(idsOf(judged({ rules }))).toEqual(['h', 'f', 'g', 'e', 'd', 'c', 'b', 'a']);
  });

  it('that hang on an open question come last', () => {
    expect(idsOf(judged({ rules: [perhaps('applies', { id: 'a' }), certain(null, { id: 'b', says: 'condition' })] }))).toEqual(['b', 'a']);
  });

  it('of two rows of a kind are read by their needs', () => {
    const rows = [aRow('network', 'placement'), aRow('health', 'placement')];
    const { reasons } = judged({ rows, needs: { needs: ['health', 'network'] } });
    expect(reasons.map(({ rule, need }) => [rule, need])).toEqual([
      ['covers direct', 'health'],
      ['covers direct', 'network'],
    ]);
  });

  it('say how a row covers', () => {
    const rows = (['direct', 'place', 'task', 'reading'] as const).map((how, index) =>
      aRow((['health', 'network', 'addiction', 'skills'] as const)[index] ?? 'health', 'placement', { how }),
    );
    expect(idsOf(judged({ rows, needs: { needs: ['health', 'network', 'addiction', 'skills'] } }))).toEqual([
      'covers direct',
      'covers place',
      'covers reading',
      'covers task',
    ]);
  });

  it('keep those that lost, but not what an open question might decide about what is excluded', () => {
    expect(idsOf(judged({ rules: [certain('applies'), certain('advisedAgainst'), perhaps('applies')] }))).toEqual([
      'advisedAgainst',
      'applies',
      'appliesPerhaps',
    ]);
    expect(idsOf(judged({ rules: [certain('applies'), certain('doesNotApply'), perhaps('advisedAgainst')] }))).toEqual([
      'applies',
      'doesNotApply',
    ]);
  });

  it('are the silence of the sources where nothing else speaks, with the open questions of what might have spoken for it', () => {
    const whenWished = aRule('whenWished', {
      outcome: 'applies',
      when: [
        { check: 'workplaceNow', is: ['yes'] },
        { check: 'businessCycle', is: ['boom'] },
        { check: 'goal', is: ['unclear'] },
      ],
    });
    const condition = aRule('condition', { when: [{ check: 'opening', is: ['yes'] }], says: 'condition' });
    expect(judged({ rules: [whenWished, condition], needs: { workplaceNow: 'no' } }).reasons).toEqual([
      expect.objectContaining({ rule: 'silence', says: 'unknown', wouldChange: ['businessCycle', 'goal'] }),
    ]);
  });

  it('are the silence of the sources alone where no question would help', () => {
    const { reasons } = judged({});
    expect(reasons.map(({ rule }) => rule)).toEqual(['silence']);
    expect(reasons[0]).not.toHaveProperty('wouldChange');
  });
});

describe('the rules about an instrument', () => {
  const isAbout = (rule: Partial<Rule>, instrument = placement): boolean => rulesAbout(instrument, [aRule('one', rule)]).length === 1;

  it.each<[Rule['about'], boolean]>([
    [{}, true],
    [{ instruments: ['placement'] }, true],
    [{ instruments: ['talks'] }, false],
    [{ groups: ['jobOriented'] }, true],
    [{ trait: 'education' }, false],
    [{ plan: true }, false],
    [{ recommendation: true }, false],
    [{ gap: 'silent' }, false],
    [{ choice: 'tie' }, false],
    [{ coverage: 'direct' }, false],
    [{ lookAgain: true }, false],
    [{ silence: true }, false],
  ])('%o: %s', (about, is) => {
    expect(isAbout({ about })).toBe(is);
  });

  it('that a municipality has added are those that name it, and those that rest on what was answered', () => {
    const added = aWorkplace('placement', { local: true });
    expect(isAbout({ about: {} }, added)).toBe(false);
    expect(isAbout({ about: { groups: ['jobOriented'] } }, added)).toBe(false);
    expect(isAbout({ about: { instruments: ['placement'] } }, added)).toBe(true);
    expect(isAbout({ about: {}, local: true }, added)).toBe(true);
    expect(isAbout({ about: { trait: 'education' }, local: true }, added)).toBe(false);
    expect(isAbout({ about: { instruments: ['talks'] }, local: true }, added)).toBe(false);
  });
});
