import { CalendarModule, calendarMigrations } from '@tantam/calendar';
import { CareScheduleModule, careScheduleMigrations } from '@tantam/care-schedule';
import { CatalogueModule, catalogueMigrations } from '@tantam/catalogue';
import { CustomersModule, customersMigrations } from '@tantam/customers';
import { IdentityModule, identityMigrations } from '@tantam/identity';
import { KnowledgeModule, knowledgeMigrations } from '@tantam/knowledge';
import { OrdersModule, ordersMigrations } from '@tantam/orders';
import { OverviewModule } from '@tantam/overview';
import { ExportsModule, ImportsModule, OutboxModule, platformMigrations, RegistrationsModule, type Migration } from '@tantam/platform';
import { ReportsModule, reportsMigrations } from '@tantam/reports';
import { productRegistrations } from './registrations.js';

/** Everything the product is made of, from left to right, and the check that all of it has registered; api and worker compose the same. */
export const productModules = [IdentityModule, CalendarModule, CustomersModule, CatalogueModule, OrdersModule, KnowledgeModule, CareScheduleModule, ReportsModule, OverviewModule, ImportsModule, ExportsModule, OutboxModule, RegistrationsModule.expecting(productRegistrations)];

export const productMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...identityMigrations,
  ...calendarMigrations,
  ...customersMigrations,
  ...catalogueMigrations,
  ...ordersMigrations,
  ...knowledgeMigrations,
  ...careScheduleMigrations,
  ...reportsMigrations,
];
