/** The data package: what it says of each file and column is so, and all of it is one version. */
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import shownRelease from 'virtual:evidence/release';
import savedVersion from 'virtual:evidence/version';
import site from 'virtual:site/about';
import bibtex from 'bibtex-parse';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRelease } from '../../scripts/read-release.ts';
import { downloadNames, type DownloadName } from '../../src/files/download-names.ts';
import { download } from '../support/downloads.ts';
import { evidence } from '../support/evidence.ts';

type Field = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly decimalChar?: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
};
type Resource = {
  readonly name: string;
  readonly path: DownloadName;
  readonly title: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema?: { readonly fields: readonly Field[] };
};
const described = JSON.parse(download('datapackage.json')) as {
  readonly version: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
};
const { version } = readRelease(evidence);

/** A table read by what the package says of it, and nothing else. */
function tableOf({ path, dialect, schema }: Resource): { fields: readonly Field[]; head: string[]; rows: string[][] } {
  const { data } = Papa.parse<string[]>(download(path).replace('\ufeff', ''), {
    ...(dialect && { delimiter: dialect.delimiter }),
    skipEmptyLines: true,
  });
  const [head = [], ...rows] = data;
  return { fields: schema?.fields ?? [], head, rows };
}

/** Whether a cell holds what its column is declared to hold. */
function fits(cell: string, { type, decimalChar = '.', constraints = {} }: Field): boolean {
  if (cell === '') return !constraints.required;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'integer') return /^-?\d+$/.test(cell);
  if (type === 'number') return new RegExp(`^-?\\d+(?:\\${decimalChar}\\d+)?$`).test(cell);
  return true;
}

const tables = described.resources.filter(({ schema }) => schema !== undefined);

describe('the data package', () => {
  it('names every other data file once, with its size and checksum', () => {
    expect(described.resources.map(({ path }) => path).sort()).toEqual(downloadNames.filter((name) => name !== 'datapackage.json').sort());
    expect(new Set(described.resources.map(({ name }) => name)).size).toBe(described.resources.length);
    for (const { name, path, bytes, hash } of described.resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      const content = Buffer.from(download(path));
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
    }
  });

  it('names the licence, whose text lies beside it, and all sources', () => {
    expect(described.licenses).toMatchObject([{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]);
    expect(download('LICENSE')).toContain('Creative Commons Attribution 4.0 International Public License');
    expect(described.sources.map(({ title, path }) => [title, path])).toEqual(
      Object.values(evidence.sources).map(({ title, address }) => [title.en, address]),
    );
  });

  it('describes both tables', () => {
    expect(tables.map(({ path }) => path)).toEqual(['evidence.csv', 'evidence.en.csv']);
  });
});

describe.each(tables)('the table $path', (table) => {
  const { fields, head, rows } = tableOf(table);

  it('has the columns that are described, in their order', () => {
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(fields.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  });

  it('holds in every column nothing but its declared type', () => {
    expect(rows.length).toBeGreaterThan(400);
    const wrong = rows.flatMap((row) =>
      fields.flatMap((field, at) => (fits(row[at] ?? '', field) ? [] : [`${row[0]} ${field.name}: ${row[at]}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('mixes numbers and words in no column: a column of which most is numbers holds no word', () => {
    const isNumber = (cell: string | undefined): boolean => /^-?\d+(?:[.,]\d+)?$/.test(cell ?? '');
    for (const [at, { name, type }] of fields.entries()) {
      const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
      const letters = cells.filter((cell) => /\p{L}/u.test(cell));
      if (type !== 'string' || cells.some(isNumber)) expect([name, letters]).toEqual([name, []]);
    }
  });

  it('says why a number is missing, and never beside one', () => {
    const of = (row: string[], name: string): string => row[fields.findIndex((field) => field.name === name)] ?? '';
    for (const row of rows) {
      expect([row[0], of(row, 'n') === '']).toEqual([row[0], of(row, 'nMissing') !== '']);
      if (of(row, 'key') === '') continue;
      expect([row[0], of(row, 'amount') === '']).toEqual([row[0], of(row, 'amountMissing') !== '']);
      expect([row[0], of(row, 'intervalLow') === '']).toEqual([row[0], of(row, 'intervalMissing') !== '']);
    }
    expect(rows.some((row) => of(row, 'intervalMissing') === 'notPublished')).toBe(true);
  });
});

describe('the version of the data', () => {
  it('is the one that the pages show and that is written into saved files', () => {
    expect([site.data.version, shownRelease.version, savedVersion]).toEqual([version, version, version]);
  });

  it('is the same in every file that says one', () => {
    expect(described.version).toBe(version);
    for (const name of ['evidence.json', 'changelog.json', 'golden-cases.json'] as const)
      expect((JSON.parse(download(name)) as { version: unknown }).version).toBe(version);
    for (const table of tables) {
      const { head, rows } = tableOf(table);
      expect(new Set(rows.map((row) => row[head.indexOf('version')]))).toEqual(new Set([version]));
    }
    expect(bibtex.entries(download('citation.bib')).find(({ key }) => key === 'traedesten-data')?.['VERSION']).toBe(version);
    expect(parse(download('CITATION.cff'))).toMatchObject({ version });
    for (const name of ['citation.txt', 'README.md', 'method.da.md', 'method.en.md'] as const)
      expect(download(name)).toContain(`ersion ${version}.`);
  });
});

const hasPandas = spawnSync('python3', ['-c', 'import pandas']).status === 0;

describe.skipIf(!hasPandas)('the lines for pandas in README.md, where python3 with pandas is present', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    for (const name of ['datapackage.json', 'evidence.en.csv'] as const) writeFileSync(join(folder, name), download(name));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('read the table with the declared types', () => {
    const [, lines = ''] = /```python\n([^`]+)```/.exec(download('README.md')) ?? [];
    const asked = `${lines}
row = records[(records.id == "bip2017-10") & (records.key == "value")].iloc[0]
print(json.dumps([len(records), row.amount, row.intervalMissing, str(records.n.dtype)]))`;
    const told = execFileSync('python3', ['-c', asked], { cwd: folder, encoding: 'utf8' });
    const values = Object.values(evidence.records).flatMap((record) => ('values' in record ? Object.keys(record.values) : ['']));
    expect(JSON.parse(told)).toEqual([values.length, -0.013, 'notPublished', 'Int64']);
  });
});
