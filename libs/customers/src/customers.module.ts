import './customers.problems.js';
import { Module } from '@nestjs/common';
import { CustomerVisibility } from './access/customer-visibility.js';
import { NobodysCustomers } from './access/nobodys-customers.js';
import { AreasController } from './http/areas.controller.js';
import { CustomerExportsController } from './http/customer-exports.controller.js';
import { CustomersController } from './http/customers.controller.js';
import { dictionaryControllers } from './http/dictionaries.controller.js';
import { RegionsController } from './http/regions.controller.js';
import { ApplyCustomers } from './imports/apply-customers.js';
import { CheckCustomers } from './imports/check-customers.js';
import { CustomersImport } from './imports/customers-import.js';
import { CustomerLinks } from './links/customer-links.js';
import { CustomerRowLink } from './links/customer-row.link.js';
import { EraseCustomerRow } from './links/erase-customer-row.js';
import { SealedValuesLink } from './links/sealed-values.link.js';
import { StoredRows } from './links/stored-rows.js';
import { CustomerEvents } from './overview/customer-events.js';
import { CustomerNames } from './overview/customer-names.js';
import { CustomerSearchSource } from './overview/customer-search-source.js';
import { Customers } from './persistence/customers.js';
import { CustomerConditions } from './queries/customer-conditions.js';
import { ExportCustomers } from './queries/customer-export.js';
import { CustomerDuplicates } from './queries/customer-duplicates.query.js';
import { CustomerList } from './queries/customer-list.query.js';
import { CustomerReader } from './queries/customer-reader.js';
import { Regions } from './queries/regions.query.js';
import { Areas } from './use-cases/areas.js';
import { ChangeCustomer } from './use-cases/change-customer.js';
import { ChangeOwners } from './use-cases/change-owners.js';
import { ContactWarnings } from './use-cases/contact-warnings.js';
import { CreateCustomer } from './use-cases/create-customer.js';
import { CustomerFigures } from './use-cases/customer-figures.js';
import { CustomerLive } from './use-cases/customer-live.js';
import { CustomerReferences } from './use-cases/customer-references.js';
import { TellCustomersAdded } from './use-cases/tell-customers-added.js';
import { TellOwners } from './use-cases/tell-owners.js';
import { Dictionaries } from './use-cases/dictionaries.js';

@Module({
  controllers: [CustomerExportsController, CustomersController, RegionsController, AreasController, ...dictionaryControllers],
  providers: [
    ApplyCustomers, Areas, ChangeCustomer, ChangeOwners, CheckCustomers, ContactWarnings, CreateCustomer, CustomerConditions, CustomerDuplicates, CustomerFigures, CustomerList, CustomerReader, CustomerReferences,
    Customers, CustomersImport, CustomerEvents, CustomerLinks, CustomerLive, CustomerNames, CustomerRowLink, CustomerSearchSource, CustomerVisibility, Dictionaries, EraseCustomerRow, ExportCustomers, NobodysCustomers, Regions, SealedValuesLink, StoredRows, TellCustomersAdded, TellOwners,
  ],
  exports: [ChangeOwners, CustomerConditions, CustomerDuplicates, CustomerFigures, CustomerLinks, StoredRows, CustomerReader, CustomerReferences, CreateCustomer, NobodysCustomers],
})
export class CustomersModule {}
