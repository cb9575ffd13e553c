import { nfc, rule } from '@tantam/kernel';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './user.js';

/**
 * A new password as it is hashed: composed (NFC), so that "ậ" typed on a phone and on a Mac are the same, and
 * never shortened. Its length counts characters, not bytes.
 *
 * @throws DomainError rule 'password-length' outside 12–128 characters.
 */
export function acceptPassword(text: string): string {
  const password = nfc(text);
  const length = [...password].length;
  if (length < MIN_PASSWORD_LENGTH || length > MAX_PASSWORD_LENGTH) {
    throw rule('password-length', { min: MIN_PASSWORD_LENGTH, max: MAX_PASSWORD_LENGTH });
  }
  return password;
}
