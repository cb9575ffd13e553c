import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CustomerLinks } from '@tantam/customers';
import { createTestApp, type TestApp } from '@tantam/identity/testing';
import { productMigrations, productModules } from './product.js';

/** Every foreign key to `customers`, and every column that is called after a customer, as `table.column`. */
const POINTS_TO_CUSTOMERS = `
  select distinct c.relname || '.' || a.attname as column
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and (a.attname ~ '(^|_)customer_id$'
      or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'customers'::regclass and a.attnum = any(k.conkey)))
  order by 1`;

describe('what points to a customer', () => {
  let test: TestApp;
  let links: CustomerLinks;

  beforeAll(async () => {
    test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations });
    links = test.app.get(CustomerLinks, { strict: false });
  });

  afterAll(() => test.close());

  async function unanswered(): Promise<string[]> {
    const answered = new Set(links.columns());
    return (await test.database.rows<{ column: string }>(POINTS_TO_CUSTOMERS)).map(({ column }) => column).filter((column) => !answered.has(column));
  }

  it('is moved and erased by some link, column for column', async () => {
    expect((await unanswered()).map((column) => `${column}: no CustomerLink answers for it; see docs/adding-a-module.md`)).toEqual([]);
  });

  it('is read from the database: a new foreign key that no link names is found, whatever it is called', async () => {
    await test.database.execute(`create table planted (id uuid primary key, buyer uuid references customers)`);
    expect(await unanswered()).toContain('planted.buyer');
    await test.database.execute(`drop table planted`);
  });

  it('names no column that is not there', async () => {
    const there = new Set((await test.database.rows<{ column: string }>(POINTS_TO_CUSTOMERS)).map(({ column }) => column));
    expect(links.columns().filter((column) => !there.has(column))).toEqual([]);
  });
});
