import bibtex from 'bibtex-parse';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataSchemas } from '../../scripts/data-schemas.ts';
import { hashOf, readRelease } from '../../scripts/read-release.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { conflictEffect } from '../../src/pages/conflicts/conflicts.view.ts';
import { downloadNames } from '../../src/files/download-names.ts';
import type { GoldenCases } from '../../src/files/golden-cases.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import { tableOfAnswers } from '../../src/pages/numbers/pictures.view.ts';
import { outcomeView } from '../../src/pages/_prognosis/prognosis.view.ts';
import { plain } from '../../src/ui/rich-text.ts';
import { sourceCard } from '../../src/pages/_sources/source-card.view.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import vectors from '../vectors/prognosis.json';
import { evidenceWith } from '../support/changed-evidence.ts';
import { download as make, strictValidator } from '../support/downloads.ts';
import { engine, evidence } from '../support/evidence.ts';
import { locales } from '../support/locales.ts';
import { inputWith } from '../support/inputs.ts';

const release = readRelease(evidence);

describe('evidence.json', () => {
  const validate = strictValidator(dataSchemas()['evidence.schema.json']);
  const file = JSON.parse(make('evidence.json')) as { version: string; records: { id: string }[] };

  it('fits its JSON Schema by an independent validator', () => {
    expect(validate(file), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(file.records).toHaveLength(Object.keys(evidence.records).length);
    expect(file.version).toBe(release.version);
  });

  it.each([
    ['a unit that does not exist', (record: Record<string, unknown>) => (record['values'] = { value: { amount: 1, unit: 'kilo' } })],
    ['a field of its own', (record: Record<string, unknown>) => (record['extra'] = true)],
    ['no source', (record: Record<string, unknown>) => delete record['source']],
  ])('does not fit with %s', (_what, spoil) => {
    const spoilt = structuredClone(file);
    spoil(spoilt.records[0] as unknown as Record<string, unknown>);
    expect(validate(spoilt)).toBe(false);
  });
});

describe('the spreadsheet files', () => {
  const values = Object.values(evidence.records).flatMap((record) => ('values' in record ? Object.keys(record.values) : ['']));

  it.each([
    ['evidence.csv', ';', ','],
    ['evidence.en.csv', ',', '.'],
  ] as const)('%s is read by an independent parser: a line per value and every amount as it is', (name, delimiter, decimal) => {
    const text = make(name);
    expect(text.startsWith('\ufeff')).toBe(name === 'evidence.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
      header: true,
      delimiter,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(values.length);
    const change = data.find(({ id, key }) => id === 'bip2017-10' && key === 'value');
    expect(change?.['amount']).toBe(`-0${decimal}013`);
    expect(data.every(({ label }) => label !== '' && !label?.includes('{'))).toBe(true);
    expect(data.some(({ text: words }) => words?.includes('{'))).toBe(false);
  });
});

describe('the references', () => {
  type Citation = { readonly title: string; readonly authors: readonly object[] };
  const citationFile = () =>
    parse(make('CITATION.cff')) as Citation & { readonly message: string; readonly references: readonly Citation[] };

  it('are BibTeX: every entry closed, keys unique, a title in each', () => {
    const text = make('citation.bib');
    const entry = /@(?:misc|techreport)\{([a-z0-9-]+),\n((?: {2}[a-z]+ = \{(?:[^{}]|\{[^{}]*\})*\},?\n)+)\}/g;
    const entries = [...text.matchAll(entry)];
    expect(text.replace(entry, '').trim()).toBe('');
    const keys = entries.map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('bip2017');
    expect(entries.filter(([, , fields = '']) => !fields.includes('  title = {'))).toEqual([]);
  });

  it('are read by an independent parser, with titles and years as they are in the sources', () => {
    const entries = bibtex.entries(make('citation.bib'));
    expect(entries.length).toBeGreaterThan(30);
    for (const { key, ...fields } of entries.filter((entry) => entry.key !== 'traedesten-data')) {
      const source = evidence.sources[key];
      // What BibTeX would read as an instruction is escaped in the file.
      const plainly = (text: string | undefined): string | undefined => text?.replace(/\\([&%$#_])/g, '$1');
      expect(plainly(fields['TITLE'])).toBe(source?.title.da);
      if (fields['YEAR'] !== undefined) expect(source?.date.en).toContain(fields['YEAR']);
    }
    expect(() => bibtex.entries(make('citation.bib').replace('},', ''))).toThrow();
  });

  it('tell each author from the next, in the order of the source, as BibTeX and as a Citation File', () => {
    const inBibtex = new Map(bibtex.entries(make('citation.bib')).map((entry) => [entry.key, entry['AUTHOR']]));
    const { references } = citationFile();
    for (const { id, title, type, authors, moreAuthors } of Object.values(evidence.sources)) {
      if (type === 'own' || type === 'law') continue;
      // The parser takes away the braces that hold the name of an organisation together.
      const names = authors?.map((one) => ('name' in one ? one.name : `${one.family}, ${one.given}`));
      expect(inBibtex.get(id)?.split(' and ')).toEqual(names && [...names, ...(moreAuthors ? ['others'] : [])]);
      const people = authors?.map((one) => ('name' in one ? one : { 'family-names': one.family, 'given-names': one.given }));
      if (people) expect(references.find((one) => one.title === title.da)?.authors).toEqual(people);
    }
    expect(inBibtex.get('bip2018')).toBe('Rosholm, M. and Sørensen, K. L. and Skipper, L. and Nielsen, S.');
    expect(inBibtex.get('later-behncke')).toBe('Behncke, S. and others');
    expect(make('citation.bib')).toContain('  author = {{Væksthuset} and {Aarhus Universitet}},');
  });

  it('name title and authors in the Citation File wherever a source has them', () => {
    const file = citationFile();
    expect(file).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0', authors: [{ name: 'Trædesten' }] });
    expect(file.message).not.toBe('');
    // The standard asks for at least one author: a source that names neither author nor publisher is left out.
    const named = Object.values(evidence.sources).filter(
      ({ type, authors, publisher }) => type !== 'own' && type !== 'law' && (authors !== null || publisher !== null),
    );
    expect(file.references.map(({ title }) => title)).toEqual(named.map(({ title }) => title.da));
    for (const { authors } of file.references) expect(authors.length).toBeGreaterThan(0);
  });

  it('name every source that can be cited in plain words as well', () => {
    const text = make('citation.txt');
    expect(text).toContain('- M. Rosholm, K. L. Sørensen, L. Skipper, S. Nielsen. Hvad kendetegner de effektive sagsbehandlere? 2018. ');
    expect(text).not.toMatch(/[.?]\./);
    for (const { title, type } of Object.values(evidence.sources)) if (type !== 'own' && type !== 'law') expect(text).toContain(title.da);
  });
});

describe('the golden cases', () => {
  const cases = JSON.parse(make('golden-cases.json')) as GoldenCases;

  it('are answered by the engine just as they are written', () => {
    for (const { situation, scenario, start, result, flags } of cases.prognosis) {
      const now = engine.prognosis(situation, scenario);
      expect({ start: now.start, result: now.result, flags: now.flags }).toEqual({ start, result, flags });
    }
    for (const { situation, expected, target, ways } of cases.waysToReach)
      expect(engine.waysToReach(situation, expected, target)).toEqual(ways);
    expect(cases.prognosis.length).toBeGreaterThan(300);
  });

  it('hold the worked examples', () => {
    const asked = new Set(cases.prognosis.map(({ situation, scenario }) => JSON.stringify({ ...situation, ...scenario })));
    const missing = vectors.examples.filter(({ outcome, belief, pastChanges, changes, beliefSteps }) => {
      const counted = belief === null ? pastChanges : pastChanges === 0 ? 0 : 2;
      return !asked.has(JSON.stringify({ outcome, belief, pastChanges: counted, changes, beliefSteps }));
    });
    expect(missing).toEqual([]);
  });

  it('are the same every time', () => {
    expect(make('golden-cases.json')).toBe(make('golden-cases.json'));
  });
});

describe('one value changed in one file', () => {
  const changed = evidenceWith('bip2017.json', 'bip2017-09', 'value', 0.07);

  it('changes screens', () => {
    const sentence = (of: Evidence): string => {
      const context = { engine: createEngine(of), numbers: createNumbers(of as never), locale: locales.da };
      const view = outcomeView(inputWith({ changes: 1 }), context);
      return view.kind === 'level' ? plain(view.sentence) : '';
    };
    expect(sentence(evidence)).toContain('47');
    expect(sentence(changed)).toContain('57');
    const card = (of: Evidence): string => JSON.stringify(sourceCard('bip2017-10', of, locales.da).text);
    expect(card(changed)).not.toBe(card(evidence));
    const rows = (of: Evidence): string =>
      JSON.stringify(conflictEffect('change', of, { numbers: createNumbers(of as never), locale: locales.da })?.rows);
    expect(rows(changed)).not.toBe(rows(evidence));
    const table = tableOfAnswers(evidenceWith('bip2017.json', 'bip2017-19', 'ja', 0.3), locales.da);
    expect(table.at(-1)?.text).toContain('30');
  });

  it('changes every file that holds numbers, and the version', () => {
    const same = downloadNames.filter((name) => make(name) === make(name, changed));
    expect(same).toEqual(['evidence.schema.json', 'changelog.schema.json', 'golden-cases.schema.json', 'LICENSE']);
    expect(hashOf(changed)).not.toBe(hashOf(evidence));
  });
});
