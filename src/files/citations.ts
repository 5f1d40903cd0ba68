import type { Evidence, Source } from '../model/evidence.ts';
import type { DataRelease } from '../model/release.ts';

/** The data and all sources as BibTeX; the keys are the ids of the sources. */
export function bibtex({ sources }: Evidence, { version }: DataRelease): string {
  const own = entry('misc', 'traedesten-data', {
    title: 'Trædesten: the published results of BIP as data',
    author: '{Trædesten}',
    year: version.slice(0, 4),
    version,
    note: 'Figures are those of the sources named in each record',
  });
  return `${[own, ...Object.values(sources).filter(isCited).map(ofSource)].join('\n\n')}\n`;
}

/** The same as plain lines of text. */
export function plainCitation({ sources }: Evidence, { version }: DataRelease): string {
  const lines = Object.values(sources)
    .filter(isCited)
    .map(({ authors, publisher, title, date, address }) =>
      [authors ?? publisher, title.da, date.da, authors === null ? null : publisher, address].filter((part) => part).join('. '),
    );
  return [`Trædesten. Resultaterne fra BIP som data. Version ${version}.`, '', 'Kilder:', ...lines.map((line) => `- ${line}.`), ''].join(
    '\n',
  );
}

const isCited = ({ type }: Source): boolean => type !== 'own' && type !== 'law';

function ofSource({ id, title, authors, publisher, date, type, address }: Source): string {
  const year = /(?:19|20)\d\d/.exec(date.en)?.[0];
  return entry(type === 'report' ? 'techreport' : 'misc', id, {
    title: title.da,
    author: authors === null ? undefined : `{${authors}}`,
    [type === 'report' ? 'institution' : 'howpublished']: publisher ?? undefined,
    year,
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
