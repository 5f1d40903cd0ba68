import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../src/storage/backup-file.ts';
import type { Content } from '../../src/storage/rows.ts';
import { idsFrom, ready, valueOf } from './support/environment.ts';
import { making, reading } from './support/reading.ts';
import { aCase, aMeasurement } from './support/records.ts';

function manyCases(count: number, measurementsEach: number): Content {
  const [caseId, measurementId] = [idsFrom('case'), idsFrom('meas')];
  const cases = Array.from({ length: count }, (_, index) => aCase({ id: caseId(), label: `Sag ${index}` }));
  const measurements = cases.flatMap(({ id }) =>
    Array.from({ length: measurementsEach }, (_, index) => aMeasurement({ id: measurementId(), caseId: id, on: `2026-02-${10 + index}` })),
  );
  return { cases, notes: [], measurements };
}

describe('5,000 cases with 50,000 measurements', () => {
  it('L-014: are read from a file, restored, listed and opened', async () => {
    const content = manyCases(5000, 10);
    const text = await writeBackup(content, making);
    expect(text.length).toBeLessThan(20 * 1024 * 1024);
    const read = await readBackup(JSON.parse(text), reading);
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems.slice(0, 3)));
    const storage = await ready();
    expect(await storage.replaceAll(read.content, false)).toMatchObject({ kind: 'rewritten' });
    const list = valueOf(await storage.cases.list());
    expect(list).toHaveLength(5000);
    expect(valueOf(await storage.measurements.ofCase(list[17]?.id ?? ''))).toHaveLength(10);
    expect(valueOf(await storage.state())).toMatchObject({ cases: 5000, measurements: 50_000 });
  });
});
