import { describe, expect, it } from 'vitest';
import { readChangelog, releasesForReaders } from '../../scripts/vite/changelog.ts';

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

  it('tells readers of the first release what there is, and of every later one also what has changed', () => {
    const text = '## 1.1.0\n\n### Changed\n\n- A.\n\n## 1.0.0\n\n### Changed\n\n- B.\n\n### New\n\n- C.\n';
    expect(releasesForReaders(readChangelog(text)).map(({ sections }) => sections.map(({ title }) => title))).toEqual([
      ['Changed'],
      ['New'],
    ]);
  });
});
