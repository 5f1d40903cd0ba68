import { describe, expect, it } from 'vitest';
import { readRawEvidence } from '../../scripts/read-evidence.ts';
import { EvidenceError } from '../../src/model/evidence-error.ts';
import { loadEvidence, type RawEvidence } from '../../src/model/load-evidence.ts';

type Json = Record<string, unknown> & { values: Record<string, Record<string, unknown>>; text: { da: string; en: string } };
type Files = { sources: Json[]; terms: Record<string, Json>; records: Record<string, Json[]> };

const shipped = readRawEvidence();

/** The shipped files with one thing changed. */
function altered(change: (files: Files) => void): RawEvidence {
  const files = structuredClone(shipped) as unknown as Files;
  change(files);
  return files as unknown as RawEvidence;
}

function record(files: Files, id: string): Json {
  const found = Object.values(files.records)
    .flat()
    .find((entry) => entry['id'] === id);
  if (!found) throw new Error(`There is no record ${id} to change.`);
  return found;
}

/** Changes fields of the value of a record that has one. */
function spoil(files: Files, id: string, change: object): void {
  Object.assign(record(files, id).values['value'] ?? {}, change);
}

/** The record that most mistakes are made in. */
const base = (files: Files): Json => record(files, 'bip2017-09');

function mistakes(change: (files: Files) => void): readonly string[] {
  try {
    loadEvidence(altered(change));
  } catch (error) {
    if (error instanceof EvidenceError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('the shipped evidence', () => {
  it('is accepted, and frozen all the way down', () => {
    const { records } = loadEvidence(readRawEvidence());
    const quantity = records['bip2017-09'];
    expect(Object.isFrozen(records)).toBe(true);
    expect(quantity?.kind === 'quantity' && Object.isFrozen(quantity.values['value'])).toBe(true);
  });
});

describe('a mistake in the evidence is refused with a sentence that names the record', () => {
  it.each<[string, (files: Files) => void, RegExp]>([
    ['an unknown key', (files) => (base(files)['colour'] = 'red'), /Record bip2017-09 .*colour/],
    ['an unknown key inside a value', (files) => spoil(files, 'bip2017-09', { colour: 1 }), /Record bip2017-09 .*values\.value.*colour/],
    ['a missing key', (files) => delete base(files)['n'], /Record bip2017-09 .*at n/],
    ['an unknown source', (files) => (base(files)['source'] = 'bip1999'), /Record bip2017-09: its source bip1999 is not in sources\.json/],
    ['an unknown outcome', (files) => (base(files)['outcome'] = 'wealth'), /Record bip2017-09: its outcome wealth/],
    ['an unknown population', (files) => (base(files)['population'] = 'all'), /Record bip2017-09: its population all/],
    ['an unknown status', (files) => (base(files)['status'] = ['X']), /Record bip2017-09 .*status/],
    ['a status named twice', (files) => (base(files)['status'] = ['D', 'D']), /Record bip2017-09: a status is named twice/],
    [
      'a dangling conflict',
      (files) => (base(files)['conflictsWith'] = ['bip2017-99']),
      /Record bip2017-09: it conflicts with bip2017-99, which does not exist/,
    ],
    [
      'a one-sided conflict',
      (files) => (base(files)['conflictsWith'] = ['bip2017-12']),
      /Record bip2017-09: it conflicts with bip2017-12, but bip2017-12 does not name it in return/,
    ],
    ['a conflict with itself', (files) => (base(files)['conflictsWith'] = ['bip2017-09']), /Record bip2017-09: it conflicts with itself/],
    [
      'a share above one',
      (files) => spoil(files, 'bip2017-09', { amount: 6 }),
      /Record bip2017-09 .*a share lies between 0 and 1, not at 6/,
    ],
    ['a negative share', (files) => spoil(files, 'bip2017-09', { amount: -0.06 }), /a share lies between 0 and 1/],
    [
      'a difference in percentage points instead of shares',
      (files) => spoil(files, 'bip2017-10', { amount: -1.3 }),
      /Record bip2017-10 .*a difference of shares lies between -1 and 1, not at -1\.3/,
    ],
    ['half a citizen', (files) => spoil(files, 'bip2017-03', { amount: 4000.5 }), /a count is a whole number/],
    [
      'an interval that does not hold the value',
      (files) => spoil(files, 'bip2017-09', { interval: { low: 0.07, high: 0.08, level: 0.95 } }),
      /does not hold the value 0\.06/,
    ],
    [
      'an interval that runs backwards',
      (files) => spoil(files, 'bip2017-09', { interval: { low: 0.08, high: 0.05, level: 0.95 } }),
      /runs backwards/,
    ],
    ['no value at all', (files) => (base(files).values = {}), /Record bip2017-09 .*at least one value/],
    [
      'a value without a label beside others',
      (files) => delete record(files, 'bip2017-19').values['ja']?.['label'],
      /Record bip2017-19 .*names each with a label/,
    ],
    ['a missing language', (files) => (base(files).text = { da: 'Kun dansk.' } as never), /Record bip2017-09 .*text\.en/],
    ['an empty text', (files) => (base(files).text.da = ' '), /Record bip2017-09 .*must not be empty/],
    [
      'a number typed into a text',
      (files) => (base(files).text.da += ' Det er 6 %.'),
      /Record bip2017-09: its text \(da\) holds the number 6; make it a value/,
    ],
    [
      'a reference to a value that does not exist',
      (files) => (base(files).text.en += ' See {bip2017-99}.'),
      /Record bip2017-09: its text \(en\) refers to \{bip2017-99\}, which is not a value/,
    ],
    [
      'a record with the id of another',
      (files) => (record(files, 'bip2017-12')['id'] = 'bip2017-09'),
      /The record bip2017-09 is defined twice/,
    ],
    ['an id that no link could carry', (files) => (record(files, 'bip2017-12')['id'] = 'BIP 12'), /Record BIP 12 .*an id is lower-case/],
    [
      'a calculation of a record that does not exist',
      (files) => (record(files, 'own-table2-slope')['from'] = ['bip2017-99']),
      /Record own-table2-slope: it is worked out from bip2017-99/,
    ],
    [
      'a choice of our own under the name of a report',
      (files) => (record(files, 'choice-max-changes')['source'] = 'bip2017'),
      /Record choice-max-changes: a choice is our own/,
    ],
    [
      'a published number under our own name',
      (files) => (base(files)['source'] = 'traedesten'),
      /Record bip2017-09: a number of our own is a choice or a calculation/,
    ],
    ['a file that is not a list', (files) => (files.records['bip2017.json'] = {} as never), /bip2017\.json must hold a list/],
    ['a status without words', (files) => delete (files.terms['statuses'] as Record<string, unknown>)['K'], /terms\.json, at statuses\.K/],
  ])('%s', (_, change, sentence) => {
    expect(mistakes(change).join('\n')).toMatch(sentence);
  });

  it('and all mistakes are told at once', () => {
    const found = mistakes((files) => {
      base(files)['outcome'] = 'wealth';
      record(files, 'bip2017-12')['population'] = 'all';
    });
    expect(found).toHaveLength(2);
  });

  it('an explicit "not published" is accepted where a number would be invented', () => {
    expect(mistakes((files) => spoil(files, 'bip2017-04', { amount: 'notPublished' }))).toEqual([]);
  });
});
