/** Locked files of before JWE: nothing writes them any more, so that the released ones are what is tested. */
import { describe, expect, it } from 'vitest';
import { readLocked } from '../../src/storage/locked-file.ts';
import { allowedRounds } from '../../src/storage/lock-rules.ts';
import { aGoldenText, subtle } from './support/cryptography.ts';
import { openWith } from './support/locked.ts';

type Envelope = { data: string; kdf: object; cipher: object; version?: number };
const released = JSON.parse(aGoldenText('encrypted-1.json')) as Envelope;
const passphrase = 'træsko på grønne marker';
const wrong = { kind: 'wrong', isWhole: false };

describe('a locked file of before JWE', () => {
  it('opens for ever, however the machine types the letters and whatever was pasted along', async () => {
    const opened = { kind: 'opened', text: aGoldenText('backup-1.json') };
    expect(await openWith(released, passphrase)).toEqual(opened);
    expect(await openWith(released, ` ${passphrase.normalize('NFD')}\u200b`)).toEqual(opened);
  });

  it('stays shut with another passphrase', async () => {
    expect(await openWith(released, 'Træsko på grønne marker')).toEqual(wrong);
  });

  it('stays shut where one bit has been flipped, or the header changed to something that is allowed', async () => {
    const data = Buffer.from(released.data, 'base64');
    data.writeUInt8(data.readUInt8(0) ^ 1, 0);
    const changed = [
      { ...released, data: data.toString('base64') },
      { ...released, data: released.data.slice(0, -4) },
      { ...released, kdf: { ...released.kdf, rounds: 600_001 } },
      { ...released, cipher: { ...released.cipher, iv: Buffer.alloc(12).toString('base64') } },
    ];
    for (const file of changed) expect(await openWith(file, passphrase)).toEqual(wrong);
  });

  it.each<[string, object, string]>([
    ['comes from a newer program', { ...released, version: 2, kdf: 'other' }, 'newer'],
    ['has no version', { ...released, version: undefined }, 'damaged'],
    ['has been cut inside a character', { ...released, data: released.data.slice(0, -3) }, 'damaged'],
    ['has been cut shorter than its tag', { ...released, data: 'AAAA' }, 'damaged'],
    ['has bits where there are none', { ...released, data: `${released.data}QUJ=` }, 'damaged'],
    ['is no base64', { ...released, data: 'aa-_' }, 'damaged'],
    ['has one key more', { ...released, note: 'x' }, 'damaged'],
    ['has a salt that is too short', { ...released, kdf: { ...released.kdf, salt: 'AAAA' } }, 'damaged'],
    ['names another cipher', { ...released, cipher: { ...released.cipher, name: 'AES-CBC' } }, 'damaged'],
    ['asks for too few rounds', { ...released, kdf: { ...released.kdf, rounds: allowedRounds[0] - 1 } }, 'rounds'],
    ['asks for rounds without end', { ...released, kdf: { ...released.kdf, rounds: allowedRounds[1] + 1 } }, 'rounds'],
  ])('is refused before any passphrase is asked for where it %s', async (_what, file, reason) => {
    expect(await readLocked(file, subtle)).toEqual({ kind: 'refused', reason });
  });
});
