import fc from 'fast-check';
import { cleanWords } from '../../../src/intake/text-limits.ts';
import { caseLimits, noteSections, subgoalDoers, type Case, type Measurement, type Note } from '../../../src/model/case.ts';
import { scaleIndicators, searchChannels, type MeasurementAnswers } from '../../../src/model/indicators.ts';
import type { Content } from '../../../src/storage/rows.ts';

export const ids = {
  one: 'caseaaaaaaaaaaaa',
  other: 'casebbbbbbbbbbbb',
  note: 'noteaaaaaaaaaaaa',
  measurement: 'measaaaaaaaaaaaa',
} as const;
const moment = '2026-02-01T09:00:00.000Z';

export function aCase(change: Partial<Case> = {}): Case {
  return {
    id: ids.one,
    rev: 1,
    changedAt: moment,
    label: 'Sag Blåbær',
    createdAt: moment,
    answered: {
      prognosis: { outcome: 'job', choice: { belief: 3, pastChanges: 1, changes: 1, beliefSteps: 0 } },
      advice: { plads: 'ja', behov: 'helbred,faglighed' },
      plan: ['companyPlacement', 'mentor'],
    },
    scenarios: [],
    contact: 'Ringer helst om formiddagen.',
    tried: '',
    outcome: null,
    ...change,
  };
}

export function aNote(change: Partial<Note> = {}): Note {
  return {
    id: ids.note,
    caseId: ids.one,
    rev: 1,
    changedAt: moment,
    createdAt: moment,
    prognosis: { outcome: 'job', choice: { belief: 3, pastChanges: 1, changes: 1, beliefSteps: 0 } },
    advice: { parameters: { plads: 'ja', behov: 'helbred,faglighed' }, plan: ['companyPlacement', 'mentor'] },
    situation: 'Ønsker arbejde med dyr.',
    judgement: '',
    deviation: '',
    leftOut: '',
    subgoals: [{ what: 'Besøge to steder', who: 'both', when: '2026-12-01', done: false }],
    followUpOn: '2027-01-15',
    length: 'short',
    evidenceVersion: '0.1.0',
    ...change,
  };
}

export function aMeasurement(change: Partial<Measurement> = {}): Measurement {
  return {
    id: ids.measurement,
    caseId: ids.one,
    rev: 1,
    changedAt: moment,
    on: '2026-02-10',
    by: 'citizen',
    answers: { b1: 3, b2: 'dontKnow', b10: ['internet', 'network'], b11: { kroner: 150, per: 'hour' } },
    comment: '',
    ...change,
  };
}

/** One of each. */
export const smallContent: Content = { cases: [aCase()], notes: [aNote()], measurements: [aMeasurement()] };

const anyId = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP'), minLength: 16, maxLength: 16 });
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }).map(cleanWords), fc.constant('Ærø\n<img src=x onerror=alert(1)>'));
const anyInstant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2026, 9) }).map((time) => new Date(time).toISOString());
const anyDay = anyInstant.map((instant) => instant.slice(0, 10));
const anyBelief = fc.constantFrom(null, 1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | null>;
const anyOutcome = fc.constantFrom('job' as const, 'jobOrEducation' as const);
const small = fc.integer({ min: 0, max: 5 });
const anySteps = { belief: anyBelief, changes: small, beliefSteps: fc.integer({ min: -4, max: 4 }) };
/** Without `noChangesBefore` as every choice was before that could be answered. */
const anyChoice = fc.oneof(
  fc.record({ ...anySteps, pastChanges: small }),
  fc.record({ ...anySteps, pastChanges: fc.constant(0), noChangesBefore: fc.constant(true as const) }),
);
const yesOrNo = fc.constantFrom(true, false, null);
const saved = { rev: fc.integer({ min: 1, max: 40 }), changedAt: anyInstant };

const anyPlannedDay = fc.constantFrom('2015-01-01', '2026-11-21', '2099-12-31');

const fullCase: fc.Arbitrary<Case> = fc.record({
  ...saved,
  id: anyId,
  label: anyText.map((text) => [...`Sag ${text}`].slice(0, caseLimits.label).join('')),
  createdAt: anyInstant,
  answered: fc.option(
    fc.record({
      prognosis: fc.record({ outcome: anyOutcome, choice: anyChoice }),
      advice: fc.constantFrom({}, { behov: 'helbred' }),
      plan: fc.subarray(['mentor', 'jobSearch', 'tempHours']),
    }),
  ),
  scenarios: fc.uniqueArray(
    fc.record({
      id: anyId,
      name: anyText.map((text) => [...`Som ${text}`].slice(0, caseLimits.name).join('')),
      outcome: anyOutcome,
      choice: anyChoice,
      savedAt: anyInstant,
    }),
    {
      maxLength: 3,
      selector: ({ id }) => id,
    },
  ),
  contact: anyText,
  tried: anyText,
  outcome: fc.option(fc.record({ on: anyDay, job: yesOrNo, education: yesOrNo, beliefThen: anyBelief })),
});

/** Without days as cases were before any could be chosen, and with one or both. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(fullCase, fc.record({ reviewOn: anyPlannedDay, deleteOn: anyPlannedDay }, { requiredKeys: [] }))
  .map(([record, days]) => ({ ...record, ...days }));

/** Without `omitted` as notes were before sections could be left out. */
const anyNote = (caseId: string): fc.Arbitrary<Note> =>
  fc.oneof(
    fullNote(caseId),
    fullNote(caseId).chain((note) => fc.subarray([...noteSections]).map((omitted) => ({ ...note, omitted }))),
  );

const fullNote = (caseId: string): fc.Arbitrary<Note> =>
  fc.record({
    ...saved,
    id: anyId,
    caseId: fc.constant(caseId),
    createdAt: anyInstant,
    prognosis: fc.option(fc.record({ outcome: anyOutcome, choice: anyChoice })),
    advice: fc.option(
      fc.record({ parameters: fc.constantFrom({}, { behov: 'helbred' }), plan: fc.subarray(['mentor', 'jobSearch', 'tempHours']) }),
    ),
    situation: anyText,
    judgement: anyText,
    deviation: anyText,
    leftOut: anyText,
    subgoals: fc.array(
      fc.record({
        what: anyText,
        who: fc.constantFrom(...subgoalDoers),
        when: fc.option(anyDay),
        done: fc.boolean(),
      }),
      { maxLength: caseLimits.subgoals },
    ),
    followUpOn: fc.option(anyDay),
    length: fc.constantFrom('short' as const, 'long' as const),
    evidenceVersion: fc.constant('0.1.0'),
  });

const scale = fc.constantFrom(1, 2, 3, 4, 5, 'dontKnow') as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 'dontKnow'>;
const anyAnswers = fc.record(
  {
    ...Object.fromEntries(scaleIndicators.map((id) => [id, scale])),
    b10: fc.oneof(fc.subarray([...searchChannels], { minLength: 1 }), fc.constantFrom('declined' as const, 'dontKnow' as const)),
    b11: fc.oneof(
      fc.record({ kroner: fc.nat({ max: 99_999 }), per: fc.constantFrom('hour' as const, 'month' as const) }),
      fc.constant('dontKnow'),
    ),
    s12: scale,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<MeasurementAnswers>;

const anyMeasurement = (caseId: string): fc.Arbitrary<Measurement> =>
  fc.record({
    ...saved,
    id: anyId,
    caseId: fc.constant(caseId),
    on: anyDay,
    by: fc.constantFrom('citizen' as const, 'caseworker' as const),
    answers: anyAnswers,
    comment: anyText,
  });

/** Any content that hangs together. */
export const anyContent: fc.Arbitrary<Content> = fc.uniqueArray(anyCase, { maxLength: 4, selector: ({ id }) => id }).chain((cases) => {
  const ofAny = <Row>(make: (caseId: string) => fc.Arbitrary<Row>) => fc.constantFrom(...cases.map(({ id }) => id)).chain(make);
  const list = <Row extends { readonly id: string }>(make: (caseId: string) => fc.Arbitrary<Row>): fc.Arbitrary<Row[]> =>
    cases.length === 0 ? fc.constant([]) : fc.uniqueArray(ofAny(make), { maxLength: 4, selector: ({ id }) => id });
  return fc.record({ cases: fc.constant(cases), notes: list(anyNote), measurements: list(anyMeasurement) });
});
