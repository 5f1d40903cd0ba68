import type { StorageMode } from '../model/storage-mode.ts';

export type StorageCircumstances = {
  /** As `location.protocol`. */
  readonly protocol: string;
  /** Whether the page stands in a frame of another site. */
  readonly isFramed: boolean;
  /** Whether the browser let a database be opened. */
  readonly works: boolean;
  /** The most that the municipality offers. */
  readonly offered: StorageMode;
  /** What the user chose; null before anything was. */
  readonly chosen: StorageMode | null;
};

/** Why the browser keeps nothing, whatever the user chooses; `onlyFiles` and `nothing`: the municipality has decided so. */
export type StorageObstacle = 'nothing' | 'localFile' | 'frame' | 'onlyFiles' | 'denied';

/**
 * Nothing is kept before someone has chosen so. All pages opened from a folder share one database, and a frame has one of
 * its own or none: there, what shall last goes to a file, unless the municipality offers no keeping at all.
 */
export function storageMode(circumstances: StorageCircumstances): { mode: StorageMode; obstacle: StorageObstacle | null } {
  const obstacle = obstacleIn(circumstances);
  if (obstacle === 'nothing') return { mode: 'none', obstacle };
  const chosen = circumstances.chosen ?? 'none';
  return { mode: chosen === 'browser' && obstacle ? 'file' : chosen, obstacle };
}

function obstacleIn({ protocol, isFramed, works, offered }: StorageCircumstances): StorageObstacle | null {
  if (offered === 'none') return 'nothing';
  if (protocol === 'file:') return 'localFile';
  if (isFramed) return 'frame';
  if (offered === 'file') return 'onlyFiles';
  return works ? null : 'denied';
}
