/** Decodes the bytes of a file to text, or identifies the kind of file. */

export type Encoding = 'utf-16le' | 'utf-16be' | 'utf-8' | 'windows-1252' | 'cp850';
/** File types that are chosen by mistake; `binary` is any other file that is not text. */
export type OtherFile = 'excel' | 'word' | 'oldOffice' | 'pdf' | 'image' | 'archive' | 'webPage' | 'binary';

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notText'; readonly file: OtherFile };

const beginnings: readonly (readonly [bytes: readonly number[], file: OtherFile])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'oldOffice'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'archive'],
];
/** The part of a zip file that is searched for names: the local headers at its start and the central directory at its end. */
const partsRead = 64 * 1024;
/** The characters 0x80–0x9F of windows-1252; the five undefined ones stay control characters as in Latin 1. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The characters 0x80–0xFF of code page 850, which DOS and old systems write. */
const dosOnly =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
/** How æ, ø, å and Å of code page 850 look beside a letter if they are read as windows-1252. */
const dosLetters = /(?:\p{L}[‘›†\u008f\u009d])|(?:[‘›†\u008f\u009d]\p{Ll})/u;
const danishLetters = /[æøåÆØÅ]/;
const webPage = /^\s*<(?:!doctype\s+html|html|head|body|table)\b/i;
const [tab, carriageReturn, ctrlZ, space] = [0x09, 0x0d, 0x1a, 0x20];
/** The first byte that is not ASCII. */
const firstHigh = 0x80;

/** Whether text that was read as windows-1252 looks like code page 850: `V‘rl›se` for Værløse. */
export function looksLikeDos({ text, encoding }: { readonly text: string; readonly encoding: Encoding }): boolean {
  return encoding === 'windows-1252' && dosLetters.test(text) && !danishLetters.test(text);
}

/** Decodes bytes as code page 850. */
export function decodeDos(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) => (byte < firstHigh ? byte : dosOnly.charCodeAt(byte - firstHigh)));
  return withoutCtrlZ(new TextDecoder('utf-16le').decode(codes));
}

/**
 * Decodes by byte order mark, else as UTF-8, else as windows-1252, which Danish Excel writes. Removes the byte order mark and a
 * trailing Ctrl-Z. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const file = knownFile(bytes);
  if (file) return { kind: 'notText', file };
  const decoded = decode(bytes);
  if (!decoded || decoded.text.includes('\0')) return { kind: 'notText', file: 'binary' };
  const text = withoutCtrlZ(decoded.text);
  if (text.trim() === '') return { kind: 'empty' };
  return webPage.test(text) ? { kind: 'notText', file: 'webPage' } : { kind: 'text', text, encoding: decoded.encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const mark = markedEncoding(bytes);
  const encoding = mark ?? 'utf-8';
  const text = decodeAs(encoding, bytes);
  if (text !== null) return { text, encoding };
  return mark || bytes.some(isControl) ? null : { text: decodeWindows(bytes), encoding: 'windows-1252' };
}

/** Some old programs end a text file with Ctrl-Z (0x1A). */
function withoutCtrlZ(text: string): string {
  return text.charCodeAt(text.length - 1) === ctrlZ ? text.slice(0, -1) : text;
}

/** Node 20 decodes windows-1252 as Latin 1, so the differing characters are replaced here; a no-op in browsers. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => windowsOnly.charAt(character.charCodeAt(0) - 0x80));
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function knownFile(bytes: Uint8Array): OtherFile | null {
  const file = beginnings.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
  return file === 'archive' ? kindOfArchive(bytes) : file;
}

/** Files of Excel and Word are zip files with entries of known names. */
function kindOfArchive(bytes: Uint8Array): OtherFile {
  const latin = new TextDecoder('windows-1252');
  const names = latin.decode(bytes.subarray(0, partsRead)) + latin.decode(bytes.subarray(-partsRead));
  if (names.includes('xl/workbook') || names.includes('opendocument.spreadsheet')) return 'excel';
  return names.includes('word/document') ? 'word' : 'archive';
}

/** Text in windows-1252 has no control characters but white space and a trailing Ctrl-Z. */
function isControl(byte: number): boolean {
  return byte < space && (byte < tab || byte > carriageReturn) && byte !== ctrlZ;
}
