import { v7, validate } from 'uuid';

/**
 * A new identifier, version 7: its text sorts by time of creation, and within this process strictly so, also
 * among those of the same millisecond.
 */
export function uuidv7(): string {
  return v7();
}

/** Whether the value is a UUID in its usual text form, of any version and in either case. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}
