import type { LocalDate } from '@/shared/formatting/dates.ts';

export const customerTypes = ['individual', 'organisation'] as const;
export const customerKinds = ['customer', 'supplier', 'partner'] as const;
export const genders = ['female', 'male', 'other', 'unknown'] as const;
export const potentials = ['unknown', 'low', 'medium', 'high'] as const;
export const lifecycles = ['lead', 'prospect', 'customer', 'dormant', 'lost'] as const;
export const preferredChannels = ['none', 'call', 'sms', 'email', 'zalo', 'facebook'] as const;
export const salutations = ['anh', 'chi', 'co', 'chu', 'bac', 'ong', 'ba', 'em', 'quy_khach'] as const;

export type CustomerType = (typeof customerTypes)[number];
export type CustomerKind = (typeof customerKinds)[number];
export type Gender = (typeof genders)[number];
export type Potential = (typeof potentials)[number];
export type Lifecycle = (typeof lifecycles)[number];
export type PreferredChannel = (typeof preferredChannels)[number];
export type Salutation = (typeof salutations)[number];

export interface ContactPerson {
  name: string;
  position: string | null;
  phone: string | null;
  email: string | null;
  isMain: boolean;
  signsContracts: boolean;
}

/** ISO weekdays, 1 = Monday; wall clock `HH:MM` of the business zone. */
export interface GoodCallHours {
  days: number[];
  from: string;
  to: string;
}

/** What people may state about a customer. */
export interface CustomerInput {
  code?: string;
  kinds: CustomerKind[];
  type: CustomerType;
  fullName: string | null;
  givenName: string | null;
  salutation: Salutation | null;
  phone1: string | null;
  phone2: string | null;
  emails: string[];
  birthday: LocalDate | null;
  gender: Gender;
  company: string | null;
  contactPersons: ContactPerson[];
  taxCode: string | null;
  address: string | null;
  country: string | null;
  provinceCode: string | null;
  communeCode: string | null;
  areaId: string | null;
  branchId: string | null;
  groupId: string | null;
  categoryId: string | null;
  channelId: string | null;
  sourceId: string | null;
  referredById: string | null;
  ownerId: string | null;
  potential: Potential;
  specialCare: { reason: string; until: LocalDate | null } | null;
  preferredChannel: PreferredChannel;
  goodCallHours: GoodCallHours[];
  lifecycle: Lifecycle;
  tags: string[];
  notes: string | null;
}

export type CustomerLabel =
  'owner' | 'branch' | 'group' | 'category' | 'channel' | 'source' | 'area' | 'province' | 'commune' | 'referredBy';

/** Somebody who holds a phone or e-mail already: by name where the reader may see them, else who is responsible. */
export interface Holder {
  code?: string;
  fullName?: string;
  responsible?: string | null;
}

export interface CustomerWarning {
  code: 'phone-in-use' | 'email-in-use';
  pointer: string;
  holders: Holder[];
}

export interface Customer extends Omit<CustomerInput, 'code' | 'fullName' | 'givenName' | 'salutation'> {
  id: string;
  code: string;
  fullName: string;
  givenName: string;
  salutation: Salutation;
  isAreaChosen: boolean;
  firstPurchaseOn: LocalDate | null;
  lastPurchaseOn: LocalDate | null;
  lastContactAt: string | null;
  orderCount: number;
  /** Minor units of the business currency. */
  spend: number;
  isIncomplete: boolean;
  createdAt: string;
  updatedAt: string;
  labels: Record<CustomerLabel, string | null>;
  version: number;
  allowedActions: 'update'[];
  warnings: CustomerWarning[];
}

export interface Duplicates {
  visible: { id: string; code: string; fullName: string; phone1: string | null; responsible: string | null }[];
  hidden: { responsible: string | null }[];
}

export interface DictionaryEntry {
  id: string;
  name: string;
  active: boolean;
}

export interface Province {
  code: string;
  name: string;
  fullName: string;
}

export interface Commune {
  code: string;
  fullName: string;
}

export interface Person {
  id: string;
  fullName: string;
  active: boolean;
}
