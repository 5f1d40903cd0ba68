/** A file encrypted with a passphrase: PBKDF2 and AES-256-GCM. All parameters but the passphrase are in its header. */
import { fromBase64, toBase64 } from './base64.ts';
import { deriveBytes, seal, unseal, type Bytes } from './cipher.ts';
import { canonicalJson } from './plain-data.ts';
import { z } from './zod.ts';

export const encryptedFormat = 'traedesten-encrypted';
const version = 1;
/** Accepted numbers of PBKDF2 iterations: fewer are too weak, more take too long. New files use the lowest. */
export const allowedRounds = [600_000, 2_000_000] as const;
const sizes = { salt: 16, iv: 12, key: 32, tag: 16 } as const;

type Header = {
  readonly format: typeof encryptedFormat;
  readonly version: typeof version;
  readonly kdf: { readonly name: 'PBKDF2'; readonly hash: 'SHA-256'; readonly rounds: number; readonly salt: string };
  readonly cipher: { readonly name: 'AES-GCM'; readonly iv: string };
};
export type Envelope = Header & { readonly data: string };

/** The browser's cryptography: `random` returns the given number of random bytes. */
export type Cryptography = { readonly subtle: SubtleCrypto; readonly random: (length: number) => Bytes };

/**
 * `newer`: made by a newer program; `damaged`: not this format, or truncated; `rounds`: iterations out of range; `locked`:
 * wrong passphrase or altered file, which cannot be told apart.
 */
export type NotDecrypted = { readonly kind: 'refused'; readonly reason: 'notEncrypted' | 'newer' | 'damaged' | 'rounds' | 'locked' };
export type Decrypted = { readonly kind: 'decrypted'; readonly text: string } | NotDecrypted;

const envelopeSchema: z.ZodMiniType<Envelope> = z.strictObject({
  format: z.literal(encryptedFormat),
  version: z.literal(version),
  kdf: z.strictObject({ name: z.literal('PBKDF2'), hash: z.literal('SHA-256'), rounds: z.int(), salt: z.string() }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: z.string() }),
  data: z.string(),
});

const anyVersion = z.looseObject({ format: z.literal(encryptedFormat), version: z.int() });

/** @returns the text of the encrypted file */
export async function encryptText(text: string, passphrase: string, { subtle, random }: Cryptography): Promise<string> {
  const salt = random(sizes.salt);
  const iv = random(sizes.iv);
  const header: Header = {
    format: encryptedFormat,
    version,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', rounds: allowedRounds[0], salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
  };
  const key = await deriveBytes(subtle, bytesOf(normalised(passphrase)), salt, header.kdf.rounds, sizes.key);
  const sealed = await seal(subtle, { key, iv, additionalData: additionalDataOf(header) }, bytesOf(text));
  return JSON.stringify({ ...header, data: toBase64(sealed) } satisfies Envelope);
}

/**
 * Decrypts a file. Never rejects; an altered file gives no plaintext at all.
 * @param file parsed JSON of the file
 */
export async function decryptFile(file: unknown, passphrase: string, subtle: SubtleCrypto): Promise<Decrypted> {
  const read = readEnvelope(file);
  if (read.kind === 'refused') return read;
  const { salt, iv, data, header } = read;
  const key = await deriveBytes(subtle, bytesOf(normalised(passphrase)), salt, header.kdf.rounds, sizes.key);
  const plain = await unseal(subtle, { key, iv, additionalData: additionalDataOf(header) }, data);
  if (!plain) return refuse('locked');
  try {
    return { kind: 'decrypted', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch {
    return refuse('damaged');
  }
}

type Opened = { readonly kind: 'opened'; readonly header: Header; readonly salt: Bytes; readonly iv: Bytes; readonly data: Bytes };

function readEnvelope(file: unknown): Opened | NotDecrypted {
  const known = anyVersion.safeParse(file);
  if (!known.success) return refuse('notEncrypted');
  if (known.data.version > version) return refuse('newer');
  const read = envelopeSchema.safeParse(file);
  if (!read.success) return refuse('damaged');
  const { data: text, ...header } = read.data;
  const [fewest, most] = allowedRounds;
  if (header.kdf.rounds < fewest || header.kdf.rounds > most) return refuse('rounds');
  const [salt, iv, data] = [fromBase64(header.kdf.salt), fromBase64(header.cipher.iv), fromBase64(text)];
  if (salt?.length !== sizes.salt || iv?.length !== sizes.iv || !data || data.length < sizes.tag) return refuse('damaged');
  return { kind: 'opened', header, salt, iv, data };
}

function refuse(reason: NotDecrypted['reason']): NotDecrypted {
  return { kind: 'refused', reason };
}

/** The header is authenticated as additional data, so that a changed header fails to decrypt. */
function additionalDataOf(header: Header): Bytes {
  return bytesOf(canonicalJson(header));
}

/** Unicode-normalises the passphrase: keyboards produce the same letter in different forms. */
function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}
