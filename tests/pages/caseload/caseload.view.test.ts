import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/caseload-file/summary.ts';
import { caseloadView } from '../../../src/pages/caseload/caseload.view.ts';
import { refusalText, refusedRowText } from '../../../src/pages/caseload/messages.view.ts';
import { measuringView } from '../../../src/pages/measuring/measuring.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain } from '../../../src/ui/rich-text.ts';
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

const whatIf = (plan: Partial<typeof noPlan>, amount = '') =>
  whatIfView(team.whatIfOfGroup(team.caseload(citizens(100)), { ...noPlan, ...plan }), amount, numbers, da);

describe('a caseload in words', () => {
  it('of 40 citizens nobody has an answer for says what chance makes of 6 per cent', () => {
    const view = viewOf(citizens(40));
    expect(plain(view.expected)).toBe('Af 40 borgere kan 2,4 ventes i job inden for et år.');
    expect(plain(view.none)).toBe('Slet ingen kommer i job i 8,4\u00a0% af årene.');
    expect(plain(viewOf(citizens(40), en).none)).toBe('Nobody at all gets a job in 8.4% of years.');
    expect(view.chance.marks.map(({ at }) => at)).toEqual([0, 5]);
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
    expect(band && plain(band)).toMatch(/ingen til dobbelt .* er det 1,4 til 2,4\.$/);
    expect(notes.map(plain).join(' ')).toContain('gennemsnittet for alle i undersøgelsen');
  });

  it('holds what is known of a place against what was expected of just those citizens', () => {
    const rows = ['Nord', 'Syd'].flatMap((jobcentre) =>
      citizens(20, { jobcentre, belief: 5 }).map((row, index) => (index < 10 ? { ...row, outcome: index < 3 } : row)),
    );
    const { places } = viewOf(rows);
    expect(places.map(({ observed }) => observed && plain(observed))).toEqual(['3 af 10 (ventet 2,7)', '3 af 10 (ventet 2,7)']);
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
    expect(viewOf(citizens(5)).experiment.map(plain).join(' ')).toMatch(/14,76.+28,45.+14,69.+29,45.+13,69.+enten 13,7 eller 14,7/);
  });

  it('writes numbers unrounded for a spreadsheet, without a code of anybody', () => {
    const { sheet } = viewOf(citizens(40));
    expect(sheet).toContainEqual(expect.arrayContaining(['Som det er', 40]));
    const row = sheet.find(([what]) => what === 'Som det er');
    expect(row?.[2]).toBeCloseTo(2.4, 12);
    expect(JSON.stringify(sheet)).not.toContain('"A"');
  });
});

describe('what if', () => {
  it('is nothing more without a difference, and no money without an amount', () => {
    expect(plain(whatIf({}).own)).toContain('100: 0,0.');
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
    expect(refusalText({ kind: 'notText', file: 'excel' }, en)).toContain('Save it as CSV');
    expect(refusedRowText({ line: 12, reason: 'belief' }, false, da)).toBe(
      'Række 12: troen skal være nej, tvivler, det svinger, gode chancer, ja eller ved ikke, eller svarets nummer på skalaen',
    );
    expect(refusedRowText({ line: 12, reason: 'belief' }, true, da)).toContain('Række 11');
  });
});

describe('what can be measured', () => {
  const question = { first: 60, second: 73, alpha: 5, power: 80, have: 1000, team: 40 };
  const view = (change: Partial<typeof question> = {}) => {
    const chance = team.caseload(citizens(40)).chance;
    return measuringView({ question: { ...question, ...change }, usual: question }, team, chance, numbers, da);
  };

  it('is about 5,800 citizens in each group for 6 against 7.3 per cent', () => {
    const each = team.sampleSizePerGroup({ p1: 0.06, p2: 0.073 });
    expect(plain(view().need)).toContain(`skal ${da.format.whole(each)} borgere følges i hver gruppe, ${da.format.whole(2 * each)} i alt`);
    expect(Math.round(each / 100)).toBe(58);
  });

  it('says what a chance of seeing it is worth', () => {
    expect(view().meaning).toContain('plat eller krone');
    expect(view({ have: 5000 }).meaning).toContain('kan den stadig være der');
    expect(view({ have: 6000 }).meaning).toContain('I 18\u00A0% af tilfældene ses forskellen alligevel ikke');
  });

  it('has no answer where there is no difference, or where the demands fit nothing', () => {
    expect(plain(view({ second: 60 }).need)).toContain('ens');
    expect(view({ second: 60 }).meaning).toBeNull();
    expect(plain(view({ power: 5 }).need)).toContain('større end chancen for at tage fejl');
  });
});
