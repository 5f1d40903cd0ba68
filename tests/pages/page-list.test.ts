/** The table of addresses in docs/architecture.md is that of the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageTable } from '../../src/pages/page-table.ts';

it('the table of addresses in the documents has every page with its folder, and no other', () => {
  const document = readFileSync(join(process.cwd(), 'docs/architecture.md'), 'utf8');
  const rows = [...document.matchAll(/^\| `#(\/[^`]*)` +\| `([^`]+)` +\|/gm)].map(([, path, folder]) => `${path} ${folder}`);
  expect(rows.toSorted()).toEqual(
    Object.entries(pageTable)
      .map(([folder, { path }]) => `${path} ${folder}`)
      .toSorted(),
  );
});
