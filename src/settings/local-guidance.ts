/**
 * The guidance as it holds in one municipality: fewer instruments, earlier last days, instruments of its own, and what an
 * instrument covers there. Nothing that is said by a source is changed. What the municipality says is used where the sources
 * leave something open, comes after all that they name, and carries no word for an effect.
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

/** What cannot be used is left out and named; the rest is used. */
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
  // The same that every build looks at; with a fault of ours here, what we ship still stands.
  const isSound = [repeatedIds, unknownInstruments, forgotten].every((check) => check(whole).length === 0);
  return { guidance: withoutHidden(isSound ? whole : shipped, strategy.hidden), mistakes };
}

/** Why an instrument covers nothing is said of those alone that still do. */
function withoutExcuses(instruments: readonly Instrument[], coverage: Guidance['coverage']): Instrument[] {
  const covering = new Set(coverage.map(({ instrument }) => instrument));
  return instruments.map((instrument) => (covering.has(instrument.id) ? { ...instrument, coversNothing: null } : instrument));
}

/** Rules and selectors may go on naming what is hidden, they then mean nothing; whatever is looked up by its id has to be there. */
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

/** The guidance with the dates of the municipality and nothing else of it. */
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

/** A municipality can end something earlier or begin it later; what the law has ended it cannot bring back. */
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
