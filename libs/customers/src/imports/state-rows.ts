import { isDomainError, type LocalDate } from '@tantam/kernel';
import type { CustomerInput } from '../domain/customer-input.js';
import type { CustomerFields } from '../domain/customer.js';
import { stateCustomer } from '../domain/state-customer.js';

/** A row of the file as the check left it; null = the cell was empty. */
export interface CustomerImportRow {
  readonly rowNo: number;
  readonly code: string | null;
  readonly fullName: string | null;
  readonly salutation: string | null;
  readonly phone1: string | null;
  readonly phone2: string | null;
  readonly email: string | null;
  readonly birthday: string | null;
  readonly gender: CustomerFields['gender'] | null;
  readonly address: string | null;
  readonly country: string | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly keptPlaces: readonly string[];
  readonly groupId: string | null;
  readonly categoryId: string | null;
  readonly channelId: string | null;
  readonly sourceId: string | null;
  readonly branchId: string | null;
  readonly ownerId: string | null;
  readonly owner: string | null;
  readonly customerId: string | null;
  readonly makerRowNo: number | null;
}

export interface RowOutcome {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly fields: CustomerFields;
  readonly errors: readonly { readonly field: string | null; readonly code: string }[];
}

/**
 * What a row makes of its customer. An empty cell leaves the field as it is; an e-mail is put first and the others stay;
 * a number that the customer has
 * already is not moved between its two fields, unless the row states both.
 */
export function stateRow(current: CustomerFields | null, row: CustomerImportRow, today: LocalDate, userId: string): RowOutcome {
  const outcome = current === null ? 'created' : 'updated';
  try {
    const isNamedByCode = current === null && nameByCode(row) !== null;
    const fields = { ...stateCustomer(current, inputOf(current, row), today, userId), ...(isNamedByCode ? { isIncomplete: true } : {}) };
    return { outcome: current !== null && isSame(current, fields) ? 'unchanged' : outcome, fields, errors: [] };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const faults = (error.params.errors ?? []) as readonly { pointer: string; code: string }[];
    const errors = faults.map(({ pointer, code }) => ({ field: pointer.slice(1).split('/')[0] ?? null, code }));
    return { outcome: 'refused', fields: current!, errors: errors.length > 0 ? errors : [{ field: null, code: error.code }] };
  }
}

/** The last that a new customer without name, phone and e-mail can be called by. */
function nameByCode(row: CustomerImportRow): string | null {
  return row.fullName ?? row.phone1 ?? row.phone2 ?? row.email ? null : row.code;
}

function inputOf(current: CustomerFields | null, row: CustomerImportRow): CustomerInput {
  const held = [current?.phone1, current?.phone2];
  const isHeld = (phone: string | null): boolean => phone !== null && held.includes(phone);
  const all: { [K in keyof CustomerInput]: CustomerInput[K] | null } = {
    fullName: row.fullName ?? (current === null ? nameByCode(row) : null),
    salutation: row.salutation,
    ...(row.phone1 && row.phone2 && row.phone1 !== row.phone2
      ? { phone1: row.phone1, phone2: row.phone2 }
      : { phone1: isHeld(row.phone1) ? null : row.phone1, phone2: isHeld(row.phone2) || row.phone2 === row.phone1 ? null : row.phone2 }),
    emails: row.email === null ? null : [row.email, ...(current?.emails ?? []).filter((email) => email !== row.email)],
    birthday: row.birthday, gender: row.gender, country: row.country, provinceCode: row.provinceCode, communeCode: row.communeCode,
    groupId: row.groupId, categoryId: row.categoryId, channelId: row.channelId, sourceId: row.sourceId, branchId: row.branchId, ownerId: row.ownerId,
    address: addressOf(row, current?.address ?? null),
  };
  const isEmailKnown = row.email !== null && (current?.emails.includes(row.email) ?? false);
  const given = Object.entries(all).filter(([name, value]) => value !== null && !(name === 'emails' && isEmailKnown));
  return Object.fromEntries(given) as CustomerInput;
}

function addressOf(row: CustomerImportRow, current: string | null): string | null {
  const base = row.address ?? current ?? '';
  const kept = row.keptPlaces.filter((place) => !base.includes(place));
  return kept.length === 0 ? row.address : [base, ...kept].filter((part) => part !== '').join(', ').slice(0, 500);
}

function isSame(a: CustomerFields, b: CustomerFields): boolean {
  return (Object.keys(b) as (keyof CustomerFields)[]).every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
}
