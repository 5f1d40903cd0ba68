/**
 * Random ids of stored records: sixteen consonants. They can look neither like a CPR number nor like a word, and need no
 * escaping in file names, links or spreadsheets.
 */
import { InputError } from '../model/input-error.ts';

const letters = 'bcdfghjklmnprstv';
const bytesNeeded = 8;

/**
 * Makes an id of 16 characters, two from each byte, uniformly distributed.
 * @param randomBytes at least 8, from `crypto.getRandomValues`
 * @throws InputError for fewer bytes
 */
export function makeId(randomBytes: Uint8Array): string {
  if (randomBytes.length < bytesNeeded) throw new InputError('randomBytes', randomBytes.length, `at least ${bytesNeeded} bytes`);
  return Array.from(randomBytes.subarray(0, bytesNeeded), (byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15)).join('');
}
