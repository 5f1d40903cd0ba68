import { fileName } from '../../files/file-name.ts';
import { caseLimits, type IsoInstant, type StoredId, type SavedScenario } from '../../model/case.ts';
import type { Guidance, IsoDate } from '../../model/guidance.ts';
import type { Erased } from '../../storage/erase.ts';
import type { Failed, FailureReason } from '../../storage/failure.ts';
import type { CaseSummary } from '../../storage/storage.ts';
import type { LocalMoment } from '../../ui/moment-text.ts';
import type { Numbers } from '../../ui/numbers.ts';
import { fold, wordsOf } from '../../ui/search.ts';
import type { AfterPaint } from '../../browser/after-paint.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { CaseEditor } from './case-editor.svelte.ts';
import { makeBackup, makeHandover } from './file-making.ts';
import { IncomingFile } from './incoming-file.svelte.ts';
import { localMoment } from '../../browser/local-moment.ts';
import { Lock } from './lock.svelte.ts';
import { SaveQueue } from '../_editing/save-queue.ts';
import type { Session } from '../../address/session.svelte.ts';
import { TextField } from '../../ui/text-field.svelte.ts';

/** What the page shows: the list, a case, its sheet for the next caseworker, or one of the three pages about everything. */
export type CasesView = 'list' | 'case' | 'sheet' | 'backup' | 'receive' | 'erase';

const words = { sheet: 'ark', backup: 'sikkerhedskopi', receive: 'overlevering', erase: 'slet' } as const;
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
  #editor: CaseEditor | null = $state.raw(null);
  /** Editors of cases that were left with something that could be saved nowhere. */
  #unsaved: readonly CaseEditor[] = $state.raw([]);
  /** Why the case in the address is not here. */
  #notOpened: FailureReason | 'absent' | null = $state(null);
  #erased: readonly Erased[] | null = $state.raw(null);
  #notAdded: FailureReason | null = $state(null);
  #notMade: FailureReason | null = $state(null);
  #wanted: StoredId | null = null;
  /** Reading what was left in the field for a new case; null before it has begun. */
  #taking: Promise<void> | null = null;
  #hasTakenLabel = false;
  readonly #labelQueue: SaveQueue;

  constructor({ session, archive, guidance, numbers, afterPaint }: CasesContext) {
    this.session = session;
    this.archive = archive;
    this.guidance = guidance;
    this.numbers = numbers;
    this.#afterPaint = afterPaint;
    this.#labelQueue = new SaveQueue(archive.environment.after, () => this.#keepLabel());
    archive.alsoAsk(() => this.#unsaved.length > 0 || (this.#editor?.record.isOnlyHere ?? false));
    this.lock = new Lock(archive.environment.cryptography !== null);
    this.incoming = { backup: new IncomingFile(archive, 'backup'), receive: new IncomingFile(archive, 'handover') };
  }

  /** The case that the address names; null where it names none. */
  readonly caseId: StoredId | null = $derived.by(() => this.session.own.cases?.['sag'] ?? null);

  readonly view: CasesView = $derived.by(() => {
    const said = this.session.own.cases?.['vis'];
    if (this.caseId !== null) return said === words.sheet ? 'sheet' : 'case';
    return (['backup', 'receive', 'erase'] as const).find((view) => words[view] === said) ?? 'list';
  });

  /** The hash of the list, of a case, or of one of the pages about everything. */
  linkTo(view: CasesView, caseId?: StoredId): string {
    const shown = view === 'list' || view === 'case' ? {} : { vis: words[view] };
    return this.session.linkTo({ page: 'cases', own: { cases: { ...(caseId ? { sag: caseId } : {}), ...shown } } });
  }

  /** The hash of the prognosis with what a scenario holds. */
  scenarioLink({ choice, outcome }: Pick<SavedScenario, 'choice' | 'outcome'>): string {
    return this.session.linkTo({ page: 'prognosis', choice, outcome, pinned: null, target: null });
  }

  /** The editor of the case in the address; null until it is open. */
  get editor(): CaseEditor | null {
    return this.#editor;
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
    const added = await this.archive.addCase(label);
    this.#notAdded = 'kind' in added ? added.reason : null;
    if ('kind' in added) return;
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
    if (id === this.#wanted && (this.#editor || id === null)) return taking;
    this.#wanted = id;
    this.#notOpened = null;
    await this.#leaveCase();
    if (id === null) return taking;
    const editor = (await this.#resume(id)) ?? (await CaseEditor.open(this.archive, id));
    if (this.#wanted !== id) {
      if (editor instanceof CaseEditor) await this.#leaveEditor(editor);
    } else if (editor instanceof CaseEditor) {
      this.#editor = editor;
      this.archive.chooseCase(editor.id, editor.record.stored.label);
    } else this.#notOpened = editor?.reason ?? 'absent';
  }

  /** Leaves the page; the open case is saved. */
  async leave(): Promise<void> {
    this.#wanted = null;
    await this.#leaveCase();
  }

  /** Cases that were left with something that could be saved nowhere; it stands there again when they are opened. */
  get unsaved(): readonly { readonly id: StoredId; readonly label: string }[] {
    return this.#unsaved.map(({ id, record }) => ({ id, label: record.stored.label }));
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
    await this.leave();
    await this.archive.keepInBrowser();
    await this.#openAgain();
  }

  get erased(): readonly Erased[] | null {
    return this.#erased;
  }

  async erase(): Promise<void> {
    await this.leave();
    this.#unsaved = [];
    this.#labelQueue.cancel();
    this.newLabel.clear();
    for (const file of Object.values(this.incoming)) file.leave();
    this.#erased = await this.archive.erase();
  }

  /** Keeps the present prognosis in the open case. */
  keepScenario(): void {
    const { choice, outcome } = this.session;
    if (!this.#editor || this.scenarioName.text === '') return;
    this.#editor.addScenario(this.scenarioName.text, choice, outcome);
    this.scenarioName.clear();
  }

  get hasRoomForScenario(): boolean {
    return (this.#editor?.scenarios.length ?? 0) < caseLimits.scenarios;
  }

  moment(instant: IsoInstant): LocalMoment {
    return localMoment(instant);
  }

  get today(): IsoDate {
    return this.archive.environment.today;
  }

  /** The name of an instrument in the language of the reader. */
  nameOf(instrument: string): string {
    return this.guidance.instruments.find(({ id }) => id === instrument)?.name[this.session.locale.language] ?? instrument;
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

  async makeBackup(): Promise<string | null> {
    return this.#made(await makeBackup(this.archive, this.lock.key));
  }

  /** A file with the open case, saved before. */
  async makeHandover({ id, record }: CaseEditor): Promise<string | null> {
    await record.save();
    return this.#made(await makeHandover(this.archive, id, this.lock.key));
  }

  async #openAgain(): Promise<void> {
    await this.leave();
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

  #made(made: string | Failed | null): string | null {
    this.#notMade = typeof made === 'string' ? null : (made?.reason ?? 'noCase');
    return typeof made === 'string' ? made : null;
  }
}
