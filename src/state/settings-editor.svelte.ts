import { limits } from '../intake/text-limits.ts';
import type { Guidance, IsoDate } from '../model/guidance.ts';
import { localGuidance } from '../settings/local-guidance.ts';
import { settingsFile } from '../settings/places.ts';
import type { Mistake } from '../settings/mistake.ts';
import { readSettings, type ReadSettings } from '../settings/read-settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import { fillSettingsBlock } from '../settings/single-file.ts';
import { draftOf, emptyDate, emptyOwn, fileOf, type SettingsDraft } from '../viewmodels/settings-draft.ts';
import { saveFile } from './save-file.ts';

type Said = 'editor.open.done' | 'editor.open.failed' | 'editor.save.single.done' | 'editor.save.single.noBlock';

/** The most that is read of a file chosen as the single file, in bytes: many times what we ship. */
const longestPage = limits.backupBytes;

/** The form for the municipality's file. What is written stays here until a file is made of it. */
export class SettingsEditorState {
  readonly guidance: Guidance;
  readonly #today: IsoDate;
  #draft: SettingsDraft = $state(draftOf(defaultSettings));
  #said: Said | null = $state(null);

  /** @param text the file that is in force, to begin with; null where there is none */
  constructor(text: string | null, guidance: Guidance, today: IsoDate) {
    this.guidance = guidance;
    this.#today = today;
    if (text !== null) this.#draft = draftOf(readSettings(text).settings);
  }

  readonly json: string = $derived.by(() => fileOf(this.#draft));

  readonly #read: ReadSettings = $derived.by(() => readSettings(this.json));

  /** What the file would do; the defaults while something in it is wrong. */
  readonly settings: ReadSettings['settings'] = $derived.by(() => this.#read.settings);

  readonly mistakes: readonly Mistake[] = $derived.by(() => [
    ...this.#read.mistakes,
    ...localGuidance(this.guidance, this.settings.strategy).mistakes,
  ]);

  get draft(): SettingsDraft {
    return this.#draft;
  }

  /** What came of the last file that was chosen. */
  get said(): Said | null {
    return this.#said;
  }

  /** The mistakes at a place in the file, or anywhere below it. */
  at(path: string): readonly Mistake[] {
    return this.mistakes.filter((mistake) => mistake.path === path || (path !== '' && mistake.path.startsWith(`${path}.`)));
  }

  addDate(): void {
    const [first] = this.guidance.instruments.filter(({ id }) => !this.#draft.dates.some(({ instrument }) => instrument === id));
    if (first) this.#draft.dates.push(emptyDate(first.id, this.#today));
  }

  addOwn(): void {
    const taken = [...this.guidance.instruments, ...this.#draft.own].map(({ id }) => id);
    this.#draft.own.push(emptyOwn(taken, this.#today));
  }

  /** Begins anew with a file that someone has. A file with mistakes changes nothing. */
  async open(file: File): Promise<void> {
    const text = file.size > limits.configBytes ? null : await file.text();
    const read = text === null ? null : readSettings(text);
    const isFine = read !== null && read.mistakes.length === 0;
    if (isFine) this.#draft = draftOf(read.settings);
    this.#said = isFine ? 'editor.open.done' : 'editor.open.failed';
  }

  /** Takes the image as it is; whether it will do is said with the other mistakes. */
  async chooseLogo(file: File): Promise<void> {
    this.#draft.logo.image = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
      reader.onerror = () => resolve('');
      reader.readAsDataURL(file);
    });
  }

  download(): void {
    if (this.mistakes.length === 0) saveFile(settingsFile, this.json, 'application/json');
  }

  /** Gives back the single file that was chosen, with the settings in it. */
  async fillSingleFile(file: File): Promise<void> {
    if (this.mistakes.length > 0) return;
    const filled = file.size > longestPage ? null : fillSettingsBlock(await file.text(), this.json);
    if (filled?.kind === 'fine') saveFile(file.name, filled.html, 'text/html');
    this.#said = filled?.kind === 'fine' ? 'editor.save.single.done' : 'editor.save.single.noBlock';
  }
}
