import { describe, expect, it } from 'vitest';
import { importsIn, reachedFrom, sourceFiles } from '../../../scripts/imports.mjs';
import { lineFor, namedIn, programUse, readsWhenBuilding, shownOn } from '../../../scripts/record-use.ts';
import { programPlaces, type ProgramPlace } from '../../../src/pages/numbers/program-use.ts';
import { evidence } from '../../support/evidence.ts';

type ProgramPage = Exclude<ProgramPlace, 'engine' | 'teamEngine' | 'everywhere'>;

/** What runs for a page: what loads it, and the state of the prognosis where it is handed over. */
const entries: Readonly<Record<ProgramPage, readonly string[]>> = Object.fromEntries(
  programPlaces
    .filter((place): place is ProgramPage => !['engine', 'teamEngine', 'everywhere'].includes(place))
    .map((page) => [page, [`pages/${page}/load.ts`, 'pages/_prognosis/prognosis.svelte.ts']]),
) as unknown as Record<ProgramPage, readonly string[]>;

const named = namedIn(evidence);
const files = sourceFiles();
const imports = importsIn(files);

describe('where a record is used', () => {
  it('is known for every file that names one, and asked of no other', () => {
    expect([...named.keys()].filter((file) => lineFor(file) === undefined)).toEqual([]);
    const lines = new Set([...named.keys()].map(lineFor));
    expect(Object.keys(shownOn).filter((line) => !lines.has(line))).toEqual([]);
  });

  it('is a page that runs the file', () => {
    const idle = Object.entries(entries).flatMap(([page, own]) => {
      const runs = reachedFrom(own, imports);
      return [...named.keys()]
        .filter(
          (file) =>
            files.has(file) &&
            !readsWhenBuilding.test(file) &&
            shownOn[lineFor(file) ?? '']?.includes(page as ProgramPage) &&
            !runs.has(file),
        )
        .map((file) => `${page} does not run ${file}`);
    });
    expect(idle).toEqual([]);
  });

  it.each([
    ['choice-next-measurement', ['advice', 'note', 'cases', 'measure']],
    ['choice-sub-goals', ['advice']],
    ['choice-local-instruments', ['advice', 'knowledge']],
    ['choice-own-accuracy', ['measure']],
    ['choice-smallest-group', ['caseload']],
    ['choice-public-guesses', ['understand']],
    ['bip2018-27', ['workshop', 'conflicts']],
  ] as const)('tells where %s stands', (id, places) => {
    expect(programUse(evidence)[id]).toEqual(expect.arrayContaining([...places]));
  });

  it('is the page of knowledge for what only the strategy names', () => {
    const onlyThere = Object.entries(programUse(evidence)).filter(
      ([id, places]) => id.startsWith('strategy2015') && places.includes('knowledge'),
    );
    expect(onlyThere.length).toBeGreaterThan(50);
  });
});
