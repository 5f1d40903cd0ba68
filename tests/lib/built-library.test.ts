import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const library = join(process.cwd(), 'dist/lib/traedesten.js');

/** The library as another program has it: the built file, in a Node of its own. */
function inNode(code: string): unknown {
  const script = `import * as traedesten from ${JSON.stringify(pathToFileURL(library).href)};\nconst result = ${code};\nprocess.stdout.write(JSON.stringify(result));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}

describe('the built library', () => {
  beforeAll(() => {
    if (!existsSync(library)) throw new Error('The library has not been built. Run npm run build first; npm test does.');
  });

  it('exports engine and recommender, both bound to the shipped data, and the data', () => {
    expect(inNode('Object.keys(traedesten).sort()')).toEqual([
      'EvidenceError',
      'InputError',
      'caseload',
      'chanceDistribution',
      'createEngine',
      'createRecommender',
      'createTeam',
      'dataVersion',
      'decisionUnits',
      'evidence',
      'guidance',
      'instruments',
      'jobOrientation',
      'powerOfGroups',
      'prognosis',
      'recommend',
      'sampleSizePerGroup',
      'waysToReach',
      'whatIf',
      'withoutChangesBefore',
    ]);
  });

  it('computes without a browser', () => {
    expect(
      inNode("traedesten.prognosis({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 1, beliefSteps: 0 }).result"),
    ).toMatchObject({ published: 0.047 });
    expect(
      inNode("traedesten.waysToReach({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 1, beliefSteps: 0 }, 0.06)[0]"),
    ).toMatchObject({ moves: 1, scenario: { changes: 0, beliefSteps: 0 } });
  });

  it('recommends, with a target group alone, and with what it asks worked out when that is read', () => {
    expect(inNode("traedesten.recommend({ targetGroup: 'vulnerable' }, '2026-11-28')")).toMatchObject({
      plans: expect.arrayContaining([expect.objectContaining({ kind: 'talkFirst' })]) as unknown,
      asks: expect.arrayContaining(['workplaceNow', 'needs']) as unknown,
      otherAnswers: expect.arrayContaining([expect.objectContaining({ field: 'workplaceNow', answer: 'yes' })]) as unknown,
    });
    expect(
      inNode(
        "(() => { try { traedesten.recommend({ targetGroup: 'vulnerable', reach: 'far' }, '2026-11-28'); } catch (error) { return [error.name, error.field, error.value]; } })()",
      ),
    ).toEqual(['InputError', 'reach', 'far']);
  });

  it('binds an engine to evidence that is handed over', () => {
    expect(
      inNode(
        "traedesten.createEngine(traedesten.evidence).prognosis({ outcome: 'job', belief: 3, pastChanges: 0 }, { changes: 0, beliefSteps: 0 }).start.published",
      ),
    ).toBe(0.051);
  });

  it('hands out evidence that nobody can change', () => {
    expect(
      inNode(
        "(() => { try { traedesten.evidence.records['bip2017-09'].values.value.amount = 1; return 'changed'; } catch (error) { return error.name; } })()",
      ),
    ).toBe('TypeError');
  });

  it('names the field, the value and what is allowed when it is asked for the impossible', () => {
    expect(
      inNode(
        "(() => { try { traedesten.prognosis({ outcome: 'job', belief: 6, pastChanges: 0 }, { changes: 0, beliefSteps: 0 }); } catch (error) { return [error.name, error.field, error.value, error.allowed]; } })()",
      ),
    ).toEqual(['InputError', 'belief', 6, "1, 2, 3, 4, 5 or null for don't know"]);
  });

  it('holds nothing of the browser and nothing of the build', () => {
    const code = readFileSync(library, 'utf8');
    for (const word of ['document.', 'window.', 'localStorage', 'svelte', 'zod']) expect(code).not.toContain(word);
  });
});

describe('the types of the library', () => {
  const folder = mkdtempSync(join(process.cwd(), 'dist', 'consumer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['nodenext', 'bundler'])('are understood by a strict program with module resolution %s', (resolution) => {
    const consumer = join(folder, `${resolution}.mts`);
    writeFileSync(
      consumer,
      [
        "import { prognosis, type Prognosis, type Situation, evidence, type EvidenceRecord } from '../lib/traedesten.js';",
        "import { recommend, type Need, type Needs, type Recommendation } from '../lib/traedesten.js';",
        "const situation: Situation = { outcome: 'job', belief: 3, pastChanges: 0 };",
        'const { result }: Prognosis = prognosis(situation, { changes: 1, beliefSteps: 0 });',
        'export const lowest: number = result?.range[0] ?? NaN;',
        "export const record: EvidenceRecord | undefined = evidence.records['bip2017-09'];",
        '// @ts-expect-error: there is no sixth answer',
        'export const wrong: Situation = { ...situation, belief: 6 };',
        "const needs: Needs = { targetGroup: 'vulnerable', running: [], tried: null };",
        "const { plans, asks }: Recommendation = recommend(needs, '2026-11-28');",
        'export const covers: readonly Need[] | undefined = plans[0]?.instruments[0]?.covers;',
        'export const first: keyof Needs | undefined = asks[0];',
        '// @ts-expect-error: the target group is always one of them',
        'export const nobody: Needs = { needs: [] };',
      ].join('\n'),
    );
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    execFileSync(
      'npx',
      [
        '--no-install',
        'tsc',
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        consumer,
      ],
      { encoding: 'utf8', stdio: 'pipe' },
    );
  });
});
