import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { limits } from '../../src/intake/text-limits.ts';
import { lockText, readLocked } from '../../src/storage/locked-file.ts';
import { allowedRounds } from '../../src/storage/lock-rules.ts';
import { aGoldenText, subtle } from './support/cryptography.ts';
import { openWith } from './support/locked.ts';

type Jwe = { protected: string; encrypted_key: string; iv: string; ciphertext: string; tag: string; sha256?: string };
type Header = Readonly<Record<string, unknown>>;

const passphrase = 'træsko på grønne marker';
const text = '{"a":"Blåbær 50 %"}';
const plain = (part: string): Buffer => Buffer.from(part, 'base64url');
const coded = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const headerOf = (jwe: Jwe): Header => JSON.parse(plain(jwe.protected).toString()) as Header;
const lock = async (content = text, phrase = passphrase): Promise<Jwe> => JSON.parse(await lockText(content, phrase, subtle)) as Jwe;
const compact = (jwe: Jwe): string => [jwe.protected, jwe.encrypted_key, jwe.iv, jwe.ciphertext, jwe.tag].join('.');
/** The file with the checksum of what is in it now. */
const summed = (jwe: Jwe): Jwe => ({ ...jwe, sha256: createHash('sha256').update(compact(jwe)).digest('hex') });

/** RFC 7516 and 7518 with Node's own primitives: a second implementation. */
function keyOf(header: Header, phrase: string): Buffer {
  const salt = Buffer.concat([Buffer.from(`${String(header['alg'])}\0`), plain(header['p2s'] as string)]);
  return pbkdf2Sync(phrase, salt, header['p2c'] as number, 32, 'sha512');
}
const wrapIv = Buffer.alloc(8, 0xa6);

function openedByNode(jwe: Jwe, phrase: string): string {
  const unwrap = createDecipheriv('id-aes256-wrap', keyOf(headerOf(jwe), phrase), wrapIv);
  const key = Buffer.concat([unwrap.update(plain(jwe.encrypted_key)), unwrap.final()]);
  const decipher = createDecipheriv('aes-256-gcm', key, plain(jwe.iv));
  decipher.setAAD(Buffer.from(jwe.protected)).setAuthTag(plain(jwe.tag));
  return Buffer.concat([decipher.update(plain(jwe.ciphertext)), decipher.final()]).toString();
}

function lockedByNode(content: string, phrase: string): Jwe {
  const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 600_000, p2s: coded(Buffer.alloc(16, 7)) };
  const [key, iv] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2)];
  const wrap = createCipheriv('id-aes256-wrap', keyOf(header, phrase), wrapIv);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const head = coded(JSON.stringify(header));
  cipher.setAAD(Buffer.from(head));
  const ciphertext = coded(Buffer.concat([cipher.update(content), cipher.final()]));
  const encrypted_key = coded(Buffer.concat([wrap.update(key), wrap.final()]));
  return { protected: head, encrypted_key, iv: coded(iv), ciphertext, tag: coded(cipher.getAuthTag()) };
}

describe('a locked file', () => {
  it('says in its header how another program opens it, and nothing of what is in it', async () => {
    const jwe = await lock();
    expect(headerOf(jwe)).toEqual({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      p2c: allowedRounds[0],
      p2s: expect.stringMatching(/^[\w-]{22}$/) as unknown,
    });
    expect(jwe).toEqual(summed(jwe));
    // Longer than what random letters hold by chance.
    for (const written of ['Blåbær', coded(Buffer.from(text))]) expect(JSON.stringify(jwe)).not.toContain(written);
  });

  it('is opened by another implementation, and opens what another one made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (content) => {
        expect(openedByNode(await lock(content), passphrase)).toBe(content);
        expect(await openWith(lockedByNode(content, passphrase), passphrase)).toEqual({ kind: 'opened', text: content });
      }),
      { numRuns: 3 },
    );
  });

  it.each(['locked-2.json', 'locked-python.json'])('%s opens for ever', async (name) => {
    const opened = await openWith(JSON.parse(aGoldenText(name)), passphrase);
    expect(opened).toEqual({ kind: 'opened', text: aGoldenText('backup-2.json') });
  });

  it('is another one each time', async () => {
    const [one, other] = [await lock(), await lock()];
    for (const part of ['encrypted_key', 'iv', 'ciphertext', 'protected'] as const) expect(one[part]).not.toBe(other[part]);
  });

  it('opens however the machine types the letters, and with what was pasted along', async () => {
    const jwe = await lock();
    for (const typed of [passphrase.normalize('NFD'), passphrase.replace(' ', '\u00a0'), ` ${passphrase}`, `${passphrase}\u200b\n`])
      expect(await openWith(jwe, typed)).toEqual({ kind: 'opened', text });
  });

  it('that another program locked with a space at the end opens with it', async () => {
    expect(await openWith(lockedByNode(text, `${passphrase} `), `${passphrase} `)).toEqual({ kind: 'opened', text });
  });

  it('with a wrong passphrase is known to be whole, if its checksum stands in it', async () => {
    const jwe = await lock();
    expect(await openWith(jwe, 'forkert')).toEqual({ kind: 'wrong', isWhole: true });
    delete jwe.sha256;
    expect(await openWith(jwe, 'forkert')).toEqual({ kind: 'wrong', isWhole: false });
  });

  it('is told to be damaged before any passphrase is asked for, wherever a letter has been changed', async () => {
    const jwe = await lock();
    for (const part of ['protected', 'encrypted_key', 'iv', 'ciphertext', 'tag'] as const) {
      const changed = { ...jwe, [part]: jwe[part].replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')) };
      expect(await readLocked(changed, subtle)).toEqual({ kind: 'refused', reason: 'damaged' });
    }
  });

  it('gives no text where somebody has changed it together with its checksum', async () => {
    const jwe = await lock();
    const flipped = plain(jwe.ciphertext);
    flipped.writeUInt8(flipped.readUInt8(0) ^ 1, 0);
    const changed = summed({ ...jwe, ciphertext: coded(flipped) });
    const fewer = summed({ ...jwe, protected: coded(JSON.stringify({ ...headerOf(jwe), p2c: allowedRounds[0] + 1 })) });
    for (const file of [changed, fewer]) expect((await openWith(file, passphrase)).kind).toBe('wrong');
  });
});

describe('a locked file is refused before anything is computed with a passphrase', () => {
  const good = lockedByNode(text, passphrase);
  const header = (change: Header): Jwe => ({ ...good, protected: coded(JSON.stringify({ ...headerOf(good), ...change })) });

  it.each<[string, unknown, string]>([
    ['it is no JWE', { ciphertext: 7 }, 'damaged'],
    ['it lacks its key', { ...good, encrypted_key: undefined }, 'damaged'],
    ['its tag is shorter', { ...good, tag: good.tag.slice(4) }, 'damaged'],
    ['its iv is longer', { ...good, iv: `${good.iv}AAAA` }, 'damaged'],
    ['it is no base64url', { ...good, ciphertext: 'a+b/' }, 'damaged'],
    ['it is padded', { ...good, ciphertext: `${good.ciphertext}=` }, 'damaged'],
    ['it is larger than any file of ours', { ...good, ciphertext: 'A'.repeat(limits.backupBytes + 1) }, 'damaged'],
    ['its header is longer than any of ours', header({ p2s: 'A'.repeat(500) }), 'damaged'],
    ['its header is no JSON', { ...good, protected: coded('{"alg":') }, 'damaged'],
    ['its header is no UTF-8', { ...good, protected: coded(Uint8Array.of(0xff, 0xfe, 0xfd)) }, 'damaged'],
    ['its header is a list', { ...good, protected: coded('[]') }, 'otherLock'],
    ['its header names a thing twice', { ...good, protected: coded('{"alg":"dir","alg":"PBES2-HS512+A256KW"}') }, 'otherLock'],
    ['it is for several', { ...good, recipients: [] }, 'otherLock'],
    ['it is for several and damaged as well', { ...good, recipients: [], tag: 7 }, 'otherLock'],
    ['it has a header that is not protected', { ...good, unprotected: { zip: 'DEF' } }, 'otherLock'],
    ['it has a header for its receiver', { ...good, header: { p2c: 1 } }, 'otherLock'],
    ['it has further data', { ...good, aad: 'AAAA' }, 'otherLock'],
    ['it is compressed', header({ zip: 'DEF' }), 'otherLock'],
    ['it has critical extensions', header({ crit: ['exp'], exp: 1 }), 'otherLock'],
    ['its key needs no passphrase', header({ alg: 'dir' }), 'otherLock'],
    ['its key is wrapped for less', header({ alg: 'PBES2-HS256+A128KW' }), 'otherLock'],
    ['its cipher is another', header({ enc: 'A128CBC-HS256' }), 'otherLock'],
    ['its salt is short', header({ p2s: coded(Buffer.alloc(8)) }), 'otherLock'],
    ['its rounds are text', header({ p2c: '600000' }), 'otherLock'],
    ['its rounds are a fraction', header({ p2c: 600_000.5 }), 'otherLock'],
    ['its rounds are too few', header({ p2c: allowedRounds[0] - 1 }), 'rounds'],
    ['its rounds are less than none', header({ p2c: -1 }), 'rounds'],
    ['its rounds have no end', header({ p2c: allowedRounds[1] + 1 }), 'rounds'],
  ])('where %s', async (_what, file, reason) => {
    const deriving = vi.spyOn(subtle, 'deriveBits');
    const withoutAbsent = JSON.parse(JSON.stringify(file)) as unknown;
    expect(await readLocked(withoutAbsent, subtle)).toEqual({ kind: 'refused', reason });
    expect(deriving).not.toHaveBeenCalled();
    deriving.mockRestore();
  });

  it('and not where it is a good one, at either end of the rounds', async () => {
    for (const p2c of allowedRounds) expect(await readLocked(header({ p2c }), subtle)).toMatchObject({ kind: 'locked' });
  });
});
