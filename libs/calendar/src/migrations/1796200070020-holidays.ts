import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Holidays1796200070020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + SHIPPED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const TABLES = `
  create table working_week (
    is_only boolean primary key default true check (is_only),
    -- 1 is Monday, 7 Sunday.
    working_weekdays int[] not null default '{1,2,3,4,5,6}' check (cardinality(working_weekdays) > 0 and working_weekdays <@ '{1,2,3,4,5,6,7}'),
    version int not null default 1
  );
  insert into working_week default values;

  create table holidays (
    id uuid primary key,
    kind text not null check (kind in ('solar', 'lunar', 'single', 'working_day')),
    name text not null,
    month int check (month between 1 and 12),
    day int check (day between 1 and 31),
    date date,
    start_offset_days int not null default 0 check (start_offset_days between -30 and 30),
    days int not null default 1 check (days between 1 and 30),
    is_day_off boolean not null default true,
    is_active boolean not null default true,
    version int not null default 1,
    check (case when kind in ('solar', 'lunar') then month is not null and day is not null and date is null else date is not null and month is null and day is null end)
  );
`;

/**
 * Public holidays by the Labour Code 2019, article 112: Tết five days (here from its eve), National Day two (here with the day before);
 * which days these are, and days off in place of those on a weekend, is decided each year, so that all of it can be changed. Then feasts that people work on
 * and shops think of.
 */
const SHIPPED = `
  insert into holidays (id, kind, name, month, day, start_offset_days, days, is_day_off)
  select new_id(), kind, name, month, day, start_offset_days, days, is_day_off from (values
    ('solar', 'Tết Dương lịch', 1, 1, 0, 1, true),
    ('lunar', 'Tết Nguyên Đán', 1, 1, -1, 5, true),
    ('lunar', 'Giỗ Tổ Hùng Vương', 3, 10, 0, 1, true),
    ('solar', 'Ngày Giải phóng miền Nam', 4, 30, 0, 1, true),
    ('solar', 'Quốc tế Lao động', 5, 1, 0, 1, true),
    ('solar', 'Quốc khánh', 9, 2, -1, 2, true),
    ('solar', 'Quốc tế Phụ nữ', 3, 8, 0, 1, false),
    ('solar', 'Quốc tế Thiếu nhi', 6, 1, 0, 1, false),
    ('lunar', 'Vu Lan', 7, 15, 0, 1, false),
    ('lunar', 'Tết Trung thu', 8, 15, 0, 1, false),
    ('solar', 'Phụ nữ Việt Nam', 10, 20, 0, 1, false),
    ('solar', 'Nhà giáo Việt Nam', 11, 20, 0, 1, false),
    ('solar', 'Giáng sinh', 12, 25, 0, 1, false)
  ) as shipped (kind, name, month, day, start_offset_days, days, is_day_off);
`;
