import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

export interface ProductUnit {
  readonly name: string;
  readonly factor: string;
  readonly price: string | null;
}

/** What an order line needs to know of a product. */
export interface SoldProduct {
  readonly id: string;
  readonly unit: string;
  readonly price: string | null;
  readonly otherUnits: readonly ProductUnit[];
}

export interface PeopleAndPlaces {
  readonly customerId?: string | null;
  readonly branchId?: string | null;
  readonly takenById?: string | null;
}

/** What orders refer to in modules further left, read through their views. */
@Injectable()
export class OrderReferences {
  constructor(private readonly database: Database) {}

  /** The products of these ids by id; one that does not exist is not in it. */
  async products(ids: readonly string[]): Promise<ReadonlyMap<string, SoldProduct>> {
    const rows = await this.database.rows<SoldProduct>(
      `select p.id, p.unit, p.price::text as price,
         coalesce((select json_agg(json_build_object('name', u.name, 'factor', u.factor::text, 'price', u.price::text)) from product_unit_factors u where u.product_id = p.id), '[]') as "otherUnits"
       from product_summary p where p.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Names of the fields whose id nobody has; who takes an order must be an active user. */
  async unknown({ customerId = null, branchId = null, takenById = null }: PeopleAndPlaces): Promise<readonly (keyof PeopleAndPlaces)[]> {
    if (!customerId && !branchId && !takenById) return [];
    const row = await this.database.row<Record<keyof PeopleAndPlaces, boolean>>(
      `select $1::uuid is null or exists (select 1 from customer_summary where id = $1::uuid) as "customerId",
         $2::uuid is null or exists (select 1 from branches where id = $2::uuid) as "branchId",
         $3::uuid is null or exists (select 1 from user_summary where id = $3::uuid and is_active) as "takenById"`,
      [customerId, branchId, takenById],
    );
    return (['customerId', 'branchId', 'takenById'] as const).filter((name) => !row?.[name]);
  }
}
