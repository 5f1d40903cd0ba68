/** Draws `docs/architecture.svg` from the imports as they are, and writes the same as a table into `docs/architecture.md`. */
import { writeFileSync } from 'node:fs';
import { drawRooms, tableOfRooms } from './architecture/picture.mjs';
import { layOut } from './architecture/rooms.mjs';
import { writeBetweenMarks } from './between-marks.mjs';
import { importsIn, sourceFiles } from './imports.mjs';

const files = sourceFiles();
const layout = layOut(files, importsIn(files));
writeFileSync('docs/architecture.svg', drawRooms(layout));
await writeBetweenMarks('docs/architecture.md', 'picture', tableOfRooms(layout));
