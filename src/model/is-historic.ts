import type { IsoDate, Validity } from './guidance.ts';

/** A thing is historic from the day after its last one. ISO dates sort as text. */
export function isHistoric({ validTo }: Validity, today: IsoDate): boolean {
  return validTo !== null && today > validTo;
}
