import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/intake/decode-text.ts';
import { bytesOf } from '../support/bytes.ts';
import { csvCases, decode } from './hostile/csv.ts';

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

describe('the bytes of a text', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['utf-8 with mark', 'utf-8'],
    ['utf-16le with mark', 'utf-16le'],
    ['utf-16be with mark', 'utf-16be'],
    ['windows-1252', 'windows-1252'],
  ] as const)('written as %s are read, and the encoding is told', (as, encoding) => {
    expect(decodeText(bytesOf('Ærø på én å', as))).toEqual({ kind: 'text', text: 'Ærø på én å', encoding });
  });

  it.each([csvCases.bom, csvCases.danishExcel, csvCases.unicodeText, csvCases.euro])('$id: $what', (file) => {
    expect(decode(file)).toMatchObject({ kind: 'text', text: file.text });
  });

  it('are windows-1252 also where Latin 1 has control characters', () => {
    const bytes = Uint8Array.of(0xe6, 0x80, 0x82, 0x85, 0x8a, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9e, 0x9f);
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: 'æ€‚…ŠŽ‘’“”•–—™žŸ', encoding: 'windows-1252' });
  });

  it('C-016: a Ctrl-Z at the end is left out', () => {
    expect(decode(csvCases.ctrlZ)).toMatchObject({ kind: 'text', text: csvCases.ctrlZ.text.slice(0, -1) });
  });

  it('J-011: letters that were wrong before stay as they are', () => {
    expect(decodeText(bytesOf('Ã¦Ã¸Ã¥'))).toMatchObject({ text: 'Ã¦Ã¸Ã¥', encoding: 'utf-8' });
  });

  it('are what any text is, in UTF-8 and UTF-16', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '' && !text.startsWith('<'));
    fc.assert(
      fc.property(anyText, fc.constantFrom('utf-8', 'utf-16le with mark', 'utf-16be with mark'), (text, as) => {
        expect(decodeText(bytesOf(`a${text}`, as))).toMatchObject({ kind: 'text', text: `a${text}` });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the bytes of something else', () => {
  it.each([
    ['a file of Excel', [0x50, 0x4b, 3, 4, ...ascii('……xl/workbook.xml')], 'excel'],
    ['a spreadsheet of LibreOffice', [0x50, 0x4b, 3, 4, ...ascii('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')], 'excel'],
    [
      'a large file of Excel, whose list of parts is at the end',
      [0x50, 0x4b, 3, 4, ...Array<number>(200_000).fill(7), ...ascii('xl/workbook.xml')],
      'excel',
    ],
    ['a file of Word', [0x50, 0x4b, 3, 4, ...ascii('word/document.xml')], 'word'],
    ['a zip file', [0x50, 0x4b, 3, 4, ...ascii('borgere.csv')], 'archive'],
    ['a file of an old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0], 'oldOffice'],
    ['a PDF', ascii('%PDF-1.7'), 'pdf'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'image'],
    ['a gzip file', [0x1f, 0x8b, 8], 'archive'],
    ['UTF-16 without its mark', [65, 0, 66, 0], 'binary'],
    ['half a unit of UTF-16', [0xff, 0xfe, 65, 0, 66], 'binary'],
    ['UTF-32 with its mark', [0xff, 0xfe, 0, 0, 65, 0, 0, 0], 'binary'],
    ['neither UTF-8 nor printable', [0xe6, 0x01, 0x02], 'binary'],
    ['a web page', ascii('\n<!DOCTYPE html><title>Log ind</title>'), 'webPage'],
  ] as const)('%s is named', (_, bytes, file) => expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'notText', file }));

  it('C-057 and C-059: NUL bytes, and a table of a web page', () => {
    expect(decode(csvCases.nul)).toEqual({ kind: 'notText', file: 'binary' });
    expect(decode(csvCases.webPage)).toEqual({ kind: 'notText', file: 'webPage' });
  });

  it.each(['', ' \r\n', '\u001a'])('%j is empty', (text) => expect(decodeText(bytesOf(text))).toEqual({ kind: 'empty' }));

  it('never throws, and never gives a text with NUL', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded.kind === 'text' && decoded.text.includes('\0')).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
