import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Names the key that sealed a value, so that a later key can stand beside this one. */
const KEY_VERSION = 'k1';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals texts that must be read again. */
export interface SecretBox {
  /** Seals a text for one place; the same text is sealed differently each time. */
  seal(text: string, place: string): string;
  /** The text, or null when another key or another place sealed it, or it was changed. */
  open(sealed: string, place: string): string | null;
}

/**
 * AES-256-GCM with a random 96-bit nonce. The place (`bot|<id>|<name>`) is authenticated with the
 * text: what was sealed for one row cannot be moved to another.
 * @param key 32 bytes in base64
 */
export function createSecretBox(key: string): SecretBox {
  const keyBytes = Buffer.from(key, 'base64');
  if (keyBytes.length !== KEY_BYTES) throw new Error('the key of stored secrets is not 32 bytes');
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyBytes, nonce);
      cipher.setAAD(Buffer.from(place));
      const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${KEY_VERSION}.${Buffer.concat(sealed).toString('base64url')}`;
    },

    open(sealed, place) {
      const [version, payload = ''] = sealed.split('.');
      const bytes = Buffer.from(payload, 'base64url');
      if (version !== KEY_VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', keyBytes, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
