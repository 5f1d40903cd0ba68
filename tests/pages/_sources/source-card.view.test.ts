import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceRecord, LocalText, RecordId } from '../../../src/model/evidence.ts';
import type { SentencePart } from '../../../src/ui/rich-text.ts';
import { sourceCard, type SourceCard } from '../../../src/pages/_sources/source-card.view.ts';
import { evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const danish = locales.da;
const nbsp = '\u00A0';
const minus = '\u2212';
const records = Object.values(evidence.records);
const ids = records.map(({ id }) => id);
const card = (id: RecordId, language: 'da' | 'en' = 'da'): SourceCard => sourceCard(id, evidence, locales[language]);
type Row = 'source' | 'place' | 'status' | 'population' | 'outcome' | 'period' | 'n' | 'direction';
const nameOf = (name: Row, language: 'da' | 'en' = 'da'): string => locales[language].t(`source.${name}`);
const row = ({ rows, finding }: SourceCard, name: Row, language: 'da' | 'en' = 'da'): string | undefined =>
  [...rows, ...finding].find((each) => each.name === nameOf(name, language))?.value;
const joined = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');
/** Every word of a card. */
const wordsOf = (made: SourceCard): string[] => {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(made);
  return words;
};

describe('the card of a record', () => {
  it.each(languages)('has no empty word and no unfilled place, for every record in %s', (language) => {
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) {
      const made = card(id, language);
      expect(made.label).not.toBe('');
      expect(joined(made.text).trim()).not.toBe('');
      for (const caveat of made.caveats) expect(joined(caveat).trim(), id).not.toBe('');
      for (const words of wordsOf(made)) {
        expect(words.trim(), id).not.toBe('');
        expect(words, id).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('keeps lines and ids out of what is read first, and has them where one looks them up', () => {
    for (const id of ids) {
      const { rows, finding } = card(id);
      const first = JSON.stringify(rows.filter(({ name }) => name !== nameOf('source')));
      expect(first, id).not.toMatch(/linje|"(?:bip|strategy|law|later|own|limit|choice)[a-z0-9]*-/);
      expect(
        finding.map(({ name }) => name),
        id,
      ).toEqual([nameOf('place'), danish.t('source.id')]);
      expect(finding[1]?.value).toBe(id);
    }
  });

  it.each(languages)('tells source, status, population, outcome, period and number, for every record in %s', (language) => {
    const names = (['source', 'status', 'population', 'outcome', 'period', 'n'] as const).map((name) => nameOf(name, language));
    for (const id of ids)
      expect(
        card(id, language).rows.map(({ name }) => name),
        id,
      ).toEqual(expect.arrayContaining(names));
  });

  it('explains in words what source, status, population and outcome are', () => {
    const explained = (['source', 'status', 'population', 'outcome'] as const).map((name) => nameOf(name));
    for (const id of ids)
      for (const { name, meaning } of card(id).rows) if (explained.includes(name)) expect(meaning, `${id} ${name}`).toMatch(/\w/);
  });

  it('has one row for each status of the record', () => {
    for (const record of records)
      expect(card(record.id).rows.filter(({ name }) => name === nameOf('status'))).toHaveLength(record.status.length);
  });

  it('has every value of the record, with a label where there are several', () => {
    for (const record of records) {
      const values = 'values' in record ? Object.values(record.values) : [];
      const shown = card(record.id).values;
      expect(shown).toHaveLength(values.length);
      if (values.length > 1) for (const { label } of shown) expect(label, record.id).toMatch(/\w/);
    }
  });

  it('is all there for the effect of a change', () => {
    const made = card('bip2017-10');
    expect(made.label).toBe('Hvad ét skift af sagsbehandler gør ved chancen for job');
    expect(made.text).toEqual([
      { text: 'Ifølge kilden giver et tidligere skift en ændring i chancen for job på ' },
      { text: `${minus}1,3 procentpoint` },
      { text: ': fra ' },
      { text: `6${nbsp}%`, evidence: ['bip2017-09'] },
      { text: ' til ' },
      { text: `4,7${nbsp}%` },
      { text: '.' },
    ]);
    expect(made.caveats).toHaveLength(4);
    expect(made.caveats[0]).toEqual([{ text: 'Standardfejl, interval og model er ikke offentliggjort i den korte rapport.' }]);
    expect(made.caveats[2]?.slice(0, 2)).toEqual([
      { text: 'Udgangspunktet er gennemsnittet af alle, også af de ' },
      { text: `40${nbsp}%`, evidence: ['bip2017-08'] },
    ]);
    expect(made.caveats[3]?.flatMap(({ evidence: led }) => led ?? [])).toEqual(['bip2016-09', 'bipchapter-13']);
    expect(made.values).toEqual([
      { label: 'Ændring pr. skift', value: `${minus}1,3 procentpoint`, interval: 'ikke offentliggjort' },
      { label: 'Chance med ét skift bag sig', value: `4,7${nbsp}%`, interval: 'ikke offentliggjort' },
    ]);
    expect(row(made, 'source')).toMatch(/2017$/);
    expect(row(made, 'place')).toBe('Sagsbehandlerskift reducerer jobchancen; Tabel 1 (linje 134–136, 169–171 i vores tekstudgave)');
    expect(row(made, 'status')).toBe('årsag, siger kilden');
    expect(row(made, 'period')).toBe('2013–2016');
    expect(made.calculation).toBeNull();
  });

  it('has standard errors without a plus, and a p value that is not rounded to zero', () => {
    const made = card('bip2018-13');
    expect(made.values.map(({ value }) => value)).toEqual([
      `14,76${nbsp}%`,
      '0,45 procentpoint',
      `28,45${nbsp}%`,
      '0,19 procentpoint',
      '14,69 procentpoint',
      '0,42 procentpoint',
      'under 0,0001',
    ]);
    expect(joined(made.text).endsWith('skriver ændringen som 14,69 procentpoint (p-værdi under 0,0001).')).toBe(true);
  });

  it('has its texts in the language asked for, as in the record', () => {
    for (const language of languages)
      for (const record of records) {
        const { text, caveats } = card(record.id, language);
        expect(caveats).toHaveLength(record.caveats.length);
        // What stands before the first number is the same words.
        const begins = (parts: readonly SentencePart[] | undefined, written: LocalText): void =>
          expect(joined(parts ?? []).startsWith(written[language].split('{')[0] ?? ''), record.id).toBe(true);
        begins(text, record.text);
        record.caveats.forEach((written, index) => begins(caveats[index], written));
      }
  });

  it('cannot be made for a record that does not exist', () => {
    expect(() => card('findes-ikke' as RecordId)).toThrow('There is no record findes-ikke.');
    expect(() => card('constructor' as RecordId)).toThrow('There is no record constructor.');
  });
});

describe('what is not published', () => {
  it.each(languages)('is said to be so, and told from what is not relevant, in %s', (language) => {
    const { t } = locales[language];
    const said = { notPublished: t('source.notPublished'), notApplicable: t('source.notApplicable') };
    const seen = new Set<string>();
    for (const record of records) {
      const made = card(record.id, language);
      if (typeof record.n === 'string') expect(row(made, 'n', language), record.id).toBe(said[record.n]);
      if (!('values' in record)) continue;
      Object.values(record.values).forEach(({ interval }, index) => {
        if (typeof interval !== 'string') return;
        seen.add(interval);
        expect(made.values[index]?.interval, record.id).toBe(said[interval]);
      });
    }
    expect([...seen].sort()).toEqual(['notApplicable', 'notPublished']);
  });

  it('is never the interval of what is published with one', () => {
    const record = evidence.records['bip2017-09'] as EvidenceRecord;
    const altered: Evidence = {
      ...evidence,
      records: {
        ...evidence.records,
        'bip2017-09': {
          ...record,
          values: { value: { amount: 0.06, unit: 'share', interval: { low: 0.051, high: 0.069, level: 0.95 }, approximation: 'about' } },
        } as EvidenceRecord,
      },
    };
    expect(sourceCard('bip2017-09', altered, danish).values).toEqual([
      { label: null, value: `ca. 6${nbsp}%`, interval: `5,1${nbsp}% til 6,9${nbsp}% (95${nbsp}%)` },
    ]);
    expect(sourceCard('bip2017-09', altered, locales.en).values[0]?.interval).toBe('5.1% to 6.9% (95%)');
  });
});

describe('the number behind a figure', () => {
  it('says whom it counts', () => {
    expect(row(card('bip2018-10'), 'n')).toBe('115 sagsbehandlere');
    expect(row(card('bip2018-09'), 'n')).toBe('6.164 svar');
    expect(row(card('bip2018-09', 'en'), 'n', 'en')).toBe('6,164 answers');
    expect(row(card('bipchapter-22'), 'n')).toBe('24 interviews');
  });
});

describe('the place of a record', () => {
  it('has no lines where there is no text to have them in', () => {
    for (const record of records) {
      const place = row(card(record.id), 'place') ?? '';
      expect(place.includes('linje'), record.id).toBe(record.place.lines !== '–');
      expect(place, record.id).not.toContain('(–');
    }
    expect(row(card('choice-denominator'), 'place')).toBe('Trædestens beregningsmodel');
  });
});

describe('records that say something else', () => {
  it('point to each other, in every language', () => {
    let found = 0;
    for (const language of languages)
      for (const id of ids)
        for (const { id: other, label, source } of card(id, language).conflicts) {
          found += 1;
          expect(card(other, language).conflicts.map((back) => back.id)).toContain(id);
          expect(label).toBe(card(other, language).label);
          expect(source).not.toBe('');
        }
    expect(found).toBeGreaterThan(20);
  });

  it('are shown with their own figure and year', () => {
    expect(card('bip2017-10').conflicts[0]).toEqual({
      id: 'bip2016-09',
      label: 'Hvad ét skift af sagsbehandler gør ved jobchancen, foreløbigt tal',
      value: `${minus}2 procentpoint`,
      source: '2016',
    });
  });

  it('are shown without a figure where they have none', () => {
    expect(card('bip2017-19').conflicts.find(({ id }) => id === 'bip2017-32')?.value).toBeNull();
  });
});

describe('our own figures', () => {
  it('show how they are worked out and from which records, and no others do', () => {
    for (const language of languages)
      for (const record of records) {
        const { calculation } = card(record.id, language);
        expect(calculation !== null, record.id).toBe(record.kind === 'calculation');
        if (record.kind !== 'calculation') continue;
        expect(calculation?.formula).toBe(record.formula[language]);
        expect(calculation?.from.map(({ id }) => id)).toEqual(record.from);
      }
    expect(card('own-odds-ratios').calculation?.formula).toBe('odds(B + x) / odds(B), hvor odds(p) = p / (1 − p)');
    expect(card('own-odds-ratios', 'en').calculation?.formula).toBe('odds(B + x) / odds(B), where odds(p) = p / (1 − p)');
    expect(card('own-odds-ratios').calculation?.from[0]).toMatchObject({ id: 'bip2017-09', value: `6${nbsp}%`, source: '2017' });
  });
});

describe('what we read differently from our text', () => {
  it.each(languages)('is shown as it stands there and as it is read, with the reason, in %s', (language) => {
    const { t } = locales[language];
    let found = 0;
    for (const record of records) {
      const doubtful = record.correctsPrint.filter(({ confidence }) => confidence !== 'certain');
      found += doubtful.length;
      expect(card(record.id, language).corrections, record.id).toEqual(
        doubtful.map(({ printed, corrected, reason }) => ({
          change: t('source.correction', { printed, corrected: corrected[language] }),
          reason: reason[language],
        })),
      );
    }
    expect(found).toBeGreaterThan(5);
  });

  it('is shown for the two figures of Table 2 that have lost their decimal mark', () => {
    expect(card('bip2017-19').corrections.map(({ change }) => change)).toEqual([
      'I vores tekst står: Nej 11%. Læst som: Nej 1,1 %.',
      'I vores tekst står: Det svinger 51%. Læst som: Det svinger 5,1 %.',
    ]);
  });

  it('is left out where nobody could mistake it', () => {
    expect(evidence.records['bip2017-03']?.correctsPrint.map(({ confidence }) => confidence)).toEqual(['certain', 'certain', 'certain']);
    expect(card('bip2017-03').corrections).toEqual([]);
    expect(evidence.records['bip2017-17']?.correctsPrint).toHaveLength(2);
    expect(card('bip2017-17').corrections.map(({ change }) => change.split(':')[1])).toEqual([' 23% 25% 24% / 20%. Læst som']);
  });
});

describe('a direction', () => {
  it('is told with its strength, and only directions have one', () => {
    for (const record of records) {
      const direction = row(card(record.id), 'direction');
      expect(direction !== undefined, record.id).toBe(record.kind === 'direction');
      if (record.kind === 'direction') expect(direction, record.id).toMatch(/^[a-zæøå ]+ \([a-zæøå ]+\)$/);
    }
    const shown = new Set(records.filter(({ kind }) => kind === 'direction').map(({ id }) => row(card(id), 'direction')));
    expect(shown.size).toBeGreaterThan(2);
  });
});
