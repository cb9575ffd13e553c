import type { Migration } from '@tantam/platform';
import { Customers1795300200000 } from './1795300200000-customers.js';
import { ErasedCustomers1796000060000 } from './1796000060000-erased-customers.js';
import { AddedImportColumns1796000060001 } from './1796000060001-added-import-columns.js';
import { OwnersIndex1796000060002 } from './1796000060002-owners-index.js';
import { CustomerTimeline1796000060003 } from './1796000060003-customer-timeline.js';
import { CustomerFigures1796200030000 } from './1796200030000-customer-figures.js';
import { DaysOfCustomers1796200030020 } from './1796200030020-days-of-customers.js';
import { CustomersWithFigures1796200030021 } from './1796200030021-customers-with-figures.js';
import { SightOfCustomers1796200030022 } from './1796200030022-sight-of-customers.js';

export const customersMigrations: readonly Migration[] = [
  Customers1795300200000, ErasedCustomers1796000060000, AddedImportColumns1796000060001, OwnersIndex1796000060002, CustomerTimeline1796000060003,
  CustomerFigures1796200030000, DaysOfCustomers1796200030020, CustomersWithFigures1796200030021, SightOfCustomers1796200030022,
];
