import type { Registrations } from '@tantam/platform';

/**
 * Every registry of the product and what must be in it, by key (module.what). `docs/registries.md` says what each is
 * for. A start whose registrations differ from this list stops and names the difference; so a right, a part of
 * erasure or a source of the timeline never falls away unnoticed, and none joins unseen.
 */
export const productRegistrations: Registrations = {
  access: [
    'careActivity/care-schedule.of-customers',
    'careActivity/care-schedule.of-plans',
    'careActivity/care-schedule.recorded',
    'carePlan/care-schedule.mode',
    'carePlan/care-schedule.own-plans',
    'customer/care-schedule.mode',
    'customer/customers.nobodys',
    'customer/customers.scope',
    'order/care-schedule.mode',
    'order/orders.of-nobodys-customers',
    'order/orders.people-and-scope',
  ],
  'customer-links': ['care-schedule.access-requests', 'care-schedule.assignments', 'care-schedule.care', 'care-schedule.programmes', 'care-schedule.staged', 'customers.customer', 'customers.sealed-values', 'orders.orders', 'reports.figures'],
  'import-columns': [],
  'payment-parts': [],
  'programme-occasions': [
    'care-schedule.birthday', 'care-schedule.first-purchase', 'care-schedule.holiday', 'care-schedule.lunar-birthday', 'care-schedule.purchase-anniversary',
  ],
  'record-names': [
    'calendar.holidays', 'care-schedule.care-forms', 'care-schedule.care-programmes', 'care-schedule.care-reasons', 'care-schedule.contact-results', 'care-schedule.feedback-types', 'care-schedule.plans',
    'catalogue.product-groups', 'catalogue.products', 'customers.areas', 'customers.customer-categories', 'customers.customer-channels', 'customers.customer-groups',
    'customers.customer-sources', 'customers.customers', 'identity.branches', 'identity.departments', 'identity.users', 'knowledge.articles', 'orders.orders',
  ],
  search: ['care-schedule.activities', 'catalogue.products', 'customers.customers', 'orders.orders'],
  timeline: ['care-schedule.assigned', 'care-schedule.programme-wishes', 'care-schedule.recorded', 'customers.created', 'customers.owner', 'orders.cancelled', 'orders.placed'],
  today: ['care-schedule.due'],
};
