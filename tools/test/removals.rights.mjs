/** What modules register with each other, and who may do and see what: for `removals.mjs`. */
const CARE = 'libs/care-schedule/src';
const CUSTOMERS = 'libs/customers/src';
const IDENTITY = 'libs/identity/src';
const ORDERS = 'libs/orders/src';
const PLATFORM = 'libs/platform/src';
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
    find: `this.visibility.register('customer', 'customers.nobodys', (actor, alias, parameters) => this.whenNobodys(actor, alias, parameters), async (actor) => ((await this.seesNobodys(actor)) ? this.nobodys.mayBe() : []));`,
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
    what: 'permission: changing care settings weakened to reading care',
    file: `${CARE}/http/care-settings.controller.ts`,
    find: `@Put()\n  @RequirePermission(CARE.configure.name)`,
    replace: `@Put()\n  @RequirePermission(CARE.read.name)`,
    test: test('apps/api/test/access.http.spec.ts', 'asks for the permission that is written down'),
  },
  {
    what: 'permission: adding an area weakened to being signed in',
    file: `${CUSTOMERS}/http/areas.controller.ts`,
    find: `@Post()\n  @RequirePermission(CUSTOMER_PERMISSIONS.manageDictionaries.name)`,
    replace: `@Post()\n  @SignedIn('Everyone')`,
    test: test('apps/api/test/access.http.spec.ts', 'asks for the permission that is written down'),
  },
  {
    what: 'permission: a route that says nothing about access stops the start',
    file: `${IDENTITY}/access/declared-access.check.ts`,
    find: 'if (open.length > 0) throw',
    replace: 'if (open.length < 0) throw',
    test: test(`${IDENTITY}/access/declared-access.http.spec.ts`, 'a route that says nothing about access stops the start'),
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
    find: `const visible = await this.visibility.visibleTo(actor, 'order', 'o', parameters);`,
    replace: `const visible = 'true';`,
    test: test(`${ORDERS}/http/orders-visibility.http.spec.ts`, 'the same in list, count and single reads'),
  },
  {
    what: 'visibility: the list of customers',
    file: `${CUSTOMERS}/queries/customer-conditions.ts`,
    find: `return this.visibility.visibleTo(actor, 'customer', alias, parameters);`,
    replace: `return Promise.resolve('true');`,
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
    find: `const tried = [await this.visibility.visibleTo(actor, 'carePlan', alias, parameters), ...`,
    replace: `const tried = ['true', ...`,
    test: test(`${CARE}/access/visibility.http.spec.ts`, 'case 14'),
  },
  {
    what: 'visibility: the history of care',
    file: `${CARE}/queries/care-history.query.ts`,
    find: `return this.visibility.visibleTo(actor, 'careActivity', 'a', parameters);`,
    replace: `return Promise.resolve('true');`,
    test: test(`${CARE}/access/visibility.http.spec.ts`, 'cases 22 and 23'),
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
    test: test(OVERVIEW, 'looks only where the reader holds the permission'),
  },
];

export const rights = [...registries, ...doors, ...sight];
