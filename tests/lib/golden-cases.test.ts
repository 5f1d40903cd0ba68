import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const library = join(process.cwd(), 'dist/lib/traedesten.js');
const published = join(process.cwd(), 'dist/data/golden-cases.json');

/** In a Node of its own, from the two published files and nothing of the build. */
const check = `
  import { readFileSync } from 'node:fs';
  import { isDeepStrictEqual } from 'node:util';
  import { prognosis, waysToReach } from ${JSON.stringify(pathToFileURL(library).href)};
  const cases = JSON.parse(readFileSync(${JSON.stringify(published)}, 'utf8'));
  const plain = (value) => JSON.parse(JSON.stringify(value));
  const wrong = [
    ...cases.prognosis.filter(({ situation, scenario, start, result, flags }) => {
      const now = prognosis(situation, scenario);
      return !isDeepStrictEqual(plain({ start: now.start, result: now.result, flags: now.flags }), { start, result, flags });
    }),
    ...cases.waysToReach.filter(({ situation, expected, target, ways }) => !isDeepStrictEqual(plain(waysToReach(situation, expected, target)), ways)),
  ];
  process.stdout.write(JSON.stringify({ asked: cases.prognosis.length + cases.waysToReach.length, wrong }));
`;

describe('the published golden cases', () => {
  it('are answered by the published library in plain Node', () => {
    if (!existsSync(library) || !existsSync(published)) throw new Error('Nothing has been built. Run npm run build first; npm test does.');
    const { asked, wrong } = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', check], { encoding: 'utf8' })) as {
      asked: number;
      wrong: unknown[];
    };
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });

  it('carry the version of the published data', () => {
    const version = (name: string): unknown =>
      (JSON.parse(readFileSync(join(process.cwd(), 'dist/data', name), 'utf8')) as { version: unknown }).version;
    expect(version('golden-cases.json')).toBe(version('evidence.json'));
    expect(version('changelog.json')).toBe(version('evidence.json'));
  });
});
