import type { Gender, LocalDate } from '@tantam/kernel';
import type { CustomerKind, CustomerType, Lifecycle, Potential, PreferredChannel } from './customer.js';

/** What somebody states about a customer, as typed: absent = untouched, null = cleared. */
export interface CustomerInput {
  readonly code?: string;
  readonly kinds?: readonly CustomerKind[];
  readonly type?: CustomerType;
  readonly fullName?: string | null;
  readonly givenName?: string | null;
  readonly salutation?: string | null;
  readonly phone1?: string | null;
  readonly phone2?: string | null;
  readonly emails?: readonly string[];
  readonly birthday?: LocalDate | string | null;
  readonly gender?: Gender;
  readonly company?: string | null;
  readonly contactPersons?: readonly {
    readonly name: string;
    readonly position?: string | null;
    readonly phone?: string | null;
    readonly email?: string | null;
    readonly isMain?: boolean;
    readonly signsContracts?: boolean;
  }[];
  readonly taxCode?: string | null;
  readonly address?: string | null;
  readonly country?: string | null;
  readonly provinceCode?: string | null;
  readonly communeCode?: string | null;
  readonly areaId?: string | null;
  readonly branchId?: string | null;
  readonly groupId?: string | null;
  readonly categoryId?: string | null;
  readonly channelId?: string | null;
  readonly sourceId?: string | null;
  readonly referredById?: string | null;
  readonly ownerId?: string | null;
  readonly potential?: Potential;
  readonly specialCare?: { readonly reason: string; readonly until?: string | null } | null;
  readonly preferredChannel?: PreferredChannel;
  readonly goodCallHours?: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[];
  readonly lifecycle?: Lifecycle;
  readonly tags?: readonly string[];
  readonly notes?: string | null;
}
