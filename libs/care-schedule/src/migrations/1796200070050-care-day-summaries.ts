import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each agent's day came to, written once when it is over. */
export class CareDaySummaries1796200070050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table care_day_summaries (
        day date not null,
        user_id uuid not null references users on delete cascade,
        -- What was due by that day and still open at its end, and what of it was overdue; null: nobody looked at that midnight.
        due int check (due >= 0),
        late int check (late >= 0 and late <= due),
        done int not null check (done >= 0),
        counted int not null check (counted >= 0),
        outbound int not null check (outbound >= 0),
        reached int not null check (reached >= 0),
        written_at timestamptz not null default now(),
        primary key (day, user_id),
        check ((due is null) = (late is null))
      );
      create index care_day_summaries_user on care_day_summaries (user_id, day);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
