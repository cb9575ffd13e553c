import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 's1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed text as it stands in the database, taken apart. */
export interface SealedText {
  readonly keyId: string;
  readonly nonce: Buffer;
  /** Cipher text with its tag behind it. */
  readonly content: Buffer;
}

/**
 * Encrypts with AES-256-GCM.
 *
 * @param key 32 bytes
 * @param keyId letters, digits and hyphens; it stands in the text, so that the key can be found again
 * @param where the place where the text is kept: it opens nowhere else
 * @returns `s1.<key id>.<nonce>.<content and tag>`, both base64url
 */
export function encrypt(key: Buffer, keyId: string, where: string, content: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(where));
  const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  return `${VERSION}.${keyId}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
}

/** Null for what is no sealed text of a known version. */
export function parseSealed(text: string): SealedText | null {
  const [version, keyId, nonce, content, ...rest] = text.split('.');
  if (version !== VERSION || !keyId || !nonce || !content || rest.length > 0) return null;
  return { keyId, nonce: Buffer.from(nonce, 'base64url'), content: Buffer.from(content, 'base64url') };
}

/** Null when the key or the place is another, or the text was changed. */
export function decrypt(key: Buffer, where: string, { nonce, content }: SealedText): Buffer | null {
  if (nonce.length !== NONCE_BYTES || content.length < TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(Buffer.from(where));
  decipher.setAuthTag(content.subarray(content.length - TAG_BYTES));
  const open = decipher.update(content.subarray(0, content.length - TAG_BYTES));
  try {
    return Buffer.concat([open, decipher.final()]);
  } catch (error) {
    if (/unable to authenticate/i.test(String(error))) return null;
    throw error;
  }
}
