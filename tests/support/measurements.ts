/** Measurements, made by hand and at random, and a storage that keeps them in memory. */
import { unhurried } from '../../src/intake/portions.ts';
import fc from 'fast-check';
import type { Case, Measurement } from '../../src/model/case.ts';
import type { IsoDate } from '../../src/model/guidance.ts';
import { scaleIndicators, searchChannels, type MeasurementAnswers, type Side } from '../../src/model/indicators.ts';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';

const letters = 'bcdfghjklmnprstv';

/** Ids in order, as `makeId` would make them. */
export function idMaker(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return Array.from({ length: 16 }, (_, index) => letters.charAt(Math.floor(next / 16 ** (15 - index)) % 16)).join('');
  };
}

const nextId = idMaker();

export function aMeasurement(by: Side, on: IsoDate, answers: MeasurementAnswers): Measurement {
  return { id: nextId(), rev: 1, changedAt: `${on}T10:00:00.000Z`, caseId: 'bbbbbbbbbbbbbbbb', on, by, answers, comment: '' };
}

export function aCase(id: string, outcome: Case['outcome'] = null): Case {
  const at = '2026-01-01T10:00:00.000Z';
  return { id, rev: 0, changedAt: at, label: 'Grøn mappe', createdAt: at, answered: null, scenarios: [], contact: '', tried: '', outcome };
}

/** A storage in memory on the 21st of November 2026. */
export function aStorage(): Storage {
  let second = 0;
  const now = (): string => {
    second += 1;
    return new Date(Date.UTC(2026, 10, 21, 9, 0, second)).toISOString();
  };
  return createMemoryStorage({ now, makeId: idMaker(), pace: unhurried });
}

export const anyDay: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const place = fc.constantFrom(1, 2, 3, 4, 5, 'dontKnow' as const);
const scaleAnswers = fc.record(Object.fromEntries(scaleIndicators.map((id) => [id, place])), { requiredKeys: [] });

/** Any answers that the forms can give. */
export const anyAnswers: fc.Arbitrary<MeasurementAnswers> = fc
  .tuple(
    scaleAnswers,
    fc.record(
      {
        s12: place,
        b10: fc.oneof(fc.constantFrom('declined', 'dontKnow'), fc.shuffledSubarray([...searchChannels], { minLength: 1 })),
        b11: fc.oneof(fc.constant('dontKnow'), fc.record({ kroner: fc.nat(1_000_000), per: fc.constantFrom('hour', 'month') })),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([scale, others]) => ({ ...scale, ...others }) as MeasurementAnswers);

export const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .tuple(fc.constantFrom<Side>('citizen', 'caseworker'), anyDay, anyAnswers)
  .map(([by, on, answers]) => {
    const own = Object.entries(answers).filter(([id]) => id.startsWith(by === 'citizen' ? 'b' : 's'));
    return aMeasurement(by, on, Object.fromEntries(own));
  });
