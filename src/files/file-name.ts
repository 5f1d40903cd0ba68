/** Makes a safe file name from text that a person wrote. */
import { maskCprLike } from '../intake/cpr.ts';
import { limits } from '../intake/text-limits.ts';

const fallback = 'traedesten';
/** Device names that Windows reserves, in any case. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const danish = /[æøå]/i;

/**
 * A name of at most 80 characters plus extension, made of A–Z, a–z, æøå, 0–9, _ and -. Digits of a CPR-like number become x; an
 * empty result becomes the name of this tool.
 * @param extension without the dot, such as `csv`
 */
export function fileName(label: string, extension: string): string {
  const room = limits.fileNameCharacters - extension.length - 1;
  const plain = [...maskCprLike(label).normalize('NFC').replaceAll('•', 'x')].map(plainLetters).join('');
  const short = trim(trim(plain.replace(/[^A-Za-z0-9æøåÆØÅ_]+/g, '-')).slice(0, room));
  // Replacing characters and cutting may have joined digits to a CPR-like number, so it is masked again.
  const safe = maskCprLike(short).replaceAll('•', 'x');
  const name = reserved.test(safe) ? `${fallback}-${safe}` : safe || fallback;
  return `${name}.${extension}`;
}

/** é becomes e; æ, ø and å stay. */
function plainLetters(character: string): string {
  return danish.test(character) ? character : character.normalize('NFKD').replace(/\p{M}/gu, '');
}

function trim(name: string): string {
  return name.replace(/^-/, '').replace(/-$/, '');
}
