import type { Author, Evidence, Source } from '../model/evidence.ts';
import type { DataRelease } from '../model/release.ts';
import { dataLicence, dataTitle, dataAuthor } from './data-facts.ts';

/** The data and all sources as BibTeX; the keys are the ids of the sources. */
export function bibtex({ sources }: Evidence, { version }: DataRelease): string {
  const own = entry('misc', 'traedesten-data', {
    title: dataTitle,
    author: bibtexAuthors([dataAuthor]),
    year: version.slice(0, 4),
    version,
    note: `Licence: ${dataLicence.id}. Figures are those of the sources named in each record`,
  });
  return `${[own, ...Object.values(sources).filter(isCited).map(ofSource)].join('\n\n')}\n`;
}

/** The same as plain lines of text. */
export function plainCitation({ sources }: Evidence, { version }: DataRelease): string {
  const lines = Object.values(sources)
    .filter(isCited)
    .map(({ authors, moreAuthors, publisher, title, date, address }) =>
      [authors === null ? publisher : plainAuthors(authors, moreAuthors), title.da, date.da, authors === null ? null : publisher, address]
        .flatMap((part) => (part ? [sentence(part)] : []))
        .join(' '),
    );
  return [
    `Trædesten. Resultaterne fra BIP som data. Version ${version}. ${dataLicence.id}.`,
    '',
    'Kilder:',
    ...lines.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

/**
 * The data as a Citation File (CFF 1.2.0), which reference managers and archives read. Every text is written as a JSON string,
 * which is YAML as well.
 */
export function citationFile({ sources }: Evidence, { version }: DataRelease): string {
  const texts = (fields: Readonly<Record<string, string | undefined>>): string[] =>
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${JSON.stringify(text)}`]));
  const authorLines = (authors: readonly Author[]): string[] => [
    'authors:',
    ...authors.flatMap((author) =>
      item(texts('name' in author ? { name: author.name } : { 'family-names': author.family, 'given-names': author.given })),
    ),
  ];
  const references = Object.values(sources)
    .filter(isCited)
    .flatMap(({ title, authors, moreAuthors, publisher, date, type, address }) => {
      // A reference has to have an author: the publisher, where the text at hand names nobody.
      const named = authors ?? (publisher === null ? null : [{ name: publisher }]);
      if (named === null) return [];
      const year = yearOf(date.en);
      return item([
        ...texts({ type: type === 'report' ? 'report' : type === 'excerpt' ? 'website' : 'generic', title: title.da }),
        ...authorLines(named),
        ...(year === undefined ? [] : [`year: ${year}`]),
        ...texts({ url: address, notes: moreAuthors && 'There are more authors than are named here.' }),
        ...(publisher === null ? [] : ['publisher:', ...texts({ name: publisher }).map((line) => `  ${line}`)]),
      ]);
    });
  const lines = [
    ...texts({
      'cff-version': '1.2.0',
      message: 'Cite the source with the figure, and these data where you used them.',
      type: 'dataset',
      title: dataTitle,
      version,
      license: dataLicence.id,
    }),
    ...authorLines([dataAuthor]),
    'references:',
    ...references,
  ];
  return `${lines.join('\n')}\n`;
}

/** An initial or a question mark at the end needs no full stop. */
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const isCited = ({ type }: Source): boolean => type !== 'own' && type !== 'law';

/** An entry of a YAML list. */
const item = (lines: readonly string[]): string[] => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);

const yearOf = (date: string): string | undefined => /(?:19|20)\d\d/.exec(date)?.[0];

function plainAuthors(authors: readonly Author[], moreAuthors: true | undefined): string {
  const names = authors.map((author) => ('name' in author ? author.name : `${author.given} ${author.family}`)).join(', ');
  return moreAuthors ? `${names} m.fl.` : names;
}

/** `Family, Given and {Organisation} and others`: BibTeX knows no other way to tell one author from the next. */
function bibtexAuthors(authors: readonly Author[], moreAuthors?: true): string {
  const names = authors.map((author) => ('name' in author ? `{${author.name}}` : `${author.family}, ${author.given}`));
  return [...names, ...(moreAuthors ? ['others'] : [])].join(' and ');
}

function ofSource({ id, title, authors, moreAuthors, publisher, date, type, address }: Source): string {
  return entry(type === 'report' ? 'techreport' : 'misc', id, {
    title: title.da,
    author: authors === null ? undefined : bibtexAuthors(authors, moreAuthors),
    [type === 'report' ? 'institution' : 'howpublished']: publisher ?? undefined,
    year: yearOf(date.en),
    url: address,
    note: type === 'excerpt' ? 'Seen in excerpt only' : undefined,
  });
}

function entry(type: string, key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${escaped(value)}}`]));
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

/** Escapes BibTeX's special characters; the outer braces of a corporate name stay. */
function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, (mark) => `\\${mark}`);
}
