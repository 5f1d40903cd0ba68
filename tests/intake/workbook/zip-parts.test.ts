import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/intake/workbook/crc32.ts';
import { WorkbookFault } from '../../../src/intake/workbook/fault.ts';
import { readZipParts, unpackText, type ZipPart } from '../../../src/intake/workbook/zip-parts.ts';

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const zip = (parts: Zippable): Uint8Array => zipSync(parts, { level: 6 });
const two = zip({ 'A.xml': strToU8('<a>æ</a>'), 'xl/Sheet1.xml': [strToU8('<b/>'.repeat(20_000)), { level: 9 }] });

function textOf(part: ZipPart | undefined): { text: string; shares: number[] } {
  let text = '';
  const shares: number[] = [];
  for (const [piece, done] of unpackText(part as ZipPart)) {
    text += piece;
    shares.push(done);
  }
  return { text, shares };
}

/** The kind of the refusal; null where nothing is refused. */
function refused(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return error.refusal.kind;
  }
}

/** The file with a number written over another, `offset` bytes into the first record of a kind. */
function altered(bytes: Uint8Array, kind: keyof typeof signatures, offset: number, value: number, size: 2 | 4): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 22 <= changed.length; at++) {
    if (view.getUint32(at, true) !== signatures[kind]) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
    return changed;
  }
  throw new Error(`No ${kind}.`);
}

describe('the checksum of zip files', () => {
  it('is that of the published check value, in one piece or several', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe('the parts of a zip file', () => {
  it('are found by their names in lower case, and unpack to what was packed, telling how far they are', () => {
    const parts = readZipParts(two);
    expect([...parts.keys()]).toEqual(['a.xml', 'xl/sheet1.xml']);
    expect(textOf(parts.get('a.xml')).text).toBe('<a>æ</a>');
    const { text, shares } = textOf(parts.get('xl/sheet1.xml'));
    expect(text).toBe('<b/>'.repeat(20_000));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it('are read where they are stored as they are, and where a letter is cut by a step', () => {
    const long = 'æ'.repeat(20_000);
    const parts = readZipParts(zipSync({ 'a.xml': [strToU8(`x${long}`), { level: 0 }] }));
    expect(parts.get('a.xml')?.isPacked).toBe(false);
    const { text, shares } = textOf(parts.get('a.xml'));
    expect(text).toBe(`x${long}`);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares[0]).toBeLessThan(1);
  });

  it('are found with a comment after them, as long as one can be', () => {
    const comment = 0xffff;
    const bytes = new Uint8Array(two.length + comment);
    bytes.set(two);
    expect([...readZipParts(bytes).keys()]).toEqual(['a.xml', 'xl/sheet1.xml']);
    const longer = new Uint8Array(two.length + comment + 1);
    longer.set(two);
    expect(refused(() => readZipParts(longer))).toBe('broken');
  });

  it('are refused where the file is none, is cut, or leads out of itself', () => {
    for (const bytes of [new Uint8Array(), strToU8('PK'), strToU8('x'.repeat(100)), two.subarray(0, two.length - 1)])
      expect(refused(() => readZipParts(bytes))).toBe('broken');
    expect(refused(() => readZipParts(altered(two, 'end', 16, two.length - 4, 4)))).toBe('broken');
    expect(refused(() => readZipParts(altered(two, 'end', 16, 0xfffffff0, 4)))).toBe('broken');
    expect(refused(() => readZipParts(altered(two, 'entry', 42, 7, 4)))).toBe('broken');
    expect(refused(() => readZipParts(altered(two, 'entry', 20, two.length, 4)))).toBe('broken');
  });

  it('are refused where they are locked, or packed in a way that is not known', () => {
    expect(refused(() => readZipParts(altered(two, 'entry', 8, 1, 2)))).toBe('locked');
    expect(refused(() => readZipParts(altered(two, 'entry', 8, 0x0809, 2)))).toBe('locked');
    expect(refused(() => readZipParts(altered(two, 'entry', 8, 0x0808, 2)))).toBeNull();
    expect(refused(() => readZipParts(altered(two, 'entry', 10, 12, 2)))).toBe('broken');
  });

  it('are refused where their packed bytes or their checksum are not theirs', () => {
    const unpacked = (bytes: Uint8Array): string | null => refused(() => textOf(readZipParts(bytes).get('a.xml')));
    expect(unpacked(two)).toBeNull();
    expect(unpacked(altered(two, 'entry', 16, 1, 4))).toBe('broken');
    expect(unpacked(altered(two, 'entry', 20, 3, 4))).toBe('broken');
  });
});
