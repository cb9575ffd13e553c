import { Injectable } from '@nestjs/common';
import { formatPhone, givenNameOf, uuidv7 } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { firstStated, matchReferences, type CustomerReference, type MatchedReference } from '../domain/match-references.js';
import { readHolders } from '../queries/holders.query.js';
import { TellCustomersAdded } from './tell-customers-added.js';

export interface ReferenceSummary {
  /** References that mean a customer who exists. */
  readonly matched: number;
  /** Customers that are (in a dry look: would be) made. */
  readonly created: number;
  readonly walkIn: number;
  /** Two hold the phone or e-mail: kept as walk-ins, `holders` names them. */
  readonly ambiguous: number;
  /** Would be made, but making is switched off. */
  readonly none: number;
}

type Reference = CustomerReference & { readonly phoneText: string | null; readonly country: string | null };
const CHUNK = 10_000;

/**
 * Customers named in files of other kinds. The other kind writes each distinct reference into
 * `import_customer_refs` (`import_id, ref_no, code, name, phone, phone_text, email, country`), asks here, and reads back
 * `outcome` (`created` = its customer is new), `customer_id`, `made_by_ref_no` (the other reference that makes its
 * customer) and `holders` (who share the phone or e-mail). Fields of customers that exist are never touched.
 */
@Injectable()
export class CustomerReferences {
  constructor(
    private readonly database: Database,
    private readonly added: TellCustomersAdded,
  ) {}

  /** A dry look: fills `customer_id` of customers that exist, `outcome` and `holders`; makes nobody. */
  async resolveExisting(importId: string, options: { readonly createMissing: boolean } = { createMissing: true }): Promise<ReferenceSummary> {
    const { matches } = await this.match(importId);
    await this.write(importId, matches, options.createMissing);
    return summary(matches, options.createMissing);
  }

  /** Makes who is missing and fills every `customer_id` that there is. Runs in the caller's transaction; again, it makes nobody. */
  async createMissing(importId: string, userId: string): Promise<ReferenceSummary> {
    // One import at a time makes customers from references, or two files would make the same person twice.
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('customer-references'))`);
    const { references, matches } = await this.match(importId);
    const made = await this.make(references, matches, userId);
    const complete = matches.map((match) => ({
      ...match,
      customerId: match.customerId ?? (match.madeByRefNo === null ? null : (made.get(match.madeByRefNo) ?? null)),
    }));
    await this.write(importId, complete, true);
    return summary(matches, true);
  }

  private async match(importId: string): Promise<{ references: readonly Reference[]; matches: readonly MatchedReference[] }> {
    const references = await this.database.rows<Reference>(
      `select ref_no as "refNo", nullif(btrim(code), '') as code, nullif(btrim(name), '') as name, phone, phone_text as "phoneText",
         lower(nullif(btrim(email), '')) as email, country
       from import_customer_refs where import_id = $1 order by ref_no`,
      [importId],
    );
    const valuesOf = (field: 'code' | 'phone' | 'email'): string[] => [...new Set(references.flatMap((reference) => reference[field] ?? []))];
    const known = await readHolders(this.database, { codes: valuesOf('code'), phones: valuesOf('phone'), emails: valuesOf('email') });
    return { references, matches: matchReferences(references, known) };
  }

  private async make(references: readonly Reference[], matches: readonly MatchedReference[], userId: string): Promise<Map<number, string>> {
    const ids = new Map<number, string>();
    const groups = groupsOf(references, matches);
    const rows = matches.filter(isMaker).map((match) => newCustomer(groups.get(match.refNo) ?? []));
    for (const row of rows) ids.set(row.refNo, row.id);
    // Codes that the file gives are taken before the others are drawn.
    await this.insert(rows.filter((row) => row.code !== null), userId);
    await this.insert(rows.filter((row) => row.code === null), userId);
    await this.added.tell(rows.map((row) => row.id));
    return ids;
  }

  private async insert(rows: readonly NewCustomer[], userId: string): Promise<void> {
    for (let start = 0; start < rows.length; start += CHUNK) {
      await this.database.execute(
        `insert into customers (id, code, full_name, given_name, phone1, emails, country, is_incomplete, created_by_id)
         select id, coalesce(code, next_customer_code()), "fullName", "givenName", phone, case when email is null then '{}' else array[email] end, country,
           "isIncomplete", $2
         from jsonb_to_recordset($1) as r
           (id uuid, code text, "fullName" text, "givenName" text, phone text, email text, country text, "isIncomplete" boolean)`,
        [JSON.stringify(rows.slice(start, start + CHUNK)), userId],
      );
    }
  }

  private async write(importId: string, matches: readonly MatchedReference[], createsMissing: boolean): Promise<void> {
    for (let start = 0; start < matches.length; start += CHUNK) {
      const rows = matches.slice(start, start + CHUNK).map((match) => ({
        ...match,
        outcome: match.outcome === 'created' && !createsMissing ? 'none' : match.outcome,
        madeByRefNo: isMaker(match) ? null : match.madeByRefNo,
      }));
      await this.database.execute(
        `update import_customer_refs as ref
         set customer_id = r."customerId", made_by_ref_no = r."madeByRefNo", outcome = r.outcome,
           holders = (select array_agg(value) from jsonb_array_elements_text(nullif(r.holders, 'null')) as value)
         from jsonb_to_recordset($2) as r ("refNo" int, "customerId" uuid, "madeByRefNo" int, outcome text, holders jsonb)
         where ref.import_id = $1 and ref.ref_no = r."refNo"`,
        [importId, JSON.stringify(rows)],
      );
    }
  }
}

function isMaker(match: MatchedReference): boolean {
  return match.outcome === 'created' && match.madeByRefNo === match.refNo;
}

interface NewCustomer {
  readonly refNo: number;
  readonly id: string;
  readonly code: string | null;
  readonly fullName: string;
  readonly givenName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly country: string | null;
  readonly isIncomplete: boolean;
}

/** The references of each new customer, its maker first. */
function groupsOf(references: readonly Reference[], matches: readonly MatchedReference[]): Map<number, Reference[]> {
  const groups = new Map<number, Reference[]>();
  matches.forEach((match, index) => {
    if (match.madeByRefNo === null) return;
    const group = groups.get(match.madeByRefNo) ?? [];
    group.push(references[index]!);
    groups.set(match.madeByRefNo, group);
  });
  return groups;
}

/** Named by what is known best: its name, else its phone, e-mail or code. */
function newCustomer(group: readonly Reference[]): NewCustomer {
  const maker = group[0]!;
  const name = firstStated(group, 'name');
  const { code, phone } = maker;
  const email = firstStated(group, 'email');
  const fullName = name ?? (phone ? formatPhone(phone) : (email ?? code ?? ''));
  return {
    refNo: maker.refNo, id: uuidv7(), code, fullName, givenName: name ? givenNameOf(name) : fullName, phone, email,
    country: group.find((reference) => reference.country)?.country ?? null,
    isIncomplete: name === null,
  };
}

function summary(matches: readonly MatchedReference[], createsMissing: boolean): ReferenceSummary {
  const count = (outcome: string): number => matches.filter((match) => match.outcome === outcome).length;
  const created = matches.filter(isMaker).length;
  return {
    matched: count('matched'), created: createsMissing ? created : 0, walkIn: count('walk_in'), ambiguous: count('ambiguous'), none: createsMissing ? 0 : created,
  };
}
