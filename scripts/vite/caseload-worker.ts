import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { evidenceModules } from './evidence.ts';

const id = 'virtual:caseload-worker';
const source = fileURLToPath(new URL('../../src/caseload-worker.ts', import.meta.url));

/** URL of the worker beside the hosted page. */
export function workerBeside(): Plugin {
  return virtual(
    () => `import address from ${JSON.stringify(`${source}?worker&url`)};\nexport default () => ({ address, type: 'module' });`,
  );
}

/**
 * Inlines the whole worker in the single file; its blob URL is created on demand. A classic worker, because browsers start no
 * module worker from `file://`, whose origin is opaque.
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
