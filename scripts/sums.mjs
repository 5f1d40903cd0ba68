/** Writes `dist/SHA256SUMS.txt`, in the format of `sha256sum --check`. The municipality's own file is not in it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const folder = join(root, 'dist');
const list = 'SHA256SUMS.txt';
const leftOut = [list, 'kommune.json'];
const lines = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !leftOut.includes(name) && statSync(join(folder, name)).isFile())
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}\n`,
  );
writeFileSync(join(folder, list), lines.join(''));
