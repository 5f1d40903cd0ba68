import type { RecordId } from '../model/evidence.ts';
import type { GuidancePart } from '../model/guidance-records.ts';

/**
 * Which records a page shows. Stands as `records` in the `records.ts` of its folder; a page that shows none has no such file.
 * Only the build and tests import it, so that the lists are not part of the site.
 */
export type PageRecords = {
  /** The records that the code of the page names, with the lists of the shared folders whose results it shows. */
  readonly named: readonly RecordId[];
  /** The parts of the guidance whose records it shows. */
  readonly guidance?: readonly GuidancePart[];
  /** Whether its code reads the amounts from the whole evidence, so that they need not come with the first screen. */
  readonly readsWholeEvidence?: true;
};

/** The parts of the program that compute; `everywhere`: wherever a chance is shown. */
export type ProgramPart = 'engine' | 'teamEngine' | 'everywhere';

/** Where the program uses the records: the parts that compute with them, and the pages that show them. Records with the same places stand together, and none stands twice. */
export type ProgramUse = readonly {
  readonly parts: readonly ProgramPart[];
  readonly pages: readonly string[];
  readonly records: readonly RecordId[];
}[];
