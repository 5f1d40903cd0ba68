import type { CprCertainty } from '../../../src/intake/cpr.ts';

/**
 * No number here belongs to a person: each fails modulus 11 with a date of birth other than 1 January,
 * or has a date of birth in 2030–2032, or has the form of a replacement number.
 */
const rows: readonly (readonly [id: string, what: string, text: string, certainty: CprCertainty | null, finds?: number])[] = [
  ['P-001', 'with a dash', '230495-0001', 'sure'],
  ['P-002', 'ten digits that fail modulus 11', '2304950001', 'maybe'],
  ['P-004', 'ten digits that hold modulus 11', '1505304019', 'sure'],
  ['P-006', 'with a space', '230495 0001', 'sure'],
  ['P-007', 'with spaces everywhere', '23 04 95 0001', 'maybe'],
  ['P-009', 'with slashes in the date', '23/04/95-0001', 'sure'],
  ['P-011', 'with an en dash', '230495\u20130001', 'sure'],
  ['P-012', 'with a hyphen that does not break', '230495\u20110001', 'sure'],
  ['P-014', 'with a soft hyphen before the dash', '230495\u00ad-0001', 'sure'],
  ['P-016', 'in full-width digits', '\uff11\uff15\uff10\uff15\uff13\uff10-\uff14\uff10\uff11\uff19', 'sure'],
  ['P-017', 'in Arabic-Indic digits', '\u0661\u0665\u0660\u0665\u0663\u0660-\u0664\u0660\u0661\u0669', 'sure'],
  ['P-019', 'with a year of four digits', '23041995-0001', 'sure'],
  ['P-021', 'between letters', 'cpr230495-0001x', 'sure'],
  ['P-022', 'in an address', '?cpr=1505304019&x=1', 'sure'],
  ['P-024', 'as a replacement number', '830495-0001', 'sure'],
  ['P-026', 'born on 29 February of a leap year', '290232-4006', 'sure'],
  ['P-027', 'twice in one text', 'to personer: 230495-0001 og 150530-4019', 'sure', 2],
  ['P-029', 'with the last four digits hidden', '230495-xxxx', 'hint'],
  ['P-031', 'a telephone number', '20 30 40 50', null],
  ['P-032', 'a telephone number with its country', '+45 20304050', null],
  ['P-034', 'the number of a company', 'CVR 12345678', null],
  ['P-036', '31 February', '310290-1234', null],
  ['P-037', '29 February of another year', '290295-0001', null],
  ['P-039', 'an amount with full stops', '1.012.567.890 kr.', null],
  ['P-041', 'fourteen digits', '20260512101112', null],
  ['P-042', 'the number of a journal', 'journal 2026-1234567', null],
  ['P-044', 'weeks and an amount', 'uge 10-12, 1234 kr.', null],
  ['P-046', 'a date and a time without a mark: a false alarm that is accepted', '12-03-26 1430', 'maybe'],
  ['P-047', 'a date and a time', '12-03-26 kl. 14.30', null],
  ['P-049', 'in words, which is not found', 'treogtyvende april femoghalvfems nul nul nul to', null],
];

/** Each with the number of finds, which is one where nothing else is said. */
export const cprCases = rows.map(([id, what, text, certainty, finds = certainty ? 1 : 0]) => [id, what, text, certainty, finds] as const);
