import type { DayClock } from '../../model/days.ts';
import type { Guidance, Instrument, IsoDate, Knowledge, KnowledgeMeasures } from '../../model/guidance.ts';
import { noFilters, readKnowledge, writeKnowledge, type KnowledgeFilters } from '../../address/knowledge-link.ts';
import { createCatalogue, homesOf, instrumentGroups, type Catalogue, type CatalogueEntry, type Homes } from './catalogue.view.ts';
import {
  entryView,
  groupFacts,
  pointsAbout,
  rulesBehind,
  rulesCiting,
  type EntryView,
  type GroupFacts,
  type RuleView,
  type Sources,
} from './entry.view.ts';
import { createIndex, find, fits, type SearchIndex } from './search.view.ts';
import { wordsOf } from '../../ui/search.ts';
import type { Session } from '../../address/session.svelte.ts';

const shownAtOnce = 50;

/** What is looked up on the page of knowledge. Filters and the opened point stand in the address; what is searched for does not. */
export class KnowledgeState {
  readonly knowledge: Knowledge;
  readonly guidance: Guidance;
  readonly #session: Session;
  readonly #measures: KnowledgeMeasures;
  readonly #clock: DayClock;
  #query = $state('');
  /** How many matches are shown; back to the first ones with every new question. */
  #shownCount = $state(shownAtOnce);

  constructor(
    session: Session,
    { knowledge, measures }: { readonly knowledge: Knowledge; readonly measures: KnowledgeMeasures },
    guidance: Guidance,
    clock: DayClock,
  ) {
    this.#session = session;
    this.knowledge = knowledge;
    this.guidance = guidance;
    this.#measures = measures;
    this.#clock = clock;
  }

  /** All points; which of them are historic depends on the day. */
  readonly catalogue: Catalogue = $derived.by(() => createCatalogue(this.knowledge, this.guidance, this.#clock.today));

  readonly #sources: Sources = $derived.by(() => ({
    catalogue: this.catalogue,
    guidance: this.guidance,
    measures: this.#measures,
    linkTo: (punkt) => this.#session.linkTo({ page: 'knowledge', parameters: { knowledge: { punkt } } }),
  }));

  readonly #read = $derived.by(() =>
    readKnowledge(this.#session.parameters.knowledge ?? {}, { statuses: this.catalogue.statuses, points: this.catalogue.byId }),
  );

  readonly filters: KnowledgeFilters = $derived.by(() => this.#read.filters);

  /** The opened point by itself, so that it is brought forth once and not again with every other choice. */
  readonly opened: string | null = $derived.by(() => this.filters.point);

  /** The sections that have to be open for the opened point to be seen. */
  readonly openSections: readonly string[] = $derived.by(() => (this.opened === null ? [] : this.#entry(this.opened).place.open));

  /** Whether something in the address was left out. */
  readonly isCorrected: boolean = $derived.by(() => this.#read.dropped > 0);

  readonly words: readonly string[] = $derived.by(() => wordsOf(this.#query));

  /** Whether there is something to look for: words, a kind of statement, or a validity. */
  readonly isLooking: boolean = $derived.by(() => this.words.length > 0 || this.filters.status !== null || this.filters.validity !== null);

  /** Whether matches are shown rather than the whole in its order. An opened point is shown in its place. */
  readonly showsMatches: boolean = $derived.by(() => this.isLooking && this.opened === null);

  /** All points that fit, in the order in which they are shown. */
  readonly matches: readonly CatalogueEntry[] = $derived.by(() => (this.showsMatches ? find(this.#index, this.words, this.filters) : []));

  /** Those of them that are shown. */
  readonly shown: readonly CatalogueEntry[] = $derived.by(() => this.matches.slice(0, this.#shownCount));

  get query(): string {
    return this.#query;
  }

  /** The day on which rules were last looked at, of all that has one. */
  get checkedOn(): IsoDate {
    const days = [...this.guidance.instruments, ...this.guidance.targetGroups].map(({ validity }) => validity.checkedOn);
    return days.sort().at(-1) ?? '';
  }

  /** Looks for words; whatever point was opened gives way to what is found. */
  search(query: string): void {
    this.#query = query;
    this.#shownCount = shownAtOnce;
    if (this.opened !== null) this.choose({});
  }

  /** Takes over a filter; whatever point was opened gives way to it. */
  choose(change: Partial<KnowledgeFilters>): void {
    this.#shownCount = shownAtOnce;
    this.#session.answer('knowledge', writeKnowledge({ ...this.filters, point: null, ...change }));
  }

  /** Forgets words, filters and the opened point. */
  clear(): void {
    this.#query = '';
    this.choose(noFilters);
  }

  showMore(): void {
    this.#shownCount += shownAtOnce;
  }

  /** Whether a part of the page is let through by target group and track, or holds the opened point. */
  shows(part: Pick<CatalogueEntry, 'groups' | 'tracks'>, section: string): boolean {
    const { group, track } = this.filters;
    return fits({ ...part, status: null, historic: null }, { ...noFilters, group, track }) || this.openSections.includes(section);
  }

  /** Every point folded for the search, once for each language. */
  readonly #index: SearchIndex = $derived.by(() => createIndex(this.catalogue, this.#measures, this.#session.locale));

  /** Gets ready to search, so that the first letter does not have to wait for it. */
  prepare(): void {
    void this.#index;
  }

  /** The instruments that the filters let through, kind by kind; the opened one among them. */
  readonly instruments: readonly { readonly group: Instrument['group']; readonly entries: readonly CatalogueEntry[] }[] = $derived.by(
    () => {
      const { group, track } = this.filters;
      const shown = this.catalogue.entries.filter(
        (entry) => entry.kind === 'instrument' && (fits(entry, { ...noFilters, group, track }) || entry.id === this.opened),
      );
      return instrumentGroups
        .map((kind) => ({ group: kind, entries: shown.filter(({ id }) => this.#instrument(id)?.group === kind) }))
        .filter(({ entries }) => entries.length > 0);
    },
  );

  /** The target groups and tracks that a part of the strategy belongs to. */
  homesOf(lines: string): Homes {
    return homesOf(lines, this.knowledge);
  }

  /** What is said of how long a target group holds; null where nothing is. */
  factsOf(group: string): GroupFacts | null {
    return groupFacts(group, this.guidance, this.#clock.today, this.#session.locale);
  }

  view(id: string): EntryView {
    return entryView(this.#entry(id), this.showsMatches ? this.words : [], this.#sources, this.#session.locale);
  }

  /** How many rules of the recommendations rest on the same as a point. */
  countRules(id: string): number {
    return rulesBehind(this.#entry(id), this.guidance).length;
  }

  rules(id: string): readonly RuleView[] {
    return rulesCiting(this.#entry(id), this.guidance, this.#session.locale);
  }

  /** What the strategy says about an instrument, as links. */
  pointsAbout(instrument: string): ReturnType<typeof pointsAbout> {
    return pointsAbout(instrument, this.#sources, this.#session.locale);
  }

  #entry(id: string): CatalogueEntry {
    const entry = this.catalogue.byId.get(id);
    if (!entry) throw new Error(`There is no point ${id}.`);
    return entry;
  }

  #instrument(id: string): Instrument | undefined {
    return this.guidance.instruments.find((instrument) => instrument.id === id);
  }
}
