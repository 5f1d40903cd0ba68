import type { KnowledgeText } from './texts.ts';
import type { LocalText, RecordId, Status } from '../../model/evidence.ts';
import type { GroupKnowledge, Guidance, Instrument, IsoDate, Knowledge, KnowledgeItem, Track } from '../../model/guidance.ts';
import { isHistoric } from '../../model/is-historic.ts';
import { tracks as trackKeys, type GroupId, type TrackKey } from '../../address/knowledge-link.ts';
import type { InstrumentId } from '../../model/needs.ts';

/** A name of the data, or the key of one of our own. */
export type Name = LocalText | KnowledgeText;

/** Where a point stands: the names from the outside in, and which sections have to be open for it to be seen. */
export type Place = { readonly id: string; readonly names: readonly Name[]; readonly open: readonly string[] };

/** A point that can be searched, filtered, opened and linked to. */
export type CatalogueEntry = {
  readonly id: string;
  readonly kind: 'item' | 'way' | 'row' | 'instrument';
  readonly name: LocalText | null;
  readonly text: LocalText | null;
  readonly conditions: readonly LocalText[];
  readonly lines: string | null;
  readonly status: Status | null;
  readonly evidence: readonly RecordId[];
  readonly instruments: readonly InstrumentId[];
  /** The target groups and tracks it belongs to. */
  readonly groups: readonly GroupId[];
  readonly tracks: readonly TrackKey[];
  /** Whether its target group, or everything it is about, is no longer in the rules. */
  readonly historic: 'group' | 'instrument' | null;
  readonly place: Place;
};

/** All points in the order of the page. */
export type Catalogue = {
  readonly entries: readonly CatalogueEntry[];
  readonly byId: ReadonlyMap<string, CatalogueEntry>;
  /** The kinds of statement that occur. */
  readonly statuses: readonly Status[];
};

/** The groups and tracks that a part of the strategy belongs to. */
export type Homes = Pick<CatalogueEntry, 'groups' | 'tracks'>;

/** The order in which kinds of statement are listed: from the best supported to the least. */
const statusOrder: readonly Status[] = ['K', 'A', 'E', 'D', 'S', 'Q', 'N', 'P', 'method', 'rule'];

/** The order of the instruments on the page. */
export const instrumentGroups = [
  'jobOriented',
  'upgrading',
  'social',
  'health',
  'guidance',
  'none',
] as const satisfies Instrument['group'][];

/** Lists every point of the strategy and every instrument, each with its place. */
export function createCatalogue(knowledge: Knowledge, { targetGroups, instruments }: Guidance, today: IsoDate): Catalogue {
  const historicInstruments = new Set(instruments.filter(({ validity }) => isHistoric(validity, today)).map(({ id }) => id));
  const historicGroups = new Set<GroupId>(targetGroups.filter(({ validity }) => isHistoric(validity, today)).map(({ id }) => id));

  const entryOf = (item: KnowledgeItem, homes: Homes, place: Place): CatalogueEntry => ({
    ...blank,
    ...item,
    ...homes,
    place,
    historic: historicOf(item.instruments, homes.groups),
  });
  const historicOf = (about: readonly InstrumentId[], groups: readonly GroupId[]): CatalogueEntry['historic'] => {
    if (groups.length > 0 && groups.every((group) => historicGroups.has(group))) return 'group';
    return about.length > 0 && about.every((id) => historicInstruments.has(id)) ? 'instrument' : null;
  };
  const listOf = (items: readonly KnowledgeItem[], homes: Homes, place: Place): CatalogueEntry[] =>
    items.map((item) => entryOf(item, homes, place));

  const { coreTask, groups, mentor, conduct, effectTable } = knowledge;
  const ofCoreTask = (names: readonly Name[], id: string): Place => placeOf(id, [coreTask.name, ...names], [coreTask.id]);
  const everyone: Homes = { groups: groups.map(({ id }) => id), tracks: [] };
  const mentorHomes = homesOf(mentor.lines, knowledge);
  const tableHomes = homesOf(effectTable.lines, knowledge);
  const conductHomes = homesOf(conduct.lines, knowledge);

  const ofGroup = (group: GroupKnowledge): CatalogueEntry[] => {
    const homes: Homes = { groups: [group.id], tracks: [] };
    const slot = (key: 'definition' | 'benefitGroups' | 'groupTask'): Place =>
      placeOf(`${group.id}/${key}`, [group.name, `knowledge.slot.${key}`], [group.id, `${group.id}/${key}`]);
    return [
      ...listOf(group.definition, homes, slot('definition')),
      ...listOf(group.benefitGroups, homes, slot('benefitGroups')),
      ...listOf(group.coreTask, homes, slot('groupTask')),
      ...group.tracks.flatMap((track, index) => ofTrack(group, track, { ...homes, tracks: trackKeys.slice(index, index + 1) })),
    ];
  };
  const ofTrack = (group: GroupKnowledge, track: Track, homes: Homes): CatalogueEntry[] => {
    const open = [group.id, track.id];
    const slot = (key: 'intro' | 'tools' | 'knowledge', inner: readonly Name[] = [], id = track.id): Place =>
      placeOf(`${id}/${key}`, [group.name, track.name, ...inner, `knowledge.slot.${key}`], open);
    return [
      ...listOf(track.intro, homes, slot('intro')),
      ...track.ways.flatMap((way) => [
        {
          ...blank,
          kind: 'way' as const,
          id: way.id,
          name: way.name,
          text: way.text,
          lines: way.lines,
          ...homes,
          place: placeOf(track.id, [group.name, track.name], open),
          historic: historicOf([], homes.groups),
        },
        ...listOf(way.tools, homes, slot('tools', [way.name], way.id)),
        ...listOf(way.knowledge, homes, slot('knowledge', [way.name], way.id)),
      ]),
      ...listOf(track.knowledge, homes, slot('knowledge')),
    ];
  };

  const ofStrategy: CatalogueEntry[] = [
    ...listOf(coreTask.mission, everyone, ofCoreTask(['knowledge.slot.mission'], 'core-task/mission')),
    ...coreTask.flexibilities.flatMap(({ id, name, citizen, company }) => [
      entryOf(citizen, everyone, ofCoreTask([name], id)),
      entryOf(company, everyone, ofCoreTask([name], id)),
    ]),
    ...listOf(coreTask.criteria, everyone, ofCoreTask(['knowledge.slot.criteria'], 'core-task/criteria')),
    ...groups.flatMap(ofGroup),
    ...listOf(mentor.intro, mentorHomes, placeOf('mentor/intro', [mentor.name], [mentor.id])),
    ...mentor.areas.flatMap(({ id, name, focus, does, doesNot }) => [
      entryOf(focus, mentorHomes, placeOf(id, [mentor.name, name], [mentor.id])),
      ...listOf(does, mentorHomes, placeOf(`${id}/does`, [mentor.name, name, 'knowledge.slot.does'], [mentor.id])),
      ...listOf(doesNot, mentorHomes, placeOf(`${id}/doesNot`, [mentor.name, name, 'knowledge.slot.doesNot'], [mentor.id])),
    ]),
    ...listOf(effectTable.intro, tableHomes, placeOf('table/intro', [effectTable.name], [effectTable.id])),
    ...effectTable.rows.map((row) => ({
      ...blank,
      ...row,
      kind: 'row' as const,
      ...tableHomes,
      place: placeOf('table/rows', [effectTable.name, 'knowledge.slot.rows'], [effectTable.id]),
    })),
    ...listOf(effectTable.doubts, tableHomes, placeOf('table/doubts', [effectTable.name, 'knowledge.slot.doubts'], [effectTable.id])),
    ...listOf(conduct.intro, conductHomes, placeOf('conduct/intro', [conduct.name], [conduct.id])),
    ...conduct.points.flatMap(({ id, name, items }) => listOf(items, conductHomes, placeOf(id, [conduct.name, name], [conduct.id]))),
  ];

  const ofInstrument = (instrument: Instrument): CatalogueEntry => {
    const about = ofStrategy.filter(({ kind, instruments: named }) => kind === 'item' && named.includes(instrument.id));
    const section = sectionOf(instrument.group);
    return {
      ...blank,
      kind: 'instrument',
      id: instrument.id,
      name: instrument.name,
      text: instrument.text,
      evidence: [instrument.use, instrument.validity.source].filter((id) => id !== null),
      groups: unique([...instrument.namedFor, ...about.flatMap((entry) => entry.groups)]),
      tracks: unique(about.flatMap((entry) => entry.tracks)),
      historic: historicInstruments.has(instrument.id) ? 'instrument' : null,
      place: placeOf(section, ['knowledge.instruments', `knowledge.instruments.${instrument.group}`], ['instruments', section]),
    };
  };

  const entries = [
    ...ofStrategy,
    ...instrumentGroups.flatMap((group) => instruments.filter((instrument) => instrument.group === group).map(ofInstrument)),
  ];
  const occurring = new Set(entries.map(({ status }) => status));
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    statuses: statusOrder.filter((status) => occurring.has(status)),
  };
}

/** The name of the section that an instrument stands in. */
export function sectionOf(group: Instrument['group']): string {
  return `instruments/${group}`;
}

/** The groups and tracks whose lines hold these lines; a part that stands outside all of them is for everyone. */
export function homesOf(lines: string, { groups }: Knowledge): Homes {
  const parts = rangesOf(lines);
  const within = (outer: string): boolean => parts.some(([from, to]) => rangesOf(outer).some(([low, high]) => low <= from && to <= high));
  const homes = groups.filter((group) => within(group.lines));
  return {
    groups: (homes.length > 0 ? homes : groups).map(({ id }) => id),
    tracks: trackKeys.filter((_, index) => homes.some(({ tracks }) => tracks[index] && within(tracks[index].lines))),
  };
}

const blank = {
  kind: 'item',
  name: null,
  text: null,
  conditions: [],
  lines: null,
  status: null,
  evidence: [],
  instruments: [],
  historic: null,
} as const;

function placeOf(id: string, names: readonly Name[], open: readonly string[]): Place {
  return { id, names, open };
}

/** "221–225, 227" as pairs of first and last line. */
function rangesOf(lines: string): (readonly [number, number])[] {
  return lines.split(',').map((range) => {
    const [from = NaN, to = from] = range.split('–').map(Number);
    return [from, to];
  });
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
