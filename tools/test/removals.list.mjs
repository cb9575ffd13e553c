/**
 * The protections of the product whose loss a test must notice, for `removals.mjs`: what stands once in which file, what stands
 * there without it, and the test that then fails. Who adds a protection of these kinds adds it here.
 */
const CARE = 'libs/care-schedule/src';
const CUSTOMERS = 'libs/customers/src';
const IDENTITY = 'libs/identity/src';
const ORDERS = 'libs/orders/src';
const PLATFORM = 'libs/platform/src';
const VERSIONS = 'apps/api/test/versions.http.spec.ts';
const OVERVIEW = 'libs/overview/src/http/overview.http.spec.ts';

/** @param {string} file @param {string} name */
const test = (file, name) => ({ file, name });

/** @type {readonly import('./removals.mjs').Removal[]} */
const registries = [
  {
    what: 'registry: the right to care that one recorded himself',
    file: `${CARE}/access/care-visibility.ts`,
    find: `this.visibility.register('careActivity', 'care-schedule.recorded', (...row) => this.recorded(...row));`,
    replace: '',
    test: test(`${CARE}/access/visibility.http.spec.ts`, 'case 30'),
  },
  {
    what: "registry: the right to nobody's customers",
    file: `${CUSTOMERS}/access/customer-visibility.ts`,
    find: `this.visibility.register('customer', 'customers.nobodys', (actor, alias, parameters) => this.whenNobodys(actor, alias, parameters));`,
    replace: '',
    test: test(`${CUSTOMERS}/http/customers.http.spec.ts`, 'shows own ones to an agent'),
  },
  {
    what: "registry: the customer link of orders",
    file: `${ORDERS}/links/orders.link.ts`,
    find: `this.links.register('orders.orders', this);`,
    replace: '',
    test: test('libs/product/src/customer-links.int.spec.ts', 'is moved and erased by some link'),
  },
  {
    what: 'registry: a column of a customer link',
    file: `${ORDERS}/links/orders.link.ts`,
    find: `, 'import_orders.customer_id'`,
    replace: '',
    test: test('libs/product/src/customer-links.int.spec.ts', 'is moved and erased by some link'),
  },
  {
    what: 'registry: cancelled orders in the timeline',
    file: `${ORDERS}/overview/order-events.ts`,
    find: `this.timeline.register('orders.cancelled', { ...shared, view: 'order_cancellation_timeline', kinds: { order_cancelled } });`,
    replace: '',
    test: test(OVERVIEW, 'tells orders, returns, cancellations'),
  },
  {
    what: 'registry: the start of the product compares what is registered with its list',
    file: `${PLATFORM}/registries/registrations-check.ts`,
    find: 'if (differences.length > 0) throw',
    replace: 'if (differences.length < 0) throw',
    test: test('libs/product/src/registrations.int.spec.ts', 'stops without orders.orders in the registry customer-links'),
  },
  {
    what: 'registry: added import columns are applied with their customer',
    file: `${PLATFORM}/imports/engine/widened-kind.ts`,
    find: 'await columns.apply(context, rowsOf(columns, rows).filter(isAboutSomething));',
    replace: 'void rowsOf(columns, rows).filter(isAboutSomething);',
    test: test(`${CUSTOMERS}/imports/added-columns.int.spec.ts`, 'is guessed, read and kept with the customer'),
  },
  {
    what: 'registry: payments of a new order are taken',
    file: `${ORDERS}/use-cases/place-order.ts`,
    find: `if (request.payments) await this.payments.take({ ...head, id: added.id, totalMinor: totals.totalMinor }, request.payments, actor);`,
    replace: '',
    test: test(`${ORDERS}/payments/payment-parts.int.spec.ts`, 'is taken with the order'),
  },
  {
    what: 'registry: payments of a cancelled order are given back',
    file: `${ORDERS}/use-cases/cancel-order.ts`,
    find: 'await this.payments.giveBack({ ...order, totalMinor: totals.totalMinor });',
    replace: '',
    test: test(`${ORDERS}/payments/payment-parts.int.spec.ts`, 'is given back on cancelling'),
  },
];

/** @type {readonly import('./removals.mjs').Removal[]} */
const doors = [
  {
    what: 'permission: the guard asks for it at all',
    file: `${IDENTITY}/http/access.guard.ts`,
    find: `if (access.kind === 'permission' && !actor.permissions.has(access.permission)) throw forbidden('forbidden', { permission: access.permission });`,
    replace: '',
    test: test('apps/api/test/access.http.spec.ts', 'is refused with 403 to a role without any permission'),
  },
  {
    what: 'permission: cancelling an order weakened to reading orders',
    file: `${ORDERS}/http/orders.controller.ts`,
    find: '@RequirePermission(ORDER_PERMISSIONS.cancel.name)',
    replace: '@RequirePermission(ORDER_PERMISSIONS.read.name)',
    test: test(`${ORDERS}/http/orders.http.spec.ts`, 'is done once, is no purchase any more, and needs the permission'),
  },
  {
    what: 'permission: changing care settings weakened to being signed in',
    file: `${CARE}/http/care-settings.controller.ts`,
    find: `@Put()\n  @RequirePermission(CARE.configure.name)`,
    replace: `@Put()\n  @RequirePermission(CARE.read.name)`,
    test: test('apps/api/test/access.http.spec.ts', 'asks for the permission that is written down'),
  },
  {
    what: 'Origin: sign-in, refresh and sign-out answer own pages only',
    file: `${IDENTITY}/http/refresh-cookie.ts`,
    find: `if (isForeign || site === 'cross-site' || site === 'same-site') throw`,
    replace: `if (!isForeign && isForeign && site) throw`,
    test: test(`${IDENTITY}/http/auth.http.spec.ts`, 'answers the own pages only'),
  },
  {
    what: 'Origin: live connections from own pages only',
    file: `${PLATFORM}/live/live-adapter.ts`,
    find: `answer('foreign-origin', isOwnOrigin(request, this.config))`,
    replace: `answer('foreign-origin', isOwnOrigin(request, this.config) || true)`,
    test: test(`${IDENTITY}/http/live.http.spec.ts`, 'is refused at the handshake when a page of another site opens it'),
  },
  {
    what: 'sockets: the session is looked at while connected',
    file: `${PLATFORM}/live/live.gateway.ts`,
    find: `if (!actor) reader.cut('session-ended');\n      else if (reader.update(actor)) await`,
    replace: `if (actor && reader.update(actor)) await`,
    test: test(`${IDENTITY}/http/live.http.spec.ts`, 'is cut within two seconds once its user is deactivated'),
  },
  {
    what: 'sockets: rights to a room are asked at each join',
    file: `${PLATFORM}/live/live-feed.ts`,
    find: '!found || !(await found.kind.mayJoin(listener.actor, found.id))',
    replace: '!found',
    test: test(`${IDENTITY}/http/live.http.spec.ts`, 'are closed to whom they are not for'),
  },
  {
    what: 'closed DTOs: unknown fields are refused',
    file: `${PLATFORM}/http/validation.ts`,
    find: 'forbidNonWhitelisted: true,',
    replace: '',
    test: test(`${IDENTITY}/http/users.http.spec.ts`, 'refuses passwords outside 12 to 128 characters, unknown fields'),
  },
];

/** @type {readonly import('./removals.mjs').Removal[]} */
const sight = [
  {
    what: 'visibility: the list of orders',
    file: `${ORDERS}/queries/order-list.query.ts`,
    find: `[await this.visibility.visibleTo(actor, 'order', 'o', parameters), ...orderFilter`,
    replace: `['true', ...orderFilter`,
    test: test(`${ORDERS}/http/orders-visibility.http.spec.ts`, 'the same in list, count and single reads'),
  },
  {
    what: 'visibility: the list of customers',
    file: `${CUSTOMERS}/queries/customer-list.query.ts`,
    find: `[await this.visibility.visibleTo(actor, 'customer', 'c', parameters)]`,
    replace: `['true']`,
    test: test(`${CUSTOMERS}/http/customers.http.spec.ts`, 'shows own ones to an agent'),
  },
  {
    what: 'visibility: a single customer',
    file: `${CUSTOMERS}/queries/customer-reader.ts`,
    find: `await this.visibility.visibleTo(actor, 'customer', 'c', parameters)`,
    replace: `'true'`,
    test: test(`${CUSTOMERS}/http/customers.http.spec.ts`, 'answers 404 for a customer of somebody else'),
  },
  {
    what: 'visibility: the worklist of care plans',
    file: `${CARE}/queries/care-filters.sql.ts`,
    find: `await this.visibility.visibleTo(actor, 'carePlan', alias, parameters),`,
    replace: `'true',`,
    test: test(`${CARE}/access/visibility.http.spec.ts`, 'cases 22 and 23'),
  },
  {
    what: 'visibility: the history of care',
    file: `${CARE}/queries/care-history.query.ts`,
    find: `return this.visibility.visibleTo(actor, 'careActivity', 'a', parameters);`,
    replace: `return Promise.resolve('true');`,
    test: test(`${CARE}/access/visibility.http.spec.ts`, 'case 30'),
  },
  {
    what: 'visibility: events of the timeline',
    file: 'libs/overview/src/queries/customer-timeline.query.ts',
    find: `await this.visibility.visibleTo(actor, resource, 'seen', parameters)`,
    replace: `resource && 'true'`,
    test: test(OVERVIEW, "leaves out another's part of a customer whom both see"),
  },
  {
    what: 'visibility: kinds of the global search, by permission',
    file: 'libs/overview/src/queries/global-search.query.ts',
    find: '.filter((source) => can(actor, source.permission))',
    replace: '',
    test: test(OVERVIEW, 'finds nothing for who may see nothing of it'),
  },
];

/** @type {readonly import('./removals.mjs').Removal[]} */
const races = [
  {
    what: 'fence: the outbox ends only what it holds under its fence',
    file: `${PLATFORM}/events/outbox/claim.sql.ts`,
    find: `and state = 'running' and fence = $3`,
    replace: `and state = 'running' and fence >= $3`,
    test: test(`${PLATFORM}/events/outbox/outbox.int.spec.ts`, 'a frozen process that wakes while another has its delivery writes nothing: the fence'),
  },
  {
    what: 'fence: an import is changed by the holder of its lease only',
    file: `${PLATFORM}/imports/engine/import-jobs.ts`,
    find: `where id = $1 and lease_owner = $2 and`,
    replace: `where id = $1 and $2::text is not null and`,
    test: test(`${PLATFORM}/imports/imports.int.spec.ts`, 'leaves a job to the process that holds its lease'),
  },
  {
    what: 'fence: rows of a file stay only under the lease',
    file: `${PLATFORM}/imports/engine/stage-file.ts`,
    find: `await requireLease(client, work);`,
    replace: `void requireLease;`,
    test: test(`${PLATFORM}/imports/imports.int.spec.ts`, 'throws away what a process reads that froze'),
  },
  {
    what: 'fence: a scheduled occurrence that is in work or done is not taken again',
    file: `${PLATFORM}/jobs/occurrences.ts`,
    find: 'where mine.finished_at is null and mine.lease_until < now()',
    replace: '',
    test: test(`${PLATFORM}/jobs/schedules.int.spec.ts`, 'happens once over several processes'),
  },
  {
    what: 'unique key: schedule_occurrences',
    file: `${PLATFORM}/migrations/1796000020000-schedule-occurrences.ts`,
    find: `error text,\n        primary key (name, occurred_at)`,
    replace: `error text`,
    test: test(`${PLATFORM}/jobs/schedules.int.spec.ts`, 'happens once over several processes'),
  },
  {
    what: 'unique key: sequence of live messages',
    file: `${PLATFORM}/migrations/1796000030000-live.ts`,
    find: `default clock_timestamp(),\n        primary key (room, sequence)`,
    replace: `default clock_timestamp()`,
    test: test(`${PLATFORM}/live/live.int.spec.ts`, 'gives no number twice, whoever writes'),
  },
  {
    what: 'live: a room stays locked from its number to the commit',
    file: `${PLATFORM}/live/live-messages.ts`,
    find: 'set last_sequence = known.last_sequence + excluded.last_sequence',
    replace: `set last_sequence = coalesce((select max(sequence) from live_messages past where past.room = known.room), 0) + excluded.last_sequence`,
    test: test(`${PLATFORM}/live/live.int.spec.ts`, 'counts without gaps or doubles while fifty publish at once'),
  },
  {
    what: 'idempotency: one of two with the same key at once',
    file: `${PLATFORM}/idempotency/idempotency.interceptor.ts`,
    find: `if (!lock?.taken) throw`,
    replace: `if (!lock) throw`,
    test: test(`${IDENTITY}/http/idempotency.http.spec.ts`, 'is done once by twenty at the same time'),
  },
  {
    what: 'idempotency: another body under the same key is refused',
    file: `${PLATFORM}/idempotency/idempotency.interceptor.ts`,
    find: `if (stored.fingerprint !== fingerprint) throw rule('idempotency-key-reused');`,
    replace: '',
    test: test(`${IDENTITY}/http/idempotency.http.spec.ts`, 'is refused with another body'),
  },
  {
    what: 'idempotency: a key belongs to its user',
    file: `${PLATFORM}/idempotency/idempotency.interceptor.ts`,
    find: '{request.actor.userId} ',
    replace: "{'anyone'} ",
    test: test(`${IDENTITY}/http/idempotency.http.spec.ts`, 'tells nobody what another got under his key'),
  },
  {
    what: 'unique key: orders_code_key',
    file: `${ORDERS}/migrations/1795300400000-orders.ts`,
    find: 'constraint orders_code_key unique (source_system, code),',
    replace: '',
    test: test(`${ORDERS}/http/orders.http.spec.ts`, 'keeps a code once per source system'),
  },
  {
    what: 'unique key: care_plans_order',
    file: `${CARE}/migrations/1796000090001-care-sight.ts`,
    find: 'create unique index care_plans_order',
    replace: 'create index care_plans_order',
    test: test(`${CARE}/http/care-plans.http.spec.ts`, 'has one plan per order, and one activity per version of a plan, whoever writes'),
  },
  {
    what: 'unique key: care_activity_plans_once',
    file: `${CARE}/migrations/1795300500000-care-schedule.ts`,
    find: `primary key (activity_id, plan_id),\n    constraint care_activity_plans_once unique (plan_id, care_version)`,
    replace: `primary key (activity_id, plan_id)`,
    test: test(`${CARE}/http/care-plans.http.spec.ts`, 'has one plan per order, and one activity per version of a plan, whoever writes'),
  },
];

/** @type {readonly import('./removals.mjs').Removal[]} */
const versions = [
  ['customers', `${CUSTOMERS}/use-cases/change-customer.ts`, 'if (expectedVersion !== null && stored.version !== expectedVersion) throw', 'if (stored.version === -1) throw', 'changeCustomer'],
  ['orders', `${ORDERS}/use-cases/edit-order.ts`, 'if (version !== null && version !== before.version) throw', 'if (before.version === -1) throw', 'updateOrder'],
  ['products', 'libs/catalogue/src/use-cases/change-product.ts', 'if (expectedVersion !== null && stored.version !== expectedVersion) throw', 'if (stored.version === -1) throw', 'changeProduct'],
  ['care settings', `${CARE}/use-cases/change-care-settings.ts`, 'if (version !== null && version !== former.version) throw', 'if (former.version === -1) throw', 'changeCareSettings'],
].map(([what, file, find, replace, operation]) => ({
  what: `version: ${what} are changed by who saw them as they are`, file, find, replace, test: test(VERSIONS, `is written once by fifty at the same time: ${operation}`),
}));

/** @type {readonly import('./removals.mjs').Removal[]} */
const more = [
  {
    what: 'version: users are changed by who saw them as they are',
    file: `${IDENTITY}/use-cases/change-user.ts`,
    find: 'if (version !== null && version !== user.version) throw',
    replace: 'if (user.version === -1) throw',
    test: test(`${IDENTITY}/http/users.http.spec.ts`, 'refuses a stale version and shows the present one'),
  },
  {
    what: 'version: roles, in the statement',
    file: `${IDENTITY}/persistence/roles.ts`,
    find: 'and version = coalesce($4::int, version)',
    replace: 'and version <> coalesce($4::int, -1) - 1000000',
    test: test(VERSIONS, 'is written by who has seen it as it is, and refused with 412'),
  },
  {
    what: 'lock: an order that is being changed',
    file: `${ORDERS}/persistence/orders.ts`,
    find: 'from orders where id = $1 for no key update',
    replace: 'from orders where id = $1',
    test: test(`${ORDERS}/http/orders.http.spec.ts`, 'is changed once by fifty who read the same version'),
  },
  {
    what: 'lock: care settings that are being changed',
    file: `${CARE}/persistence/care-settings.store.ts`,
    find: 'from care_settings for update`',
    replace: 'from care_settings`',
    test: test(VERSIONS, 'is written once by fifty at the same time: changeCareSettings'),
  },
  {
    what: 'lock: the active administrators, before one is demoted',
    file: `${IDENTITY}/persistence/users.ts`,
    find: 'where role_code = $1 and is_active order by id for no key update',
    replace: 'where role_code = $1 and is_active order by id',
    test: test(`${IDENTITY}/http/users.http.spec.ts`, 'can be neither deactivated nor demoted'),
  },
  {
    what: 'lock: a session whose token is being renewed',
    file: `${IDENTITY}/persistence/sessions.ts`,
    find: 'where t.token_hash = $1 for no key update of s',
    replace: 'where t.token_hash = $1',
    test: test(`${IDENTITY}/http/auth.http.spec.ts`, 'gives the same successor when the last token is repeated'),
  },
  {
    what: 'lock: the key of a customer whose values are being sealed',
    file: `${PLATFORM}/sealing/customer-keys.ts`,
    find: 'order by customer_id for share',
    replace: 'order by customer_id',
    test: test(`${PLATFORM}/sealing/sealing.int.spec.ts`, 'lets whoever destroys a key wait for the transaction that writes with it'),
  },
  {
    what: 'lock: care plans that are being recorded on',
    file: `${CARE}/persistence/care-plans.ts`,
    find: 'order by plan.id for no key update of plan',
    replace: 'order by plan.id',
    test: test(`${CARE}/http/care-plans.http.spec.ts`, 'makes one activity of two saves at once'),
  },
  {
    what: 'sealing: stored answers under the key of their customer',
    file: `${PLATFORM}/idempotency/idempotency.interceptor.ts`,
    find: 'await this.answers.save(digest, answer, customerIn(body, about));',
    replace: 'await this.answers.save(digest, answer, customerIn(null, about));',
    test: test('apps/api/test/audit.story.spec.ts', 'is sealed under her key'),
  },
  {
    what: 'audit: a cancelled order',
    file: `${ORDERS}/use-cases/cancel-order.ts`,
    find: `this.audit.record({\n      action: 'order.cancelled'`,
    replace: `void ({\n      action: 'order.cancelled'`,
    test: test('apps/api/test/audit.story.spec.ts', 'has an entry for each of them, by its request'),
  },
  {
    what: 'audit: personal values are sealed',
    file: `${CUSTOMERS}/use-cases/change-customer.ts`,
    find: ', personal: PERSONAL_CUSTOMER_FIELDS',
    replace: ', personal: PERSONAL_CUSTOMER_FIELDS.slice(0, 0)',
    test: test('apps/api/test/audit.story.spec.ts', 'stand in clear in the records alone'),
  },
  {
    what: 'money: halves round away from zero',
    file: 'libs/kernel/src/money.ts',
    find: 'Decimal.ROUND_HALF_UP',
    replace: 'Decimal.ROUND_HALF_EVEN',
    test: test('libs/kernel/src/money.spec.ts', '0.5 × 1 − 0 in VND is 1'),
  },
  {
    what: 'due date: a fraction of a day rounds up',
    file: `${CARE}/domain/care-line.ts`,
    find: 'quantity.times(intervalDays).ceil()',
    replace: 'quantity.times(intervalDays).floor()',
    test: test(`${CARE}/domain/decide-plan.spec.ts`, 'half a unit rounds up, never early'),
  },
];

export const removals = [...registries, ...doors, ...sight, ...races, ...versions, ...more];
