import { describe, expect, it } from 'vitest';
import { fieldsInWords, placeInFile } from '../../../src/pages/cases/place-words.view.ts';
import { locales } from '../../support/locales.ts';
import { aCase, aMeasurement, aNote } from '../../storage/support/records.ts';

describe('the place of a fault', () => {
  it.each([
    ['content.cases.0.label', 'Sag 1, kaldenavn', 'Case 1, nickname'],
    ['content.cases.1199', 'Sag 1.200', 'Case 1,200'],
    ['content.cases.0.scenarios.2.name', 'Sag 1, prognose 3, navn', 'Case 1, forecast 3, name'],
    ['content.notes.4.subgoals.0.when', 'Notat 5, delmål 1, hvornår', 'Note 5, sub-goal 1, when'],
    ['content.measurements.1.answers.b4', 'Måling 2, svar, netværk', 'Measurement 2, answers, network'],
    ['content.cases.0.answered.prognosis.choice.belief', 'Sag 1, situation, prognose', 'Case 1, the situation, forecast'],
    ['content.cases.0.deleteOn', 'Sag 1, slettedato', 'Case 1, day of deletion'],
    ['content.cases', 'Sag', 'Case'],
    ['counts.notes', 'Antal poster', 'Number of records'],
    ['content', 'Filen', 'The file'],
    ['', 'Filen', 'The file'],
  ])('%s is told in words', (place, danish, english) => {
    expect([placeInFile(place, false, locales.da), placeInFile(place, false, locales.en)]).toEqual([danish, english]);
  });

  it('shows a name that nobody here knows as it is', () => {
    expect(placeInFile('content.cases.0.secretFlag', true, locales.da)).toBe('Sag 1, »secretFlag«');
    expect(placeInFile('secretFlag', true, locales.en)).toBe('“secretFlag”');
  });

  it('has words for every field of every record', () => {
    const records = { cases: aCase({ reviewOn: '2027-01-15', deleteOn: '2031-11-21' }), notes: aNote(), measurements: aMeasurement() };
    const paths = Object.entries(records).flatMap(([store, record]) => Object.keys(record).map((key) => `content.${store}.0.${key}`));
    for (const path of paths) expect([path, placeInFile(path, false, locales.da)]).toEqual([path, expect.stringContaining(', ')]);
  });

  it('in a record that was set aside is told once, and as a whole where it is no field', () => {
    expect(fieldsInWords(['scenarios.1.name', 'label', 'label'], locales.da)).toBe('prognose 2 navn, kaldenavn');
    expect(fieldsInWords([''], locales.da)).toBe('hele posten');
  });
});
