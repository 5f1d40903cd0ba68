import type { StorageMode } from '../model/storage-mode.ts';

export type StorageCircumstances = {
  /** As in `location.protocol`. */
  readonly protocol: string;
  /** Whether the page is in a frame of another site. */
  readonly isFramed: boolean;
  /** Whether the browser let the database be opened. */
  readonly works: boolean;
  /** The most lasting mode that the municipality allows. */
  readonly offered: StorageMode;
  /** The user's choice; null before there is one. */
  readonly chosen: StorageMode | null;
};

/**
 * Why nothing can be stored in the browser, whatever the user chooses; `onlyFiles` and `nothing` are decisions of the
 * municipality.
 */
export type StorageObstacle = 'nothing' | 'localFile' | 'frame' | 'onlyFiles' | 'denied';

/**
 * Nothing is stored before the user has chosen so. Pages opened from `file://` share one database, and a frame has a
 * partitioned one or none: in both, permanent copies are files, unless the municipality allows no storage at all.
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
