/** Looking for words: how they are spelled does not matter, nor does the language of the keyboard. */

/** A stretch of a text, and whether it was searched for. */
export type Stretch = { readonly text: string; readonly isFound: boolean };

const plainLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o' };

/**
 * Brings words to the letters they are searched by: small, without accents, and the same whether
 * someone writes ø, oe or o, å, aa or a, æ or ae.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æø]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/oe+/g, 'o')
    .replace(/aa+/g, 'a');
}

/** The words of a query, folded; all of them have to be found. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Cuts a text where one of the folded words is found, so that it can be marked. */
export function stretches(text: string, words: readonly string[]): Stretch[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      marked.fill(true, starts[at], ends[at + word.length - 1]);
  const cut: { text: string; isFound: boolean }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const isFound = marked[index] === true;
    const last = cut.at(-1);
    if (last?.isFound === isFound) last.text += text[index];
    else cut.push({ text: text.charAt(index), isFound });
  }
  return cut;
}

/** A folded text, and for each of its letters where in the text it begins and ends. */
function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    for (const letter of fold(text.charAt(index))) {
      const before = folded.at(-1);
      const swallows = (before === 'o' && letter === 'e') || (before === 'a' && letter === 'a');
      if (swallows) ends[ends.length - 1] = index + 1;
      else {
        folded += letter;
        starts.push(index);
        ends.push(index + 1);
      }
    }
  }
  return { folded, starts, ends };
}
