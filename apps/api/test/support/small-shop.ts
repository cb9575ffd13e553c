import { uuidv7 } from '@tantam/kernel';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { contractOf, operationsOf, type ListedOperation } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';

type Body = Record<string, unknown>;

/** One of everything, over HTTP, and a valid request for each operation of the contract. */
export class SmallShop {
  readonly operations: readonly ListedOperation[];
  private number = 0;

  private constructor(
    readonly test: TestApp,
    readonly admin: TestUser,
    readonly agent: TestUser,
    /** By what the path begins with. */
    private readonly ids: Record<string, string>,
  ) {
    this.operations = operationsOf(contractOf(test.app));
  }

  static async open(): Promise<SmallShop> {
    const test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations, config: { runsJobs: false } });
    const [admin, agent] = [await test.as('admin'), await test.as('agent')];
    const make = async (path: string, body: Body): Promise<string> => {
      const { body: made } = await test.request.post(`/api/v1${path}`).set(admin.headers).send(body).expect(201);
      return String((made as { id: unknown }).id);
    };
    const ids: Record<string, string> = { users: agent.id };
    ids.departments = await make('/departments', { name: 'Cửa hàng' });
    ids.branches = await make('/branches', { name: 'Quận 1' });
    ids.holidays = await make('/holidays', { kind: 'solar', name: 'Ngày của shop', month: 5, day: 19 });
    ids.areas = await make('/areas', { name: 'Miền Nam', provinceCodes: ['79'] });
    for (const path of ['customer-groups', 'customer-categories', 'customer-channels', 'customer-sources', 'feedback-types']) ids[path] = await make(`/${path}`, { name: `Mục của ${path}` });
    ids['saved-views'] = await make('/saved-views', { list: 'care-plans', name: 'Tuần này', filters: { dueTo: 'today+7' } });
    ids['product-groups'] = await make('/product-groups', { name: 'Mỹ phẩm' });
    ids['care-forms'] = await make('/care-forms', { name: 'Gọi thử', actions: ['call_out'] });
    ids['care-reasons'] = await make('/care-reasons', { name: 'Hỏi thăm thử', formId: ids['care-forms'] });
    ids['contact-results'] = await make('/contact-results', { name: 'Nghe máy thử', category: 'reached' });
    ids.customers = await make('/customers', { fullName: 'Nguyễn Thị Lan', phone1: '0912345678' });
    // Nobody of the shop is out of anybody's sight: a request that the admin may decide is put there.
    ids['customer-access-requests'] = uuidv7();
    await test.database.execute(`insert into customer_access_requests (id, customer_id, requester_id, phone, asked_at) values ($1, $2, $3, '+84912345678', now())`, [ids['customer-access-requests'], ids.customers, agent.id]);
    ids.products = await make('/products', { code: 'KEM', name: 'Kem chống nắng', unit: 'tuýp', price: '250000', careIntervalDays: 30 });
    ids.orders = await make('/orders', { customerId: ids.customers, placedAt: '2026-11-01T03:00:00.000Z', lines: [{ productId: ids.products, quantity: '2', unitPrice: '250000' }] });
    ids['care-programmes'] = await make('/care-programmes', { name: 'Sinh nhật', occasion: 'birthday', offsetDays: -3, active: false });
    const plans = await test.request.get(`/api/v1/care-plans?orderId=${ids.orders}`).set(admin.headers).expect(200);
    ids['care-plans'] = (plans.body as { items: { id: string }[] }).items[0]!.id;
    const [activity] = [await test.request.post(`/api/v1/customers/${ids.customers}/activities`).set(admin.headers).send({ action: 'note', content: 'Khách thích hàng mới' })];
    ids['care-activities'] = String((activity.body as { id: string }).id);
    ids['care-scripts'] = await make('/care-scripts', { title: 'Tư vấn kem', productId: ids.products, questions: 'Da thế nào?' });
    ids['knowledge-articles'] = await make('/knowledge-articles', { title: 'Bảo quản kem', productId: ids.products, body: 'Để nơi mát' });
    ids['knowledge-proposals'] = await make(`/care-activities/${ids['care-activities']}/knowledge-proposals`, { title: 'Mẹo', body: 'Thoa lại sau hai giờ', productId: ids.products });
    return new SmallShop(test, admin, agent, ids);
  }

  close(): Promise<void> {
    return this.test.close();
  }

  /** From now on `{id}` below this path is this one. */
  know(kind: string, id: string): void {
    this.ids[kind] = id;
  }

  id(kind: string): string {
    return this.ids[kind] ?? '01890000-0000-7000-8000-000000000001';
  }

  /** The path with what there is in the shop. */
  pathOf(path: string): string {
    const kind = path.split('/')[3] ?? '';
    return path.replace('{provinceCode}', '79').replace('{list}', 'care-plans').replace('{code}', 'supervisor').replace('{kind}', 'customers').replace('{absenceId}', this.id('none')).replace(/\{id\}|\{idOrCode\}/, this.id(kind)).replace(/\{\w+\}/g, this.id('none'));
  }

  /** Query parameters that must be there. */
  queryOf(operation: ListedOperation['operation']): Record<string, string> {
    const known: Record<string, string> = { date: '2026-11-22', from: '2026-11-01', to: '2026-11-30', by: 'state', list: 'care-plans', format: 'csv', phones: '0912345678' };
    return Object.fromEntries((operation.parameters ?? []).filter((each) => each.in === 'query' && each.required).map(({ name }) => [name, known[name] ?? 'x']));
  }

  /** A body that the operation takes; null for one that we have none of. Names are new each time. */
  bodyOf(operationId: string): Body | null {
    const number = ++this.number;
    const name = `Tên ${number}`;
    const word = { name, active: true, position: 3 };
    const bodies: Record<string, Body> = {
      signIn: { email: 'nobody@example.vn', password: 'mật khẩu nào đó', remember: false },
      changeOwnProfile: { locale: 'vi' },
      createUser: { email: `u${number}@example.vn`, fullName: name, role: 'agent', departmentId: this.id('departments'), branchIds: [this.id('branches')], active: true, dailyCareCapacity: 30, locale: 'vi', password: 'mật khẩu rất dài' },
      changeUser: { fullName: name, email: `u${number}@example.vn`, role: 'agent', departmentId: this.id('departments'), branchIds: [], active: true, dailyCareCapacity: null, locale: 'vi' },
      createDepartment: { name, parentId: null },
      changeDepartment: { name, parentId: null },
      createBranch: { name, code: `CN-${number}`, address: '12 Lê Lợi', active: true },
      changeBranch: { name, code: `CN-${number}`, address: '12 Lê Lợi', active: true },
      replaceRoleRights: { permissions: ['customers.read'], scopes: { customers: 'department' } },
      createHoliday: { kind: 'lunar', name, month: 7, day: 15, isDayOff: false },
      changeHoliday: { name, month: 6, day: 1, days: 2 },
      changeWorkingWeek: { workingWeekdays: [1, 2, 3, 4, 5] },
      createCareProgramme: { name, occasion: 'no_contact', offsetDays: 90, criteria: { potentials: ['high'] }, action: 'call_out', script: 'Chào hỏi', active: false },
      changeCareProgramme: { name, occasion: 'lunar_birthday', offsetDays: -number % 300, active: false },
      addCareWish: { date: '2099-01-01', action: 'call_out', script: 'Hỏi thăm' },
      createKnowledgeArticle: { title: name, groupId: this.id('product-groups'), body: 'Cách bảo quản', state: 'published' },
      createCareScript: { title: name, groupId: this.id('product-groups'), questions: 'Dùng hằng ngày không?', state: 'draft' },
      changeKnowledgeArticle: { title: name, body: 'Để nơi mát và khô', state: 'draft' },
      changeCareScript: { title: name, advice: 'Thoa lại sau hai giờ', state: 'draft' },
      proposeCareNote: { title: name, body: 'Thoa lại sau hai giờ', productId: this.id('products') },
      decideKnowledgeProposal: { publish: false, reason: 'Đã có' },
      createCustomer: this.customer(name, number),
      changeCustomer: this.customer(name, number),
      createArea: { name, provinceCodes: [] },
      changeArea: { name, provinceCodes: ['79'] },
      createProduct: this.product(name, number),
      changeProduct: this.product(name, number),
      createProductGroup: { name, parentId: null, position: 2 },
      changeProductGroup: { name, parentId: null, position: 2 },
      createOrder: { ...this.order(), code: `DH-${number}`, customerId: this.id('customers') },
      updateOrder: { discount: number, shipping: 10, paymentStatus: 'paid' },
      createCareForm: { ...word, actions: ['call_out'] },
      updateCareForm: { ...word, actions: ['call_out'] },
      createCareReason: { ...word, formId: this.id('care-forms') },
      updateCareReason: word,
      createFeedbackType: word,
      updateFeedbackType: word,
      createContactResult: { ...word, category: 'reached' },
      updateContactResult: word,
      recordCareOnCustomer: { action: 'note', content: 'Khách hỏi giá' },
      setCustomerCareDate: { date: '2099-01-01', action: 'call_out', formId: null, reasonId: null },
      claimCustomer: { takeOver: false },
      takeNextCare: {},
      recordCareBatch: { action: 'note', content: 'Khách hỏi giá', recipients: [{ customerId: this.id('customers') }] },
      setCustomerCareDates: { customerIds: [this.id('customers')], date: '2099-01-01' },
      createSavedView: { list: 'care-plans', name, filters: { dueTo: 'today' }, columns: [{ key: 'code', width: 90 }], sharedWith: 'everyone', position: 1 },
      changeSavedView: { name, filters: { dueTo: 'today', sort: 'code' }, columns: null, sharedWith: 'nobody', position: 2 },
      keepListSettings: { columns: [{ key: 'code', width: 90, hidden: false }], density: 'tight' },
      replaceAssignmentRules: { items: [{ name, ownerIds: [], areaIds: [this.id('areas')], branchIds: [], channelIds: [], userIds: [this.agent.id], isActive: true }] },
      handOverCare: { toUserIds: [this.admin.id] },
      previewCareHandOver: { toUserIds: [this.admin.id] },
      levelCare: { from: '2099-01-01', to: '2099-01-02' },
      previewCareLevelling: { from: '2099-01-01', to: '2099-01-02' },
      previewCareAssignments: this.assignment(),
      assignCare: this.assignment(),
      startExport: { list: 'care-plans', format: 'csv', filters: { dueTo: '2099-01-01' } },
      askForCustomer: { phone: '0912345678', note: 'Khách gọi cho tôi' },
      decideCustomerAccessRequest: { granted: false, reason: 'Đang có người gọi' },
      assignCareProducts: { productIds: [this.id('products')], productGroupIds: [] },
      assignCareCustomers: { customerIds: [this.id('customers')] },
    };
    if (/^(create|change)Customer(Group|Category|Channel|Source)$/.test(operationId)) return { ...word, code: `M${number}` };
    return bodies[operationId] ?? null;
  }

  private customer(name: string, number: number): Body {
    return {
      fullName: name, phone1: `09${String(20_000_000 + number)}`, emails: [`k${number}@example.vn`], birthday: '1990-02-28', gender: 'female', address: '12 Lê Lợi', provinceCode: '79', communeCode: null,
      groupId: this.id('customer-groups'), ownerId: this.agent.id, tags: ['vip'], notes: 'Gọi buổi sáng', goodCallHours: [{ days: [1, 2], from: '08:00', to: '11:30' }],
    };
  }

  private product(name: string, number: number): Body {
    return { code: `SP-${number}`, name, groupId: this.id('product-groups'), kind: 'good', unit: 'hộp', units: [{ name: 'thùng', factor: '12', price: '100000' }], price: '9000', vatRate: '8', careIntervalDays: 15, active: true };
  }

  private assignment(): Body {
    return { operation: 'add', of: 'customer', userIds: [this.agent.id], customerFilter: { potential: ['unknown'] } };
  }

  private order(): Body {
    return { placedAt: '2026-11-02T03:00:00.000Z', discount: 0, shipping: 0, lines: [{ productId: this.id('products'), quantity: '1.5', unitPrice: '1000.25', discount: 0, serials: [] }] };
  }
}
