export * from './orders.module.js';
export * from './orders.permissions.js';
export * from './events/orders-changed.js';
export { ordersMigrations } from './migrations/index.js';
export { ORDER_KINDS, ORDER_STATUSES, type OrderKind, type OrderStatus } from './domain/order-status.js';
export { OWN_SOURCE_SYSTEM } from './domain/order-code.js';
export { PlaceOrder, type OrderRequest } from './use-cases/place-order.js';
export { OrderDetail } from './queries/order-detail.query.js';
export { OrderImportObservers, type FinishedOrderImport, type OrderImportObserver } from './imports/order-import-observers.js';
