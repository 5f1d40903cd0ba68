/** Made-up files as municipalities have them, and what each is to be read as. */
import { workbookOf } from '../support/workbook.ts';

/** Five citizens whose caseworkers answer no, doubtful, it varies, good chances, yes: S1 has three of them. */
const five = ['S1;B1;1;0;ja', 'S2;B2;2;1;nej', 'S1;B3;3;0;nej', 'S2;B4;4;2;ja', 'S1;B5;5;0;nej'];
const header = 'sagsbehandler;borger;tro;skift;job';
const lines = (...rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`;
const all = [header, ...five];
const cellsOf = (rows: readonly string[], delimiter = ';') =>
  rows.map((row) => row.split(delimiter).map((cell) => (/^\d$/.test(cell) ? Number(cell) : cell)));

export type MunicipalFile = {
  readonly what: string;
  readonly content: string | Uint8Array;
  readonly as?: 'windows-1252' | 'utf-16le with mark';
  /** Citizens by answer, from no to yes; the last is "don't know". All five and none where it is left out. */
  readonly answers?: readonly number[];
  readonly caseworkers?: number;
  /** Citizens with a known outcome. */
  readonly told?: number;
  readonly leftOut?: Readonly<Record<string, readonly number[]>>;
  readonly refused?: Readonly<Record<string, readonly number[]>>;
  readonly spellings?: number;
  /** Whether nothing is computed before somebody has seen why. */
  readonly isReviewed?: boolean;
  /** The fields that the user is asked for. */
  readonly missing?: readonly string[];
};

const dos = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => ({ æ: 0x91, ø: 0x9b, å: 0x86, Ø: 0x9d, Å: 0x8f, Æ: 0x92 })[sign] ?? sign.charCodeAt(0));

export const municipalFiles: readonly MunicipalFile[] = [
  { what: 'Danish Excel', content: lines(...all), as: 'windows-1252' },
  { what: 'Unicode text of Excel', content: lines(...all).replaceAll(';', '\t'), as: 'utf-16le with mark' },
  {
    what: 'an English spreadsheet',
    content: lines(
      'caseworker,citizen,belief,changes,outcome',
      ...five.map((row) => row.replaceAll(';', ',').replace('ja', 'yes').replace('nej', 'no')),
    ),
  },
  { what: 'a line that names the delimiter', content: lines('sep=;', ...all) },
  { what: 'last empty cells left out', content: lines(...all, 'S1;B6;3', 'S2;B7'), answers: [1, 1, 2, 1, 1, 1] },
  { what: 'a title above the headings', content: lines('Sagsstamme pr. 1. november 2026', ...all) },
  {
    what: 'a title, a date and an empty row above the headings',
    content: lines('Sagsstamme;;;;', 'Udtrukket;01-11-2026;;;', ';;;;', ...all),
  },
  { what: 'a total below', content: lines(...all, 'I alt;5;;;'), leftOut: { total: [7] } },
  { what: 'a total after an empty row', content: lines(...all, '', 'Total;5;15;3;2'), leftOut: { total: [8] } },
  {
    what: 'subtotals as Excel writes them',
    content: lines(
      header,
      five[0] ?? '',
      five[2] ?? '',
      five[4] ?? '',
      'S1 Total;3;;;',
      five[1] ?? '',
      five[3] ?? '',
      'S2 Total;2;;;',
      'Hovedtotal;5;;;',
    ),
    leftOut: { total: [5, 8, 9] },
  },
  { what: 'a total and an average without a word', content: lines(...all, '', ';;15;3;'), leftOut: { total: [8] } },
  { what: 'a total in the second column', content: lines(...all, ';I alt;15;3;'), leftOut: { total: [7] } },
  { what: 'merged caseworkers', content: lines(header, 'S1;B1;1;0;ja', ';B3;3;0;nej', ';B5;5;0;nej', 'S2;B2;2;1;nej', ';B4;4;2;ja') },
  {
    what: 'merged caseworkers and a total',
    content: lines(header, 'S1;B1;1;0;ja', ';B3;3;0;nej', ';B5;5;0;nej', 'S2;B2;2;1;nej', ';B4;4;2;ja', '', ';5;;;'),
    leftOut: { total: [8] },
  },
  {
    what: 'merged units',
    content: lines('enhed;sagsbehandler;borger;tro', 'Nord;S1;B1;1', ';S1;B3;3', ';S1;B5;5', 'Syd;S2;B2;2', ';S2;B4;4'),
    told: 0,
  },
  { what: 'letters of an old program', content: dos(lines(`${header};enhed`, ...five.map((row) => `${row};Værløse Øst`))) },
  {
    what: 'numbers and words as answers',
    content: lines(
      header,
      'S1;B1;1 - Nej;0;ja',
      'S2;B2;2 - Tvivler;1;nej',
      'S1;B3;3 - Det svinger;0;nej',
      'S2;B4;4 - Gode chancer;2;ja',
      'S1;B5;5 - Ja;0;nej',
    ),
  },
  {
    what: 'words and numbers as answers',
    content: lines(
      header,
      'S1;B1;nej (1);0;ja',
      'S2;B2;Tvivler (2);1;nej',
      'S1;B3;DET SVINGER (3);0;nej',
      'S2;B4;Gode  chancer (4);2;ja',
      'S1;B5;Ja.;0;nej',
    ),
  },
  { what: 'abbreviated headings', content: lines('Sagsbeh.;Sagsnr.;Tro på job (1-5);Antal skift;I job efter 12 mdr.', ...five) },
  { what: 'headings of an export', content: lines('SAGSBEHANDLER_KODE;BORGER_ID;VURDERET_JOBCHANCE;SKIFT_FORVENTET;UDFALD', ...five) },
  {
    what: 'headings in camel case with other columns between',
    content: lines(
      'sagsbehandlerKode;Alder;borgerKode;Ydelse;jobTro',
      ...five.map((row, index) => `${row.slice(0, 2)};${40 + index};B${index};kontanthjælp;${index + 1}`),
    ),
    told: 0,
  },
  {
    what: 'headings that are repeated on each page',
    content: lines(...all.slice(0, 4), header, ...all.slice(4)),
    leftOut: { header: [5] },
  },
  {
    what: 'names of teams between the rows',
    content: lines(header, 'Team Nord;;;;', ...five.slice(0, 2), 'Team Syd;;;;', ...five.slice(2)),
    leftOut: { note: [2, 5] },
  },
  { what: 'a note below', content: lines(...all, '', 'Udtrukket fra fagsystemet;;;;'), leftOut: { note: [8] } },
  { what: 'empty rows and columns', content: lines(`${header};;`, '', ...five.map((row) => `${row};;`), ';;;;;;') },
  { what: 'an empty first column', content: lines(...all.map((row) => `;${row}`)) },
  {
    what: 'codes in other cases and with spaces',
    content: lines(header, 's1;B1;1;0;ja', 'S2;B2;2;1;nej', 'S 1;B3;3;0;nej', 's2 ;B4;4;2;ja', 'S1;B5;5;0;nej'),
    spellings: 2,
  },
  {
    what: 'invisible signs and hard spaces',
    content: lines(`\u200b${header}`, ...five.map((row) => row.replaceAll(';', '\u200b;\u00a0'))),
  },
  {
    what: 'changes in words',
    content: lines(header, 'S1;B1;1;ingen;ja', 'S2;B2;2;1 skift;nej', 'S1;B3;3;0;nej', 'S2;B4;4;2 skift;ja', 'S1;B5;5;;nej'),
  },
  {
    what: 'an unknown outcome',
    content: lines(header, 'S1;B1;1;0;ja', 'S2;B2;2;1;ukendt', 'S1;B3;3;0;', 'S2;B4;4;2;J', 'S1;B5;5;0;N'),
    told: 3,
  },
  { what: 'no column of citizens', content: lines('sagsbehandler;tro;skift;job', ...five.map((row) => row.replace(/B\d;/, ''))) },
  { what: 'citizens under another heading', content: lines('sagsbehandler;kode;tro;skift;job', ...five) },
  {
    what: 'answers under another heading',
    content: lines(
      'sagsbehandler;borger;svar;skift;job',
      'S1;B1;nej;0;ja',
      'S2;B2;tvivler;1;nej',
      'S1;B3;det svinger;0;nej',
      'S2;B4;gode chancer;2;ja',
      'S1;B5;ja;0;nej',
    ),
  },
  { what: 'answers as numbers under another heading', content: lines('sagsbehandler;borger;svar;skift;job', ...five), missing: ['belief'] },
  { what: 'no headings', content: lines(...five), missing: ['caseworker', 'belief'] },
  {
    what: 'long numbers that a spreadsheet has rounded',
    content: lines(header, ...five.map((row) => row.replace(/B\d/, '1,23457E+11'))),
    answers: [0, 0, 0, 0, 0, 0],
    refused: { rounded: [2, 3, 4, 5, 6] },
    isReviewed: true,
    told: 0,
  },
  {
    what: 'a scale that is counted the other way',
    content: lines(
      header,
      'S1;B1;5 - Nej;0;ja',
      'S2;B2;4 - Tvivler;1;nej',
      'S1;B3;3 - Det svinger;0;nej',
      'S2;B4;2 - Gode chancer;2;ja',
      'S1;B5;1 - Ja;0;nej',
    ),
    answers: [0, 0, 1, 0, 0, 0],
    refused: { beliefOrder: [2, 3, 5, 6] },
    isReviewed: true,
  },
  { what: 'an Excel workbook', content: workbookOf({ Ark1: cellsOf(all) }) },
  { what: 'a workbook with texts in its cells', content: workbookOf({ Ark1: cellsOf(all) }, { isShared: false }) },
  {
    what: 'a workbook with a sheet to read first, a hidden one and a title',
    content: workbookOf(
      {
        'Læs mig': [['Sådan udfyldes arket'], ['1. Skriv koder']],
        Lister: cellsOf(all.slice(0, 3)),
        Sager: [['Sagsstamme'], [], ...cellsOf(all), [], ['I alt', 5, 15]],
      },
      { hidden: ['Lister'] },
    ),
    leftOut: { total: [10] },
  },
  {
    what: 'a workbook with merged cells, truth values and formulas',
    content: workbookOf({
      A: [
        ['Sagsbehandler', 'Borger', 'Tro', 'Skift', 'I job'],
        ['S1', 'B1', 1, 0, true],
        [null, 'B3', 3, 0, false],
        [null, { xml: ' t="str"><f>"B"&amp;5</f><v>B5</v>' }, 5, { xml: '><f>1-1</f><v>0</v>' }, false],
        ['S2', 'B2', 2, 1, false],
        [null, 'B4', 4, 2, true],
      ],
    }),
  },
  {
    what: 'a workbook with long numbers as codes',
    content: workbookOf({
      A: [
        header.split(';'),
        ...five.map((row, index) =>
          row.split(';').map((cell, at) => (at === 1 ? 123456789010 + index : /^\d$/.test(cell) ? Number(cell) : cell)),
        ),
      ],
    }),
  },
];
