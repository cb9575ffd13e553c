import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a customer bought and when she was last contacted changes with every order and care; on her own row each change was
 * written into twenty indexes. It now stands in a narrow table beside. The columns of `customers` stay until no older
 * version runs: what such a one writes there is carried over by triggers.
 */
export class CustomerFigures1796200030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE + CARRIED_OVER + FILL + VIEW);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const TABLE = `
  create table customer_figures (
    customer_id uuid primary key references customers on delete cascade,
    first_purchase_on date,
    last_purchase_on date,
    order_count int not null default 0,
    spend_minor bigint not null default 0,
    last_contact_at timestamptz
  ) with (fillfactor = 80);
  alter table customers set (fillfactor = 90);
  drop index customers_by_last_purchase, customers_by_spend, customers_by_order_count;
`;

const CARRIED_OVER = `
  create function customer_figures_begin() returns trigger language plpgsql as $$
  begin
    insert into customer_figures (customer_id, first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at)
      select id, first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at from added order by id;
    return null;
  end
  $$;
  create trigger customer_figures_begin after insert on customers referencing new table as added for each statement execute function customer_figures_begin();

  create function customer_figures_carry_over() returns trigger language plpgsql as $$
  begin
    update customer_figures set first_purchase_on = new.first_purchase_on, last_purchase_on = new.last_purchase_on, order_count = new.order_count,
      spend_minor = new.spend_minor, last_contact_at = new.last_contact_at
      where customer_id = new.id;
    return null;
  end
  $$;
  create trigger customer_figures_carry_over after update of first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at on customers
    for each row execute function customer_figures_carry_over();
`;

const FILL = `
  insert into customer_figures (customer_id, first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at)
    select id, first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at from customers order by id;
  create index customer_figures_last_purchase on customer_figures (coalesce(last_purchase_on, '0001-01-01'::date), customer_id);
  create index customer_figures_spend on customer_figures (spend_minor, customer_id);
  create index customer_figures_order_count on customer_figures (order_count, customer_id);
  create index customer_figures_last_contact on customer_figures (last_contact_at, customer_id);
`;

/** Figures one by one, as subqueries: whoever asks for none reads none, and the view can still be locked by its customers. */
const VIEW = `
  create or replace view customer_summary as
    select id, code, type, full_name, given_name, salutation, phone1, phone2, emails, gender, birthday, company, address, country, province_code,
      commune_code, area_id, branch_id, group_id, category_id, channel_id, source_id, owner_id, created_by_id, created_at, potential,
      preferred_channel, lifecycle, tags, is_incomplete, search_text, name_text, name_exact,
      (select figures.order_count from customer_figures figures where figures.customer_id = customers.id) as order_count,
      (select figures.spend_minor from customer_figures figures where figures.customer_id = customers.id) as spend_minor,
      (select figures.first_purchase_on from customer_figures figures where figures.customer_id = customers.id) as first_purchase_on,
      (select figures.last_purchase_on from customer_figures figures where figures.customer_id = customers.id) as last_purchase_on,
      (select figures.last_contact_at from customer_figures figures where figures.customer_id = customers.id) as last_contact_at,
      version, coalesce(phone1 = any(wrong_phones), false) as phone1_is_wrong
    from customers;
`;
