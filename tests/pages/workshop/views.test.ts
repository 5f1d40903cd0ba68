import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain, recordsIn } from '../../../src/ui/rich-text.ts';
import { durationText } from '../../../src/pages/workshop/duration-text.view.ts';
import { caseView } from '../../../src/pages/workshop/case.view.ts';
import { casePlans, type GroupAnswers, type WorkshopEntries } from '../../../src/model/workshop-entries.ts';
import { guessKeysOf, guessStepView, isGuessStep, type GuessStepId } from '../../../src/pages/workshop/guess.view.ts';
import { effortKeys, effortRecords, effortSummary } from '../../../src/pages/workshop/records.view.ts';
import { effortsView, leversView } from '../../../src/pages/workshop/sources.view.ts';
import { tallyView } from '../../../src/pages/workshop/tally.view.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const contextIn = (language: 'da' | 'en') => ({ engine, numbers: createNumbers(numbersOnly), evidence, locale: locales[language] });
const context = contextIn('da');
const step = (id: GuessStepId, guesses: WorkshopEntries['guesses'] = {}) => guessStepView(id, guesses, context);
const answers = (id: GuessStepId): string[][] => step(id).questions.map(({ readouts }) => readouts.map(({ part }) => part.text));
const meanings = (id: GuessStepId): string[] => (step(id).questions[0]?.readouts ?? []).map(({ meaning }) => meaning);
const open: GroupAnswers = { changes: 0, plan: null };

describe('what is guessed', () => {
  it.each([
    ['base', [['60', '53–68']]],
    ['change', [['47', '34–60']]],
    [
      'table',
      [
        ['11', '6–21'],
        ['26', '18–38'],
        ['51', '38–67'],
        ['104', '84–128'],
        ['268', '214–330'],
      ],
    ],
    ['effect', [['62–64', '51–77']]],
    [
      'orientation',
      [
        ['53', '47–60'],
        ['70', '63–78'],
      ],
    ],
    ['chance', [['84']]],
  ] as const)('in the step %s is answered, each number by itself', (id, expected) => {
    expect(answers(id)).toEqual(expected);
  });

  it('has our own numbers under our name, and only what the report prints under that of the study', () => {
    const study = 'BIP-undersøgelsen 2017';
    expect(meanings('base')).toEqual([study, 'Regnet af Trædesten: så usikkert er tallet selv']);
    expect(meanings('change')).toEqual([study, 'Regnet af Trædesten: ingen til dobbelt effekt (rapporten oplyser ingen usikkerhed)']);
    expect(meanings('effect')).toEqual([
      'Regnet af Trædesten på tre måder',
      'Regnet af Trædesten: ingen til dobbelt effekt (rapporten kalder den signifikant)',
    ]);
    expect(meanings('orientation')).toEqual([study, 'Regnet af Trædesten: så usikkert er tallet selv, hvis alle svar er uafhængige']);
    expect(meanings('chance')).toEqual(['Regnet af Trædesten: held alene']);
    for (const id of ['base', 'change', 'table', 'effect', 'orientation', 'chance'] as const)
      for (const { readouts } of step(id).questions)
        for (const { sign, part } of readouts)
          expect(
            (part.evidence ?? []).every((record) => record.startsWith('bip')),
            id,
          ).toBe(sign === 'study');
  });

  it('is drawn with what stands in words: the figure, and how far it reaches', () => {
    expect(step('base').questions[0]?.figure).toMatchObject({ low: 60, high: 60, isOwn: false, reach: { kind: 'interval' } });
    expect(step('change').questions[0]?.figure).toMatchObject({ isOwn: false, reach: { low: 34, high: 60, kind: 'effect' } });
    expect(step('effect').questions[0]?.figure).toMatchObject({ isOwn: true, reach: { kind: 'effect' } });
    expect(step('chance').questions[0]?.figure).toMatchObject({ isOwn: true, reach: null });
    expect(step('base').grids[0]?.after.readings[0]).toEqual({ start: 60, result: 60 });
    expect(step('change').grids[0]?.before.readings[0]).toEqual({ start: 60, result: 60 });
    expect(step('change').grids[0]?.after.readings[0]).toEqual({ start: 60, result: 47 });
    expect(step('orientation').grids.map(({ after }) => after.readings[0]?.result)).toEqual([53, 70]);
  });

  it('is not told by the picture before it is shown', () => {
    for (const { before } of [...step('base').grids, ...step('orientation').grids]) {
      expect(before.readings).toEqual([{ start: 0, result: 0 }]);
      expect(before.summary).toContain('Svaret er ikke vist endnu.');
    }
    // An axis that ends where the answer does would tell it.
    expect(step('base').highest.before).toBe(1000);
    expect(step('base', { base: [20, 400] }).highest.before).toBe(400);
  });

  it('leads from every answer and every figure in the sentences to records that exist', () => {
    for (const language of languages)
      for (const id of ['base', 'change', 'table', 'effect', 'orientation', 'chance'] as const) {
        const view = guessStepView(id, {}, contextIn(language));
        const parts = [view.lead, ...view.after, ...view.doubts].flatMap((text) => Object.values(text.parts));
        for (const { evidence: ids } of [...view.questions.flatMap(({ readouts }) => readouts.map(({ part }) => part)), ...parts]) {
          expect(ids?.length).toBeGreaterThan(0);
          for (const record of ids ?? []) expect(evidence.records[record], record).toBeDefined();
        }
        for (const text of [view.lead, ...view.after, ...view.doubts]) expect(plain(text)).not.toMatch(/[{}]/);
      }
  });

  it('stands beside the answer, and the axis holds both', () => {
    const view = step('base', { base: [400, 20, 60] });
    expect(view.questions[0]?.guessed).toMatchObject({
      values: [400, 20, 60],
      text: '20–400',
      meaning: 'Jeres 3 gæt, det midterste er 60',
    });
    expect(view.questions[0]?.sentence).toBe(
      'I job inden for et år: Jeres 3 gæt går fra 20 til 400, og det midterste er 60. BIP-undersøgelsen 2017: 60. Regnet af Trædesten: så usikkert er tallet selv: 53–68.',
    );
    expect(view.highest.after).toBe(400);
    expect(step('base', { base: [20, 25] }).questions[0]?.guessed.meaning).toBe('Jeres 2 gæt, det midterste er 22,5');
    expect(step('base', { base: [70] }).questions[0]?.guessed).toMatchObject({ text: '70', meaning: 'Ét gæt' });
    expect(step('base').questions[0]?.guessed).toMatchObject({ values: [], text: '–', meaning: 'Intet gæt endnu' });
  });

  it('on a change says that changes are not random, with the record that says so', () => {
    const { after } = step('change');
    expect(after.map(plain)).toContainEqual(expect.stringMatching(/ Skift er ikke tilfældige: /));
    expect(recordsIn(after)).toContain('limit-changes-not-random');
  });

  it('says how uncertain each start is itself, apart from the range of the effect', () => {
    const said = (id: GuessStepId) => [...step(id).after, ...step(id).doubts].map(plain).join(' ');
    expect(said('base')).toContain('usikkerheden i gennemsnittet selv, når hver borger tæller én gang');
    expect(said('table')).toContain('I spændene tæller hver borger én gang.');
    expect(said('table')).toContain('»nej« 8–15, »tvivler« 21–32, »det svinger« 44–59, »gode chancer« 93–116, »ja« 239–299.');
    expect(said('orientation')).toMatch(
      /I billedet regnes alle svar som uafhængige\. .* hver borger én gang, er forskellen på 17 fra \u22122 til \+36, altså måske ingen/,
    );
    expect(said('change')).toContain('Udgangspunktet er selv usikkert, 53–68. Det er ikke med i spændet.');
    expect(said('effect')).toContain('Udgangspunktet for svaret »det svinger« er selv usikkert, 38–67.');
  });

  it('says what the ranges may be called: of a change nothing is published, of belief that it is significant', () => {
    const said = (id: GuessStepId) => [...step(id).after, ...step(id).doubts].map(plain).join(' ');
    expect(said('change')).toMatch(/oplyser hverken fejl eller signifikans .* \u221231 til \+5 af 1\.000 .* slet ikke skader/);
    expect(said('change')).toMatch(/Det store spænd går fra ingen effekt til det dobbelte\. .* Derfor er den bredere/);
    expect(said('effect')).toMatch(/kalder effekten af tro på job signifikant/);
    expect(said('effect')).not.toMatch(/slet ikke skader/);
  });

  it('never shows a step of belief as the next row of the table', () => {
    expect(plain(step('effect').after[0] ?? { template: '', parts: {} })).toContain('Ikke 104');
  });

  it('tells chance as the caseload that the report uses as an example: 2.4 jobs, none in one year of twelve', () => {
    const view = step('chance');
    const said = plain(view.after[0] ?? { template: '', parts: {} });
    expect(said).toContain('2,4 job');
    expect(said).toContain('ét år ud af 12');
    expect(view.luck?.columns[0]?.bars[0]?.value).toBeCloseTo(0.94 ** 40, 12);
    expect(view.luck?.columns.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4', '5', '6+']);
    expect(view.luck?.columns.reduce((sum, { bars }) => sum + (bars[0]?.value ?? 0), 0)).toBeCloseTo(1, 12);
    expect(view.luck?.rows[0]).toEqual({ count: '0', share: '8,4\u00a0%' });
  });

  it('is told apart from the other steps, and its questions are known by their keys', () => {
    expect([isGuessStep('table'), isGuessStep('case')]).toEqual([true, false]);
    for (const id of ['base', 'change', 'table', 'effect', 'orientation', 'chance'] as const)
      expect(guessKeysOf(id)).toEqual(step(id).questions.map(({ key }) => key));
    expect(guessKeysOf('case')).toEqual([]);
  });
});

describe("the team's answers", () => {
  it('stand beside those of the study, which sum to one', () => {
    const { rows, total } = tallyView({ nej: 2, ja: 6 }, context);
    expect(total).toBe(8);
    expect(rows.map(({ own }) => own)).toEqual([0.25, 0, 0, 0, 0.75, 0]);
    expect(rows.reduce((sum, { study }) => sum + study, 0)).toBeCloseTo(1, 12);
    expect(rows[0]).toMatchObject({ ownText: '25\u00a0%', studyPart: { text: '23\u00a0%', evidence: ['bip2017-17'] } });
  });

  it('are shown from five answers on, and what is shown says why not before', () => {
    const { rows, tooFew } = tallyView({ nej: 1, ja: 3 }, context);
    expect(rows.every(({ own, ownText }) => own === null && ownText === '')).toBe(true);
    expect(tooFew && plain(tooFew)).toContain('mindst 5 svar');
    expect(tooFew?.parts.needed?.evidence).toEqual(['choice-smallest-group']);
    const enough = tallyView({ nej: 1, ja: 4 }, context);
    expect([enough.tooFew, enough.rows[0]?.ownText]).toEqual([null, '20\u00a0%']);
  });

  it('are no shares while nobody has answered', () => {
    const { rows, totalText, tooFew } = tallyView({}, context);
    expect(tooFew).toBeNull();
    expect(rows.every(({ own, ownText }) => own === null && ownText === '')).toBe(true);
    expect(totalText).toBe('0 svar talt');
  });
});

describe('what the most effective use', () => {
  it('is told as the directions of the records, each effort once', () => {
    const { columns } = effortsView({}, context);
    expect(columns.flatMap(({ efforts }) => efforts.map(({ key }) => key)).sort()).toEqual([...effortKeys].sort());
    for (const { says, efforts } of columns)
      for (const { key } of efforts) {
        const record = evidence.records[effortRecords[key]];
        expect(record?.kind === 'direction' && record.direction, key).toBe(says === 'silent' ? 'notStated' : says);
      }
  });

  it('covers every direction on the use of efforts that is published, and the two overall pictures', () => {
    const published = Object.keys(evidence.records).filter((id) => /^bip2018-(1[6-9]|2[0-8])[a-z]?$/.test(id));
    expect([...Object.values(effortRecords), effortSummary.picture, effortSummary.nearness].sort()).toEqual(published.sort());
  });

  it('counts the guesses that agree', () => {
    const { agreeing, guessed } = effortsView({ external: 'more', social: 'more', jobSearch: 'less' }, context);
    expect([agreeing, guessed]).toEqual([2, 3]);
  });

  it("comes with the authors' own warning", () => {
    expect(effortsView({}, context).warning.id).toBe('bip2018-15');
  });
});

describe('the case of two groups', () => {
  it('shows the level of each answer with its band, and what is said of each plan', () => {
    const { groups } = caseView(
      { a: { belief: 2, changes: 0, plan: 'health' }, b: { belief: null, changes: 1, plan: 'combined' } },
      context,
    );
    expect(groups.map(({ level }) => [level?.readouts.map(({ sign, part }) => `${sign} ${part.text}`), level?.of])).toEqual([
      [['study 26'], 'borgere, hvis sagsbehandler svarer »tvivler«'],
      [['study 47', 'effect 34–60'], 'borgere som dem i undersøgelsen'],
    ]);
    expect(groups.map(({ planSays }) => planSays?.id)).toEqual(['bip2018-25', 'bip2018-27']);
    expect(groups[1]?.belief).toBe('Ved ikke');
  });

  it('shows no level before belief is answered', () => {
    const view = caseView({ a: open, b: open }, context);
    expect(view.groups.map(({ level, belief }) => [level, belief])).toEqual([
      [null, 'ikke valgt'],
      [null, 'ikke valgt'],
    ]);
    expect(view.isBegun).toBe(false);
  });

  it('offers only kinds of plan that the study has a direction for, and never to do nothing', () => {
    for (const plan of casePlans) {
      const record = evidence.records[effortRecords[plan]];
      expect(record?.kind === 'direction' && record.direction).toMatch(/^(more|less)$/);
    }
    expect(casePlans).not.toContain('noEffort');
  });
});

describe('the levers', () => {
  it('are told by the sources, for continuity and for belief', () => {
    const levers = leversView(context);
    expect(levers.map(({ key }) => key)).toEqual(['continuity', 'belief']);
    expect(levers.flatMap(({ sources }) => sources).every(({ parts }) => parts.length > 0)).toBe(true);
  });
});

describe('time', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [4_530_000, '75:30'],
  ])('of %d milliseconds is %s', (milliseconds, text) => {
    expect(durationText(milliseconds)).toBe(text);
  });
});
