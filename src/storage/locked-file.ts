/**
 * A file behind a passphrase: JSON Web Encryption (RFC 7516) in the flattened JSON form, with PBES2-HS512+A256KW and A256GCM.
 * Loaded when a locked file is made or opened, because it brings jose along.
 */
import type { FlattenedJWE } from 'jose';
import { decode } from 'jose/base64url';
import { flattenedDecrypt } from 'jose/jwe/flattened/decrypt';
import { FlattenedEncrypt } from 'jose/jwe/flattened/encrypt';
import { readJson } from '../intake/read-json.ts';
import { limits } from '../intake/text-limits.ts';
import { readEnvelope } from './envelope.ts';
import { encryptedFormat } from './file-kind.ts';
import { allowedRounds, isAllowed, lockedFile, notUnlocked, type LockedFile, type NotUnlocked } from './lock-rules.ts';
import { sha256 } from './plain-data.ts';
import { isPlain } from './second-version.ts';
import { z } from './zod.ts';

const algorithms = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' } as const;
const longestHeader = 400;

/** Strict in its bytes: a wrapped key of 32 bytes, an IV of 12, a tag of 16, all as base64url without padding. */
const fileSchema = z.strictObject({
  ciphertext: z.string().check(z.maxLength(limits.backupBytes, { abort: true }), z.regex(/^[\w-]+$/)),
  iv: z.string().check(z.regex(/^[\w-]{16}$/)),
  tag: z.string().check(z.regex(/^[\w-]{22}$/)),
  encrypted_key: z.string().check(z.regex(/^[\w-]{54}$/)),
  protected: z.string().check(z.maxLength(longestHeader, { abort: true }), z.regex(/^[\w-]+$/)),
  sha256: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
type Jwe = z.infer<typeof fileSchema>;

/** Nothing but these: no compression, no critical extensions. The salt has 16 to 64 bytes. */
const headerSchema = z.strictObject({
  alg: z.literal(algorithms.alg),
  enc: z.literal(algorithms.enc),
  p2c: z.int(),
  p2s: z.string().check(z.regex(/^[\w-]{22,86}$/)),
});

/**
 * Locks a text.
 * @returns the text of the file: a JWE, with the SHA-256 of its compact form beside it, so that damage can be told from a wrong
 * passphrase
 */
export async function lockText(text: string, passphrase: string, subtle: SubtleCrypto): Promise<string> {
  const jwe = await new FlattenedEncrypt(bytesOf(text))
    .setProtectedHeader(algorithms)
    .setKeyManagementParameters({ p2c: allowedRounds[0] })
    .encrypt(bytesOf(prepared(passphrase)));
  return `${JSON.stringify({ ...jwe, sha256: await sha256(subtle, compact(jwe)) })}\n`;
}

/**
 * Checks a locked file of any version, before anything is computed with a passphrase. Never rejects.
 * @param file parsed JSON of the file
 */
export function readLocked(file: unknown, subtle: SubtleCrypto): Promise<LockedFile | NotUnlocked> {
  const isOlder = isPlain(file) && file['format'] === encryptedFormat;
  return isOlder ? Promise.resolve(readEnvelope(file, subtle)) : readJwe(file, subtle);
}

async function readJwe(file: unknown, subtle: SubtleCrypto): Promise<LockedFile | NotUnlocked> {
  const read = fileSchema.safeParse(file);
  // Further members are headers of other kinds, or other forms of JWE.
  if (!read.success) return notUnlocked(read.error.issues.some(({ code }) => code === 'unrecognized_keys') ? 'otherLock' : 'damaged');
  const { sha256: said, ...jwe } = read.data;
  if (said !== undefined && said !== (await sha256(subtle, compact(jwe)))) return notUnlocked('damaged');
  const refusal = faultOfHeader(jwe.protected);
  return refusal ? notUnlocked(refusal) : lockedFile((passphrase) => decrypted(jwe, prepared(passphrase)), said !== undefined);
}

async function decrypted(jwe: Jwe, passphrase: string): Promise<BufferSource | null> {
  try {
    const opened = await flattenedDecrypt(jwe, bytesOf(passphrase), {
      keyManagementAlgorithms: [algorithms.alg],
      contentEncryptionAlgorithms: [algorithms.enc],
      maxPBES2Count: allowedRounds[1],
    });
    return opened.plaintext as Uint8Array<ArrayBuffer>;
  } catch {
    return null;
  }
}

/** Checks the header as strictly as the file; jose would also accept few rounds, compression and other algorithms. */
function faultOfHeader(encoded: string): NotUnlocked['reason'] | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(decode(encoded));
  } catch {
    return 'damaged';
  }
  const header = readJson(text, { length: longestHeader, depth: 1 });
  if (header.kind === 'syntax' || header.kind === 'empty') return 'damaged';
  const read = headerSchema.safeParse(header.kind === 'fine' ? header.value : null);
  if (!read.success) return 'otherLock';
  return isAllowed(read.data.p2c) ? null : 'rounds';
}

/** The compact form (RFC 7516, 7.1). */
function compact({ protected: header, encrypted_key, iv, ciphertext, tag }: FlattenedJWE): string {
  return [header, encrypted_key, iv, ciphertext, tag].join('.');
}

/** As RFC 8265 prepares a password: keyboards write the same letters, and spaces, in different forms. */
function prepared(passphrase: string): string {
  return passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
