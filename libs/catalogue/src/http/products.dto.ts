import {
  BooleanField, DecimalField, EnumField, IdField, IntegerField, ObjectField, PageQuery, pageOf, QueryBoolean, QueryEnums, QueryIds, QuerySort, StringField,
} from '@tantam/platform';
import { MAX_CARE_COUNT, MAX_CARE_INTERVAL_DAYS, PRODUCT_KINDS, type ProductKind } from '../domain/product.js';

export class ProductUnitDto {
  @StringField({ minLength: 1, maxLength: 50, example: 'hộp' })
  name!: string;

  @DecimalField({ places: 3, description: 'Base units in one of this, above 0', example: '10' })
  factor!: string;

  @DecimalField({ places: 4, optional: true, nullable: true, description: 'Price of one; null = base price × factor' })
  price?: string | null;
}

export class ProductComponentDto {
  @IdField()
  productId!: string;

  @DecimalField({ places: 3, description: 'Base units in one combo, above 0', example: '2' })
  quantity!: string;
}

/** A merge patch: absent = untouched, null = cleared; lists are replaced whole. */
export class ChangeProductInput {
  @StringField({ optional: true, minLength: 1, maxLength: 60, description: 'Trimmed; compared exactly, case kept' })
  code?: string;

  @StringField({ optional: true, minLength: 1, maxLength: 300 })
  name?: string;

  @IdField({ optional: true, nullable: true })
  groupId?: string | null;

  @EnumField(PRODUCT_KINDS, 'ProductKind', { optional: true })
  kind?: ProductKind;

  @StringField({ optional: true, minLength: 1, maxLength: 50, description: 'Base unit; the care interval counts per base unit' })
  unit?: string;

  @ObjectField(() => ProductUnitDto, { optional: true, list: true, maxItems: 20 })
  units?: ProductUnitDto[];

  @ObjectField(() => ProductComponentDto, { optional: true, list: true, maxItems: 100, description: 'Of a combo' })
  components?: ProductComponentDto[];

  @DecimalField({ places: 4, optional: true, description: 'Of one base unit, major units of the business currency', example: '185000' })
  price?: string;

  @DecimalField({ places: 2, optional: true, nullable: true, description: 'Percent; null = not subject to VAT', example: '8' })
  vatRate?: string | null;

  @IntegerField({ optional: true, nullable: true, min: 0, max: 1200 })
  warrantyMonths?: number | null;

  @IntegerField({ optional: true, min: 0, max: MAX_CARE_INTERVAL_DAYS, description: 'Days that one base unit lasts; 0 = needs no care' })
  careIntervalDays?: number;

  @IntegerField({ optional: true, nullable: true, min: 0, max: MAX_CARE_COUNT })
  careCountMin?: number | null;

  @IntegerField({ optional: true, nullable: true, min: 0, max: MAX_CARE_COUNT })
  careCountMax?: number | null;

  @DecimalField({ places: 3, optional: true, nullable: true, description: 'Base units counted at most, above 0' })
  careQuantityMax?: string | null;

  @BooleanField({ optional: true })
  active?: boolean;
}

/** Without a code it gets the next one (`SP` + number). */
export class CreateProductInput extends ChangeProductInput {
  @StringField({ minLength: 1, maxLength: 300 })
  declare name: string;
}

export class ProductCareItem {
  @IdField()
  id!: string;

  @IntegerField({ min: 1 })
  version!: number;

  @IntegerField({ optional: true, min: 0, max: MAX_CARE_INTERVAL_DAYS })
  careIntervalDays?: number;

  @IntegerField({ optional: true, nullable: true, min: 0, max: MAX_CARE_COUNT })
  careCountMin?: number | null;

  @IntegerField({ optional: true, nullable: true, min: 0, max: MAX_CARE_COUNT })
  careCountMax?: number | null;

  @DecimalField({ places: 3, optional: true, nullable: true })
  careQuantityMax?: string | null;
}

export class ChangeProductCareInput {
  @ObjectField(() => ProductCareItem, { list: true, minItems: 1, maxItems: 1000 })
  items!: ProductCareItem[];
}

export class ProductCareItemView {
  @IdField()
  id!: string;

  @IntegerField()
  version!: number;

  @IntegerField()
  careIntervalDays!: number;

  @IntegerField({ nullable: true })
  careCountMin!: number | null;

  @IntegerField({ nullable: true })
  careCountMax!: number | null;

  @StringField({ nullable: true })
  careQuantityMax!: string | null;
}

export class ProductCareItemsView {
  @ObjectField(() => ProductCareItemView, { list: true })
  items!: ProductCareItemView[];
}

export class ProductUnitView {
  @StringField()
  name!: string;

  @StringField()
  factor!: string;

  @StringField({ nullable: true })
  price!: string | null;
}

export class ProductComponentView {
  @IdField()
  productId!: string;

  @StringField()
  code!: string;

  @StringField({ maxLength: 300 })
  name!: string;

  @StringField()
  unit!: string;

  @StringField()
  quantity!: string;
}

export class ProductView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField({ maxLength: 300 })
  name!: string;

  @IdField({ nullable: true })
  groupId!: string | null;

  @StringField({ nullable: true, maxLength: 2000, description: 'Names from the top, parted by ›', example: 'Dinh dưỡng › Sữa' })
  groupPath!: string | null;

  @EnumField(PRODUCT_KINDS, 'ProductKind')
  kind!: ProductKind;

  @StringField()
  unit!: string;

  @ObjectField(() => ProductUnitView, { list: true })
  units!: ProductUnitView[];

  @ObjectField(() => ProductComponentView, { list: true })
  components!: ProductComponentView[];

  @StringField()
  price!: string;

  @StringField({ nullable: true })
  vatRate!: string | null;

  @IntegerField({ nullable: true })
  warrantyMonths!: number | null;

  @IntegerField()
  careIntervalDays!: number;

  @IntegerField({ nullable: true })
  careCountMin!: number | null;

  @IntegerField({ nullable: true })
  careCountMax!: number | null;

  @StringField({ nullable: true })
  careQuantityMax!: string | null;

  @BooleanField()
  active!: boolean;

  @IntegerField()
  version!: number;

  @EnumField(['update'], 'ProductAction', { list: true })
  allowedActions!: 'update'[];
}

export class ProductPage extends pageOf(ProductView) {}

export const PRODUCT_SORTS = ['code', 'name', 'price', 'careIntervalDays', 'createdAt'] as const;

export class ProductsQuery extends PageQuery {
  @StringField({ optional: true, maxLength: 200, description: 'Code or words of the name, with or without marks' })
  q?: string;

  @QueryIds({ description: 'Groups, with all below them' })
  groupId?: string[];

  @QueryEnums(PRODUCT_KINDS, 'ProductKind')
  kind?: ProductKind[];

  @QueryBoolean()
  active?: boolean;

  @QueryBoolean({ description: 'Products that ask for care (interval above 0), or those that do not' })
  hasInterval?: boolean;

  @QuerySort(PRODUCT_SORTS)
  sort?: string[];
}
