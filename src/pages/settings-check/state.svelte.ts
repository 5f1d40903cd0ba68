import { decodeText } from '../../intake/decode-text.ts';
import { limits } from '../../intake/text-limits.ts';
import type { Guidance } from '../../model/guidance.ts';
import { checkSettings, type CheckedSettings } from '../../settings/check-settings.ts';
import type { LoadedSettings } from '../../settings/load-settings.ts';
import type { Mistake } from '../../settings/mistake.ts';
import { fileMistake } from '../../settings/read-settings.ts';
import { logoTrouble, longestLogo } from '../../settings/schema.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { fillSettingsBlock } from '../../files/single-file.ts';
import type { SettingsFiles } from '../_administration/site-facts.ts';
import { saveFile } from '../../browser/save-file.ts';

/** An image that was chosen as the logo. */
export type ChosenLogo = {
  /** Of the image itself. */
  readonly bytes: number;
  /** Its data: address; empty where something is wrong with it. */
  readonly address: string;
  readonly mistake: Mistake | null;
};

/** The most that is read of a file chosen as the single file, in bytes: many times what we ship. */
const longestPage = limits.backupBytes;

/** The municipality's file, checked while it is chosen, pasted or written. Nothing of it leaves the page. */
export class SettingsCheckState {
  readonly guidance: Guidance;
  readonly files: SettingsFiles;
  #text = $state.raw('');
  /** Why there is no text, where a file was asked for and none came of it. */
  #unread: Mistake | null = $state.raw(null);
  #isInForce = $state(false);
  #single: 'done' | 'noBlock' | null = $state(null);
  #logo: ChosenLogo | null = $state.raw(null);
  /** Choosing another file leaves the one before behind. */
  #turn = 0;

  /** @param loaded what this copy of the site runs with; its file is the first to be shown */
  constructor(loaded: LoadedSettings | null, guidance: Guidance, files: SettingsFiles) {
    this.guidance = guidance;
    this.files = files;
    const [mistake] = loaded?.mistakes ?? [];
    // Many hosts answer with a page where there is no file.
    if (!loaded || loaded.source === 'none' || mistake?.kind === 'html') return;
    this.#isInForce = true;
    if (loaded.text === null) this.#unread = mistake ?? null;
    else this.#text = loaded.text;
  }

  /** What the file would do, and what is wrong with it; null while there is none. */
  readonly checked: CheckedSettings | null = $derived.by(() => {
    if (this.#unread) return { settings: defaultSettings, refused: [{ ...this.#unread, line: null }], leftOut: [], cleaned: 0 };
    return this.#text.trim() === '' ? null : checkSettings(this.#text, this.guidance);
  });

  /** Whether all of the file, or all but what is left out, is used. */
  readonly isUsable: boolean = $derived.by(() => this.checked?.refused.length === 0);

  /** The text that is checked. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#take(text, null);
  }

  /** Whether it is the file that this copy of the site runs with. */
  get isInForce(): boolean {
    return this.#isInForce;
  }

  /** What came of putting the file into the single file. */
  get single(): 'done' | 'noBlock' | null {
    return this.#single;
  }

  get logo(): ChosenLogo | null {
    return this.#logo;
  }

  /** Takes the text of a file that somebody has. */
  async choose(file: File): Promise<void> {
    const turn = ++this.#turn;
    // So that the result is told anew where it is the same as before.
    this.#take('', null);
    const read = await readText(file);
    if (turn !== this.#turn) return;
    if (typeof read === 'string') this.#take(read, null);
    else this.#take('', read);
  }

  /** Gives back the single file that was chosen, with the settings in it. */
  async fillSingleFile(file: File): Promise<void> {
    if (!this.isUsable) return;
    const json = this.#text;
    const filled = file.size > longestPage ? null : fillSettingsBlock(await file.text(), json);
    if (filled?.kind === 'fine') saveFile(file.name, filled.html, 'text/html');
    this.#single = filled?.kind === 'fine' ? 'done' : 'noBlock';
  }

  async chooseLogo(file: File): Promise<void> {
    // What is no image for a logo, or is far too large, is not read.
    const kind = logoTrouble(`data:${file.type};base64,AAAA`) ?? (file.size > longestLogo ? 'logoTooLarge' : null);
    const address = kind ? '' : await dataAddress(file);
    const trouble = kind ?? logoTrouble(address);
    const mistake = trouble && fileMistake(trouble, { limit: longestLogo });
    this.#logo = { bytes: file.size, address: mistake ? '' : address, mistake };
  }

  #take(text: string, unread: Mistake | null): void {
    this.#text = text;
    this.#unread = unread;
    this.#isInForce = false;
    this.#single = null;
  }
}

/** The text of a file, or why it has none. In another encoding than UTF-8 names would become other names. */
async function readText(file: File): Promise<string | Mistake> {
  if (file.size > limits.configBytes) return fileMistake('tooLarge', { limit: limits.configBytes / 1024 });
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (decoded.kind === 'empty') return fileMistake('empty');
    if (decoded.kind === 'notText') return fileMistake('noText');
    return decoded.encoding === 'utf-8' ? decoded.text : fileMistake('encoding');
  } catch {
    return fileMistake('noText');
  }
}

/** Empty where the file could not be read. */
function dataAddress(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => resolve('');
    reader.readAsDataURL(file);
  });
}
