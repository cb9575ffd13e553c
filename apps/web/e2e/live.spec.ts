import type { Browser, Page } from '@playwright/test';
import { callApi, demo, expect, expectAccessible, signIn, test, type Credentials } from './fixtures.js';

interface Plan {
  id: string;
  version: number;
  order: { code: string };
  customer: { id: string };
}

const stamp = Date.now().toString(36).toUpperCase();

function agent(name: string): Credentials {
  const known = demo();
  const user = known?.users.find((one) => (typeof one === 'string' ? one : one.email).startsWith(`${name}@`));
  if (!known || !user) throw new Error(`the demo data have no ${name}`);
  return { email: typeof user === 'string' ? user : user.email, password: known.password };
}
const dayAhead = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * 86_400_000));

/** Orders of this story's own, due today, found by their codes alone. */
async function ownOrders(page: Page, story: string, count: number): Promise<Plan[]> {
  const product = await callApi<{ id: string }>(page, 'POST', '/products', {
    code: `${story}-${stamp}`,
    name: `Sữa ${story}`,
    unit: 'hộp',
    price: '1000',
    careIntervalDays: 1,
  });
  const plans: Plan[] = [];
  for (let n = 1; n <= count; n += 1) plans.push(await order(page, story, product.id, n));
  return plans;
}
let phones = 0;
async function order(page: Page, story: string, productId: string, n: number): Promise<Plan> {
  phones += 1;
  const customer = await callApi<{ id: string }>(page, 'POST', '/customers', {
    fullName: `Khách ${story} ${n}`,
    phone1: `03${String(Date.now() % 1e6).padStart(6, '0')}${String(phones).padStart(2, '0')}`,
  });
  const { id } = await callApi<{ id: string }>(page, 'POST', '/orders', {
    code: `${story}${stamp}${n}`,
    customerId: customer.id,
    placedAt: `${dayAhead(-1)}T03:00:00.000Z`,
    lines: [{ productId, quantity: '1', unitPrice: '1000' }],
  });
  const { items } = await callApi<{ items: Plan[] }>(page, 'GET', `/care-plans?orderId=${id}`);
  if (!items[0]) throw new Error('the order has no plan');
  return items[0];
}
const record = (page: Page, plan: Plan): Promise<unknown> =>
  callApi(
    page,
    'POST',
    `/care-plans/${plan.id}/activities`,
    { planVersion: plan.version, action: 'note', content: 'đã hỏi thăm', nextCareDate: dayAhead(30) },
    agent('linh'),
  );
const rowOf = (page: Page, plan: Plan) => page.getByRole('row').filter({ hasText: plan.order.code });
/** The first frame of the page's next live connection that holds a text. */
async function frameWith(page: Page, text: string): Promise<string> {
  const socket = await page.waitForEvent('websocket');
  const { payload } = await socket.waitForEvent('framereceived', (frame) => String(frame.payload).includes(text));
  return String(payload);
}
async function opened(page: Page, story: string): Promise<void> {
  const joined = frameWith(page, '"status":"joined"');
  await signIn(page, `/care?q=${story}${stamp}`, agent('ha'));
  await joined;
}
async function secondBrowser(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: process.env.E2E_URL })).newPage();
}

test('two agents on one worklist see who is on a customer, and what the other has cared for goes', async ({ page, browser }) => {
  const [first, second, third] = await ownOrders(page, 'LA', 3);
  if (!first || !second || !third) throw new Error('no orders');
  await opened(page, 'LA');
  await expect(rowOf(page, third)).toBeVisible();
  await page.mouse.move(5, 5);

  const other = await secondBrowser(browser);
  await signIn(other, `/care/${first.id}`, agent('linh'));
  await expect(rowOf(page, first).getByRole('img', { name: /Lê Khánh Linh/ })).toBeVisible();
  await other.getByRole('link', { name: 'Khách hàng', exact: true }).click();
  await expect(rowOf(page, first).getByRole('img', { name: /Lê Khánh Linh/ })).toHaveCount(0);

  await record(other, first);
  await expect(rowOf(page, first)).toHaveCount(0);

  // Under the pointer nothing moves: the row is marked, and goes once the pointer has.
  const before = await rowOf(page, third).boundingBox();
  await rowOf(page, third).hover();
  await record(other, second);
  await expect(rowOf(page, second)).toHaveClass(/is-done/);
  expect((await rowOf(page, third).boundingBox())?.y).toBe(before?.y);
  await expectAccessible(page);
  await page.mouse.move(5, 5);
  await expect(rowOf(page, second)).toHaveCount(0);
  await expect(rowOf(page, third)).toBeVisible();
  await other.context().close();
});

test('new work is announced to whoever is at a row, and comes in by itself when nobody is', async ({ page }) => {
  const [first] = await ownOrders(page, 'LB', 1);
  if (!first) throw new Error('no order');
  await opened(page, 'LB');
  await rowOf(page, first).click();
  await expect(page.getByRole('complementary', { name: 'Chăm sóc' })).toBeVisible();
  const [second] = await ownOrders(page, 'LBB', 1);
  const product = await callApi<{ id: string }>(page, 'GET', `/products/LB-${stamp}`);
  const third = await order(page, 'LB', product.id, 2);
  await page.getByRole('button', { name: '1 việc mới' }).click();
  await expect(rowOf(page, third)).toBeVisible();
  await expect(page.getByRole('button', { name: /việc mới/ })).toHaveCount(0);
  expect(second).toBeDefined();

  await page.getByRole('button', { name: 'Đóng', exact: true }).first().click();
  await page.mouse.move(5, 5);
  const fourth = await order(page, 'LB', product.id, 3);
  await expect(rowOf(page, fourth)).toBeVisible();
});

test('a line that was away for a while catches up by itself', async ({ page, browser, context }) => {
  const [first, second] = await ownOrders(page, 'LC', 2);
  if (!first || !second) throw new Error('no orders');
  await opened(page, 'LC');
  await expect(rowOf(page, first)).toBeVisible();
  await page.mouse.move(5, 5);
  const other = await secondBrowser(browser);
  await context.setOffline(true);
  await expect(page.getByText(/Mất kết nối từ/)).toBeVisible();
  await record(other, first);
  await expect(rowOf(page, first)).toBeVisible();
  const resumed = frameWith(page, '"missed":[{');
  await context.setOffline(false);
  await expect(rowOf(page, first)).toHaveCount(0);
  expect(await resumed).toContain(first.id);
  await expect(rowOf(page, second)).toBeVisible();
  await other.context().close();
});

test('the progress of an import arrives without being asked for', async ({ page }) => {
  let asked = 0;
  const told: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/v1\/imports\/[0-9a-f-]{36}$/.test(request.url()) && request.method() === 'GET') asked += 1;
  });
  page.on('websocket', (socket) => socket.on('framereceived', (frame) => told.push(String(frame.payload))));
  await signIn(page, '/imports/new?kind=orders');
  const lines = Array.from({ length: 3_000 }, (_, n) => `LD${stamp}${n},13/11/2026,Khách ${n},09${String(10_000_000 + n)},SP-${stamp},Sữa hạt,2,645000`);
  const text = ['Số phiếu,Ngày lập,Tên KH,Điện thoại,Mã hàng,Tên hàng,SL,Đơn giá', ...lines].join('\n');
  await page.getByLabel('Chọn tệp').setInputFiles({ name: 'don-hang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Kiểm tra thử, chưa ghi gì' }).click();
  asked = 0;
  await page.getByRole('button', { name: 'Nhập 3.000 dòng' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập xong 3.000 dòng, ghi 3.000 dòng' })).toBeVisible({ timeout: 45_000 });
  expect(told.some((frame) => frame.includes('"progress"'))).toBe(true);
  expect(told.some((frame) => frame.includes('"succeeded"'))).toBe(true);
  // Once per change of status, and a few for what was read before the room was joined.
  expect(asked).toBeLessThan(8);
});

test('when his customers change hands an agent is told, keeps what he is typing, and reads his list when he is ready', async ({ page, browser }) => {
  const before = await callApi<{ assignmentMode: string }>(page, 'GET', '/care-settings');
  await callApi(page, 'PUT', '/care-settings', { ...before, assignmentMode: 'by_customer' });
  const { items: users } = await callApi<{ items: { id: string; email: string }[] }>(page, 'GET', '/users?limit=200');
  const linh = users.find((user) => user.email.startsWith('linh@'));
  if (!linh) throw new Error('the demo data have no linh');
  const [kept, taken, later] = (await ownOrders(page, 'GIAO', 3)) as [Plan, Plan, Plan];
  const give = (...plans: Plan[]): Promise<unknown> =>
    callApi(page, 'PUT', `/users/${linh.id}/care-customers`, { customerIds: plans.map((plan) => plan.customer.id) });
  await give(kept, taken);

  const own = await (await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', baseURL: process.env.E2E_URL })).newPage();
  const joined = frameWith(own, '"status":"joined"');
  await signIn(own, `/care/${kept.id}?q=GIAO${stamp}`, agent('linh'));
  await joined;
  await expect(rowOf(own, taken)).toBeVisible();
  await own.keyboard.press('c');
  const content = own.getByRole('complementary', { name: 'Chăm sóc' }).getByRole('textbox', { name: 'Nội dung' });
  await expect(content).toBeFocused();
  await own.keyboard.type('Đang nói chuyện với khách');

  await give(kept, later);
  const hint = own.getByRole('button', { name: 'Danh sách của bạn vừa đổi – tải lại' });
  await expect(hint).toBeVisible();
  await expect(rowOf(own, later)).toHaveCount(0);
  await expectAccessible(own);
  await hint.click();
  await expect(rowOf(own, later)).toBeVisible();
  await expect(rowOf(own, taken)).toHaveCount(0);
  await expect(hint).toHaveCount(0);
  await expect(content).toHaveValue('Đang nói chuyện với khách');

  // The customer's own page tells how she came to him.
  await own.goto(`/customers/${later.customer.id}`);
  await expect(own.getByRole('region', { name: 'Diễn biến' }).getByText('Giao cho').first()).toBeVisible();
  await own.context().close();
  await give();
  await callApi(page, 'PUT', '/care-settings', before);
});

test('an open card says by whom the customer was given to whom, or that she is out of sight, and keeps what is being typed', async ({ page, browser }) => {
  const before = await callApi<{ assignmentMode: string }>(page, 'GET', '/care-settings');
  await callApi(page, 'PUT', '/care-settings', { ...before, assignmentMode: 'by_customer' });
  const { items: users } = await callApi<{ items: { id: string; email: string; fullName: string }[] }>(page, 'GET', '/users?limit=200');
  const person = (name: string) => {
    const found = users.find((user) => user.email.startsWith(`${name}@`));
    if (!found) throw new Error(`the demo data have no ${name}`);
    return found;
  };
  const [tam, linh, trang] = [person('tam'), person('linh'), person('trang')];
  const [plan] = await ownOrders(page, 'CHU', 1);
  if (!plan) throw new Error('no order');
  const give = (ownerId: string): Promise<unknown> => callApi(page, 'PATCH', `/customers/${plan.customer.id}`, { ownerId }, agent('tam'));
  await give(linh.id);

  const own = await secondBrowser(browser);
  const joined = frameWith(own, '"status":"joined"');
  await signIn(own, `/care/${plan.id}?q=CHU${stamp}`, agent('linh'));
  await joined;
  await own.keyboard.press('c');
  const panel = own.getByRole('complementary', { name: 'Chăm sóc' });
  const content = panel.getByRole('textbox', { name: 'Nội dung' });
  await expect(content).toBeFocused();
  await own.keyboard.type('Khách hẹn chiều gọi lại');
  await signIn(page, `/customers/${plan.customer.id}`, agent('ha'));
  await expect(page.getByText(`Phụ trách: ${linh.fullName}`)).toBeVisible();

  await give(trang.id);
  await expect(page.getByText(`${tam.fullName} vừa giao khách này cho ${trang.fullName}.`)).toBeVisible();
  await expect(page.getByText(`Phụ trách: ${trang.fullName}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(page.getByText(/vừa giao khách này/)).toHaveCount(0);
  await expect(panel.getByText('Khách này không còn trong phạm vi bạn được xem.')).toBeVisible();
  await expect(content).toHaveValue('Khách hẹn chiều gọi lại');
  await expectAccessible(own);

  await give(linh.id);
  await expect(panel.getByText(`${tam.fullName} vừa giao khách này cho bạn.`)).toBeVisible();
  await expect(content).toHaveValue('Khách hẹn chiều gọi lại');
  await own.context().close();
  await callApi(page, 'PUT', '/care-settings', before);
});
