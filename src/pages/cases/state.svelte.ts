import { fileName } from '../../files/file-name.ts';
import {
  answeredIn,
  caseLimits,
  inputOf,
  nothingAnswered,
  type Answered,
  type Case,
  type IsoInstant,
  type Note,
  type SavedInput,
  type StoredId,
  withDays,
} from '../../model/case.ts';
import type { Guidance, IsoDate } from '../../model/guidance.ts';
import type { Erased } from '../../storage/erase.ts';
import type { Failed, FailureReason } from '../../storage/failure.ts';
import type { Removed } from '../../storage/record-table.ts';
import type { CaseSummary } from '../../storage/storage.ts';
import type { LocalMoment } from '../../ui/moment-text.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { fold, wordsOf } from '../../ui/search.ts';
import type { AfterPaint } from '../../browser/after-paint.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { CaseEditor } from './case-editor.svelte.ts';
import type { Watch } from '../../intake/portions.ts';
import { makeBackup, makeHandover } from './file-making.ts';
import { Task } from './task.svelte.ts';
import { IncomingFile } from './incoming-file.svelte.ts';
import { localMoment } from '../../browser/local-moment.ts';
import { Lock } from './lock.svelte.ts';
import type { Saving } from '../_editing/record-editor.svelte.ts';
import { SaveQueue } from '../_editing/save-queue.ts';
import { readCases, writeCases, type CasesView } from '../../address/cases-link.ts';
import type { Citizen } from '../../address/citizen.svelte.ts';
import type { CitizenContent, Session } from '../../address/session.svelte.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

const shownAtOnce = 50;
/** The draft of a case that has no name yet; drafts of the others are called by their ids. */
const newCaseDraft = 'case/new';

export type CasesContext = {
  readonly session: Session;
  readonly archive: Archive;
  readonly guidance: Guidance;
  readonly numbers: Numbers;
  readonly afterPaint: AfterPaint;
};

/** Why a case of the list could not be deleted or kept; `changed`: another tab has saved it since the list was read. */
export type CaseProblem = FailureReason | 'changed';

/** The page of cases. Which case is open stands in the address; what is searched for and written does not. */
export class CasesState {
  readonly session: Session;
  readonly archive: Archive;
  readonly guidance: Guidance;
  readonly numbers: Numbers;
  readonly newLabel = new TextField(caseLimits.label);
  readonly scenarioName = new TextField(caseLimits.name);
  readonly incoming: Readonly<Record<'backup' | 'receive', IncomingFile>>;
  /** Whether a file that is made is locked. */
  readonly lock: Lock;
  readonly #afterPaint: AfterPaint;
  #query = $state('');
  /** What the list is filtered by: the same, one frame later, so that the keyboard is never held up. */
  #followedQuery = $state('');
  #shownCount = $state(shownAtOnce);
  /** The editor of the case of the citizen at hand, whatever page is open. */
  #editor: CaseEditor | null = $state.raw(null);
  /** Editors of cases that were left with something that could be saved nowhere. */
  #unsaved: readonly CaseEditor[] = $state.raw([]);
  /** Why the case in the address is not here. */
  #notOpened: FailureReason | 'absent' | null = $state(null);
  #erased: readonly Erased[] | null = $state.raw(null);
  #notAdded: FailureReason | null = $state(null);
  #notMade: FailureReason | null = $state(null);
  #making: Task | null = $state.raw(null);
  #wanted: StoredId | null = null;
  /** Reading what was left in the field for a new case; null before it has begun. */
  #taking: Promise<void> | null = null;
  #hasTakenLabel = false;
  /** The citizen for whom a case was made here, until a note is opened from it. */
  #madeFor: Citizen | null = null;
  readonly #labelQueue: SaveQueue;

  constructor({ session, archive, guidance, numbers, afterPaint }: CasesContext) {
    this.session = session;
    this.archive = archive;
    this.guidance = guidance;
    this.numbers = numbers;
    this.#afterPaint = afterPaint;
    this.#labelQueue = new SaveQueue(archive.environment.after, () => this.#keepLabel());
    session.onOtherCitizen({ leave: () => this.scenarioName.clear(), arrive: (citizen) => this.#arrive(citizen) });
    session.onAnswer(() => this.#keepAnswers());
    session.addKeeper({
      keeps: 'case',
      save: () => (this.#editor?.record.isUnsaved ? this.#editor.record.save() : null),
      // A case that is left with something that could not be saved is kept until it is opened again.
      isOnlyHere: () => false,
      isOnlyOnPage: () => this.#unsaved.length > 0 || (this.#editor?.record.isOnlyHere ?? false),
    });
    this.lock = new Lock(archive.environment.subtle !== null);
    this.incoming = { backup: new IncomingFile(archive, 'backup'), receive: new IncomingFile(archive, 'handover') };
  }

  /** The case that the address names; null where it names none. */
  readonly caseId: StoredId | null = $derived.by(() => readCases(this.session.parameters.cases ?? {}).caseId);

  readonly view: CasesView = $derived.by(() => readCases(this.session.parameters.cases ?? {}).view);

  /** The hash of the list, of a case, or of one of the pages about everything. */
  linkTo(view: CasesView, caseId?: StoredId): string {
    return this.session.linkTo({ page: 'cases', parameters: { cases: writeCases(view, caseId) } });
  }

  /** The hash of the prognosis with what a scenario holds. */
  scenarioLink(scenario: SavedInput): string {
    return this.session.linkTo({ page: 'citizen', ...inputOf(scenario), pinned: null, target: null });
  }

  /** The editor of the case in the address; null until it is open. */
  get editor(): CaseEditor | null {
    return this.#editor?.id === this.caseId ? this.#editor : null;
  }

  get notOpened(): FailureReason | 'absent' | null {
    return this.#notOpened;
  }

  get query(): string {
    return this.#query;
  }

  set query(text: string) {
    this.#query = text;
    this.#afterPaint(() => {
      if (this.#followedQuery === this.#query) return;
      this.#followedQuery = this.#query;
      this.#shownCount = shownAtOnce;
    });
  }

  /** The labels as they are searched, in the order of the list: folded once, not with every key. */
  readonly #folded: readonly string[] = $derived.by(() => this.archive.list.map(({ label }) => fold(label)));

  readonly matches: readonly CaseSummary[] = $derived.by(() => {
    const words = wordsOf(this.#followedQuery);
    const folded = this.#folded;
    return words.length === 0
      ? this.archive.list
      : this.archive.list.filter((_, index) => words.every((word) => folded[index]?.includes(word)));
  });

  readonly shown: readonly CaseSummary[] = $derived.by(() => this.matches.slice(0, this.#shownCount));

  showMore(): void {
    this.#shownCount += shownAtOnce;
  }

  get notAdded(): FailureReason | null {
    return this.#notAdded;
  }

  /** Makes a case of the label in the field, and opens it. */
  async add(): Promise<void> {
    const label = this.newLabel.text;
    if (label === '') return;
    // The case is of the citizen at hand, if that is saved in none.
    const { citizen, answered } = this.session;
    const added = await this.archive.addCase(label, citizen.place ? null : answered);
    this.#notAdded = 'kind' in added ? added.reason : null;
    if ('kind' in added) return;
    if (!citizen.place) {
      citizen.saveIn({ caseId: added.id, label, note: null });
      this.#madeFor = citizen;
      // What was written about the citizen before there was a case.
      await this.session.save();
    }
    this.newLabel.clear();
    await this.keepLabel();
    this.openCase(added.id);
  }

  /** The field for a new case has been written in: kept as a draft after the pause. */
  touchLabel(): void {
    if (this.#hasTakenLabel) this.#labelQueue.touch();
  }

  /** Keeps what stands in the field for a new case, where everything else is kept; what looks like a CPR number is not. */
  keepLabel(): Promise<void> {
    return this.#labelQueue.run();
  }

  async #keepLabel(): Promise<void> {
    if (!this.#hasTakenLabel) return;
    const { drafts } = this.archive.storage;
    const left = this.newLabel.draftText('');
    if (left === '') await drafts.remove(newCaseDraft);
    else await drafts.save({ key: newCaseDraft, caseId: null, basedOn: 0, content: left });
  }

  openCase(id: StoredId): void {
    this.session.answer('cases', { sag: id, vis: '' });
  }

  /** Opens what the address names: a case, or the list with what was left in its field. The case before is saved first. */
  async followAddress(): Promise<void> {
    const id = this.caseId;
    const taking = (this.#taking ??= this.#takeLabel());
    // On the list too, the citizen at hand goes on being saved.
    const open = id ?? this.session.citizen.place?.caseId;
    this.#wanted = id;
    this.#notOpened = null;
    if (open === undefined || this.#editor?.id === open) return taking;
    const editor = (await this.#resume(open)) ?? (await CaseEditor.open(this.archive, open));
    if (!(editor instanceof CaseEditor)) {
      if (this.#wanted === id && id !== null) this.#notOpened = editor?.reason ?? 'absent';
      return;
    }
    const isAtHand = this.#wanted === id && (await this.#putAtHand(editor));
    if (isAtHand && this.session.citizen.place?.caseId === open) return this.#follow(editor);
    await this.#leaveEditor(editor);
    // The citizen at hand was not left, so the list is shown instead.
    if (this.#wanted === id) this.session.answer('cases', { sag: '', vis: '' });
  }

  /**
   * Makes the citizen of a case the one at hand, with the situation of the case, unless it is at hand already.
   * @returns false if the citizen at hand was not left
   */
  async #putAtHand({ id, record, answered, notes }: CaseEditor): Promise<boolean> {
    if (this.session.citizen.place?.caseId === id) return true;
    const [latest] = notes;
    // A case of before has its situation in its notes.
    const known = answered ?? (latest ? answeredIn(latest, nothingAnswered) : null);
    return this.session.newCitizen(this.#contentOf(known), { caseId: id, label: record.stored.label, note: null });
  }

  /** From now on the editor saves what is answered about the citizen at hand, and the pages show what it takes up. */
  #follow(editor: CaseEditor): void {
    if (this.#editor) void this.#leaveEditor(this.#editor);
    this.#editor = editor;
    editor.onTaken = (answered) => {
      if (this.session.citizen.place?.caseId === editor.id) this.session.takeUp(answered);
    };
    this.#tie(this.session.citizen, editor);
  }

  /** The citizen tells how its case is saved, and what stands in it. */
  #tie(citizen: Citizen, editor: CaseEditor): void {
    citizen.savedBy('case', () => editor.record.savingState);
    citizen.readBy(() => editor.answered);
  }

  /** The case of the former citizen is saved and let go; what is answered from now on is about another one. */
  #arrive(citizen: Citizen): void {
    const editor = this.#editor;
    if (!editor) return;
    if (citizen.place?.caseId === editor.id) this.#tie(citizen, editor);
    // That a case is gone is still said on its page.
    else if (editor.record.isGone) void editor.leave();
    else void this.#leaveCase();
  }

  #keepAnswers(): void {
    const editor = this.#editor;
    const { citizen, answered } = this.session;
    if (!editor || citizen.place?.caseId !== editor.id) return;
    editor.answered = answered;
    editor.record.touch();
  }

  /** What a record says about its citizen, opened on the present page. */
  #contentOf(answered: Answered | null): Partial<CitizenContent> {
    const { cases } = this.session.parameters;
    const parameters = { ...(cases && { cases }), ...(answered && { citizen: answered.advice }) };
    return answered ? { ...inputOf(answered.prognosis), plan: answered.plan, parameters } : { parameters };
  }

  /**
   * Opens a note of the open case on its page, or an empty one with the present situation. The note that was begun before the
   * case was made for the citizen goes before an empty one.
   */
  async openNote(note: Note | null): Promise<void> {
    const { citizen, answered, request } = this.session;
    const { place } = citizen;
    if (!place) return;
    const isBegun = note === null && citizen === this.#madeFor;
    this.#madeFor = null;
    if (isBegun) return this.session.open('note');
    const content = this.#contentOf(note ? answeredIn(note, answered) : answered);
    await this.session.newCitizen({ ...(!note && request), ...content, page: 'note' }, { ...place, note });
  }

  /** Follows a new name of the open case, and its deletion. */
  followRecord({ id, record }: CaseEditor): void {
    const { citizen, page, parameters } = this.session;
    if (citizen.place?.caseId !== id) return;
    if (record.isGone) this.session.forgetCitizen({ page, parameters: { cases: parameters.cases ?? {} } });
    else if (citizen.place.label !== record.stored.label) citizen.saveIn({ ...citizen.place, label: record.stored.label });
  }

  /** Leaves the page; the open case is saved, and stays open as long as its citizen is at hand. */
  async leave(): Promise<void> {
    this.#wanted = null;
    await this.#editor?.record.save();
  }

  /** Cases that were left with something that could be saved nowhere; it stands there again when they are opened. */
  get unsaved(): readonly { readonly id: StoredId; readonly label: string }[] {
    const atHand = this.#editor !== null && this.editor === null && this.#editor.record.isOnlyHere ? [this.#editor] : [];
    return [...this.#unsaved, ...atHand].map(({ id, record }) => ({ id, label: record.stored.label }));
  }

  async #leaveCase(): Promise<void> {
    const before = this.#editor;
    this.#editor = null;
    if (before) await this.#leaveEditor(before);
  }

  async #leaveEditor(editor: CaseEditor): Promise<void> {
    await editor.leave();
    if (editor.record.isOnlyHere) this.#unsaved = [...this.#unsaved.filter(({ id }) => id !== editor.id), editor];
  }

  async #resume(id: StoredId): Promise<CaseEditor | undefined> {
    const editor = this.#unsaved.find((one) => one.id === id);
    if (!editor) return undefined;
    this.#unsaved = this.#unsaved.filter((one) => one !== editor);
    await editor.resume();
    return editor;
  }

  /** Opens what was kept from the present storage again, after it has changed places. */
  async retry(): Promise<void> {
    const { storage } = this.archive;
    await this.archive.open();
    if (this.archive.storage !== storage) await this.#openAgain();
  }

  async keepInBrowser(): Promise<void> {
    // The open case is saved first, so that it goes along.
    await this.#leaveCase();
    await this.archive.keepInBrowser();
    await this.#openAgain();
  }

  get erased(): readonly Erased[] | null {
    return this.#erased;
  }

  async erase(): Promise<void> {
    await this.#leaveCase();
    this.#unsaved = [];
    this.#labelQueue.cancel();
    this.newLabel.clear();
    for (const file of Object.values(this.incoming)) file.leave();
    this.session.forgetCitizen({ parameters: { cases: this.session.parameters.cases ?? {} } });
    this.#erased = await this.archive.erase();
  }

  /** Keeps the present prognosis in the open case. */
  keepScenario(): void {
    if (!this.#editor || this.scenarioName.text === '') return;
    this.#editor.addScenario(this.scenarioName.text, this.session.input);
    this.scenarioName.clear();
  }

  get hasRoomForScenario(): boolean {
    return (this.#editor?.scenarios.length ?? 0) < caseLimits.scenarios;
  }

  /** Deletes a case of the list with all that belongs to it, as its own page does. @returns null where it is gone */
  async removeCase({ id, rev }: CaseSummary): Promise<CaseProblem | null> {
    const editor = this.#editorOf(id);
    if (!editor) {
      const problem = await this.#problemOf(await this.archive.storage.cases.remove(id, rev));
      if (problem === null) this.#unsaved = this.#unsaved.filter((one) => one.id !== id);
      return problem;
    }
    const failed = await editor.record.remove();
    this.followRecord(editor);
    return editor.record.isGone ? null : this.#problemOf(failed ?? editor.record.saving);
  }

  /** Keeps a case of the list that was asked about: it has no day of deletion any more. @returns null where that is saved */
  async keepCase({ id, rev }: CaseSummary): Promise<CaseProblem | null> {
    const editor = this.#editorOf(id);
    if (editor) {
      editor.setDay('deleteOn', null);
      await editor.record.save();
      return this.#problemOf(editor.record.saving);
    }
    const { cases } = this.archive.storage;
    const read = await cases.get(id);
    if (read.kind === 'failed') return read.reason;
    if (!read.value) return 'noCase';
    return this.#problemOf(await cases.save(withDays(read.value, { ...read.value, deleteOn: null }), rev));
  }

  /** The editor of a case that is of the citizen at hand; what stands in its fields goes along. */
  #editorOf(id: StoredId): CaseEditor | null {
    return this.#editor?.id === id && !this.#editor.record.isGone ? this.#editor : null;
  }

  /** A list that was behind is read again. */
  async #problemOf(result: Saving<Case> | Removed): Promise<CaseProblem | null> {
    if (result.kind === 'failed') return result.reason;
    if (result.kind !== 'conflict') return null;
    await this.archive.refresh();
    return result.stored === null ? 'noCase' : 'changed';
  }

  moment(instant: IsoInstant): LocalMoment {
    return localMoment(instant);
  }

  get today(): IsoDate {
    return this.archive.environment.clock.today;
  }

  get backupName(): string {
    return fileName(`traedesten-${this.today}`, 'json');
  }

  handoverName(label: string): string {
    return fileName(`traedesten-${label}`, 'json');
  }

  quarantineName(id: StoredId): string {
    return fileName(`traedesten-${id}`, 'json');
  }

  /** Why the last file could not be made; null where it was. */
  get notMade(): FailureReason | null {
    return this.#notMade;
  }

  /** The file that is being made; null where none is. */
  get making(): Task | null {
    return this.#making;
  }

  makeBackup(): Promise<string | null> {
    return this.#make((watch) => makeBackup(this.archive, this.lock.key, watch));
  }

  /** A file with the open case, saved before. */
  async makeHandover({ id, record }: CaseEditor): Promise<string | null> {
    await record.save();
    return this.#make((watch) => makeHandover(this.archive, id, this.lock.key, watch));
  }

  async #openAgain(): Promise<void> {
    await this.#leaveCase();
    this.#taking = null;
    await this.followAddress();
  }

  /** Puts back what was left in the field for a new case; what stands there already goes before it. */
  async #takeLabel(): Promise<void> {
    this.#hasTakenLabel = false;
    const read = await this.archive.storage.drafts.list();
    this.#hasTakenLabel = true;
    const left = read.kind === 'read' ? read.value.find(({ key }) => key === newCaseDraft)?.content : undefined;
    if (this.newLabel.value !== '') await this.keepLabel();
    else if (typeof left === 'string') this.newLabel.value = left;
  }

  async #make(make: (watch: Watch) => Promise<string | Failed | null>): Promise<string | null> {
    const task = new Task();
    this.#making = task;
    const made = await make(task.watch);
    if (this.#making === task) this.#making = null;
    this.#notMade = typeof made === 'string' ? null : (made?.reason ?? 'noCase');
    return typeof made === 'string' ? made : null;
  }
}
