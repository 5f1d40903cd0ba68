/** `npm run picture`: writes the import diagram of the rooms of `src/` as Mermaid into `docs/architecture.md`. */
import { importsIn, sourceFiles } from './imports.mjs';

/** Data folders; the build turns them into virtual modules. */
const data = ['evidence', 'guidance'];
const entryFiles = 'entry files';

/** The room of a file in `src/` or of a virtual module. */
function roomOf(path) {
  const virtual = /^virtual:([a-z-]+)\//.exec(path)?.[1];
  return virtual ?? (path.includes('/') ? path.slice(0, path.indexOf('/')) : entryFiles);
}

/**
 * The diagram: an edge from a room to each room it imports from, with the number of imports. Transitive edges are omitted.
 * @param {ReadonlyMap<string, string>} files source text by path in `src/`
 * @returns {string}
 */
export function mermaidOfRooms(files) {
  const counts = new Map();
  const uses = new Map();
  for (const file of files.keys()) counts.set(roomOf(file), (counts.get(roomOf(file)) ?? 0) + 1);
  for (const { from, to } of importsIn(files)) {
    const [user, used] = [roomOf(from), roomOf(to)];
    if (user === used || (!files.has(to) && !data.includes(used))) continue;
    if (!uses.has(user)) uses.set(user, new Map());
    uses.get(user).set(used, (uses.get(user).get(used) ?? 0) + 1);
  }
  const leadsTo = (from, to) => [...(uses.get(from)?.keys() ?? [])].some((next) => next === to || leadsTo(next, to));
  const isDirect = (from, to) => ![...uses.get(from).keys()].some((between) => between !== to && leadsTo(between, to));
  const id = (room) => room.replace(/\W/g, '_');
  const rooms = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const boxes = [
    ...rooms.map(([room, count]) => `  ${id(room)}["${room}<br/>${count} files"]`),
    ...data.map((room) => `  ${room}[("${room}")]`),
  ];
  const arrows = [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, targets]) =>
      [...targets]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .filter(([to]) => isDirect(from, to))
        .map(([to, count]) => `  ${id(from)} -->|${count}| ${id(to)}`),
    );
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { writeBetweenMarks } = await import('./between-marks.mjs');
  await writeBetweenMarks('docs/architecture.md', 'picture', mermaidOfRooms(sourceFiles()));
}
