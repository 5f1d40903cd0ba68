import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Release } from '../../src/service-worker/release.ts';
import { besideTheSite } from './beside-the-site.ts';

const source = fileURLToPath(new URL('../../src/service-worker', import.meta.url));
const releaseModule = 'virtual:offline/release';

/** Files of the hosted site that offline use does not need, and the municipality's own, which the worker keeps as it is at the host. */
const leftOut: readonly string[] = ['sbom.json', 'kommune.json', ...besideTheSite];

/**
 * Adds offline use to the hosted site: links the manifest, and writes the worker with the list of all files (`sw.js`) and the
 * worker that removes it (`sw-off.js`).
 */
export function offlineUse(): Plugin {
  return {
    name: 'traedesten-offline-use',
    apply: 'build',
    // The link also tells the program that there is a worker; the single file has none.
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' }],
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const release = releaseOf(dir);
        writeFileSync(join(dir, 'sw.js'), await compile('worker.ts', release));
        writeFileSync(join(dir, 'sw-off.js'), await compile('worker-off.ts', release));
      },
    },
  };
}

/** The sorted list of files in a folder, with a version computed from it and from the worker's source. */
function releaseOf(folder: string): Release {
  const files = filesIn(folder)
    .filter((path) => !leftOut.includes(path) && !path.startsWith('data/'))
    .map((path) => [path, sha256(readFileSync(join(folder, path)))] as const);
  const program = filesIn(source).map((name) => readFileSync(join(source, name), 'utf8'));
  return { version: sha256(JSON.stringify([files, program])).slice(0, 16), files };
}

/** The paths of all files of a folder, with slashes, sorted by code unit, which is independent of the locale. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Bundled to one classic script, which every browser with service workers supports. */
async function compile(entry: string, release: Release): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'traedesten-release',
        resolveId: (id) => (id === releaseModule ? `\0${id}` : undefined),
        load: (id) => (id === `\0${releaseModule}` ? `export default ${JSON.stringify(release)};` : undefined),
      },
    ],
    build: { write: false, target: 'es2022', lib: { entry: join(source, entry), formats: ['iife'], name: 'worker' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`The worker ${entry} could not be made.`);
  return chunk.code;
}
