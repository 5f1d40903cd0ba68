import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordIdsFile, recordIdsSource } from '../../scripts/record-ids.mjs';

it('the compiler knows the ids of the evidence files, and no others', async () => {
  expect(readFileSync(recordIdsFile, 'utf8'), 'Run `npm run record-ids`.').toBe(await recordIdsSource());
});
