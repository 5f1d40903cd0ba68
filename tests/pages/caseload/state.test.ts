/** The state of the page: a caseload follows the part of the effects that a reader assumes to hold, and survives a wrong choice. */
import numbers from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/intake/text-limits.ts';
import { CaseloadState } from '../../../src/pages/caseload/state.svelte.ts';
import { newFile, run } from '../../caseload-file/files.ts';
import { aPrognosis } from '../../support/session.ts';

const text = ['sagsbehandler;borger;tro;skift', ...Array.from({ length: 100 }, (_, index) => `S1;B${index};;1`), ''].join('\n');

async function computedAt(hash: string, pasted = text) {
  const { session, prognosis } = aPrognosis(hash);
  await prognosis.needAssumptions();
  const file = newFile();
  const jobs = {
    readsWorkbooks: true,
    run: (order: Parameters<typeof run>[1]) => Promise.resolve(run(file, order)),
    stop: () => undefined,
  };
  const caseload = new CaseloadState(session, prognosis, numbers, jobs, () => Promise.reject(new Error('No Excel here.')));
  await caseload.openText(pasted);
  await caseload.compute();
  return { session, caseload };
}

const fewer = ({ stage }: CaseloadState): number => {
  if (stage.kind !== 'done' || !stage.computed.summary.group) throw new Error('Nothing was computed.');
  return stage.computed.summary.group.oneChangeFewer.jobs.expected;
};

describe('a file that is read once more', () => {
  it('stands as it was before where it cannot be read as it was asked for', async () => {
    const { caseload } = await computedAt('#/team/sagsstamme');
    await caseload.openText(text);
    await caseload.readAgain({ headerLine: 101 });
    expect(caseload.stage).toMatchObject({ kind: 'mapping', preview: { rows: 100, headerLine: 1 }, refusal: { kind: 'noRows' } });
    await caseload.readAgain({ headerLine: 2 });
    expect(caseload.stage).toMatchObject({ kind: 'mapping', preview: { rows: 99, headerLine: 2 }, refusal: null });
  });
});

describe('cells that are pasted', () => {
  it('are refused unread where they are more than may be read', async () => {
    const { caseload } = await computedAt('#/team/sagsstamme');
    await caseload.openText('1;2\n'.repeat(limits.csvBytes / 4 + 1));
    expect(caseload.stage).toMatchObject({ kind: 'entering', refusal: { kind: 'tooLarge', limit: limits.csvBytes } });
  });
});

describe('a caseload, when the page goes', () => {
  it('is named as something to load again where a file holds it, and as lost where it was typed', async () => {
    const { session, caseload } = await computedAt('#/team/sagsstamme');
    expect([session.onlyOnPage, session.toBeOpenedAgain]).toEqual([[], ['caseload']]);
    caseload.startAgain();
    expect([session.onlyOnPage, session.toBeOpenedAgain]).toEqual([[], []]);
    caseload.typeCell(0, 0, 'A');
    await caseload.openHandRows();
    expect([session.onlyOnPage, session.toBeOpenedAgain]).toEqual([['caseload'], []]);
  });
});

describe('a caseload', () => {
  it('is computed with the part that is assumed, and again when it is assumed no longer', async () => {
    const { session, caseload } = await computedAt('#/team/sagsstamme?skiftnu=40&skiftmaal=0&egne=choice-transfer.value-0.5');
    // By hand: 100 citizens with a change each: 100 · 0.0065 = 0.65 jobs; what if: 40 changes · 0.0065 = 0.26.
    expect(fewer(caseload)).toBeCloseTo(0.65, 9);
    expect(caseload.whatIf?.own.parts.jobs?.text).toBe('0,3');
    expect(caseload.isOutdated).toBe(false);
    session.assume('');
    expect(caseload.isOutdated).toBe(true);
    await caseload.compute();
    expect(caseload.isOutdated).toBe(false);
    expect(fewer(caseload)).toBeCloseTo(1.3, 9);
    expect(caseload.whatIf?.own.parts.jobs?.text).toBe('0,5');
  });

  it('asks "what if" from where its rows are, and the same number of jobs is expected there', async () => {
    const { caseload } = await computedAt('#/team/sagsstamme');
    // 100 citizens with a change each.
    expect([caseload.ownChanges, caseload.sliders.changesNow, caseload.sliders.changesWanted]).toEqual([100, 100, 100]);
    expect(caseload.whatIf?.jobsNow).toBeCloseTo(caseload.view?.expectedJobs ?? NaN, 9);
    caseload.slide('changesWanted', 0);
    expect(caseload.whatIf?.extraJobs).toBeCloseTo(fewer(caseload), 9);
    expect((caseload.whatIf?.jobsWanted ?? 0) - (caseload.whatIf?.jobsNow ?? 0)).toBeCloseTo(fewer(caseload), 9);
  });

  it('asks it from what the study found where the rows expect no changes', async () => {
    const { caseload } = await computedAt('#/team/sagsstamme', text.replaceAll(';1', ';0'));
    expect([caseload.ownChanges, caseload.sliders.changesNow]).toEqual([null, 40]);
  });
});
