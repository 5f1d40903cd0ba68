/** Parses and serializes the filters of the page of figures: `#/tal?kilde=bip2017&status=k`, or `#/tal?post=bip2017-10`. */
import type { Evidence, RecordId, Status } from '../model/evidence.ts';
import type { PageParameters } from '../model/situation.ts';

/** The filters of the page; null selects everything. */
export type NumbersFilters = {
  readonly record: RecordId | null;
  readonly source: string | null;
  readonly outcome: string | null;
  readonly population: string | null;
  readonly status: Status | null;
};

export const noNumbersFilters: NumbersFilters = { record: null, source: null, outcome: null, population: null, status: null };

/** Parses the page's parameters. Unknown values are dropped and counted. */
export function readNumbers(
  parameters: PageParameters,
  { records, sources, terms }: Evidence,
): { filters: NumbersFilters; dropped: number } {
  let dropped = 0;
  const read = (name: string, known: object): string | null => {
    const word = parameters[name];
    if (word === undefined) return null;
    if (Object.hasOwn(known, word)) return word;
    dropped += 1;
    return null;
  };
  const filters: NumbersFilters = {
    record: read('post', records) as RecordId | null,
    source: read('kilde', sources),
    outcome: read('maaler', terms.outcomes),
    population: read('gaelder', terms.populations),
    status: read('status', terms.statuses) as Status | null,
  };
  return { filters, dropped };
}

/** All parameters of the page; an empty string removes a parameter. */
export function writeNumbers({ record, source, outcome, population, status }: NumbersFilters): PageParameters {
  return { post: record ?? '', kilde: source ?? '', maaler: outcome ?? '', gaelder: population ?? '', status: status ?? '' };
}
