import { Injectable } from '@nestjs/common';
import { fold, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { REGION_SCHEME } from '../data/regions.js';

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly kind: 'city' | 'province';
  readonly areaId: string | null;
}

export interface Commune {
  readonly code: string;
  readonly provinceCode: string;
  readonly name: string;
  readonly fullName: string;
  readonly kind: 'ward' | 'commune' | 'special_zone';
}

interface Whole<T> {
  readonly scheme: string;
  readonly items: T[];
  readonly nextCursor: null;
}

const KIND_NAMES = { city: 'Thành phố', province: 'Tỉnh', ward: 'Phường', commune: 'Xã', special_zone: 'Đặc khu' } as const;

/** Provinces and communes of the scheme in force, by name. */
@Injectable()
export class Regions {
  constructor(private readonly database: Database) {}

  async provinces(q?: string): Promise<Whole<Province>> {
    const rows = await this.database.rows<Omit<Province, 'fullName'>>(
      `select provinces.code, provinces.name, provinces.kind, area_provinces.area_id as "areaId"
       from provinces left join area_provinces on area_provinces.province_code = provinces.code
       order by provinces.name collate "vi-x-icu"`,
    );
    return whole(rows, q);
  }

  /** @throws DomainError `province-not-found` */
  async communes(provinceCode: string, q?: string): Promise<Whole<Commune>> {
    if (!(await this.database.row(`select 1 from provinces where code = $1`, [provinceCode]))) throw notFound('province-not-found');
    const rows = await this.database.rows<Omit<Commune, 'fullName'>>(
      `select code, province_code as "provinceCode", name, kind from communes where province_code = $1 order by name collate "vi-x-icu", code`,
      [provinceCode],
    );
    return whole(rows, q);
  }
}

function whole<T extends { name: string; kind: keyof typeof KIND_NAMES }>(rows: readonly T[], q?: string): Whole<T & { fullName: string }> {
  const wanted = fold(q ?? '');
  const items = rows.map((row) => ({ ...row, fullName: `${KIND_NAMES[row.kind]} ${row.name}` }));
  return { scheme: REGION_SCHEME, items: items.filter((item) => fold(item.fullName).includes(wanted)), nextCursor: null };
}
