import { decodeText } from '../../intake/decode-text.ts';
import { CancelledError, Portions } from '../../intake/portions.ts';
import { readingJson } from '../../intake/read-json.ts';
import { limits } from '../../intake/text-limits.ts';
import { readBackup } from '../../storage/backup-file.ts';
import type { Compared } from '../../storage/compare-contents.ts';
import type { DataFileRead, FileQuestion, Remark } from '../../storage/data-file.ts';
import type { FailureReason } from '../../storage/failure.ts';
import { kindOfFile } from '../../storage/file-kind.ts';
import { readHandover } from '../../storage/handover-file.ts';
import type { LockedFile, WrongPassphrase } from '../../storage/lock-rules.ts';
import { defaultDecision, type Decision, type Decisions } from '../../storage/merge-contents.ts';
import type { StoredId } from '../../model/case.ts';
import { countsOf, nameOf } from '../../storage/content.ts';
import { sameData } from '../../storage/plain-data.ts';
import type { Content, SafetyCopy } from '../../storage/rows.ts';
import { fetchLocks } from './fetch-locks.ts';
import type { IncomingKind, Refusal } from './file-text.view.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { noDecisions, withDecision } from '../_editing/decisions.ts';
import { Task } from './task.svelte.ts';

/** What a file would change, for the user to look at before anything is. */
export type Preview = {
  readonly madeOn: string;
  readonly content: Content;
  readonly questions: readonly FileQuestion[];
  readonly remarks: readonly Remark[];
  readonly compared: readonly Compared[];
};

/** `task`: while the file is being opened; `wrong`: why the last passphrase did not open it. */
type LockedStage = {
  readonly kind: 'passphrase';
  readonly file: LockedFile;
  readonly task: Task | null;
  readonly wrong: WrongPassphrase | null;
};

export type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' | 'working'; readonly task: Task }
  | LockedStage
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** `failure`: why the file was not taken in when it was last tried; nothing was changed. */
  | { readonly kind: 'preview'; readonly preview: Preview; readonly failure?: FailureReason }
  | { readonly kind: 'wouldLose'; readonly preview: Preview; readonly count: number }
  | { readonly kind: 'failed'; readonly reason: FailureReason }
  /**
   * `caseId`: the case of the file; null where it lies beside another version of it, or there are several. `isTaken`: whether
   * anything of the file was not here before.
   */
  | { readonly kind: 'done'; readonly caseId: StoredId | null; readonly isTaken: boolean };

/** Something that can be read into bytes; a `File` is one. */
export type Readable = { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };

/** A file on its way in: read, opened, looked at; it changes nothing before someone says so. */
export class IncomingFile {
  readonly #archive: Archive;
  readonly #wanted: IncomingKind;
  #stage: Stage = $state.raw({ kind: 'none' });
  #name = $state('');
  #decisions: Decisions = $state.raw(noDecisions);
  /** Whether the reader has said that the file may be used in spite of its questions. */
  acceptsQuestions = $state(false);
  /** Choosing another file leaves the one before behind. */
  #turn = 0;

  constructor(archive: Archive, wanted: IncomingKind) {
    this.#archive = archive;
    this.#wanted = wanted;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** The name of the file without invisible characters, made unreadable where it looks like a CPR number. */
  get name(): string {
    return this.#archive.environment.inspector.maskCprLike(this.#name.replace(/[\p{Cc}\p{Cf}]/gu, ''));
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  async choose(file: Readable): Promise<void> {
    const turn = ++this.#turn;
    this.#name = file.name;
    this.#decisions = noDecisions;
    this.acceptsQuestions = false;
    await this.#during(turn, (task) => this.#read(file, task));
  }

  /** Opens the file with its passphrase. */
  async unlock(passphrase: string): Promise<void> {
    const locked = this.#stage;
    if (locked.kind !== 'passphrase' || locked.task) return;
    const turn = ++this.#turn;
    const task = new Task();
    // The field stays while the file is opened, so that the keyboard is still in it if the passphrase is wrong.
    this.#stage = { ...locked, task, wrong: null };
    const stage = await orCancelled(() => this.#unlocked({ ...locked, task: null }, passphrase, task));
    if (turn === this.#turn) this.#stage = stage;
  }

  /** Shows what putting back a safety copy would change. */
  async choosePast({ id, madeAt, counts }: SafetyCopy): Promise<void> {
    const turn = ++this.#turn;
    this.#name = '';
    this.#decisions = noDecisions;
    this.acceptsQuestions = false;
    await this.#during(turn, async (task) => {
      const read = await this.#archive.storage.safetyCopies.content(id, task.watch);
      if (read.kind === 'failed') return { kind: 'failed', reason: read.reason };
      const found = countsOf(read.value);
      // A case of the copy that cannot be read any more is left out, and asked about.
      const questions = sameData(counts, found) ? [] : [{ kind: 'counts', said: counts, found } as const];
      return this.#compare({ content: read.value, madeOn: madeAt, questions, remarks: [] }, task);
    });
  }

  /** What goes on with the file just now. */
  get task(): Task | null {
    return 'task' in this.#stage ? this.#stage.task : null;
  }

  /** Stops what goes on. What was read only is left alone; what was being written is as it was. */
  cancel(): void {
    this.task?.cancel();
    if (this.#stage.kind !== 'working') this.leave();
  }

  decide(one: Compared, decision: Decision): void {
    this.#decisions = withDecision(this.#decisions, nameOf(one.store, one.id), decision);
  }

  decisionOn({ store, id, relation }: Compared): Decision {
    return this.#decisions.get(nameOf(store, id)) ?? defaultDecision(relation);
  }

  /** Whether the questions of the file are answered. */
  get mayBeUsed(): boolean {
    const stage = this.#stage;
    if (stage.kind !== 'preview' && stage.kind !== 'wouldLose') return false;
    return stage.preview.questions.length === 0 || this.acceptsQuestions;
  }

  /** Takes the file in beside what is here, as decided. */
  async merge(): Promise<void> {
    const stage = this.#stage;
    if (stage.kind !== 'preview' || !this.mayBeUsed) return;
    const task = new Task();
    this.#stage = { kind: 'working', task };
    const caseId = this.#caseOf(stage.preview);
    const isTaken = stage.preview.compared.some((one) => one.relation === 'new' || this.#isTaken(one));
    const merged = await this.#archive.storage.merge(stage.preview.content, this.#decisions, task.watch);
    this.#stage = merged.kind === 'failed' ? notTaken(stage.preview, merged.reason) : { kind: 'done', caseId, isTaken };
    await this.#archive.refresh();
  }

  /** Puts the file in the place of everything; asks first where something would go. */
  async restore(): Promise<void> {
    const stage = this.#stage;
    if ((stage.kind !== 'preview' && stage.kind !== 'wouldLose') || !this.mayBeUsed) return;
    const { preview } = stage;
    const task = new Task();
    this.#stage = { kind: 'working', task };
    const restored = await this.#archive.storage.replaceAll(preview.content, stage.kind === 'wouldLose', task.watch);
    // Whoever puts a file in the place of everything has come back from a loss: nothing is missing any more.
    if (restored.kind === 'rewritten' && this.#archive.loss) await this.#archive.acceptLoss();
    if (restored.kind === 'wouldLose') this.#stage = { kind: 'wouldLose', preview, count: restored.count };
    else this.#stage = restored.kind === 'failed' ? notTaken(preview, restored.reason) : { kind: 'done', caseId: null, isTaken: true };
    await this.#archive.refresh();
  }

  /** Why the file was not read, or not taken in. */
  get failure(): FailureReason | null {
    const stage = this.#stage;
    if (stage.kind === 'failed') return stage.reason;
    return (stage.kind === 'preview' && stage.failure) || null;
  }

  /** Leaves the file alone. */
  leave(): void {
    this.#turn += 1;
    this.#stage = { kind: 'none' };
  }

  /** Shows the work while it goes on, and what came of it, unless another file was chosen meanwhile. */
  async #during(turn: number, work: (task: Task) => Promise<Stage>): Promise<void> {
    const task = new Task();
    this.#stage = { kind: 'reading', task };
    const stage = await orCancelled(() => work(task));
    if (turn === this.#turn) this.#stage = stage;
  }

  async #read(file: Readable, task: Task): Promise<Stage> {
    if (file.size > limits.backupBytes) return refused({ kind: 'tooLarge' });
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return refused({ kind: 'unreadable' });
    }
    const decoded = decodeText(bytes);
    if (decoded.kind === 'empty') return refused({ kind: 'empty' });
    if (decoded.kind === 'notText') return refused(decoded);
    // Our own files are UTF-8, or UTF-16 with its mark: read as anything else, every æ, ø and å would be spoilt without a word.
    return decoded.encoding === 'windows-1252' ? refused({ kind: 'notUnicode' }) : this.#parse(decoded.text, false, task);
  }

  async #parse(text: string, isDecrypted: boolean, task: Task): Promise<Stage> {
    const reading = readingJson(text, { length: limits.backupBytes, depth: limits.jsonDepth });
    const read = await this.#portions(task).through('reading', text.length, reading);
    if (read.kind === 'empty' || read.kind === 'tooLarge') return refused({ kind: read.kind });
    if (read.kind !== 'fine') return refused({ kind: 'json', fault: read.kind, line: read.line, column: read.column });
    const kind = kindOfFile(read.value);
    if (kind === 'encrypted' && !isDecrypted) return this.#ask(read.value);
    if (kind !== this.#wanted) return refused({ kind: 'otherKind', is: kind === 'encrypted' ? 'other' : kind });
    return this.#check(await this.#reader(read.value, task), task);
  }

  /** Whether a record that is here as well is taken from the file. */
  #isTaken(one: Compared): boolean {
    return one.here !== null && one.there !== null && one.relation !== 'same' && this.decisionOn(one) !== 'skip';
  }

  #caseOf({ compared }: Preview): StoredId | null {
    const [one, ...others] = compared.filter(({ store, there }) => store === 'cases' && there !== null);
    if (!one || others.length > 0) return null;
    const isAlone = one.relation === 'new' || one.relation === 'same' || this.decisionOn(one) !== 'keepBoth';
    return isAlone ? one.id : null;
  }

  /** Asks for the passphrase of a locked file, if its form is sound. */
  async #ask(file: unknown): Promise<Stage> {
    const { subtle } = this.#archive.environment;
    if (!subtle) return refused({ kind: 'noCryptography' });
    const locks = await fetchLocks();
    if (!locks) return { kind: 'failed', reason: 'notFetched' };
    const read = await locks.readLocked(file, subtle);
    if (read.kind === 'refused') return refused({ kind: 'locked', reason: read.reason });
    return { kind: 'passphrase', file: read, task: null, wrong: null };
  }

  async #unlocked(locked: LockedStage, passphrase: string, task: Task): Promise<Stage> {
    const opened = await locked.file.open(passphrase);
    if (opened.kind === 'opened') return this.#parse(opened.text, true, task);
    return opened.kind === 'wrong' ? { ...locked, wrong: opened } : refused({ kind: 'locked', reason: opened.reason });
  }

  #portions(task: Task): Portions {
    return new Portions(this.#archive.environment.pace, task.watch);
  }

  #reader(file: unknown, task: Task): Promise<DataFileRead> {
    const { now, subtle, inspector } = this.#archive.environment;
    const context = { now: now(), subtle, inspector, portions: this.#portions(task) };
    return this.#wanted === 'backup' ? readBackup(file, context) : readHandover(file, context);
  }

  #check(read: DataFileRead, task: Task): Promise<Stage> | Stage {
    return read.kind === 'refused' ? refused({ kind: 'content', problems: read.problems }) : this.#compare(read, task);
  }

  async #compare({ content, madeOn, questions, remarks }: Omit<Preview, 'compared'>, task: Task): Promise<Stage> {
    const compared = await this.#archive.storage.compare(content, task.watch);
    if (compared.kind === 'failed') return { kind: 'failed', reason: compared.reason };
    return { kind: 'preview', preview: { content, madeOn, questions, remarks, compared: compared.value } };
  }
}

/** What comes of reading, or that it was cancelled. */
async function orCancelled(work: () => Promise<Stage>): Promise<Stage> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CancelledError) return { kind: 'failed', reason: 'cancelled' };
    throw error;
  }
}

function refused(refusal: Refusal): Stage {
  return { kind: 'refused', refusal };
}

/** The file is still at hand, unless what is here may no longer be what it was compared with. */
function notTaken(preview: Preview, reason: FailureReason): Stage {
  return reason === 'readBack' ? { kind: 'failed', reason } : { kind: 'preview', preview, failure: reason };
}
