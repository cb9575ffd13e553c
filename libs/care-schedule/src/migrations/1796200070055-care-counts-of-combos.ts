import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By products, a line is somebody's also by the combo that it came in: what a combo is made of decides what counts for him. */
export class CareCountsOfCombos1796200070055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTION + TRIGGERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

/** Files of products take out components that were never there: a statement that changed nothing tells nothing. */
const FUNCTION = `
  create function care_count_components_changed() returns trigger language plpgsql as $$
  begin
    insert into care_count_changes (customer_shards) select null from changed limit 1;
    return null;
  end
  $$;`;

const trigger = (event: 'insert' | 'update' | 'delete'): string =>
  `create trigger care_counts_${event} after ${event} on product_components referencing ${event === 'delete' ? 'old' : 'new'} table as changed
     for each statement execute function care_count_components_changed();`;

const TRIGGERS = [trigger('insert'), trigger('update'), trigger('delete')].join('\n');
