import release from 'virtual:evidence/release';
import use from 'virtual:evidence/use';
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsForManager } from '../../../src/pages/citizen/in-words.view.ts';
import { NumbersState } from '../../../src/pages/numbers/state.svelte.ts';
import type { PrognosisState } from '../../../src/pages/_prognosis/prognosis.svelte.ts';
import type { Session } from '../../../src/address/session.svelte.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { evidence } from '../../support/evidence.ts';
import { guidance } from '../../support/guidance.ts';
import { aPrognosis } from '../../support/session.ts';

let session: Session;
let prognosis: PrognosisState;
let figures: NumbersState;

beforeEach(() => start('#/tal'));

function start(hash: string): void {
  ({ session, prognosis } = aPrognosis(hash));
  figures = new NumbersState(session, prognosis, { evidence, guidance, use, release });
}

const sentence = (): string => (prognosis.main.kind === 'level' ? plain(prognosis.main.sentence) : '');

describe('looking up figures', () => {
  it('finds by words in any spelling, by figure and by id, and filters', () => {
    expect(figures.matches.length).toBe(Object.keys(evidence.records).length);
    figures.search('aendring skift bip2017');
    expect(figures.matches.map(({ id }) => id)).toContain('bip2017-10');
    figures.search('26,8');
    expect(figures.matches.map(({ id }) => id)).toContain('bip2017-19');
    figures.clear();
    figures.choose({ source: 'bip2018', status: 'S' });
    expect(figures.matches.map(({ id }) => id)).toEqual(['bip2018-13', 'bip2018-14']);
  });

  it('leaves out what an address cannot mean, which is told until it is closed', () => {
    start('#/tal?post=findes-ikke&kilde=constructor&status=K');
    expect(figures.filters).toMatchObject({ record: null, source: null, status: 'K' });
    expect([figures.isCorrected, session.tellsOfAddress]).toEqual([true, true]);
    session.dismissCorrections();
    expect(session.tellsOfAddress).toBe(false);
  });

  it('tells of a record where it is used, what rests on it, what is checked and who disagrees', () => {
    start('#/tal?post=bip2017-10');
    const { record } = figures;
    expect(record?.use.places).toContain('beregningen af prognosen');
    expect(record?.use.rules.length).toBeGreaterThan(0);
    expect(record?.checks.every(({ holds }) => holds)).toBe(true);
    expect(record?.card.conflicts.map(({ id }) => id)).toEqual(['bip2016-09', 'bipchapter-13']);
  });

  it('tells of every record', () => {
    for (const id of Object.keys(evidence.records)) {
      session.answer('numbers', { post: id });
      expect(figures.record?.card.id).toBe(id);
    }
  });
});

describe('own values', () => {
  it('replace a published one in everything that is worked out, and say so', async () => {
    expect(await figures.replace('bip2017-09', 'value', '9 %')).toBeNull();
    expect(session.assumptions).toBe('bip2017-09.value-0.09');
    expect(sentence()).toMatch(/^90 /);
    expect(prognosis.assumptionNote).toContain('9\u00a0%');
    expect(prognosis.assumptionNote).toContain('6\u00a0%');
    const view = prognosis.main;
    if (view.kind !== 'level') throw new Error('A level is published without an answer on belief.');
    expect(wordsForManager(view, session.locale, prognosis.assumptionNote).text).toContain(prognosis.assumptionNote);
    figures.restore('bip2017-09', 'value');
    expect([session.assumptions, prognosis.assumptionNote]).toEqual(['', null]);
    expect(sentence()).toMatch(/^60 /);
  });

  it.each([
    ['', 'missing'],
    ['ni', 'notANumber'],
    ['1.300', 'notANumber'],
    ['0', 'outside'],
    ['100', 'outside'],
    ['-5', 'outside'],
    ['1', 'together'],
  ])('are refused as "%s": %s', async (typed, problem) => {
    expect(await figures.replace('bip2017-09', 'value', typed)).toBe(problem);
    expect(session.assumptions).toBe('');
  });

  it('are read with a comma and with a minus, in percentage points', async () => {
    expect(await figures.replace('bip2017-10', 'value', '−2,5')).toBeNull();
    expect(session.assumptions).toBe('bip2017-10.value--0.025');
  });

  it.each([
    ['50', null, 'choice-transfer.value-0.5'],
    ['0', null, 'choice-transfer.value-0'],
    ['100 %', null, ''],
    ['101', 'outside', ''],
    ['-1', 'outside', ''],
  ])('say how much of the effects holds as "%s"', async (typed, problem, written) => {
    expect(await figures.replace('choice-transfer', 'value', typed)).toBe(problem);
    expect(session.assumptions).toBe(written);
    expect(prognosis.assumptionNote === null).toBe(written === '');
  });

  it('of the part of the effects leave the start alone, and are told with what would hold without them', async () => {
    start('#/borger?skift=1&egne=choice-transfer.value-0.5');
    await prognosis.needAssumptions();
    // By hand: 6 − 1.3 / 2 = 5.35 per cent, shown as 54 of 1,000.
    expect(sentence()).toMatch(/^54 .* mod 60 nu/);
    expect(prognosis.assumptionNote).toMatch(/^Egen antagelse.*50\s%.*100\s%/);
    start('#/borger?skift=1&egne=choice-transfer.value-1');
    await prognosis.needAssumptions();
    expect(sentence()).toMatch(/^47 /);
    expect(prognosis.assumptionNote).toBeNull();
  });

  it('in a link that cannot be used leave the published ones, with a word about it', async () => {
    start('#/borger?egne=bip2017-09.value-0.01');
    await prognosis.needAssumptions();
    expect(sentence()).toMatch(/^60 /);
    expect(prognosis.assumptionNote).toContain('kan ikke bruges');
  });
});
