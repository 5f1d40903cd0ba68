/** What a passphrase is made of: the letters somebody meant, however they came into the field. */

const unseen = /[\s\p{Cc}\p{Cf}]/u;

/** The passphrase without white space and invisible characters at its ends, which come along when it is pasted. */
export function withoutStrayEnds(passphrase: string): string {
  const letters = [...passphrase];
  const first = letters.findIndex((letter) => !unseen.test(letter));
  return first === -1 ? '' : letters.slice(first, letters.findLastIndex((letter) => !unseen.test(letter)) + 1).join('');
}

/** The passphrases to try, in order: without stray ends, then as typed, since older files may have been locked with them. */
export function attemptsWith(passphrase: string): string[] {
  return [...new Set([withoutStrayEnds(passphrase), passphrase])];
}
