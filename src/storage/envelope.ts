/**
 * Locked files of before JWE: PBKDF2 with SHA-256, and AES-256-GCM with the header as additional data. They are opened for
 * ever; nothing writes them any more.
 */
import { isAllowed, lockedFile, notUnlocked, type LockedFile, type NotUnlocked } from './lock-rules.ts';
import { canonicalJson } from './plain-data.ts';
import { z } from './zod.ts';

const version = 1;
const [saltBytes, ivBytes, keyBits, tagBytes] = [16, 12, 256, 16];

const envelopeSchema = z.strictObject({
  format: z.string(),
  version: z.literal(version),
  kdf: z.strictObject({ name: z.literal('PBKDF2'), hash: z.literal('SHA-256'), rounds: z.int(), salt: z.string() }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: z.string() }),
  data: z.string(),
});
const newerSchema = z.looseObject({ version: z.int().check(z.gt(version)) });

/** Checks the form of the file. @param file parsed JSON with the format `traedesten-encrypted` */
export function readEnvelope(file: unknown, subtle: SubtleCrypto): LockedFile | NotUnlocked {
  if (newerSchema.safeParse(file).success) return notUnlocked('newer');
  const read = envelopeSchema.safeParse(file);
  if (!read.success) return notUnlocked('damaged');
  const { data: text, ...header } = read.data;
  const { rounds } = header.kdf;
  if (!isAllowed(rounds)) return notUnlocked('rounds');
  const [salt, iv, data] = [fromBase64(header.kdf.salt), fromBase64(header.cipher.iv), fromBase64(text)];
  if (salt?.length !== saltBytes || iv?.length !== ivBytes || !data || data.length < tagBytes) return notUnlocked('damaged');
  const additionalData = bytesOf(canonicalJson(header));
  return lockedFile(async (passphrase) => {
    const material = await subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
    const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, material, keyBits);
    const key = await subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt']);
    return subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data).catch(() => null);
  }, false);
}

/** @returns null if it is not canonical base64 with padding (RFC 4648): the unused bits at its end are zero */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*(?:[A-Za-z0-9+/]|[AEIMQUYcgkosw048]=|[AQgw]==)?$/.test(text)) return null;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
