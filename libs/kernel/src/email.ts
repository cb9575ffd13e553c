import { rule } from './domain-error.js';
import { cleanLine } from './text.js';

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/u;

/**
 * An e-mail address as stored: trimmed, NFC, lower case on both sides of the @ (no provider in use tells
 * cases apart, and people do not type them alike). One address only; a name around it is refused.
 *
 * @throws DomainError rule 'invalid-email'.
 */
export function parseEmail(input: string): string {
  const address = cleanLine(input).toLowerCase();
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  const isSane = at > 0 && local.length <= 64 && address.length <= 254 && LOCAL.test(local) && DOMAIN.test(domain);
  if (!isSane) throw rule('invalid-email');
  return address;
}
