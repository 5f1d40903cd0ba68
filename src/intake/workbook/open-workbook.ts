/**
 * Reads the sheets of an Excel workbook (.xlsx). Everything is bounded before and while it is unpacked, and rows are kept only as
 * far as they hold something, so that neither a declared size nor a single cell in the last corner costs memory. Own code, because
 * the packages that were tried can be bounded before they unpack but not while they do, and take half again the time.
 */
import { isBlank, type TableRow } from '../table.ts';
import { limits } from '../text-limits.ts';
import { dateStyles, dayOf } from './dates.ts';
import { WorkbookFault, type WorkbookRefusal } from './fault.ts';
import type { OpenWorkbook, WorkbookSheet } from './workbook.ts';
import { attributeOf, XmlTags, type XmlHandler } from './xml-tags.ts';
import { readZipParts, unpackText, type ZipPart } from './zip-parts.ts';

type Parts = ReadonlyMap<string, ZipPart>;
type Known = { readonly strings: readonly string[]; readonly dates: ReadonlySet<number>; readonly is1904: boolean };

const stringsShare = 0.2;
const plainWhole = /^[1-9]\d{0,14}$/;
const escaped = /_x([\da-f]{4})_/gi;

export const openWorkbook: OpenWorkbook = (bytes) => {
  try {
    const parts = readZipParts(bytes);
    const root = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officedocument')?.path ?? 'xl/workbook.xml';
    const { sheets, is1904 } = readOutline(parts, root);
    const relations = relationsOf(parts, root);
    const ofType = (type: string): ZipPart | undefined => partOf(parts, [...relations.values()].find((one) => one.type === type)?.path);
    let strings: readonly string[] | null = null;
    return {
      sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      *readSheet(index) {
        try {
          const part = partOf(parts, relations.get(sheets[index]?.relation ?? '')?.path);
          if (!part) return { kind: 'broken' };
          strings ??= yield* readStrings(ofType('sharedstrings'));
          const dates = dateStyles(wholeText(ofType('styles')));
          return yield* readRows(part, { strings, dates, is1904 });
        } catch (error) {
          return refusalOf(error);
        }
      },
    };
  } catch (error) {
    return refusalOf(error);
  }
};

function refusalOf(error: unknown): WorkbookRefusal {
  return error instanceof WorkbookFault ? error.refusal : { kind: 'broken' };
}

function partOf(parts: Parts, path: string | undefined): ZipPart | undefined {
  return path === undefined ? undefined : parts.get(path.toLowerCase());
}

/** What a part refers to, by the id of the relation: the last word of its type in lower case, and the path from the root. */
function relationsOf(parts: Parts, path: string): Map<string, { type: string; path: string }> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const relations = new Map<string, { type: string; path: string }>();
  parse(partOf(parts, `${folder}_rels/${file}.rels`), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((one) => attributeOf(attributes, one) ?? '') as [string, string, string];
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(), path: resolve(folder, target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  return steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : step === '.' ? path : [...path, step]), []).join('/');
}

function readOutline(parts: Parts, root: string): { sheets: (WorkbookSheet & { relation: string })[]; is1904: boolean } {
  const sheets: (WorkbookSheet & { relation: string })[] = [];
  let is1904 = false;
  parse(partOf(parts, root), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      // The prefix of the relation is usually r.
      const relation = attributeOf(attributes, 'r:id') ?? /:id="([^"]*)"/.exec(attributes)?.[1] ?? '';
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', isHidden: attributeOf(attributes, 'state') !== null, relation });
    },
  });
  if (sheets.length === 0) throw new WorkbookFault({ kind: 'broken' });
  return { sheets, is1904 };
}

/** Reads a small part whole. */
function parse(part: ZipPart | undefined, { open = nothing, close = nothing, text = nothing }: Partial<XmlHandler>): void {
  if (!part) return;
  const tags = new XmlTags({ open, close, text });
  for (const [piece] of unpackText(part)) tags.push(piece);
}

const nothing = (): void => undefined;

function wholeText(part: ZipPart | undefined): string {
  let text = '';
  if (part) for (const [piece] of unpackText(part)) text += piece;
  return text;
}

/** The texts that cells refer to by their number. */
function* readStrings(part: ZipPart | undefined): Generator<number, readonly string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let [string, isText, reading] = ['', false, 0];
  const tags = new XmlTags({
    open(name) {
      if (name === 'si') string = '';
      // How a word is pronounced is no part of it.
      if (name === 'rPh') reading += 1;
      isText = name === 't' && reading === 0;
    },
    close(name) {
      if (name === 'si') strings.push(plain(string));
      if (name === 'rPh') reading -= 1;
      isText = false;
    },
    text(piece) {
      if (isText) string += piece;
    },
  });
  for (const [piece, done] of unpackText(part)) {
    tags.push(piece);
    yield stringsShare * done;
  }
  return strings;
}

function* readRows(part: ZipPart, known: Known): Generator<number, TableRow[]> {
  const rows: TableRow[] = [];
  const sheet = new SheetRows(known, rows);
  const tags = new XmlTags(sheet);
  for (const [piece, done] of unpackText(part)) {
    tags.push(piece);
    yield stringsShare + (1 - stringsShare) * done;
  }
  if (!sheet.isEnded) throw new WorkbookFault({ kind: 'broken' });
  return rows;
}

/** Collects the rows of a sheet from its tags. */
class SheetRows implements XmlHandler {
  readonly #known: Known;
  readonly #rows: TableRow[];
  #line = 0;
  #cells: string[] = [];
  #column = 0;
  #type = '';
  #style = -1;
  #value = '';
  #isValue = false;
  /** Whether all rows have been there. */
  isEnded = false;

  constructor(known: Known, rows: TableRow[]) {
    this.#known = known;
    this.#rows = rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') {
      const place = attributeOf(attributes, 'r');
      this.#column = place === null ? this.#column + 1 : columnOf(place);
      this.#type = attributeOf(attributes, 't') ?? 'n';
      this.#style = Number(attributeOf(attributes, 's') ?? -1);
      this.#value = '';
    } else if (name === 'row') {
      const line = Number(attributeOf(attributes, 'r') ?? this.#line + 1);
      if (!Number.isInteger(line) || line <= this.#line) throw new WorkbookFault({ kind: 'broken' });
      this.#line = line;
      this.#cells = [];
      this.#column = 0;
    } else this.#isValue = name === 'v' || (name === 't' && this.#type === 'inlineStr');
  }

  text(piece: string): void {
    if (!this.#isValue) return;
    this.#value += piece;
    const limit = limits.csvCellCharacters;
    if (this.#value.length > limit) throw new WorkbookFault({ kind: 'cellTooLong', line: this.#line, column: this.#column, limit });
  }

  close(name: string): void {
    this.#isValue = false;
    if (name === 'c') this.#endCell();
    if (name === 'row') this.#endRow();
    if (name === 'sheetData') this.isEnded = true;
  }

  #endCell(): void {
    const cell = this.#cell();
    if (cell === '') return;
    const [line, column] = [this.#line, this.#column];
    if (column > limits.csvColumns) throw new WorkbookFault({ kind: 'tooManyColumns', line, limit: limits.csvColumns });
    if (cell.length > limits.csvCellCharacters)
      throw new WorkbookFault({ kind: 'cellTooLong', line, column, limit: limits.csvCellCharacters });
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column - 1] = cell;
  }

  #endRow(): void {
    if (isBlank(this.#cells)) return;
    // The header comes on top of them.
    if (this.#rows.length > limits.csvRows) throw new WorkbookFault({ kind: 'tooManyRows', limit: limits.csvRows });
    this.#rows.push({ line: this.#line, cells: this.#cells });
  }

  /** Numbers are written as Danish ones, days as 2026-12-31. */
  #cell(): string {
    const value = this.#value;
    const { strings, dates, is1904 } = this.#known;
    switch (this.#type) {
      case 's':
        return strings[Number(value)] ?? '';
      case 'b':
        return value === '1' ? 'sand' : 'falsk';
      case 'n': {
        if (!dates.has(this.#style) && plainWhole.test(value)) return value;
        const number = Number(value);
        if (value === '' || Number.isNaN(number)) return value;
        return dates.has(this.#style) ? dayOf(number, is1904) : String(number).replace('.', ',');
      }
      default:
        return plain(value);
    }
  }
}

/** The column of a place such as AB12, from 1. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at++) {
    const letter = place.charCodeAt(at) - firstLetter;
    if (letter < 0 || letter >= letters) break;
    column = column * letters + letter + 1;
  }
  if (column < 1) throw new WorkbookFault({ kind: 'broken' });
  return column;
}

const firstLetter = 'A'.charCodeAt(0);
const letters = 26;

/** Excel writes control characters as _x000D_. */
function plain(text: string): string {
  return text.includes('_x') ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
