import type { components } from '@tantam/contract';

/** What the reports say, by the names that these screens use. Money is in minor units of `currency`, days are `YYYY-MM-DD`. */
type Schemas = components['schemas'];

export type CustomerFigures = Schemas['CustomerFiguresView'];
export type CustomerFiguresPage = Schemas['CustomerFiguresPage'];
export type CustomerTotals = Schemas['CustomerTotalsView'];
export type CustomerGroups = Schemas['CustomerGroupsView'];
export type CustomerGroup = Schemas['CustomerGroupView'];
export type ProductFigures = Schemas['ProductFiguresView'];
export type ProductFiguresPage = Schemas['ProductFiguresPage'];
export type CustomerProduct = Schemas['CustomerProductView'];
export type CustomerProductsPage = Schemas['CustomerProductsPage'];
export type SalesByPeriod = Schemas['SalesByPeriodView'];
export type CareReport = Schemas['CareReportView'];
export type CareGroup = Schemas['CareGroupView'];
export type CareFigures = Schemas['CareFiguresView'];
export type CareItem = Schemas['CareItemView'];
export type CareItemsPage = Schemas['CareItemsPage'];
export type DueStanding = Schemas['DueStanding'];
