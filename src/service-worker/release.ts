/** The files of a built version. Made by the build (`scripts/vite/offline.ts`), read by the worker. */
export type Release = {
  /** Changes with any file of the version and with the worker itself. */
  readonly version: string;
  /** Path relative to the folder of the site, and the SHA-256 of the file in hex. */
  readonly files: readonly (readonly [path: string, sha256: string])[];
};

/** Message to a waiting worker: activate now. */
export const takeOver = 'take-over';

/** Message to a worker whose cache has been evicted: fetch all files again, and post `true` or `false` to the port. */
export const fillAgain = 'fill-again';
