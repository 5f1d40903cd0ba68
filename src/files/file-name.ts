/** Makes a file name out of a text that a person wrote. */
import { maskCprLike } from '../intake/cpr.ts';
import { limits } from '../intake/text-limits.ts';

const fallback = 'traedesten';
/** Windows keeps these for devices, in capitals or not. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const danish = /[æøå]/i;

/**
 * A name of at most 80 characters with its extension, made of A–Z, a–z, æøå, 0–9, _ and -. Something
 * like a CPR number gets an x for each digit; where nothing is left, the name is that of this tool.
 * @param extension without the full stop, such as `csv`
 */
export function fileName(label: string, extension: string): string {
  const room = limits.fileNameCharacters - extension.length - 1;
  const plain = [...maskCprLike(label).normalize('NFC').replaceAll('•', 'x')].map(plainLetters).join('');
  const short = trim(trim(plain.replace(/[^A-Za-z0-9æøåÆØÅ_]+/g, '-')).slice(0, room));
  // What was put in for other characters, and the cut, may have made a CPR number of what was none.
  const safe = maskCprLike(short).replaceAll('•', 'x');
  const name = reserved.test(safe) ? `${fallback}-${safe}` : safe || fallback;
  return `${name}.${extension}`;
}

/** é becomes e, while æ, ø and å stay. */
function plainLetters(character: string): string {
  return danish.test(character) ? character : character.normalize('NFKD').replace(/\p{M}/gu, '');
}

function trim(name: string): string {
  return name.replace(/^-/, '').replace(/-$/, '');
}
