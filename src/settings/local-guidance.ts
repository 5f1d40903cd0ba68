/**
 * The guidance as it holds in one municipality: fewer instruments, earlier last days, instruments of its own.
 * Nothing shipped is changed but the validity of what the municipality has dated, and nothing local is ever argued for.
 */
import type { LocalText } from '../model/evidence.ts';
import { forgotten, repeatedIds, unknownInstruments } from '../model/guidance-checks.ts';
import type { Check, Guidance, Instrument, IsoDate, Rule, Validity } from '../model/guidance.ts';
import { needsOptions } from '../model/needs.ts';
import type { Mistake } from './mistake.ts';
import type { LocalDate, LocalStrategy, LocalWords, OwnInstrument } from './settings.ts';

export type LocalGuidance = { readonly guidance: Guidance; readonly mistakes: readonly Mistake[] };

/** The record that says what an instrument of the municipality's own is and is not. */
const evidence = 'choice-local-instruments';

const words = {
  own: {
    da: 'Kommunens eget redskab. Ingen af kilderne siger noget om, hvordan det virker.',
    en: 'An instrument of the municipality’s own. None of the sources says anything about how it works.',
  },
  otherGroup: {
    da: 'Kommunen tilbyder det ikke til denne målgruppe.',
    en: 'The municipality does not offer it to this target group.',
  },
  ended: { da: 'Kommunen tilbyder det ikke længere.', en: 'The municipality does not offer it any more.' },
} as const;

/** What cannot be used is left out and named; the rest is used. */
export function localGuidance(shipped: Guidance, strategy: LocalStrategy): LocalGuidance {
  const known = new Set(shipped.instruments.map(({ id }) => id));
  const mistakes = [
    ...mistakesIn(strategy.hidden, 'hidden', (id) => (known.has(id) ? null : 'unknownInstrument')),
    ...mistakesIn(strategy.dates, 'dates', ({ instrument }) => (known.has(instrument) ? null : 'unknownInstrument')),
    ...mistakesIn(strategy.own, 'own', ({ id }) => (known.has(id) ? 'takenId' : null)),
  ];
  const dated = withLocalDates(shipped, strategy);
  const own = strategy.own.filter(({ id }) => !known.has(id));
  const whole: Guidance = {
    ...dated,
    instruments: [...dated.instruments, ...own.map(instrumentOf)],
    rules: [...dated.rules, ...own.flatMap(rulesOf)],
  };
  // The same that every build looks at; with a fault of ours here, what we ship still stands.
  const isSound = [repeatedIds, unknownInstruments, forgotten].every((check) => check(whole).length === 0);
  const guidance = isSound ? whole : shipped;
  // Hidden at the end: a rule may name what is hidden, it then speaks of nothing.
  return { guidance: { ...guidance, instruments: guidance.instruments.filter(({ id }) => !strategy.hidden.includes(id)) }, mistakes };
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

function instrumentOf({ id, group, name, text, meets, targetGroups, validTo, checkedOn }: OwnInstrument): Instrument {
  return {
    id,
    group,
    bip: null,
    name: inBoth(name),
    text: inBoth(text),
    traits: [],
    meets,
    namedFor: targetGroups,
    use: null,
    silent: null,
    validity: { validFrom: null, validTo: validTo ?? null, checkedOn, source: null, note: null },
    local: true,
  };
}

/** That nothing is known of it, for whom it is, until when, and on which conditions. None of it speaks for anything. */
function rulesOf({ id, targetGroups, conditions }: OwnInstrument): Rule[] {
  const others = needsOptions.targetGroup.filter((group) => !targetGroups.includes(group));
  return [
    { ...ruleAbout(id, 'Local', words.own, []), says: 'unknown' },
    endedRule(id),
    ...(others.length > 0
      ? [{ ...ruleAbout(id, 'OtherGroup', words.otherGroup, [{ check: 'targetGroup', is: others }]), outcome: 'doesNotApply' as const }]
      : []),
    ...conditions.map((condition, index) => ruleAbout(id, `Condition${index + 1}`, inBoth(condition), [])),
  ];
}

function endedRule(id: string): Rule {
  return { ...ruleAbout(id, 'Ended', words.ended, [{ check: 'historic', is: true }]), says: 'against', outcome: 'doesNotApply' };
}

function ruleAbout(instrument: string, name: string, text: LocalText, when: readonly Check[]): Rule {
  return {
    id: `${instrument}Municipal${name}`,
    about: { instruments: [instrument] },
    when,
    says: 'condition',
    outcome: null,
    strength: null,
    verdict: null,
    lever: null,
    evidence: [evidence],
    status: ['rule', 'method'],
    text,
  };
}

function inBoth({ da, en }: LocalWords): LocalText {
  return { da, en: en ?? da };
}

function mistakesIn<Entry>(list: readonly Entry[], field: string, look: (entry: Entry) => Mistake['kind'] | null): Mistake[] {
  return list.flatMap((entry, index) => {
    const kind = look(entry);
    return kind ? [{ path: `strategy.${field}[${index}]`, kind, values: {} }] : [];
  });
}
