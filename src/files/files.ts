/** The public data files, made from the same evidence as the pages. */
import { createEngine } from '../engine/create-engine.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DataRelease } from '../model/release.ts';
import { bibtex, citationFile, plainCitation } from './citations.ts';
import { dataLicence } from './data-facts.ts';
import { dataPackage, type PackagedName } from './data-package.ts';
import { evidenceCsv } from './evidence-csv.ts';
import { goldenCases } from './golden-cases.ts';
import { downloadNames, schemaNames, type DownloadName, type SchemaName } from './download-names.ts';
import { methodFile } from './method/method-file.ts';

/** What the files are made from. Only the build reads files and makes checksums, so it hands over what takes either. */
export type DownloadMaterial = {
  readonly evidence: Evidence;
  readonly release: DataRelease;
  readonly schemas: Readonly<Record<SchemaName, object>>;
  /** The text of the data's licence. */
  readonly licence: string;
  /** Bytes of a text in UTF-8, and their SHA-256 in hex. */
  readonly measureText: (text: string) => { readonly bytes: number; readonly sha256: string };
};

export function makeDownload(name: DownloadName, material: DownloadMaterial): string {
  const { evidence, release, schemas, licence, measureText } = material;
  switch (name) {
    case 'datapackage.json': {
      const files = downloadNames
        .filter((one): one is PackagedName => one !== 'datapackage.json')
        .map((one) => ({ name: one, ...measureText(makeDownload(one, material)) }));
      return json(dataPackage(evidence, release, files));
    }
    case 'evidence.json':
      return json(evidenceFile(evidence, release));
    case 'evidence.schema.json':
    case 'changelog.schema.json':
    case 'golden-cases.schema.json':
      return json(schemas[name]);
    case 'evidence.csv':
      return evidenceCsv(evidence, release.version, 'da');
    case 'evidence.en.csv':
      return evidenceCsv(evidence, release.version, 'en');
    case 'citation.bib':
      return bibtex(evidence, release);
    case 'citation.txt':
      return plainCitation(evidence, release);
    case 'CITATION.cff':
      return citationFile(evidence, release);
    case 'changelog.json':
      return json({ $schema: schemaOf(name), ...release });
    case 'golden-cases.json':
      return `${JSON.stringify({ $schema: schemaOf(name), ...goldenCases(createEngine(evidence), release.version) })}\n`;
    case 'method.da.md':
      return methodFile(evidence, release.version, 'da');
    case 'method.en.md':
      return methodFile(evidence, release.version, 'en');
    case 'README.md':
      return readme(evidence, release);
    case 'LICENSE':
      return licence;
  }
}

const schemaOf = (name: keyof typeof schemaNames): string => `./${schemaNames[name]}`;

/** The evidence as one JSON document: lists as in the source files, and the version. */
function evidenceFile({ sources, terms, records }: Evidence, { version }: DataRelease): unknown {
  return { $schema: schemaOf('evidence.json'), version, sources: Object.values(sources), terms, records: Object.values(records) };
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme({ records, sources }: Evidence, { version }: DataRelease): string {
  return `# The figures of Trædesten as data

Version ${version}. ${Object.keys(records).length} records from ${Object.keys(sources).length} sources, in Danish and English. Licence: ${dataLicence.id}.

- \`datapackage.json\`: all files as a Data Package (Frictionless), with the type and meaning of each column, the licence, the sources, and the size and checksum of each file.
- \`evidence.json\`: every record with source, place, status, outcome, population, values, caveats, corrections and conflicts.
- \`evidence.csv\`: the same with a line per value, in Danish, as Excel in Danish opens it (semicolons, decimal commas). \`evidence.en.csv\`: in English, with commas and full stops.
- \`citation.bib\`, \`CITATION.cff\`, \`citation.txt\`: how to cite the data and the sources behind them.
- \`golden-cases.json\`: questions with the answers of our engine, unrounded, to hold another implementation against it.
- \`method.en.md\`, \`method.da.md\`: how prognoses, their uncertainty and caseloads are computed, with formulas. From it and the two JSON files every case can be computed again in another language.
- \`changelog.json\`: the version, what changed, and whose results change.
- \`LICENSE\`: the licence of everything in this folder.

Each JSON file of data names its schema (JSON Schema 2020-12), which lies beside it.

Shares are written 0–1 and differences of shares likewise: −1.3 percentage points is -0.013. A place in a text such as \`{value}\` stands for a value of the same record, \`{bip2017-09}\` for the value of another. In the CSV files these places are filled.

A column of numbers in the CSV files holds numbers or nothing. Why one is missing stands in \`amountMissing\`, \`intervalMissing\` and \`nMissing\`: the source does not publish it (\`notPublished\`), or there can be none (\`notApplicable\`). With pandas:

\`\`\`python
import json
import pandas

package = json.load(open("datapackage.json", encoding="utf-8"))
table = next(resource for resource in package["resources"] if resource["path"] == "evidence.en.csv")
types = {"string": "string", "number": "Float64", "integer": "Int64"}
records = pandas.read_csv(table["path"], dtype={field["name"]: types[field["type"]] for field in table["schema"]["fields"]})
\`\`\`

The version is the day of the newest change and a checksum of all values; every file here that can say a version says the same. A text can be reworded without a new version; the checksums in \`datapackage.json\` tell.

A record has an address on the site: \`#/tal?post=bip2017-10\`. Sources of the type \`excerpt\` have been seen in excerpt only and are never computed with. The figures are those of the sources; cite the source with the figure. They are averages of groups and say nothing about a person.
`;
}
