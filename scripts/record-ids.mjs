/**
 * Writes the type of record ids from the evidence, so that the compiler knows each id (`npm run record-ids`). A test asks
 * that the file is what this would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const recordIdsFile = inRepository('src/model/record-ids.ts');

/** The ids of all records, in the order of the files. */
function recordIds() {
  const folder = inRepository('src/evidence/records');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).map(({ id }) => id));
}

/** @returns {Promise<string>} the source of `src/model/record-ids.ts` */
export async function recordIdsSource() {
  const source = [
    '/** The id of each record in `src/evidence/records`. Written by `npm run record-ids`; not edited by hand. */',
    `export type RecordId =\n${recordIds()
      .map((id) => `  | '${id}'`)
      .join('\n')};`,
  ].join('\n');
  return format(source, { ...(await resolveConfig(recordIdsFile)), filepath: recordIdsFile });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(recordIdsFile, await recordIdsSource());
