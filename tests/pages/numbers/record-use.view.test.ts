import { describe, expect, it } from 'vitest';
import { importsIn, reachedFrom, sourceFiles } from '../../../scripts/imports.mjs';
import { lineFor, namedIn, programUse, readsWhenBuilding, shownOn } from '../../../scripts/record-use.ts';
import type { ProgramPlace } from '../../../src/pages/numbers/record-use.view.ts';
import { evidence } from '../../support/evidence.ts';

type ProgramPage = Exclude<ProgramPlace, 'engine' | 'teamEngine' | 'everywhere'>;

/** What runs for a page: its own part, and the states of other pages that it is handed. */
const entries: Readonly<Record<ProgramPage, readonly string[]>> = {
  front: ['pages/front/FrontPage.svelte'],
  prognosis: ['pages/prognosis/PrognosisPage.svelte', 'pages/_prognosis/prognosis.svelte.ts', 'pages/prognosis/more.ts'],
  advice: ['pages/advice/part.ts'],
  knowledge: ['pages/knowledge/part.ts'],
  note: ['pages/note/part.ts', 'pages/advice/part.ts', 'pages/_prognosis/prognosis.svelte.ts'],
  cases: ['pages/cases/part.ts'],
  measure: ['pages/measure/part.ts'],
  workshop: ['pages/workshop/part.ts'],
  caseload: ['pages/caseload/part.ts'],
  measuring: ['pages/measuring/part.ts'],
  numbers: ['pages/numbers/NumbersPage.svelte'],
  conflicts: ['pages/numbers/ConflictsPage.svelte'],
  understand: ['pages/understand/part.ts'],
};

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
