import type { LocalDate } from '@tantam/kernel';
import type { BirthdayRange } from '../domain/birthdays.js';

/** What may be asked of customers. Several values of one filter mean any of them. Days are those of the business zone, both included. */
export interface CustomerFilters {
  readonly customerId?: readonly string[];
  readonly areaId?: readonly string[];
  readonly provinceCode?: readonly string[];
  readonly communeCode?: readonly string[];
  readonly groupId?: readonly string[];
  readonly categoryId?: readonly string[];
  readonly channelId?: readonly string[];
  readonly sourceId?: readonly string[];
  readonly ownerId?: readonly string[];
  readonly homeBranchId?: readonly string[];
  readonly type?: readonly string[];
  readonly gender?: readonly string[];
  readonly lifecycle?: readonly string[];
  readonly potential?: readonly string[];
  readonly preferredChannel?: readonly string[];
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly birthdays?: BirthdayRange;
  readonly firstPurchaseFrom?: string;
  readonly firstPurchaseTo?: string;
  readonly lastPurchaseFrom?: string;
  readonly lastPurchaseTo?: string;
  readonly lastContactFrom?: string;
  readonly lastContactTo?: string;
  /** Whether she has ever bought (true) or never (false). */
  readonly hasBought?: boolean;
  /** Whether there was ever a contact. */
  readonly hasContact?: boolean;
}

/** What may be asked of purchases. Left out: all of them. */
export interface SalesFilters {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Of the order. */
  readonly branchId?: readonly string[];
  readonly productId?: readonly string[];
  /** With all groups below. */
  readonly productGroupId?: readonly string[];
  readonly currency: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly sort?: readonly string[];
}
