/** Where in the program each record is named, by screen or part: read from the source itself, so that it cannot be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../src/model/evidence.ts';
import { programPlaces, type ProgramPlace, type ProgramUse } from '../src/viewmodels/record-use.ts';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** Files of a screen that are not named after it: all of the prognosis, which came first. */
const byDefault: ProgramPlace = 'prognosis';
/** Files that read from the whole evidence what they name, so that it need not come with the first screen, and is not used there. */
export const readsWholeEvidence = /^(?:viewmodels\/(?:conflicts|pictures)\.ts|model\/figure-checks\.ts)$/;

export function programUse({ records }: Pick<Evidence, 'records'>): ProgramUse {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:engine|team|viewmodels|state|views)\/.*\.(?:ts|svelte)$/.test(name) && !readsWholeEvidence.test(name))
    .map((name) => ({ place: placeOf(name), text: readFileSync(join(root, name), 'utf8') }));
  const use = Object.keys(records).map((id) => {
    const found = new Set(files.filter(({ text }) => text.includes(`'${id}'`)).map(({ place }) => place));
    return [id, programPlaces.filter((place) => found.has(place))] as const;
  });
  return Object.fromEntries(use.filter(([, places]) => places.length > 0));
}

/** `engine/…` and `team/…` are parts of their own; `views/advice/…` and `viewmodels/advice-view.ts` belong to a screen. */
export function placeOf(file: string): ProgramPlace {
  const [room = '', name = ''] = file.split('/');
  return (
    programPlaces.find((place) => place === room || name === place || name.startsWith(`${place}-`) || name.startsWith(`${place}.`)) ??
    byDefault
  );
}
