import type { TestApp, TestUser } from '@tantam/identity/testing';
import { BulkRunner, Events, ExportRunner, ImportRunner, OutboxDispatcher } from '@tantam/platform';

/** Planted in every field that says something about a person; each is told apart from all other text. */
export const CANARIES = {
  fullName: 'Kanari Hoàng Yến',
  phone: '+84912345671',
  email: 'kanari@canary.example.vn',
  address: '7 Ngõ Kanari',
  notes: 'kanari-ghi-chu',
  content: 'kanari-noi-dung',
  staff: 'Kanari Nhân Viên',
};

export interface Answer {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

type Method = 'post' | 'patch' | 'put' | 'delete';

/** Does everything once that people and integrations can do, and remembers by which request. */
export class AuditedDay {
  /** Operation → ids of its requests. */
  readonly requests = new Map<string, string[]>();
  /** Whose key each stored answer is sealed under; null: nobody's. */
  readonly stored: { readonly operation: string; readonly customerId: string | null }[] = [];
  customerId = '';

  constructor(
    private readonly test: TestApp,
    private readonly admin: TestUser,
  ) {}

  async run(): Promise<void> {
    await this.sessions();
    const { departmentId, userId } = await this.organisation();
    await this.dictionaries();
    await this.calendar();
    const { productId, groupId } = await this.goods();
    await this.customers(departmentId);
    await this.orders(productId);
    await this.care(productId, userId, groupId);
    await this.imports();
    await this.outbox();
  }

  /** Sends a request as an operation of the contract; whatever is not a success fails the test. */
  async call(operation: string, method: Method, path: string, body?: object, headers: Record<string, string> = this.admin.headers): Promise<Answer> {
    const of = this.requests.get(operation) ?? [];
    const id = `audited-${operation}-${of.length}`;
    this.requests.set(operation, [...of, id]);
    const response = await this.test.request[method](`/api/v1${path}`).set({ ...headers, 'X-Request-Id': id, ...(method === 'post' ? { 'Idempotency-Key': id } : {}) }).send(body);
    if (response.status >= 300) throw new Error(`${operation} ${method} ${path}: ${response.status} ${JSON.stringify(response.body)}`);
    if (method === 'post') this.stored.push({ operation, customerId: await this.lastSealedUnder() });
    return response.body as Answer;
  }

  private async lastSealedUnder(): Promise<string | null> {
    const row = await this.test.database.row<{ customerId: string | null }>(`select customer_id as "customerId" from idempotency_keys order by created_at desc limit 1`);
    return row?.customerId ?? null;
  }

  private async sessions(): Promise<void> {
    const password = 'mật khẩu thật dài';
    const user = await this.test.as('agent', { password, email: 'an@example.vn', fullName: CANARIES.staff });
    const origin = { Origin: this.test.url };
    const signedIn = await this.call('signIn', 'post', '/auth/login', { email: user.email, password }, origin);
    const headers = { authorization: `Bearer ${String(signedIn.accessToken)}` };
    await this.call('changeOwnProfile', 'patch', '/auth/me', { locale: 'en' }, headers);
    await this.call('changePassword', 'post', '/auth/password', { currentPassword: password, newPassword: `${password} mới` }, headers);
    await this.call('signOut', 'post', '/auth/logout', {}, { ...headers, ...origin });
  }

  private async organisation(): Promise<{ departmentId: string; userId: string }> {
    const department = await this.call('createDepartment', 'post', '/departments', { name: 'Chăm sóc' });
    await this.call('changeDepartment', 'patch', `/departments/${department.id}`, { name: 'Chăm sóc 2' });
    const left = await this.call('createDepartment', 'post', '/departments', { name: 'Thừa' });
    await this.call('deleteDepartment', 'delete', `/departments/${left.id}`);
    const branch = await this.call('createBranch', 'post', '/branches', { name: 'Hà Nội' });
    await this.call('changeBranch', 'patch', `/branches/${branch.id}`, { name: 'Hà Nội 1' });
    await this.call('deleteBranch', 'delete', `/branches/${branch.id}`);
    const user = await this.call('createUser', 'post', '/users', { email: 'kanari-staff@example.vn', fullName: CANARIES.staff, role: 'agent', departmentId: department.id });
    await this.call('changeUser', 'patch', `/users/${user.id}`, { fullName: `${CANARIES.staff} Hai` });
    await this.call('resetUserPassword', 'post', `/users/${user.id}/password-reset`);
    const role = (await this.test.request.get('/api/v1/roles/agent').set(this.admin.headers)).body as { permissions: string[]; scopes: object };
    await this.call('replaceRoleRights', 'put', '/roles/agent', { permissions: role.permissions.slice(1), scopes: role.scopes });
    return { departmentId: department.id, userId: user.id };
  }

  private async dictionaries(): Promise<void> {
    for (const [noun, path] of [['CustomerGroup', 'customer-groups'], ['CustomerCategory', 'customer-categories'], ['CustomerChannel', 'customer-channels'], ['CustomerSource', 'customer-sources']]) {
      const { id } = await this.call(`create${noun}`, 'post', `/${path}`, { name: 'Mục mới' });
      await this.call(`change${noun}`, 'patch', `/${path}/${id}`, { name: 'Mục mới 2' });
    }
    const form = await this.call('createCareForm', 'post', '/care-forms', { name: 'Gọi hỏi thăm', actions: ['call_out'] });
    await this.call('updateCareForm', 'patch', `/care-forms/${form.id}`, { name: 'Gọi hỏi thăm 2' });
    for (const [noun, path, own] of [['CareReason', 'care-reasons', { formId: form.id }], ['FeedbackType', 'feedback-types', {}], ['ContactResult', 'contact-results', { category: 'reached' }]] as const) {
      const { id } = await this.call(`create${noun}`, 'post', `/${path}`, { name: 'Từ mới', ...own });
      await this.call(`update${noun}`, 'patch', `/${path}/${id}`, { name: 'Từ mới 2' });
    }
    const view = await this.call('createSavedView', 'post', '/saved-views', { list: 'care-plans', name: 'Tuần này', filters: { dueTo: 'today+7', q: CANARIES.fullName } });
    await this.call('changeSavedView', 'patch', `/saved-views/${view.id}`, { name: 'Tuần này 2' });
    await this.call('deleteSavedView', 'delete', `/saved-views/${view.id}`);
    const area = await this.call('createArea', 'post', '/areas', { name: 'Miền Bắc', provinceCodes: ['01'] });
    await this.call('changeArea', 'patch', `/areas/${area.id}`, { name: 'Miền Bắc 2' });
    await this.call('deleteArea', 'delete', `/areas/${area.id}`);
    await this.call('recountReports', 'post', '/reports/recount');
  }

  private async calendar(): Promise<void> {
    const { id } = await this.call('createHoliday', 'post', '/holidays', { kind: 'single', name: 'Nghỉ bù', date: '2026-09-03' });
    await this.call('changeHoliday', 'patch', `/holidays/${id}`, { days: 2 });
    await this.call('deleteHoliday', 'delete', `/holidays/${id}`);
    await this.call('changeWorkingWeek', 'put', '/working-week', { workingWeekdays: [1, 2, 3, 4, 5] });
  }

  private async goods(): Promise<{ productId: string; groupId: string }> {
    const group = await this.call('createProductGroup', 'post', '/product-groups', { name: 'Sữa' });
    await this.call('changeProductGroup', 'patch', `/product-groups/${group.id}`, { name: 'Sữa bột' });
    const left = await this.call('createProductGroup', 'post', '/product-groups', { name: 'Thừa' });
    await this.call('deleteProductGroup', 'delete', `/product-groups/${left.id}`);
    const product = await this.call('createProduct', 'post', '/products', { code: 'SUA', name: 'Sữa non', unit: 'hộp', price: '1000', groupId: group.id, careIntervalDays: 10 });
    const changed = await this.call('changeProduct', 'patch', `/products/${product.id}`, { name: 'Sữa non 2' });
    await this.call('changeProductCare', 'patch', '/products', { items: [{ id: product.id, version: changed.version, careIntervalDays: 12 }] });
    return { productId: product.id, groupId: group.id };
  }

  private async customers(departmentId: string): Promise<void> {
    const { fullName, phone, email, address, notes } = CANARIES;
    const customer = await this.call('createCustomer', 'post', '/customers', { fullName, phone1: phone, emails: [email], address, notes, birthday: '1990-02-03', contactPersons: [{ name: fullName, phone, email }] });
    this.customerId = customer.id;
    await this.call('changeCustomer', 'patch', `/customers/${customer.id}`, { notes: `${notes} hai`, potential: 'high' });
    // A second holder of the number: the warning names the first.
    await this.call('createCustomer', 'post', '/customers', { fullName: `${fullName} Hai`, phone1: phone });
    void departmentId;
  }

  private async orders(productId: string): Promise<void> {
    const lines = [{ productId, quantity: '2' }];
    const order = await this.call('createOrder', 'post', '/orders', { customerId: this.customerId, note: CANARIES.notes, lines });
    await this.call('updateOrder', 'patch', `/orders/${order.id}`, { note: `${CANARIES.notes} hai` });
    const left = await this.call('createOrder', 'post', '/orders', { customerId: this.customerId, lines });
    await this.call('cancelOrder', 'post', `/orders/${left.id}/cancellation`, {});
  }

  private async care(productId: string, userId: string, groupId: string): Promise<void> {
    const settings = (await this.test.request.get('/api/v1/care-settings').set(this.admin.headers)).body as object;
    const { version: _, ...given } = settings as { version?: number };
    await this.call('changeCareSettings', 'put', '/care-settings', { ...given, claimMinutes: 6 });
    await this.call('assignCareProducts', 'put', `/users/${userId}/care-products`, { productIds: [productId], productGroupIds: [groupId] });
    await this.call('assignCareCustomers', 'put', `/users/${userId}/care-customers`, { customerIds: [this.customerId] });
    await this.bulk(userId);
    const programme = await this.call('createCareProgramme', 'post', '/care-programmes', { name: 'Sinh nhật', occasion: 'birthday', offsetDays: -3, active: false });
    await this.call('changeCareProgramme', 'patch', `/care-programmes/${programme.id}`, { name: 'Sinh nhật âm lịch', occasion: 'lunar_birthday' });
    const { items: wishes } = (await this.call('addCareWish', 'post', `/customers/${this.customerId}/care-wishes`, { date: '2099-02-01' })) as unknown as { items: Answer[] };
    await this.call('changeCareWish', 'patch', `/customers/${this.customerId}/care-wishes/${wishes[0]!.id}`, { date: '2099-02-02' });
    await this.call('removeCareWish', 'delete', `/customers/${this.customerId}/care-wishes/${wishes[0]!.id}`);
    const absence = await this.call('addAbsence', 'post', `/users/${userId}/absences`, { from: '2099-01-01', to: '2099-01-02', standInId: this.admin.id });
    await this.call('removeAbsence', 'delete', `/users/${userId}/absences/${absence.id}`);
    const other = await this.test.as('supervisor');
    await this.test.request.put(`/api/v1/customers/${this.customerId}/care-claim`).set(other.headers).send({});
    await this.call('claimCustomer', 'put', `/customers/${this.customerId}/care-claim`, { takeOver: true });
    await this.call('setCustomerCareDate', 'put', `/customers/${this.customerId}/care-date`, { date: '2099-01-01' });
    const { items } = (await this.test.request.get('/api/v1/care-plans?target=order&state=not_cared').set(this.admin.headers)).body as { items: Answer[] };
    const plan = items[0]!;
    const results = (await this.test.request.get('/api/v1/contact-results').set(this.admin.headers)).body as { items: { id: string; category: string }[] };
    const care = { action: 'call_out', content: CANARIES.content, contactResultId: results.items.find(({ category }) => category === 'reached')!.id };
    await this.call('recordCareOnPlan', 'post', `/care-plans/${plan.id}/activities`, { ...care, planVersion: plan.version, finish: true });
    await this.call('reopenCarePlan', 'post', `/care-plans/${plan.id}/reopening`, { nextCareDate: '2099-01-01' });
    await this.call('assignCarePlan', 'post', `/care-plans/${plan.id}/assignment`, { userId: this.admin.id });
    await this.call('recordCareBatch', 'post', '/care-activities/batch', { action: 'sms', content: CANARIES.content, recipients: [{ customerId: this.customerId }] });
    await this.call('setCustomerCareDates', 'post', '/care-dates', { customerIds: [this.customerId], date: '2099-01-02' });
    await this.call('recordCareOnCustomer', 'post', `/customers/${this.customerId}/activities`, { action: 'note', content: CANARIES.content });
    await this.knowledge(productId);
    await this.access();
  }

  /** Somebody asks for a customer whom he does not see. */
  private async access(): Promise<void> {
    const { version: _, ...given } = (await this.test.request.get('/api/v1/care-settings').set(this.admin.headers)).body as { version?: number };
    await this.call('changeCareSettings', 'put', '/care-settings', { ...given, assignmentMode: 'by_customer' });
    const phone = '0912345672';
    await this.call('createCustomer', 'post', '/customers', { fullName: CANARIES.fullName, phone1: phone, ownerId: this.admin.id });
    const asker = await this.test.as('agent');
    const asked = await this.call('askForCustomer', 'post', '/customer-access-requests', { phone, note: CANARIES.notes }, asker.headers);
    await this.call('decideCustomerAccessRequest', 'post', `/customer-access-requests/${asked.id}/decision`, { granted: true, as: 'owner', reason: CANARIES.notes });
  }

  private async knowledge(productId: string): Promise<void> {
    const article = await this.call('createCareScript', 'post', '/care-scripts', { title: 'Tư vấn sữa', productId, questions: 'Bé mấy tháng?' });
    await this.call('changeCareScript', 'patch', `/care-scripts/${article.id}`, { state: 'published' });
    const tips = await this.call('createKnowledgeArticle', 'post', '/knowledge-articles', { title: 'Bảo quản sữa', productId, body: 'Đậy kín' });
    await this.call('changeKnowledgeArticle', 'patch', `/knowledge-articles/${tips.id}`, { state: 'published' });
    const { items } = (await this.test.request.get('/api/v1/care-activities').set(this.admin.headers)).body as { items: Answer[] };
    const proposal = await this.call('proposeCareNote', 'post', `/care-activities/${items[0]!.id}/knowledge-proposals`, { title: 'Mẹo', body: 'Pha nước ấm', productId });
    await this.call('decideKnowledgeProposal', 'post', `/knowledge-proposals/${proposal.id}/decision`, { publish: true });
  }

  private async bulk(userId: string): Promise<void> {
    await this.call('startExport', 'post', '/exports', { list: 'customers', format: 'csv', filters: { q: CANARIES.phone } });
    await this.test.app.get(ExportRunner, { strict: false }).drain();
    const body = { of: 'customer', userIds: [userId], ids: [this.customerId] };
    const taken = await this.call('assignCare', 'post', '/care-assignments', { ...body, operation: 'remove' });
    await this.test.app.get(BulkRunner, { strict: false }).drain();
    await this.call('reverseBulkJob', 'post', `/bulk-jobs/${taken.id}/reversal`, {});
    await this.test.app.get(BulkRunner, { strict: false }).drain();
    const left = await this.call('assignCare', 'post', '/care-assignments', { ...body, operation: 'remove' });
    await this.call('cancelBulkJob', 'post', `/bulk-jobs/${left.id}/cancellation`, {});
    const rule = { name: 'Tất cả', ownerIds: [], areaIds: [], branchIds: [], channelIds: [], userIds: [userId], isActive: true };
    await this.call('replaceAssignmentRules', 'put', '/care-assignment-rules', { items: [rule] });
    await this.test.request.post('/api/v1/customers').set(this.admin.headers).send({ fullName: CANARIES.fullName }).expect(201);
    await this.call('applyAssignmentRules', 'post', '/care-assignment-rules/application', {});
    await this.test.app.get(BulkRunner, { strict: false }).drain();
    await this.call('handOverCare', 'post', `/users/${userId}/care-hand-over`, { toUserIds: [this.admin.id] });
    await this.level();
  }

  /** A day on which the admin has more to do than he can. */
  private async level(): Promise<void> {
    await this.call('changeUser', 'patch', `/users/${this.admin.id}`, { dailyCareCapacity: 1 });
    const busy = await this.call('createCustomer', 'post', '/customers', { fullName: CANARIES.fullName, ownerId: this.admin.id });
    const { items } = (await this.test.request.get('/api/v1/products').set(this.admin.headers)).body as { items: Answer[] };
    const placedAt = new Date().toISOString();
    for (const number of [1, 2]) await this.call('createOrder', 'post', '/orders', { customerId: busy.id, placedAt, lines: [{ productId: items[0]!.id, quantity: '1' }], code: `LEVEL-${number}` });
    const { items: plans } = (await this.test.request.get('/api/v1/care-plans?q=LEVEL-1').set(this.admin.headers)).body as { items: { dueDate: string }[] };
    await this.call('levelCare', 'post', '/care-levelling', { from: plans[0]!.dueDate, to: plans[0]!.dueDate });
  }

  private async imports(): Promise<void> {
    const file = `code,fullName,phone1\nKHK1,${CANARIES.fullName} Ba,0912345673\n`;
    const checked = await this.upload(file, true);
    await this.call('updateImport', 'patch', `/imports/${checked}`, { options: { createMissing: true } });
    await this.drain();
    await this.call('runImport', 'post', `/imports/${checked}/run`, {});
    await this.drain();
    const left = await this.upload(file, true, false);
    await this.call('cancelImport', 'post', `/imports/${left}/cancellation`, {});
  }

  private async upload(file: string, isDryRun: boolean, isDrained = true): Promise<string> {
    const id = `audited-createImport-${(this.requests.get('createImport') ?? []).length}`;
    this.requests.set('createImport', [...(this.requests.get('createImport') ?? []), id]);
    const post = this.test.request.post('/api/v1/imports').set({ ...this.admin.headers, 'X-Request-Id': id, 'Idempotency-Key': id }).field('kind', 'customers').field('dryRun', String(isDryRun));
    const { body, status } = await post.attach('file', Buffer.from(file), 'khach.csv');
    if (status !== 202) throw new Error(`createImport: ${status} ${JSON.stringify(body)}`);
    if (isDrained) await this.drain();
    return (body as Answer).id;
  }

  private drain(): Promise<void> {
    return this.test.app.get(ImportRunner, { strict: false }).drain();
  }

  private async outbox(): Promise<void> {
    const { app, database } = this.test;
    for (const thing of [1, 2, 3]) await database.transaction(() => app.get(Events, { strict: false }).publish({ name: 'audit-test.happened', data: { thing }, aggregate: `thing:${thing}` }));
    await database.execute(`update outbox_deliveries set attempts = 11 where event_name = 'audit-test.happened'`);
    await app.get(OutboxDispatcher, { strict: false }).drain();
    const { items } = (await this.test.request.get('/api/v1/outbox/deliveries?state=parked').set(this.admin.headers)).body as { items: Answer[] };
    await this.call('replayOutboxDelivery', 'post', `/outbox/deliveries/${items[0]!.id}/replay`, {});
    await this.call('discardOutboxDelivery', 'post', `/outbox/deliveries/${items[1]!.id}/discard`, { reason: 'không cần nữa' });
    await this.call('replayOutboxDeliveries', 'post', '/outbox/replays', {});
  }
}
