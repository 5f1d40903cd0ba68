/**
 * `npm run mutation [room …] [-- --share 0.2]`: mutation testing of the central rooms with Stryker (`stryker.config.mjs`), by default
 * of all of them and of all their lines. The table in docs/measured.md holds the latest result of each room; surviving mutants are
 * listed in `.cache/mutation/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { circumstances } from './circumstances.mjs';
import { rooms } from './mutation/rooms.mjs';
import { mutantsOf, mutationTable, scoreOf, survivorList } from './mutation/table.mjs';
import { installPackages, root } from './setup.mjs';

installPackages();
const { writeBetweenMarks } = await import('./between-marks.mjs');

/** A room fails below this mutation score. */
const leastScore = 0.8;

const {
  positionals: asked,
  values: { share: given },
} = parseArgs({ allowPositionals: true, options: { share: { type: 'string', default: '1' } } });
const share = Number(given);
if (!(share > 0 && share <= 1)) {
  console.error(`--share is ${given}: it has to be above 0 and at most 1.`);
  process.exit(2);
}
const unknown = asked.filter((name) => !rooms.some((room) => room.name === name));
if (unknown.length > 0) {
  console.error(`There is no room ${unknown.join(', ')}. There are: ${rooms.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
for (const { name, what } of rooms.filter((room) => asked.length === 0 || asked.includes(room.name))) {
  console.log(`${what} …`);
  const env = { ...process.env, MUTATION_ROOM: name, MUTATION_SHARE: given };
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', 'stryker.config.mjs'], { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(reportOf(name, 'json'), JSON.stringify({ ...readReport(name), share }));
  writeFileSync(reportOf(name, 'txt'), survivorList(mutantsOf(readReport(name))));
}
const known = rooms
  .filter(({ name }) => existsSync(reportOf(name, 'json')))
  .map(({ name, what }) => ({ what, report: readReport(name) }))
  .map(({ what, report }) => ({ what, share: report.share, ...scoreOf(mutantsOf(report)) }));
const table = mutationTable(known, circumstances());
console.log(`\n${table}`);
if (known.length === rooms.length) await writeBetweenMarks(join(root, 'docs/measured.md'), 'mutation', table);
process.exit(known.some(({ score }) => score < leastScore) ? 1 : 0);

function reportOf(name, ending) {
  return join(root, '.cache/mutation', `${name}.${ending}`);
}

function readReport(name) {
  return JSON.parse(readFileSync(reportOf(name, 'json'), 'utf8'));
}
