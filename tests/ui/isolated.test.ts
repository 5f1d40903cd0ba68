import { expect, it } from 'vitest';
import { isolated } from '../../src/ui/isolated.ts';

it.each([
  ['a name from left to right as it is', 'Blåbær 12', 'Blåbær 12'],
  ['a name from right to left between marks that isolate it', 'בלו 12', '\u2068בלו 12\u2069'],
  ['a name in Arabic as well', 'شارع', '\u2068شارع\u2069'],
])('leaves %s', (_, name, isolatedName) => expect(isolated(name)).toBe(isolatedName));
