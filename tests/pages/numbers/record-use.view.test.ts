import use from 'virtual:evidence/use';
import { describe, expect, it } from 'vitest';
import { recordUse } from '../../../src/pages/numbers/record-use.view.ts';
import { evidence } from '../../support/evidence.ts';
import { guidance } from '../../support/guidance.ts';
import { locales } from '../../support/locales.ts';

describe('where a record is used', () => {
  it.each([
    ['choice-next-measurement', ['citizen', 'note', 'measure', 'cases']],
    ['choice-sub-goals', ['citizen']],
    ['choice-local-instruments', ['citizen', 'knowledge']],
    ['choice-own-accuracy', ['accuracy']],
    ['choice-smallest-group', ['caseload']],
    ['choice-public-guesses', ['understand']],
    ['bip2018-27', ['workshop', 'conflicts']],
  ] as const)('tells where %s stands', (id, pages) => {
    expect(use.find(({ records }) => records.includes(id))?.pages).toEqual(expect.arrayContaining([...pages]));
  });

  it('is the page of knowledge for what only the strategy names', () => {
    const onlyThere = use
      .flatMap(({ records, pages }) => (pages.includes('knowledge') ? records : []))
      .filter((id) => id.startsWith('strategy2015'));
    expect(onlyThere.length).toBeGreaterThan(50);
  });

  it('is told with the parts that compute first, then the pages in the order of the menu', () => {
    expect(recordUse('bip2017-08', evidence, guidance, use, locales.en).places).toEqual([
      'the calculation of the forecast',
      'the page “Citizen”',
      'the page “Note”',
      'the page “Workshop”',
      'the page “The caseload”',
      'the page “What are fewer changes worth?”',
      'the page “How the figures are computed”',
      'the page “Understand the figures”',
    ]);
  });
});
