/** The parts of a zip file, found in its directory and unpacked piece by piece. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { WorkbookFault } from './fault.ts';
import { limits } from '../text-limits.ts';

/** `packed`: the bytes in the file; `size` and `checksum`: what the directory says of them unpacked. */
export type ZipPart = { readonly packed: Uint8Array; readonly size: number; readonly checksum: number; readonly isPacked: boolean };

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const lengths = { end: 22, entry: 46, local: 30, comment: 0xffff } as const;
const stored = 0;
const deflated = 8;
const encrypted = 1;
const mostParts = 5000;
/** Packed bytes that are unpacked in one step; a step may unpack to about a thousand times as much. */
const step = 16 * 1024;

/** The parts by name. @throws WorkbookFault for a file that is broken, locked or says that it unpacks to too much */
export function readZipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = Math.min(view.getUint16(end + 10, true), mostParts);
    const parts = new Map<string, ZipPart>();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== signatures.entry) throw new WorkbookFault({ kind: 'broken' });
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(bytes.subarray(at + lengths.entry, at + lengths.entry + nameLength));
      parts.set(name.toLowerCase(), readPart(bytes, view, at));
      at += lengths.entry + nameLength + extraLength + commentLength;
    }
    return parts;
  } catch (error) {
    // Offsets that lead out of the file.
    throw error instanceof WorkbookFault ? error : new WorkbookFault({ kind: 'broken' });
  }
}

/**
 * The text of a part in pieces, each with the share of the part that has been unpacked (0–1).
 * @throws WorkbookFault when it is broken or does not match its checksum, or unpacks to more than it may, whatever the directory says
 */
export function* unpackText({ packed, size, checksum, isPacked }: ZipPart): Generator<readonly [text: string, done: number]> {
  if (size > limits.unpackedBytes) throw new WorkbookFault({ kind: 'tooLargeUnpacked', limit: limits.unpackedBytes });
  const decoder = new TextDecoder();
  let pieces: Uint8Array[] = [];
  let unpacked = 0;
  let found = 0;
  const take = (piece: Uint8Array): void => {
    unpacked += piece.length;
    if (unpacked > limits.unpackedBytes) throw new WorkbookFault({ kind: 'tooLargeUnpacked', limit: limits.unpackedBytes });
    found = crc32(piece, found);
    pieces.push(piece);
  };
  const inflate = new Inflate(take);
  for (let at = 0; at < packed.length; at += step) {
    const part = packed.subarray(at, at + step);
    const isLast = at + step >= packed.length;
    if (isPacked) pushInto(inflate, part, isLast);
    else take(part);
    for (const piece of pieces) yield [decoder.decode(piece, { stream: true }), Math.min(1, (at + step) / packed.length)];
    pieces = [];
  }
  if (found !== checksum) throw new WorkbookFault({ kind: 'broken' });
}

function pushInto(inflate: Inflate, part: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(part, isLast);
  } catch (error) {
    throw error instanceof WorkbookFault ? error : new WorkbookFault({ kind: 'broken' });
  }
}

function readPart(bytes: Uint8Array, view: DataView, entry: number): ZipPart {
  const method = view.getUint16(entry + 10, true);
  const [checksum, packedSize, size, local] = [16, 20, 24, 42].map((offset) => view.getUint32(entry + offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  if ((view.getUint16(entry + 8, true) & encrypted) !== 0) throw new WorkbookFault({ kind: 'locked' });
  if (view.getUint32(local, true) !== signatures.local || (method !== stored && method !== deflated))
    throw new WorkbookFault({ kind: 'broken' });
  const from = local + lengths.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedSize > bytes.length) throw new WorkbookFault({ kind: 'broken' });
  return { packed: bytes.subarray(from, from + packedSize), size, checksum, isPacked: method === deflated };
}

/** The record at the end of the file, which a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= Math.max(0, last - lengths.comment); at--) if (view.getUint32(at, true) === signatures.end) return at;
  throw new WorkbookFault({ kind: 'broken' });
}
