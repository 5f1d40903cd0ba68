/** The rooms of `src/`, how many imports lead from one to another, and a place for all of it in a picture. */

/** The two rooms that hold data alone: what is read of them, the build makes into modules. */
const data = ['evidence', 'guidance'];
const entryFiles = 'src/*.ts';

/**
 * @typedef {{ name: string, files: number, uses: Map<string, number>, place: Place }} Room `uses`: imports from each other room
 * @typedef {{ row: number, column: number, breadth: number }} Place `row`: 0 at the top; `column`: 0–1 from the left
 * @typedef {{ count: number, places: Place[] }} Arrow `places`: from the room that uses, one in each row, to the room that is used
 */

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly import('../imports.mjs').Import[]} imports
 * @returns {{ rooms: Room[], arrows: Arrow[] }} the rooms from the top row to the bottom one
 */
export function layOut(files, imports) {
  const rooms = roomsOf(files, imports);
  // As high as possible: right below the lowest room that uses it.
  const rowOf = ({ name }) => Math.max(-1, ...rooms.filter(({ uses }) => uses.has(name)).map(rowOf)) + 1;
  for (const room of rooms) room.place = { row: rowOf(room), column: 0.5, breadth: 1 };
  const arrows = rooms.flatMap((room) =>
    [...room.uses].flatMap(([name, count]) => {
      const used = rooms.find((other) => other.name === name);
      return isDirect(room, name, rooms) ? [{ count, places: [room.place, ...wayBetween(room.place, used.place), used.place] }] : [];
    }),
  );
  arrange([...new Set([...rooms.map(({ place }) => place), ...arrows.flatMap(({ places }) => places)])], arrows);
  return { rooms: rooms.sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column), arrows };
}

function roomsOf(files, imports) {
  const rooms = new Map();
  const room = (name) => rooms.get(name) ?? rooms.set(name, { name, files: 0, uses: new Map() }).get(name);
  for (const file of files.keys()) room(roomOf(file)).files += 1;
  for (const { from, to } of imports) {
    const [user, used] = [roomOf(from), roomOf(to)];
    if (user === used || (!files.has(to) && !data.includes(used))) continue;
    room(used);
    room(user).uses.set(used, (room(user).uses.get(used) ?? 0) + 1);
  }
  return [...rooms.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function roomOf(path) {
  const virtual = /^virtual:([a-z-]+)\//.exec(path)?.[1];
  return virtual ?? (path.includes('/') ? path.slice(0, path.indexOf('/')) : entryFiles);
}

/** Whether no room between leads there as well: such arrows say all the rest. */
function isDirect({ uses }, used, rooms) {
  return ![...uses.keys()].some((between) => between !== used && leadsTo(between, used, rooms));
}

function leadsTo(from, to, rooms) {
  const { uses } = rooms.find(({ name }) => name === from);
  return uses.has(to) || [...uses.keys()].some((next) => leadsTo(next, to, rooms));
}

/** An arrow past other rows has a narrow place of its own in each, so that it runs behind no room. */
function wayBetween(from, to) {
  return Array.from({ length: to.row - from.row - 1 }, (_, index) => ({ row: from.row + index + 1, column: 0.5, breadth: 0.3 }));
}

/** In a few sweeps down and up, each place near to those it is joined to, so that few arrows cross. */
function arrange(places, arrows) {
  const joined = arrows.flatMap((arrow) => arrow.places.slice(1).map((below, index) => [arrow.places[index], below]));
  const last = Math.max(...places.map(({ row }) => row));
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const isDown = sweep % 2 === 0;
    for (let step = 0; step <= last; step += 1) {
      const row = places.filter((place) => place.row === (isDown ? step : last - step));
      const near = (place) => joined.filter((pair) => pair[isDown ? 1 : 0] === place).map((pair) => pair[isDown ? 0 : 1].column);
      const wanted = new Map(row.map((place) => [place, mean(near(place)) ?? place.column]));
      spread(row.sort((one, other) => wanted.get(one) - wanted.get(other)));
    }
  }
}

function spread(row) {
  const whole = row.reduce((sum, { breadth }) => sum + breadth, 0);
  let left = 0;
  for (const place of row) {
    place.column = (left + place.breadth / 2) / whole;
    left += place.breadth;
  }
}

function mean(values) {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}
