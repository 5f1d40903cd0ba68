/** Every JSON Schema that is published, as a stranger's tools read it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataSchemas } from '../../scripts/data-schemas.ts';
import { settingsJsonSchema } from '../../scripts/settings-json-schema.ts';
import { schemaNames, type DownloadName } from '../../src/files/download-names.ts';
import { download, strictValidator } from '../support/downloads.ts';

type Schema = { readonly [keyword: string]: unknown };
const published: readonly (readonly [string, Schema])[] = [
  ...Object.entries(dataSchemas()).map(([name, schema]) => [name, schema as Schema] as const),
  ['kommune.schema.json', settingsJsonSchema() as Schema],
];

/** Every object within a schema, with its path. */
function* within(node: unknown, path = ''): Generator<[string, Schema]> {
  if (typeof node !== 'object' || node === null) return;
  yield [path, node as Schema];
  for (const [key, inner] of Object.entries(node)) yield* within(inner, `${path}/${key}`);
}

describe.each(published)('%s', (_name, schema) => {
  it('has an id of its own and a title', () => {
    expect(schema['$id']).toMatch(/^urn:traedesten:schema:[a-z-]+$/);
    expect(published.filter(([, other]) => other['$id'] === schema['$id'])).toHaveLength(1);
    expect(schema['title']).toMatch(/Trædesten/);
  });

  it('says of every property what it is', () => {
    const properties = [...within(schema)].filter(([path]) => /\/properties\/[^/]+$/.test(path));
    expect(properties.length).toBeGreaterThan(5);
    expect(properties.filter(([, { description }]) => typeof description !== 'string' || !/\w.*\.$/.test(description))).toEqual([]);
  });
});

describe('a published JSON file', () => {
  it.each(Object.entries(schemaNames))(
    '%s names its schema and fits it, where every keyword and format has to be known',
    (name, schema) => {
      const file = JSON.parse(download(name as DownloadName)) as { readonly $schema: string };
      expect(file.$schema).toBe(`./${schema}`);
      const validate = strictValidator(JSON.parse(download(schema)));
      expect(validate(file), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      expect(validate({ ...file, version: 'newest' })).toBe(false);
      expect(validate({ ...file, more: true })).toBe(false);
    },
  );

  it('kommune.eksempel.json fits its schema likewise', () => {
    const file = JSON.parse(readFileSync('public/kommune.eksempel.json', 'utf8')) as object;
    const validate = strictValidator(settingsJsonSchema());
    expect(validate(file), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...file, storage: 'cloud' })).toBe(false);
  });

  it('does not fit with a golden case whose share is a percentage, or a change without a day', () => {
    const cases = JSON.parse(download('golden-cases.json')) as { waysToReach: { target: number }[] };
    const [first] = cases.waysToReach;
    if (first) first.target = 6;
    expect(strictValidator(dataSchemas()['golden-cases.schema.json'])(cases)).toBe(false);
    const log = JSON.parse(download('changelog.json')) as { changes: { date: string }[] };
    const [newest] = log.changes;
    if (newest) newest.date = '2026-02-30';
    expect(strictValidator(dataSchemas()['changelog.schema.json'])(log)).toBe(false);
  });
});
