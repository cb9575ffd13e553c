import { Module } from '@nestjs/common';
import { CatalogueModule } from '@tantam/catalogue';
import { CustomersModule } from '@tantam/customers';
import { OrderVisibility } from './access/order-visibility.js';
import { OrdersController } from './http/orders.controller.js';
import { ApplyOrders } from './imports/apply-orders.js';
import { CheckOrders } from './imports/check-orders.js';
import { OrderImportObservers } from './imports/order-import-observers.js';
import { OrdersImport } from './imports/orders-import.js';
import { OrdersLink } from './links/orders.link.js';
import './orders.problems.js';
import { OrderEvents } from './overview/order-events.js';
import { OrderNames } from './overview/order-names.js';
import { OrderSearchSource } from './overview/order-search-source.js';
import { CustomerProducts } from './persistence/customer-products.js';
import { PaymentParts } from './payments/payment-parts.js';
import { OrderReferences } from './persistence/order-references.js';
import { Orders } from './persistence/orders.js';
import { OrderDetail } from './queries/order-detail.query.js';
import { OrderList } from './queries/order-list.query.js';
import { CancelOrder } from './use-cases/cancel-order.js';
import { EditOrder } from './use-cases/edit-order.js';
import { FollowUpOrders } from './use-cases/follow-up-orders.js';
import { PlaceOrder } from './use-cases/place-order.js';
import { SellLines } from './use-cases/sell-lines.js';

@Module({
  imports: [CustomersModule, CatalogueModule],
  controllers: [OrdersController],
  providers: [
    OrderVisibility, OrdersLink, CustomerProducts, Orders, OrderReferences, OrderList, OrderDetail, SellLines, PlaceOrder, EditOrder, CancelOrder, FollowUpOrders,
    CheckOrders, ApplyOrders, OrderImportObservers, OrdersImport, PaymentParts, OrderEvents, OrderNames, OrderSearchSource,
  ],
  exports: [PlaceOrder, OrderDetail, OrderImportObservers, PaymentParts],
})
export class OrdersModule {}
