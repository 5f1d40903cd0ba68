import type { Locale } from '../i18n/locale.ts';
import type { KnowledgeMeasures } from '../model/guidance.ts';
import type { KnowledgeFilters } from '../model/knowledge-link.ts';
import type { Catalogue, Entry, Place } from './knowledge-catalogue.ts';
import { nameText, plainText } from './knowledge-text.ts';

/** What is searched of one point, folded: its own words, and the names of where it stands. */
type Indexed = { readonly entry: Entry; readonly own: string; readonly around: string };
export type SearchIndex = readonly Indexed[];

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

/** Folds every point once, in both languages; numbers stand as the language on the screen writes them. */
export function createIndex({ entries }: Catalogue, measures: KnowledgeMeasures, locale: Locale): SearchIndex {
  const both = (text: { da: string; en: string } | null): string[] =>
    text ? [plainText(text.da, measures, locale), plainText(text.en, measures, locale)] : [];
  const folded = new Map<Place, string>();
  const around = (place: Place): string => {
    const known =
      folded.get(place) ??
      fold(place.names.flatMap((name) => (typeof name === 'string' ? [nameText(name, locale)] : both(name))).join('\n'));
    folded.set(place, known);
    return known;
  };
  return entries.map((entry) => ({
    entry,
    own: fold([...both(entry.name), ...both(entry.text), ...entry.conditions.flatMap(both)].join('\n')),
    around: around(entry.place),
  }));
}

/**
 * The points that fit words and filters, place by place: first the places where a point itself holds all the
 * words, in the order of the page; then those that only stand under such a name.
 */
export function find(index: SearchIndex, words: readonly string[], filters: KnowledgeFilters): Entry[] {
  const found: { entry: Entry; isOwn: boolean }[] = [];
  const ownPlaces = new Set<string>();
  for (const { entry, own, around } of index) {
    if (!fits(entry, filters)) continue;
    const isOwn = words.every((word) => own.includes(word));
    if (!isOwn && !words.every((word) => own.includes(word) || around.includes(word))) continue;
    found.push({ entry, isOwn });
    if (isOwn) ownPlaces.add(entry.place.id);
  }
  const rank = new Map<string, number>();
  for (const { entry } of found)
    if (!rank.has(entry.place.id)) rank.set(entry.place.id, rank.size + (ownPlaces.has(entry.place.id) ? 0 : found.length));
  const rankOf = ({ entry }: { entry: Entry }): number => rank.get(entry.place.id) ?? 0;
  return found.sort((one, other) => rankOf(one) - rankOf(other) || Number(other.isOwn) - Number(one.isOwn)).map(({ entry }) => entry);
}

/** Whether a point belongs to what the filters let through. */
export function fits(
  { groups, tracks, status, historic }: Pick<Entry, 'groups' | 'tracks' | 'status' | 'historic'>,
  filters: KnowledgeFilters,
): boolean {
  if (filters.group && !groups.includes(filters.group)) return false;
  if (filters.track && !tracks.includes(filters.track)) return false;
  if (filters.status && status !== filters.status) return false;
  return !filters.validity || (historic !== null) === (filters.validity === 'historic');
}

/** Points in a row, gathered under their places. */
export function byPlace(entries: readonly Entry[]): { place: Place; entries: Entry[] }[] {
  const places: { place: Place; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = places.at(-1);
    if (last && last.place.id === entry.place.id) last.entries.push(entry);
    else places.push({ place: entry.place, entries: [entry] });
  }
  return places;
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
