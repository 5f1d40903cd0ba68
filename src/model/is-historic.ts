import type { IsoDate, Validity } from './guidance.ts';

/** Whether the last day has passed. ISO dates compare as text. */
export function isHistoric({ validTo }: Validity, today: IsoDate): boolean {
  return validTo !== null && today > validTo;
}
