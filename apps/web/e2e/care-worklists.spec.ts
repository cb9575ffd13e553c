import type { Page, Request } from '@playwright/test';
import { callApi, expect, expectAccessible, person, signIn, test } from './fixtures.js';

interface Plan {
  id: string;
  version: number;
  careCount: number;
  order: { code: string } | null;
  customer: { id: string; fullName: string; phone1: string };
  claimedBy: { fullName: string; isMine: boolean } | null;
}
interface Customer {
  id: string;
  code: string;
}

function dayAhead(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * 86_400_000));
}
const shown = (day: string): string => day.split('-').reverse().join('/');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Chăm sóc' });
const content = (page: Page) => panel(page).getByRole('textbox', { name: 'Nội dung' });
/** What is due, from the end of the list: the other stories use up its beginning. */
async function dueFromEnd(page: Page, who = 'chau'): Promise<Plan[]> {
  const { items } = await callApi<{ items: Plan[] }>(page, 'GET', `/care-plans?target=order&forMe=true&state=not_cared,in_care&dueTo=${dayAhead(0)}&limit=200`, undefined, person(who));
  return items.filter((plan) => plan.claimedBy === null).reverse();
}
async function openForm(page: Page, plan: Plan, who: string): Promise<void> {
  await signIn(page, `/care/${plan.id}`, person(who));
  await expect(panel(page).getByRole('radio', { name: 'Gặp khách' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(content(page)).toBeFocused();
}

test('the next customer is handed out by one key, and is nobody else’s', async ({ page, browser }) => {
  await signIn(page, '/care', person('trang'));
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('n');
  await expect(content(page)).toBeFocused();
  await expect(page).toHaveURL(/\/care\/[0-9a-f-]{36}/);
  const mine = page.url().split('/care/')[1]?.slice(0, 36) ?? '';
  const plan = await callApi<Plan>(page, 'GET', `/care-plans/${mine}`, undefined, person('trang'));
  expect(plan.claimedBy).toMatchObject({ isMine: true });

  const other = await (await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', baseURL: process.env.E2E_URL })).newPage();
  await signIn(other, '/care', person('nam'));
  await expect(other.getByRole('row').nth(3)).toBeVisible();
  await other.getByRole('button', { name: 'Nhận việc kế tiếp' }).click();
  await expect(content(other)).toBeFocused();
  expect(other.url()).not.toContain(mine);
  await other.context().close();

  // After a save the next one is handed out, not the next of the list.
  await page.keyboard.type('Đã tư vấn');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+KeyR');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Đã lưu chăm sóc/)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(mine));
  await expect(content(page)).toBeFocused();
  await expectAccessible(page);
});

test('a view is kept as a tab with its count, with its columns, and shared', async ({ page }) => {
  await signIn(page, '/care', person('ha'));
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await page.getByRole('button', { name: /^Cần quyết định/ }).click();
  await expect(page).toHaveURL(/view=decide/);
  await page.getByRole('button', { name: /^Trễ/ }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('DH10');
  await expect(page).toHaveURL(/q=DH10/);
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('checkbox', { name: 'Trạng thái' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lưu bộ lọc này thành một mục' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu bộ lọc thành một mục' });
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog.getByText('Đặt tên cho mục.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Tên mục' }).fill('Trễ, mã DH10');
  await dialog.getByRole('radio', { name: 'Mọi người' }).click();
  await dialog.getByRole('checkbox', { name: /các cột/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  const tab = page.getByRole('button', { name: /^Trễ, mã DH10/ });
  await expect(tab).toHaveAttribute('aria-current', 'true');
  await expect(tab).toHaveText(/\d/);

  // Somebody else finds it, with the days of his own today and the same columns.
  await signIn(page, '/care', person('linh'));
  await tab.click();
  await expect(page).toHaveURL(/q=DH10/);
  await expect(page).toHaveURL(/due=today-30\.\.today-1/);
  await expect(page.getByRole('columnheader', { name: 'Trạng thái' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Trạng thái' })).toBeVisible();
  await page.getByRole('button', { name: /^Đến hôm nay/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Trạng thái' })).toHaveCount(0);

  await signIn(page, '/care', person('ha'));
  await tab.click();
  await page.getByRole('button', { name: 'Mục Trễ, mã DH10' }).click();
  await page.getByRole('menuitem', { name: 'Xóa mục' }).click();
  await expect(tab).toHaveCount(0);
});

test('columns stand in one’s own order and width on every machine', async ({ page }) => {
  await signIn(page, '/care/customers', person('trang'));
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  const heads = (): Promise<string[]> => page.getByRole('columnheader').allTextContents();
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('button', { name: 'Đưa cột Điện thoại lên trước' }).click();
  const kept = page.waitForResponse((answer) => answer.url().includes('/list-settings/customers-due') && answer.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Nới rộng cột Điện thoại' }).click();
  await expectAccessible(page);
  await kept;
  await page.keyboard.press('Escape');
  const before = await heads();
  expect(before.indexOf('Điện thoại')).toBeLessThan(before.indexOf('Khách hàng'));
  await page.evaluate(() => localStorage.removeItem('tantam.table.customers-due'));
  await page.reload();
  await expect.poll(heads).toEqual(before);
});

test('many are ticked: a care date, one record for all, and a file with as many rows', async ({ page }) => {
  await signIn(page, '/care?view=coming', person('ha'));
  await expect(page.getByRole('row').nth(4)).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('Đã chọn 2')).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất dòng đã chọn' }).click();
  await page.getByRole('menuitem', { name: 'CSV (.csv)' }).click();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString('utf8').trim().split('\r\n')).toHaveLength(3);

  await page.getByRole('button', { name: 'Đặt ngày chăm sóc' }).click();
  const dates = page.getByRole('dialog');
  await dates.getByRole('button', { name: '+7' }).click();
  await dates.getByRole('button', { name: 'Đặt ngày', exact: true }).click();
  await expect(page.getByText(`Đã đặt ngày ${shown(dayAhead(7))} cho 2 khách`)).toBeVisible();

  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Ghi chăm sóc' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nội dung' }).fill('Gọi chung cả nhóm');
  await dialog.getByRole('radio', { name: 'Gặp khách' }).click();
  await dialog.getByRole('button', { name: '+15' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByText('Đã ghi cho 2 khách')).toBeVisible();
});

test('an action is recorded by phone: one holder, two who share the number, and nobody', async ({ page }) => {
  const make = (fullName: string, phone1: string): Promise<Customer> => callApi(page, 'POST', '/customers', { fullName, phone1 }, person('ha'));
  const [, second] = [await make('Cô Sáu', '0912777001'), await make('Chú Tư', '0912777002'), await make('Thím Tư', '0912777002')];
  await signIn(page, '/customers', person('ha'));
  await page.getByRole('link', { name: 'Chăm sóc khách hàng' }).click();
  await expect(page.getByRole('heading', { name: 'Chăm sóc khách hàng' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Thêm mới' }).click();
  await page.getByRole('menuitem', { name: 'Tin nhắn SMS' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Chỉ ghi lại là đã gửi')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Số điện thoại' }).fill('0912 777 001\n0912777002, 0912777099; sai');
  await expect(dialog.getByText('Không có khách nào giữ số 0912777099.')).toBeVisible();
  await expect(dialog.getByText('Không đọc được: sai')).toBeVisible();
  await dialog.getByRole('combobox', { name: /2 khách dùng chung/ }).selectOption({ label: `Chú Tư (${second.code})` });
  await dialog.getByRole('textbox', { name: 'Nội dung' }).fill('Báo ưu đãi cuối năm');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByText('Đã ghi cho 2 khách')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Báo ưu đãi cuối năm' })).toHaveCount(2);
  await expect(page.getByRole('row').filter({ hasText: 'Báo ưu đãi cuối năm' }).filter({ hasText: 'Chú Tư' })).toHaveCount(1);
});

test('customers of the whole list are ticked and given a care date', async ({ page }) => {
  await signIn(page, '/customers', person('ha'));
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Đặt ngày chăm sóc' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '+15' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đặt ngày', exact: true }).click();
  await expect(page.getByText(`Đã đặt ngày ${shown(dayAhead(15))} cho 1 khách`)).toBeVisible();
});

test('the line dies while a care is being saved: it is sent again with the same key and written once', async ({ page }) => {
  const plan = (await dueFromEnd(page))[0];
  if (!plan) throw new Error('nothing is due');
  await openForm(page, plan, 'chau');
  await page.keyboard.type('Đang lưu thì đứt mạng');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+KeyW');
  const keys: (string | undefined)[] = [];
  // The server takes it, and its answer never arrives.
  await page.route(`**/care-plans/${plan.id}/activities`, async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    await page.context().setOffline(true);
    await route.abort('internetdisconnected');
  });
  await page.keyboard.press('Control+KeyS');
  await expect(page.getByText('Mất kết nối. Đã giữ lại, sẽ tự gửi khi có mạng.')).toBeVisible();
  await expect(content(page)).toHaveValue('Đang lưu thì đứt mạng');
  await page.context().setOffline(false);
  await expect(page.getByText(`Đã lưu chăm sóc ${plan.order?.code}, lần sau ${shown(dayAhead(7))}`)).toBeVisible({ timeout: 20_000 });
  expect(new Set(keys).size).toBe(1);
  const after = await callApi<Plan>(page, 'GET', `/care-plans/${plan.id}`, undefined, person('chau'));
  expect([after.careCount, after.version]).toEqual([plan.careCount + 1, plan.version + 1]);
});

test('the session ends while somebody types: after signing in again every word is there, and is saved', async ({ page }) => {
  const plan = (await dueFromEnd(page))[1];
  if (!plan) throw new Error('nothing is due');
  await openForm(page, plan, 'chau');
  await page.keyboard.type('Chữ gõ dở khi hết phiên');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+KeyE');
  const tried = page.waitForRequest((request: Request) => request.url().includes(`/care-plans/${plan.id}/activities`));
  await page.request.post('/api/v1/auth/logout', { headers: { Origin: process.env.E2E_URL ?? '' } });
  await page.keyboard.press('Control+KeyS');
  const first = (await tried).headers()['idempotency-key'];
  const { email, password } = person('chau');
  await expect(page).toHaveURL(/sign-in/);
  await page.getByRole('textbox', { name: /Email|Thư/ }).fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/care/${plan.id}`));
  await expect(content(page)).toHaveValue('Chữ gõ dở khi hết phiên');
  await expect(panel(page).getByRole('radio', { name: 'Gặp khách' })).toHaveAttribute('aria-checked', 'true');
  const again = page.waitForRequest((request: Request) => request.url().includes(`/care-plans/${plan.id}/activities`));
  await page.keyboard.press('c');
  await page.keyboard.press('Control+KeyS');
  expect((await again).headers()['idempotency-key']).toBe(first);
  await expect(page.getByText(`Đã lưu chăm sóc ${plan.order?.code}`)).toBeVisible();
  const after = await callApi<Plan>(page, 'GET', `/care-plans/${plan.id}`, undefined, person('chau'));
  expect(after.careCount).toBe(plan.careCount + 1);
});

test('the common path takes no more than six keys besides the text', async ({ page }) => {
  await signIn(page, '/care', person('linh'));
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  const keys: string[] = [];
  const press = async (key: string): Promise<void> => {
    keys.push(key);
    await page.keyboard.press(key);
  };
  await press('n');
  await expect(content(page)).toBeFocused();
  const at = page.url();
  await page.keyboard.type('Khách dùng tốt');
  await press('Alt+Digit1');
  await press('Alt+Shift+Digit1');
  await press('Alt+KeyR');
  await press('Control+Enter');
  await expect(page.getByText(/Đã lưu chăm sóc .*, lần sau/)).toBeVisible();
  await expect(page).not.toHaveURL(at);
  await expect(content(page)).toBeFocused();
  await expect(content(page)).toHaveValue('');
  expect(keys.length).toBeLessThanOrEqual(6);
});

test('single keys are changed and switched off, and rest while an input method composes', async ({ page }) => {
  await signIn(page, '/care', person('linh'));
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('Shift+Slash');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Đổi phím: Ghi chăm sóc' }).click();
  await page.keyboard.press('j');
  await expect(dialog.getByText(/Phím này đã dùng/)).toBeVisible();
  await page.keyboard.press('g');
  await expect(dialog.getByText(/Phím này đã dùng/)).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(panel(page)).toHaveCount(0);
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyG', key: 'g', bubbles: true, isComposing: true })));
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('g');
  await expect(content(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Slash');
  await page.getByRole('checkbox', { name: 'Dùng phím một chữ' }).uncheck();
  await page.getByRole('button', { name: 'Về phím mặc định' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(panel(page)).toHaveCount(0);
});

test('beside a panel on a small screen the filters take two lines, and keep their names', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 768 });
  await signIn(page, '/care', person('ha'));
  await page.getByRole('row').nth(2).click();
  await expect(page.getByRole('complementary').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Trạng thái Chưa chăm sóc, Đang chăm sóc' })).toBeVisible();
  const filters = page.getByRole('group', { name: 'Bộ lọc', exact: true });
  await expect.poll(async () => (await filters.boundingBox())?.height, { timeout: 5_000 }).toBeLessThan(70);
  await expectAccessible(page);
});

for (const theme of ['light', 'dark']) {
  test(`the new screens are accessible, ${theme}`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('tantam.theme', name), theme);
    await signIn(page, '/customers/care?period=all', person('ha'));
    await expect(page.getByRole('row').nth(2)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Thêm mới' }).click();
    await page.getByRole('menuitem', { name: 'Tặng quà' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Quà' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/care?view=decide');
    await expect(page.getByText('Không có đơn nào cần quyết định').or(page.getByRole('row').nth(1)).first()).toBeVisible();
    await expectAccessible(page);
  });
}
