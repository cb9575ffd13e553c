import { Injectable } from '@nestjs/common';
import { cleanLine, conflict, malformed, notFound, stale, uuidv7 } from '@tantam/kernel';
import { Audit, Database, fieldChanges, Transactional } from '@tantam/platform';
import { refused } from '../persistence/constraint.js';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly provinceCodes: string[];
  readonly version: number;
}

export interface AreaFields {
  readonly name?: string;
  readonly provinceCodes?: readonly string[];
}

const SELECT = `select areas.id, areas.name, areas.version,
  coalesce((select array_agg(province_code order by province_code) from area_provinces where area_id = areas.id), '{}') as "provinceCodes" from areas`;

const REFUSALS = {
  areas_name: () => conflict('area-name-taken'),
  area_provinces_pkey: () => conflict('province-in-another-area'),
  area_provinces_province_code_fkey: () => malformed('invalid-input', { errors: [{ pointer: '/provinceCodes', code: 'unknown-reference' }] }),
};

/** The business's grouping of provinces. Customers whose area was not chosen by hand follow at once. */
@Injectable()
export class Areas {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<Area[]> {
    return this.database.rows<Area>(`${SELECT} order by areas.name collate "vi-x-icu", areas.id`);
  }

  /** @throws DomainError `area-name-taken`, `province-in-another-area`, `invalid-input` */
  @Transactional()
  async create(fields: AreaFields & { readonly name: string }): Promise<Area> {
    const id = uuidv7();
    await refused(REFUSALS, () => this.database.execute(`insert into areas (id, name) values ($1, $2)`, [id, nameOf(fields.name)]));
    await this.setProvinces(id, fields.provinceCodes ?? []);
    return this.recorded('area.created', null, await this.get(id));
  }

  /** @throws DomainError `area-not-found`, `stale`, and as `create` */
  @Transactional()
  async change(id: string, fields: AreaFields, expectedVersion: number | null): Promise<Area> {
    const current = await this.get(id);
    if (expectedVersion !== null && current.version !== expectedVersion) throw stale('stale', { current });
    const changed = await refused(REFUSALS, () =>
      this.database.execute(`update areas set name = $2, version = version + 1 where id = $1 and version = $3`, [
        id, nameOf(fields.name ?? current.name), current.version,
      ]),
    );
    if (changed === 0) throw stale('stale', { current: await this.get(id) });
    if (fields.provinceCodes) await this.setProvinces(id, fields.provinceCodes);
    return this.recorded('area.changed', current, await this.get(id));
  }

  /** Customers for whom it was chosen follow their province again. @throws DomainError `area-not-found` */
  @Transactional()
  async delete(id: string): Promise<void> {
    await this.get(id);
    await this.database.execute(`delete from area_provinces where area_id = $1`, [id]);
    await this.database.execute(
      `update customers set is_area_chosen = false, area_id = (select area_id from area_provinces where province_code = customers.province_code) where area_id = $1`,
      [id],
    );
    await this.database.execute(`delete from areas where id = $1`, [id]);
    this.audit.record({ action: 'area.deleted', resource: 'area', resourceId: id });
  }

  private recorded(action: string, before: Area | null, area: Area): Area {
    this.audit.record({ action, resource: 'area', resourceId: area.id, changes: fieldChanges(before, area, ['name', 'provinceCodes']) });
    return area;
  }

  private async get(id: string): Promise<Area> {
    const area = await this.database.row<Area>(`${SELECT} where areas.id = $1`, [id]);
    if (!area) throw notFound('area-not-found');
    return area;
  }

  private async setProvinces(id: string, codes: readonly string[]): Promise<void> {
    const wanted = [...new Set(codes)];
    await this.database.execute(`delete from area_provinces where area_id = $1 and not province_code = any($2::text[])`, [id, wanted]);
    await refused(REFUSALS, () =>
      this.database.execute(
        `insert into area_provinces (province_code, area_id)
         select code, $1 from unnest($2::text[]) as code
         where not exists (select 1 from area_provinces where area_id = $1 and province_code = code)`,
        [id, wanted],
      ),
    );
    await this.database.execute(
      `update customers set area_id = area_provinces.area_id
       from customers as c left join area_provinces on area_provinces.province_code = c.province_code
       where c.id = customers.id and not customers.is_area_chosen and customers.area_id is distinct from area_provinces.area_id
         and (customers.area_id = $1 or area_provinces.area_id = $1)`,
      [id],
    );
  }
}

function nameOf(text: string): string {
  const name = cleanLine(text);
  if (name === '') throw malformed('invalid-input', { errors: [{ pointer: '/name', code: 'too-short' }] });
  return name;
}
