import { CareScheduleModule, careScheduleMigrations } from '@tantam/care-schedule';
import { CatalogueModule, catalogueMigrations } from '@tantam/catalogue';
import { CustomersModule, customersMigrations } from '@tantam/customers';
import { IdentityModule, identityMigrations } from '@tantam/identity';
import { OrdersModule, ordersMigrations } from '@tantam/orders';
import { ImportsModule, platformMigrations, type Migration } from '@tantam/platform';

/** Everything the product is made of, from left to right; api and worker compose the same. */
export const productModules = [IdentityModule, CustomersModule, CatalogueModule, OrdersModule, CareScheduleModule, ImportsModule];

export const productMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...identityMigrations,
  ...customersMigrations,
  ...catalogueMigrations,
  ...ordersMigrations,
  ...careScheduleMigrations,
];
