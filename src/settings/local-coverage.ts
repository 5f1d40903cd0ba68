/**
 * The municipality's statements on what an instrument covers, as rows of the coverage table.
 *
 * Every such row is `local`, the loosest link, whatever `how` the file gives: `direct` would mean that a source names the
 * instrument, and `place` on a lead would count the need as met and suppress the help a source names for it. A `local` row
 * covers a need only if nothing else does, and does not change the standing of the instrument.
 */
import { needsOptions, partOptions, type Need, type NeedPart, type TargetGroup } from '../model/needs.ts';
import type { CoverageRow, Instrument } from '../model/guidance.ts';
import { localRecord, localStatus } from './local-rules.ts';
import type { FieldTrouble } from './mistake.ts';
import type { LocalCoverage, LocalInstrument } from './settings.ts';

type Claim = Pick<LocalCoverage, 'need' | 'part' | 'targetGroups' | 'instrument'>;

/**
 * Why a row cannot be used; null if it can.
 * @param instruments shipped and local ones
 */
export function coverageTrouble(
  { need, part, targetGroups, instrument: id }: Claim,
  instruments: readonly Instrument[],
): FieldTrouble | null {
  const instrument = instruments.find((one) => one.id === id);
  if (!instrument) return 'unknownInstrument';
  if (part !== undefined && !partsOf(need).includes(part)) return 'wrongPart';
  // Sanctions and other instruments that are never suggested cannot cover a need.
  if (instrument.traits.includes('neverPlanned')) return 'neverPlanned';
  return targetGroups.every((group) => mayBeFor(instrument, group)) ? null : 'wrongGroup';
}

/** The needs that a local instrument is for, as its entry says. */
export function claimsOf({ id, meets, targetGroups }: LocalInstrument): Claim[] {
  return meets.map((need) => ({ need, targetGroups, instrument: id }));
}

/**
 * Adds the municipality's rows to the table. A row is skipped if the table already links the instrument to the need, so that a
 * source's condition on that link stays.
 */
export function withClaims(shipped: readonly CoverageRow[], claims: readonly Claim[]): CoverageRow[] {
  return claims.flatMap(rowsOf).reduce<CoverageRow[]>(
    (all, row) => {
      const groups = row.groups.filter((group) => !all.some((other) => isLinked(other, row, group)));
      return groups.length > 0 ? [...all, { ...row, groups }] : all;
    },
    [...shipped],
  );
}

/**
 * One row per part of the need. A row for the whole need would be certain while the part is still open, and would rank above a
 * source's link for one part.
 */
function rowsOf({ need, part, targetGroups, instrument }: Claim): CoverageRow[] {
  const parts = partsOf(need);
  const meant = part === undefined ? parts : [part];
  return (meant.length > 0 ? meant : [null]).map((one) => ({
    need,
    part: one,
    groups: needsOptions.targetGroup.filter((group) => targetGroups.includes(group)),
    instrument,
    how: 'local',
    when: [],
    evidence: [localRecord],
    status: localStatus,
    task: null,
  }));
}

function partsOf(need: Need): readonly NeedPart[] {
  return need in partOptions ? partOptions[need as keyof typeof partOptions] : [];
}

function isLinked(one: CoverageRow, { need, part, instrument }: CoverageRow, group: TargetGroup): boolean {
  return one.need === need && one.instrument === instrument && one.groups.includes(group) && (one.part === null || one.part === part);
}

/**
 * Whether a row can apply in a target group. What only the strategy names, it names for its own groups (rule `namedForOthers`);
 * what BIP studied elsewhere is unknown here, which excludes nothing. A local instrument is for the groups it is offered to.
 */
function mayBeFor({ namedFor, bip }: Instrument, group: TargetGroup): boolean {
  return namedFor.includes(group) || bip !== null;
}
