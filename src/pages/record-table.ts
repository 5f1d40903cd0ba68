/** The records that each part and page of the program uses, as their folders declare it. Imported by the build and tests only. */
import { engineRecords } from '../engine/records.ts';
import type { RecordId } from '../model/evidence.ts';
import type { GuidancePart } from '../model/guidance-records.ts';
import { teamRecords } from '../team/records.ts';
import { shownEverywhere } from '../ui/records.ts';
import type { PageRecords, ProgramPart, ProgramUse } from './page-records.ts';
import { menuSections } from './page-description.ts';
import { pageTable } from './page-table.ts';

const found = import.meta.glob<PageRecords>('./[!_]*/records.ts', { eager: true, import: 'records' });

/** By the name of the page's folder. */
export const pageRecords: Readonly<Record<string, PageRecords>> = Object.fromEntries(
  Object.entries(found).map(([file, records]) => [file.split('/')[1], records]),
);

export const partRecords: Readonly<Record<ProgramPart, readonly RecordId[]>> = {
  engine: engineRecords,
  teamEngine: teamRecords,
  everywhere: shownEverywhere,
};

/** The records whose amounts have to come with the first screen. */
export function recordsOfFirstScreen(): Set<RecordId> {
  const pages = Object.values(pageRecords).filter(({ readsWholeEvidence }) => !readsWholeEvidence);
  return new Set([...Object.values(partRecords).flat(), ...pages.flatMap(({ named }) => named)]);
}

/** @param guidance the records that each part of the guidance names */
export function programUse(guidance: Readonly<Record<GuidancePart, readonly RecordId[]>>): ProgramUse {
  const parts = Object.entries(partRecords) as [ProgramPart, readonly RecordId[]][];
  const pages = Object.keys(pageRecords)
    .sort(inMenuOrder)
    .map((page): [string, readonly RecordId[]] => [page, recordsShownOn(page, guidance)]);
  const ids = new Set([...parts, ...pages].flatMap(([, records]) => records));
  const placesOf = <Place extends string>(id: RecordId, places: readonly [Place, readonly RecordId[]][]): Place[] =>
    places.filter(([, records]) => records.includes(id)).map(([place]) => place);
  const byPlaces = new Map<string, { parts: ProgramPart[]; pages: string[]; records: RecordId[] }>();
  for (const id of ids) {
    const places = { parts: placesOf(id, parts), pages: placesOf(id, pages) };
    const key = JSON.stringify(places);
    byPlaces.set(key, { ...places, records: [...(byPlaces.get(key)?.records ?? []), id] });
  }
  return [...byPlaces.values()];
}

function recordsShownOn(page: string, guidance: Readonly<Record<GuidancePart, readonly RecordId[]>>): readonly RecordId[] {
  const { named = [], guidance: parts = [] } = pageRecords[page] ?? {};
  return [...named, ...parts.flatMap((part) => guidance[part])];
}

const sections = Object.keys(menuSections);

/** Pages of the menu first, the others by path. */
function inMenuOrder(one: string, other: string): number {
  const key = (page: string): [number, string] => {
    const { menu, path = '' } = pageTable[page] ?? {};
    return [menu ? sections.indexOf(menu.section) * 100 + menu.at : Number.MAX_SAFE_INTEGER, path];
  };
  const [[place, path], [otherPlace, otherPath]] = [key(one), key(other)];
  return place - otherPlace || (path < otherPath ? -1 : 1);
}
