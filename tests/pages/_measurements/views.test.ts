import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/model/indicators.ts';
import { needKeys } from '../../../src/model/needs.ts';
import { dueViews } from '../../../src/pages/_measurements/due.view.ts';
import { measurementRows } from '../../../src/pages/_measurements/list.view.ts';
import { suggestedNeeds } from '../../../src/pages/_measurements/needs.view.ts';
import { newsText } from '../../../src/pages/_measurements/news.view.ts';
import { pairViews } from '../../../src/pages/_measurements/pairs.view.ts';
import { progressOf, progressText } from '../../../src/pages/_measurements/progress.view.ts';
import { overTime } from '../../../src/pages/_measurements/series.view.ts';
import { readWage } from '../../../src/pages/_measurements/wage.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { amount, evidence } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';
import { aMeasurement, anyMeasurement } from '../../support/measurements.ts';
import type { Measurement } from '../../../src/model/case.ts';
import type { EvidenceNumbers } from '../../../src/model/evidence.ts';

const numbers = createNumbers(evidence as unknown as EvidenceNumbers);
const { da, en } = locales;
const some = fc.array(anyMeasurement, { maxLength: 8 });
const caseworkerScales = indicators.filter(({ side }) => side === 'caseworker').map(({ id }) => id);

describe('the two sides beside each other', () => {
  const citizen = aMeasurement('citizen', '2026-09-01', { b5: 4, b6: 2, b4: 'dontKnow' });
  const caseworker = aMeasurement('caseworker', '2026-10-15', { s10: 2, s11: 1, s9: 3, s6: 5 });

  it('show what is far apart as something to talk about, and the rest without alarm', () => {
    const kinds = Object.fromEntries(pairViews([citizen, caseworker], { numbers, locale: da }).map(({ id, kind }) => [id, kind]));
    expect(kinds).toEqual({ b3: 'waits', b4: 'unknown', b5: 'talk', b6: 'near' });
  });

  it('say how far apart, with the rule behind it, and the words of both with their days', () => {
    const everyday = pairViews([citizen, caseworker], { numbers, locale: en }).find(({ id }) => id === 'b5');
    expect(everyday?.theme).toBe('Everyday life');
    expect(everyday && plain(everyday.note)).toContain('there are 2 steps between you');
    expect(everyday?.note.parts['steps']?.evidence).toEqual(['choice-disagreement']);
    expect(everyday?.citizen?.day).toBe('1 September 2026');
    expect(everyday?.caseworker?.text).toBe('Step 2: Some of it is done when others help.');
  });

  it('take the last answer of each, and hold nothing against each other that lies too far apart in time', () => {
    const older = aMeasurement('citizen', '2026-07-14', { b5: 5 });
    expect(pairViews([caseworker, older], { numbers, locale: da }).find(({ id }) => id === 'b5')?.kind).toBe('apart');
    const onTheDay = aMeasurement('citizen', '2026-07-15', { b5: 5 });
    expect(pairViews([caseworker, onTheDay], { numbers, locale: da }).find(({ id }) => id === 'b5')?.kind).toBe('talk');
    expect(pairViews([onTheDay, citizen, caseworker], { numbers, locale: da }).find(({ id }) => id === 'b5')?.citizen?.day).toBe(
      '1. september 2026',
    );
  });

  it('is there for each theme at most once, and never takes a side', () => {
    fc.assert(
      fc.property(some, (measurements) => {
        const views = pairViews(measurements, { numbers, locale: da });
        expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
        for (const { citizen, caseworker, kind } of views) expect(kind === 'waits').toBe(!citizen || !caseworker);
      }),
    );
  });
});

describe('the next measurement', () => {
  const today = '2026-11-21';
  const dueOf = (on: string) => dueViews([aMeasurement('citizen', on, { b1: 3 })], today, { numbers, locale: da })[0];

  it('is three months after the last one of the same side', () => {
    expect(amount('choice-next-measurement')).toBe(3);
    expect(dueOf('2026-08-22')).toMatchObject({ kind: 'next', on: '2026-11-22' });
    expect(dueOf('2026-08-21')).toMatchObject({ kind: 'over', on: '2026-11-21' });
    expect(dueOf('2026-11-30')).toMatchObject({ on: '2027-02-28' });
  });

  it('is said in words, with the rule behind the months', () => {
    const due = dueOf('2026-08-22');
    expect(due && plain(due.text)).toBe('Borgeren: næste måling den 22. november 2026, 3 måneder efter den seneste.');
    expect(due?.text.parts['months']?.evidence).toEqual(['choice-next-measurement']);
  });

  it('waits for the first where a side has not answered', () => {
    expect(dueViews([], today, { numbers, locale: en }).map(({ kind, text }) => [kind, plain(text)])).toEqual([
      ['first', 'The citizen has not answered yet.'],
      ['first', 'The caseworker has not answered yet.'],
    ]);
  });
});

describe('the needs that answers may point to', () => {
  const names = (...measurements: Parameters<typeof suggestedNeeds>[0]) =>
    suggestedNeeds(measurements, { numbers, locale: da }).map(({ need }) => need);

  it('come from the lowest steps only, in the order in which needs are worked on', () => {
    expect(names(aMeasurement('citizen', '2026-09-01', { b6: 2, b5: 1, b4: 3, b9: 'dontKnow' }))).toEqual(['everydayLife', 'health']);
  });

  it('come from the last measurement of each side, named once where both point there', () => {
    const before = aMeasurement('citizen', '2026-05-01', { b4: 1 });
    const citizen = aMeasurement('citizen', '2026-09-01', { b5: 1 });
    const caseworker = aMeasurement('caseworker', '2026-08-01', { s10: 2, s9: 1 });
    const found = suggestedNeeds([before, citizen, caseworker], { numbers, locale: da });
    expect(found.map(({ need, because }) => [need, because])).toEqual([
      ['everydayLife', 'ud fra: hverdagen'],
      ['network', 'ud fra: netværk'],
    ]);
  });

  it('ask about job search where the citizen does not look, and not where nobody wants to say', () => {
    expect(names(aMeasurement('citizen', '2026-09-01', { b10: ['notSearching'] }))).toEqual(['jobSearch']);
    expect(names(aMeasurement('citizen', '2026-09-01', { b10: 'declined' }))).toEqual([]);
    expect(names(aMeasurement('citizen', '2026-09-01', { b10: ['internet'] }))).toEqual([]);
  });

  it('are none for the wage and for the answer about a job', () => {
    expect(names(aMeasurement('caseworker', '2026-09-01', { s12: 1, s7: 1 }))).toEqual([]);
  });

  it('are always needs that the page of efforts knows, each once', () => {
    fc.assert(
      fc.property(some, (measurements) => {
        const found = names(...measurements);
        expect(found).toEqual(needKeys.filter((need) => found.includes(need)));
      }),
    );
  });
});

describe('each question over time', () => {
  const first = aMeasurement('citizen', '2026-02-01', { b5: 2, b6: 1, b10: ['internet'] });
  const second = aMeasurement('citizen', '2026-05-01', { b5: 'dontKnow', b10: 'dontKnow' });
  const third = aMeasurement('citizen', '2026-08-01', { b5: 4, b6: 3, b10: ['network'] });

  it('has a point on its day for each answer, and a gap where it was not known or not given', () => {
    const { sides, from, to } = overTime([third, first, second], da);
    expect([from, to]).toEqual(['2026-02-01', '2026-08-01']);
    expect(sides.map(({ side }) => side)).toEqual(['citizen']);
    const [everyday, health, search] = sides[0]?.series ?? [];
    expect(everyday?.points.map(({ on, value }) => [on, value])).toEqual([
      ['2026-02-01', 2],
      ['2026-05-01', 'unknown'],
      ['2026-08-01', 4],
    ]);
    expect(everyday?.points[1]?.says).toBe('1. maj 2026: Ved ikke');
    expect(health?.points.map(({ value }) => value)).toEqual([1, 'absent', 3]);
    expect(search).toMatchObject({ id: 'b10', points: [], summary: '' });
    expect(search?.rows.map(({ answer }) => answer)).toEqual(['Internettet', 'Ved ikke', 'Venner, familie og bekendte']);
  });

  it('is told in a sentence', () => {
    const [side] = overTime([first, second, third], da).sides;
    expect(side?.series.map(({ summary }) => summary)).toEqual([
      'Fra trin 2 den 1. februar 2026 til trin 4 den 1. august 2026. »Ved ikke« 1 gang. Dér er linjen brudt.',
      'Fra trin 1 den 1. februar 2026 til trin 3 den 1. august 2026. Ikke besvaret 1 gang, hvor der blev målt. Dér er linjen brudt.',
      '',
    ]);
    const still = [aMeasurement('caseworker', '2026-02-01', { s12: 3 }), aMeasurement('caseworker', '2026-05-01', { s12: 3 })];
    expect(overTime(still, en).sides[0]?.series[0]?.summary).toBe('Step 3 on 1 February 2026 and on 1 May 2026.');
    const nobodyKnows = still.map((one) => ({ ...one, answers: { s12: 'dontKnow' as const } }));
    expect(overTime(nobodyKnows, en).sides[0]?.series[0]?.summary).toBe('Only “don’t know” so far.');
  });

  it('has several answers of one day, and no gap for what else was asked on that day or by the other side', () => {
    const day = '2026-02-01';
    const answers = ([3, 3, 'dontKnow', 3, 3] as const).map((b5) => aMeasurement('citizen', day, { b5 }));
    const others = [aMeasurement('citizen', day, { b1: 2 }), aMeasurement('caseworker', '2026-03-01', { s10: 2 })];
    const [series] = overTime([...answers, ...others, third], da).sides[0]?.series ?? [];
    expect(series?.points.map(({ value }) => value)).toEqual([3, 3, 'unknown', 3, 3, 4]);
    expect(new Set(series?.rows.map(({ key }) => key)).size).toBe(6);
  });

  it('is shown from the second answer on, in the order of the forms, with no score over it all', () => {
    fc.assert(
      fc.property(some, (measurements) => {
        const { sides } = overTime(measurements, da);
        const shown = sides.flatMap(({ series }) => series.map(({ id }) => id));
        const expected = indicators
          .map(({ id }) => id)
          .filter((id) => measurements.filter(({ answers }) => answers[id] !== undefined).length >= 2);
        expect(shown).toEqual(expected);
        for (const { series } of sides)
          for (const { points, rows } of series)
            expect([0, rows.length]).toContain(points.filter(({ value }) => value !== 'absent').length);
      }),
    );
  });
});

describe('the progression', () => {
  const first = aMeasurement('citizen', '2026-02-01', { b1: 1, b2: 3, b3: 4, b4: 2, b5: 2, b10: ['internet'] });
  const second = aMeasurement('citizen', '2026-05-01', { b1: 5, b2: 'dontKnow', b3: 3, b5: 'dontKnow', b11: 'dontKnow' });
  const third = aMeasurement('citizen', '2026-08-01', { b1: 3, b2: 3, b5: 4, b3: 'dontKnow', b10: ['internet', 'network'] });
  const sentences = (measurements: readonly Measurement[], locale = da) =>
    progressOf(measurements, locale).map(({ side, sentence, rest }) => [side, sentence, ...rest]);

  it('stands in a sentence from the first to the last answer, with what was not answered twice and what has no direction', () => {
    expect(sentences([third, first, second])).toEqual([
      [
        'citizen',
        'Fra 1. februar 2026 til 1. august 2026: 2 frem, 1 uændret, 1 tilbage.',
        '5 spørgsmål er ikke besvaret på to dage: netværk, helbred, kompetencer, klare et job og viden om muligheder.',
        'Uden retning: måder at søge job på og laveste løn. Et nyt svar dér er hverken et skridt frem eller tilbage.',
      ],
    ]);
  });

  it('says so where nothing was answered on two days, for each side that was asked', () => {
    const caseworker = aMeasurement('caseworker', '2026-08-01', Object.fromEntries(caseworkerScales.map((id) => [id, 3])));
    expect(sentences([caseworker, { ...caseworker, id: first.id }], en)).toEqual([
      ['caseworker', 'No question has been answered on two days, so no development can be seen yet.'],
    ]);
  });

  it('of several answers on one day counts the one that was saved last', () => {
    const corrected = { ...aMeasurement('citizen', '2026-02-01', { b1: 4 }), changedAt: '2026-02-01T12:00:00.000Z' };
    expect(progressOf([corrected, first, third], da)[0]?.questions[0]).toMatchObject({
      id: 'b1',
      course: 'back',
      first: { day: '1. februar 2026' },
    });
  });

  it('shows the answers it compares, and what was said after them', () => {
    const questions = Object.fromEntries((progressOf([first, second, third], da)[0]?.questions ?? []).map((one) => [one.id, one]));
    expect(questions['b3']).toMatchObject({
      course: 'back',
      last: { day: '1. maj 2026' },
      since: { text: 'Ved ikke', day: '1. august 2026' },
    });
    expect(questions['b4']).toMatchObject({ course: 'notTwice', first: null, last: { day: '1. februar 2026' }, since: null });
    expect(questions['b11']).toMatchObject({ course: 'noDirection', first: null, last: null, since: { text: 'Ved ikke' } });
    expect(questions['b6']).toBeUndefined();
  });

  it('is copied as plain lines with headings in capitals', () => {
    const lines = progressText(progressOf([first, second, third], da), da).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'PROGRESSION',
      '',
      'BORGERENS SVAR',
      'Fra 1. februar 2026 til 1. august 2026: 2 frem, 1 uændret, 1 tilbage.',
    ]);
    expect(lines).toContain(
      'Hverdagen: frem. 1. februar 2026: Trin 2: Noget bliver gjort, når andre hjælper. / 1. august 2026: Trin 4: De fleste dage, og jeg holder mine aftaler.',
    );
  });

  it('counts each question of a side once, turns with time, and never gives a direction to what has none', () => {
    const mirrored = (day: string): string =>
      `${3000 - Number(day.slice(0, 4))}-${String(13 - Number(day.slice(5, 7))).padStart(2, '0')}-01`;
    fc.assert(
      fc.property(some, (measurements) => {
        const onFirst = measurements.map((one, index) => ({ ...one, on: `${one.on.slice(0, 8)}01`, changedAt: String(index) }));
        const oneADay = onFirst.filter((one, index) => onFirst.findIndex(({ on, by }) => on === one.on && by === one.by) === index);
        const back = { forward: 'back', back: 'forward', same: 'same', notTwice: 'notTwice', noDirection: 'noDirection' };
        const courses = (all: readonly Measurement[]) =>
          progressOf(all, da).flatMap(({ questions }) => questions.map(({ id, course }) => [id, course] as const));
        const forward = courses(oneADay);
        expect(new Set(forward.map(([id]) => id)).size).toBe(forward.length);
        for (const [id, course] of forward) expect(course === 'noDirection').toBe(id === 'b10' || id === 'b11');
        expect(courses(oneADay.map((one) => ({ ...one, on: mirrored(one.on) })))).toEqual(
          forward.map(([id, course]) => [id, back[course]]),
        );
      }),
    );
  });
});

describe('the list of measurements', () => {
  it('has the latest first, and what was saved last first on one day', () => {
    const early = aMeasurement('citizen', '2026-02-01', { b5: 2 });
    const late = aMeasurement('caseworker', '2026-08-01', { s10: 3, s11: 'dontKnow' });
    const later = { ...aMeasurement('citizen', '2026-08-01', { b1: 1 }), changedAt: '2026-08-01T11:00:00.000Z' };
    const rows = measurementRows([late, early, later], en);
    expect(rows.map(({ measurement }) => measurement.id)).toEqual([later.id, late.id, early.id]);
    expect(rows.map(({ count }) => count)).toEqual(['1 answer', '2 answers', '1 answer']);
    expect(rows[1]?.answers.map(({ name }) => name)).toEqual(['Everyday life', 'Health']);
  });
});

describe('a wage', () => {
  it.each([
    ['140', 140],
    ['21.000', 21000],
    ['21 000', 21000],
    ['21.000 kr.', 21000],
    ['150,00', 150],
    ['1000000', 1000000],
  ])('written as %s is read', (text, kroner) => {
    expect(readWage(text, 'month')).toEqual({ kind: 'wage', wage: { kroner, per: 'month' } });
  });

  it.each(['139,50', '-5', '1000001', 'omkring 20', '1e3', '٢٠٠'])('written as %s is refused whole', (text) => {
    expect(readWage(text, 'hour')).toEqual({ kind: 'wrong' });
  });

  it('is missing where nothing is written', () => {
    expect(readWage(' ', 'hour')).toEqual({ kind: 'missing' });
  });
});

describe('what happened', () => {
  it('is never called saved where nothing outlasts the page', () => {
    expect(newsText({ kind: 'saved' }, false, en)).toBe('The measurement is saved.');
    expect(newsText({ kind: 'saved' }, true, en)).toContain('not saved');
  });

  it('says of every failure that the answers are still there, or what to do first', () => {
    for (const reason of ['full', 'denied', 'timeout', 'closed', 'invalid', 'noCase', 'readBack', 'tooMuch', 'unknown'] as const)
      expect(newsText({ kind: 'failed', reason }, false, en)).toMatch(/are still here|Write your answers down/);
  });
});
