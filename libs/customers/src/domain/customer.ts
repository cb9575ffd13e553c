import type { Gender, LocalDate } from '@tantam/kernel';

export const CUSTOMER_KINDS = ['customer', 'supplier', 'partner'] as const;
export const CUSTOMER_TYPES = ['individual', 'organisation'] as const;
export const GENDERS = ['male', 'female', 'other', 'unknown'] as const;
export const POTENTIALS = ['unknown', 'low', 'medium', 'high'] as const;
export const PREFERRED_CHANNELS = ['call', 'sms', 'email', 'zalo', 'facebook', 'none'] as const;
export const LIFECYCLES = ['lead', 'prospect', 'customer', 'dormant', 'lost'] as const;

export type CustomerKind = (typeof CUSTOMER_KINDS)[number];
export type CustomerType = (typeof CUSTOMER_TYPES)[number];
export type Potential = (typeof POTENTIALS)[number];
export type PreferredChannel = (typeof PREFERRED_CHANNELS)[number];
export type Lifecycle = (typeof LIFECYCLES)[number];

export interface ContactPerson {
  readonly name: string;
  readonly position: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly email: string | null;
  readonly isMain: boolean;
  readonly signsContracts: boolean;
}

/** Hours in which the customer likes to be called: ISO weekdays (1 = Monday), wall clock `HH:MM` of the business zone. */
export interface GoodCallHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface SpecialCare {
  readonly reason: string;
  readonly until: LocalDate | null;
  /** Null when a rule decided it. */
  readonly decidedById: string | null;
}

/** Fields that say something about the person; outside of the record itself they are kept sealed. */
export const PERSONAL_CUSTOMER_FIELDS = [
  'fullName', 'givenName', 'salutation', 'phone1', 'phone2', 'emails', 'birthday', 'gender', 'company', 'contactPersons', 'taxCode', 'address', 'communeCode', 'specialCare',
  'goodCallHours', 'tags', 'notes',
];

/** What people state about a customer, cleaned: text in NFC, phones in E.164, e-mails in lower case. */
export interface CustomerFields {
  readonly kinds: readonly CustomerKind[];
  readonly type: CustomerType;
  readonly fullName: string;
  readonly givenName: string;
  readonly salutation: string;
  readonly phone1: string | null;
  readonly phone2: string | null;
  readonly emails: readonly string[];
  readonly birthday: LocalDate | null;
  readonly gender: Gender;
  readonly company: string | null;
  readonly contactPersons: readonly ContactPerson[];
  readonly taxCode: string | null;
  readonly address: string | null;
  readonly country: string | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  /** Set by hand; null lets the province decide. */
  readonly chosenAreaId: string | null;
  readonly branchId: string | null;
  readonly groupId: string | null;
  readonly categoryId: string | null;
  readonly channelId: string | null;
  readonly sourceId: string | null;
  readonly referredById: string | null;
  readonly ownerId: string | null;
  readonly potential: Potential;
  readonly specialCare: SpecialCare | null;
  readonly preferredChannel: PreferredChannel;
  readonly goodCallHours: readonly GoodCallHours[];
  readonly lifecycle: Lifecycle;
  readonly tags: readonly string[];
  readonly notes: string | null;
  /** Named by its phone or code, since nobody has stated a name yet. */
  readonly isIncomplete: boolean;
}
