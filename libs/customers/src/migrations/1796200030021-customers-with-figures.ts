import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `customer_summary` for whoever adds up thousands of customers: figures come by one join, where the summary looks them up
 * customer by customer, which suits a page. A query that uses none of them does without the join.
 */
export class CustomersWithFigures1796200030021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view customers_with_figures as
        select c.id, c.code, c.type, c.full_name, c.given_name, c.phone1, c.emails, c.gender, c.birthday, c.province_code, c.commune_code, c.area_id, c.branch_id,
          c.group_id, c.category_id, c.channel_id, c.source_id, c.owner_id, c.created_by_id, c.potential, c.preferred_channel, c.lifecycle, c.is_incomplete,
          coalesce(figures.order_count, 0) as order_count, coalesce(figures.spend_minor, 0) as spend_minor, figures.first_purchase_on, figures.last_purchase_on, figures.last_contact_at
        from customers c left join customer_figures figures on figures.customer_id = c.id`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
