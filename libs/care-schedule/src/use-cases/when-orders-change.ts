import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PRODUCT_CARE_CHANGED, type ProductCareChanged } from '@tantam/catalogue';
import { ORDERS_CHANGED, type OrdersChanged } from '@tantam/orders';
import { Events } from '@tantam/platform';
import { RecomputeByRules } from './recompute-by-rules.js';
import { RecomputePlans } from './recompute-plans.js';

/** Orders and products tell in their own transaction: who reads an order finds its plan, and no change of an interval is lost. */
@Injectable()
export class WhenOrdersChange implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly recompute: RecomputePlans,
    private readonly byRules: RecomputeByRules,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<OrdersChanged>(ORDERS_CHANGED, ({ data }) => this.recompute.ofOrders(data.orderIds, data.areNew));
    this.events.subscribe<ProductCareChanged>(PRODUCT_CARE_CHANGED, (event) => this.byRules.ofProducts(event.data.productIds));
  }
}
