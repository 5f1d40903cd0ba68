import type { Answered, Case, CaseOutcome, StoredId } from '../../model/case.ts';
import { addMonths } from '../../model/days.ts';
import { eraseEverything, type Erased } from '../../storage/erase.ts';
import type { Failed, FailureReason } from '../../storage/failure.ts';
import { createMemoryStorage } from '../../storage/memory-storage.ts';
import { openStorage, type OpenedStorage } from '../../storage/open-storage.ts';
import type { Quarantined, SafetyCopy, State } from '../../storage/rows.ts';
import type { StorageMode } from '../../model/storage-mode.ts';
import { storageMode, type StorageObstacle } from '../../storage/storage-mode.ts';
import { caseSummary, type CaseSummary, type Storage } from '../../storage/storage.ts';
import type { Loss } from '../../storage/witness.ts';
import type { ArchiveEnvironment } from '../../browser/storage.ts';
import { noDecisions } from './decisions.ts';

/**
 * Why what is kept in the browser cannot be used now; `closed`: it was, until another tab or the browser closed it;
 * `notMoved`: what was written before could not be taken along into it.
 */
export type ArchiveProblem = Exclude<OpenedStorage['kind'], 'ready' | 'absent'> | 'closed' | 'notMoved';

/** What has been set aside and may be looked at: damaged records, and everything as it was before an import. */
export type SetAside = { readonly quarantined: readonly Quarantined[]; readonly safetyCopies: readonly SafetyCopy[] };

const chosenKey = 'traedesten-place';

/**
 * What is kept, wherever that is: opened once and shared by all pages. Nothing is written anywhere before someone has
 * chosen so; until then, and where the browser refuses, everything works and lasts as long as the page.
 */
export class Archive {
  readonly environment: ArchiveEnvironment;
  #storage: Storage = $state.raw() as Storage;
  #chosen: StorageMode | null = $state(null);
  #problem: ArchiveProblem | null = $state(null);
  #loss: Loss = $state.raw(null);
  #isLeftBehind = $state(false);
  #list: readonly CaseSummary[] = $state.raw([]);
  #state: State | null = $state.raw(null);
  #setAside: SetAside = $state.raw({ quarantined: [], safetyCopies: [] });
  /** Why the list could not be read; null where it could. */
  #unread: FailureReason | null = $state(null);
  /** Whether something lies only in memory and in no file yet. */
  #isOnlyHere = $state(false);
  /** Two readings of the list may overtake each other; the latest one counts. */
  #readings = 0;

  constructor(environment: ArchiveEnvironment) {
    this.environment = environment;
    this.#use(createMemoryStorage(environment));
  }

  /** The place where everything is read and written: the browser's, or one in memory. Never rejects. */
  get storage(): Storage {
    return this.#storage;
  }

  readonly #where: { mode: StorageMode; obstacle: StorageObstacle | null } = $derived.by(() => {
    const { protocol, isFramed, offered } = this.environment;
    return storageMode({ protocol, isFramed, offered, works: this.#problem !== 'denied', chosen: this.#chosen });
  });

  /** Where things are kept. */
  get mode(): StorageMode {
    return this.#where.mode;
  }

  /** Why the browser cannot keep anything, whatever is chosen. */
  get obstacle(): StorageObstacle | null {
    return this.#where.obstacle;
  }

  get problem(): ArchiveProblem | null {
    return this.#problem;
  }

  /** Whether cases lie in this browser from before the municipality decided that none are kept in it. They are shown as a copy. */
  get isLeftBehind(): boolean {
    return this.#isLeftBehind;
  }

  /** Whether there is nothing to keep, to open or to take along: the municipality has decided so. */
  get isShut(): boolean {
    return this.obstacle === 'nothing' && !this.#isLeftBehind;
  }

  /** More was here than is here now. */
  get loss(): Loss {
    return this.#loss;
  }

  /** The list: what was changed last stands first. */
  get list(): readonly CaseSummary[] {
    return this.#list;
  }

  get unread(): FailureReason | null {
    return this.#unread;
  }

  get setAside(): SetAside {
    return this.#setAside;
  }

  /** Whether it is time for a backup; null where there is nothing to lose, or it was made less than a month ago. */
  readonly backupDue: 'never' | 'old' | null = $derived.by(() => {
    if (this.#storage.place === 'memory' || this.#list.length === 0) return null;
    const last = this.#state?.lastBackupOn ?? null;
    if (last === null) return 'never';
    return addMonths(last, 1) <= this.environment.clock.today ? 'old' : null;
  });

  get lastBackupOn(): string | null {
    return this.#state?.lastBackupOn ?? null;
  }

  /** Whether something would be gone with the page, since it lies in memory and was not saved to a file since. */
  get isOnlyHere(): boolean {
    return this.#isOnlyHere;
  }

  /** Looks whether something is kept here; makes nothing that is not. */
  async open(): Promise<void> {
    this.#problem = null;
    this.#chosen ??= this.#readChosen();
    if (this.#isDecided) return this.#takeLeftBehind();
    if (this.obstacle) return;
    await this.#take(await openStorage(this.environment.storage(this.#chosen === 'browser')));
  }

  /** Keeps everything in this browser from now on, and takes along what was written before. */
  keepInBrowser(): Promise<void> {
    this.#moving ??= this.#moveToBrowser().finally(() => (this.#moving = null));
    return this.#moving;
  }

  /** On its way into the browser: what is made meanwhile waits, so that it is not left behind. */
  #moving: Promise<void> | null = null;

  async #moveToBrowser(): Promise<void> {
    if (this.#isDecided) return;
    const opened = await openStorage(this.environment.storage(true));
    if (opened.kind !== 'ready') {
      this.#problem = opened.kind === 'absent' ? 'unknown' : opened.kind;
      return;
    }
    this.#chosen = 'browser';
    this.#writeChosen();
    void this.environment.persist();
    await this.#take(opened);
  }

  /** Keeps nothing in the browser: what shall last is saved to a file by hand. */
  keepInFile(): void {
    this.#chosen = 'file';
  }

  /** Takes what is here for all there is, after a loss was shown. */
  async acceptLoss(): Promise<Failed | null> {
    const accepted = await this.#storage.acceptLoss();
    if (accepted.kind === 'failed') return accepted;
    this.#loss = null;
    return null;
  }

  /**
   * Saves a new case. The label has been looked at before.
   * @param answered the situation of the citizen, where something has been answered already
   */
  async addCase(label: string, answered: Answered | null = null): Promise<Case | Failed> {
    await this.#moving;
    const { now, makeId } = this.environment;
    const at = now();
    const outcome: CaseOutcome | null = null;
    const blank = { rev: 0, changedAt: at, createdAt: at, scenarios: [], contact: '', tried: '', outcome };
    const fresh: Case = { id: makeId(), ...blank, label, answered };
    const saved = await this.#storage.cases.save(fresh, 0);
    if (saved.kind === 'failed') return saved;
    return saved.kind === 'saved' ? { ...fresh, rev: saved.rev, changedAt: saved.at } : { kind: 'failed', reason: 'unknown', places: [] };
  }

  async removeSafetyCopy(id: StoredId): Promise<void> {
    await this.#storage.safetyCopies.remove(id);
    await this.#readSetAside();
  }

  async removeQuarantined(id: StoredId): Promise<void> {
    await this.#storage.quarantine.remove(id);
    await this.#readSetAside();
  }

  /** Notes that everything has been saved to a file. */
  async noteBackup(): Promise<void> {
    await this.#storage.noteBackup(this.environment.clock.today);
    this.#isOnlyHere = false;
    await this.#readState();
  }

  /** Deletes everything that lies in this browser, and begins anew with nothing. */
  async erase(): Promise<Erased[]> {
    this.#storage.close();
    const erased = await eraseEverything(this.environment.erase);
    this.#chosen = null;
    this.#loss = null;
    this.#problem = null;
    this.#isOnlyHere = false;
    this.#isLeftBehind = false;
    this.#use(createMemoryStorage(this.environment));
    await this.refresh();
    return erased;
  }

  /** Reads the list and what is said about it again. */
  async refresh(): Promise<void> {
    const reading = ++this.#readings;
    const list = await this.#storage.cases.list();
    if (reading !== this.#readings) return;
    this.#unread = list.kind === 'failed' ? list.reason : null;
    if (list.kind === 'read') this.#list = list.value;
    await this.#readState();
    await this.#readSetAside();
  }

  async #take(opened: OpenedStorage): Promise<void> {
    this.#loss = opened.loss;
    if (opened.kind === 'ready') {
      // A database that is there was chosen once, even if the key that says so is gone.
      this.#chosen = 'browser';
      if (this.#storage.place === 'browser' || (await bringAlong(this.#storage, opened.storage))) {
        this.#problem = null;
        this.#isOnlyHere = false;
        this.#use(opened.storage);
      } else {
        // What was written meanwhile stays where it is, and is asked about before the page is left.
        opened.storage.close();
        this.#problem = 'notMoved';
      }
    } else if (opened.kind !== 'absent') this.#problem = opened.kind;
    await this.refresh();
  }

  /** Whether the municipality has decided that the browser keeps nothing. */
  get #isDecided(): boolean {
    return this.obstacle === 'nothing' || this.obstacle === 'onlyFiles';
  }

  /**
   * What was kept here before the municipality decided otherwise is copied into memory, to be saved to a file; the browser's
   * own copy is neither changed nor deleted before the user does so.
   */
  async #takeLeftBehind(): Promise<void> {
    if (this.#isLeftBehind) return;
    const opened = await openStorage(this.environment.storage(false));
    if (opened.kind === 'absent') return;
    if (opened.kind !== 'ready') {
      this.#problem = opened.kind;
      return;
    }
    const before = await opened.storage.exportAll();
    opened.storage.close();
    if (before.kind === 'failed') {
      this.#problem = 'unknown';
      return;
    }
    await this.#storage.merge(before.value, noDecisions);
    this.#isLeftBehind = true;
    this.#isOnlyHere = false;
    await this.refresh();
  }

  #use(storage: Storage): void {
    this.#storage = storage;
    storage.onChange((change) => {
      if (storage.place === 'memory') this.#isOnlyHere = true;
      if (change.kind === 'all') void this.refresh();
      else if (change.store === 'cases') void this.#readOne(change.id);
      else void this.#readState();
    });
    storage.onClosed(() => {
      if (storage === this.#storage) this.#problem = 'closed';
    });
  }

  /** One case has changed: the list of thousands is not read again for it. */
  async #readOne(id: StoredId): Promise<void> {
    const read = await this.#storage.cases.get(id);
    if (read.kind === 'failed') return;
    const others = this.#list.filter((one) => one.id !== id);
    this.#list = read.value ? [caseSummary(read.value), ...others] : others;
    await this.#readState();
  }

  async #readState(): Promise<void> {
    const state = await this.#storage.state();
    if (state.kind === 'read') this.#state = state.value;
  }

  async #readSetAside(): Promise<void> {
    const [quarantined, safetyCopies] = await Promise.all([this.#storage.quarantine.list(), this.#storage.safetyCopies.list()]);
    this.#setAside = {
      quarantined: quarantined.kind === 'read' ? quarantined.value : [],
      safetyCopies: safetyCopies.kind === 'read' ? safetyCopies.value : [],
    };
  }

  #readChosen(): StorageMode | null {
    try {
      return this.environment.local?.getItem(chosenKey) === 'browser' ? 'browser' : null;
    } catch {
      return null;
    }
  }

  /** Without the key the database itself still says that it was chosen. */
  #writeChosen(): void {
    try {
      this.environment.local?.setItem(chosenKey, 'browser');
    } catch {
      return;
    }
  }
}

/** Takes records and drafts along from one place to another. @returns whether all of it has arrived */
async function bringAlong(from: Storage, to: Storage): Promise<boolean> {
  const [records, drafts] = [await from.exportAll(), await from.drafts.list()];
  if (records.kind === 'failed' || drafts.kind === 'failed') return false;
  if (records.value.cases.length > 0 && (await to.merge(records.value, noDecisions)).kind === 'failed') return false;
  for (const { key, caseId, basedOn, content } of drafts.value)
    if ((await to.drafts.save({ key, caseId, basedOn, content })).kind === 'failed') return false;
  return true;
}
