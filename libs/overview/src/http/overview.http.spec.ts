import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareScheduleModule, careScheduleMigrations } from '@tantam/care-schedule';
import { calendarMigrations } from '@tantam/calendar';
import { CatalogueModule, catalogueMigrations } from '@tantam/catalogue';
import { CustomersModule, customersMigrations } from '@tantam/customers';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import { knowledgeMigrations } from '@tantam/knowledge';
import { OrdersModule, ordersMigrations } from '@tantam/orders';
import { OutboxModule } from '@tantam/platform';
import { TestClock, until } from '@tantam/platform/testing';
import { OverviewModule } from '../overview.module.js';

const NOW = '2026-11-16T03:00:00.000Z';

interface Event {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly text: string;
  readonly title: string;
  readonly by: { fullName: string } | null;
  readonly link: { resource: string; id: string; code: string | null } | null;
  readonly data: Record<string, unknown>;
}

/** Two departments: Ann and Ben with their supervisor, Cam elsewhere; Hoa is Ann's customer, Lan is Ben's, Mai is Cam's. */
describe('what is put together from all modules', () => {
  let test: TestApp;
  let people: Record<'manager' | 'supervisor' | 'ann' | 'ben' | 'cam', TestUser>;
  let customers: Record<'hoa' | 'lan' | 'mai', string>;
  let productId: string;

  beforeAll(async () => {
    test = await createTestApp({
      modules: [CustomersModule, CatalogueModule, OrdersModule, CareScheduleModule, OverviewModule, OutboxModule],
      migrations: [...calendarMigrations, ...customersMigrations, ...catalogueMigrations, ...ordersMigrations, ...knowledgeMigrations, ...careScheduleMigrations],
      clock: new TestClock(new Date(NOW)),
    });
    const [here, there] = [uuidv7(), uuidv7()];
    await test.database.execute(`insert into departments (id, name) values ($1, 'Phòng 1'), ($2, 'Phòng 2')`, [here, there]);
    people = {
      manager: await test.as('manager', { fullName: 'Quản Lý' }),
      supervisor: await test.as('supervisor', { fullName: 'Trưởng Nhóm', departmentId: here }),
      ann: await test.as('agent', { fullName: 'Trần An', departmentId: here }),
      ben: await test.as('agent', { fullName: 'Lê Bình', departmentId: here }),
      cam: await test.as('agent', { fullName: 'Võ Cẩm', departmentId: there }),
    };
    await put('/care-settings', { ...(await get('/care-settings')), assignmentMode: 'by_customer', unassignedVisibleTo: 'supervisors' });
    productId = (await post('/products', { code: 'SP1', name: 'Sữa rửa mặt', unit: 'hộp', price: '1000', careIntervalDays: 15 })).id;
    customers = {
      hoa: (await post('/customers', { fullName: 'Nguyễn Thị Hoa', phone1: '0912345001', ownerId: people.ann.id })).id,
      lan: (await post('/customers', { fullName: 'Phạm Thị Lan', phone1: '0912345002', ownerId: people.ben.id })).id,
      mai: (await post('/customers', { fullName: 'Đỗ Thị Mai', phone1: '0912345003', ownerId: people.cam.id })).id,
    };
    // Due on 16 (today), 10, 1 November (overdue), in September (long overdue) and on the 20th (coming).
    for (const [customer, days] of [['hoa', ['2026-11-01', '2026-10-26', '2026-09-01', '2026-11-05']], ['lan', ['2026-11-01', '2026-11-05']], ['mai', ['2026-10-17']]] as const) {
      for (const day of days) await order(customer, day);
    }
  });

  afterAll(() => test.close());

  const path = (url: string): string => `/api/v1${url}`;
  async function get(url: string, user: TestUser = people.manager, status = 200) {
    const answer = await test.request.get(path(url)).set(user.headers);
    expect({ url, status: answer.status }).toEqual({ url, status });
    return answer.body;
  }
  const post = async (url: string, body: object, user: TestUser = people.manager) => (await test.request.post(path(url)).set(user.headers).send(body).expect((answer) => answer.status < 300)).body;
  const put = (url: string, body: object) => test.request.put(path(url)).set(people.manager.headers).send(body).expect(200);
  const order = (customer: keyof typeof customers, day: string, more: object = {}, user = people.manager) =>
    post('/orders', { customerId: customers[customer], placedAt: `${day}T03:00:00.000Z`, lines: [{ productId, quantity: '1' }], ...more }, user);
  async function care(customerId: string, user: TestUser, content = 'Gọi hỏi thăm'): Promise<string> {
    const [form] = await test.database.rows<{ id: string; reasonId: string }>(
      `select f.id, r.id as "reasonId" from care_forms f join care_reasons r on r.form_id = f.id where 'note' = any(f.actions) order by r.position limit 1`,
    );
    return (await post(`/customers/${customerId}/activities`, { action: 'note', formId: form!.id, reasonId: form!.reasonId, content }, user)).id;
  }
  async function timeline(customerId: string, user: TestUser, query = ''): Promise<Event[]> {
    return (await get(`/customers/${customerId}/timeline?limit=200${query}`, user)).items;
  }

  describe('today', () => {
    type Figure = { key: string; count: number; urgency: string; list: { path: string; filters: Record<string, string> } | null };
    const counts = (figures: Figure[]) => Object.fromEntries(figures.map(({ key, count }) => [key.replace('care.', ''), count]));

    it('counts what is due by urgency, what is to be tried again and what was done; for who leads also the sums', async () => {
      for (const [customer, user] of [['hoa', 'ann'], ['hoa', 'ann'], ['lan', 'ben'], ['mai', 'cam']] as const) await care(customers[customer], people[user]);
      const ann = await get('/today', people.ann);
      expect(ann).toMatchObject({ date: '2026-11-16', team: null });
      expect(counts(ann.own)).toEqual({ due: 3, 'due-today': 1, overdue: 1, 'long-overdue': 1, coming: 1, 'attempts-due': 0, 'done-today': 2, 'counted-today': 0, 'reached-today': 0 });
      const supervisor = await get('/today', people.supervisor);
      expect(counts(supervisor.team)).toMatchObject({ 'due-today': 2, overdue: 1, 'long-overdue': 1, coming: 2, 'done-today': 3 });
      expect(counts(supervisor.own)).toMatchObject({ 'done-today': 0 });
      expect(counts((await get('/today', people.manager)).team)).toMatchObject({ 'due-today': 2, overdue: 2, 'done-today': 4 });
    });

    it('counts the rows of the lists that it names', async () => {
      for (const user of [people.ann, people.supervisor, people.manager]) {
        const { own, team } = await get('/today', user);
        for (const { key, count, list } of [...own, ...(team ?? [])] as Figure[]) {
          if (!list) continue;
          const { items } = await get(`${list.path}?limit=200&${new URLSearchParams(list.filters).toString()}`, user);
          expect({ user: user.fullName, key, count }).toEqual({ user: user.fullName, key, count: items.length });
        }
      }
    });

    it('shows an attempt once its time has come', async () => {
      const [plan] = await test.database.rows<{ id: string }>(`select id from care_plans where customer_id = $1 and due_date = '2026-11-16'`, [customers.hoa]);
      await test.database.execute(`update care_plans set attempts = 1, next_attempt_at = $2::timestamptz + interval '1 minute' where id = $1`, [plan!.id, NOW]);
      expect(counts((await get('/today', people.ann)).own)['attempts-due']).toBe(0);
      await test.database.execute(`update care_plans set next_attempt_at = $2 where id = $1`, [plan!.id, NOW]);
      expect(counts((await get('/today', people.ann)).own)['attempts-due']).toBe(1);
      expect(counts((await get('/today', people.ben)).own)['attempts-due']).toBe(0);
    });

    describe('of a team', () => {
      type Person = { userId: string; fullName: string; figures: Figure[]; absence: { until: string; standIn: { fullName: string } | null } | null };

      it('tells every agent whom the reader leads what that agent sees himself, in figures with the rows of their lists', async () => {
        for (const [reader, led] of [['supervisor', ['ann', 'ben']], ['manager', ['ann', 'ben', 'cam']]] as const) {
          const team = await get('/today/team', people[reader]);
          expect(team.people.map((person: Person) => person.userId).sort()).toEqual(led.map((name) => people[name].id).sort());
          for (const name of led) {
            const { figures } = team.people.find((person: Person) => person.userId === people[name].id);
            const own: Figure[] = (await get('/today', people[name])).own;
            expect({ name, figures: counts(figures) }).toEqual({ name, figures: counts(own.filter(({ key }) => key !== 'care.coming')) });
            for (const { key, count, list } of figures as Figure[]) {
              const { items } = await get(`${list!.path}?limit=200&${new URLSearchParams(list!.filters).toString()}`, people[reader]);
              expect({ reader, name, key, count }).toEqual({ reader, name, key, count: items.length });
            }
          }
        }
      });

      it('adds them up, a plan that several answer for once, and tells the hours of the day', async () => {
        const team = await get('/today/team', people.manager);
        const sum = (key: string): number => team.people.reduce((all: number, { figures }: Person) => all + (figures.find((figure) => figure.key === key)?.count ?? 0), 0);
        expect(counts(team.total)).toMatchObject({ due: sum('care.due'), 'done-today': sum('care.done-today') });
        expect(team.hourly[0]).toMatchObject({ key: 'care.counted', day: Array.from({ length: 24 }, () => 0) });
        expect(team.decisions).toEqual([]);
      });

      it('is of one department when asked, of nobody for an agent, and not of a day to come', async () => {
        const [{ departmentId }] = await test.database.rows<{ departmentId: string }>(`select department_id as "departmentId" from users where id = $1`, [people.cam.id]) as [{ departmentId: string }];
        expect((await get(`/today/team?departmentId=${departmentId}`, people.manager)).people.map((person: Person) => person.fullName)).toEqual(['Võ Cẩm']);
        expect((await get(`/today/team?departmentId=${departmentId}`, people.supervisor)).people).toEqual([]);
        expect(await get('/today/team', people.ann)).toMatchObject({ people: [], decisions: [] });
        await get('/today/team?date=2026-11-17', people.manager, 400);
      });

      it('asks to decide on late work of the absent, on what is too much for one, on what could not be reached, and on what is nobody\'s', async () => {
        await test.database.execute(`update users set daily_care_capacity = 2 where id = $1`, [people.ann.id]);
        await test.request.post(path(`/users/${people.ben.id}/absences`)).set(people.manager.headers).send({ from: '2026-11-16', to: '2026-11-18', standInId: people.ann.id }).expect(201);
        await test.database.execute(`update care_plans set needs_decision = true where customer_id = $1 and due_date = '2026-11-16'`, [customers.lan]);
        const { id } = await post('/customers', { fullName: 'Khách Vô Chủ', ownerId: null });
        await post('/orders', { customerId: id, placedAt: '2026-11-01T03:00:00.000Z', lines: [{ productId, quantity: '1' }] });
        const told = async () => (await get('/today/team', people.supervisor)).decisions.map(({ key, count, userId }: { key: string; count: number; userId: string | null }) => ({ key, count, userId }));
        expect(await told()).toEqual([
          { key: 'care.overloaded', count: 4, userId: people.ann.id }, { key: 'care.needs-decision', count: 1, userId: null }, { key: 'care.nobodys-customers', count: 1, userId: null },
        ]);
        // Ben had one of today, and comes back to it late.
        await test.database.execute(`update care_plans set due_date = '2026-11-10' where customer_id = $1 and due_date = '2026-11-16'`, [customers.lan]);
        await test.database.execute(`update users set is_active = false where id = $1`, [people.ann.id]);
        expect(await told()).toContainEqual({ key: 'care.absent-late', count: 1, userId: people.ben.id });
        await test.database.execute(`update users set is_active = true, daily_care_capacity = null where id = $1`, [people.ann.id]);
        await test.database.execute(`delete from user_absences`);
        await test.database.execute(`update care_plans set due_date = '2026-11-16', needs_decision = false where customer_id = $1 and due_date = '2026-11-10'`, [customers.lan]);
        await test.database.execute(`update care_plans set state = 'finished' where customer_id = $1`, [id]);
      });
    });

    it('is empty for who has nothing to do with care', async () => {
      await test.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) values ('clerk', 'Kho', 'Clerk', '{products.read}', '{}')`);
      expect(await get('/today', await test.as('clerk'))).toEqual({ date: '2026-11-16', own: [], team: null });
    });
  });

  describe("a customer's timeline", () => {
    it('tells orders, returns, cancellations, care, owners and the beginning, newest first, in words', async () => {
      const { id } = await post('/customers', { fullName: 'Bùi Thị Tư', ownerId: people.ann.id });
      const sale = await post('/orders', { customerId: id, placedAt: '2026-11-02T03:00:00.000Z', takenById: people.ann.id, lines: [{ productId, quantity: '2' }] });
      await post('/orders', { customerId: id, kind: 'return', returnsOrderCode: sale.code, placedAt: '2026-11-03T03:00:00.000Z', lines: [{ productId, quantity: '1' }] });
      await post('/orders', { customerId: id, status: 'draft', placedAt: '2026-11-04T03:00:00.000Z', lines: [{ productId, quantity: '1' }] });
      const activityId = await care(id, people.ann, 'Khách hài lòng');
      await test.request.patch(path(`/customers/${id}`)).set(people.manager.headers).send({ ownerId: people.ben.id }).expect(200);
      await post(`/orders/${sale.id}/cancellation`, {});
      // The database's clock dates creation, owner changes and cancellations; care is dated by the product's.
      const events = await timeline(id, people.manager);
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort().reverse());
      const byKind = Object.fromEntries(events.map((event) => [event.kind, event]));
      expect(events.map(({ kind }) => kind).sort()).toEqual(['care_recorded', 'customer_created', 'order_cancelled', 'order_placed', 'order_returned', 'owner_changed']);
      expect(byKind.order_placed).toMatchObject({
        id: sale.id, title: 'Đặt hàng', text: `Đặt đơn ${sale.code}`, by: { fullName: 'Trần An' }, link: { resource: 'order', id: sale.id, code: sale.code }, data: { total: 2000, status: 'cancelled' },
      });
      expect(byKind.care_recorded).toMatchObject({ id: activityId, text: 'Ghi chú', by: { fullName: 'Trần An' }, data: { content: 'Khách hài lòng' } });
      expect(byKind.owner_changed).toMatchObject({ text: 'Người phụ trách: Trần An → Lê Bình', by: { fullName: 'Quản Lý' } });
      expect(byKind.customer_created).toMatchObject({ by: { fullName: 'Quản Lý' }, link: null });
      const english = await test.request.get(path(`/customers/${id}/timeline?kind=order_placed`)).set(people.manager.headers).set('accept-language', 'en').expect(200);
      expect(english.body.items).toMatchObject([{ title: 'Order placed', text: `Placed order ${sale.code}` }]);
      expect(byKind.care_recorded).toMatchObject({ data: { form: 'Ghi chú', reason: 'Thông tin khách', contactResult: null } });
      const inEnglish = await test.request.get(path(`/customers/${id}/timeline?kind=care_recorded`)).set(people.manager.headers).set('accept-language', 'en').expect(200);
      expect(inEnglish.body.items).toMatchObject([{ text: 'Note', data: { form: 'Note', reason: 'About the customer', feedbackType: null, contactResult: null, content: 'Khách hài lòng' } }]);
      expect(JSON.stringify([events, inEnglish.body])).not.toContain('shippedAs');
    });

    it('tells who was given her to care for and who had to give her up, by whom and why, to who sees her', async () => {
      const { id } = await post('/customers', { fullName: 'Tô Thị Sáu' });
      const assigned = async (user: TestUser): Promise<Event[]> => timeline(id, user, '&kind=customer_assigned');
      await put(`/users/${people.ann.id}/care-customers`, { customerIds: [id] });
      expect(await assigned(people.ann)).toMatchObject([
        { title: 'Phân công chăm sóc', text: 'Giao cho Trần An (giao trực tiếp)', by: { fullName: 'Quản Lý' }, link: null, data: { why: 'hand', given: ['Trần An'], taken: [] } },
      ]);
      const job = await post('/care-assignments', { operation: 'replace', of: 'customer', userIds: [people.ben.id], ids: [id] });
      const over = (jobId: string) => until('the job is over', async () => (await get(`/bulk-jobs/${jobId}`)).status === 'succeeded');
      await over(job.id);
      expect((await assigned(people.ben)).map(({ text, by }) => [text, by?.fullName])).toContainEqual(['Giao cho Lê Bình; thôi giao cho Trần An (phân công hàng loạt)', 'Quản Lý']);
      await get(`/customers/${id}/timeline`, people.ann, 404);
      await over((await post(`/bulk-jobs/${job.id}/reversal`, {})).id);
      expect((await assigned(people.ann)).map(({ text }) => text)).toContain('Giao cho Trần An; thôi giao cho Lê Bình (hoàn tác)');
      await put(`/users/${people.ann.id}/care-customers`, { customerIds: [] });
      expect(await assigned(people.manager)).toHaveLength(4);
    });

    it('tells what care programmes wished for her', async () => {
      const { id: groupId } = await post('/customer-groups', { name: 'Khách sinh nhật', code: 'SN' });
      const { id } = await post('/customers', { fullName: 'Lý Thị Bảy', ownerId: people.ann.id, groupId, birthday: '1990-11-19' });
      const programme = await post('/care-programmes', { name: 'Mừng sinh nhật', occasion: 'birthday', offsetDays: -3, action: 'call_out', criteria: { groupIds: [groupId] } });
      await until('the wish is given', async () => (await timeline(id, people.ann, '&kind=care_wished')).length === 1);
      expect(await timeline(id, people.ann, '&kind=care_wished')).toMatchObject([
        { title: 'Kế hoạch chăm sóc hẹn', text: 'Kế hoạch “Mừng sinh nhật” hẹn 16/11/2026 · Gọi đi', by: null, data: { state: 'open', wishedOn: '2026-11-16' } },
      ]);
      await get(`/customers/${id}/timeline`, people.cam, 404);
      await test.request.patch(path(`/care-programmes/${programme.id}`)).set(people.manager.headers).send({ active: false }).expect(200);
      await until('the wish is taken back', async () => (await timeline(id, people.ann, '&kind=care_wished'))[0]?.text.endsWith('(đã rút lại)') ?? false);
    });

    it('is cut by kind and by day of the business zone, and refuses a kind that nobody tells', async () => {
      expect((await timeline(customers.hoa, people.manager, '&kind=order_placed,order_returned&from=2026-10-26&to=2026-11-01')).map(({ at }) => at)).toEqual([
        '2026-11-01T03:00:00.000Z', '2026-10-26T03:00:00.000Z',
      ]);
      await get(`/customers/${customers.hoa}/timeline?kind=order_placed,gossip`, people.manager, 400);
      await get(`/customers/${customers.hoa}/timeline?cursor=forged`, people.manager, 400);
    });

    it.each([1, 2, 3])('comes whole in pages of %i, also where moments are the same', async (limit) => {
      const { id } = await post('/customers', { fullName: 'Cùng Lúc' });
      const [at, other] = ['2026-11-02T03:00:00.123Z', '2026-11-02T03:00:00.124Z'];
      for (let index = 0; index < 4; index++) await post('/orders', { customerId: id, placedAt: index < 3 ? at : other, lines: [{ productId, quantity: '1' }] });
      // An order placed and cancelled at one moment: two events of one id.
      await test.database.execute(`update orders set cancelled_at = placed_at where customer_id = $1`, [id]);
      const whole = (await timeline(id, people.manager)).map(({ kind, id: event }) => `${kind} ${event}`);
      expect(new Set(whole).size).toBe(9);
      const paged: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: { items: Event[]; nextCursor: string | null } = await get(`/customers/${id}/timeline?limit=${limit}${cursor && `&cursor=${cursor}`}`);
        paged.push(...page.items.map(({ kind, id: event }) => `${kind} ${event}`));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(whole);
    });

    it('shows everyone the orders and the care that his own lists show, no more and no less', async () => {
      await care(customers.hoa, people.ann);
      await care(customers.lan, people.ben);
      await care(customers.mai, people.cam);
      let compared = 0;
      for (const [name, user] of Object.entries(people)) {
        for (const [customer, id] of Object.entries(customers)) {
          const card = await test.request.get(path(`/customers/${id}`)).set(user.headers);
          const answer = await test.request.get(path(`/customers/${id}/timeline?limit=200`)).set(user.headers);
          expect({ name, customer, status: answer.status }).toEqual({ name, customer, status: card.status });
          if (answer.status !== 200) continue;
          const events: Event[] = answer.body.items;
          const orders = (await get(`/orders?customerId=${id}&limit=200`, user)).items.map((each: { id: string }) => each.id);
          const activities = (await get(`/care-activities?customerId=${id}&limit=200`, user)).items.map((each: { id: string }) => each.id);
          expect({ name, customer, ids: events.filter(({ kind }) => kind === 'order_placed').map((event) => event.id) }).toEqual({ name, customer, ids: orders });
          expect({ name, customer, ids: events.filter(({ kind }) => kind === 'care_recorded').map((event) => event.id) }).toEqual({ name, customer, ids: activities });
          compared++;
        }
      }
      // The manager sees three, the supervisor his two, each agent his own.
      expect(compared).toBe(8);
    });

    it("leaves out another's part of a customer whom both see", async () => {
      const mode = { ...(await get('/care-settings')), assignmentMode: 'by_product' };
      const [other] = [await post('/products', { code: 'SP2', name: 'Kem chống nắng', unit: 'tuýp', price: '1000', careIntervalDays: 15 })];
      await put('/care-settings', mode);
      await put(`/users/${people.cam.id}/care-products`, { productIds: [other.id], productGroupIds: [] });
      await put(`/users/${people.ben.id}/care-products`, { productIds: [productId], productGroupIds: [] });
      const theirs = await order('hoa', '2026-11-07', { lines: [{ productId: other.id, quantity: '1' }] });
      const seenByCam = await timeline(customers.hoa, people.cam, '&kind=order_placed');
      expect(seenByCam.map(({ id }) => id)).toEqual([theirs.id]);
      const seenByBen = await timeline(customers.hoa, people.ben, '&kind=order_placed');
      expect(seenByBen.map(({ id }) => id)).not.toContain(theirs.id);
      expect(seenByBen).toHaveLength(4);
      await put('/care-settings', { ...(await get('/care-settings')), assignmentMode: 'by_customer' });
    });

    it('has only the kinds for which the reader holds the permission', async () => {
      await test.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) values ('reception', 'Lễ tân', 'Reception', '{customers.read}', '{"customers": "all"}')`);
      const page = await get(`/customers/${customers.hoa}/timeline`, await test.as('reception'));
      expect(page.kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['customer_created', 'owner_changed']);
      expect(page.items.map(({ kind }: Event) => kind)).toEqual(['customer_created']);
    });
  });

  describe('the global search', () => {
    const search = async (q: string, user: TestUser = people.manager, more = '') =>
      (await get(`/search?q=${encodeURIComponent(q)}${more}`, user)).items as { kind: string; title: string; hits: { id: string; title: string; code: string }[]; hasMore: boolean }[];

    it('finds customers, products and orders at once, with and without marks', async () => {
      const found = await search('hoa');
      expect(found.map(({ kind }) => kind)).toEqual(['customer', 'order']);
      expect(found[0]).toMatchObject({ title: 'Khách hàng', hits: [{ id: customers.hoa, title: 'Nguyễn Thị Hoa' }], hasMore: false });
      expect((await search('sua rua mat')).map(({ kind, hits }) => [kind, hits[0]?.code])).toEqual([['product', 'SP1']]);
    });

    it('finds what was said in care, with and without marks, for whoever sees it', async () => {
      const activityId = await care(customers.hoa, people.ann, 'Da khô vùng má, muốn thử kem dưỡng');
      for (const q of ['kem dưỡng', 'KEM DUONG', 'kho vung']) {
        const found = (await get(`/search?q=${encodeURIComponent(q)}`, people.ann)).items.find(({ kind }: { kind: string }) => kind === 'careActivity');
        expect({ q, hits: found?.hits }).toMatchObject({ q, hits: [{ id: activityId, title: 'Nguyễn Thị Hoa', detail: 'Da khô vùng má, muốn thử kem dưỡng' }] });
      }
      const kinds = async (user: TestUser, q: string) => (await get(`/search?q=${encodeURIComponent(q)}`, user)).items.map(({ kind }: { kind: string }) => kind);
      expect(await kinds(people.cam, 'kem dưỡng')).toEqual([]);
      // Two letters find too much of what was said; a product's name they may find.
      expect(await kinds(people.ann, 'ke')).not.toContain('careActivity');
    });

    it('says that there are more than it shows', async () => {
      const [customer, orders] = await search('hoa', people.manager, '&limit=1');
      expect([customer, orders]).toMatchObject([{ hits: [{}], hasMore: false }, { hits: [{}], hasMore: true }]);
    });

    it('finds for everyone what his own lists find, in their order', async () => {
      for (const user of Object.values(people)) {
        for (const q of ['hoa', 'thị', '0912345002', 'SP1', 'DH0000']) {
          const found = Object.fromEntries((await search(q, user, '&limit=20')).map(({ kind, hits }) => [kind, hits.map(({ id }) => id)]));
          for (const [kind, list] of [['customer', 'customers'], ['order', 'orders'], ['product', 'products']] as const) {
            const items = (await get(`/${list}?q=${encodeURIComponent(q)}&limit=20`, user)).items.map((each: { id: string }) => each.id);
            expect({ user: user.fullName, q, kind, ids: found[kind] ?? [] }).toEqual({ user: user.fullName, q, kind, ids: items });
          }
        }
      }
    });

    it('looks only where the reader holds the permission, though rows there would be his to see', async () => {
      await test.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) values ('greeter', 'Tiếp tân', 'Greeter', '{customers.read}', '{"customers": "all"}')`);
      const greeter = await test.as('greeter');
      expect((await search('hoa', greeter)).map(({ kind }) => kind)).toEqual(['customer']);
      expect(await search('SP1', greeter)).toEqual([]);
    });

    it('finds nothing for who may see nothing of it, and asks for a text', async () => {
      await test.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) values ('nobody', 'Không', 'Nobody', '{}', '{}')`);
      expect(await search('hoa', await test.as('nobody'))).toEqual([]);
      await get('/search?q=', people.manager, 400);
    });
  });
});
