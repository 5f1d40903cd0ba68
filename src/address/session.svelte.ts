import { untrack } from 'svelte';
import { createLocale } from '../ui/locale.ts';
import { inputOf, savedInput, type Answered } from '../model/case.ts';
import type { InstrumentId } from '../model/needs.ts';
import { pastOf, type PageParameters, type PrognosisInput, type Scenario, type Situation } from '../model/situation.ts';
import {
  defaultAddress,
  isSameInput,
  keepUnused,
  readAddress,
  settle,
  withoutCitizen,
  writeAddress,
  type Address,
  type Correction,
  type LinkLimits,
  type LinkedPages,
} from './link.ts';
import { followed, type AddressBar, type CitizenEntry } from '../browser/address-bar.ts';
import { Citizen, type SavedPlace } from './citizen.svelte.ts';

/** The part of an address that a prognosis is computed from. */
export type PrognosisRequest = PrognosisInput & Pick<Address, 'pinned' | 'target'>;

/** What is answered about a citizen. */
export type CitizenContent = PrognosisRequest & Pick<Address, 'page' | 'parameters'> & Pick<Answered, 'plan'>;

/** An address as it was read from the address bar, with what was corrected in it. */
type ReadBar = { readonly hash: string; readonly address: Address; readonly corrections: readonly Correction[] };

/** Told when another citizen takes the place of the one at hand. */
type CitizenListener = {
  /** Before the address changes. */
  leave(): void;
  arrive(citizen: Citizen): void;
};

/** Fields of the situation to set. */
export type SituationChange = Partial<Omit<Situation, 'noChangesBefore'>> & { readonly noChangesBefore?: boolean | undefined };

/** What would be lost with the page, as it is named to the user. */
export type UnsavedWork = 'note' | 'judgement' | 'measurement' | 'case' | 'cases' | 'workshop' | 'caseload';

/** Keeps what is written about the citizen at hand. */
export type Keeper = {
  readonly keeps: UnsavedWork;
  /** Saves what is not saved yet; null if there is nothing to save. */
  save(): Promise<void> | null;
  /** Whether something that was written would be lost with the citizen. */
  isOnlyHere(): boolean;
  /** Whether something would be lost with the page that the citizen may well be left with. */
  isOnlyOnPage?(): boolean;
  /** Whether something is open that is kept elsewhere and has to be opened again once the page has been loaded again. */
  isToBeOpenedAgain?(): boolean;
  /** Something has been written: saved after the pause. */
  touch?(): void;
};

/**
 * The state of the address: page, situation, scenario and the parameters of the pages. Each change is an entry in the history,
 * so that back and forward undo and redo it; nothing is kept anywhere else. All of it is about one citizen. An address from
 * outside, or an entry of the history of another citizen, is about another one.
 */
export class Session {
  readonly #limits: LinkLimits;
  readonly #bar: AddressBar;
  readonly #pages: LinkedPages;
  readonly #english: { readonly value: unknown };
  #address: Address = $state.raw(defaultAddress);
  #citizen: Citizen = $state.raw() as Citizen;
  readonly #listeners: CitizenListener[] = [];
  #keepers: readonly Keeper[] = $state.raw([]);
  readonly #answerListeners: (() => void)[] = [];
  /** What was answered when the listeners were last told, or when something was taken up, serialized. */
  #told = '';
  /** An address about another citizen that waits until the one at hand may be left. */
  #waiting: ReadBar | null = null;
  /** Answers the question whether the citizen at hand may be left; null while nothing is asked. */
  #leaving: ((leaves: boolean) => void) | null = $state.raw(null);
  #corrections: readonly Correction[] = $state.raw([]);
  #readings = $state(0);
  /** The address as it was last read; null once the notice of what was corrected in it has been closed. */
  #asRead: Address | null = $state.raw(null);
  // One derived value per part, so that a change of one part recomputes only what reads it.
  readonly page = $derived.by(() => this.#address.page);
  readonly situation: Situation = $derived.by(() => this.#address.situation);
  readonly scenario: Scenario = $derived.by(() => this.#address.scenario);
  readonly input: PrognosisInput = $derived.by(() => ({ situation: this.situation, scenario: this.scenario }));
  readonly pinned: PrognosisInput | null = $derived.by(() => this.#address.pinned);
  readonly target: number | null = $derived.by(() => this.#address.target);
  /** The parameters of each page, by page. */
  readonly parameters: Address['parameters'] = $derived.by(() => this.#address.parameters);
  /** The values that the reader has put in place of published ones, serialized. */
  readonly assumptions: string = $derived.by(() => this.#address.assumptions);
  /** What the prognosis is computed from; a new object only when one of its parts changes. */
  readonly request: PrognosisRequest = $derived.by(() => ({
    ...this.input,
    pinned: this.pinned,
    target: this.target,
  }));
  /** The language that the address asks for. */
  readonly askedLanguage = $derived.by(() => this.#address.language);
  readonly #language = $derived.by(() => (this.#english.value ? this.askedLanguage : 'da'));
  // Depends on the language alone: a new locale object recomputes every text on the page.
  readonly locale = $derived.by(() => createLocale(this.#language));

  /** @param english the English texts where they are fetched; until they are here the page speaks Danish */
  constructor(limits: LinkLimits, bar: AddressBar, pages: LinkedPages, english: { readonly value: unknown } = { value: true }) {
    this.#english = english;
    this.#limits = limits;
    this.#pages = pages;
    this.#bar = bar;
    const entry = bar.readEntry();
    // After a reload the history goes on being about the same citizen.
    this.#citizen = citizenOf(entry);
    if (entry !== null && entry !== followed) this.#address = readAddress(entry.answers, limits, pages).address;
    this.#take(this.#readBar());
    this.#told = this.#serialized;
    bar.onChange(() => this.#read());
  }

  /** The citizen that the work is about. */
  get citizen(): Citizen {
    return this.#citizen;
  }

  onOtherCitizen(listener: CitizenListener): void {
    this.#listeners.push(listener);
  }

  /** Adds something that has to be saved, or asked about, before another citizen is at hand. */
  addKeeper(keeper: Keeper): void {
    this.#keepers = [...this.#keepers, keeper];
  }

  /** Whether something that was written would be lost with the citizen at hand. */
  get isOnlyHere(): boolean {
    return this.#keepers.some((keeper) => keeper.isOnlyHere());
  }

  /** What was written and would be lost with the page. */
  readonly onlyOnPage: readonly UnsavedWork[] = $derived.by(() =>
    this.#keepers.filter((keeper) => keeper.isOnlyHere() || keeper.isOnlyOnPage?.()).map(({ keeps }) => keeps),
  );

  /** What would have to be opened again, and nothing more, once the page has been loaded again. */
  readonly toBeOpenedAgain: readonly UnsavedWork[] = $derived.by(() =>
    this.#keepers
      .filter((keeper) => keeper.isToBeOpenedAgain?.())
      .map(({ keeps }) => keeps)
      .filter((work) => !this.onlyOnPage.includes(work)),
  );

  /** Whether something that was written would be lost with the page. */
  readonly isOnlyOnPage: boolean = $derived.by(() => this.onlyOnPage.length > 0);

  /** Something has been written about the citizen at hand on a page that does not save it itself. */
  touch(): void {
    for (const keeper of this.#keepers) keeper.touch?.();
  }

  /** Saves what is not saved yet, as far as it can be. */
  async save(): Promise<void> {
    await this.#save();
  }

  /** Everything that is answered about the citizen at hand, as records hold it. */
  get answered(): Answered {
    return { prognosis: savedInput(this.input), advice: { ...this.parameters.citizen }, plan: this.#citizen.plan };
  }

  /** Adds a listener that is told after something was answered about the citizen at hand, not when `takeUp` put it there. */
  onAnswer(listener: () => void): void {
    this.#answerListeners.push(listener);
  }

  /** Takes up what a record of the citizen at hand holds, in place of everything that is answered. */
  takeUp({ prognosis, advice, plan }: Answered): void {
    this.#citizen.choosePlan(plan);
    this.#readings += 1;
    this.#corrections = [];
    const parameters = { ...this.#address.parameters, citizen: advice };
    this.#enter(this.#settled({ ...this.#withInput(inputOf(prognosis)), parameters }));
    this.#told = this.#serialized;
  }

  /** Chooses a plan for the citizen at hand by its instruments, what leads it first; with none, no plan is chosen. */
  choosePlan(plan: readonly InstrumentId[]): void {
    this.#citizen.choosePlan(plan);
    this.#keepInEntry();
    this.#tellOfAnswers();
  }

  /** Whether the reader has to say if what was written about the citizen at hand may go; answered by `answerLeaving`. */
  get asksToLeave(): boolean {
    return this.#leaving !== null;
  }

  answerLeaving(leaves: boolean): void {
    this.#leaving?.(leaves);
  }

  /**
   * Puts another citizen at hand, once what was written about the present one is saved or may go.
   * @param content what is known of it; the rest is not answered
   * @returns whether the citizen was left
   */
  async newCitizen(content: Partial<CitizenContent> = {}, place: SavedPlace | null = null): Promise<boolean> {
    if (!(await this.#mayLeave())) return false;
    this.forgetCitizen(content, place);
    return true;
  }

  /** The same without asking, for when what was written about the present citizen has been deleted. */
  forgetCitizen({ plan = [], ...content }: Partial<CitizenContent> = {}, place: SavedPlace | null = null): void {
    const before = this.#hash;
    this.#corrections = [];
    this.#arrive(new Citizen(newMark(), place, plan), (known) =>
      this.#settled({ ...known, ...content, parameters: { ...known.parameters, ...content.parameters } }),
    );
    // The entry of the former citizen keeps its mark, so that going back to it does not mix the two.
    if (this.#hash === before) this.#replace();
    else this.#bar.push(this.#hash, this.#entry);
  }

  get limits(): LinkLimits {
    return this.#limits;
  }

  /** Incremented when the URL, another citizen or `adopt` sets the situation, so that inputs drop half-typed text. */
  get readings(): number {
    return this.#readings;
  }

  /** The values that were corrected when the address was read or a value was set; emptied by the next change. */
  get corrections(): readonly Correction[] {
    return this.#corrections;
  }

  /** Whether the address is still as it was read, and the notice of its corrections was not closed: then a page lists what it ignored of its own parameters. */
  get tellsOfAddress(): boolean {
    return this.#asRead === this.#address;
  }

  /**
   * Changes the situation; a scenario that is no longer allowed with it is set to the nearest allowed one. The answer that there
   * were no changes before goes once there are some, and with `noChangesBefore: false`.
   */
  setSituation({ noChangesBefore = this.situation.noChangesBefore, ...change }: SituationChange): void {
    const { outcome, belief, pastChanges } = { ...this.situation, ...change };
    this.#setInput({ situation: { outcome, belief, ...pastOf(pastChanges, noChangesBefore) }, scenario: this.scenario });
  }

  /** Changes the scenario, within what the situation allows. */
  setScenario(change: Partial<Scenario>): void {
    this.#setInput({ situation: this.situation, scenario: { ...this.scenario, ...change } });
  }

  /**
   * Replaces situation and scenario with those from outside the form, and resets the form's inputs to them.
   * @param answers parameters of pages that are set in the same history entry; an empty text removes one
   */
  adopt(input: PrognosisInput, answers: Readonly<Record<string, PageParameters>> = {}): void {
    this.#readings += 1;
    this.#setInput(input, answers);
  }

  /** Goes to another page about the citizen at hand. */
  open(page: string): void {
    this.#corrections = [];
    this.#go({ ...this.#address, page });
  }

  /** Sets parameters of a page as a new history entry; an empty text removes the parameter. */
  answer(page: string, change: PageParameters): void {
    this.#corrections = [];
    this.#go(withParameters(this.#address, page, change));
  }

  /** Sets parameters of a page in the current history entry: for sliders, which pass through many values. */
  adjust(page: string, change: PageParameters): void {
    this.#corrections = [];
    this.#address = withParameters(this.#address, page, change);
    this.#replace();
    this.#tellOfAnswers();
  }

  /** Sets the assumptions, serialized; an empty text brings all published values back. */
  assume(assumptions: string): void {
    this.#corrections = [];
    this.#go({ ...this.#address, assumptions });
  }

  /** Sets the target in the current history entry, since a slider passes through many values. */
  aimAt(target: number): void {
    this.#corrections = [];
    this.#address = { ...this.#address, target };
    this.#replace();
  }

  /** Keeps the present situation and scenario as A, to compare with the next ones. */
  pin(): void {
    this.#corrections = [];
    this.#go({ ...this.#address, pinned: this.input });
  }

  unpin(): void {
    this.#corrections = [];
    this.#go({ ...this.#address, pinned: null });
  }

  /** Exchanges A and the present situation and scenario. */
  swap(): void {
    const { situation, scenario, pinned } = this.#address;
    if (!pinned) return;
    this.#corrections = [];
    this.#readings += 1;
    this.#go({ ...this.#address, ...pinned, pinned: { situation, scenario } });
  }

  dismissCorrections(): void {
    this.#corrections = [];
    this.#asRead = null;
  }

  /** The hash for a link: the present address with some parts changed. */
  linkTo(change: Partial<Address>): string {
    return writeAddress({ ...this.#address, ...change }, this.#pages);
  }

  /** The same as an absolute address, for links that open in another window. */
  addressOf(change: Partial<Address>): string {
    return this.#bar.absolute(this.linkTo(change));
  }

  /** The whole address of what is on the screen, to hand to a colleague. */
  get shareLink(): string {
    return this.#bar.absolute(this.#hash);
  }

  #setInput(wanted: PrognosisInput, answers: Readonly<Record<string, PageParameters>> = {}): void {
    const { input, corrections } = settle(wanted, this.#limits);
    this.#corrections = corrections;
    this.#go(Object.entries(answers).reduce((address, [page, change]) => withParameters(address, page, change), this.#withInput(input)));
  }

  #withInput(input: PrognosisInput): Address {
    const { outcome } = input.situation;
    const { pinned } = this.#address;
    // A and B are compared on one outcome.
    return { ...this.#address, ...input, pinned: pinned && { ...pinned, situation: { ...pinned.situation, outcome } } };
  }

  #go(address: Address): void {
    this.#enter(address);
    this.#tellOfAnswers();
  }

  #enter(address: Address): void {
    const before = this.#hash;
    this.#address = address;
    if (this.#hash !== before) this.#bar.push(this.#hash, this.#entry);
    else this.#keepInEntry();
  }

  get #hash(): string {
    return writeAddress(this.#address, this.#pages);
  }

  get #entry(): CitizenEntry {
    return { citizen: this.#citizen.mark, answers: this.linkTo({ page: 'citizen' }), plan: this.#citizen.plan.join(',') };
  }

  #replace(): void {
    this.#bar.replace(this.#hash, this.#entry);
  }

  /** The present entry holds what is answered, where its address does not say it. */
  #keepInEntry(hash = this.#bar.read()): void {
    const entry = this.#bar.readEntry();
    const isKept = entry !== null && entry !== followed && sameEntry(entry, this.#entry);
    if (!isKept || hash !== this.#bar.read()) this.#bar.replace(hash, this.#entry);
  }

  get #serialized(): string {
    return untrack(() => JSON.stringify(this.answered));
  }

  #tellOfAnswers(): void {
    const now = this.#serialized;
    if (now === this.#told) return;
    this.#told = now;
    for (const listener of this.#answerListeners) listener();
  }

  /** Follows the address bar after a link, back or forward. */
  #read(): void {
    const read = this.#readBar();
    const entry = this.#bar.readEntry();
    this.#waiting = null;
    const isAnswered = this.#pages[read.address.page]?.holdsSituation;
    if (entry === followed || entry?.citizen === this.#citizen.mark || !isAnswered) return this.#take(read);
    const go = (): void => {
      this.#arrive(citizenOf(entry), (known) => known);
      this.#take(read);
    };
    const saving = this.#save();
    if (!saving && !this.isOnlyHere) return go();
    // What was written about the citizen at hand is still to be saved or asked about.
    this.#waiting = read;
    void this.#mayLeave(saving).then((leaves) => {
      if (this.#waiting !== read) return;
      if (leaves) go();
      else this.#replace();
    });
  }

  #readBar(): ReadBar {
    const hash = this.#bar.read();
    return { hash, ...readAddress(hash, this.#limits, this.#pages) };
  }

  #take({ hash, address, corrections }: ReadBar): void {
    // An empty address is the front page and is left as it is.
    const written = hash === '' ? hash : writeAddress(address, this.#pages);
    const isUnreadable = corrections.some(({ kind }) => kind === 'tooLong');
    this.#address = isUnreadable ? address : this.#settled(keepUnused(address, this.#address, this.#pages));
    this.#keepInEntry(written);
    this.#asRead = this.#address;
    this.#readings += 1;
    this.#corrections = corrections;
    this.#tellOfAnswers();
  }

  /** A situation or scenario kept from a former address or a record may not be allowed here, or not together. */
  #settled(address: Address): Address {
    const { input } = settle(address, this.#limits);
    // The same objects where nothing is adjusted, so that what is derived from them is not computed again.
    return isSameInput(input, address) ? address : { ...address, ...input };
  }

  #arrive(citizen: Citizen, addressOf: (known: Address) => Address): void {
    for (const listener of this.#listeners) listener.leave();
    this.#address = addressOf(withoutCitizen(this.#address, this.#pages));
    this.#citizen = citizen;
    this.#readings += 1;
    this.#told = this.#serialized;
    for (const listener of this.#listeners) listener.arrive(citizen);
  }

  #save(): Promise<unknown> | null {
    const saving = this.#keepers.map((keeper) => keeper.save()).filter((one) => one !== null);
    return saving.length > 0 ? Promise.all(saving) : null;
  }

  /** Saves what can be saved, and asks if the rest may go. A question that still waits is answered with no. */
  async #mayLeave(saving = this.#save()): Promise<boolean> {
    this.#leaving?.(false);
    await saving;
    if (!this.isOnlyHere) return true;
    return new Promise((resolve) => {
      this.#leaving = (leaves) => {
        this.#leaving = null;
        resolve(leaves);
      };
    });
  }
}

function withParameters(address: Address, page: string, change: PageParameters): Address {
  const kept = Object.entries({ ...address.parameters[page], ...change }).filter(([, value]) => value !== '');
  return { ...address, parameters: { ...address.parameters, [page]: Object.fromEntries(kept) } };
}

/** The ids of a plan as an entry of the history holds it. */
const planOfIds = /^[A-Za-z-]{1,60}(?:,[A-Za-z-]{1,60}){0,8}$/;

/** The citizen of an entry of the history; a new one where the entry is of none. */
function citizenOf(entry: CitizenEntry | typeof followed | null): Citizen {
  if (entry === null || entry === followed) return new Citizen(newMark());
  return new Citizen(entry.citizen, null, planOfIds.test(entry.plan) ? entry.plan.split(',') : []);
}

function sameEntry(one: CitizenEntry, other: CitizenEntry): boolean {
  return one.citizen === other.citizen && one.answers === other.answers && one.plan === other.plan;
}

let marks = 0;

/** A mark that no other citizen has, in this tab or an earlier one whose history it goes on with. */
function newMark(): string {
  marks += 1;
  return `${Date.now().toString(36)}-${marks}`;
}
