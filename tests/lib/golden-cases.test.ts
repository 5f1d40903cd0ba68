import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const library = join(process.cwd(), 'dist/lib/traedesten.js');
const published = join(process.cwd(), 'dist/data/golden-cases.json');

const data = join(process.cwd(), 'dist/data/evidence.json');

/** In a Node of its own, from the published files alone. @param engine what answers, as the library makes it */
const check = (engine: string): string => `
  import { readFileSync } from 'node:fs';
  import { isDeepStrictEqual } from 'node:util';
  import * as library from ${JSON.stringify(pathToFileURL(library).href)};
  const { records } = JSON.parse(readFileSync(${JSON.stringify(data)}, 'utf8'));
  const { prognosis, withoutChangesBefore, waysToReach } = ${engine};
  const cases = JSON.parse(readFileSync(${JSON.stringify(published)}, 'utf8'));
  const plain = (value) => JSON.parse(JSON.stringify(value));
  const wrong = [
    ...cases.prognosis.filter(({ situation, scenario, start, result, flags }) => {
      const now = prognosis(situation, scenario);
      return !isDeepStrictEqual(plain({ start: now.start, result: now.result, flags: now.flags }), { start, result, flags });
    }),
    ...cases.withoutChangesBefore.filter(({ situation, scenario, start, result }) => {
      const now = withoutChangesBefore(situation, scenario);
      return !isDeepStrictEqual(plain({ start: now.start, result: now.result }), { start, result });
    }),
    ...cases.waysToReach.filter(({ situation, expected, target, ways }) => !isDeepStrictEqual(plain(waysToReach(situation, expected, target)), ways)),
  ];
  process.stdout.write(JSON.stringify({ asked: cases.prognosis.length + cases.waysToReach.length, beside: cases.withoutChangesBefore.length, wrong }));
`;

describe('the published golden cases', () => {
  it.each([
    ['as it is', 'library'],
    ['bound to the published data', 'library.createEngine({ records: Object.fromEntries(records.map((record) => [record.id, record])) })'],
  ])('are answered by the published library %s in plain Node', (_how, engine) => {
    if (!existsSync(library) || !existsSync(published)) throw new Error('Nothing has been built. Run npm run build first; npm test does.');
    const { asked, beside, wrong } = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', check(engine)], { encoding: 'utf8' }),
    ) as {
      asked: number;
      beside: number;
      wrong: unknown[];
    };
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
    expect(beside).toBeGreaterThan(50);
  });

  it('carry the version of the published data', () => {
    const version = (name: string): unknown =>
      (JSON.parse(readFileSync(join(process.cwd(), 'dist/data', name), 'utf8')) as { version: unknown }).version;
    expect(version('golden-cases.json')).toBe(version('evidence.json'));
    expect(version('changelog.json')).toBe(version('evidence.json'));
  });
});
