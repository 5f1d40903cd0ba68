import { describe, expect, it } from 'vitest';
import { readChangelog } from '../../scripts/vite/changelog.ts';

describe('the changelog as data', () => {
  it('has releases with their sections, in words without marks', () => {
    expect(
      readChangelog(
        '# Changelog\n\nIntro.\n\n## 1.2.0 (2026-12-01)\n\n### Data\n\n- The rate of `a` is _mended_: all results at "Yes" change.\n',
      ),
    ).toEqual([
      {
        version: '1.2.0',
        date: '2026-12-01',
        sections: [{ title: 'Data', lines: ['The rate of a is mended: all results at "Yes" change.'] }],
      },
    ]);
  });

  it('is refused where a line would be lost', () => {
    expect(() => readChangelog('## 1.0.0\n\n### New\n\nA loose sentence.')).toThrow('CHANGELOG.md, line 5');
  });
});
