/** Every reader of what comes from outside, given whatever may come. Beside it `storage/fuzz.test.ts` does the same for what is kept. */
import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAssumptions, serializeAssumptions } from '../src/engine/assumptions.ts';
import { findCprLike, maskCprLike, worstCpr } from '../src/intake/cpr.ts';
import { readDanishNumber } from '../src/intake/danish-number.ts';
import { decodeText } from '../src/intake/decode-text.ts';
import { fileName } from '../src/files/file-name.ts';
import { readJson } from '../src/intake/read-json.ts';
import { writeCsv, danishExcel } from '../src/files/spreadsheet-cell.ts';
import { cleanText } from '../src/intake/text-limits.ts';
import { readAdvice } from '../src/address/advice-link.ts';
import { readAddress, writeAddress } from './support/link.ts';
import { readWorkshop, writeWorkshop } from '../src/address/workshop-link.ts';
import { readSettings } from '../src/settings/read-settings.ts';
import { defaultSettings } from '../src/settings/settings.ts';
import { readAssumptions } from '../src/pages/_assumptions/read-assumptions.ts';
import { readDraft } from '../src/pages/_measurements/form.svelte.ts';
import { newFile, noChoices, run } from './caseload-file/files.ts';
import { readWhole } from './support/csv.ts';
import { packed, workbookParts } from './support/workbook.ts';
import { whole } from './settings/files.ts';
import { inputWith, linkLimits } from './support/inputs.ts';
import { guidance, recommender, today } from './support/guidance.ts';
import { anyMeasurement } from './support/measurements.ts';
import { anyChange, spoil, strange, timesOf, untouched } from './support/spoilt.ts';

const instruments = guidance.instruments.map(({ id }) => id);
/** What the page of measures asks, by the names in an address, and some of the codes for it. */
const asked = [
  ...['gruppe', 'plads', 'naar', 'job', 'behov', 'dele', 'sigte', 'oensker', 'afviser', 'lyst', 'aabning', 'igang', 'fremgang', 'proevet'],
  ...['tid', 'udd', 'parat', 'niende', 'karakter', 'fleks', 'konjunktur', 'fast', 'uden', 'hoejst'],
];
const code = fc
  .array(fc.constantFrom('helbred', 'faglighed-fag', 'mentor', 'mentor-frem', 'talks-hjalp', 'intet', 'ja', 'nej', 'laengst', '3'), {
    maxLength: 3,
  })
  .map((codes) => codes.join(','));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string());

describe('the reader of links', () => {
  const page = fc.constantFrom(
    '',
    'prognose',
    'indsats',
    'notat',
    'sager',
    'team',
    'team/workshop',
    'team/sagsstamme',
    'viden',
    'tal',
    'om',
    '../x',
  );
  const name = fc.oneof(
    fc.constantFrom('tro', 'bag', 'skift', 'trin', 'sprog', 'udfald', 'maal', 'a-tro', 'egne', ...asked),
    fc.constantFrom('sag', 'vis', 'raekke', 'nr', 'afsnit', 'post', 'kilde', 'andel', 'punkt', 'status', '__proto__', 'constructor'),
    anyText,
  );
  const value = fc.oneof(
    fc.integer({ min: -12, max: 1100 }).map(String),
    fc.constantFrom('', 'en', 'ja', 'helbred,faglighed', 'mentor,mentor', 'ark', 'x'.repeat(9000), '%E0%A4%A', '‮3', '１'),
    fc.constantFrom('bip2017-09.value-0.07', 'bip2017-10.value--0.02,bip2017-10.value--0.02', '<img src=x onerror=alert(1)>'),
    anyText,
  );
  const query = fc.array(fc.tuple(name, value), { maxLength: 8 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  const anyHash = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(page, query).map(([where, what]) => `#/${where}?${what}`) },
    { weight: 1, arbitrary: anyText },
  );

  it('gives an address that reads back to itself, and never repeats what is no code', (context) => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { address } = readAddress(hash, linkLimits);
        const written = writeAddress(address);
        expect(readAddress(written, linkLimits)).toEqual({ address, corrections: [] });
        expect(written).toMatch(/^#\/[a-z/]*(\?[-.,=&A-Za-z0-9]*)?$/);
        untouched();
      }),
      timesOf(context),
    );
  });

  it('is followed by readers of what each page asks, which use what they know and drop the rest', (context) => {
    const known = fc.constantFrom(...asked, 'raekke', 'nr', 'vis');
    fc.assert(
      fc.property(fc.dictionary(known, fc.oneof(value, code)), value, (own, replaced) => {
        const { needs, constraints } = readAdvice(own, inputWith(), { known: instruments, businessCycle: 'unknown' });
        // What the recommender takes without a word of complaint is nothing but known words.
        recommender.recommend(needs, today, constraints);
        const place = readWorkshop(own);
        expect(readWorkshop(Object.fromEntries(Object.entries(writeWorkshop(place)).filter(([, text]) => text !== '')))).toEqual({
          ...place,
          isCorrected: false,
        });
        const { values } = parseAssumptions(replaced);
        expect(parseAssumptions(serializeAssumptions(values)).dropped).toBe(0);
        readAssumptions(replaced, numbersOnly);
        untouched();
      }),
      timesOf(context),
    );
  });
});

describe('the reader of a caseload', () => {
  const cell = fc.oneof(
    fc.constantFrom('A', 'B-1', '3', '1,5', '1.300', 'ja', 'nej', '', 'ved ikke', '0101701234', '=1+1', '"', '""', ' ', '\0', 'Ærø'),
    anyText,
  );
  const header = fc.constantFrom(
    'sagsbehandler;borger;tro;skift;job',
    'Sagsbehandler,Borger,Tro',
    'a\tb\tc',
    '',
    '__proto__;constructor;tro',
  );
  const table = fc
    .tuple(
      header,
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\r\n', '\n', '\r'),
    )
    .map(([first, rows, delimiter, end]) => [first, ...rows.map((row) => row.join(delimiter))].join(end));
  const xml = fc.constantFrom(
    '<row>',
    '<row r="2">',
    '</row>',
    '<c>',
    '<c r="B1" t="s">',
    '<c r="ZZZ9" t="inlineStr">',
    '</c>',
    '<v>',
    '</v>',
    '<is><t>',
    '0',
    '1',
    '9e999',
    '&lt;',
    '&#0;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '"',
    '</sheetData>',
    '<sheetData/>',
  );
  const sheet = fc.array(xml, { maxLength: 40 }).map((parts) => `<worksheet><sheetData>${parts.join('')}</sheetData></worksheet>`);
  const cells = fc.array(fc.array(fc.oneof(cell, fc.integer(), fc.boolean(), fc.constant(null)), { maxLength: 6 }), { maxLength: 8 });
  const workbook = fc.oneof(
    cells.map((rows) => packed(workbookParts({ A: [['sagsbehandler', 'borger', 'tro'], ...rows] }))),
    sheet.map((text) => packed({ ...workbookParts({ A: [['sagsbehandler', 'borger', 'tro']] }), 'xl/worksheets/sheet1.xml': text })),
    fc.tuple(cells, fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 6 })).map(([rows, changes]) => {
      const changed = packed(workbookParts({ A: rows }));
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      return changed;
    }),
  );
  const bytes = fc.oneof(
    { weight: 4, arbitrary: table.map((text) => new TextEncoder().encode(text)) },
    { weight: 3, arbitrary: workbook },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );

  it('shows or refuses a file, and computes what it has shown', (context) => {
    fc.assert(
      fc.property(bytes, (given) => {
        const file = newFile();
        const opened = run(file, { kind: 'open', bytes: given });
        if (opened.kind === 'preview') {
          const { mapping, rows } = opened.preview;
          const result = run(file, { kind: 'compute', mapping, choices: noChoices, isReviewed: true });
          if (result.kind !== 'computed') throw new Error('Nothing was computed.');
          // Every row is a citizen, refused or told to be left out.
          const notes = result.leftOut.filter(({ reason }) => reason === 'note').reduce((sum, { count }) => sum + count, 0);
          expect(result.summary.citizens + result.refusedCount + notes).toBe(rows);
        } else expect(opened.kind).toBe('refused');
        untouched();
      }),
      timesOf(context),
    );
  });

  it('reads any bytes as text or says what they are, and any text as a table or why not', (context) => {
    fc.assert(
      fc.property(bytes, anyText, (given, text) => {
        const decoded = decodeText(given);
        for (const each of [text, ...('text' in decoded ? [decoded.text] : [])]) {
          const read = readWhole(each);
          if (read.kind === 'refused') continue;
          for (const { cells } of read.rows) expect(cells.every((one) => typeof one === 'string')).toBe(true);
        }
        untouched();
      }),
      timesOf(context),
    );
  });
});

describe('the reader of JSON', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"__proto__"',
    '1e999',
    '-0',
    'null',
    '\\u0000',
    '"',
    '\n',
    '[[[[[[[[[[',
  );
  const anyJson = fc.oneof(
    fc.json(),
    fc.array(token, { maxLength: 30 }).map((parts) => parts.join('')),
    anyText,
  );

  it('reads only what the browser reads as well, and the same', (context) => {
    fc.assert(
      fc.property(anyJson, (text) => {
        const read = readJson(text, { length: 10_000, depth: 20 });
        if (read.kind === 'fine') expect(read.value).toEqual(JSON.parse(text));
        else if ('line' in read) expect(Math.min(read.line, read.column)).toBeGreaterThan(0);
        untouched();
      }),
      timesOf(context),
    );
  });
});

describe('the reader of a municipality’s settings', () => {
  it('uses a file whole or not at all, and then says what is wrong with it', (context) => {
    const text = fc.oneof(
      { weight: 4, arbitrary: anyChange.map((change) => JSON.stringify(spoil(whole, change))) },
      {
        weight: 1,
        arbitrary: fc.oneof(
          anyText,
          strange.map((value) => JSON.stringify(value)),
        ),
      },
    );
    fc.assert(
      fc.property(text, (given) => {
        const { settings, mistakes } = readSettings(given);
        if (mistakes.length > 0) expect(settings).toBe(defaultSettings);
        for (const address of [settings.accessibility, settings.privacy]) expect(address ?? 'https:').toMatch(/^https:/);
        untouched();
      }),
      timesOf(context),
    );
  });
});

describe('the readers of what is typed', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-/. ,+%eE\u2212\u00a0\u200b٣'), maxLength: 30 });

  it('give a number that is one, or none', (context) => {
    fc.assert(
      fc.property(fc.oneof(digits, anyText), (text) => {
        const read = readDanishNumber(text, { percent: true });
        const said = read.kind === 'number' ? [read.value] : read.kind === 'ambiguous' ? read.readings : [];
        for (const number of said) expect(Number.isFinite(number)).toBe(true);
      }),
      timesOf(context),
    );
  });

  it('leave nothing that looks like a CPR number where they mask it, and clean a text once and for all', (context) => {
    fc.assert(
      fc.property(fc.oneof(digits, anyText), (text) => {
        for (const { start, end } of findCprLike(text)) expect(start < end && end <= text.length).toBe(true);
        expect([null, 'hint']).toContain(worstCpr(maskCprLike(text)));
        const clean = cleanText(text, 20);
        if (clean.kind !== 'tooLong') expect(cleanText(clean.text, 20)).toEqual(clean);
        expect(fileName(text, 'json')).toMatch(/^[^/\\:*?"<>|]+\.json$/);
        expect(() => writeCsv([[text, 1, null]], danishExcel)).not.toThrow();
      }),
      timesOf(context),
    );
  });
});

describe('the reader of a measurement that was left unsaved', () => {
  it('gives it back as it was, or nothing', (context) => {
    const today = '2026-11-21';
    const kept = fc.oneof(
      strange,
      fc.tuple(anyMeasurement, anyChange).map(([{ id, rev, by, on, answers, comment }, change]) => {
        return spoil({ id, rev, by, on, answers, wage: { text: '', per: 'month' }, comment }, change);
      }),
    );
    fc.assert(
      fc.property(kept, (content) => {
        const draft = readDraft(content, today);
        if (draft) expect(readDraft(structuredClone(draft), today)).toEqual(draft);
        untouched();
      }),
      timesOf(context),
    );
  });
});
