/** What holds when two come at once: fences, unique keys, idempotency, versions and locks; sealing, audit and arithmetic: for `removals.mjs`. */
const CARE = 'libs/care-schedule/src';
const CUSTOMERS = 'libs/customers/src';
const IDENTITY = 'libs/identity/src';
const ORDERS = 'libs/orders/src';
const PLATFORM = 'libs/platform/src';
const VERSIONS = 'apps/api/test/versions.http.spec.ts';

/** @param {string} file @param {string} name */
const test = (file, name) => ({ file, name });

/** @type {readonly import('./removals.mjs').Removal[]} */
const keys = [
  {
    what: 'fence: the outbox ends only what it holds under its fence',
    file: `${PLATFORM}/events/outbox/claim.sql.ts`,
    find: `and state = 'running' and fence = $3`,
    replace: `and state = 'running' and fence >= $3`,
    test: test(`${PLATFORM}/events/outbox/outbox.int.spec.ts`, 'a frozen process that wakes while another has its delivery writes nothing: the fence'),
  },
  {
    what: 'fence: and of several at a time, each under its own',
    file: `${PLATFORM}/events/outbox/claim.sql.ts`,
    find: `and d.state = 'running' and d.fence = mine.fence`,
    replace: `and d.state = 'running'`,
    test: test(`${PLATFORM}/events/outbox/outbox.int.spec.ts`, 'keeps nothing of a batch of which another process has taken one'),
  },
  {
    what: 'transaction: its begin goes out before the first of several statements',
    file: `${PLATFORM}/database/database.ts`,
    find: `Promise.all([this.begin(transaction, taken), taken.query<T>(statement)])`,
    replace: `Promise.all([taken.query<T>(statement), this.begin(transaction, taken)]).then(([answer, begun]) => [begun, answer] as const)`,
    test: test(`${PLATFORM}/database/transactional.int.spec.ts`, 'begins before the first of several statements that are asked for at once'),
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
    what: 'version: areas, in the statement',
    file: `${CUSTOMERS}/use-cases/areas.ts`,
    find: 'where id = $1 and version = $3',
    replace: 'where id = $1 and version = coalesce(version, $3)',
    test: test(VERSIONS, 'is written once by fifty at the same time: changeArea'),
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
    find: 'order by plan.id for no key update of customer, plan',
    replace: 'order by plan.id for no key update of customer',
    test: test(`${CARE}/http/care-plans.http.spec.ts`, 'waits for whoever decides the plan anew at that moment'),
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

export const races = [...keys, ...versions, ...more];
