import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/caseload-file/summary.ts';
import { caseloadView } from '../../../src/pages/caseload/caseload.view.ts';
import { faultRows, leftOutTexts, refusalText } from '../../../src/pages/caseload/messages.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { caseloadWallView } from '../../../src/pages/caseload/wall.view.ts';
import { whatIfView } from '../../../src/pages/caseload/what-if.view.ts';
import type { CaseRow } from '../../../src/team/types.ts';
import { evidence } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';
import { citizens, team } from '../../team/rows.ts';

const numbers = createNumbers(numbersOnly);
const { da, en } = locales;
const noPlan = { changesNow: 0.4, changesWanted: 0.4, beliefSteps: 0, beliefShare: 1 };

function viewOf(rows: readonly CaseRow[], locale = da) {
  const analysis = team.analyse(rows);
  const summary = analysis && summaryOf(analysis, 5);
  if (!summary?.group) throw new Error('Too few citizens.');
  return caseloadView(summary, summary.group, team.experiment, { numbers, locale });
}

function whatIf(plan: Partial<typeof noPlan>, amount = '') {
  const wanted = { ...noPlan, ...plan };
  const changed = { changes: wanted.changesNow !== wanted.changesWanted, belief: wanted.beliefSteps > 0 };
  return whatIfView(team.whatIfOfGroup(team.caseload(citizens(100)), wanted), amount, changed, { numbers, locale: da });
}

describe('a caseload in words', () => {
  it('of 40 citizens nobody has an answer for says what chance makes of 6 per cent', () => {
    const view = viewOf(citizens(40));
    expect(plain(view.expected)).toMatch(/^Af 40 borgere kommer 2,4 i job inden for et år, hvis .*, hvis sagsbehandler gav samme svar\.$/);
    expect(plain(view.none)).toBe('Slet ingen kommer i job i 8,4\u00a0% af årene.');
    expect(plain(viewOf(citizens(40), en).none)).toBe('Nobody at all gets a job in 8.4% of years.');
    expect(view.marks.map(({ at }) => at)).toEqual([0, 5]);
  });

  it('leads every number that is not the user’s own to a record', () => {
    const { expected, luck, swing } = viewOf(citizens(40));
    expect(expected.parts.citizens?.evidence).toBeUndefined();
    for (const part of [expected.parts.jobs, luck.parts.bad, luck.parts.good, swing.parts.gap])
      for (const id of part?.evidence ?? ['nowhere']) expect(evidence.records[id], id).toBeDefined();
    expect(expected.parts.jobs?.evidence).toContain('choice-caseload-level');
  });

  it('shows the wider band only where an effect is counted, since else it would seem to say that nothing is uncertain', () => {
    expect(viewOf(citizens(40)).band).toBeNull();
    const { band, notes } = viewOf(citizens(40, { expectedChanges: 1 }));
    expect(band && plain(band)).toMatch(
      /alt fra ingen til dobbelt, er det 1,4 til 2,4\. Rapporten oplyser hverken fejl .* slet ikke skader\.$/,
    );
    expect(notes.map(plain).join(' ')).toContain('gennemsnittet for alle i undersøgelsen');
  });

  // 40 × 0.0528 = 2.11 and 40 × 0.0681 = 2.72, with the interval of own-start-uncertainty.
  it('says how uncertain the levels are themselves, apart from the effects, with the records and that it is ours', () => {
    const { levels } = viewOf(citizens(40));
    expect(plain(levels)).toContain('lavest eller alle højest i hvert sit interval, er det 2,1 til 2,7 job. Det har vi selv regnet ud.');
    expect(levels.parts['span']?.evidence).toContain('own-start-uncertainty');
    expect(plain(viewOf(citizens(40, { belief: 5 })).levels)).toContain('9 til 13 job');
  });

  it('names the column of none to double effect for each effect in it', () => {
    const said = viewOf(citizens(40, { expectedChanges: 1 })).improvementBand.map(plain);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/tro på job signifikant/);
    expect(said[1]).toMatch(/^For skift er usikkerheden ikke oplyst\. Se /);
    expect(viewOf(citizens(40)).improvementBand.map(plain)).toEqual([said[0]]);
    expect(whatIf({}).bracket).toEqual([]);
    const [both] = whatIf({ changesWanted: 0.2, beliefSteps: 1 }).bracket.map(plain);
    expect(both).toMatch(/tro på job signifikant.* slet ikke skader\.$/);
  });

  it('holds what is known of a place against what was expected of just those citizens', () => {
    const rows = ['Nord', 'Syd'].flatMap((jobcentre) =>
      citizens(20, { jobcentre, belief: 5 }).map((row, index) => (index < 10 ? { ...row, outcome: index < 3 } : row)),
    );
    const { places } = viewOf(rows);
    expect(places.map(({ observed }) => observed && plain(observed))).toEqual(['3 af 10 (ventet 2,7)', '3 af 10 (ventet 2,7)']);
    expect(viewOf(rows).outcomesLeftOut).toBeNull();
  });

  it('tells nothing of the outcomes of fewer than five: not in words, not by place and not in the file; it says why', () => {
    const told = (count: number, jobcentre: string) =>
      citizens(20, { jobcentre, belief: 5 }).map((row, index) => (index < count ? { ...row, outcome: index < 3 } : row));
    const few = viewOf(told(4, 'Nord'));
    expect(few.observed && plain(few.observed)).toBe(
      'Trædesten viser først kendte udfald for mindst 5 borgere. Ellers handler de om enkelte mennesker.',
    );
    expect(few.observed?.parts.needed?.evidence).toEqual(['choice-smallest-group']);
    const headings = (view: ReturnType<typeof viewOf>) => view.sheet.map(([first]) => first);
    expect(headings(few)).not.toContain('Borgere med kendt udfald');
    expect(headings(few)).not.toContain('Heraf i job');
    expect(headings(viewOf(told(5, 'Nord')))).toContain('Heraf i job');
    // 12 of all less 9 in the north would be the 3 in the south.
    const apart = viewOf([...told(9, 'Nord'), ...told(3, 'Syd')]);
    expect(apart.places.map(({ observed }) => observed && plain(observed))).toEqual(['vises ikke', 'vises ikke']);
    expect(apart.outcomesLeftOut && plain(apart.outcomesLeftOut)).toContain('færre end 5 borgere');
    expect(headings(apart)).toContain('Heraf i job');
  });

  it('sets the answers beside those of the study, "don’t know" last', () => {
    const view = viewOf([...citizens(15, { belief: 1 }), ...citizens(5)]);
    expect(view.answers.map(({ count }) => count)).toEqual(['15', '0', '0', '0', '0', '5']);
    expect(view.answers[0]?.study).toEqual({ text: '23\u00a0%', evidence: ['bip2017-17'] });
  });

  it('shows no thirds where all caseworkers answer alike', () => {
    const rows: CaseRow[] = Array.from({ length: 30 }, (_, row) => ({ caseworker: `A${row % 5}`, citizen: `B${row}`, belief: 3 }));
    const { orientation } = viewOf(rows);
    expect(orientation.kind).toBe('alike');
    expect(plain(orientation.sentence)).toContain('Hos de 5 sagsbehandlere er det ens');
  });

  it('never sets the own job orientation beside the published thirds', () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => citizens(1, { caseworker: `S${index % 6}`, belief: ((index % 5) + 1) as 1 })[0],
    ).map((row, index) => ({ ...(row as CaseRow), citizen: `c${index}` }));
    const { orientation } = viewOf(rows);
    expect(orientation.kind).toBe('shown');
    expect(JSON.stringify(orientation)).not.toMatch(/bip2017-26|S\d/);
    expect(viewOf(citizens(40)).orientation.kind).toBe('tooFew');
  });

  it('says of the experiment that its figures do not add up', () => {
    expect(
      Object.values(viewOf(citizens(5)).experiment)
        .map(plain)
        .join(' '),
    ).toMatch(/14,76.+28,45.+14,69.+29,45.+13,69.+enten 13,7 eller 14,7/);
  });

  it('writes numbers for a spreadsheet, without a code of anybody', () => {
    const { sheet } = viewOf(citizens(40));
    expect(sheet).toContainEqual(expect.arrayContaining(['Som det er', 40]));
    const row = sheet.find(([what]) => what === 'Som det er');
    expect(row?.[2]).toBeCloseTo(2.4, 12);
    expect(JSON.stringify(sheet)).not.toContain('"A"');
  });

  it('promises no more digits than luck leaves, on the screen and in the file', () => {
    // 300 citizens at 6 per cent: 18 jobs, and luck alone moves them by several.
    const view = viewOf(citizens(300));
    expect(plain(view.expected)).toMatch(/^Af 300 borgere kommer 18 i job/);
    expect(plain(view.rounding)).toMatch(/^De tre måder at regne på giver afrundet samme tal\. Held alene giver mellem 1\d og 2\d job/);
    const numbers = viewOf(citizens(331, { belief: 3, expectedChanges: 1 }))
      .sheet.flat()
      .filter((cell) => typeof cell === 'number');
    expect(numbers.filter((number) => String(number).length > 6)).toEqual([]);
  });
});

describe('what if', () => {
  it('is nothing more without a difference, and no money without an amount', () => {
    expect(plain(whatIf({}).own)).toContain('100: 0. ');
    expect(whatIf({}).money).toBeNull();
  });

  it('takes an amount as it is written in Danish, and refuses what is none', () => {
    const better = { changesWanted: 0 };
    expect(plain(whatIf(better, '100.000 kr.').money ?? whatIf(better).own)).toMatch(/^Med 100\.000 kr\. pr\. job: /);
    const same = whatIf({ ...better, beliefSteps: 0 }, '100.000').money;
    expect(same?.parts.band?.text, 'the band also where the three readings agree').not.toBe(same?.parts.result?.text);
    expect(whatIf(better, '100000').money).toEqual(whatIf(better, '100.000').money);
    expect(whatIf(better, '100.000 DKK').money).toEqual(whatIf(better, '100.000').money);
    for (const amount of ['mange', '-5', '1e9']) expect(whatIf(better, amount).isAmountRefused).toBe(true);
  });
});

describe('messages about a file', () => {
  it('say what, where and what to do', () => {
    expect(refusalText({ kind: 'unclosedQuote', line: 7, column: 2 }, da)).toContain('række 7, kolonne 2');
    expect(refusalText({ kind: 'tooLarge', limit: 10 * 1024 * 1024, length: 1 }, da)).toContain('10 MB');
    expect(refusalText({ kind: 'notText', file: 'excel' }, en)).toContain('Save the file as CSV');
    expect(faultRows([{ reason: 'belief', count: 2, lines: [12, 15] }], false, da)).toEqual([
      { reason: da.t('row.belief'), count: '2', lines: '12 og 15' },
    ]);
    expect(faultRows([{ reason: 'belief', count: 1000, lines: [12, 15] }], true, da)[0]?.lines).toBe('11, 14 og 998 mere');
    expect(leftOutTexts([{ reason: 'total', count: 1, lines: [7] }], false, en)).toEqual([
      'Row 7 is a total and does not count as a citizen.',
    ]);
  });
});

describe('a caseload on the wall', () => {
  const wall = caseloadWallView(viewOf(citizens(100)), whatIf({ changesWanted: 0 }), da);

  it('says of each number that Trædesten worked it out, and leads to its records', () => {
    const readouts = [...wall.luck.readouts, ...wall.whatIf.readouts];
    expect(readouts.length).toBeGreaterThan(3);
    for (const { part, meaning } of readouts) {
      expect(meaning).toMatch(/^Regnet af Trædesten: /);
      expect(part.evidence).not.toEqual([]);
    }
  });

  it('says under which condition the jobs are expected', () => {
    expect(wall.luck.readouts[0]?.meaning).toContain('hvis det går 100 borgere som i undersøgelsen, hvor sagsbehandleren gav samme svar');
  });

  it('says how uncertain the levels of the study are, apart from luck', () => {
    const [expected, levels] = wall.luck.readouts;
    const [low = 0, high = 0] = (levels?.part.text ?? '').split(' til ').map((end) => Number(end.replace(',', '.')));
    const jobs = Number.parseFloat((expected?.part.text ?? '').replace(',', '.'));
    expect(low).toBeLessThan(jobs);
    expect(high).toBeGreaterThan(jobs);
    expect(levels?.part.evidence).toContain('own-start-uncertainty');
  });

  it('fills the years between a bad and a good one, as many as are said beside it', () => {
    const bars = wall.luck.columns.flatMap((column) => column.bars);
    const filled = bars.filter(({ look }) => look === 'solid').reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(wall.luck.readouts.at(-1)?.meaning).toContain(`${Math.round(filled * 100)}\u00a0%`);
    expect(bars.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1, 2);
  });

  it('draws what is expected now and if between a bad and a good year', () => {
    const [bad = 0, now = 0, then = 0, good = 0] = wall.whatIf.columns.map((column) => column.bars[0]?.value ?? 0);
    expect([bad < now, now < then, then < good]).toEqual([true, true, true]);
  });
});
