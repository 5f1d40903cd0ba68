import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { evidenceModules } from './evidence.ts';

const id = 'virtual:caseload-worker';
const source = fileURLToPath(new URL('../../src/caseload-worker.ts', import.meta.url));

/** The address of the worker beside the hosted page. */
export function workerBeside(): Plugin {
  return virtual(
    () => `import address from ${JSON.stringify(`${source}?worker&url`)};\nexport default () => ({ address, type: 'module' });`,
  );
}

/**
 * The whole worker inside the page, for the single file: its address is made when it is needed. No module, since a page
 * from a folder has an origin of its own, from which browsers start none.
 */
export function workerInside(): Plugin {
  return virtual(async () => {
    const code = JSON.stringify(await bundled());
    return `export default () => ({ address: URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' })), type: 'classic' });`;
  });
}

function virtual(load: () => string | Promise<string>): Plugin {
  return {
    name: 'traedesten-caseload-worker',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? load() : undefined),
  };
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [evidenceModules()],
    build: { write: false, target: 'es2022', lib: { entry: source, formats: ['iife'], name: 'worker', fileName: 'worker' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [only, ...others] = outputs;
  if (only?.type !== 'chunk' || others.length > 0) throw new Error('The worker of the single file has to be one script.');
  return only.code;
}
