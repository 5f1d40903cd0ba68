/** How hard a Danish text is to read: words per sentence + 100 × words over six letters / words. */

/** What counts as a word: letters, with a hyphen or an apostrophe between them. Numbers and places for them are left out. */
const word = /\p{L}+(?:[-’]\p{L}+)*/gu;
const parameter = /\{\w+\}/g;
const longestShortWord = 6;

/** Words and long words of a text, and its sentences: each ends at a full stop, question mark or exclamation mark, or with the text. */
export function countsOf(text: string): { words: number; longWords: number; sentences: number } {
  const plain = text.replaceAll(parameter, ' ');
  const words = plain.match(word) ?? [];
  const sentences = plain.split(/[.?!]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  return {
    words: words.length,
    longWords: words.filter((one) => one.replaceAll(/[^\p{L}]/gu, '').length > longestShortWord).length,
    sentences: sentences.length,
  };
}

/** @throws Error for a text without words, which has no number */
export function lix(text: string): number {
  const { words, longWords, sentences } = countsOf(text);
  if (words === 0) throw new Error('A text without words cannot be measured.');
  return words / sentences + (100 * longWords) / words;
}
