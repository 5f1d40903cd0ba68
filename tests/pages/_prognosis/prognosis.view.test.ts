import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { createEngineWithAssumptions } from '../../../src/engine/assumptions.ts';
import type { OutcomeKey } from '../../../src/engine/types.ts';
import { answerAt } from '../../../src/model/belief.ts';
import type { Language } from '../../../src/ui/locale.ts';
import { explanationView, type ExplanationView } from '../../../src/pages/_explanation/explanation.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView, type LevelResult, type OutcomeView, type UnitsOnly } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { plain, type RichText } from '../../../src/ui/rich-text.ts';
import { everyFields, inputWith, type InputFields } from '../../support/inputs.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);
const nbsp = '\u00A0';
const minus = '\u2212';

const view = (outcome: OutcomeKey, change: Partial<InputFields>, language: Language = 'da'): OutcomeView =>
  outcomeView(inputWith({ ...change, outcome }), { engine, numbers, locale: locales[language] });

/** A level with its explanation, as one sees them together. */
type Explained = LevelResult & ExplanationView;

function level(outcome: OutcomeKey, change: Partial<InputFields>, language: Language = 'da'): Explained {
  const found = view(outcome, change, language);
  if (found.kind !== 'level') throw new Error('No level is published for this.');
  return { ...found, ...explanationView(inputWith({ ...change, outcome }), { engine, numbers, locale: locales[language] }) };
}

function units(outcome: OutcomeKey, change: Partial<InputFields>, language: Language = 'da'): UnitsOnly {
  const found = view(outcome, change, language);
  if (found.kind !== 'unitsOnly') throw new Error('A level is published for this.');
  return found;
}

const words = (text: RichText | null): string | null => text && plain(text);
const job = (change: Partial<InputFields>, language: Language = 'da'): Explained => level('job', change, language);
const inStudy = 'borgere som dem i undersøgelsen kommer i job inden for et år';
const asFar = 'hvis effekten er alt fra ingen til dobbelt';

describe('the headline', () => {
  const headline = (change: Partial<InputFields>, language: Language = 'da') => {
    const { start, result, of, difference, doubt } = job(change, language).headline;
    return [start.text, result && result.text, plain(of), words(difference), words(doubt.effect), plain(doubt.start)];
  };

  it('is start and result, what they are out of, the difference, and then both doubts', () => {
    expect(headline({ changes: 1 })).toEqual([
      '60',
      '47',
      `af 1.000 ${inStudy}`,
      '13 færre, hvis der kommer ét skift',
      `mellem 34 og 60, ${asFar}`,
      'udgangspunktet selv er usikkert (53–68)',
    ]);
    expect(headline({ belief: 3, beliefSteps: 1 }, 'en')).toEqual([
      '51',
      '62–64',
      'of 1,000 citizens whose caseworker answers “it varies” get a job within a year',
      '11–13 more if belief in a job is one step higher',
      'between 51 and 77 if the effect is anything from none to double',
      'the start itself is uncertain (38–67)',
    ]);
  });

  it('is the start alone where nothing is changed', () => {
    expect(headline({})).toEqual(['60', null, `af 1.000 ${inStudy}`, null, null, 'udgangspunktet selv er usikkert (53–68)']);
  });

  it('has the changes so far as its condition, and the interval of the average where they are taken off', () => {
    expect(headline({ pastChanges: 2, changes: 1 })).toEqual([
      '34–37',
      '21–29',
      'af 1.000 borgere med 2 skift bag sig i projektet kommer i job inden for et år',
      '8–13 færre, hvis der kommer ét skift',
      `mellem 0 og 60, ${asFar}`,
      'det gennemsnit, Trædesten regner fra, er selv usikkert (53–68)',
    ]);
  });

  it('says by how much the number falls or rises, also where the readings disagree on which', () => {
    const difference = (change: Partial<InputFields>): string | null => headline(change)[3] ?? null;
    expect(difference({ belief: 1, changes: 1 })).toMatch(/^2–11 færre, /);
    expect(difference({ changes: 1, beliefSteps: 1 })).toBe('0–3 færre, hvis der kommer ét skift og troen på job er ét trin højere');
    expect(difference({ belief: 5, changes: 1, beliefSteps: -2 })).toMatch(
      / færre, hvis der kommer ét skift og troen på job er 2 trin lavere$/,
    );
  });

  it('leads from each number to its records, those we worked out included', () => {
    const { start, result, doubt } = job({ belief: 3, changes: 1 }).headline;
    expect(start.evidence).toEqual(['bip2017-19']);
    expect(result?.evidence).toContain('bip2017-10');
    expect(doubt.effect?.parts['low']?.evidence).toEqual(['choice-multipliers']);
    expect(doubt.start.parts['start']?.evidence).toContain('own-table2-uncertainty');
    expect(job({}).headline.doubt.start.parts['start']?.evidence).toContain('own-start-uncertainty');
  });

  it('has no interval of a start that the reader has put in the place of the published one', () => {
    const own = createEngineWithAssumptions(numbersOnly, [{ record: 'bip2017-09', key: 'value', amount: 0.09 }]);
    const found = outcomeView(inputWith(), { engine: own, numbers, locale: locales.da });
    expect(found.kind === 'level' && plain(found.doubt)).toBe('Usikkerhed: udgangspunktets usikkerhed er ikke offentliggjort.');
  });
});

describe('the sentence of the result', () => {
  it('is the level as it is where nothing is applied', () => {
    const { sentence, isChanged, result } = job({});
    expect(plain(sentence)).toBe(`60 af 1.000 ${inStudy}.`);
    expect([isChanged, result.isComputed]).toEqual([false, false]);
    expect(sentence.parts['denominator']).toEqual({ text: '1.000', evidence: ['choice-denominator'] });
  });

  it('says what it takes and what it is now where something is changed, and the doubt after it', () => {
    const danish = job({ changes: 1 });
    expect(plain(danish.sentence)).toBe(`47 af 1.000 ${inStudy}, hvis der kommer ét skift, mod 60 nu.`);
    expect(plain(danish.doubt)).toBe(`Usikkerhed: mellem 34 og 60, ${asFar}; udgangspunktet selv er usikkert (53–68).`);
    expect(plain(level('jobOrEducation', { beliefSteps: 1 }, 'en').sentence)).toBe(
      '133 of 1,000 citizens like those in the study get a job or start an education within a year if belief in a job is one step higher, compared with 100 now.',
    );
  });

  it('holds the answer about belief, without which the number would be false', () => {
    expect(plain(job({ belief: 5 }).sentence)).toBe('268 af 1.000 borgere, hvis sagsbehandler svarer »ja«, kommer i job inden for et år.');
  });

  it('says at most where the lowest reading is held at zero', () => {
    expect(plain(job({ belief: 1, changes: 1 }).sentence)).toMatch(/^Højst 9 af 1\.000 borgere, .* mod 11 nu\.$/);
    expect(plain(job({ pastChanges: 5, beliefSteps: 1 }).sentence)).toMatch(/, mod højst 18 nu\.$/);
  });

  it('begins with the level by belief, and leaves past changes uncounted there', () => {
    const levels = ([1, 2, 3, 4, 5] as const).map((belief) => job({ belief, pastChanges: 4 }).result.text);
    expect(levels).toEqual(['11', '26', '51', '104', '268']);
  });
});

describe('what the bracket may be called', () => {
  it('is a confidence interval only for belief on a job, which the report calls significant', () => {
    const said = (change: Partial<InputFields>): string | null => words(job(change).bracket);
    expect(said({ beliefSteps: 1 })).toContain(
      `signifikant. Er grænsen den sædvanlige på 5${nbsp}%, ligger den sande effekt mellem ingen og det dobbelte med en sikkerhed på 95${nbsp}%`,
    );
    for (const change of [{ changes: 1 }, { changes: 1, beliefSteps: 1 }, { pastChanges: 1 }] as const)
      expect(said(change)).toContain(
        `Vores grove regning giver ${minus}31 til +5 af 1.000 for ét skift fra gennemsnittet. Det kan ikke udelukkes`,
      );
    expect(words(level('jobOrEducation', { beliefSteps: 1 }).bracket)).toContain('hverken fejl eller signifikans for denne effekt');
    expect(said({})).toBeNull();
  });

  it('says of every change, and of nothing else, that changes are not random, and leads to the record that says so', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const) {
      for (const change of [{ changes: 1 }, { changes: 1, beliefSteps: 1 }, { pastChanges: 1 }] as const) {
        const { bracket } = level(outcome, change);
        expect(words(bracket)).toContain(
          'Skift er ikke tilfældige: nogle følger af ny visitation eller ny ydelse, og lange forløb samler flere.',
        );
        expect(bracket?.parts['random']?.evidence).toContain('limit-changes-not-random');
      }
      expect(words(level(outcome, { beliefSteps: 1 }).bracket)).not.toContain('tilfældige');
    }
  });

  it('has the start by answers beside it, where a citizen may have several', () => {
    expect(words(job({ belief: 5 }).startByAnswers)).toMatch(
      /^Regner man alle svar for uafhængige, er udgangspunktets usikkerhed 239–299\./,
    );
    expect(job({}).startByAnswers).toBeNull();
  });
});

describe('per cent and relative change', () => {
  it('stand beside what it is now', () => {
    expect(plain(job({ changes: 1 }).percent)).toBe(`I procent: 4,7${nbsp}% af borgere som dem i undersøgelsen, nu 6,0${nbsp}%`);
    expect(words(job({ changes: 1 }).relative)).toBe(`i forhold til nu: ${minus}22${nbsp}%, regnet før afrunding`);
  });

  it('are ranges where the readings differ', () => {
    expect(plain(job({ belief: 3, beliefSteps: 1 }).percent)).toBe(
      `I procent: 6,2–6,4${nbsp}% af borgere, hvis sagsbehandler svarer »det svinger«, nu 5,1${nbsp}%`,
    );
    expect(words(job({ belief: 3, beliefSteps: 1 }).relative)).toBe(`i forhold til nu: +22${nbsp}% til +25${nbsp}%, regnet før afrunding`);
    expect(plain(job({ belief: 1, changes: 1 }).percent)).toBe(
      `I procent: 0,0–0,9${nbsp}% af borgere, hvis sagsbehandler svarer »nej«, nu 1,1${nbsp}%`,
    );
    expect(words(job({ belief: 1, changes: 1 }).relative)).toBe(
      `i forhold til nu: ${minus}100${nbsp}% til ${minus}22${nbsp}%, regnet før afrunding`,
    );
  });

  it('hold each reading against the same reading of now', () => {
    // Now is itself a range here, 34–37; one step more belief is +38 per cent of the lower and +22 of the higher.
    expect(words(job({ pastChanges: 2, beliefSteps: 1 }).relative)).toBe(
      `i forhold til nu: +22${nbsp}% til +38${nbsp}%, regnet før afrunding`,
    );
  });

  it('are the level alone where nothing is changed, and then there is nothing relative', () => {
    expect(plain(job({}).percent)).toBe(`I procent: 6,0${nbsp}% af borgere som dem i undersøgelsen`);
    expect(plain(job({ pastChanges: 1 }).percent)).toBe(`I procent: 4,7${nbsp}% af borgere med ét skift bag sig i projektet`);
    expect(job({ pastChanges: 1 }).relative).toBeNull();
  });

  it('cannot be told relative to a start that is held at zero', () => {
    const danish = job({ pastChanges: 5, beliefSteps: 1 }).relative;
    expect(danish).toEqual({ template: locales.da.template('result.relative.none'), parts: {} });
  });

  it('lead to the records that the result rests on', () => {
    expect(job({ changes: 1 }).relative?.parts['relative']).toEqual({
      text: `${minus}22${nbsp}%`,
      evidence: ['bip2017-09', 'bip2017-10', 'choice-three-readings', 'choice-multipliers'],
    });
  });
});

describe('whether the report itself prints the figure', () => {
  const [yes, no] = ['result.published', 'result.notPublished'] as const;
  const [inTable, follows] = ['result.published.table', 'result.published.follows'] as const;

  it.each([
    ['job', {}, yes],
    ['job', { changes: 1 }, yes],
    ['job', { beliefSteps: 1 }, yes],
    ['job', { pastChanges: 1 }, yes],
    ['job', { changes: 2 }, no],
    ['job', { beliefSteps: 2 }, follows],
    ['job', { beliefSteps: -1 }, no],
    ['job', { belief: 4 }, inTable],
    ['job', { belief: 4, pastChanges: 2 }, inTable],
    ['job', { belief: 4, changes: 1 }, no],
    ['jobOrEducation', {}, yes],
    ['jobOrEducation', { changes: 3 }, follows],
    ['jobOrEducation', { changes: 1, beliefSteps: 1 }, no],
  ] as const)('is told for %s with %o: %s', (outcome, change, said) => {
    expect(level(outcome, change).published.template).toBe(locales.da.template(said));
    expect(level(outcome, change).line.published !== null).toBe(said !== no);
  });

  it('leads to the table where the figure stands in it, and else to nothing', () => {
    expect(job({ belief: 4 }).published.parts).toEqual({ table: { text: 'Tabel 2', evidence: ['bip2017-19'] } });
    for (const change of [{}, { changes: 1 }, { changes: 2 }, { belief: 4, changes: 1 }] as const)
      expect(job(change).published.parts).toEqual({});
  });
});

describe('the result in words for the ear', () => {
  it('is the sentence and its doubt', () => {
    expect(job({ changes: 1 }).announcement).toBe(
      `47 af 1.000 ${inStudy}, hvis der kommer ét skift, mod 60 nu. Usikkerhed: mellem 34 og 60, ${asFar}; udgangspunktet selv er usikkert (53–68).`,
    );
  });
});

describe('the numbers by each reading', () => {
  it('are whole citizens in the order percentage points, relative, odds', () => {
    const { start, result } = job({ belief: 3, beliefSteps: 1 });
    expect(start.byReading).toEqual([51, 51, 51]);
    expect(result.byReading).toEqual([64, 62, 62]);
    expect(job({ belief: 1, changes: 1 }).result.byReading).toEqual([0, 9, 9]);
    expect(job({ pastChanges: 2, changes: 1 }).start.byReading).toEqual([34, 37, 37]);
  });

  it('are told as they are and with what is chosen, for the grid', () => {
    expect(job({ changes: 1 }).grid.readings).toEqual([
      { start: 60, result: 47 },
      { start: 60, result: 47 },
      { start: 60, result: 47 },
    ]);
    expect(job({ belief: 4, changes: 1 }).grid.readings).toEqual([
      { start: 104, result: 91 },
      { start: 104, result: 81 },
      { start: 104, result: 82 },
    ]);
    expect(level('jobOrEducation', { pastChanges: 2, changes: 1, beliefSteps: 1 }).grid.readings).toEqual([
      { start: 68, result: 85 },
      { start: 71, result: 79 },
      { start: 70, result: 79 },
    ]);
  });
});

describe('the numbers for the line', () => {
  it('are whole and part citizens, unrounded, but without the noise of the computer', () => {
    expect(job({ belief: 3, beliefSteps: 1 }).line).toEqual({
      start: { low: 51, high: 51 },
      startInterval: { low: expect.closeTo(38.377, 3) as number, high: expect.closeTo(67.484, 3) as number },
      range: { low: 62.05, high: 64 },
      band: { low: 51, high: 77 },
      published: null,
    });
    expect(job({ changes: 1 }).line.published).toBe(47);
  });
});

describe('job or education where belief is known', () => {
  it('has only the two unit figures for the average citizen', () => {
    const danish = units('jobOrEducation', { belief: 3, changes: 2, beliefSteps: 1 });
    expect(plain(danish.change)).toBe(`Ét skift af sagsbehandler: ${minus}16 af 1.000`);
    expect(plain(danish.beliefStep)).toBe('Ét trin mere tro: +33 af 1.000');
    expect(danish.change.parts['figure']).toEqual({ text: `${minus}16`, evidence: ['bip2017-13'] });
    expect(danish.beliefStep.parts['figure']).toEqual({ text: '+33', evidence: ['bip2017-31'] });
  });
});

describe('the calculation step by step', () => {
  const rows = (change: Partial<InputFields>, language: Language = 'da') =>
    job(change, language).trace.map(({ text, unit, readings }) => [
      text,
      unit && [unit.name, ...unit.parts.map((part) => part.text)],
      readings.map((reading) => reading.text),
    ]);

  it('tells past and further changes apart, and then the belief', () => {
    expect(rows({ pastChanges: 2, changes: 1, beliefSteps: 1 })).toEqual([
      ['Udgangspunktet: gennemsnittet for alle i undersøgelsen', null, ['60,0', '60,0', '60,0']],
      [
        '3 skift af sagsbehandler: 2 indtil nu og 1 mere',
        ['hvert skift', `${minus}1,3 procentpoint`, `${minus}22${nbsp}%`, '× 0,773'],
        ['21,0', '28,8', '28,6'],
      ],
      ['1 trin mere tro', ['hvert trin op', '+1,3 procentpoint', `+22${nbsp}%`, '× 1,234'], ['34,0', '35,1', '35,1']],
    ]);
    expect(rows({ pastChanges: 2, changes: 1 }, 'en')[1]?.slice(0, 2)).toEqual([
      '3 changes of caseworker: 2 so far and 1 more',
      ['each change', `${minus}1.3 percentage points`, `${minus}22%`, '× 0.773'],
    ]);
    expect(rows({ beliefSteps: -1 }, 'en')[1]?.[1]).toEqual(['each step up', '+1.3 percentage points', '+22%', '× 1.234']);
  });

  it('names changes of one sort only by their number', () => {
    expect(rows({ pastChanges: 2 })[1]?.[0]).toBe('2 skift af sagsbehandler');
    expect(rows({ changes: 2 }, 'en')[1]?.[0]).toBe('2 changes of caseworker');
  });

  it('says from which answer it begins, and that past changes are not counted', () => {
    expect(rows({ belief: 3, pastChanges: 2, changes: 1, beliefSteps: -2 }).map(([text]) => text)).toEqual([
      'Udgangspunktet: hvordan det gik, når sagsbehandleren svarede »Det svinger«',
      '2 tidligere skift tæller ikke med, fordi tallene bag svaret dækker alle slags forløb',
      '1 skift af sagsbehandler',
      '2 trin mindre tro',
    ]);
  });

  it('shows percentage points below zero before they are held at zero', () => {
    expect(rows({ belief: 1, changes: 1 }).map(([, , readings]) => readings)).toEqual([
      ['11,0', '11,0', '11,0'],
      [`${minus}2,0`, '8,6', '8,5'],
      ['0,0', '8,6', '8,5'],
    ]);
    expect(job({ belief: 1, changes: 1 }).trace.at(-1)?.kind).toBe('held');
  });

  it('leads from each figure to the records of its step', () => {
    const led = (change: Partial<InputFields>) => job(change).trace.map((row) => row.readings.map((reading) => reading.evidence));
    const thrice = (...ids: string[]) => [ids, ids, ids];
    expect(led({ changes: 1 })).toEqual([thrice('bip2017-09'), thrice('bip2017-10', 'bip2017-09')]);
    expect(led({ pastChanges: 2, changes: 1, beliefSteps: 1 })).toEqual([
      thrice('bip2017-09'),
      thrice('bip2017-10', 'bip2017-09'),
      thrice('bip2017-30', 'bip2017-09'),
    ]);
    expect(led({ belief: 1, pastChanges: 1, changes: 1 })).toEqual([
      thrice('bip2017-19'),
      thrice('choice-table2-history', 'bip2017-19'),
      thrice('bip2017-10', 'bip2017-09'),
      thrice('choice-held-at-zero', 'choice-comparison-precision'),
    ]);
    for (const row of job({ changes: 1 }).trace) expect(row).not.toHaveProperty('evidence');
  });

  it.each([
    [
      'job',
      [
        [`${minus}1,3 procentpoint`, 'bip2017-10'],
        [`${minus}22${nbsp}%`, 'bip2017-11'],
        ['× 0,773', 'own-odds-ratios'],
      ],
      [
        ['+1,3 procentpoint', 'bip2017-30'],
        [`+22${nbsp}%`, 'bip2017-30'],
        ['× 1,234', 'own-odds-ratios'],
      ],
    ],
    [
      'jobOrEducation',
      [
        [`${minus}1,6 procentpoint`, 'bip2017-13'],
        [`${minus}16${nbsp}%`, 'bip2017-14'],
        ['× 0,825', 'own-odds-ratios'],
      ],
      [
        ['+3,3 procentpoint', 'bip2017-31'],
        [`+33${nbsp}%`, 'bip2017-31'],
        ['× 1,381', 'own-odds-ratios'],
      ],
    ],
  ] as const)('says for %s what one unit does in each reading, each with its record', (outcome, change, step) => {
    const { trace } = level(outcome, { changes: 1, beliefSteps: 1 });
    const parts = (wanted: readonly (readonly [string, string])[]) => wanted.map(([text, id]) => ({ text, evidence: [id] }));
    expect(trace.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['start', null],
      ['changes', { name: 'hvert skift', parts: parts(change) }],
      ['belief', { name: 'hvert trin op', parts: parts(step) }],
    ]);
  });

  it('has no unit in steps that apply no effect', () => {
    expect(job({ belief: 1, pastChanges: 1, changes: 1 }).trace.map(({ kind, unit }) => [kind, unit !== null])).toEqual([
      ['start', false],
      ['notCounted', false],
      ['changes', true],
      ['held', false],
    ]);
  });
});

describe('the notes', () => {
  const notes = (change: Partial<InputFields>, outcome: OutcomeKey = 'job'): string[] => level(outcome, change).notes.map(plain);

  it('say that the average is used and what it already holds', () => {
    expect(notes({ changes: 1 })).toEqual([
      'Hvor svaret er »ved ikke«, begynder tallet ved gennemsnittet for alle i undersøgelsen.',
      `Gennemsnittet rummer allerede skift: 40${nbsp}% af borgerne havde et eller flere. Hvis effekten er rigtig, er udgangspunktet uden noget skift mindst 65 af 1.000.`,
    ]);
    expect(notes({ changes: 1 }, 'jobOrEducation').at(-1)).toContain('mindst 106 af 1.000');
  });

  it('say what is unusual about belief and changes, and nothing that does not apply', () => {
    const all = notes({ belief: 5, pastChanges: 1, changes: 2, beliefSteps: -3 });
    expect(all.map((note) => note.split(/[.,]/)[0])).toEqual([
      'Tidligere skift er ikke trukket fra',
      'Rapporten skriver om hvert skift',
      'Rapporten taler om ét og to trin',
      'Skift og tro på samme tid er aldrig undersøgt',
      'Tabellen bag svaret siger »et år senere«',
      'Rapporten bruger kun effekterne på gennemsnittet',
      'Det er mere tro',
    ]);
    expect(notes({})).toEqual(['Hvor svaret er »ved ikke«, begynder tallet ved gennemsnittet for alle i undersøgelsen.']);
    expect(notes({ belief: 1, changes: 1 })[0]).toBe(
      'I procentpoint bliver resultatet negativt, enten nu eller med det, du har valgt. Det vises som nul.',
    );
  });

  it('lead from their figures to the records', () => {
    const parts = job({ changes: 1 }).notes.at(-1)?.parts;
    expect(parts?.['share']?.evidence).toEqual(['bip2017-08']);
    expect(parts?.['level']?.evidence).toEqual(['own-no-change-level', 'limit-average-holds-changes']);
  });
});

describe('every view of every fields, for both outcomes and in both languages', () => {
  const views = (['job', 'jobOrEducation'] as const).flatMap((outcome) =>
    everyFields.flatMap((fields) =>
      languages.map((language) => ({
        outcome,
        fields,
        language,
        view: outcomeView(inputWith({ ...fields, outcome }), { engine, numbers, locale: locales[language] }),
        explanation: explanationView(inputWith({ ...fields, outcome }), { engine, numbers, locale: locales[language] }),
      })),
    ),
  );
  const levels = views.flatMap((each) => (each.view.kind === 'level' ? [{ ...each, view: each.view, explanation: each.explanation }] : []));

  /** Everything under a key `evidence`, and every text, wherever it stands. */
  function collect(value: unknown, ids: Set<string>, texts: string[]): void {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null) return;
    if ('template' in value && 'parts' in value) texts.push(plain(value as RichText));
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'evidence') (inner as string[]).forEach((id) => ids.add(id));
      else if (key !== 'template') collect(inner, ids, texts);
    }
  }

  it('points only to records that exist', () => {
    const ids = new Set<string>();
    for (const each of views) collect([each.view, each.explanation], ids, []);
    expect([...ids].filter((id) => !(id in evidence.records))).toEqual([]);
    for (const id of ['bip2017-09', 'bip2017-13', 'bip2017-19', 'bip2017-29', 'bip2017-31', 'choice-multipliers', 'choice-held-at-zero'])
      expect(ids).toContain(id);
  });

  it('has all its places filled and no number that went wrong', () => {
    const texts: string[] = [];
    for (const each of views) collect([each.view, each.explanation], new Set(), texts);
    expect(texts.filter((text) => /[{}]|undefined|NaN|Infinity|null/.test(text))).toEqual([]);
    expect(texts.filter((text) => new RegExp(`${minus}0(?:[.,]0+)?(?![\\d.,])`).test(text))).toEqual([]);
  });

  it('has no level just where job or education is asked and belief is known', () => {
    for (const { outcome, fields, view: each } of views)
      expect(each.kind === 'unitsOnly').toBe(outcome === 'jobOrEducation' && fields.belief !== null);
  });

  it('never shows a level without its doubt: of the effect just where one is applied, and of the start always', () => {
    for (const { fields, language, view: each } of levels) {
      const counted = fields.changes + (fields.belief === null ? fields.pastChanges : 0);
      expect(each.result.isComputed).toBe(counted > 0 || fields.beliefSteps !== 0);
      const { low, high } = each.result.band;
      const effect = language === 'da' ? `mellem ${low} og ${high}, hvis` : `between ${low} and ${high} if`;
      for (const said of [plain(each.doubt), each.announcement]) {
        expect(said.includes(effect)).toBe(each.result.isComputed);
        expect(said).toContain(plain(each.headline.doubt.start));
      }
      expect(each.bracket !== null).toBe(each.result.isComputed);
    }
  });

  it('says the condition in every sentence that shows the level, and a condition only where there is one', () => {
    for (const { fields, language, view: each } of levels) {
      const { t, plural } = locales[language];
      const condition =
        fields.belief !== null
          ? t('group.belief', { answer: t(`belief.${answerAt(fields.belief)}`).toLowerCase() })
          : fields.pastChanges > 0
            ? t(plural('group.past', fields.pastChanges), { count: String(fields.pastChanges) })
            : t('group.average');
      const { of } = each.headline;
      for (const said of [plain(of), plain(each.sentence), plain(each.percent), each.announcement, each.grid.summary, each.lineSummary])
        expect(said).toContain(condition);
    }
  });

  it('has an interval of the start that holds the start, and none where changes are taken off', () => {
    for (const { fields, view: each } of levels) {
      const { start, startInterval } = each.line;
      expect(startInterval === null).toBe(fields.belief === null && fields.pastChanges > 0);
      if (startInterval === null) continue;
      expect(startInterval.low).toBeLessThan(start.low);
      expect(startInterval.high).toBeGreaterThan(start.high);
    }
  });

  it('says as the difference what one finds by subtracting the numbers shown, reading by reading', () => {
    for (const { view: each } of levels) {
      if (!each.isChanged) {
        expect(each.headline.difference).toBeNull();
        continue;
      }
      const differences = each.result.byReading.map((count, index) => count - (each.start.byReading[index] ?? NaN));
      const [least, most] = [Math.min(...differences), Math.max(...differences)];
      const said = each.headline.difference?.parts['difference']?.text ?? '';
      const figures = (said.match(/\d+/g) ?? ['0', '0']).map(Number);
      expect([Math.min(...figures), Math.max(...figures)]).toEqual([Math.abs(least), Math.abs(most)].sort((a, b) => a - b));
      if (least !== most && Math.sign(least) * Math.sign(most) >= 0) expect(said).toContain('–');
      if (each.start.range.low === each.start.range.high)
        expect([least, most]).toEqual([each.result.range.low - each.start.range.low, each.result.range.high - each.start.range.high]);
    }
  });

  it('says where the report prints the figure just as the engine does', () => {
    for (const { outcome, fields, language, view: each } of levels) {
      const { template } = locales[language];
      const isPrinted = each.line.published !== null;
      const isFromTable = outcome === 'job' && fields.belief !== null && !each.isChanged;
      const isBeyond = fields.beliefSteps > 1 || fields.pastChanges + fields.changes > 1;
      const isSaid = isFromTable ? 'result.published.table' : isBeyond ? 'result.published.follows' : 'result.published';
      expect(each.published.template).toBe(template(isPrinted ? isSaid : 'result.notPublished'));
      if (isFromTable) expect(isPrinted).toBe(true);
    }
  });

  it('has its readings between the ends of the range, and hands them to the grid', () => {
    for (const { view: each } of levels) {
      for (const { byReading, range } of [each.start, each.result]) {
        expect(byReading).toHaveLength(3);
        expect([Math.min(...byReading), Math.max(...byReading)]).toEqual([range.low, range.high]);
      }
      expect(each.grid.readings.map(({ start }) => start)).toEqual(each.start.byReading);
      expect(each.grid.readings.map(({ result }) => result)).toEqual(each.result.byReading);
    }
  });

  it('tells what it is now just where something is changed', () => {
    for (const { fields, view: each } of levels) {
      expect(each.isChanged).toBe(fields.changes > 0 || fields.beliefSteps !== 0);
      const { result, difference } = each.headline;
      expect([result, difference, each.relative].map((one) => one !== null)).toEqual(Array(3).fill(each.isChanged));
      if (!each.isChanged) expect(each.result).toEqual(each.start);
    }
  });

  it('has the range within the band, in whole citizens of those there are', () => {
    for (const { view: each } of levels)
      for (const { range, band } of [each.start, each.result]) {
        const ends = [0, band.low, range.low, range.high, band.high, numbers.denominator];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(ends.every(Number.isInteger)).toBe(true);
      }
  });

  it('says which outcome it is about, as it was asked', () => {
    for (const { outcome, language, view: each } of levels) {
      expect(each.outcome).toBe(outcome);
      expect(plain(each.sentence)).toContain(locales[language].t(`words.${outcome}`));
    }
  });

  it('says the same figures in both languages', () => {
    const figures = (each: LevelResult): unknown => [
      each.start.range,
      each.start.band,
      each.result.range,
      each.result.band,
      each.grid.readings,
      each.line,
    ];
    const [danish, english] = languages.map((language) =>
      levels.filter((each) => each.language === language).map((each) => figures(each.view)),
    );
    expect(english).toEqual(danish);
  });

  it('ends its calculation in the range of the result', () => {
    for (const { view: each, explanation, language } of levels) {
      const mark = language === 'da' ? ',' : '.';
      const last = explanation.trace.at(-1)?.readings.map(({ text }) => Number(text.replace(mark, '.'))) ?? [];
      expect(Math.abs(Math.max(...last) - each.line.range.high)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(Math.abs(Math.min(...last) - each.line.range.low)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });
});
