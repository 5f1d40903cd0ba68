/** Where in the program each record is named, by page or part: read from the source itself, so that it cannot be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../src/model/evidence.ts';
import { programPlaces, type ProgramPlace, type ProgramUse } from '../src/pages/numbers/program-use.ts';

const root = fileURLToPath(new URL('../src', import.meta.url));

/**
 * Where that is shown which a file names, or all files of a folder. What is imported is not always shown, so this is
 * written by hand; a test asks that no file is missing, and that a page really runs what it is said to show.
 */
export const shownOn: Readonly<Record<string, readonly ProgramPlace[]>> = {
  'engine/': ['engine'],
  'team/': ['teamEngine'],
  'guidance/knowledge/': ['knowledge'],
  'guidance/coverage.json': ['advice', 'note'],
  'guidance/instruments.json': ['advice', 'knowledge'],
  'guidance/plans.json': ['advice', 'note'],
  'guidance/questions.json': ['advice'],
  'guidance/rules.json': ['advice', 'knowledge'],
  'guidance/sub-goals.json': ['advice'],
  'guidance/target-groups.json': ['advice', 'knowledge'],
  // What the checks take part in is a list of its own.
  'model/figure-checks.ts': [],
  // How much is shown of the plans and of their steps.
  'model/load-guidance.ts': ['advice'],
  'settings/local-rules.ts': ['advice', 'knowledge'],
  'pages/caseload/state.svelte.ts': ['caseload'],
  'pages/measuring/state.svelte.ts': ['measuring'],
  'pages/note/state.svelte.ts': ['note'],
  'pages/measure/accuracy.view.ts': ['measure'],
  'pages/caseload/caseload.view.ts': ['caseload'],
  'pages/conflicts/conflicts.view.ts': ['conflicts'],
  'pages/_team/estimate-text.view.ts': ['caseload'],
  'pages/_prognosis/level.view.ts': ['prognosis', 'advice', 'note', 'workshop', 'understand'],
  'pages/_mix/lever.view.ts': ['advice', 'note'],
  'pages/_measurements/due.view.ts': ['cases', 'measure'],
  'pages/_measurements/needs.view.ts': ['cases', 'measure'],
  'pages/_measurements/pairs.view.ts': ['cases', 'measure'],
  'pages/measuring/measuring.view.ts': ['measuring'],
  'pages/_prognosis/notes.view.ts': ['prognosis', 'note', 'caseload'],
  'ui/numbers.ts': ['everywhere'],
  'pages/numbers/pictures.view.ts': ['numbers'],
  'pages/_mix/plan.view.ts': ['advice'],
  'pages/_prognosis/prognosis.view.ts': ['prognosis', 'note', 'workshop', 'understand'],
  'pages/_prognosis/trace.view.ts': ['prognosis'],
  'pages/understand/understand.view.ts': ['understand'],
  'pages/caseload/what-if.view.ts': ['caseload'],
  'pages/workshop/guess.view.ts': ['workshop'],
  'pages/workshop/records.view.ts': ['workshop'],
  'pages/workshop/tally.view.ts': ['workshop'],
  'pages/advice/': ['advice'],
  'pages/caseload/': ['caseload'],
  'pages/front/': ['front'],
  'pages/measure/AccuracySection.svelte': ['measure'],
  'pages/_measurements/MeasurementSection.svelte': ['cases', 'measure'],
  'pages/_measurements/SuggestedNeeds.svelte': ['cases', 'measure'],
  'pages/measuring/': ['measuring'],
  'pages/prognosis/': ['prognosis'],
};

/** Files that read from the whole evidence what they name, so that it need not come with the first screen, and is not used there. */
export const readsWholeEvidence = /^(?:pages\/(?:conflicts\/conflicts|numbers\/pictures)\.view\.ts|model\/figure-checks\.ts)$/;

/** Files that read when the site is built what they name, so that no page runs them: what they read comes with the guidance. */
export const readsWhenBuilding = /^model\/load-guidance\.ts$/;

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
