import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import type { OutcomeKey } from '../../../src/engine/types.ts';
import { defaultChoice, type Choice } from '../../../src/model/choice.ts';
import type { Language } from '../../../src/ui/locale.ts';
import { explanationView, type ExplanationView } from '../../../src/pages/_prognosis/explanation.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView, type LevelResult, type OutcomeView, type UnitsOnly } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { plain, type RichText } from '../../../src/ui/rich-text.ts';
import { everyChoice } from '../../support/choices.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);
const nbsp = '\u00A0';
const minus = '\u2212';

const view = (outcome: OutcomeKey, change: Partial<Choice>, language: Language = 'da'): OutcomeView =>
  outcomeView(engine, outcome, { ...defaultChoice, ...change }, numbers, locales[language]);

/** A level with its explanation, as one sees them together. */
type Explained = LevelResult & ExplanationView;

function level(outcome: OutcomeKey, change: Partial<Choice>, language: Language = 'da'): Explained {
  const found = view(outcome, change, language);
  if (found.kind !== 'level') throw new Error('No level is published for this.');
  return { ...found, ...explanationView(engine, outcome, { ...defaultChoice, ...change }, numbers, locales[language]) };
}

function units(outcome: OutcomeKey, change: Partial<Choice>, language: Language = 'da'): UnitsOnly {
  const found = view(outcome, change, language);
  if (found.kind !== 'unitsOnly') throw new Error('A level is published for this.');
  return found;
}

const words = (text: RichText | null): string | null => text && plain(text);
const job = (change: Partial<Choice>, language: Language = 'da'): Explained => level('job', change, language);
const inStudy = 'borgere som dem i undersøgelsen kommer i job inden for et år.';

describe('the sentence of the result', () => {
  it('is the level as it is, without brackets, where nothing is applied', () => {
    const { sentence, now, result, isChanged } = job({});
    expect(plain(sentence)).toBe(`60 af 1.000 ${inStudy}`);
    expect([now, isChanged, result.isComputed]).toEqual([null, false, false]);
    expect(result.textWithBand).toBe('60');
    expect(sentence.parts['denominator']).toEqual({ text: '1.000', evidence: ['choice-denominator'] });
    expect(plain(job({}, 'en').sentence)).toBe('60 of 1,000 citizens like those in the study get a job within a year.');
  });

  it('has the band in brackets after one change, and tells what it is now', () => {
    const danish = job({ changes: 1 });
    expect(plain(danish.sentence)).toBe('47 (34–60) af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år.');
    expect(words(danish.now)).toBe('Nu: 60.');
    const english = job({ changes: 1 }, 'en');
    expect(plain(english.sentence)).toBe('47 (34–60) of 1,000 citizens like those in the study get a job within a year.');
    expect(words(english.now)).toBe('Now: 60.');
  });

  it('is a range where the readings differ', () => {
    const danish = job({ belief: 3, beliefSteps: 1 });
    expect(plain(danish.sentence)).toBe(`62–64 (51–77) af 1.000 ${inStudy}`);
    expect(words(danish.now)).toBe('Nu: 51.');
    expect(plain(job({ belief: 3, beliefSteps: 1 }, 'en').sentence)).toMatch(/^62–64 \(51–77\) of 1,000 citizens/);
    expect(words(job({ belief: 3, beliefSteps: 1 }, 'en').now)).toBe('Now: 51.');
  });

  it('says at most where the lowest reading is held at zero', () => {
    expect(plain(job({ belief: 1, changes: 1 }).sentence)).toMatch(/^Højst 9 \(0–11\) af 1\.000 borgere/);
    expect(plain(job({ belief: 1, changes: 1 }, 'en').sentence)).toMatch(/^At most 9 \(0–11\) of 1,000 citizens/);
    expect(plain(job({ belief: 2, changes: 2 }).sentence)).toMatch(/^Højst 16 \(0–26\) af 1\.000/);
    expect(words(job({ belief: 1, changes: 1 }).now)).toBe('Nu: 11.');
  });

  it('has its lower-case word in the middle of a sentence', () => {
    const { now } = job({ pastChanges: 5, beliefSteps: 1 });
    expect(words(now)).toMatch(/^Nu: højst \d+ \(0–60\)\.$/);
  });

  it('has brackets for what lies behind too, where that is counted', () => {
    const { sentence, now } = job({ pastChanges: 1 });
    expect(plain(sentence)).toBe(`47 (34–60) af 1.000 ${inStudy}`);
    expect(now).toBeNull();
    expect(words(job({ pastChanges: 2, changes: 1, beliefSteps: 1 }).now)).toBe('Nu: 34–37 (8–60).');
  });

  it('begins with the level by belief, and leaves past changes uncounted there', () => {
    const levels = ([1, 2, 3, 4, 5] as const).map((belief) => job({ belief, pastChanges: 4 }).result.text);
    expect(levels).toEqual(['11', '26', '51', '104', '268']);
  });

  it('is about job or education where that is asked', () => {
    expect(plain(level('jobOrEducation', { changes: 1 }).sentence)).toBe(
      '84 (68–100) af 1.000 borgere som dem i undersøgelsen kommer i job eller uddannelse inden for et år.',
    );
    expect(plain(level('jobOrEducation', { beliefSteps: 1 }, 'en').sentence)).toBe(
      '133 (100–166) of 1,000 citizens like those in the study get a job or start an education within a year.',
    );
  });
});

describe('per cent and relative change', () => {
  it('stand beside what it is now', () => {
    expect(plain(job({ changes: 1 }).percent)).toBe(`I procent: 4,7${nbsp}%, nu 6,0${nbsp}%`);
    expect(plain(job({ changes: 1 }, 'en').percent)).toBe('In per cent: 4.7%, now 6.0%');
    expect(words(job({ changes: 1 }).relative)).toBe(`målt mod nu: ${minus}22${nbsp}%`);
    expect(words(job({ changes: 1 }, 'en').relative)).toBe(`against now: ${minus}22%`);
  });

  it('are ranges where the readings differ', () => {
    expect(plain(job({ belief: 3, beliefSteps: 1 }).percent)).toBe(`I procent: 6,2–6,4${nbsp}%, nu 5,1${nbsp}%`);
    expect(words(job({ belief: 3, beliefSteps: 1 }).relative)).toBe(`målt mod nu: +22${nbsp}% til +25${nbsp}%`);
    expect(words(job({ belief: 3, beliefSteps: 1 }, 'en').relative)).toBe('against now: +22% to +25%');
    expect(plain(job({ belief: 1, changes: 1 }).percent)).toBe(`I procent: 0,0–0,9${nbsp}%, nu 1,1${nbsp}%`);
    expect(words(job({ belief: 1, changes: 1 }).relative)).toBe(`målt mod nu: ${minus}100${nbsp}% til ${minus}22${nbsp}%`);
  });

  it('hold each reading against the same reading of now', () => {
    // Now is itself a range here, 34–37; one step more belief is +38 per cent of the lower and +22 of the higher.
    expect(words(job({ pastChanges: 2, beliefSteps: 1 }).relative)).toBe(`målt mod nu: +22${nbsp}% til +38${nbsp}%`);
  });

  it('are the level alone where nothing is changed, and then there is nothing relative', () => {
    expect(plain(job({}).percent)).toBe(`I procent: 6,0${nbsp}%`);
    expect(plain(job({ pastChanges: 1 }).percent)).toBe(`I procent: 4,7${nbsp}%`);
    expect(job({ pastChanges: 1 }).relative).toBeNull();
  });

  it('cannot be told relative to a start that is held at zero', () => {
    const danish = job({ pastChanges: 5, beliefSteps: 1 }).relative;
    expect(words(danish)).toBe('målt mod nu: kan ikke siges, fordi udgangspunktet holdes på nul');
    expect(danish?.parts).toEqual({});
    expect(words(job({ pastChanges: 5, beliefSteps: 1 }, 'en').relative)).toBe(
      'against now: cannot be stated, since the start is held at zero',
    );
  });

  it('lead to the records that the result rests on', () => {
    expect(job({ changes: 1 }).relative?.parts['relative']).toEqual({
      text: `${minus}22${nbsp}%`,
      evidence: ['bip2017-09', 'bip2017-10', 'choice-three-readings', 'choice-multipliers'],
    });
  });
});

describe('whether the report itself prints the figure', () => {
  const yes = ['Rapporten skriver selv dette tal.', 'The report itself prints this figure.'] as const;
  const no = ['Rapporten skriver ikke selv et tal for netop dette.', 'The report itself prints no figure for just this.'] as const;
  const inTable = [
    'Tallet står i Tabel 2. To af tabellens tal er læst med et komma, som er tabt i vores tekst.',
    'The figure stands in Table 2. Two figures of the table are read with a decimal mark that our text has lost.',
  ] as const;

  const follows = [
    'Tallet følger af rapportens egne ord, men er ikke trykt.',
    'The figure follows from the report’s own words, but is not printed.',
  ] as const;

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
    expect(languages.map((language) => plain(level(outcome, change, language).published))).toEqual(said);
    expect(level(outcome, change).line.published !== null).toBe(said !== no);
  });

  it('leads to the table where the figure stands in it, and else to nothing', () => {
    expect(job({ belief: 4 }).published.parts).toEqual({ table: { text: 'Tabel 2', evidence: ['bip2017-19'] } });
    expect(job({ belief: 4 }, 'en').published.parts).toEqual({ table: { text: 'Table 2', evidence: ['bip2017-19'] } });
    for (const change of [{}, { changes: 1 }, { changes: 2 }, { belief: 4, changes: 1 }] as const)
      expect(job(change).published.parts).toEqual({});
  });
});

describe('the result in words for the ear', () => {
  it('is the level alone where nothing is applied', () => {
    expect(job({}).announcement).toBe(`60 af 1.000 ${inStudy}`);
    expect(job({}, 'en').announcement).toBe('60 of 1,000 citizens like those in the study get a job within a year.');
    expect(job({ belief: 4, pastChanges: 2 }).announcement).toBe(`104 af 1.000 ${inStudy}`);
  });

  it('says the brackets, and what it is now, where something is computed', () => {
    expect(job({ changes: 1 }).announcement).toBe(`47 af 1.000 ${inStudy} I parentes: 34 til 60. Nu: 60.`);
    expect(job({ changes: 1 }, 'en').announcement).toBe(
      '47 of 1,000 citizens like those in the study get a job within a year. In brackets: 34 to 60. Now: 60.',
    );
    expect(job({ belief: 3, beliefSteps: 1 }).announcement).toBe(`62–64 af 1.000 ${inStudy} I parentes: 51 til 77. Nu: 51.`);
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
    expect(job({ changes: 1 }).counts).toEqual([
      { start: 60, result: 47 },
      { start: 60, result: 47 },
      { start: 60, result: 47 },
    ]);
    expect(job({ belief: 4, changes: 1 }).counts).toEqual([
      { start: 104, result: 91 },
      { start: 104, result: 81 },
      { start: 104, result: 82 },
    ]);
    expect(level('jobOrEducation', { pastChanges: 2, changes: 1, beliefSteps: 1 }).counts).toEqual([
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

  it('has them in English too', () => {
    const english = units('jobOrEducation', { belief: 5 }, 'en');
    expect(plain(english.change)).toBe(`One change of caseworker: ${minus}16 of 1,000`);
    expect(plain(english.beliefStep)).toBe('One step more belief: +33 of 1,000');
  });
});

describe('the calculation step by step', () => {
  const rows = (change: Partial<Choice>, language: Language = 'da') =>
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
    expect(rows({ changes: 1 }, 'en')[1]?.[0]).toBe('1 change of caseworker');
  });

  it('says from which answer it begins, and that past changes are not counted', () => {
    expect(rows({ belief: 3, pastChanges: 2, changes: 1, beliefSteps: -2 }).map(([text]) => text)).toEqual([
      'Udgangspunktet: hvordan det gik, når sagsbehandleren svarede »Det svinger«',
      '2 tidligere skift regnes ikke med, fordi tallene bag svaret dækker alle slags forløb',
      '1 skift af sagsbehandler',
      '2 trin mindre tro',
    ]);
    expect(rows({ belief: 3, pastChanges: 1 }, 'en')[1]?.[0]).toMatch(/^1 earlier change is not counted/);
  });

  it('shows percentage points below zero before they are held at zero', () => {
    expect(rows({ belief: 1, changes: 1 }).map(([, , readings]) => readings)).toEqual([
      ['11,0', '11,0', '11,0'],
      [`${minus}2,0`, '8,6', '8,5'],
      ['0,0', '8,6', '8,5'],
    ]);
    expect(job({ belief: 1, changes: 1 }).trace.at(-1)?.kind).toBe('held');
    expect(rows({ belief: 1, changes: 1 }, 'en').at(-1)?.[0]).toMatch(/held at zero$/);
  });

  it('leads from each figure to the records of its step', () => {
    const led = (change: Partial<Choice>) => job(change).trace.map((row) => row.readings.map((reading) => reading.evidence));
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
  const notes = (change: Partial<Choice>, outcome: OutcomeKey = 'job', language: Language = 'da'): string[] =>
    level(outcome, change, language).notes.map(plain);

  it('say that the average is used and what it already holds', () => {
    expect(notes({ changes: 1 })).toEqual([
      'Svaret er »ved ikke«, så tallet begynder ved gennemsnittet for alle i undersøgelsen.',
      `Gennemsnittet rummer allerede skift: 40${nbsp}% af borgerne havde et eller flere. Hvis virkningen er rigtig, er udgangspunktet uden noget skift mindst 65 af 1.000.`,
    ]);
    expect(notes({ changes: 1 }, 'jobOrEducation').at(-1)).toContain('mindst 106 af 1.000');
    expect(notes({ changes: 1 }, 'job', 'en').at(-1)).toBe(
      'The average already includes changes: 40% of the citizens had one or more. If the effect is right, the start with no change at all is at least 65 of 1,000.',
    );
  });

  it('say what is unusual about belief and changes, and nothing that does not apply', () => {
    const all = notes({ belief: 5, pastChanges: 1, changes: 2, beliefSteps: -3 });
    expect(all.map((note) => note.split(/[.,]/)[0])).toEqual([
      'Tidligere skift er ikke trukket fra',
      'Rapporten viser kun tal for ét skift',
      'Rapporten taler om ét og to trin',
      'Skift og tro på samme tid er aldrig undersøgt',
      'Tabellen bag svaret siger »et år senere«',
      'Rapporten bruger kun virkningerne på gennemsnittet',
      'Det er mere tro',
    ]);
    expect(notes({})).toEqual(['Svaret er »ved ikke«, så tallet begynder ved gennemsnittet for alle i undersøgelsen.']);
    expect(notes({ belief: 1, changes: 1 })[0]).toBe(
      'Regnet som procentpoint kommer man under nul, enten nu eller med det valgte. Dér holdes tallet på nul.',
    );
    expect(notes({ belief: 1, changes: 1 }, 'job', 'en')[0]).toBe(
      'Computed as percentage points it falls below zero, either now or with what is chosen. There the figure is held at zero.',
    );
  });

  it('lead from their figures to the records', () => {
    const parts = job({ changes: 1 }).notes.at(-1)?.parts;
    expect(parts?.['share']?.evidence).toEqual(['bip2017-08']);
    expect(parts?.['level']?.evidence).toEqual(['own-no-change-level', 'limit-average-holds-changes']);
  });
});

describe('every view of every choice, for both outcomes and in both languages', () => {
  const views = (['job', 'jobOrEducation'] as const).flatMap((outcome) =>
    everyChoice.flatMap((choice) =>
      languages.map((language) => ({
        outcome,
        choice,
        language,
        view: outcomeView(engine, outcome, choice, numbers, locales[language]),
        explanation: explanationView(engine, outcome, choice, numbers, locales[language]),
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
    for (const { outcome, choice, view: each } of views)
      expect(each.kind === 'unitsOnly').toBe(outcome === 'jobOrEducation' && choice.belief !== null);
  });

  it('never shows a computed figure without its band, nor a band where nothing is computed', () => {
    for (const { choice, view: each } of levels) {
      const counted = choice.changes + (choice.belief === null ? choice.pastChanges : 0);
      expect(each.result.isComputed).toBe(counted > 0 || choice.beliefSteps !== 0);
      expect(plain(each.sentence).includes(' (')).toBe(each.result.isComputed);
      expect(each.start.textWithBand.includes(' (')).toBe(choice.belief === null && choice.pastChanges > 0);
    }
  });

  it('says the band for the ear just where it shows one, and without brackets', () => {
    for (const { language, view: each } of levels) {
      const { text, band, isComputed } = each.result;
      const said = language === 'da' ? `I parentes: ${band.low} til ${band.high}.` : `In brackets: ${band.low} to ${band.high}.`;
      expect(each.announcement.includes(said)).toBe(isComputed);
      expect(each.announcement.toLowerCase().startsWith(text.toLowerCase())).toBe(true);
      expect(each.announcement).not.toMatch(/[()]/);
    }
  });

  it('says where the report prints the figure just as the engine does', () => {
    for (const { outcome, choice, language, view: each } of levels) {
      const { template } = locales[language];
      const isPrinted = each.line.published !== null;
      const isFromTable = outcome === 'job' && choice.belief !== null && !each.isChanged;
      const isBeyond = choice.beliefSteps > 1 || choice.pastChanges + choice.changes > 1;
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
      expect(each.counts.map(({ start }) => start)).toEqual(each.start.byReading);
      expect(each.counts.map(({ result }) => result)).toEqual(each.result.byReading);
    }
  });

  it('tells what it is now just where something is changed', () => {
    for (const { choice, view: each } of levels) {
      expect(each.isChanged).toBe(choice.changes > 0 || choice.beliefSteps !== 0);
      expect([each.now !== null, each.relative !== null]).toEqual([each.isChanged, each.isChanged]);
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
      each.counts,
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

describe('the announcement, besides', () => {
  it('names the outcome it is about', () => {
    expect(level('jobOrEducation', { changes: 1 }).announcement).toBe(
      '84 af 1.000 borgere som dem i undersøgelsen kommer i job eller uddannelse inden for et år. I parentes: 68 til 100. Nu: 100.',
    );
  });

  it('says no "now" where nothing is changed, and begins with a capital', () => {
    expect(job({ pastChanges: 1 }).announcement).not.toContain('Nu:');
    expect(job({ belief: 1, changes: 1 }).announcement).toMatch(/^Højst 9 af 1\.000/);
  });
});
