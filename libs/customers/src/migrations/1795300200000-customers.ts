import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readCommunes, readProvinces, REGION_SCHEME } from '../data/regions.js';

/** Folding in SQL gives what the kernel's `fold` and `lowerNfc` give (a spec compares them), so that sets can be searched and made without a round trip. */
const TEXT_FUNCTIONS = String.raw`
  -- Not strict, so that PostgreSQL can put the bodies in place of the calls: a call costs more than the folding.
  create function folded_text(text) returns text language sql immutable parallel safe as $$
    select normalize(btrim(regexp_replace(translate(lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g') collate "und-x-icu"), 'đ', 'd'), '\s+', ' ', 'g')), NFC)
  $$;

  -- Old tone placement becomes new: hòa = hoà, khỏe = khoẻ, thúy = thuý.
  create function exact_text(text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(normalize(
      regexp_replace(
        regexp_replace(normalize(lower($1 collate "und-x-icu"), NFD), 'o([\u0300\u0301\u0303\u0309\u0323])([ae])(?![\u0302\u0306])', 'o\2\1', 'g'),
        'u([\u0300\u0301\u0303\u0309\u0323])y(?![\u0302\u0306])', 'uy\1', 'g'),
      NFC), '\s+', ' ', 'g'))
  $$;

  -- Folded words, parted by single blanks; punctuation parts words.
  create function folded_words(text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(folded_text($1), '[\s!-/:-@\[-${'`'}{-~]+', ' ', 'g'))
  $$;

  -- Each word stands behind a blank, so that the beginning of a word can be looked for by trigrams, two letters included.
  create function customer_name_text(code text, full_name text, company text) returns text language sql immutable parallel safe as $$
    select ' ' || case when code ~ '^[!-~]*$' then lower(code) else folded_text(code) end || ' ' || folded_words(full_name)
      || coalesce(' ' || folded_words(company), '') || case when code ~ '^[0-9A-Za-z]*$' then '' else ' ' || folded_words(code) end
  $$;

  create function customer_contact_text(phone1 text, phone2 text, emails text[]) returns text language sql immutable parallel safe as $$
    select coalesce(' ' || ltrim(phone1, '+'), '') || coalesce(' ' || ltrim(phone2, '+'), '')
      || case when cardinality(emails) = 0 then '' else ' ' || array_to_string(emails, ' ') || ' ' || folded_words(array_to_string(emails, ' ')) end
  $$;
`;

const REGIONS = `
  create table provinces (
    scheme text not null default '${REGION_SCHEME}',
    code text primary key,
    kind text not null check (kind in ('city', 'province')),
    name text not null
  );
  create table communes (
    scheme text not null default '${REGION_SCHEME}',
    code text primary key,
    province_code text not null references provinces,
    kind text not null check (kind in ('ward', 'commune', 'special_zone')),
    name text not null
  );
  create index communes_province_code on communes (province_code);

  create table areas (
    id uuid primary key,
    name text not null,
    version int not null default 1,
    created_at timestamptz not null default now()
  );
  create unique index areas_name on areas (folded_text(name));
  -- A province lies in one area at most.
  create table area_provinces (
    province_code text primary key references provinces,
    area_id uuid not null references areas on delete cascade
  );
  create index area_provinces_area_id on area_provinces (area_id);
`;

const dictionary = (table: string): string => `
  create table ${table} (
    id uuid primary key,
    code text,
    name text not null,
    is_active boolean not null default true,
    position int not null default 0,
    version int not null default 1,
    created_at timestamptz not null default now(),
    constraint ${table}_code unique (code)
  );
  -- Marks count: «Sỉ» and «Si» are two entries; case and the way a tone is placed do not.
  create unique index ${table}_name on ${table} (exact_text(name));
`;

const CUSTOMERS = `
  create sequence customer_code_numbers;

  create table customers (
    id uuid primary key,
    code text not null constraint customers_code unique check (code = btrim(code) and code <> ''),
    kinds text[] not null default '{customer}' check (cardinality(kinds) > 0 and kinds <@ array['customer', 'supplier', 'partner']),
    type text not null default 'individual' check (type in ('individual', 'organisation')),
    category_id uuid references customer_categories,
    full_name text not null check (full_name <> ''),
    given_name text not null,
    salutation text not null default 'quy_khach',
    phone1 text check (phone1 ~ '^\\+[0-9]{5,17}$'),
    phone2 text check (phone2 ~ '^\\+[0-9]{5,17}$'),
    -- Numbers that an agent found to be somebody else's; one that comes back is still wrong.
    wrong_phones text[] not null default '{}',
    emails text[] not null default '{}',
    birthday date,
    gender text not null default 'unknown' check (gender in ('male', 'female', 'other', 'unknown')),
    company text,
    contact_persons jsonb not null default '[]',
    tax_code text,
    address text,
    country text,
    region_scheme text not null default '${REGION_SCHEME}',
    province_code text references provinces,
    commune_code text references communes,
    area_id uuid references areas on delete set null,
    -- Set by hand: the province no longer decides.
    is_area_chosen boolean not null default false,
    branch_id uuid references branches,
    group_id uuid references customer_groups,
    channel_id uuid references customer_channels,
    source_id uuid references customer_sources,
    referred_by_id uuid references customers,
    owner_id uuid references users,
    -- What a file said where no user could be told.
    owner_text text,
    potential text not null default 'unknown' check (potential in ('unknown', 'low', 'medium', 'high')),
    special_care jsonb,
    preferred_channel text not null default 'none' check (preferred_channel in ('call', 'sms', 'email', 'zalo', 'facebook', 'none')),
    good_call_hours jsonb not null default '[]',
    lifecycle text not null default 'lead' check (lifecycle in ('lead', 'prospect', 'customer', 'dormant', 'lost')),
    tags text[] not null default '{}',
    notes text,
    is_incomplete boolean not null default false,
    first_purchase_on date,
    last_purchase_on date,
    order_count int not null default 0,
    spend_minor bigint not null default 0,
    last_contact_at timestamptz,
    created_by_id uuid references users,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    name_text text not null generated always as (customer_name_text(code, full_name, company)) stored,
    search_text text not null generated always as (customer_name_text(code, full_name, company) || customer_contact_text(phone1, phone2, emails)) stored,
    name_exact text not null generated always as (exact_text(full_name)) stored
  );
  create index customers_search_text on customers using gin (search_text gin_trgm_ops);
  create index customers_phone1 on customers (phone1) where phone1 is not null;
  create index customers_phone2 on customers (phone2) where phone2 is not null;
  create index customers_emails on customers using gin (emails);
  create index customers_tags on customers using gin (tags);
  create index customers_code_folded on customers (lower(code));
  create index customers_owner_id on customers (owner_id);
  create index customers_created_by_id on customers (created_by_id);
  create index customers_branch_id on customers (branch_id);
  create index customers_province_code on customers (province_code, commune_code);
  create index customers_area_id on customers (area_id);
  create index customers_group_id on customers (group_id);
  create index customers_referred_by_id on customers (referred_by_id) where referred_by_id is not null;
  create index customers_by_name on customers (given_name collate "vi-x-icu", full_name collate "vi-x-icu", id);
  create index customers_by_code on customers (code collate "C", id);
  create index customers_by_created_at on customers (created_at, id);
  create index customers_by_last_purchase on customers (coalesce(last_purchase_on, '0001-01-01'::date), id);
  create index customers_by_spend on customers (spend_minor, id);
  create index customers_by_order_count on customers (order_count, id);

  -- The next free code; numbers that somebody took by hand or by a file are skipped.
  create function next_customer_code() returns text language plpgsql volatile as $$
  declare
    prefix text := coalesce((select value #>> '{}' from platform_settings where key = 'customerCodePrefix'), 'KH');
    number text;
  begin
    loop
      number := nextval('customer_code_numbers')::text;
      number := prefix || lpad(number, greatest(6, length(number)), '0');
      exit when not exists (select 1 from customers where code = number);
    end loop;
    return number;
  end
  $$;

  create view customer_summary as
    select id, code, type, full_name, given_name, salutation, phone1, phone2, emails, gender, birthday, company, address, country, province_code,
      commune_code, area_id, branch_id, group_id, category_id, channel_id, source_id, owner_id, created_by_id, created_at, potential,
      preferred_channel, lifecycle, tags, is_incomplete, search_text, name_text, name_exact, order_count, spend_minor, first_purchase_on,
      last_purchase_on, last_contact_at, version, coalesce(phone1 = any(wrong_phones), false) as phone1_is_wrong
    from customers;
`;

const IMPORTS = `
  -- Customers that a file of another kind names, once each; made and matched by CustomerReferences.
  create table import_customer_refs (
    import_id uuid not null,
    ref_no int not null,
    code text,
    name text,
    phone text,
    phone_text text,
    email text,
    country text,
    customer_id uuid,
    -- The other reference of the same import that makes this one's customer.
    made_by_ref_no int,
    outcome text check (outcome in ('matched', 'created', 'walk_in', 'ambiguous', 'none')),
    holders text[],
    primary key (import_id, ref_no)
  );

  create table import_customers (
    import_id uuid not null,
    row_no int not null,
    errors jsonb,
    warnings jsonb,
    outcome text,
    is_applied boolean not null default false,
    code text,
    full_name text,
    salutation text,
    phone1 text,
    phone2 text,
    email text,
    birthday date,
    gender text,
    address text,
    province text,
    commune text,
    country text,
    "group" text,
    category text,
    channel text,
    source text,
    branch text,
    owner text,
    -- Decided by the check.
    customer_id uuid,
    -- The row that makes this row's customer; rows of one customer are applied together, in order.
    maker_row_no int,
    province_code text,
    commune_code text,
    -- What a place was called where it has another name now or none: it stays in the address.
    kept_places text[] not null default '{}',
    branch_id uuid,
    owner_id uuid,
    primary key (import_id, row_no)
  );
`;

export class Customers1795300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEXT_FUNCTIONS);
    await runner.query(REGIONS);
    for (const table of ['customer_groups', 'customer_categories', 'customer_channels', 'customer_sources']) await runner.query(dictionary(table));
    await runner.query(CUSTOMERS);
    await runner.query(IMPORTS);
    await runner.query(`insert into provinces (code, kind, name) select code, kind, name from jsonb_to_recordset($1) as r (code text, kind text, name text)`, [
      JSON.stringify(readProvinces()),
    ]);
    await runner.query(
      `insert into communes (code, province_code, kind, name)
       select code, "provinceCode", kind, name from jsonb_to_recordset($1) as r (code text, "provinceCode" text, kind text, name text)`,
      [JSON.stringify(readCommunes())],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
