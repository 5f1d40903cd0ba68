/** The rules for texts that a machine can tell: the word list of docs/words.md, case after a colon, commas, marks, length. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, textsIn } from './support/locales.ts';
import type { Language } from '../src/ui/locale.ts';

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Names of documents and of places in them, and what is printed there, are not ours. */
const theirOwn = new Set(['place', 'title', 'corrected']);
const longestSentence = 20;

const pages = readFileSync(join(process.cwd(), 'docs/words.md'), 'utf8');
const inPages = (language: Language): Text[] => Object.entries(textsIn[language]).map(([where, text]) => ({ where, text }));

/** The texts `{ da, en }` anywhere in a file of data. */
function within(value: unknown, where: string, language: Language): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [language]: text } = value as Partial<Record<Language, unknown>>;
  const own = typeof text === 'string' ? [{ where, text }] : [];
  const named = (key: string, one: unknown): string => (isNamed(one) ? one.id : key);
  return [
    ...own,
    ...Object.entries(value)
      .filter(([key]) => !theirOwn.has(key))
      .flatMap(([key, one]) => within(one, `${where} ${named(key, one)}`, language)),
  ];
}

function isNamed(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
}

function inData(language: Language): Text[] {
  return ['src/evidence', 'src/guidance'].flatMap((folder) =>
    readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => within(JSON.parse(readFileSync(join(process.cwd(), folder, name), 'utf8')), name, language)),
  );
}

const texts: Readonly<Record<Language, readonly Text[]>> = {
  da: [...inPages('da'), ...inData('da')],
  en: [...inPages('en'), ...inData('en')],
};

/** The texts in which something is found, so that a failing test names them. */
const found = (language: Language, find: (text: string) => string | undefined): string[] =>
  texts[language].flatMap(({ where, text }) => {
    const hit = find(text.replaceAll('\u00ad', ''));
    return hit === undefined ? [] : [`${where}: ${hit} | ${text}`];
  });

interface Row {
  readonly write: string;
  readonly not: readonly string[];
  readonly mayStand: readonly string[];
}

const heading: Readonly<Record<Language, string>> = { da: 'Danish', en: 'English' };
const listOf = (cell: string): string[] =>
  cell
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** The rows of the table of a language in the word list. */
function rowsOf(language: Language): Row[] {
  const [, part = ''] = pages.split(`\n## ${heading[language]}\n`);
  const [table = ''] = part.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map(([write = '', not = '', , mayStand = '']) => ({ write: write.trim(), not: listOf(not), mayStand: listOf(mayStand) }));
}

/** The name of a number in a text, which nobody reads. */
const token = /\{[^}]+\}/g;

/** `word…` stands for any ending. Case counts only where it is all that differs from the word to write. */
function patternOf(word: string, { write }: Row): RegExp {
  const stem = word.replace(/…$/, '');
  const ending = word.endsWith('…') ? '\\p{L}*' : '';
  return new RegExp(`(?<![\\p{L}-])${stem}${ending}(?!\\p{L})`, write.toLowerCase() === word.toLowerCase() ? 'u' : 'iu');
}

function replacedWord(text: string, rows: readonly Row[]): string | undefined {
  const written = text.replaceAll(token, ' ');
  for (const row of rows) {
    const rest = row.mayStand.reduce((all, phrase) => all.replaceAll(phrase, ' '), written);
    for (const word of row.not) {
      const hit = patternOf(word, row).exec(rest);
      if (hit) return `»${hit[0]}« for ${row.write}`;
    }
  }
  return undefined;
}

const words = /\{\w[\w.-]*\}|[\p{L}\d]+(?:[-’.,][\p{L}\d]+)*/gu;
const tooLong = (text: string): string | undefined =>
  text
    .split(/(?<=[.?!]«?”?)\s+|\n/)
    .filter((sentence) => (sentence.match(words) ?? []).length > longestSentence)
    .at(0);

describe('the word list', () => {
  it.each(languages)('has rows that each say what to write (%s)', (language) => {
    expect(rowsOf(language).length).toBeGreaterThan(10);
    for (const { write } of rowsOf(language)) expect(write).not.toBe('');
  });

  it.each(languages)('holds in every text that a user reads (%s)', (language) => {
    const rows = rowsOf(language);
    expect(found(language, (text) => replacedWord(text, rows))).toEqual([]);
  });

  it('is caught where a replaced word comes back', () => {
    expect(replacedWord('Virkningen er lille.', rowsOf('da'))).toBe('»Virkningen« for effekt');
    expect(replacedWord('Der er ingen enkel årsag og virkning.', rowsOf('da'))).toBeUndefined();
    expect(replacedWord('Skriv et cpr-nummer.', rowsOf('da'))).toBe('»cpr-nummer« for CPR-nummer');
    expect(replacedWord('Skriv et CPR-nummer.', rowsOf('da'))).toBeUndefined();
    expect(replacedWord('Fremgangen er god.', rowsOf('da'))).toBe('»Fremgangen« for progression');
  });
});

describe.each(languages)('every text (%s)', (language) => {
  const others = { da: /["'“”]|\.\.\./, en: /["'»«]|\.\.\./ }[language];
  /** Names and abbreviations: two capitals, or a name of the list. */
  const name = /^(?:\p{Lu}[\p{Lu}\d-]+\p{L}*|\p{Lu})$/u;
  const names = new Set(listOf(/^Names: (.+)\.$/m.exec(pages)?.[1] ?? ''));

  it('has at most 20 words in a sentence', () => {
    expect(found(language, tooLong)).toEqual([]);
  });

  it('goes on in lower case after a colon', () => {
    const upper = (text: string): string | undefined =>
      [...text.matchAll(/: (\p{Lu}[\p{L}\d-]*)/gu)].map(([, word = '']) => word).find((word) => !name.test(word) && !names.has(word));
    expect(found(language, upper)).toEqual([]);
  });

  it('has the quotation marks, apostrophes and dots of its language', () => {
    expect(found(language, (text) => others.exec(text)?.[0])).toEqual([]);
  });

  it('has no space before a mark, none twice, and none at its ends', () => {
    expect(found(language, (text) => / [.,;:?!]|\s\s|^\s|\s$/.exec(text)?.[0])).toEqual([]);
  });
});

describe('the Danish texts', () => {
  /** Words before which no comma stands: they belong to the clause, or begin it together with the conjunction. */
  const before =
    '(?:og|eller|men|hvad|for|så|kun|også|især|ikke|heller|end|som|selv|netop|mest|først|bare|altså|både|enten|medmindre|om|at|hverken|undtagen|hvor|uanset|samt|altid|lige|længe|nemlig|oftest|særligt|bortset fra|fx|senest|fordi|mens|uden|hvis|når)';

  it('have a comma before a clause that begins with fordi, hvis, når or mens', () => {
    const missing = new RegExp(`(?<![\\p{L}])(?!${before} )[\\p{L}}]+ (?:fordi|hvis|når|mens)(?!\\p{L})`, 'iu');
    expect(found('da', (text) => missing.exec(text)?.[0])).toEqual([]);
  });
});
