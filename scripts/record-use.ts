/** Where in the program each record is named, by page or part: read from the source itself, so that it cannot be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../src/model/evidence.ts';
import { programPlaces, type ProgramPlace, type ProgramUse } from '../src/viewmodels/record-use.ts';

const root = fileURLToPath(new URL('../src', import.meta.url));

/**
 * Where that is shown which a file names, or all files of a folder. What is imported is not always shown, so this is
 * written by hand; a test asks that no file is missing, and that a page really runs what it is said to show.
 */
export const shownOn: Readonly<Record<string, readonly ProgramPlace[]>> = {
  'engine/': ['engine'],
  'team/': ['teamEngine'],
  'guidance/knowledge/': ['knowledge'],
  'guidance/instruments.json': ['advice', 'knowledge'],
  'guidance/rules.json': ['advice', 'knowledge'],
  'guidance/target-groups.json': ['advice', 'knowledge'],
  // What the checks take part in is a list of its own.
  'model/figure-checks.ts': [],
  'settings/local-guidance.ts': ['advice', 'knowledge'],
  'state/caseload.svelte.ts': ['caseload'],
  'state/measuring.svelte.ts': ['measuring'],
  'state/note.svelte.ts': ['note'],
  'viewmodels/accuracy-view.ts': ['measure'],
  'viewmodels/advice-view.ts': ['advice', 'note'],
  'viewmodels/caseload-view.ts': ['caseload'],
  'viewmodels/conflicts.ts': ['conflicts'],
  'viewmodels/estimate-text.ts': ['caseload'],
  'viewmodels/level-view.ts': ['prognosis', 'advice', 'note', 'workshop', 'understand'],
  'viewmodels/measure-due.ts': ['cases', 'measure'],
  'viewmodels/measure-needs.ts': ['cases', 'measure'],
  'viewmodels/measure-pairs.ts': ['cases', 'measure'],
  'viewmodels/measuring-view.ts': ['measuring'],
  'viewmodels/notes.ts': ['prognosis', 'note', 'caseload'],
  'viewmodels/numbers.ts': ['everywhere'],
  'viewmodels/pictures.ts': ['numbers'],
  'viewmodels/prognosis-view.ts': ['prognosis', 'note', 'workshop', 'understand'],
  'viewmodels/trace-view.ts': ['prognosis'],
  'viewmodels/understand-view.ts': ['understand'],
  'viewmodels/what-if-view.ts': ['caseload'],
  'viewmodels/workshop-guess.ts': ['workshop'],
  'viewmodels/workshop-records.ts': ['workshop'],
  'viewmodels/workshop-tally.ts': ['workshop'],
  'views/caseload/': ['caseload'],
  'views/front/': ['front'],
  'views/measurements/AccuracySection.svelte': ['measure'],
  'views/measurements/MeasurementSection.svelte': ['cases', 'measure'],
  'views/measurements/SuggestedNeeds.svelte': ['cases', 'measure'],
  'views/measuring/': ['measuring'],
  'views/prognosis/': ['prognosis'],
};

/** Files that read from the whole evidence what they name, so that it need not come with the first screen, and is not used there. */
export const readsWholeEvidence = /^(?:viewmodels\/(?:conflicts|pictures)\.ts|model\/figure-checks\.ts)$/;

/** What each file of the program and the guidance names, by its path in `src/`; files that name no record are left out. */
export function namedIn({ records }: Pick<Evidence, 'records'>): ReadonlyMap<string, readonly string[]> {
  const ids = Object.keys(records);
  const named = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|svelte)$|^guidance\/.*\.json$/.test(file))
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const ways = file.endsWith('.json')
        ? [
            ['"', '"'],
            ['{', '}'],
            ['{', '.'],
          ]
        : [["'", "'"]];
      return [file, ids.filter((id) => ways.some(([before, after]) => text.includes(`${before}${id}${after}`)))] as const;
    });
  return new Map(named.filter(([, found]) => found.length > 0));
}

export function programUse(evidence: Pick<Evidence, 'records'>): ProgramUse {
  const named = [...namedIn(evidence)];
  const use = Object.keys(evidence.records).map((id) => {
    const found = new Set(named.filter(([, ids]) => ids.includes(id)).flatMap(([file]) => placesShowing(file)));
    return [id, programPlaces.filter((place) => found.has(place))] as const;
  });
  return Object.fromEntries(use.filter(([, places]) => places.length > 0));
}

/** The line of the table for a file, or for the folder it is in; undefined where there is none. */
export function lineFor(file: string): string | undefined {
  return Object.keys(shownOn).find((line) => file === line || (line.endsWith('/') && file.startsWith(line)));
}

function placesShowing(file: string): readonly ProgramPlace[] {
  return shownOn[lineFor(file) ?? ''] ?? [];
}
