/** Each page declares the records that its code names, in its own folder and in the shared ones it runs, and no others. */
import { describe, expect, it } from 'vitest';
import { importsIn, reachedFrom, sourceFiles } from '../../scripts/imports.mjs';
import { pageTable } from '../../src/pages/page-table.ts';
import { pageRecords, partRecords } from '../../src/pages/record-table.ts';
import { recordsNamedIn } from '../support/named-records.ts';

type Files = ReadonlyMap<string, string>;
type Declared = Readonly<Record<string, { readonly named: readonly string[] }>>;

const files: Files = new Map([...sourceFiles()].filter(([file]) => !/(?:^|\/)(?:records|record-ids)\.ts$/.test(file)));
/** What a page is handed by the program and does not import: it names records, and some pages show what it makes. */
const handedOver = 'pages/_prognosis/prognosis.svelte.ts';
/** What a page reaches on the hosted site by a virtual module (`scripts/vite/hosted-only.ts`). */
const hostedOnly = [
  { from: 'pages/method/load.ts', to: 'pages/method/MethodPage.svelte', isType: false },
  { from: 'pages/about/AboutPage.svelte', to: 'pages/_officer/OfficersNote.svelte', isType: false },
];
/** Rooms with a list of their own, or (model) that name records for the build: no page shows a record because of them. */
const isPart = (file: string): boolean => /^(?:engine|team|model|ui)\//.test(file);

/** Sentences about records that a page names without declaring them, and about declared ones that nothing it runs names. */
function mistakesIn(program: Files, declared: Declared): string[] {
  const imports = [...importsIn(program), ...hostedOnly];
  const named = recordsNamedIn(program);
  const runsAnyway = [...reachedFrom([handedOver], imports)];
  return [...program.keys()].flatMap((file) => {
    const page = /^pages\/([^_/]+)\/load\.ts$/.exec(file)?.[1];
    if (page === undefined) return [];
    const own: readonly string[] = declared[page]?.named ?? [];
    const runs = [...reachedFrom([file], imports)].filter((one) => !isPart(one));
    const namedByAny = new Set([...runs, ...runsAnyway].flatMap((one) => (isPart(one) ? [] : (named.get(one) ?? []))));
    return [
      ...runs
        .filter((one) => one.startsWith('pages/'))
        .flatMap((one) =>
          (named.get(one) ?? [])
            .filter((id) => !own.includes(id))
            .map((id) => `The page ${page} runs ${one}, which names ${id}: declare it in src/pages/${page}/records.ts.`),
        ),
      ...own
        .filter((id) => !namedByAny.has(id))
        .map((id) => `The page ${page} declares ${id}, which nothing that it runs names: take it out of src/pages/${page}/records.ts.`),
    ];
  });
}

describe('the records of a page', () => {
  it('are those that its code names', () => {
    expect(mistakesIn(files, pageRecords)).toEqual([]);
    expect(Object.keys(pageRecords).filter((page) => !pageTable[page])).toEqual([]);
  });

  const program: Files = new Map([
    ['pages/hello/load.ts', "import Hello from './Hello.svelte';"],
    [
      'pages/hello/Hello.svelte',
      "<script lang=\"ts\">import { a } from '../_shared/a.view.ts';</script>{a}<Figure evidence={['bip2017-10']} />",
    ],
    ['pages/_shared/a.view.ts', "// not 'bip2017-12'\nexport const a = 'bip2017-09';"],
    [handedOver, "export const b = 'bip2017-13';"],
  ]);

  it('are found missing, with page and file, also where a shared folder names them', () => {
    expect(mistakesIn(program, { hello: { named: ['bip2017-10', 'bip2017-13'] } })).toEqual([
      'The page hello runs pages/_shared/a.view.ts, which names bip2017-09: declare it in src/pages/hello/records.ts.',
    ]);
    expect(mistakesIn(program, {})).toHaveLength(2);
  });

  it('are found superfluous where nothing that the page runs names them', () => {
    expect(mistakesIn(program, { hello: { named: ['bip2017-09', 'bip2017-10', 'bip2017-12'] } })).toEqual([
      'The page hello declares bip2017-12, which nothing that it runs names: take it out of src/pages/hello/records.ts.',
    ]);
  });
});

it.each([
  ['engine', 'engine/'],
  ['teamEngine', 'team/'],
  ['everywhere', 'ui/'],
] as const)('the records of %s are those that its room names', (part, room) => {
  const named = [...recordsNamedIn(new Map([...files].filter(([file]) => file.startsWith(room)))).values()].flat();
  expect(new Set(partRecords[part])).toEqual(new Set(named));
});
