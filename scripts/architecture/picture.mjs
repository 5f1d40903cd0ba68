/** The picture of the rooms as SVG, and the same as a table in words for those who do not see it. */

const width = 1200;
const rowHeight = 104;
const box = { width: 168, height: 56 };
const margin = 24;

/** @param {{ rooms: readonly import('./rooms.mjs').Room[], arrows: readonly import('./rooms.mjs').Arrow[] }} layout */
export function drawRooms({ rooms, arrows }) {
  const height = topOf({ row: Math.max(...rooms.map(({ place }) => place.row)) }) + box.height + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
  <title id="title">The rooms of src/ and what they import from each other</title>
  <desc id="desc">${describe(rooms)}</desc>
  <style>
    .ground { fill: #fff; }
    .room { fill: #eef3f6; stroke: #3c5566; stroke-width: 1.5; }
    .data { stroke-dasharray: 6 4; }
    .name { font: 600 18px system-ui, sans-serif; fill: #14222b; text-anchor: middle; }
    .files { font: 14px system-ui, sans-serif; fill: #3c5566; text-anchor: middle; }
    .arrow { fill: none; stroke: #5b7484; stroke-width: 1.5; }
    .head { fill: #5b7484; }
    .count { font: 15px system-ui, sans-serif; fill: #14222b; text-anchor: middle; stroke: #fff; stroke-width: 5px; paint-order: stroke; }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #11191f; }
      .room { fill: #1d2a33; stroke: #9fb6c4; }
      .name, .count { fill: #f2f6f8; }
      .files { fill: #b9cad5; }
      .arrow { stroke: #8ba4b3; }
      .head { fill: #8ba4b3; }
      .count { stroke: #11191f; }
    }
  </style>
  <defs>
    <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
      <path class="head" d="M0 0 10 5 0 10Z"/>
    </marker>
  </defs>
  <rect class="ground" width="${width}" height="${height}"/>
${arrows.map(arrow).join('\n')}
${rooms.map(boxOf).join('\n')}
${arrows.map(count).join('\n')}
</svg>
`;
}

/** Every number, those that the picture leaves out as well. */
export function tableOfRooms({ rooms }) {
  const line = ({ name, files, uses }) => `| \`${name}\` | ${files || 'data'} | ${listed(uses) || '–'} |`;
  return ['| room | files | imports from |', '| --- | ---: | --- |', ...rooms.map(line)].join('\n');
}

function listed(uses) {
  return [...uses]
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
}

function describe(rooms) {
  return rooms
    .filter(({ uses }) => uses.size > 0)
    .map(({ name, uses }) => `${name} imports from ${listed(uses)}.`)
    .join(' ');
}

function topOf({ row }) {
  return margin + row * rowHeight;
}

function middleOf({ column }) {
  return round(margin + column * (width - 2 * margin));
}

/** Down to the head of the arrow; past a row of rooms straight. */
function arrow({ places }) {
  const [first, ...rest] = places;
  let d = `M${middleOf(first)},${topOf(first) + box.height}`;
  rest.forEach((place, index) => {
    const [from, to] = [middleOf(places[index]), middleOf(place)];
    const [start, end] = [topOf(place) - rowHeight + box.height, topOf(place)];
    const bend = (end - start) / 2;
    const isLast = index === rest.length - 1;
    d += ` C${from},${start + bend} ${to},${end - bend} ${to},${isLast ? end - 2 : end}`;
    if (!isLast) d += ` V${end + box.height}`;
  });
  return `  <path class="arrow" marker-end="url(#head)" d="${d}"/>`;
}

/** Where it is parted from the others: on its way past a row, or nearer to the end than to the start. */
function count({ places, count: times }) {
  const [first, second] = places;
  const isLong = places.length > 2;
  // The curve at 0.6 of its way.
  const [x, y] = isLong
    ? [middleOf(second), topOf(second) + box.height / 2]
    : [middleOf(first) + (middleOf(second) - middleOf(first)) * 0.648, topOf(first) + box.height + (rowHeight - box.height) * 0.52];
  return `  <text class="count" x="${round(x)}" y="${round(y + 5)}">${times}</text>`;
}

function boxOf({ name, files, place }) {
  const [x, y] = [middleOf(place), topOf(place)];
  return `  <rect class="room${files > 0 ? '' : ' data'}" x="${round(x - box.width / 2)}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/>
  <text class="name" x="${x}" y="${y + 25}">${name}</text>
  <text class="files" x="${x}" y="${y + 45}">${files > 0 ? `${files} files` : 'data'}</text>`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
