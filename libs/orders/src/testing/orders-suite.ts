import { catalogueMigrations, CatalogueModule } from '@tantam/catalogue';
import { customersMigrations, CustomersModule } from '@tantam/customers';
import { createTestApp, type TestApp } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import { Events, type Clock } from '@tantam/platform';
import { ORDERS_CHANGED, type OrdersChanged } from '../events/orders-changed.js';
import { ordersMigrations } from '../migrations/index.js';
import { OrdersModule } from '../orders.module.js';

export interface OrdersSuite extends TestApp {
  /** Ids that `OrdersChanged` named since the last call, each event by itself. */
  told(): string[][];
  addCustomer(customer: { code: string; fullName?: string; phone1?: string; emails?: string[]; ownerId?: string }): Promise<string>;
  addProduct(product: { code: string; name?: string; unit?: string; price?: string; units?: { name: string; factor: string; price?: string }[] }): Promise<string>;
}

/** The product as far as orders go, with a database of its own. */
export async function createOrdersSuite(clock?: Clock): Promise<OrdersSuite> {
  const test = await createTestApp({
    modules: [CustomersModule, CatalogueModule, OrdersModule],
    migrations: [...customersMigrations, ...catalogueMigrations, ...ordersMigrations],
    clock,
  });
  await grantCareRights(test);
  const events: string[][] = [];
  test.app.get(Events).subscribe<OrdersChanged>(ORDERS_CHANGED, (event) => {
    events.push([...event.data.orderIds]);
    return Promise.resolve();
  });
  return {
    ...test,
    told: () => events.splice(0),
    addCustomer: async ({ code, fullName = `Khách ${code}`, phone1 = null, emails = [], ownerId = null }) => {
      const id = uuidv7();
      await test.database.execute(`insert into customers (id, code, full_name, given_name, phone1, emails, owner_id) values ($1, $2, $3, $3, $4, $5, $6)`, [id, code, fullName, phone1, emails, ownerId]);
      return id;
    },
    addProduct: async ({ code, name = `Hàng ${code}`, unit = 'cái', price = '1000', units = [] }) => {
      const id = uuidv7();
      await test.database.execute(`insert into products (id, code, name, unit, price) values ($1, $2, $3, $4, $5)`, [id, code, name, unit, price]);
      for (const [index, each] of units.entries()) {
        await test.database.execute(`insert into product_units (product_id, position, name, factor, price) values ($1, $2, $3, $4, $5)`, [id, index + 1, each.name, each.factor, each.price ?? null]);
      }
      return id;
    },
  };
}

/** Rights that care-schedule brings; orders only asks whether a reader holds them. */
async function grantCareRights({ database }: TestApp): Promise<void> {
  const grant = `update roles set permissions = array_append(permissions, $1) where code = any($2) and not permissions @> array[$1]`;
  await database.execute(grant, ['care.supervise', ['supervisor', 'manager', 'admin']]);
  await database.execute(grant, ['care.see-all', ['manager', 'admin']]);
}
