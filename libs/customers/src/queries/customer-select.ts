import { can, type Actor } from '@tantam/identity';
import type { Gender, SALUTATIONS } from '@tantam/kernel';
import type { ContactPerson, CustomerKind, CustomerType, GoodCallHours, Lifecycle, Potential, PreferredChannel, SpecialCare } from '../domain/customer.js';
import { maskEmail, maskName, maskPhone } from '../domain/mask.js';

type Salutation = (typeof SALUTATIONS)[number];

/** A customer with the names behind its references. */
export interface CustomerRow {
  id: string; code: string; kinds: CustomerKind[]; type: CustomerType; fullName: string; givenName: string; salutation: Salutation;
  phone1: string | null; phone1IsWrong: boolean; phone2: string | null; emails: string[]; birthday: string | null; gender: Gender; company: string | null;
  contactPersons: ContactPerson[]; taxCode: string | null; address: string | null; country: string | null; provinceCode: string | null;
  communeCode: string | null; areaId: string | null; isAreaChosen: boolean; branchId: string | null; groupId: string | null; categoryId: string | null;
  channelId: string | null; sourceId: string | null; referredById: string | null; ownerId: string | null; ownerText: string | null; potential: Potential;
  specialCare: SpecialCare | null; preferredChannel: PreferredChannel; goodCallHours: GoodCallHours[]; lifecycle: Lifecycle; tags: string[];
  notes: string | null; firstPurchaseOn: string | null; lastPurchaseOn: string | null; lastContactAt: Date | null; orderCount: number; spend: number;
  isIncomplete: boolean; createdById: string | null; createdAt: Date; updatedAt: Date; version: number; labels: CustomerLabels;
}

interface CustomerLabels {
  owner: string | null; branch: string | null; group: string | null; category: string | null; channel: string | null; source: string | null;
  area: string | null; province: string | null; commune: string | null; referredBy: string | null;
}

/** What people are shown of a customer. */
export type ShownCustomer = Omit<CustomerRow, 'lastContactAt' | 'createdAt' | 'updatedAt' | 'ownerText'> & {
  lastContactAt: string | null;
  createdAt: string;
  updatedAt: string;
  allowedActions: 'update'[];
  warnings: never[];
};

/** What `CUSTOMER_COLUMNS` are taken from. Every customer has figures, by a trigger. */
export const CUSTOMERS_WITH_FIGURES = `customers as c join customer_figures as figures on figures.customer_id = c.id`;

/**
 * Columns over `CUSTOMERS_WITH_FIGURES`. The names behind its references are looked up by primary key, each for itself: as joins,
 * ten of them, PostgreSQL took longer to plan a page than to read it.
 */
export const CUSTOMER_COLUMNS = `
  c.id, c.code, c.kinds, c.type, c.full_name as "fullName", c.given_name as "givenName", c.salutation, c.phone1,
  coalesce(c.phone1 = any(c.wrong_phones), false) as "phone1IsWrong", c.phone2, c.emails, c.birthday,
  c.gender, c.company, c.contact_persons as "contactPersons", c.tax_code as "taxCode", c.address, c.country, c.province_code as "provinceCode",
  c.commune_code as "communeCode", c.area_id as "areaId", c.is_area_chosen as "isAreaChosen", c.branch_id as "branchId", c.group_id as "groupId",
  c.category_id as "categoryId", c.channel_id as "channelId", c.source_id as "sourceId", c.referred_by_id as "referredById", c.owner_id as "ownerId",
  c.owner_text as "ownerText", c.potential, c.special_care as "specialCare", c.preferred_channel as "preferredChannel",
  c.good_call_hours as "goodCallHours", c.lifecycle, c.tags, c.notes, figures.first_purchase_on as "firstPurchaseOn", figures.last_purchase_on as "lastPurchaseOn",
  figures.last_contact_at as "lastContactAt", coalesce(figures.order_count, 0) as "orderCount", coalesce(figures.spend_minor, 0) as spend, c.is_incomplete as "isIncomplete",
  c.created_by_id as "createdById", c.created_at as "createdAt", c.updated_at as "updatedAt", c.version,
  json_build_object('owner', coalesce((select full_name from user_summary where id = c.owner_id), c.owner_text),
    'branch', (select name from branches where id = c.branch_id), 'group', (select name from customer_groups where id = c.group_id),
    'category', (select name from customer_categories where id = c.category_id), 'channel', (select name from customer_channels where id = c.channel_id),
    'source', (select name from customer_sources where id = c.source_id), 'area', (select name from areas where id = c.area_id),
    'province', (select name from provinces where code = c.province_code), 'commune', (select name from communes where code = c.commune_code),
    'referredBy', (select referrer.full_name from customers as referrer where referrer.id = c.referred_by_id)) as labels`;

/** What this actor is shown: numbers and addresses masked without `customers.see-contact`. */
export function showCustomer(actor: Actor, row: CustomerRow): ShownCustomer {
  const { ownerText: _, ...shown } = row;
  return {
    ...shown,
    ...(can(actor, 'customers.see-contact') ? {} : masked(row)),
    lastContactAt: row.lastContactAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    allowedActions: can(actor, 'customers.update') ? ['update'] : [],
    warnings: [],
  };
}

function masked(row: CustomerRow): Pick<CustomerRow, 'fullName' | 'givenName' | 'phone1' | 'phone2' | 'emails' | 'contactPersons' | 'labels'> {
  return {
    fullName: row.isIncomplete ? maskName(row.fullName) : row.fullName,
    givenName: row.isIncomplete ? maskName(row.givenName) : row.givenName,
    phone1: row.phone1 && maskPhone(row.phone1),
    phone2: row.phone2 && maskPhone(row.phone2),
    emails: row.emails.map(maskEmail),
    contactPersons: row.contactPersons.map((person) => ({
      ...person,
      phone: person.phone && maskPhone(person.phone),
      email: person.email && maskEmail(person.email),
    })),
    labels: { ...row.labels, referredBy: row.labels.referredBy && maskName(row.labels.referredBy) },
  };
}
