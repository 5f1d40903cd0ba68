/** The two WebCrypto primitives of the encrypted file, separate so that published test vectors can be run. */

/** Bytes in the type that WebCrypto accepts. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * PBKDF2 with HMAC-SHA-256.
 * @param length of the key in bytes
 */
export async function deriveBytes(subtle: SubtleCrypto, passphrase: Bytes, salt: Bytes, rounds: number, length: number): Promise<Bytes> {
  const material = await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, material, length * 8));
}

export type Sealing = { readonly key: Bytes; readonly iv: Bytes; readonly additionalData: Bytes };

/** AES-GCM; the 128-bit tag is appended. */
export async function seal(subtle: SubtleCrypto, { key, iv, additionalData }: Sealing, plain: Bytes): Promise<Bytes> {
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  return new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData, tagLength: 128 }, imported, plain));
}

/** @returns null if authentication fails: another key, iv, additional data or ciphertext */
export async function unseal(subtle: SubtleCrypto, { key, iv, additionalData }: Sealing, sealed: Bytes): Promise<Bytes | null> {
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  try {
    return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData, tagLength: 128 }, imported, sealed));
  } catch {
    return null;
  }
}
