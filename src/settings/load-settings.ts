/** Finds the settings of the municipality, wherever this copy of the site keeps them. Never fails and never waits long. */
import { limits } from '../intake/text-limits.ts';
import type { FileTrouble, Mistake } from './mistake.ts';
import { settingsFile } from './places.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** What the loader needs of the browser; replaced in tests. */
export type SettingsHost = {
  /** The text of the block in the page; null in the hosted site, which has none. */
  readonly block: string | null;
  /** Fetches the file beside the page, until the signal says stop. */
  fetch(address: string, signal: AbortSignal): Promise<Response>;
  /** Calls back after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, then: () => void): () => void;
};

export type LoadedSettings = {
  readonly settings: Settings;
  /** Where they come from; `none`: there is no file, which is no mistake. */
  readonly source: 'file' | 'block' | 'none';
  readonly mistakes: readonly Mistake[];
  /** What stands in the file, for the page that checks it; null where there is none or it could not be read. */
  readonly text: string | null;
};

/** In milliseconds. */
export const longestWait = 3000;

export async function loadSettings(host: SettingsHost): Promise<LoadedSettings> {
  if (host.block !== null) return host.block.trim() === '' ? nothing : read(host.block, 'block');
  const stop = new AbortController();
  let callOff = (): void => undefined;
  const late = new Promise<LoadedSettings>((resolve) => {
    callOff = host.after(longestWait, () => {
      resolve(refused('late', { seconds: longestWait / 1000 }));
      stop.abort();
    });
  });
  const file = fetchFile(host, stop.signal).catch(() => refused('unreachable'));
  return Promise.race([late, file]).finally(callOff);
}

async function fetchFile(host: SettingsHost, signal: AbortSignal): Promise<LoadedSettings> {
  const answer = await host.fetch(`./${settingsFile}`, signal);
  if (answer.status === 404 || answer.status === 410) return nothing;
  if (!answer.ok) return refused('unreachable');
  const bytes = await bytesWithin(answer, limits.configBytes);
  if (bytes === null) return refused('tooLarge', { limit: limits.configBytes / 1024 });
  const text = decode(bytes);
  return text === null ? refused('encoding') : read(text, 'file');
}

/** The strict reading is fetched only when there is something to read. */
async function read(text: string, source: 'file' | 'block'): Promise<LoadedSettings> {
  const { readSettings } = await import('./read-settings.ts');
  return { ...readSettings(text), source, text };
}

const nothing: LoadedSettings = { settings: defaultSettings, source: 'none', mistakes: [], text: null };

function refused(kind: FileTrouble, values: Mistake['values'] = {}): LoadedSettings {
  return { settings: defaultSettings, source: 'file', mistakes: [{ path: '', kind, values }], text: null };
}

/** Reads no further than the limit, whatever the host sends. */
async function bytesWithin(answer: Response, limit: number): Promise<Uint8Array | null> {
  const reader = answer.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    pieces.push(piece.value);
    if (size <= limit) continue;
    await reader.cancel();
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** JSON is UTF-8 and nothing else; a guess would turn names into other names. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
