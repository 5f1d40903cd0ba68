import type { Locale } from '../../ui/locale.ts';
import type { KnowledgeMeasures } from '../../model/guidance.ts';
import type { KnowledgeFilters } from '../../address/knowledge-link.ts';
import type { Catalogue, CatalogueEntry, Place } from './catalogue.view.ts';
import { nameText, plainText } from './text.view.ts';
import { fold } from '../../ui/search.ts';

/** What is searched of one point, folded: its own words, and the names of where it stands. */
type Indexed = { readonly entry: CatalogueEntry; readonly own: string; readonly around: string };
export type SearchIndex = readonly Indexed[];

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
export function find(index: SearchIndex, words: readonly string[], filters: KnowledgeFilters): CatalogueEntry[] {
  const found: { entry: CatalogueEntry; isOwn: boolean }[] = [];
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
  const rankOf = ({ entry }: { entry: CatalogueEntry }): number => rank.get(entry.place.id) ?? 0;
  return found.sort((one, other) => rankOf(one) - rankOf(other) || Number(other.isOwn) - Number(one.isOwn)).map(({ entry }) => entry);
}

/** Whether a point belongs to what the filters let through. */
export function fits(
  { groups, tracks, status, historic }: Pick<CatalogueEntry, 'groups' | 'tracks' | 'status' | 'historic'>,
  filters: KnowledgeFilters,
): boolean {
  if (filters.group && !groups.includes(filters.group)) return false;
  if (filters.track && !tracks.includes(filters.track)) return false;
  if (filters.status && status !== filters.status) return false;
  return !filters.validity || (historic !== null) === (filters.validity === 'historic');
}

/** Points in a row, gathered under their places. */
export function byPlace(entries: readonly CatalogueEntry[]): { place: Place; entries: CatalogueEntry[] }[] {
  const places: { place: Place; entries: CatalogueEntry[] }[] = [];
  for (const entry of entries) {
    const last = places.at(-1);
    if (last && last.place.id === entry.place.id) last.entries.push(entry);
    else places.push({ place: entry.place, entries: [entry] });
  }
  return places;
}
