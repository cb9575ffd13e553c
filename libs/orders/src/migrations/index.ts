import type { Migration } from '@tantam/platform';
import { Orders1795300400000 } from './1795300400000-orders.js';
import { CustomerProducts1796000080000 } from './1796000080000-customer-products.js';
import { OrderPaymentParts1796000080001 } from './1796000080001-order-payment-parts.js';
import { OrderTimeline1796000080002 } from './1796000080002-order-timeline.js';
import { ImportRowsCreated1796000080003 } from './1796000080003-import-rows-created.js';
import { ImportStatistics1796200050000 } from './1796200050000-import-statistics.js';
import { ReturnsOfAnOrder1796200050081 } from './1796200050081-returns-of-an-order.js';
import { SoldLines1796200050080 } from './1796200050080-sold-lines.js';

export const ordersMigrations: readonly Migration[] = [Orders1795300400000, CustomerProducts1796000080000, OrderPaymentParts1796000080001, OrderTimeline1796000080002, ImportRowsCreated1796000080003, ImportStatistics1796200050000, SoldLines1796200050080, ReturnsOfAnOrder1796200050081];
