import { SALUTATIONS } from '@tantam/kernel';
import { BooleanField, EmailField, EnumField, IdField, IntegerField, LocalDateField, ObjectField, StringField } from '@tantam/platform';
import { CUSTOMER_KINDS, CUSTOMER_TYPES, GENDERS, LIFECYCLES, POTENTIALS, PREFERRED_CHANNELS } from '../domain/customer.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

export class ContactPersonInput {
  @StringField({ minLength: 1, maxLength: 200 })
  name!: string;

  @StringField({ optional: true, nullable: true, maxLength: 100 })
  position?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 30 })
  phone?: string | null;

  @EmailField({ optional: true, nullable: true })
  email?: string | null;

  @BooleanField({ optional: true, default: false })
  isMain?: boolean;

  @BooleanField({ optional: true, default: false })
  signsContracts?: boolean;
}

export class GoodCallHoursInput {
  @IntegerField({ list: true, min: 1, max: 7, minItems: 1, maxItems: 7, description: 'ISO weekdays, 1 = Monday' })
  days!: number[];

  @StringField({ pattern: TIME, maxLength: 5, example: '09:00', description: 'Wall clock in the business time zone' })
  from!: string;

  @StringField({ pattern: TIME, maxLength: 5, example: '11:30' })
  to!: string;
}

export class SpecialCareInput {
  @StringField({ minLength: 1, maxLength: 500 })
  reason!: string;

  @LocalDateField({ optional: true, nullable: true, description: 'Last day; null = until taken back' })
  until?: string | null;
}

/** What people may state about a customer; a merge patch: absent = untouched, null = cleared. */
export class ChangeCustomerInput {
  @StringField({ optional: true, minLength: 1, maxLength: 60, description: 'Trimmed; compared exactly, case kept' })
  code?: string;

  @EnumField(CUSTOMER_KINDS, 'CustomerKind', { optional: true, list: true, minItems: 1, maxItems: 3 })
  kinds?: (typeof CUSTOMER_KINDS)[number][];

  @EnumField(CUSTOMER_TYPES, 'CustomerType', { optional: true })
  type?: (typeof CUSTOMER_TYPES)[number];

  @StringField({ optional: true, nullable: true, maxLength: 200 })
  fullName?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 200, description: 'The name to call the person by; null = taken from the full name' })
  givenName?: string | null;

  @EnumField(SALUTATIONS, 'Salutation', { optional: true, nullable: true, description: 'null = guessed from gender and age' })
  salutation?: (typeof SALUTATIONS)[number] | null;

  @StringField({ optional: true, nullable: true, maxLength: 30, description: 'Any usual spelling; kept as E.164' })
  phone1?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 30 })
  phone2?: string | null;

  @EmailField({ optional: true, list: true, maxItems: 20 })
  emails?: string[];

  @LocalDateField({ optional: true, nullable: true })
  birthday?: string | null;

  @EnumField(GENDERS, 'Gender', { optional: true })
  gender?: (typeof GENDERS)[number];

  @StringField({ optional: true, nullable: true, maxLength: 200 })
  company?: string | null;

  @ObjectField(() => ContactPersonInput, { optional: true, list: true, maxItems: 50 })
  contactPersons?: ContactPersonInput[];

  @StringField({ optional: true, nullable: true, maxLength: 20 })
  taxCode?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 500 })
  address?: string | null;

  @StringField({ optional: true, nullable: true, maxLength: 100 })
  country?: string | null;

  @StringField({ optional: true, nullable: true, pattern: /^\d{2}$/, maxLength: 2, description: 'Scheme vn-2025' })
  provinceCode?: string | null;

  @StringField({ optional: true, nullable: true, pattern: /^\d{5}$/, maxLength: 5, description: 'Scheme vn-2025; of the province' })
  communeCode?: string | null;

  @IdField({ optional: true, nullable: true, description: 'Set by hand; null = follows from the province' })
  areaId?: string | null;

  @IdField({ optional: true, nullable: true })
  branchId?: string | null;

  @IdField({ optional: true, nullable: true })
  groupId?: string | null;

  @IdField({ optional: true, nullable: true })
  categoryId?: string | null;

  @IdField({ optional: true, nullable: true })
  channelId?: string | null;

  @IdField({ optional: true, nullable: true })
  sourceId?: string | null;

  @IdField({ optional: true, nullable: true, description: 'The customer who referred this one' })
  referredById?: string | null;

  @IdField({ optional: true, nullable: true })
  ownerId?: string | null;

  @EnumField(POTENTIALS, 'Potential', { optional: true })
  potential?: (typeof POTENTIALS)[number];

  @ObjectField(() => SpecialCareInput, { optional: true, nullable: true })
  specialCare?: SpecialCareInput | null;

  @EnumField(PREFERRED_CHANNELS, 'PreferredChannel', { optional: true })
  preferredChannel?: (typeof PREFERRED_CHANNELS)[number];

  @ObjectField(() => GoodCallHoursInput, { optional: true, list: true, maxItems: 14 })
  goodCallHours?: GoodCallHoursInput[];

  @EnumField(LIFECYCLES, 'Lifecycle', { optional: true })
  lifecycle?: (typeof LIFECYCLES)[number];

  @StringField({ optional: true, list: true, minLength: 1, maxLength: 50, maxItems: 50 })
  tags?: string[];

  @StringField({ optional: true, nullable: true, maxLength: 5000 })
  notes?: string | null;
}

/** A new customer. Without a code it gets the next one; a name, a phone or an e-mail must be there. */
export class CreateCustomerInput extends ChangeCustomerInput {}
