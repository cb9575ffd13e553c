import { Injectable } from '@nestjs/common';
import { BusinessTime, Database, type ImportCheckResult, type ImportContext } from '@tantam/platform';
import { readCommunes, readFormerProvinces, readProvinces } from '../data/regions.js';
import { RegionNames } from '../domain/region-names.js';
import { matchReferences, type CustomerReference, type MatchedReference } from '../domain/match-references.js';
import type { CustomerFields } from '../domain/customer.js';
import { Customers } from '../persistence/customers.js';
import { readHolders } from '../queries/holders.query.js';
import * as sql from './customers-import.sql.js';
import { stateRow, type CustomerImportRow, type RowOutcome } from './state-rows.js';

const CHUNK = 5_000;
export const ENTRY_TABLES = [
  ['group', 'customer_groups'], ['category', 'customer_categories'], ['channel', 'customer_channels'], ['source', 'customer_sources'],
] as const;

interface Place {
  readonly province: string | null;
  readonly commune: string | null;
}

/** Decides what every row of a customers file comes to; writes nothing but staging. */
@Injectable()
export class CheckCustomers {
  private names: RegionNames | null = null;

  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly time: BusinessTime,
  ) {}

  async run({ importId, options, mappedFields, userId }: ImportContext): Promise<ImportCheckResult> {
    await this.database.execute(sql.FORGET_EARLIER_CHECK, [importId]);
    await this.database.execute(sql.REFUSE_NAMELESS, [importId]);
    if (mappedFields.has('owner')) await this.database.execute(sql.RESOLVE_OWNERS, [importId]);
    if (mappedFields.has('branch')) await this.database.execute(sql.RESOLVE_BRANCHES, [importId]);
    if (mappedFields.has('province') || mappedFields.has('commune')) await this.readPlaces(importId);
    if (!options.createMissing) for (const [column, table] of ENTRY_TABLES) await this.database.execute(sql.warnOfUnknownEntry(column, table), [importId]);
    const matches = await this.match(importId);
    await this.database.execute(sql.WARN_OF_CASE, [importId]);
    await this.decide(importId, groupsOf(matches), options.createMissing, userId);
    await this.database.execute(`update import_customers set outcome = 'refused' where import_id = $1 and errors is not null`, [importId]);
    return { summary: await this.summary(importId) };
  }

  private async readPlaces(importId: string): Promise<void> {
    this.names ??= new RegionNames(readProvinces(), readCommunes(), readFormerProvinces());
    const names = this.names;
    const places = await this.database.rows<Place & Record<string, unknown>>(
      `select distinct province, commune from import_customers where import_id = $1 and (province is not null or commune is not null)`,
      [importId],
    );
    await this.database.execute(sql.SET_PLACES, [importId, JSON.stringify(places.map((place) => readPlace(names, place)))]);
  }

  private async match(importId: string): Promise<MatchedReference[]> {
    const references = await this.database.rows<CustomerReference & Record<string, unknown>>(
      `select row_no as "refNo", code, full_name as name, coalesce(phone1, phone2) as phone, case when phone1 is not null then phone2 end as phone2, lower(email) as email
       from import_customers where import_id = $1 and errors is null order by row_no`,
      [importId],
    );
    const known = await readHolders(this.database, {
      codes: valuesOf(references, 'code'), phones: [...valuesOf(references, 'phone'), ...valuesOf(references, 'phone2')], emails: valuesOf(references, 'email'),
    });
    const matches = await this.byName(references, matchReferences(references, known));
    for (let start = 0; start < matches.length; start += CHUNK) {
      await this.database.execute(
        `update import_customers as i set customer_id = r."customerId", maker_row_no = r."madeByRefNo",
           errors = case when r.outcome = 'ambiguous' then coalesce(i.errors, '[]') || ${sql.issue('phone1', 'two-holders', `jsonb_build_object('holders', r.holders)`)} else i.errors end,
           warnings = case when r.outcome <> 'ambiguous' and jsonb_typeof(r.holders) = 'array'
             then coalesce(i.warnings, '[]') || ${sql.issue('phone1', 'phone-in-use', `jsonb_build_object('holders', r.holders)`)} else i.warnings end
         from jsonb_to_recordset($2) as r ("refNo" int, "customerId" uuid, "madeByRefNo" int, outcome text, holders jsonb)
         where i.import_id = $1 and i.row_no = r."refNo"`,
        [importId, JSON.stringify(matches.slice(start, start + CHUNK))],
      );
    }
    return matches.filter((match) => match.outcome !== 'ambiguous');
  }

  /** Rows with a name only: the one customer of that very name without phone and e-mail, else a new one; so a second run finds the first one's. */
  private async byName(references: readonly CustomerReference[], matches: readonly MatchedReference[]): Promise<MatchedReference[]> {
    const names = new Map(references.map((reference) => [reference.refNo, reference.name]));
    const asked = matches.filter((match) => match.outcome === 'walk_in').map((match) => names.get(match.refNo));
    if (asked.length === 0) return [...matches];
    const rows = await this.database.rows<{ name: string; customerId: string }>(
      `select c.full_name as name, (array_agg(c.id))[1] as "customerId" from customers as c
       where c.full_name = any($1::text[]) and c.phone1 is null and c.phone2 is null and c.emails = '{}' group by c.full_name having count(*) = 1`,
      [asked],
    );
    const found = new Map(rows.map((row) => [row.name, row.customerId]));
    const makers = new Map<string, number>();
    return matches.map((match) => {
      const name = names.get(match.refNo);
      if (match.outcome !== 'walk_in' || !name) return match;
      const customerId = found.get(name) ?? null;
      if (customerId !== null) return { ...match, outcome: 'matched', customerId };
      const maker = makers.get(name) ?? match.refNo;
      makers.set(name, maker);
      return { ...match, outcome: 'created', madeByRefNo: maker };
    });
  }

  /** Row after row of each customer, as applying will do it. */
  private async decide(importId: string, groups: readonly number[][], createsEntries: boolean, userId: string): Promise<void> {
    const today = await this.time.today();
    for (const rowNos of inChunks(groups, CHUNK)) {
      const rows = await this.database.rows<CustomerImportRow & Record<string, unknown>>(sql.ROWS, [importId, rowNos, createsEntries]);
      const stored = await this.customers.getManyForUpdate([...new Set(rows.flatMap((row) => row.customerId ?? []))]);
      const states = new Map<string | number, CustomerFields>([...stored].map(([id, customer]) => [id, customer.fields]));
      const outcomes = rows.map((row) => ({ rowNo: row.rowNo, ...fold(states, row, (current) => stateRow(current, row, today, userId)) }));
      await this.database.execute(
        `update import_customers as i set outcome = r.outcome, errors = case when jsonb_array_length(r.errors) > 0 then r.errors else i.errors end
         from jsonb_to_recordset($2) as r ("rowNo" int, outcome text, errors jsonb) where i.import_id = $1 and i.row_no = r."rowNo"`,
        [importId, JSON.stringify(outcomes.map(({ rowNo, outcome, errors }) => ({ rowNo, outcome, errors })))],
      );
    }
  }

  private async summary(importId: string): Promise<Readonly<Record<string, unknown>>> {
    const row = await this.database.row<Record<string, number>>(
      `select count(*) filter (where outcome = 'created')::int as "customersNew", count(distinct customer_id) filter (where outcome = 'updated')::int as "customersChanged"
       from import_customers where import_id = $1`,
      [importId],
    );
    return row ?? {};
  }
}

/** Applies a row to what is known of its customer and keeps the new state for the next row. */
export function fold(states: Map<string | number, CustomerFields>, row: CustomerImportRow, state: (current: CustomerFields | null) => RowOutcome): RowOutcome {
  const key = row.customerId ?? row.makerRowNo ?? row.rowNo;
  const result = state(states.get(key) ?? null);
  if (result.outcome !== 'refused') states.set(key, result.fields);
  return result;
}

/** Row numbers by customer, in order of each one's first row. */
function groupsOf(matches: readonly MatchedReference[]): number[][] {
  const groups = new Map<string | number, number[]>();
  for (const match of matches) {
    const key = match.customerId ?? match.madeByRefNo ?? match.refNo;
    const group = groups.get(key);
    if (group) group.push(match.refNo);
    else groups.set(key, [match.refNo]);
  }
  return [...groups.values()];
}

/** Whole groups, about `size` rows at a time. */
function* inChunks(groups: readonly number[][], size: number): Generator<number[]> {
  let chunk: number[] = [];
  for (const group of groups) {
    chunk.push(...group);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function valuesOf(references: readonly CustomerReference[], field: 'code' | 'phone' | 'phone2' | 'email'): string[] {
  return [...new Set(references.flatMap((reference) => reference[field] ?? []))];
}

function readPlace(names: RegionNames, place: Place): Record<string, unknown> {
  const province = place.province === null ? null : names.province(place.province);
  const communeCode = place.commune !== null && province ? names.commune(place.commune, province.code) : null;
  const warnings = [
    ...(place.province !== null && !province ? [{ field: 'province', code: 'unknown-province', params: { value: place.province } }] : []),
    ...(province?.former ? [{ field: 'province', code: 'former-province', params: { former: province.former, province: province.name } }] : []),
    ...(place.commune !== null && !communeCode ? [{ field: 'commune', code: 'unknown-commune', params: { value: place.commune } }] : []),
  ];
  const isCommuneKept = place.commune !== null && communeCode === null;
  const isProvinceKept = place.province !== null && (!province || province.former !== null);
  const keptPlaces = [...(isCommuneKept ? [place.commune] : []), ...(isProvinceKept ? [place.province] : [])];
  return { ...place, provinceCode: province?.code ?? null, communeCode, keptPlaces, warnings };
}
