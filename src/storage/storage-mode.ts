/** Where things are kept: in this browser, in a file the user holds, or nowhere. */
export type StorageMode = 'browser' | 'file' | 'none';

export type StorageCircumstances = {
  /** As `location.protocol`. */
  readonly protocol: string;
  /** Whether the page stands in a frame of another site. */
  readonly isFramed: boolean;
  /** Whether the browser let a database be opened. */
  readonly works: boolean;
  /** What the user chose; null before anything was. */
  readonly chosen: StorageMode | null;
};

/** Why the browser keeps nothing, whatever the user chooses. */
export type StorageObstacle = 'localFile' | 'frame' | 'denied';

/**
 * Nothing is kept before someone has chosen so. All pages opened from a folder share one database, and a frame has one of
 * its own or none: there, what shall last goes to a file.
 */
export function storageMode(circumstances: StorageCircumstances): { mode: StorageMode; obstacle: StorageObstacle | null } {
  const obstacle = obstacleIn(circumstances);
  const chosen = circumstances.chosen ?? 'none';
  return { mode: chosen === 'browser' && obstacle ? 'file' : chosen, obstacle };
}

function obstacleIn({ protocol, isFramed, works }: StorageCircumstances): StorageObstacle | null {
  if (protocol === 'file:') return 'localFile';
  if (isFramed) return 'frame';
  return works ? null : 'denied';
}
