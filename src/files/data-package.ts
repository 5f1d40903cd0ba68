/** Describes the public data files as a Data Package (Frictionless, version 1), which statistics programs and archives read. */
import type { Evidence, Source } from '../model/evidence.ts';
import type { DataRelease } from '../model/release.ts';
import type { Language } from '../ui/locale.ts';
import { dataAuthor, dataDescription, dataLicence, dataTitle } from './data-facts.ts';
import { schemaNames, type DownloadName } from './download-names.ts';
import { csvFormats, evidenceColumns } from './evidence-csv.ts';

/** A file of the package: every data file but the one that describes them. */
export type PackagedName = Exclude<DownloadName, 'datapackage.json'>;
export type PackagedFile = { readonly name: PackagedName; readonly bytes: number; readonly sha256: string };

const json = 'application/json';
const markdown = 'text/markdown';

const titles: Readonly<Record<PackagedName, readonly [title: string, mediatype: string]>> = {
  'evidence.json': ['All sources, terms and records', json],
  'evidence.schema.json': ['JSON Schema of evidence.json', json],
  'evidence.csv': ['All records in Danish, a row per value, for Excel: semicolons, decimal commas, a byte order mark', 'text/csv'],
  'evidence.en.csv': ['All records in English, a row per value: commas and decimal points', 'text/csv'],
  'citation.bib': ['The data and their sources as BibTeX', 'application/x-bibtex'],
  'citation.txt': ['The data and their sources as plain text, in Danish', 'text/plain'],
  'CITATION.cff': ['The data and their sources as a Citation File', 'application/yaml'],
  'changelog.json': ['The versions of the data, and whose results each changes', json],
  'changelog.schema.json': ['JSON Schema of changelog.json', json],
  'golden-cases.json': ['Questions with the answers of the engine, to hold another implementation against', json],
  'golden-cases.schema.json': ['JSON Schema of golden-cases.json', json],
  'method.da.md': ['How the figures are computed, in Danish', markdown],
  'method.en.md': ['How the figures are computed, in English', markdown],
  'README.md': ['What is in the files', markdown],
  LICENSE: ['The licence of the data', 'text/plain'],
};

export function dataPackage({ sources }: Evidence, { version }: DataRelease, files: readonly PackagedFile[]): object {
  return {
    profile: 'data-package',
    name: 'traedesten-data',
    title: dataTitle,
    description: dataDescription,
    version,
    keywords: ['employment', 'benefit recipients', 'caseworkers', 'effect sizes', 'Denmark'],
    licenses: [{ name: dataLicence.id, title: dataLicence.title, path: dataLicence.address }],
    contributors: [{ title: dataAuthor.name, role: 'author' }],
    sources: Object.values(sources).map(packageSource),
    resources: files.map(resource),
  };
}

function packageSource({ id, title, address }: Source): object {
  return { id, title: title.en, ...(address !== undefined && { path: address }) };
}

function resource({ name, bytes, sha256 }: PackagedFile): object {
  const [title, mediatype] = titles[name];
  const language = csvLanguages[name];
  return {
    // The standard asks for small letters.
    name: name.toLowerCase(),
    path: name,
    profile: language === undefined ? 'data-resource' : 'tabular-data-resource',
    title,
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(language !== undefined && tableOf(language)),
    ...(name in schemaNames && { jsonSchema: schemaNames[name as keyof typeof schemaNames] }),
  };
}

const csvLanguages: Partial<Record<PackagedName, Language>> = { 'evidence.csv': 'da', 'evidence.en.csv': 'en' };

/** Dialect and columns of a table (Table Schema). */
function tableOf(language: Language): object {
  const { delimiter, decimal } = csvFormats[language];
  const fields = Object.entries(evidenceColumns).map(([name, column]) => ({
    name,
    type: column.type,
    ...(column.type === 'number' && decimal !== '.' && { decimalChar: decimal }),
    description: column.description,
    ...((column.always || column.words) && {
      constraints: { ...(column.always && { required: true }), ...(column.words && { enum: column.words }) },
    }),
  }));
  return {
    dialect: { delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true, skipInitialSpace: false },
    schema: { fields, missingValues: [''] },
  };
}
