/** Measures a caseload from file bytes to summary, in this process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { root } from '../setup.mjs';
import { median } from './statistics.mjs';

const most = 50_000;
const caseworkers = 600;

/** @returns milliseconds, each the median of `rounds`: the whole file, and the exact distribution of 5,000 unequal citizens */
export async function caseloadSpeed(rounds) {
  const { CaseloadFile, limitsOf, chanceDistribution, createTeam, readTeamParameters, evidence } = await bundled();
  const bytes = new TextEncoder().encode(fileOf(most));
  const shares = Array.from({ length: 5000 }, (_, index) => ((index * 37) % 300) / 1000);
  const [team, limits] = [createTeam(evidence), limitsOf(readTeamParameters(evidence))];
  const file = time(rounds, () => {
    const own = new CaseloadFile(team, limits);
    const { preview } = drain(own.open(bytes, null));
    return drain(own.compute({ mapping: preview.mapping, choices: { fillDown: false, hidePlaces: false } })).summary.citizens;
  });
  return { file, chance: time(rounds, () => chanceDistribution(shares).length) };
}

/** The built code of the worker. */
async function bundled() {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const folder = mkdtempSync(join(tmpdir(), 'traedesten-caseload-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: config.plugins.filter(({ name }) => name === 'traedesten-evidence'),
    build: { outDir: folder, lib: { entry: 'tests/bench/caseload.ts', formats: ['es'], fileName: 'caseload' } },
  });
  const module = await import(pathToFileURL(join(folder, 'caseload.js')).href);
  rmSync(folder, { recursive: true });
  return module;
}

function fileOf(rows) {
  const lines = Array.from({ length: rows }, (_, index) => `S${index % caseworkers};B-${index};${(index % 5) + 1};${index % 3};nej`);
  return `sagsbehandler;borger;tro;skift;job\r\n${lines.join('\r\n')}\r\n`;
}

function drain(steps) {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The first round warms up the JIT compiler. */
function time(rounds, compute) {
  const taken = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    if (!(compute() > 0)) throw new Error('Nothing was computed.');
    return performance.now() - start;
  });
  return median(taken.slice(1));
}
