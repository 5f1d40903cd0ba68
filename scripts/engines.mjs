/** Finds the engines beside Chromium, or installs them from Debian's packages. */
import { existsSync } from 'node:fs';
import { installDebianPackages } from './setup.mjs';

/**
 * @typedef {'Firefox' | 'WebKit'} Engine
 * @type {Record<Engine, { variable: string, places: string[], needs: string[], packages: string[] }>}
 */
const engines = {
  Firefox: {
    variable: 'FIREFOX',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    needs: [],
    packages: ['firefox-esr'],
  },
  // WebKitGTK, the engine of Safari as Debian builds it. It has no mode without a window, so it needs a display in memory.
  WebKit: {
    variable: 'WEBKIT_DRIVER',
    places: ['/usr/bin/WebKitWebDriver'],
    needs: ['/usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/**
 * The path of an engine, or of its driver: named in its environment variable, or in a usual place; null where there is none.
 * @param {Engine} engine
 */
export function findEngine(engine) {
  const { variable, places, needs } = engines[engine];
  if (!needs.every((path) => existsSync(path))) return null;
  return process.env[variable] ?? places.find((path) => existsSync(path)) ?? null;
}

/** Installs the engines that are missing where this is Debian and we are root; says in a line which walks are skipped elsewhere. */
export function ensureEngines() {
  const names = /** @type {Engine[]} */ (Object.keys(engines));
  const missing = names.filter((name) => findEngine(name) === null);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} for the browser tests …`);
  installDebianPackages(...missing.flatMap((name) => engines[name].packages));
  for (const name of names.filter((one) => findEngine(one) === null))
    console.log(
      `Skipped: the walks in ${name}. Install ${engines[name].packages.join(' and ')}, or name its path in ${engines[name].variable}.`,
    );
}
