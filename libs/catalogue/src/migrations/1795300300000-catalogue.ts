import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Catalogue1795300300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table product_groups (
        id uuid primary key,
        parent_id uuid constraint product_groups_parent references product_groups,
        name text not null check (name <> ''),
        position int not null default 0,
        version int not null default 1,
        created_at timestamptz not null default now(),
        check (parent_id <> id)
      );
      create unique index product_groups_name on product_groups (parent_id, exact_text(name)) nulls not distinct;

      create view product_group_tree as
        with recursive tree (ancestor_id, descendant_id) as (
          select id, id from product_groups
          union all
          select tree.ancestor_id, product_groups.id from tree join product_groups on product_groups.parent_id = tree.descendant_id
        )
        select ancestor_id, descendant_id from tree;

      create sequence product_code_numbers;
      create table products (
        id uuid primary key,
        code text not null constraint products_code unique check (code = btrim(code) and code <> ''),
        name text not null check (name <> ''),
        group_id uuid constraint products_group references product_groups,
        kind text not null default 'good' check (kind in ('good', 'service', 'combo')),
        unit text not null check (unit <> ''),
        price numeric(16, 4) not null default 0 check (price >= 0),
        vat_rate numeric(5, 2) check (vat_rate between 0 and 100),
        warranty_months int check (warranty_months >= 0),
        is_active boolean not null default true,
        care_interval_days int not null default 0 check (care_interval_days between 0 and 36500),
        care_count_min int check (care_count_min >= 0),
        care_count_max int check (care_count_max >= 0),
        care_quantity_max numeric(12, 3) check (care_quantity_max > 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version int not null default 1,
        search_text text not null generated always as (' ' || folded_text(code) || ' ' || folded_words(code) || ' ' || folded_words(name)) stored,
        name_exact text not null generated always as (exact_text(name)) stored,
        constraint products_care_count_range check (care_count_min <= care_count_max)
      );
      create index products_search_text on products using gin (search_text gin_trgm_ops);
      create index products_group_id on products (group_id);
      create index products_code_folded on products (lower(code));
      create index products_by_code on products (code collate "C", id);
      create index products_by_name on products (name collate "vi-x-icu", id);

      create table product_units (
        product_id uuid not null references products on delete cascade,
        position int not null,
        name text not null,
        factor numeric(12, 3) not null check (factor > 0),
        price numeric(16, 4) check (price >= 0),
        primary key (product_id, position)
      );
      create unique index product_units_name on product_units (product_id, exact_text(name));

      create table product_components (
        combo_id uuid not null references products on delete cascade,
        component_id uuid not null constraint product_components_component references products,
        position int not null,
        quantity numeric(12, 3) not null check (quantity > 0),
        primary key (combo_id, component_id),
        constraint product_components_cycle check (combo_id <> component_id)
      );
      create index product_components_component_id on product_components (component_id);

      -- The next free code; numbers that somebody took by hand or by a file are skipped.
      create function next_product_code() returns text language plpgsql volatile as $$
      declare
        prefix text := coalesce((select value #>> '{}' from platform_settings where key = 'productCodePrefix'), 'SP');
        number text;
      begin
        loop
          number := nextval('product_code_numbers')::text;
          number := prefix || lpad(number, greatest(6, length(number)), '0');
          exit when not exists (select 1 from products where code = number);
        end loop;
        return number;
      end
      $$;

      create view product_summary as
        select id, code, name, group_id, kind, unit, price, care_interval_days, care_count_min, care_count_max, care_quantity_max, is_active,
          warranty_months, search_text, name_exact, version
        from products;

      create view combo_components as
        select combo_id, component_id, quantity from product_components;

      create view product_unit_factors as
        select product_id, name, factor, price from product_units;

      create table import_products (
        import_id uuid not null,
        row_no int not null,
        errors jsonb,
        warnings jsonb,
        outcome text,
        is_applied boolean not null default false,
        code text,
        name text,
        group_path text,
        kind text,
        unit text,
        price numeric,
        vat_rate numeric,
        care_interval_days bigint,
        care_count_min bigint,
        care_count_max bigint,
        -- Decided by the check.
        product_id uuid,
        group_id uuid,
        is_superseded boolean not null default false,
        primary key (import_id, row_no)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
