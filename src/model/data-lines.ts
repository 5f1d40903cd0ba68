import type { Evidence } from './evidence.ts';

/** One line per value, so that a data change is a diff of lines. The checksum of the data version is computed from this text. */
export function dataLines({ records }: Pick<Evidence, 'records'>): string {
  return Object.values(records)
    .flatMap((record) => {
      const head = `${record.id} [${record.status.join(' ')}] ${record.outcome}, ${record.population}`;
      if (record.kind === 'direction') return [`${head}: ${record.direction}, ${record.strength}`];
      if (record.kind === 'statement') return [`${head}: statement`];
      return Object.entries(record.values).map(([key, { amount, unit, approximation, interval }]) => {
        const bounds = typeof interval === 'string' ? interval : `${interval.low} to ${interval.high} at ${interval.level}`;
        return `${head}: ${key} = ${amount} ${unit}, ${approximation}, interval ${bounds}`;
      });
    })
    .join('\n')
    .concat('\n');
}
