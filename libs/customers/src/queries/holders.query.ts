import type { Database } from '@tantam/platform';
import type { Holder, KnownHolders } from '../domain/match-references.js';

type Row = { key: string; customerId: string; code: string };

/**
 * Who holds these codes, phones (E.164) and e-mails (lower case): a row per key and customer, holders by code. Leans on
 * the unique code and the indexes of `phone1`, `phone2` and `emails`.
 */
export async function readHolders(
  database: Database,
  asked: { readonly codes: readonly string[]; readonly phones: readonly string[]; readonly emails: readonly string[] },
): Promise<KnownHolders> {
  const codes = await database.rows<Row>(`select c.code as key, c.id as "customerId", c.code from unnest($1::text[]) as asked (key) join customers as c on c.code = asked.key`, [
    asked.codes,
  ]);
  const phones = await database.rows<Row>(
    `select asked.key, c.id as "customerId", c.code from unnest($1::text[]) as asked (key) join customers as c on c.phone1 = asked.key
     union select asked.key, c.id, c.code from unnest($1::text[]) as asked (key) join customers as c on c.phone2 = asked.key order by 1, 3`,
    [asked.phones],
  );
  const emails = await database.rows<Row>(
    `select distinct held.email as key, c.id as "customerId", c.code from unnest($1::text[]) as asked (key)
     join customers as c on c.emails @> array[asked.key] cross join unnest(c.emails) as held (email) where held.email = asked.key order by 1, 3`,
    [asked.emails],
  );
  return { byCode: new Map(codes.map((row) => [row.key, row.customerId])), byPhone: grouped(phones), byEmail: grouped(emails) };
}

function grouped(rows: readonly Row[]): Map<string, Holder[]> {
  const groups = new Map<string, Holder[]>();
  for (const { key, customerId, code } of rows) {
    const group = groups.get(key);
    if (group) group.push({ customerId, code });
    else groups.set(key, [{ customerId, code }]);
  }
  return groups;
}
