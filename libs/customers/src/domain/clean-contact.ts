import { isDomainError, parseEmail, parsePhone } from '@tantam/kernel';

export interface InputError {
  readonly pointer: string;
  readonly code: string;
}

/** Collects what is wrong with an input, field by field. */
export class InputErrors {
  readonly list: InputError[] = [];

  add(pointer: string, code: string): void {
    this.list.push({ pointer, code });
  }

  /** The value, or null with the error noted under the pointer when it was refused. */
  try<T>(pointer: string, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!isDomainError(error)) throw error;
      this.add(pointer, error.code);
      return null;
    }
  }
}

/** E.164, or null for an empty text. */
export function cleanPhone(text: string | null | undefined, pointer: string, errors: InputErrors): string | null {
  if (!text || text.trim() === '') return null;
  return errors.try(pointer, () => parsePhone(text).e164);
}

/** Lower case, without doubles, in the order given. */
export function cleanEmails(texts: readonly string[], errors: InputErrors): string[] {
  const read = texts.map((text, index) => errors.try(`/emails/${index}`, () => parseEmail(text)));
  return [...new Set(read.filter((email) => email !== null))];
}
