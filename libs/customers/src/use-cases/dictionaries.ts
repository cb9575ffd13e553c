import { Injectable } from '@nestjs/common';
import { cleanLine, conflict, malformed, notFound, stale, uuidv7 } from '@tantam/kernel';
import { Audit, Database, fieldChanges, Transactional } from '@tantam/platform';
import type { CustomerDictionary, DictionaryEntry, DictionaryEntryFields } from '../domain/dictionary.js';
import { refused } from '../persistence/constraint.js';

/** What an entry is called in the audit trail. */
const RESOURCES: Readonly<Record<CustomerDictionary, string>> = {
  customer_groups: 'customer-group', customer_categories: 'customer-category', customer_channels: 'customer-channel', customer_sources: 'customer-source',
};
const COLUMNS = 'id, code, name, is_active as active, position, version';

/** The four dictionaries of customers. An entry in use can only be switched off, so none is ever deleted. */
@Injectable()
export class Dictionaries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async list(dictionary: CustomerDictionary, active?: boolean): Promise<DictionaryEntry[]> {
    return this.database.rows<DictionaryEntry>(
      `select ${COLUMNS} from ${dictionary} where $1::boolean is null or is_active = $1 order by position, name collate "vi-x-icu", id`,
      [active ?? null],
    );
  }

  /** @throws DomainError `dictionary-name-taken`, `dictionary-code-taken`, `invalid-input` */
  @Transactional()
  async create(dictionary: CustomerDictionary, fields: DictionaryEntryFields & { readonly name: string }): Promise<DictionaryEntry> {
    const row = await refused(refusals(dictionary), () =>
      this.database.row<DictionaryEntry>(
        `insert into ${dictionary} (id, code, name, is_active, position)
         values ($1, $2, $3, $4, coalesce($5, (select coalesce(max(position), 0) + 1 from ${dictionary}))) returning ${COLUMNS}`,
        [uuidv7(), codeOf(fields.code), nameOf(fields.name), fields.active ?? true, fields.position ?? null],
      ),
    );
    return this.recorded('created', dictionary, null, row!);
  }

  /** @throws DomainError `dictionary-entry-not-found`, `stale`, and as `create` */
  @Transactional()
  async change(dictionary: CustomerDictionary, id: string, fields: DictionaryEntryFields, expectedVersion: number | null): Promise<DictionaryEntry> {
    const current = await this.database.row<DictionaryEntry>(`select ${COLUMNS} from ${dictionary} where id = $1 for no key update`, [id]);
    if (!current) throw notFound('dictionary-entry-not-found');
    if (expectedVersion !== null && current.version !== expectedVersion) throw stale('stale', { current });
    const next = { ...current, ...given(fields) };
    const row = await refused(refusals(dictionary), () =>
      this.database.row<DictionaryEntry>(
        `update ${dictionary} set code = $2, name = $3, is_active = $4, position = $5, version = version + 1 where id = $1 returning ${COLUMNS}`,
        [id, codeOf(next.code), nameOf(next.name), next.active, next.position],
      ),
    );
    return this.recorded('changed', dictionary, current, row!);
  }

  private recorded(verb: string, dictionary: CustomerDictionary, before: DictionaryEntry | null, entry: DictionaryEntry): DictionaryEntry {
    const resource = RESOURCES[dictionary];
    this.audit.record({ action: `${resource}.${verb}`, resource, resourceId: entry.id, changes: fieldChanges(before, entry, ['code', 'name', 'active', 'position']) });
    return entry;
  }
}

function given(fields: DictionaryEntryFields): Partial<DictionaryEntry> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function nameOf(text: string): string {
  const name = cleanLine(text);
  if (name === '') throw malformed('invalid-input', { errors: [{ pointer: '/name', code: 'too-short' }] });
  return name;
}

function codeOf(text: string | null | undefined): string | null {
  return cleanLine(text ?? '') || null;
}

function refusals(dictionary: CustomerDictionary): Record<string, () => Error & ReturnType<typeof conflict>> {
  return { [`${dictionary}_name`]: () => conflict('dictionary-name-taken'), [`${dictionary}_code`]: () => conflict('dictionary-code-taken') };
}
