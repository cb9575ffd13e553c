import { isDeepStrictEqual } from 'node:util';

/** What a field was and what it is now; JSON-safe. */
export interface FieldChange {
  readonly from: unknown;
  readonly to: unknown;
}

export type FieldChanges = Readonly<Record<string, FieldChange>>;

/** Something that people or integrations changed. */
export interface AuditRecord {
  /** Resource and past tense: `user.changed`, `order.placed`. */
  readonly action: string;
  /** Kind of thing, as in its path: `user`, `care-plan`. */
  readonly resource: string;
  /** Its id, or its code where it has no id (`role`); null for a setting of which there is one. */
  readonly resourceId: string | null;
  /** Whom it is about; her key seals the personal values. */
  readonly customerId?: string | null;
  readonly changes?: FieldChanges;
  /**
   * Fields of `changes` whose values say something about a person: names, phones, e-mails, addresses, birthdays, notes.
   * They are stored sealed: under the customer's key, without a customer under the installation's.
   */
  readonly personal?: readonly string[];
  /** Another user than the one who is signed in, e.g. whoever is signing in. */
  readonly actorId?: string;
}

/**
 * The fields that differ, compared by value. Instants become RFC 3339 texts.
 *
 * @param before null: everything is new; empty values of new things say nothing and are left out
 * @param fields which to look at; all of `after` when not given
 */
export function fieldChanges<T extends object>(before: T | null, after: T, fields: readonly (keyof T & string)[] = Object.keys(after) as (keyof T & string)[]): FieldChanges {
  const changes: Record<string, FieldChange> = {};
  for (const field of fields) {
    const from = before ? plain(before[field]) : null;
    const to = plain(after[field]);
    if (before === null && isEmpty(to)) continue;
    if (!isDeepStrictEqual(from, to)) changes[field] = { from, to };
  }
  return changes;
}

function plain(value: unknown): unknown {
  if (value === undefined) return null;
  return value instanceof Date ? value.toISOString() : value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
