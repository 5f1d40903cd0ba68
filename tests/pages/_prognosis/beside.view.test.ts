import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/ui/locale.ts';
import { outcomeView, type LevelResult } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { recordLines } from '../../../src/pages/_editing/record-lines.view.ts';
import { sheetView } from '../../../src/pages/cases/sheet.view.ts';
import { aCase } from '../../storage/support/records.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { guidance } from '../../support/guidance.ts';
import { everyInput, inputWith, type InputFields } from '../../support/inputs.ts';
import { locales } from '../../support/locales.ts';
import { aNote } from '../../support/note.ts';

const numbers = createNumbers(numbersOnly);

function level(change: Partial<InputFields>, language: Language = 'da'): LevelResult {
  const found = outcomeView(inputWith(change), { engine, numbers, locale: locales[language] });
  if (found.kind !== 'level') throw new Error('No level is published for this.');
  return found;
}

/** What stands beside the headline where it was answered that there were no changes before. */
function beside(change: Partial<InputFields>, language: Language = 'da') {
  const found = level({ ...change, noChangesBefore: true }, language).beside;
  if (!found) throw new Error('Nothing stands beside it.');
  return found;
}

describe('our own reading for citizens without any change before', () => {
  // Out of 1,000, by hand: 60 + 0.4 × 13 = 65.2, one change 65.2 − 13 = 52.2; doubled 60 + 0.4 × 26 = 70.4 and 70.4 − 26 = 44.4.
  it('stands beside the headline, which stays the average, labelled ours', () => {
    const { headline, start, result } = level({ changes: 1, noChangesBefore: true });
    expect([start.text, result.text]).toEqual(['60', '47']);
    expect(headline.beside && plain(headline.beside)).toBe(
      'Ingen skift før: fra 65 til 52 af 1.000. Resultatet er mellem 44 og 60, hvis effekten er alt fra ingen til dobbelt (vores egen læsning)',
    );
    expect(plain(beside({}).headline)).toBe(
      'Ingen skift før: 65 af 1.000, mellem 60 og 70, hvis effekten er alt fra ingen til dobbelt (vores egen læsning)',
    );
  });

  // 100 + 0.4 × 16 = 106.4, one change 90.4; doubled 112.8 and 80.8.
  it('is there for a job or education too, and in English', () => {
    expect(plain(beside({ outcome: 'jobOrEducation', changes: 1 }, 'en').sentence)).toBe(
      'No change before, by our own reading: 106 of 1,000 citizens get a job or start an education within a year, and 90 if there is one change. The result is between 81 and 100 if the effect is anything from none to double.',
    );
  });

  it('is a range where the readings part', () => {
    expect(plain(beside({ changes: 2 }).headline)).toMatch(/^Ingen skift før: fra 65 til 39–42 af 1\.000\. /);
  });

  it('says what it assumes and why it has no interval, with its records', () => {
    const { explained, headline } = beside({ changes: 1 });
    expect(plain(explained)).toMatch(
      /^Læsningen »ingen skift før« går ud fra, at de 40\s%, der havde skift, havde ét hver\. Så begynder de øvrige ved 65 /,
    );
    expect(plain(explained)).toMatch(/gennemsnittet på 60\. Ét skift betyder \u221213 som ellers\. .* ikke gives et interval/);
    for (const name of ['start', 'result', 'low', 'high', 'aside'])
      expect(headline.parts[name]?.evidence, name).toContain('own-no-change-level');
    for (const { evidence: ids } of [...Object.values(headline.parts), ...Object.values(explained.parts)])
      expect((ids ?? []).filter((id) => !(id in evidence.records))).toEqual([]);
  });

  it('is read out with the result, and goes wherever the words go', () => {
    const found = level({ changes: 1, noChangesBefore: true });
    expect(found.announcement).toContain(plain(beside({ changes: 1 }).sentence));
  });

  it('is told where the situation is told, in the note, the request, the copied plans and the handover sheet', () => {
    const { session, prognosis, advice, note } = aNote('#/borger?bag=ingen&skift=1');
    note.length = 'long';
    note.toggleSection('figures');
    note.hasFiguresInTexts = true;
    const answered = 'Skift af sagsbehandler indtil nu: ingen';
    for (const text of [note.text, note.request, advice.text]) expect(text).toContain(answered);
    const { sentence, explained } = beside({ changes: 1 });
    for (const text of [note.text, note.request]) for (const said of [sentence, explained]) expect(text).toContain(plain(said));
    const sheet = sheetView(aCase({ answered: session.answered }), [], [], advice, { numbers: prognosis.numbers, locale: locales.da });
    expect(sheet.situation).toContain(answered);
    expect(recordLines(aCase({ answered: session.answered }), guidance, locales.da).map(({ text }) => text)).toContain(
      'ingen skift før; ét skift mere',
    );
  });

  it('stands only where it was answered and belief is unknown', () => {
    for (const { situation, scenario } of everyInput) {
      const found = outcomeView({ situation, scenario }, { engine, numbers, locale: locales.da });
      const asks = situation.noChangesBefore === true && situation.belief === null;
      expect(found.kind === 'level' && found.beside !== null).toBe(asks);
    }
  });
});
