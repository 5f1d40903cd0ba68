/**
 * Applies a municipality's settings to the guidance: hidden instruments, shorter validity, local instruments and local
 * coverage. No statement of a source changes. Local statements are used where the sources leave something open, rank below
 * them, and carry no verdict on an effect.
 */
import type { LocalText } from '../model/evidence.ts';
import { forgotten, repeatedIds, unknownInstruments } from '../model/guidance-checks.ts';
import type { Guidance, Instrument, IsoDate, PlanKind, Validity } from '../model/guidance.ts';
import { claimsOf, coverageTrouble, withClaims } from './local-coverage.ts';
import { endedRule, inBoth } from './local-rules.ts';
import type { Mistake } from './mistake.ts';
import { instrumentOf, rulesOf, sourcesLead } from './local-instruments.ts';
import type { LocalDate, LocalStrategy } from './settings.ts';

export type LocalGuidance = { readonly guidance: Guidance; readonly mistakes: readonly Mistake[] };

/** Merges the settings into the guidance. Invalid entries are dropped and reported; the rest is used. */
export function localGuidance(shipped: Guidance, strategy: LocalStrategy): LocalGuidance {
  const known = new Set(shipped.instruments.map(({ id }) => id));
  const dated = withLocalDates(shipped, strategy);
  const own = strategy.own.filter(({ id }) => !known.has(id));
  const added = own.map(instrumentOf);
  const instruments = [...dated.instruments, ...added];
  const mistakes = [
    ...mistakesIn(strategy.hidden, 'hidden', (id) => (known.has(id) ? null : 'unknownInstrument')),
    ...mistakesIn(strategy.dates, 'dates', ({ instrument }) => (known.has(instrument) ? null : 'unknownInstrument')),
    ...mistakesIn(strategy.own, 'own', ({ id }) => (known.has(id) ? 'takenId' : null)),
    ...mistakesIn(strategy.coverage, 'coverage', (row) => coverageTrouble(row, instruments)),
  ];
  const claimed = strategy.coverage.filter((row) => coverageTrouble(row, instruments) === null);
  const coverage = withClaims(dated.coverage, [...own.flatMap(claimsOf), ...claimed]);
  const whole: Guidance = {
    ...dated,
    instruments: withoutExcuses(instruments, coverage),
    rules: [...dated.rules, ...own.flatMap(rulesOf)],
    coverage,
    kinds: added.length > 0 ? dated.kinds.map((kind) => sourcesLead(kind, dated.instruments, added)) : dated.kinds,
  };
  // The same cross-checks as in the build; if they fail because of a bug here, the shipped guidance is used.
  const isSound = [repeatedIds, unknownInstruments, forgotten].every((check) => check(whole).length === 0);
  return { guidance: withoutHidden(isSound ? whole : shipped, strategy.hidden), mistakes };
}

/** Removes `coversNothing` from instruments that now have a row. */
function withoutExcuses(instruments: readonly Instrument[], coverage: Guidance['coverage']): Instrument[] {
  const covering = new Set(coverage.map(({ instrument }) => instrument));
  return instruments.map((instrument) => (covering.has(instrument.id) ? { ...instrument, coversNothing: null } : instrument));
}

/** Removes hidden instruments. Rules and selectors may still name them, without effect; ids that are looked up must exist. */
function withoutHidden(guidance: Guidance, hidden: readonly string[]): Guidance {
  const isShown = (id: string): boolean => !hidden.includes(id);
  const kindWithout = (kind: PlanKind): PlanKind => ({
    ...kind,
    steps: kind.steps.filter(({ instrument }) => isShown(instrument)),
    next: kind.next.map((step) => ({ ...step, instruments: step.instruments.filter(isShown) })),
  });
  return {
    ...guidance,
    instruments: guidance.instruments.filter(({ id }) => isShown(id)),
    kinds: guidance.kinds.map(kindWithout),
  };
}

/** The guidance with the municipality's validity dates only. */
export function withLocalDates(shipped: Guidance, { dates }: Pick<LocalStrategy, 'dates'>): Guidance {
  const byInstrument = new Map(dates.map((date) => [date.instrument, date]));
  return {
    ...shipped,
    instruments: shipped.instruments.map((instrument) => {
      const date = byInstrument.get(instrument.id);
      return date ? { ...instrument, validity: narrowed(instrument.validity, date) } : instrument;
    }),
    rules: [...shipped.rules, ...shipped.instruments.filter(({ id }) => byInstrument.has(id)).map(({ id }) => endedRule(id))],
  };
}

/** A municipality can shorten the validity of an instrument; what the law has ended it cannot extend. */
function narrowed(shipped: Validity, { validFrom, validTo, checkedOn, note }: LocalDate): Validity {
  const days = (one: IsoDate | null, other: IsoDate | undefined): IsoDate[] => [one ?? [], other ?? []].flat().sort();
  return {
    ...shipped,
    validFrom: days(shipped.validFrom, validFrom).at(-1) ?? null,
    validTo: days(shipped.validTo, validTo)[0] ?? null,
    checkedOn,
    note: note ? joined(shipped.note, inBoth(note)) : shipped.note,
  };
}

function joined(one: LocalText | null, other: LocalText): LocalText {
  return one ? { da: `${one.da} ${other.da}`, en: `${one.en} ${other.en}` } : other;
}

function mistakesIn<Entry>(list: readonly Entry[], field: string, look: (entry: Entry) => Mistake['kind'] | null): Mistake[] {
  return list.flatMap((entry, index) => {
    const kind = look(entry);
    return kind ? [{ path: `strategy.${field}[${index}]`, kind, values: {} }] : [];
  });
}
