import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/ui/message.ts';
import { languages, textsIn, type TextKey } from '../support/locales.ts';

const { da, en } = textsIn;
const keys = Object.keys(da) as TextKey[];
const parametersOf = (text: string): string[] =>
  [...new Set(piecesOf(text).flatMap((piece) => ('parameter' in piece ? [piece.parameter] : [])))].sort();
/** The words without the names of the parameters, which nobody reads. */
const wordsOf = (text: string): string =>
  piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : '…'))
    .join('');
const all = languages.flatMap((language) => keys.map((key) => ({ language, key, text: textsIn[language][key] })));
/** The texts for which something does not hold, so that a failing test names them. */
const where = (fails: (text: string, key: TextKey) => boolean): string[] =>
  all.filter(({ text, key }) => fails(text, key)).map(({ language, key, text }) => `${language} ${key}: ${text}`);

describe('the texts of the two languages', () => {
  it('are many', () => {
    expect(keys.length).toBeGreaterThan(100);
  });

  it('have a form for several wherever there is one for one, and the other way round', () => {
    const stems = (ending: string): string[] => keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
    expect(stems('.one')).toEqual(stems('.other'));
    expect(stems('.one')).not.toEqual([]);
  });

  it('differ in every text, unless all its words are the same in both languages', () => {
    const shared = /^(?:trædesten|version|data|team|workshop|job|plan|interviews?|social|interval|situation)$/i;
    const same = keys.filter((key) => (da[key] as string) === en[key]);
    expect(same.filter((key) => (wordsOf(da[key]).match(/\p{L}{2,}/gu) ?? []).some((word) => !shared.test(word)))).toEqual([]);
  });
});

describe('every text', () => {
  it('says something, and does not begin or end with a space', () => {
    expect(where((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('holds no number of its own, apart from years and the names of tables', () => {
    expect(where((text) => /\d/.test(text.replaceAll(/\b(?:19|20)\d\d\b|\b(?:Tabel|Table|Figur|Figure) \d+\b/g, '')))).toEqual([]);
  });

  it('has its braces in pairs around the name of a parameter', () => {
    expect(where((text) => /[{}]/.test(text.replaceAll(/\{[a-z]\w*\}/gi, '')))).toEqual([]);
  });

  it('holds no markup', () => {
    expect(where((text) => /[<>]|&\w+;/.test(text))).toEqual([]);
  });

  it('has the quotation marks, apostrophes and dots of its language', () => {
    expect(where((text) => /["']|\.\.\./.test(text))).toEqual([]);
    expect(keys.filter((key) => /[“”]/.test(da[key]))).toEqual([]);
    expect(keys.filter((key) => /[»«]/.test(en[key]))).toEqual([]);
  });

  it('of the grid says which outcome it counts, wherever it counts one', () => {
    const counts = ['same', 'change', 'legend.kept', 'legend.gained', 'legend.lost', 'legend.rest'] as const;
    for (const { language, key, text } of all) {
      if (!key.startsWith('grid.')) continue;
      const isCount = counts.some((count) => key === `grid.${count}`);
      expect(parametersOf(text).includes('outcome'), `${language} ${key}`).toBe(isCount);
    }
    expect(keys.filter((key) => parametersOf(da[key]).includes('outcome')).filter((key) => key.startsWith('grid.'))).toHaveLength(
      counts.length,
    );
  });

  it('speaks of groups: never of your chance', () => {
    expect(where((text) => /\b(?:din|dine) (?:job)?chancer?\b|\byour chances?\b/i.test(text))).toEqual([]);
  });
});

describe('the Danish texts', () => {
  it('say kommunen, and jobcenter only of whom the figures hold for and of who judged them', () => {
    expect(keys.filter((key) => /jobcent/i.test(da[key]))).toEqual([
      'who.group',
      'front.base',
      'understand.guess.level',
      'understand.limits.who.source',
    ]);
  });

  it('have no English of the field in them', () => {
    expect(keys.filter((key) => /\b(?:caseworker|belief|evidence|scenario|range)\b/i.test(wordsOf(da[key])))).toEqual([]);
  });
});
