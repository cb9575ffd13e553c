import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Remembers which holidays were shipped, so that their names can be told in other languages. Where people entered one of the same name,
 * the shipped one is the older.
 */
export class ShippedHolidayNames1796200070023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table holidays add column shipped_as text;
      update holidays set shipped_as = first.shipped_as
      from (
        select distinct on (shipped.shipped_as) shipped.shipped_as, known.id
        from (values
          ('new_year', 'Tết Dương lịch'), ('lunar_new_year', 'Tết Nguyên Đán'), ('hung_kings', 'Giỗ Tổ Hùng Vương'),
          ('reunification', 'Ngày Giải phóng miền Nam'), ('labour', 'Quốc tế Lao động'), ('national', 'Quốc khánh'),
          ('womens', 'Quốc tế Phụ nữ'), ('childrens', 'Quốc tế Thiếu nhi'), ('vu_lan', 'Vu Lan'), ('mid_autumn', 'Tết Trung thu'),
          ('vietnamese_womens', 'Phụ nữ Việt Nam'), ('teachers', 'Nhà giáo Việt Nam'), ('christmas', 'Giáng sinh')
        ) as shipped (shipped_as, name)
        join holidays known on known.name = shipped.name and known.kind in ('solar', 'lunar')
        order by shipped.shipped_as, known.id
      ) as first
      where holidays.id = first.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
