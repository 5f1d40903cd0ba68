import { describe, expect, test } from 'vitest';
import { withCompoundBreaks } from '../../src/ui/compound-breaks.ts';
import { guidance } from '../support/guidance.ts';

/** As many letters as fit beside the time of a plan where the window is narrow. */
const most = 13;

describe('a name that stands in a narrow place', () => {
  test('breaks with a hyphen between the parts of a compound', () => {
    expect(withCompoundBreaks('Virksomhedspraktik eller uddannelsesaftale')).toBe('Virksomheds\u00adpraktik eller uddannelses\u00adaftale');
  });

  test.each(['Arbejdsdag', 'En forløber', 'Mentor'])('is left alone where nothing long follows, or nothing is compound: %s', (name) => {
    expect(withCompoundBreaks(name)).toBe(name);
  });

  test('has no long word without a break, of all names that can stand first in a plan', () => {
    const words = guidance.instruments.flatMap(({ name }) => withCompoundBreaks(name.da).split(/[\s\u00ad/-]+/));
    expect(words.filter((word) => word.replace(/[,.]$/, '').length > most)).toEqual([]);
  });
});
