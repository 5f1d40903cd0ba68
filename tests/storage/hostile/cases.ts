/**
 * Files that go wrong, each under the name its class has in the collection they were made after, in our own schema. A change
 * is made in the text of a good file, so that keys such as `__proto__` arrive as they would from a disk.
 *
 * Left out, because it is the room of intake that looks at bytes, syntax, size and depth before anything comes here:
 * J-004, J-009, J-012, J-067, J-069, J-079, L-001, L-002. Left out, because there is nothing like it here: J-017, J-074
 * (numbers of participants and weeks), J-026 (scenarios that build on each other). J-024 and J-077 are about what lies here
 * already: they stand in the tests of the storage. J-081 to J-086 are encrypted: they stand in the tests of the envelope.
 */
import { canonicalJson } from '../../../src/storage/plain-data.ts';
import { aCase, aMeasurement, aNote, ids } from '../support/records.ts';

export type Verdict = 'accept' | 'ask' | 'remark' | 'refuse';
export type HostileCase = {
  readonly id: string;
  readonly what: string;
  readonly verdict: Verdict;
  /** What the question, the remark or the first problem is. */
  readonly because?: string;
  readonly place?: string;
  /** A text that stands in the good file, and what stands there instead. */
  readonly change: readonly [string, string];
  /** Text of the file that must not be found in what is told. */
  readonly secret?: string;
};

export const goodContent = {
  cases: [aCase(), aCase({ id: ids.other, label: 'Sag Ørred' })],
  notes: [aNote()],
  measurements: [aMeasurement(), aMeasurement({ id: 'measbbbbbbbbbbbb', on: '2026-02-24' })],
};

/** The text of a file whose fingerprint is left open, so that only the change itself is found. */
export const goodText = JSON.stringify({
  format: 'traedesten-backup',
  version: 1,
  madeOn: '2026-03-02T09:15:00.000Z',
  evidenceVersion: '0.1.0',
  counts: { cases: 2, notes: 1, measurements: 2 },
  sha256: null,
  content: JSON.parse(canonicalJson(goodContent)) as unknown,
});

const label = '"label":"Sag Blåbær"';
const situation = 'Ønsker arbejde med dyr.';
const firstAnswer = '"b1":3';
const measuredOn = '"on":"2026-02-10"';
const cleaned = (place: string) => ({ verdict: 'remark', because: 'cleaned', place }) as const;
const field = (place: string) => ({ verdict: 'refuse', because: 'field', place }) as const;

export const hostileCases: readonly HostileCase[] = [
  { id: 'J-001', what: 'a good file', verdict: 'accept', change: ['', ''] },
  { id: 'J-002', what: 'Danish letters, emoji and a long dash', verdict: 'accept', change: [situation, 'Æbler – Øl 🫐 ﷽'] },
  {
    id: 'J-006',
    what: 'a case fewer than it says',
    verdict: 'ask',
    because: 'counts',
    change: ['"counts":{"cases":2', '"counts":{"cases":3'],
  },
  {
    id: 'J-007',
    what: 'a fingerprint that does not fit',
    verdict: 'ask',
    because: 'changed',
    change: ['"sha256":null', `"sha256":"${'0'.repeat(64)}"`],
  },
  { id: 'J-011', what: 'letters that were broken before', verdict: 'accept', change: [situation, 'Ã¦Ã¸Ã¥'] },
  {
    id: 'J-014',
    what: 'a number beyond all numbers',
    ...field('content.measurements.0.answers.b11'),
    change: ['"kroner":150', '"kroner":1e309'],
  },
  { id: 'J-016', what: 'a number as text', ...field('content.measurements.0.answers.b11'), change: ['"kroner":150', '"kroner":"1,3"'] },
  { id: 'J-019', what: 'a seven on a scale of five', ...field('content.measurements.0.answers.b1'), change: [firstAnswer, '"b1":7'] },
  {
    id: 'J-021',
    what: 'a question nobody here knows',
    verdict: 'ask',
    because: 'indicators',
    place: 'content.measurements.0.answers.b99',
    change: [firstAnswer, '"b1":3,"b99":3'],
  },
  {
    id: 'J-022',
    what: 'the same id twice',
    verdict: 'refuse',
    because: 'duplicate',
    place: 'content.cases.1',
    change: [`"id":"${ids.other}"`, `"id":"${ids.one}"`],
  },
  { id: 'J-027', what: 'no version', verdict: 'refuse', because: 'noVersion', change: ['"version":1,', ''] },
  { id: 'J-029', what: 'a newer version', verdict: 'refuse', because: 'newer', change: ['"version":1,', '"version":3,'] },
  { id: 'J-031', what: 'a version without end', verdict: 'refuse', because: 'noVersion', change: ['"version":1,', '"version":1e99,'] },
  { id: 'J-032', what: 'a file of another program', verdict: 'refuse', because: 'notOurs', change: ['traedesten-backup', 'indkøbsliste'] },
  {
    id: 'J-036',
    what: '__proto__ at the top',
    verdict: 'refuse',
    because: 'unknownKey',
    change: ['{"format"', '{"__proto__":{"polluted":1},"format"'],
  },
  {
    id: 'J-037',
    what: '__proto__ in a case',
    verdict: 'refuse',
    because: 'unknownKey',
    change: [label, `${label},"__proto__":{"polluted":1}`],
  },
  {
    id: 'J-037b',
    what: '__proto__ among the parameters of an advice',
    verdict: 'refuse',
    because: 'unknownKey',
    change: ['"plads":"ja"', '"plads":"ja","__proto__":{"polluted":1}'],
  },
  {
    id: 'J-039',
    what: 'answers to toString and __proto__',
    verdict: 'refuse',
    because: 'unknownKey',
    change: [firstAnswer, '"b1":3,"toString":1,"hasOwnProperty":1,"__proto__":1'],
  },
  {
    id: 'J-041',
    what: 'a key nobody knows',
    verdict: 'refuse',
    because: 'unknownKey',
    place: 'content.cases.0.secretFlag',
    change: [label, `${label},"secretFlag":true`],
  },
  { id: 'J-042', what: 'markup that would run', verdict: 'accept', change: [situation, "<img src=x onerror='window.__pwned=1'>"] },
  { id: 'J-044', what: 'an address that would run', verdict: 'accept', change: [situation, 'javascript:alert(1)'] },
  {
    id: 'J-046',
    what: 'a colour that loads something',
    verdict: 'refuse',
    because: 'unknownKey',
    change: [label, `${label},"color":"red;x:url(//e.example)"`],
  },
  { id: 'J-047', what: 'the signs of templates', verdict: 'accept', change: [situation, '{{7*7}} ${7*7} {@html x}'] },
  { id: 'J-049', what: 'half a character', ...cleaned('content.cases.0.label'), change: [label, '"label":"Sag \\ud83d"'] },
  { id: 'J-051', what: 'text that turns the line round', ...cleaned('content.notes.0.situation'), change: [situation, '\u202Eneksiv'] },
  {
    id: 'J-052',
    what: 'an id with an invisible sign',
    ...field('content.cases.1.id'),
    change: [`"id":"${ids.other}"`, '"id":"caseaaaaaaaaaaa\u200B"'],
  },
  { id: 'J-054', what: 'a family of emoji', verdict: 'accept', change: [situation, '👩‍👩‍👧‍👦 🇩🇰 é'] },
  { id: 'J-054b', what: 'a decomposed letter', ...cleaned('content.notes.0.situation'), change: [situation, 'Cafe\u0301'] },
  {
    id: 'J-054c',
    what: 'control characters in a name',
    ...cleaned('content.cases.0.label'),
    change: [label, '"label":"Sag\\u0000 \\u000bBlå"'],
  },
  { id: 'J-054d', what: 'a name that cannot be seen', ...field('content.cases.0.label'), change: [label, '"label":"\u200b\u2800"'] },
  {
    id: 'J-056',
    what: 'a measurement in 2099',
    verdict: 'refuse',
    because: 'future',
    place: 'content.measurements.0.on',
    change: [measuredOn, '"on":"2099-02-10"'],
  },
  { id: 'J-057', what: 'the 30th of February', ...field('content.measurements.0.on'), change: [measuredOn, '"on":"2026-02-30"'] },
  { id: 'J-059', what: 'a day in the Danish way', ...field('content.measurements.0.on'), change: [measuredOn, '"on":"01-02-2026"'] },
  {
    id: 'J-061',
    what: 'a measurement from before the case',
    verdict: 'remark',
    because: 'measuredBeforeCreated',
    place: 'content.measurements.0',
    change: [measuredOn, '"on":"2025-12-01"'],
  },
  {
    id: 'J-062',
    what: 'a CPR number in a note',
    verdict: 'refuse',
    because: 'cpr',
    place: 'content.notes.0.situation',
    change: [situation, 'Født som 010190-1234.'],
    secret: '010190',
  },
  {
    id: 'J-062b',
    what: 'what may be a CPR number in a note',
    verdict: 'ask',
    because: 'cpr',
    place: 'content.notes.0.situation',
    change: [situation, 'Sag 2304950001.'],
    secret: '230495',
  },
  {
    id: 'J-064',
    what: 'a CPR number as id',
    ...field('content.cases.0.id'),
    change: [`"id":"${ids.one}"`, '"id":"0101901234567890"'],
    secret: '010190',
  },
  {
    id: 'J-066',
    what: 'a CPR number as a key',
    verdict: 'refuse',
    because: 'unknownKey',
    change: [firstAnswer, '"2304950001":1,"b1":3'],
    secret: '230495',
  },
  {
    id: 'J-056b',
    what: 'a case made in 2099',
    verdict: 'refuse',
    because: 'future',
    place: 'content.cases.0.createdAt',
    change: ['"createdAt":"2026-02-01', '"createdAt":"2099-02-01'],
  },
  {
    id: 'J-056c',
    what: 'a case changed in 2099',
    verdict: 'refuse',
    because: 'future',
    place: 'content.cases.0.changedAt',
    change: ['"changedAt":"2026-02-01', '"changedAt":"2099-02-01'],
  },
  {
    id: 'J-056d',
    what: 'a file made in 2099',
    verdict: 'refuse',
    because: 'future',
    place: 'madeOn',
    change: ['"madeOn":"2026-03-02', '"madeOn":"2099-03-02'],
  },
  {
    id: 'J-056e',
    what: 'a case made in the year 1',
    ...field('content.cases.0.createdAt'),
    change: ['"createdAt":"2026', '"createdAt":"0001'],
  },
  { id: 'J-056f', what: 'a file made in the year 1', ...field('madeOn'), change: ['"madeOn":"2026', '"madeOn":"0001'] },
  {
    id: 'J-070',
    what: 'a rev that nobody can have come to',
    ...field('content.cases.0.rev'),
    change: ['"rev":1', '"rev":9007199254740990'],
  },
  { id: 'J-071', what: 'a rev that cannot be counted', ...field('content.cases.0.rev'), change: ['"rev":1', '"rev":9007199254740993'] },
  { id: 'J-072', what: 'a negative zero', verdict: 'accept', change: ['"beliefSteps":0', '"beliefSteps":-0'] },
  { id: 'J-076', what: 'null where something has to be', ...field('content.cases.0.label'), change: [label, '"label":null'] },
  {
    id: 'J-reference',
    what: 'a note of a case that is not there',
    verdict: 'ask',
    because: 'noCase',

    change: [
      `"caseId":"${ids.one}","changedAt":"2026-02-01T09:00:00.000Z","createdAt"`,
      '"caseId":"casexxxxxxxxxxxx","changedAt":"2026-02-01T09:00:00.000Z","createdAt"',
    ],
  },
  {
    id: 'L-004',
    what: 'a note of ten million letters',
    ...field('content.notes.0.situation'),
    change: [situation, 'a'.repeat(10_000_000)],
  },
];
