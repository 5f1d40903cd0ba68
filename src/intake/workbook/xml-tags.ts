/** Reads XML tag by tag, from text that arrives in pieces. It knows what spreadsheets write; a document type is refused. */
import { WorkbookFault } from './fault.ts';

export type XmlHandler = {
  /** @param attributes as they are written, see `attributeOf` */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Called with each part of the text between two tags, entities replaced. */
  text(text: string): void;
};

/** A tag or a text that goes on for longer is no spreadsheet's. */
const longestPart = 200_000;
const [comment, commentEnd, data, dataEnd] = ['<!--', '-->', '<![CDATA[', ']]>'];
const [slash, question, exclamation] = ['/', '?', '!'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
const [quote, apostrophe, greater] = ['"', "'", '>'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const highestCodePoint = 0x10ffff;

export class XmlTags {
  readonly #handler: XmlHandler;
  #rest = '';

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** @throws WorkbookFault when it is not the XML of a spreadsheet */
  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      const end = start < 0 ? -1 : endOf(text, start);
      if (end < 0) break;
      if (start > at) this.#handler.text(withoutEntities(text.slice(at, start)));
      this.#tell(text, start, end);
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longestPart) throw new WorkbookFault({ kind: 'broken' });
  }

  #tell(text: string, start: number, end: number): void {
    const first = text.charCodeAt(start + 1);
    if (first === question) return;
    if (first === exclamation) {
      if (text.startsWith(data, start)) this.#handler.text(text.slice(start + data.length, end - dataEnd.length));
      else if (!text.startsWith(comment, start)) throw new WorkbookFault({ kind: 'broken' });
      return;
    }
    if (first === slash) {
      this.#handler.close(localName(text, start + 2, end - 1));
      return;
    }
    const isEmpty = text.charCodeAt(end - 2) === slash;
    const inner = isEmpty ? end - 2 : end - 1;
    const nameEnd = endOfName(text, start + 1, inner);
    const name = localName(text, start + 1, nameEnd);
    this.#handler.open(name, text.slice(nameEnd, inner));
    if (isEmpty) this.#handler.close(name);
  }
}

/** The value of an attribute, entities replaced; null if there is none. The prefix of its name counts. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > space) continue;
    const equals = afterSpaces(attributes, at + name.length);
    if (attributes.charCodeAt(equals) !== equalsSign) continue;
    const start = afterSpaces(attributes, equals + 1);
    const mark = attributes.charCodeAt(start);
    const end = mark === quote || mark === apostrophe ? attributes.indexOf(mark === quote ? '"' : "'", start + 1) : -1;
    if (end > 0) return withoutEntities(attributes.slice(start + 1, end));
  }
  return null;
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= space) at++;
  return at;
}

const space = 0x20;
const equalsSign = '='.charCodeAt(0);

/** The index after a tag, a comment or a piece of raw text; -1 if it has not ended yet. */
function endOf(text: string, start: number): number {
  const first = text.charCodeAt(start + 1);
  // Most tags are closing ones, and have nothing to be quoted.
  if (first === slash) return after(text, '>', start);
  if (first === exclamation && text.startsWith(comment, start)) return after(text, commentEnd, start);
  if (first === exclamation && text.startsWith(data, start)) return after(text, dataEnd, start);
  let open = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (open !== 0) open = code === open ? 0 : open;
    else if (code === greater) return at + 1;
    else if (code === quote || code === apostrophe) open = code;
  }
  return -1;
}

function after(text: string, end: string, start: number): number {
  const at = text.indexOf(end, start);
  return at < 0 ? -1 : at + end.length;
}

function endOfName(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > space) at++;
  return at;
}

/** The name without the prefix of its namespace. */
function localName(text: string, start: number, end: number): string {
  if (end === start + 1) return text.charAt(start);
  const name = text.slice(start, endOfName(text, start, end));
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= highestCodePoint ? String.fromCodePoint(code) : whole;
  });
}
