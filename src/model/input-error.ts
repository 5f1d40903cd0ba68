/** An argument is outside the allowed values. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /**
   * @param field the field at fault, such as `belief`
   * @param value what was given
   * @param allowed the allowed values in words, such as "a whole number from 0 to 5"
   */
  constructor(
    readonly field: string,
    readonly value: unknown,
    readonly allowed: string,
  ) {
    super(`${field} is ${describe(value)}; allowed: ${allowed}.`);
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}
