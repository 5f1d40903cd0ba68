/**
 * Parses and serializes the filters of the knowledge page: `#/viden?gruppe=udsatte&spor=3`, or
 * `#/viden?punkt=conduct-listen-a`.
 */
import type { Status } from '../model/evidence.ts';
import type { GroupKnowledge } from '../model/guidance.ts';
import type { PageParameters } from '../model/situation.ts';

export type GroupId = GroupKnowledge['id'];
/** The four tracks of every target group, in the order of the strategy. */
export const tracks = ['prevent', 'develop', 'jobs', 'cooperate'] as const;
export type TrackKey = (typeof tracks)[number];
export type ValidityKey = 'historic' | 'current';

/** The filters of the page; null selects everything. */
export type KnowledgeFilters = {
  readonly group: GroupId | null;
  readonly track: TrackKey | null;
  readonly status: Status | null;
  readonly validity: ValidityKey | null;
  /** The id of the opened statement. */
  readonly point: string | null;
};

export const noFilters: KnowledgeFilters = { group: null, track: null, status: null, validity: null, point: null };

const groupWords: Readonly<Record<GroupId, string>> = {
  vulnerable: 'udsatte',
  closest: 'taettest',
  educationReady: 'uddannelse',
  companies: 'virksomheder',
};
const validityWords: Readonly<Record<ValidityKey, string>> = { historic: 'historisk', current: 'gaeldende' };

/** Parses the page's parameters. Unknown values are dropped and counted. */
export function readKnowledge(
  parameters: PageParameters,
  known: { readonly statuses: readonly Status[]; readonly points: { has(id: string): boolean } },
): { filters: KnowledgeFilters; dropped: number } {
  let dropped = 0;
  const read = <Value>(name: string, find: (word: string) => Value | undefined): Value | null => {
    const word = parameters[name];
    if (word === undefined) return null;
    const value = find(word);
    if (value === undefined) dropped += 1;
    return value ?? null;
  };
  const filters: KnowledgeFilters = {
    group: read('gruppe', (word) => keyOf(groupWords, word)),
    track: read('spor', (word) => tracks.find((_, index) => String(index + 1) === word)),
    status: read('status', (word) => known.statuses.find((status) => status.toLowerCase() === word)),
    validity: read('gyldig', (word) => keyOf(validityWords, word)),
    point: read('punkt', (word) => (known.points.has(word) ? word : undefined)),
  };
  return { filters, dropped };
}

/** All parameters of the page; an empty string removes a parameter. */
export function writeKnowledge({ group, track, status, validity, point }: KnowledgeFilters): PageParameters {
  return {
    gruppe: group ? groupWords[group] : '',
    spor: track ? String(tracks.indexOf(track) + 1) : '',
    status: status?.toLowerCase() ?? '',
    gyldig: validity ? validityWords[validity] : '',
    punkt: point ?? '',
  };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
