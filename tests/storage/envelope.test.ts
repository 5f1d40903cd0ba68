import { pbkdf2Sync, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../src/storage/base64.ts';
import { deriveBytes, seal, unseal, type Bytes } from '../../src/storage/cipher.ts';
import { allowedRounds, decryptFile, encryptText } from '../../src/storage/envelope.ts';
import { aGoldenText, cryptography } from './support/cryptography.ts';

const subtle = webcrypto.subtle as SubtleCrypto;
const hex = (text: string): Bytes => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const inHex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

describe('the key from a passphrase', () => {
  it.each([
    [
      'RFC 7914',
      'passwd',
      'salt',
      1,
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
    ],
    [
      'RFC 7914',
      'Password',
      'NaCl',
      80_000,
      '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d',
    ],
  ])('is that of %s for %s, %s and %d rounds', async (_source, passphrase, salt, rounds, expected) => {
    expect(inHex(await deriveBytes(subtle, utf8(passphrase), utf8(salt), rounds, 64))).toBe(expected);
  });

  it('is that of another implementation, for any passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        async (passphrase, salt) => {
          const ours = await deriveBytes(subtle, utf8(passphrase), new Uint8Array(salt), 3, 32);
          expect(inHex(ours)).toBe(pbkdf2Sync(passphrase, salt, 3, 32, 'sha256').toString('hex'));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the cipher is that of the published vectors for AES-256 in GCM', () => {
  const key16 = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
  it.each([
    ['13', '00'.repeat(32), '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    ['14', '00'.repeat(32), '00'.repeat(12), '', '00'.repeat(16), 'cea7403d4d606b6e074ec5d3baf39d18', 'd0d1c8a799996bf0265b98b5d48ab919'],
    [
      '16',
      key16,
      'cafebabefacedbaddecaf888',
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
      '76fc6ece0f4e1768cddf8853bb2d551b',
    ],
  ])('test case %s', async (_case, key, iv, additionalData, plain, cipher, tag) => {
    const sealing = { key: hex(key), iv: hex(iv), additionalData: hex(additionalData) };
    const sealed = await seal(subtle, sealing, hex(plain));
    expect(inHex(sealed)).toBe(cipher + tag);
    expect(inHex(await unseal(subtle, sealing, sealed))).toBe(plain);
    expect(await unseal(subtle, { ...sealing, additionalData: hex('00') }, sealed)).toBeNull();
  });
});

describe('base64', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect([...(fromBase64(toBase64(bytes)) ?? [])]).toEqual([...bytes]);
      }),
      {
        numRuns: 50,
      },
    );
  });

  it('is what others write', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => toBase64(bytes) === Buffer.from(bytes).toString('base64')));
  });

  it.each(['a', 'ab', 'abc', 'ab=c', 'a===', 'ab\n=', 'æøåæ', 'aa-_', 'QUJ=', '===='])('refuses %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});

describe('an encrypted file', () => {
  const passphrase = 'træsko på grønne marker';
  const open = (file: unknown, phrase = passphrase) => decryptFile(file, phrase, subtle);
  const made = async (): Promise<Record<string, unknown>> => {
    return JSON.parse(await encryptText('{"a":"Blåbær"}', passphrase, cryptography())) as Record<string, unknown>;
  };

  it('opens with its passphrase, however the machine types its letters', async () => {
    const file = await made();
    expect(await open(file)).toEqual({ kind: 'decrypted', text: '{"a":"Blåbær"}' });
    expect(await open(file, passphrase.normalize('NFD'))).toEqual({ kind: 'decrypted', text: '{"a":"Blåbær"}' });
  });

  it('says in its header how it was made, and nothing of what is in it', async () => {
    const file = await made();
    expect(file).toMatchObject({
      format: 'traedesten-encrypted',
      version: 1,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', rounds: 600_000 },
      cipher: { name: 'AES-GCM' },
    });
    expect(JSON.stringify(file)).not.toContain('Bl');
  });

  it('is another one each time', async () => {
    const chance = cryptography();
    const files = [await encryptText('x', passphrase, chance), await encryptText('x', passphrase, chance)];
    expect(files[0]).not.toBe(files[1]);
  });

  it('stays shut with another passphrase', async () => {
    expect(await open(await made(), 'forkert')).toEqual({ kind: 'refused', reason: 'locked' });
  });

  it('stays shut where one bit has been flipped, wherever it is', async () => {
    const file = await made();
    const data = fromBase64(file['data'] as string) ?? new Uint8Array();
    for (const bit of [0, 7, data.length * 4, data.length * 8 - 1]) {
      const flipped = Uint8Array.from(data, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await open({ ...file, data: toBase64(flipped) })).toEqual({ kind: 'refused', reason: 'locked' });
    }
  });

  it('stays shut where its header has been changed to something that is allowed', async () => {
    const file = await made();
    const kdf = file['kdf'] as object;
    expect(await open({ ...file, kdf: { ...kdf, rounds: 600_001 } })).toEqual({ kind: 'refused', reason: 'locked' });
    expect(await open({ ...file, cipher: { name: 'AES-GCM', iv: toBase64(new Uint8Array(12)) } })).toEqual({
      kind: 'refused',
      reason: 'locked',
    });
  });

  it.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ['it is no envelope', () => ({ format: 'traedesten-backup', version: 1 }), 'notEncrypted'],
    ['it is nothing', () => null, 'notEncrypted'],
    ['it has no version', ({ version: _version, ...file }) => file, 'notEncrypted'],
    ['it comes from a newer program', (file) => ({ ...file, version: 2, kdf: 'other' }), 'newer'],
    ['it has been cut inside a character', (file) => ({ ...file, data: (file['data'] as string).slice(0, -3) }), 'damaged'],
    ['it has been cut shorter than its tag', (file) => ({ ...file, data: 'AAAA' }), 'damaged'],
    ['it has one key more', (file) => ({ ...file, note: 'x' }), 'damaged'],
    ['it lacks its data', ({ data: _data, ...file }) => file, 'damaged'],
    ['its salt is too short', (file) => ({ ...file, kdf: { ...(file['kdf'] as object), salt: 'AAAA' } }), 'damaged'],
    ['it names another cipher', (file) => ({ ...file, cipher: { name: 'AES-CBC', iv: 'AAAA' } }), 'damaged'],
    ['it asks for too few rounds', (file) => ({ ...file, kdf: { ...(file['kdf'] as object), rounds: allowedRounds[0] - 1 } }), 'rounds'],
    [
      'it asks for rounds without end',
      (file) => ({ ...file, kdf: { ...(file['kdf'] as object), rounds: allowedRounds[1] + 1 } }),
      'rounds',
    ],
  ])('is refused where %s', async (_what, change, reason) => {
    expect(await open(change(await made()))).toEqual({ kind: 'refused', reason });
  });

  it('is refused where it was cut at a whole character', async () => {
    const file = await made();
    expect(await open({ ...file, data: (file['data'] as string).slice(0, -4) })).toEqual({ kind: 'refused', reason: 'locked' });
  });

  it('of version 1 opens for ever', async () => {
    const golden: unknown = JSON.parse(aGoldenText('encrypted-1.json'));
    expect(await open(golden)).toEqual({ kind: 'decrypted', text: aGoldenText('backup-1.json') });
    const other = { ...(golden as object), version: 1 };
    expect(await open(other, 'Træsko på grønne marker')).toEqual({ kind: 'refused', reason: 'locked' });
  });
});
