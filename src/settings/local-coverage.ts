/**
 * What a municipality says that an instrument covers, as rows of the coverage table.
 *
 * Every such row is `local`, the loosest link there is, whatever `how` stands in the file, and on a shipped instrument as on
 * one of its own. `direct` says that a source names the instrument for the need, which no source does here. `place` on what
 * leads a plan counts as the need met, so that the help which a source names for it would not even be looked for. A `local`
 * row fills a need that nothing else fills, and an instrument keeps the standing that the sources give it.
 */
import { needsOptions, partOptions, type Need, type NeedPart, type TargetGroup } from '../model/needs.ts';
import type { CoverageRow, Instrument } from '../model/guidance.ts';
import { localRecord, localStatus } from './local-rules.ts';
import type { FieldTrouble } from './mistake.ts';
import type { LocalCoverage, LocalInstrument } from './settings.ts';

type Claim = Pick<LocalCoverage, 'need' | 'part' | 'targetGroups' | 'instrument'>;

/**
 * Why a row cannot be used; null where it can.
 * @param instruments the shipped ones and those of the municipality
 */
export function coverageTrouble(
  { need, part, targetGroups, instrument: id }: Claim,
  instruments: readonly Instrument[],
): FieldTrouble | null {
  const instrument = instruments.find((one) => one.id === id);
  if (!instrument) return 'unknownInstrument';
  if (part !== undefined && !partsOf(need).includes(part)) return 'wrongPart';
  // Neither sanctions nor anything else that is never suggested becomes help for a need because somebody writes so.
  if (instrument.traits.includes('neverPlanned')) return 'neverPlanned';
  return targetGroups.every((group) => mayBeFor(instrument, group)) ? null : 'wrongGroup';
}

/** What an instrument of the municipality's own is meant for, as its entry says it. */
export function claimsOf({ id, meets, targetGroups }: LocalInstrument): Claim[] {
  return meets.map((need) => ({ need, targetGroups, instrument: id }));
}

/**
 * The table with what the municipality says added. Where a row links the same instrument to the same need already nothing is
 * added, so that a condition which a source sets stays.
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
 * One row for each part of the need. With a row for all of it, what the municipality names would be certain while it is still
 * open which part is meant, and would go before what a source names for a part.
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
 * Whether a row can come to anything in a target group. What the strategy alone names, it names for its groups and not for
 * others (the rule `namedForOthers`); of what BIP studied for others nothing is known here, which excludes nothing. What a
 * municipality has added is for those to whom it is offered.
 */
function mayBeFor({ namedFor, bip }: Instrument, group: TargetGroup): boolean {
  return namedFor.includes(group) || bip !== null;
}
