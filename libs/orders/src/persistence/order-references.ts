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

export interface SaleReferences {
  readonly products: ReadonlyMap<string, SoldProduct>;
  readonly unknown: readonly (keyof PeopleAndPlaces)[];
}

interface ReferenceRow extends Record<keyof PeopleAndPlaces, boolean> {
  readonly products: SoldProduct[];
}

/** What orders refer to in modules further left, read through their views. */
@Injectable()
export class OrderReferences {
  constructor(private readonly database: Database) {}

  /**
   * What a sale refers to, in one statement: the products by id, one that does not exist is not among them; and the
   * names of the fields whose id nobody has. Who takes an order must be an active user.
   */
  async read(productIds: readonly string[], { customerId = null, branchId = null, takenById = null }: PeopleAndPlaces): Promise<SaleReferences> {
    const row = await this.database.row<ReferenceRow>(
      `select $2::uuid is null or exists (select 1 from customer_summary where id = $2::uuid) as "customerId",
         $3::uuid is null or exists (select 1 from branches where id = $3::uuid) as "branchId",
         $4::uuid is null or exists (select 1 from user_summary where id = $4::uuid and is_active) as "takenById",
         (select coalesce(json_agg(json_build_object('id', p.id, 'unit', p.unit, 'price', p.price::text, 'otherUnits',
            (select coalesce(json_agg(json_build_object('name', u.name, 'factor', u.factor::text, 'price', u.price::text)), '[]') from product_unit_factors u where u.product_id = p.id))), '[]')
          from product_summary p where p.id = any((select $1::uuid[])::uuid[])) as products`,
      [productIds, customerId, branchId, takenById],
    );
    return {
      products: new Map((row?.products ?? []).map((product) => [product.id, product])),
      unknown: (['customerId', 'branchId', 'takenById'] as const).filter((name) => !row?.[name]),
    };
  }
}
