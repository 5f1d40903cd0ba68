import { describe, expect, it } from 'vitest';
import { conflictPicture } from '../../../src/pages/conflicts/conflict-picture.view.ts';
import { conflictTopics, type ConflictId } from '../../../src/pages/conflicts/conflicts.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const picture = (id: ConflictId) => conflictPicture(id, evidence, locales.da);

describe('the picture of a disagreement', () => {
  it('puts each source on one axis, with an open mark where no interval is published and none could be worked out', () => {
    const shown = picture('change');
    if (shown.kind !== 'values') throw new Error('values');
    expect(shown.rows.map(({ name, text, mark, interval }) => [name, text, mark, interval === null])).toEqual([
      ['BIP-rapporten 2017: job inden for et år', '−1,3 procentpoint', 'point', false],
      ['BIP-rapporten 2017: job eller uddannelse inden for et år', '−1,6 procentpoint', 'point', true],
      ['BIP-oplægget 2016 (foreløbigt): job inden for et år', '−2 procentpoint', 'point', true],
      ['Kapitlet om Henrik og Karen: job inden for et år', '−2 procentpoint', 'point', true],
    ]);
    // From own-change-uncertainty: −31 to +5 of 1,000.
    expect(shown.rows[0]?.interval?.map((end) => Math.round(end * 1000))).toEqual([-31, 5]);
    expect(shown.records).toContain('own-change-uncertainty');
    expect(shown.tick(-0.01)).toBe('−1');
  });

  it('does not draw a count or a calculation as if it lacked an interval', () => {
    const marks = (id: ConflictId): string[] => {
      const shown = picture(id);
      return shown.kind === 'values' ? shown.rows.map(({ mark }) => mark) : [];
    };
    expect(new Set(marks('sample'))).toEqual(new Set(['dot']));
    expect(marks('experiment')).toEqual(['point', 'point', 'dot']);
  });

  it('shows which way the sources point where there is nothing to measure by', () => {
    const shown = picture('parallel');
    expect(shown.kind === 'ways' && shown.rows.map(({ way }) => way)).toEqual(['more', 'more', 'less', 'less']);
  });

  it('draws no record that the topic does not list, and says in both languages how the sources differ', () => {
    for (const language of languages)
      for (const { id, records } of conflictTopics) {
        const shown = conflictPicture(id, evidence, locales[language]);
        const listed: readonly string[] = records;
        expect(shown.records.filter((record) => !listed.includes(record) && !record.startsWith('own-'))).toEqual([]);
        expect(shown.rows.length).toBeGreaterThan(1);
        expect(plain(shown.says)).not.toMatch(/[{}]|undefined/);
      }
  });
});
