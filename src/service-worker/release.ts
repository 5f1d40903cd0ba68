/** What a built version consists of. Made when building (`scripts/vite/offline.ts`), read by the worker. */
export type Release = {
  /** Changes with any file of the version and with the worker itself. */
  readonly version: string;
  /** Path from the folder of the site, and the SHA-256 of the file in hexadecimal digits. */
  readonly files: readonly (readonly [path: string, sha256: string])[];
};

/** What the page says to a worker that waits: take over. */
export const takeOver = 'take-over';

/** What the page says to a worker whose copies are gone: fetch them again, and answer `true` or `false` through the port. */
export const fillAgain = 'fill-again';
