import { describe, expect, it } from 'vitest';
import { hashOf, readRelease } from '../../scripts/read-release.ts';
import { evidence } from '../support/evidence.ts';

describe('the version of the data', () => {
  it('is told by the newest entry of changelog.json: a change of values needs an entry that says whose results change', () => {
    const hash = hashOf(evidence);
    expect(readRelease(evidence).changes[0]?.hash, `Add an entry with the hash ${hash} to src/evidence/changelog.json.`).toBe(hash);
  });

  it('is the day of that entry and the hash of all values', () => {
    const { version, changes } = readRelease(evidence);
    expect(version).toBe(`${changes[0]?.date}-${hashOf(evidence)}`);
  });
});
