/** Loads the municipality's settings from the file or the block. Never rejects; gives up after a timeout. */
import { limits } from '../intake/text-limits.ts';
import type { FileTrouble, Mistake } from './mistake.ts';
import { settingsFile } from './places.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** The browser APIs of the loader; faked in tests. */
export type SettingsHost = {
  /** The text of the block in the single file; null in the hosted site. */
  readonly block: string | null;
  /** Fetches the file beside the page; aborted through the signal. */
  fetch(address: string, signal: AbortSignal): Promise<Response>;
  /** Calls back after a delay in milliseconds; returns a function that cancels it. */
  after(milliseconds: number, then: () => void): () => void;
};

export type LoadedSettings = {
  readonly settings: Settings;
  /** Where the settings come from; `none`: there is no file, which is not an error. */
  readonly source: 'file' | 'block' | 'none';
  readonly mistakes: readonly Mistake[];
  /** The text of the file, for the page that checks it; null if there is none or it could not be read. */
  readonly text: string | null;
};

/** Timeout in milliseconds. */
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

/** The file as it is shipped, which sets nothing. */
const setsNothing = /^\s*\{\s*"version"\s*:\s*1\s*\}\s*$/;

/** The schema is imported only if there is something to validate: it is as large as a page. */
async function read(text: string, source: 'file' | 'block'): Promise<LoadedSettings> {
  if (setsNothing.test(text)) return { settings: defaultSettings, source, mistakes: [], text };
  const { readSettings } = await import('./read-settings.ts');
  return { ...readSettings(text), source, text };
}

const nothing: LoadedSettings = { settings: defaultSettings, source: 'none', mistakes: [], text: null };

function refused(kind: FileTrouble, values: Mistake['values'] = {}): LoadedSettings {
  return { settings: defaultSettings, source: 'file', mistakes: [{ path: '', kind, values }], text: null };
}

/** Stops reading at the size limit, whatever the host sends. */
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

/** Strict UTF-8, as JSON requires; another guess would garble names. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
