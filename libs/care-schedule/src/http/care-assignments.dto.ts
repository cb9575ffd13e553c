import { IdField, IntegerField, LocalDateField, ObjectField, pageOf, StringField } from '@tantam/platform';

export class CareProductsDto {
  @IdField({ list: true, maxItems: 10_000, description: 'Products by themselves' })
  productIds!: string[];

  @IdField({ list: true, maxItems: 1_000, description: 'Whole groups, with those below them and with what is added later' })
  productGroupIds!: string[];
}

export class CareProductsView extends CareProductsDto {
  @IntegerField({ description: 'Also the ETag' })
  version!: number;
}

export class CareCustomersDto {
  @IdField({ list: true, maxItems: 1_000, description: 'The whole set' })
  customerIds!: string[];
}

export class AssignedCustomerView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  fullName!: string;
}

export class AssignedCustomersPage extends pageOf(AssignedCustomerView) {
  @IntegerField({ description: 'Of the whole set; also the ETag' })
  version!: number;
}

export class AbsenceDto {
  @LocalDateField({ description: 'The first day' })
  from!: string;

  @LocalDateField({ description: 'The last day' })
  to!: string;

  @IdField({ description: "Sees the absent one's work on these days" })
  standInId!: string;
}

export class AbsenceView extends AbsenceDto {
  @IdField()
  id!: string;

  @IdField()
  userId!: string;

  @StringField()
  userName!: string;

  @StringField()
  standInName!: string;
}

export class AbsencesView {
  @ObjectField(() => AbsenceView, { list: true })
  items!: AbsenceView[];
}

export class CareAbsencesQuery {
  @LocalDateField({ description: 'The first day to look at' })
  from!: string;

  @LocalDateField({ description: 'The last day to look at' })
  to!: string;
}
