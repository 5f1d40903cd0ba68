import { describe, expect, it } from 'vitest';
import { importsIn, reachedFrom, sourceFiles } from '../../../scripts/imports.mjs';
import { bestQuarterView, otherStudyView } from '../../../src/pages/_team/best-quarter.view.ts';
import { conflictTopics, topicsOfTheBest } from '../../../src/pages/conflicts/conflicts.view.ts';
import type { EvidenceRecord } from '../../../src/model/evidence.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { amount, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';
import { recordsNamedIn } from '../../support/named-records.ts';

const { da, en } = locales;
/** The difference between the outermost quarters, and all as the best of them. */
const ofTheBest = ['bip2018-11', 'bip2018-13', 'bip2018-14'];

describe('all as the best quarter', () => {
  // By hand in tests/model/caseworker-variation.test.ts: 7.9 to 18.3 of 26, 3.2 to 19.6 with the rounding, 4.2 to 10.3 of the rise.
  it('is said with what chance leaves of it, by both ways to count, with the rounding, and with what else it may be', () => {
    const view = bestQuarterView(amount, da);
    expect(plain(view.left)).toMatch(
      /borgernes forhold regnet med er forskellen .* målt til 26 procentpoint.*8–18 procentpoint tilbage\.$/,
    );
    expect(plain(view.rise)).toBe('Af tankeeksperimentets stigning på 13,7–14,7 procentpoint er 4–10 tilbage.');
    expect(plain(view.rounding)).toContain('3–20 procentpoint');
    expect(view.rest).toContain('borgere eller kommuner');
    expect(plain(bestQuarterView(amount, en).left)).toContain('8–18 percentage points are left');
  });

  it('is drawn as printed beside what is left, which has an interval and no single value', () => {
    const { rows, summary } = bestQuarterView(amount, da);
    expect(rows.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Forskel, som trykt: 26',
      'Forskel uden tilfælde: 8–18',
      'Stigning, som trykt: 13,7–14,7',
      'Stigning uden tilfælde: 4–10',
    ]);
    expect(rows.map(({ value }) => value === null)).toEqual([false, true, true, true]);
    expect(summary).toContain('8–18');
  });

  it('leads every number to a record', () => {
    const { left, rise, rounding } = bestQuarterView(amount, da);
    for (const { parts } of [left, rise, rounding])
      for (const { evidence: records = [] } of Object.values(parts)) {
        expect(records.length).toBeGreaterThan(0);
        expect(records.filter((id) => !evidence.records[id])).toEqual([]);
      }
  });

  it('has the other study beside it in the words of its record, with whom it is about and that a part of it was read', () => {
    for (const language of languages) {
      const own = evidence.records['later-21'] as EvidenceRecord;
      const { label, text, source, population, caveats } = otherStudyView(evidence, locales[language]);
      expect(label).toBe(own.label[language]);
      expect(text.find(({ evidence: records }) => records)?.text).toMatch(/13/);
      expect(source).toContain('2011');
      expect(population).not.toBe('');
      expect(caveats).toHaveLength(own.caveats.length);
    }
    const record = { ...(evidence.records['later-21'] as EvidenceRecord), text: { da: 'Først. Så {value}.', en: 'First.' } };
    expect(
      otherStudyView({ ...evidence, records: { ...evidence.records, 'later-21': record } }, da)
        .text.map(({ text }) => text)
        .join(''),
    ).toMatch(/^Først\. Så .*13/);
  });
});

describe('nowhere does it stand without what chance leaves of it', () => {
  it('no page names it that does not show the calculation and, but for the list of figures, the other study', () => {
    const files = sourceFiles();
    const imports = importsIn(files);
    const named = recordsNamedIn(files);
    const pages = [...files.keys()].filter((file) => /^pages\/[^_/]+\/load\.ts$/.test(file));
    const showing = pages.filter((page) =>
      [...reachedFrom([page], imports)].some(
        (file) => file.startsWith('pages/') && !file.endsWith('/records.ts') && named.get(file)?.some((id) => ofTheBest.includes(id)),
      ),
    );
    expect(showing.length).toBeGreaterThan(2);
    for (const page of showing) {
      const reached = [...reachedFrom([page], imports)];
      expect(
        reached.flatMap((file) => named.get(file) ?? []),
        page,
      ).toContain('own-best-quarter');
      if (page !== 'pages/numbers/load.ts') expect(reached, page).toContain('pages/_team/OtherStudy.svelte');
    }
  });

  it('its records say it themselves, wherever they are opened', () => {
    for (const id of ofTheBest)
      for (const language of languages)
        expect(evidence.records[id]?.caveats.map((caveat) => caveat[language]).join(' '), id).toContain('{own-best-quarter.');
  });

  it('each topic of disagreement that holds it has both beside it', () => {
    const holding = conflictTopics.filter(({ records }) => records.some((id) => ofTheBest.includes(id)));
    expect(holding.map(({ id }) => id)).toEqual(topicsOfTheBest);
    for (const { records } of holding) expect(records).toEqual(expect.arrayContaining(['own-best-quarter', 'later-21']));
  });
});
