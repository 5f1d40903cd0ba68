/** The library as a package: packed, installed elsewhere, and imported by its name. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const installed = (name: string): string => join(folder, 'node_modules/traedesten', name);
const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' } as const;
const read = (path: string): string => readFileSync(path, 'utf8');
const data = JSON.parse(read('dist/data/datapackage.json')) as { version: string };

describe('the package of the library', () => {
  beforeAll(() => {
    if (!existsSync('dist/lib/package.json')) throw new Error('The library has not been built. Run npm run build first; npm test does.');
    const [file = ''] = execFileSync('npm', ['pack', '--silent', join(process.cwd(), 'dist/lib')], options)
      .trim()
      .split('\n');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    execFileSync('npm', ['install', '--offline', '--silent', '--no-audit', '--no-fund', `./${file}`], options);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is imported by its name in a Node of its own, and computes', () => {
    const script = `import { dataVersion, prognosis } from 'traedesten';
      const { result } = prognosis({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 1, beliefSteps: 0 });
      process.stdout.write(JSON.stringify([result.published, dataVersion]));`;
    writeFileSync(join(folder, 'consumer.js'), script);
    expect(JSON.parse(execFileSync(process.execPath, ['consumer.js'], { cwd: folder, encoding: 'utf8' }))).toEqual([0.047, data.version]);
  });

  it('says name, version, licence and the version of its data', () => {
    expect(JSON.parse(read(installed('package.json')))).toMatchObject({
      name: 'traedesten',
      version: project.version,
      license: 'MIT AND CC-BY-4.0',
      dataVersion: data.version,
    });
  });

  it('brings the texts of both licences and a guide', () => {
    expect(read(installed('LICENSE'))).toBe(read('LICENSE'));
    expect(read(installed('LICENSE-DATA'))).toBe(read('LICENSE-DATA'));
    expect(read(installed('README.md'))).toBe(read('docs/library.md'));
  });

  it.each(['nodenext', 'bundler'])('has types that a strict program finds by the name with module resolution %s', (resolution) => {
    const lines = [
      "import { dataVersion, evidence, type Author } from 'traedesten';",
      "export const authors: readonly Author[] | null | undefined = evidence.sources['bip2017']?.authors;",
      '// @ts-expect-error: a version is a text',
      'export const wrong: number = dataVersion;',
    ];
    writeFileSync(join(folder, 'consumer.ts'), lines.join('\n'));
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '--ignoreConfig', ...flags, 'consumer.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  });
});

describe('the licences beside the built site', () => {
  it('are those of the project, and the data have theirs with them', () => {
    for (const name of ['LICENSE', 'LICENSE-DATA', 'CITATION.cff', 'codemeta.json']) expect(read(join('dist', name))).toBe(read(name));
    expect(read('dist/data/LICENSE')).toBe(read('LICENSE-DATA'));
  });

  it('are not needed for the use without a network', () => {
    expect(read('dist/sw.js')).toContain('index.html');
    expect(read('dist/sw.js')).not.toMatch(/LICENSE|CITATION|codemeta/);
  });
});
