import { SALUTATIONS } from '@tantam/kernel';
import { AmountField, BooleanField, EnumField, IdField, InstantField, IntegerField, LocalDateField, ObjectField, pageOf, StringField } from '@tantam/platform';
import { CUSTOMER_KINDS, CUSTOMER_TYPES, GENDERS, LIFECYCLES, POTENTIALS, PREFERRED_CHANNELS } from '../domain/customer.js';

export class ContactPersonView {
  @StringField()
  name!: string;

  @StringField({ nullable: true })
  position!: string | null;

  @StringField({ nullable: true, description: 'E.164, or masked' })
  phone!: string | null;

  @StringField({ nullable: true })
  email!: string | null;

  @BooleanField()
  isMain!: boolean;

  @BooleanField()
  signsContracts!: boolean;
}

export class GoodCallHoursView {
  @IntegerField({ list: true })
  days!: readonly number[];

  @StringField()
  from!: string;

  @StringField()
  to!: string;
}

export class SpecialCareView {
  @StringField()
  reason!: string;

  @LocalDateField({ nullable: true })
  until!: string | null;

  @IdField({ nullable: true })
  decidedById!: string | null;
}

/** Names behind the ids, so that a list needs no second request. */
export class CustomerLabelsView {
  @StringField({ nullable: true })
  owner!: string | null;

  @StringField({ nullable: true })
  branch!: string | null;

  @StringField({ nullable: true })
  group!: string | null;

  @StringField({ nullable: true })
  category!: string | null;

  @StringField({ nullable: true })
  channel!: string | null;

  @StringField({ nullable: true })
  source!: string | null;

  @StringField({ nullable: true })
  area!: string | null;

  @StringField({ nullable: true })
  province!: string | null;

  @StringField({ nullable: true })
  commune!: string | null;

  @StringField({ nullable: true })
  referredBy!: string | null;
}

export class PhoneHolderView {
  @StringField({ optional: true, description: 'Of a customer that you may see' })
  code?: string;

  @StringField({ optional: true })
  fullName?: string;

  @StringField({ optional: true, nullable: true, description: 'Of a customer that you may not see: who is responsible; null when nobody is' })
  responsible?: string | null;
}

export class CustomerWarningView {
  @EnumField(['phone-in-use', 'email-in-use'], 'CustomerWarningCode')
  code!: 'phone-in-use' | 'email-in-use';

  @StringField({ description: 'JSON pointer of the field' })
  pointer!: string;

  @ObjectField(() => PhoneHolderView, { list: true })
  holders!: PhoneHolderView[];
}

export class CustomerView {
  @IdField()
  id!: string;

  @StringField({ example: 'KH000123' })
  code!: string;

  @EnumField(CUSTOMER_KINDS, 'CustomerKind', { list: true })
  kinds!: (typeof CUSTOMER_KINDS)[number][];

  @EnumField(CUSTOMER_TYPES, 'CustomerType')
  type!: (typeof CUSTOMER_TYPES)[number];

  @StringField()
  fullName!: string;

  @StringField()
  givenName!: string;

  @EnumField(SALUTATIONS, 'Salutation')
  salutation!: (typeof SALUTATIONS)[number];

  @StringField({ nullable: true, description: 'E.164; masked (098••••123) without customers.see-contact', example: '+84912345678' })
  phone1!: string | null;

  @BooleanField({ description: 'An agent found that this number is not hers; ask for another' })
  phone1IsWrong!: boolean;

  @StringField({ nullable: true })
  phone2!: string | null;

  @StringField({ list: true })
  emails!: string[];

  @LocalDateField({ nullable: true })
  birthday!: string | null;

  @EnumField(GENDERS, 'Gender')
  gender!: (typeof GENDERS)[number];

  @StringField({ nullable: true })
  company!: string | null;

  @ObjectField(() => ContactPersonView, { list: true })
  contactPersons!: ContactPersonView[];

  @StringField({ nullable: true })
  taxCode!: string | null;

  @StringField({ nullable: true })
  address!: string | null;

  @StringField({ nullable: true })
  country!: string | null;

  @StringField({ nullable: true, description: 'Scheme vn-2025' })
  provinceCode!: string | null;

  @StringField({ nullable: true, description: 'Scheme vn-2025' })
  communeCode!: string | null;

  @IdField({ nullable: true })
  areaId!: string | null;

  @BooleanField({ description: 'The area was set by hand, so the province does not decide it' })
  isAreaChosen!: boolean;

  @IdField({ nullable: true })
  branchId!: string | null;

  @IdField({ nullable: true })
  groupId!: string | null;

  @IdField({ nullable: true })
  categoryId!: string | null;

  @IdField({ nullable: true })
  channelId!: string | null;

  @IdField({ nullable: true })
  sourceId!: string | null;

  @IdField({ nullable: true })
  referredById!: string | null;

  @IdField({ nullable: true })
  ownerId!: string | null;

  @EnumField(POTENTIALS, 'Potential')
  potential!: (typeof POTENTIALS)[number];

  @ObjectField(() => SpecialCareView, { nullable: true })
  specialCare!: SpecialCareView | null;

  @EnumField(PREFERRED_CHANNELS, 'PreferredChannel')
  preferredChannel!: (typeof PREFERRED_CHANNELS)[number];

  @ObjectField(() => GoodCallHoursView, { list: true })
  goodCallHours!: GoodCallHoursView[];

  @EnumField(LIFECYCLES, 'Lifecycle')
  lifecycle!: (typeof LIFECYCLES)[number];

  @StringField({ list: true })
  tags!: string[];

  @StringField({ nullable: true, maxLength: 5000 })
  notes!: string | null;

  @LocalDateField({ nullable: true })
  firstPurchaseOn!: string | null;

  @LocalDateField({ nullable: true })
  lastPurchaseOn!: string | null;

  @InstantField({ nullable: true })
  lastContactAt!: string | null;

  @IntegerField()
  orderCount!: number;

  @AmountField({ description: 'Sum of orders, in minor units of the business currency' })
  spend!: number;

  @BooleanField({ description: 'Named by its phone or code: nobody has stated a name yet' })
  isIncomplete!: boolean;

  @IdField({ nullable: true })
  createdById!: string | null;

  @InstantField()
  createdAt!: string;

  @InstantField()
  updatedAt!: string;

  @ObjectField(() => CustomerLabelsView)
  labels!: CustomerLabelsView;

  @IntegerField()
  version!: number;

  @EnumField(['update'], 'CustomerAction', { list: true })
  allowedActions!: 'update'[];

  @ObjectField(() => CustomerWarningView, { list: true, description: 'Of this write; empty on reads' })
  warnings!: CustomerWarningView[];
}

export class CustomerPage extends pageOf(CustomerView) {}

export class VisibleDuplicateView {
  @IdField()
  id!: string;

  @StringField()
  code!: string;

  @StringField()
  fullName!: string;

  @StringField({ nullable: true })
  phone1!: string | null;

  @StringField({ nullable: true })
  phone2!: string | null;

  @StringField({ list: true })
  emails!: string[];

  @StringField({ nullable: true })
  responsible!: string | null;
}

export class HiddenDuplicateView {
  @StringField({ nullable: true, description: 'Who is responsible; null when nobody is' })
  responsible!: string | null;
}

export class DuplicatesView {
  @ObjectField(() => VisibleDuplicateView, { list: true })
  visible!: VisibleDuplicateView[];

  @ObjectField(() => HiddenDuplicateView, { list: true })
  hidden!: HiddenDuplicateView[];
}
