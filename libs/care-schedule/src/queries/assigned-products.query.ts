import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { CareProducts } from '../domain/care-products.js';

/** What a user was given to care for in the mode by_product, as it was given: groups are not resolved. */
@Injectable()
export class AssignedProducts {
  constructor(private readonly database: Database) {}

  async of(userId: string): Promise<CareProducts> {
    const row = await this.database.row<CareProducts & Record<string, unknown>>(
      `select array(select product_id from user_care_products where user_id = $1 order by product_id) as "productIds",
         array(select product_group_id from user_care_product_groups where user_id = $1 order by product_group_id) as "productGroupIds",
         coalesce((select products_version from user_care_assignments where user_id = $1), 0) as version`,
      [userId],
    );
    return row ?? { productIds: [], productGroupIds: [], version: 0 };
  }
}
