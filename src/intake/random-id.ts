/**
 * Names for what the user keeps. Sixteen consonants: they can neither hold something like a CPR number
 * nor spell a word, and they need no care in a file name, a link or a spreadsheet.
 */
import { InputError } from '../model/input-error.ts';

const letters = 'bcdfghjklmnprstv';
const bytesNeeded = 8;

/**
 * Makes an id of 16 characters; each byte gives two of them, so that every id is equally likely.
 * @param randomBytes at least 8, as `crypto.getRandomValues` gives them
 * @throws InputError where there are fewer
 */
export function makeId(randomBytes: Uint8Array): string {
  if (randomBytes.length < bytesNeeded) throw new InputError('randomBytes', randomBytes.length, `at least ${bytesNeeded} bytes`);
  return Array.from(randomBytes.subarray(0, bytesNeeded), (byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15)).join('');
}
