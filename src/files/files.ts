/** The public data files, made from the same evidence as the pages. */
import { createEngine } from '../engine/create-engine.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DataRelease } from '../model/release.ts';
import { bibtex, plainCitation } from './citations.ts';
import { evidenceCsv } from './evidence-csv.ts';
import { goldenCases } from './golden-cases.ts';
import type { DownloadName } from './download-names.ts';
import { methodFile } from './method/method-file.ts';

/** @param schema the JSON Schema of evidence.json, made by the build */
export function makeDownload(name: DownloadName, evidence: Evidence, release: DataRelease, schema: unknown): string {
  switch (name) {
    case 'evidence.json':
      return json(evidenceFile(evidence, release));
    case 'evidence.schema.json':
      return json(schema);
    case 'evidence.csv':
      return evidenceCsv(evidence, 'da');
    case 'evidence.en.csv':
      return evidenceCsv(evidence, 'en');
    case 'citation.bib':
      return bibtex(evidence, release);
    case 'citation.txt':
      return plainCitation(evidence, release);
    case 'changelog.json':
      return json(release);
    case 'golden-cases.json':
      return `${JSON.stringify(goldenCases(createEngine(evidence), release.version))}\n`;
    case 'method.da.md':
      return methodFile(evidence, release.version, 'da');
    case 'method.en.md':
      return methodFile(evidence, release.version, 'en');
    case 'README.md':
      return readme(evidence, release);
  }
}

/** The evidence as one JSON document: lists as in the source files, and the version. */
function evidenceFile({ sources, terms, records }: Evidence, { version }: DataRelease): unknown {
  return { $schema: './evidence.schema.json', version, sources: Object.values(sources), terms, records: Object.values(records) };
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme({ records, sources }: Evidence, { version }: DataRelease): string {
  return `# The figures of Trædesten as data

Version ${version}. ${Object.keys(records).length} records from ${Object.keys(sources).length} sources, in Danish and English.

- \`evidence.json\`: every record with source, place, status, outcome, population, values, caveats, corrections and conflicts. \`evidence.schema.json\` is its JSON Schema (2020-12).
- \`evidence.csv\`: the same with a line per value, in Danish, as Excel in Danish opens it (semicolons, decimal commas). \`evidence.en.csv\`: in English, with commas and full stops.
- \`citation.bib\`, \`citation.txt\`: how to cite the data and the sources behind them.
- \`golden-cases.json\`: questions with the answers of our engine, unrounded, to hold another implementation against it.
- \`method.en.md\`, \`method.da.md\`: how prognoses, their uncertainty and caseloads are computed, with formulas. From it and the two JSON files every case can be computed again in another language.
- \`changelog.json\`: the version, what changed, and whose results change.

Shares are written 0–1 and differences of shares likewise: −1.3 percentage points is -0.013. A place in a text such as \`{value}\` stands for a value of the same record, \`{bip2017-09}\` for the value of another.

A record has an address on the site: \`#/tal?post=bip2017-10\`. Sources of the type \`excerpt\` have been seen in excerpt only and are never computed with. The figures are those of the sources; cite the source with the figure. They are averages of groups and say nothing about a person.
`;
}
