import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, ImportKinds, type ImportCheckResult, type ImportContext, type ImportField, type ImportKind } from '@tantam/platform';
import { CATALOGUE_PERMISSIONS } from '../catalogue.permissions.js';
import { DEFAULT_UNIT } from '../domain/product.js';
import { TellProductCare } from '../use-cases/tell-product-care.js';
import { TellProductPlaces } from '../use-cases/tell-product-places.js';
import { ProductGroupPaths } from './product-group-paths.js';
import * as sql from './products-import.sql.js';

const ROWS_PER_CHUNK = 5_000;

const FIELDS: readonly ImportField[] = [
  { name: 'code', type: 'code', title: { vi: 'Mã mặt hàng', en: 'Product code' }, required: true, refusesWhenEmpty: true, refusesWhenUnreadable: true },
  { name: 'name', type: 'text', title: { vi: 'Tên mặt hàng', en: 'Product name' } },
  { name: 'groupPath', type: 'text', title: { vi: 'Nhóm hàng', en: 'Product group' } },
  {
    name: 'kind', type: 'choice', title: { vi: 'Loại mặt hàng', en: 'Product kind' },
    choices: {
      good: ['Hàng hóa', 'Hàng', 'Sản phẩm', 'Vật tư', 'Good', 'Goods', 'Product', 'Item'],
      service: ['Dịch vụ', 'DV', 'Service'],
      combo: ['Combo', 'Bộ', 'Gói', 'Combo - đóng gói', 'Set', 'Bundle', 'Kit'],
    },
  },
  { name: 'unit', type: 'text', title: { vi: 'Đơn vị tính', en: 'Unit' } },
  { name: 'price', type: 'decimal', places: 4, title: { vi: 'Giá bán', en: 'Price' }, refusesWhenUnreadable: true },
  { name: 'vatRate', type: 'decimal', places: 2, title: { vi: 'Thuế suất VAT', en: 'VAT rate' } },
  { name: 'careIntervalDays', type: 'integer', title: { vi: 'Khoảng ngắt (ngày/đơn vị)', en: 'Care interval (days)' }, refusesWhenUnreadable: true },
  { name: 'careCountMin', type: 'integer', title: { vi: 'Số lần chăm sóc tối thiểu', en: 'Fewest cares' } },
  { name: 'careCountMax', type: 'integer', title: { vi: 'Số lần chăm sóc tối đa', en: 'Most cares' } },
];

/** Products from a file: a row each; of two rows with one code the last counts. An empty cell leaves its field as it is. */
@Injectable()
export class ProductsImport implements ImportKind, OnModuleInit {
  readonly kind = 'products';
  readonly title = { vi: 'Mặt hàng', en: 'Products' };
  readonly permission = CATALOGUE_PERMISSIONS.manage.name;
  readonly fields = FIELDS;
  readonly options = ['createMissing'];
  readonly stagingTable = 'import_products';
  readonly keyFields = ['code'];

  constructor(
    private readonly kinds: ImportKinds,
    private readonly database: Database,
    private readonly groups: ProductGroupPaths,
    private readonly tell: TellProductCare,
    private readonly places: TellProductPlaces,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async check({ importId, options }: ImportContext): Promise<ImportCheckResult> {
    await this.database.execute(sql.FORGET_EARLIER_CHECK, [importId]);
    for (const statement of sql.REFUSE_OUT_OF_RANGE) await this.database.execute(statement, [importId]);
    await this.database.execute(sql.MATCH, [importId]);
    await this.database.execute(sql.REFUSE_COUNT_RANGE, [importId]);
    await this.database.execute(sql.REFUSE_COMBO_IN_COMBO, [importId]);
    await this.database.execute(sql.SUPERSEDE, [importId]);
    await this.database.execute(sql.WARN_OF_CASE, [importId]);
    await this.database.execute(sql.SET_GROUPS, [importId, JSON.stringify(await this.groups.find(await this.paths(importId)))]);
    if (!options.createMissing) await this.database.execute(sql.WARN_OF_UNKNOWN_GROUPS, [importId]);
    await this.database.execute(sql.DECIDE, [importId, options.createMissing]);
    return { summary: (await this.database.row<Record<string, number>>(sql.SUMMARY, [importId])) ?? {} };
  }

  async applyNext({ importId, options }: ImportContext): Promise<number> {
    const rowNos = (await this.database.rows<{ rowNo: number }>(sql.NEXT_ROWS, [importId, ROWS_PER_CHUNK])).map((row) => row.rowNo);
    if (rowNos.length === 0) return 0;
    if (options.createMissing) await this.createGroups(importId, rowNos);
    await this.database.execute(sql.CREATE, [importId, rowNos, DEFAULT_UNIT]);
    const asked = (await this.database.rows<{ id: string }>(sql.CHANGE, [importId, rowNos])).map((row) => row.id);
    await this.database.execute(sql.DROP_COMPONENTS, [asked]);
    await this.database.execute(sql.MARK, [importId, rowNos]);
    await this.tell.changed(asked);
    const placed = await this.database.rows<{ id: string }>(sql.PLACED, [importId, rowNos, asked]);
    await this.places.changed(placed.map((row) => row.id));
    return rowNos.length;
  }

  private async createGroups(importId: string, rowNos: readonly number[]): Promise<void> {
    const rows = await this.database.rows<{ path: string }>(
      `select group_path as path from import_products where import_id = $1 and row_no = any($2::int[]) and group_path is not null and group_id is null
       group by group_path order by min(row_no)`,
      [importId, rowNos],
    );
    if (rows.length === 0) return;
    const groups = await this.groups.findOrCreate(rows.map((row) => row.path));
    await this.database.execute(sql.SET_GROUPS, [importId, JSON.stringify(groups)]);
  }

  private async paths(importId: string): Promise<string[]> {
    const rows = await this.database.rows<{ path: string }>(`select distinct group_path as path from import_products where import_id = $1 and group_path is not null`, [importId]);
    return rows.map((row) => row.path);
  }
}
