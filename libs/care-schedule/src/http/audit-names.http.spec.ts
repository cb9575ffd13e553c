import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

interface Entry {
  readonly action: string;
  readonly resourceId: string | null;
  readonly changes: Record<string, unknown>;
  readonly erasedFields: string[];
  readonly hiddenFields: string[];
  readonly names: { id: string; kind: string; name: string }[];
}

let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start();
  await suite.api.database.execute(
    `insert into roles (code, name_vi, name_en, permissions, scopes) select 'auditor', 'Kiểm soát', 'Auditor', permissions || '{audit.read}', scopes from roles where code = 'agent'`,
  );
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
  await world.mode('by_customer', 'supervisors');
  // Sees of customers what an agent sees, and reads the whole trail.
  await suite.api.database.execute(`update users set role_code = 'auditor' where id = $1`, [world.of('A').id]);
});
afterAll(() => suite?.close());

const entries = async (query: string, user = suite.manager): Promise<Entry[]> => ((await suite.get(`/audit?${query}`, user)) as { items: Entry[] }).items;
const called = (entry: Entry | undefined): string[] => (entry?.names ?? []).map(({ kind, name }) => `${kind}: ${name}`);

describe('the names in the trail', () => {
  it('are those of users, customers and products, as they are called today', async () => {
    await world.product('P');
    await world.customer('1', { owner: 'B' });
    await world.assign('B', { products: ['P'] });
    await world.assignCustomers('B', ['1']);
    const [products] = await entries(`action=care-products.assigned&resourceId=${world.of('B').id}`);
    expect(called(products)).toEqual([expect.stringMatching(/^user: B /), expect.stringMatching(/^product: Sản phẩm/)]);
    const [customers] = await entries(`action=care-customers.assigned&resourceId=${world.of('B').id}`);
    expect(called(customers)).toEqual([expect.stringMatching(/^user: B /), expect.stringMatching(/^customer: Khách 1 /)]);
    await suite.patch(`/customers/${world.customerId('1')}`, { fullName: 'Trần Thị Mới' });
    expect(called((await entries(`action=care-customers.assigned&resourceId=${world.of('B').id}`))[0])).toContain('customer: Trần Thị Mới');
  });

  it('leave out customers, orders and plans that the reader may not see, and what was said about them', async () => {
    await world.product('P');
    await world.customer('1', { owner: 'B' });
    await world.order('1', '1', ['P']);
    await world.assignCustomers('B', ['1']);
    await suite.patch(`/customers/${world.customerId('1')}`, { notes: 'thích trà sen', potential: 'high' });
    const [assigned] = await entries(`action=care-customers.assigned&resourceId=${world.of('B').id}`, world.of('A'));
    expect(called(assigned)).toEqual([expect.stringMatching(/^user: B /)]);
    const [placed] = await entries(`action=order.placed&resourceId=${world.orders.get('1')}`, world.of('A'));
    expect(called(placed)).not.toContainEqual(expect.stringMatching(/^(order|customer)/));
    const [changed] = await entries(`action=customer.changed&resourceId=${world.customerId('1')}`, world.of('A'));
    expect(changed).toMatchObject({ changes: { potential: { from: 'unknown', to: 'high' } }, hiddenFields: ['notes'], erasedFields: [], names: [] });
    expect(JSON.stringify(await entries('limit=200', world.of('A')))).not.toMatch(/Khách 1 |trà sen/);

    const [known] = await entries(`action=customer.changed&resourceId=${world.customerId('1')}`);
    expect(known).toMatchObject({ changes: { notes: { to: 'thích trà sen' } }, hiddenFields: [] });
    await world.assignCustomers('A', ['1']);
    const [seen] = await entries(`action=customer.changed&resourceId=${world.customerId('1')}`, world.of('A'));
    expect(seen).toMatchObject({ changes: { notes: { to: 'thích trà sen' } }, hiddenFields: [] });
    expect(called(seen)).toEqual([expect.stringMatching(/^customer: Khách 1 /)]);
  });

  it('have none for what is gone', async () => {
    const branch = (await suite.post('/branches', { name: 'Chi nhánh tạm', code: 'TAM' })) as { id: string };
    expect(called((await entries(`resourceId=${branch.id}`))[0])).toEqual(['branch: Chi nhánh tạm']);
    await suite.api.database.execute(`delete from branches where id = $1`, [branch.id]);
    expect((await entries(`resourceId=${branch.id}`))[0]?.names).toEqual([]);
  });
});
