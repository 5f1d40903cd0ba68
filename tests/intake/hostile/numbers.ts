import type { DanishNumber } from '../../../src/intake/danish-number.ts';

const number = (value: number): DanishNumber => ({ kind: 'number', value });
const refused: DanishNumber = { kind: 'notANumber' };

/**
 * Left to the caller, since they depend on the field: that a count is not negative (N-012), that a whole
 * number has no decimals (N-014), and the largest number that a field takes (N-036).
 */
export const numberCases: readonly (readonly [id: string, text: string, expected: DanishNumber])[] = [
  ['N-001', '1,3', number(1.3)],
  ['N-002', '1.3', number(1.3)],
  ['N-004', '1.300,5', number(1300.5)],
  ['N-006', '1,300', number(1.3)],
  ['N-007', '1 300', number(1300)],
  ['N-009', '1\u202f300', number(1300)],
  ['N-011', '+5', number(5)],
  ['N-012', '-3', number(-3)],
  ['N-014', '3,5', number(3.5)],
  ['N-016', '   ', { kind: 'missing' }],
  ['N-017', '0', number(0)],
  ['N-019', '1e3', refused],
  ['N-021', '0x1F', refused],
  ['N-022', 'Infinity', refused],
  ['N-024', '\u0661\u0662', refused],
  ['N-026', '\u00bd', refused],
  ['N-027', '12%', refused],
  ['N-029', '3-4', refused],
  ['N-031', ',5', number(0.5)],
  ['N-032', '5,', refused],
  ['N-034', '1.2.3', refused],
  ['N-036', '999999999999', number(999999999999)],
  ['N-037', '0,1+0,2', refused],
  ['N-039', '1.234.567', number(1234567)],
  ['N-041', '0,30000000000000004', number(0.30000000000000004)],
  ['N-042', '1\u201a3', refused],
  ['C-041', '-0,4', number(-0.4)],
  ['C-042', '1.300', { kind: 'ambiguous', readings: [1300, 1.3] }],
  ['C-044', '1,300.5', refused],
  ['C-046', '12 %', refused],
  ['C-046', '12 kr.', refused],
  ['C-046', 'ca. 12', refused],
  ['C-046', 'n/a', refused],
  ['C-046', '#DIV/0!', refused],
  ['C-046', '#####', refused],
  ['C-046', 'NULL', refused],
  ['C-047', '', { kind: 'missing' }],
  ['C-049', '1e309', refused],
  ['C-049', 'NaN', refused],
];
