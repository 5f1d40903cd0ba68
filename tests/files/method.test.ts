/** The method beside the data: what it names is there, and a script that knows nothing else computes the golden cases from it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadMaterial } from '../../scripts/download-material.ts';
import type { DownloadName } from '../../src/files/download-names.ts';
import { makeDownload } from '../../src/files/files.ts';
import type { GoldenCases } from '../../src/files/golden-cases.ts';
import { methodFile } from '../../src/files/method/method-file.ts';
import { methodRecords, methodSections } from '../../src/files/method/sections.ts';
import { page } from '../../src/pages/method/page.ts';
import { evidenceWith } from '../support/changed-evidence.ts';
import { evidence } from '../support/evidence.ts';
import { languages, textsIn } from '../support/locales.ts';

const material = downloadMaterial(evidence);
const { release } = material;
const make = (name: DownloadName): string => makeDownload(name, material);
const formulas = methodSections.flatMap(({ parts }) =>
  parts.flatMap((part) => (part.kind === 'formula' ? part.lines : part.kind === 'terms' ? part.terms.map(({ formula }) => formula) : [])),
);

describe('the method', () => {
  it.each(languages)(
    'stands whole in its file in %s: every section, formula and symbol, with version and the title of its page',
    (language) => {
      const file = make(`method.${language}.md`);
      expect(file.startsWith(`# ${page.title[language]}\n`)).toBe(true);
      expect(file).toContain(release.version);
      for (const words of [...methodSections.map(({ title }) => textsIn[language][title]), ...formulas]) expect(file).toContain(words);
      // A label with a place for a number would stand there unfilled.
      expect(file.match(/\{[a-z][\w.-]*\}/g)).toBeNull();
    },
  );

  it('names a record for each symbol, with the amount as it is in evidence.json', () => {
    const file = make('method.en.md');
    expect(file).toContain('| `c, u = job` | -0.013 | `bip2017-10, value` |');
    expect(methodRecords.filter((id) => !file.includes(id))).toEqual([]);
    expect(methodFile(evidenceWith('bip2017.json', 'bip2017-10', 'value', -0.02), release.version, 'en')).toContain(
      '| `c, u = job` | -0.02 |',
    );
  });

  it('names each number of the evidence by one symbol, and two numbers never by the same', () => {
    const constants = methodSections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'constants' ? part.constants : [])));
    const numbers = new Map(constants.map(({ symbol, record, key }) => [symbol, `${record} ${key}`]));
    for (const { symbol, record, key } of constants) expect([symbol, numbers.get(symbol)]).toEqual([symbol, `${record} ${key}`]);
    for (const { parts } of methodSections)
      for (const part of parts)
        if (part.kind === 'constants') expect(new Set(part.constants.map(({ symbol }) => symbol)).size).toBe(part.constants.length);
  });

  it('explains each formula in words of its own', () => {
    const words = methodSections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'formula' ? [part.words] : [])));
    expect(new Set(words).size).toBe(words.length);
  });

  it('names the flags in the order in which the engine gives them', () => {
    const named = methodSections
      .find(({ id }) => id === 'method-flags')
      ?.parts.flatMap((part) => (part.kind === 'terms' ? part.terms.map(({ name }) => name) : []));
    const given = (JSON.parse(make('golden-cases.json')) as GoldenCases).prognosis.map(({ flags }) => flags);
    expect(given.filter((flags) => named?.filter((name) => flags.some((flag) => flag === name)).join() !== flags.join())).toEqual([]);
    expect(new Set(given.flat())).toEqual(new Set(named));
  });

  it('has an id for each heading', () => {
    expect(new Set(methodSections.map(({ id }) => id)).size).toBe(methodSections.length);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('examples/golden_cases.py, where python3 is present', () => {
  const script = join(process.cwd(), 'examples/golden_cases.py');
  let folder: string;
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);

  /** The package as it would be made of these golden cases. */
  const putPackage = (goldenCases: string): void => {
    const { sha256 } = material.measureText(goldenCases);
    const described = JSON.parse(make('datapackage.json')) as { resources: { path: string; hash: string }[] };
    for (const resource of described.resources) if (resource.path === 'golden-cases.json') resource.hash = `sha256:${sha256}`;
    put('datapackage.json', JSON.stringify(described));
    put('golden-cases.json', goldenCases);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'method-'));
    put('evidence.json', make('evidence.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('computes every golden case and our own intervals again from the files alone', () => {
    putPackage(make('golden-cases.json'));
    const cases = JSON.parse(make('golden-cases.json')) as GoldenCases;
    const told = execFileSync('python3', [script, folder], { encoding: 'utf8' });
    const [, agree = '0', asked = '0'] = /^(\d+) of (\d+) agree\.\n$/.exec(told) ?? [];
    expect(agree).toBe(asked);
    expect(Number(asked)).toBeGreaterThan(cases.prognosis.length + cases.waysToReach.length);
  });

  it('names a case that was spoilt, and the place in it', () => {
    const cases = JSON.parse(make('golden-cases.json')) as { prognosis: { result: { readings: { odds: number } } | null }[] };
    const spoilt = cases.prognosis.find(({ result }) => result !== null);
    if (!spoilt?.result) throw new Error('There is no case with a result.');
    spoilt.result.readings.odds += 1e-11;
    putPackage(JSON.stringify(cases));
    const { status, stdout } = spawnSync('python3', [script, folder], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith('prognosis '))).toEqual([
      expect.stringMatching(/^prognosis job b=None h=0 k=0 d=-2: answer\.result\.readings\.odds is /),
    ]);
  });

  it('computes nothing from a file that is not the one of the package', () => {
    putPackage(make('golden-cases.json'));
    put('golden-cases.json', `${make('golden-cases.json')} `);
    const { status, stderr } = spawnSync('python3', [script, folder], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, 'golden-cases.json is not the file that datapackage.json describes.\n']);
  });

  it('computes nothing from files of two versions', () => {
    const cases = JSON.parse(make('golden-cases.json')) as { version: string };
    putPackage(JSON.stringify({ ...cases, version: '2026-01-01-000000000000' }));
    const { status, stderr } = spawnSync('python3', [script, folder], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, `golden-cases.json is of version 2026-01-01-000000000000, the package of ${release.version}.\n`]);
  });
});
