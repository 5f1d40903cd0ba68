import { describe, expect, it } from 'vitest';
import { dataLines } from '../../src/model/data-lines.ts';
import { evidence } from '../support/evidence.ts';

describe('the resolved values of the evidence', () => {
  it('are those in values.txt; a change of data is reviewed there', async () => {
    await expect(dataLines(evidence)).toMatchFileSnapshot('./values.txt');
  });

  it('hold every numbered statement of the four texts', () => {
    const counts: Record<string, number> = {};
    for (const { source } of Object.values(evidence.records)) counts[source] = (counts[source] ?? 0) + 1;
    expect(counts).toMatchObject({ bip2017: 36, bipchapter: 26, bip2016: 16, bip2018: 49 });
    const numbered = (source: string, last: number): string[] =>
      Array.from({ length: last }, (_, index) => `${source}-${String(index + 1).padStart(2, '0')}`);
    const ids = [...numbered('bip2017', 36), ...numbered('bipchapter', 26), ...numbered('bip2016', 16), ...numbered('bip2018', 40)];
    expect(ids.filter((id) => !evidence.records[id])).toEqual([]);
  });
});
