import { Injectable } from '@nestjs/common';
import { uuidv7, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database, type ImportContext } from '@tantam/platform';
import type { CustomerFields } from '../domain/customer.js';
import { Customers, type ManyCustomers } from '../persistence/customers.js';
import { TellCustomersAdded } from '../use-cases/tell-customers-added.js';
import { TellOwners } from '../use-cases/tell-owners.js';
import { ENTRY_TABLES, fold } from './check-customers.js';
import * as sql from './customers-import.sql.js';
import { stateRow, type CustomerImportRow } from './state-rows.js';

const CHUNK = 2_000;

/** Makes and changes the customers of a checked file, a chunk of whole customers per transaction. */
@Injectable()
export class ApplyCustomers {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly time: BusinessTime,
    private readonly added: TellCustomersAdded,
    private readonly owners: TellOwners,
  ) {}

  /** @returns how many rows it took; 0 when nothing is left */
  async next({ importId, options, userId }: ImportContext): Promise<number> {
    if (options.createMissing) await this.createEntries(importId);
    const rowNos = await this.nextRows(importId);
    if (rowNos.length === 0) return 0;
    const rows = await this.database.rows<CustomerImportRow & Record<string, unknown>>(sql.ROWS, [importId, rowNos, false]);
    const customerIds = await this.write(rows, await this.time.today(), userId);
    await this.database.execute(
      `update import_customers set is_applied = true, customer_id = applied.customer_id
       from unnest($2::int[], $3::uuid[]) as applied (row_no, customer_id) where import_id = $1 and import_customers.row_no = applied.row_no`,
      [importId, rowNos, rowNos.map((rowNo) => customerIds.get(rowNo) ?? null)],
    );
    return rowNos.length;
  }

  /** With the first chunk; from then on there is nothing missing. */
  private async createEntries(importId: string): Promise<void> {
    if (await this.database.row(`select 1 from import_customers where import_id = $1 and is_applied limit 1`, [importId])) return;
    for (const [column, table] of ENTRY_TABLES) await this.database.execute(sql.createEntries(column, table), [importId]);
  }

  /** The next customers with all their rows, so that one made here is not needed by a later chunk. */
  private async nextRows(importId: string): Promise<number[]> {
    const rows = await this.database.rows<{ rowNo: number }>(
      `with open as (
         select row_no, coalesce(customer_id::text, maker_row_no::text) as customer from import_customers
         where import_id = $1 and not is_applied and outcome <> 'refused'
       ), first as (select distinct customer from (select customer from open order by row_no limit ${CHUNK}) as few)
       select row_no as "rowNo" from open where customer in (select customer from first) order by row_no`,
      [importId],
    );
    return rows.map((row) => row.rowNo);
  }

  /** @returns whom each row is about */
  private async write(rows: readonly CustomerImportRow[], today: LocalDate, userId: string): Promise<ReadonlyMap<number, string | null>> {
    const stored = await this.customers.getManyForUpdate([...new Set(rows.flatMap((row) => row.customerId ?? []))]);
    const states = new Map<string | number, CustomerFields>([...stored].map(([id, customer]) => [id, customer.fields]));
    const changed = new Map<string | number, ManyCustomers>();
    for (const row of rows) {
      const { outcome, fields } = fold(states, row, (current) => stateRow(current, row, today, userId));
      if (outcome === 'refused' || outcome === 'unchanged') continue;
      const key = row.customerId ?? row.makerRowNo ?? row.rowNo;
      const before = changed.get(key);
      changed.set(key, {
        id: row.customerId ?? before?.id ?? uuidv7(),
        code: before?.code ?? row.code,
        fields,
        ownerText: row.owner ?? before?.ownerText ?? null,
      });
    }
    const made = [...changed].filter(([key]) => !stored.has(String(key))).map(([, customer]) => customer);
    // Codes that the file gives are taken before the others are drawn.
    await this.customers.addMany(made.filter((customer) => customer.code !== null), userId);
    await this.customers.addMany(made.filter((customer) => customer.code === null), userId);
    const saved = [...changed].filter(([key]) => stored.has(String(key))).map(([, customer]) => customer);
    await this.customers.saveMany(saved);
    await this.keepOwnerTexts(rows);
    await this.added.tell(made.map((customer) => customer.id));
    await this.owners.tell(saved.map(({ id, fields }) => ({ customerId: id, from: stored.get(id)?.fields.ownerId ?? null, to: fields.ownerId })));
    return new Map(rows.map((row) => [row.rowNo, row.customerId ?? changed.get(row.makerRowNo ?? row.rowNo)?.id ?? null]));
  }

  /** An owner whom nobody knows is kept as text; that is no edit. */
  private async keepOwnerTexts(rows: readonly CustomerImportRow[]): Promise<void> {
    const named = rows.filter((row) => row.owner !== null && row.customerId !== null);
    await this.database.execute(
      `update customers set owner_text = r.owner from unnest($1::uuid[], $2::text[]) as r (id, owner)
       where customers.id = r.id and customers.owner_id is null and customers.owner_text is distinct from r.owner`,
      [named.map((row) => row.customerId), named.map((row) => row.owner)],
    );
  }
}
