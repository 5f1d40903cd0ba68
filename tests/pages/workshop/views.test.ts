import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain, recordsIn } from '../../../src/ui/rich-text.ts';
import { durationText } from '../../../src/pages/workshop/duration-text.view.ts';
import { caseView, type GroupAnswers } from '../../../src/pages/workshop/case.view.ts';
import { guessStepView, isGuessStep, type GuessStepId } from '../../../src/pages/workshop/guess.view.ts';
import { casePlans, effortKeys, effortRecords, effortSummary } from '../../../src/pages/workshop/records.view.ts';
import { effortsView, leversView } from '../../../src/pages/workshop/sources.view.ts';
import { tallyView } from '../../../src/pages/workshop/tally.view.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const contextIn = (language: 'da' | 'en') => ({ engine, numbers: createNumbers(numbersOnly), evidence, locale: locales[language] });
const context = contextIn('da');
const step = (id: GuessStepId, guesses: Record<string, number> = {}) => guessStepView(id, guesses, context);
const answers = (id: GuessStepId): string[] => step(id).questions.map(({ answer }) => answer.text);
const open: GroupAnswers = { belief: undefined, changes: 0, plan: null };

describe('what is guessed', () => {
  it.each([
    ['base', ['60']],
    ['change', ['47 (34–60)']],
    ['table', ['11', '26', '51', '104', '268']],
    ['effect', ['62–64 (51–77)']],
    ['orientation', ['53', '70']],
    ['chance', ['84']],
  ] as const)('in the step %s is answered by the study', (id, expected) => {
    expect(answers(id)).toEqual(expected);
  });

  it('leads from every answer and every figure in the sentences to records that exist', () => {
    for (const language of languages)
      for (const id of ['base', 'change', 'table', 'effect', 'orientation', 'chance'] as const) {
        const view = guessStepView(id, {}, contextIn(language));
        const parts = [view.lead, ...view.after, ...view.doubts].flatMap((text) => Object.values(text.parts));
        for (const { evidence: ids } of [...view.questions.map(({ answer }) => answer), ...parts]) {
          expect(ids?.length).toBeGreaterThan(0);
          for (const record of ids ?? []) expect(evidence.records[record], record).toBeDefined();
        }
        for (const text of [view.lead, ...view.after, ...view.doubts]) expect(plain(text)).not.toMatch(/[{}]/);
      }
  });

  it('stands beside the answer, and the axis holds both', () => {
    const view = step('base', { base: 400 });
    expect(view.questions[0]).toMatchObject({ guess: 400, guessText: '400', value: 60 });
    expect(view.end).toBe(400);
    expect(step('base').questions[0]).toMatchObject({ guess: null, guessText: '–' });
  });

  it('on a change says that changes are not random, with the record that says so', () => {
    const { after } = step('change');
    expect(after.map(plain)).toContainEqual(expect.stringMatching(/ Skift er ikke tilfældige: /));
    expect(recordsIn(after)).toContain('limit-changes-not-random');
  });

  it('says how uncertain each start is itself, in a sentence of its own and not in the brackets of the effect', () => {
    const said = (id: GuessStepId) => [...step(id).after, ...step(id).doubts].map(plain).join(' ');
    expect(said('base')).toContain('Gennemsnittet er selv usikkert: 53–68, når hver borger tæller én gang.');
    expect(step('table').questions.map(({ interval }) => interval?.text)).toEqual([
      '(6–21)',
      '(18–38)',
      '(38–67)',
      '(84–128)',
      '(214–330)',
    ]);
    expect(said('table')).toContain('I parentes står, hvor usikkert tallet selv er.');
    expect(said('table')).toContain('»nej« 8–15, »tvivler« 21–32, »det svinger« 44–59, »gode chancer« 93–116, »ja« 239–299.');
    expect(said('orientation')).toContain('47–60 og 63–78, hvis alle svar er uafhængige');
    expect(said('orientation')).toMatch(/hver borger én gang, er forskellen på 17 fra \u22122 til \+36, så den kan også være ingen/);
    expect(said('change')).toContain('Udgangspunktet er selv usikkert, 53–68. Det er ikke med i parentesen.');
    expect(said('effect')).toContain('Udgangspunktet for svaret »det svinger« er selv usikkert, 38–67.');
  });

  it('says what the brackets may be called: of a change nothing is published, of belief that it is significant', () => {
    const said = (id: GuessStepId) => [...step(id).after, ...step(id).doubts].map(plain).join(' ');
    expect(said('change')).toMatch(/oplyser hverken fejl eller signifikans .* \u221231 til \+5 af 1\.000 .* slet ikke skader/);
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
    expect(view.luck?.distribution[0]).toBeCloseTo(0.94 ** 40, 12);
    expect(view.luck?.marks.map(({ at }) => at)).toEqual([0, 5]);
    expect(view.luck?.rows[0]).toEqual({ count: '0', share: '8,4\u00a0%' });
  });

  it('is told apart from the other steps', () => {
    expect([isGuessStep('table'), isGuessStep('case')]).toEqual([true, false]);
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
    expect(groups.map(({ level }) => [level?.figure.text, level?.of])).toEqual([
      ['26', 'borgere, hvis sagsbehandler svarer »tvivler«'],
      ['47 (34–60)', 'borgere som dem i undersøgelsen'],
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
