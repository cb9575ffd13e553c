import type { Page } from '@playwright/test';
import { callApi, expect, expectAccessible, person, picture, signIn, test, type Credentials } from './fixtures.js';

interface Plan {
  id: string;
  version: number;
  dueDate: string;
  careCount: number;
  order: { code: string };
  customer: { id: string; fullName: string };
}

const agent = (name = 'linh'): Credentials => person(name);

/** Today in the business time zone and a day so many days later, as `YYYY-MM-DD`. */
function dayAhead(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + days * 86_400_000));
}
const shown = (day: string): string => day.split('-').reverse().join('/');

/** Orders due that nobody else's story uses up: the last of the list. */
async function duePlans(page: Page): Promise<Plan[]> {
  const { items } = await callApi<{ items: Plan[] }>(
    page,
    'GET',
    `/care-plans?target=order&forMe=true&state=not_cared,in_care&dueTo=${dayAhead(0)}&limit=60`,
    undefined,
    agent(),
  );
  expect(items.length).toBeGreaterThan(8);
  return items;
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Chăm sóc' });
const content = (page: Page) => panel(page).getByRole('textbox', { name: 'Nội dung' });

/** Opens a plan by its address and puts the cursor into its form. */
async function openForm(page: Page, plan: Plan): Promise<void> {
  await signIn(page, `/care/${plan.id}`, agent());
  await expect(panel(page).getByRole('combobox', { name: 'Hình thức' })).toBeVisible();
  await expect(panel(page).getByRole('radio', { name: 'Gặp khách' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(content(page)).toBeFocused();
}
const rowOf = (page: Page, plan: Plan) => page.getByRole('row').filter({ hasText: plan.order.code });

test('an agent records care by keyboard alone, sees the next date, and stands at the next customer', async ({ page }) => {
  const [first, second] = await duePlans(page);
  if (!first || !second) throw new Error('nothing is due');
  await signIn(page, '/care', agent());
  await expect(rowOf(page, first)).toBeVisible();

  await page.keyboard.press('c');
  await expect(panel(page).getByRole('heading', { name: first.customer.fullName })).toBeVisible();
  await expect(content(page)).toBeFocused();
  await picture(page, 'care');
  await page.keyboard.type('Khách dùng hợp, tháng sau lấy thêm');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+Shift+Digit2');
  await page.keyboard.press('Alt+KeyR');
  await expect(panel(page).getByRole('radio', { name: 'Gặp khách' })).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByText(`Đã lưu chăm sóc ${first.order.code}, lần sau ${shown(dayAhead(30))}`)).toBeVisible();
  await expect(rowOf(page, first)).toHaveCount(0);
  await expect(panel(page).getByRole('heading', { name: second.customer.fullName })).toBeVisible();
  await expect(content(page)).toBeFocused();
  await expect(content(page)).toHaveValue('');
  await expect(page).toHaveURL(new RegExp(`/care/${second.id}`));

  const after = await callApi<Plan>(page, 'GET', `/care-plans/${first.id}`, undefined, agent());
  expect([after.dueDate, after.careCount]).toEqual([dayAhead(30), first.careCount + 1]);
});

test('an attempt takes no next date and says when to try again', async ({ page }) => {
  const plan = (await duePlans(page))[2];
  if (!plan) throw new Error('nothing is due');
  await openForm(page, plan);
  await page.keyboard.type('Gọi hai lần');
  await page.keyboard.press('Alt+KeyE');
  await page.keyboard.press('Alt+Digit3');
  await expect(panel(page).getByRole('textbox', { name: 'Lần sau' })).toHaveCount(0);
  await page.keyboard.press('Control+KeyS');
  await expect(page.getByText(`Đã lưu ${plan.order.code}, thử lại lúc`)).toBeVisible();
  await expect(rowOf(page, plan)).toBeVisible();
});

test('what is missing is said beside the field, before anything is sent', async ({ page }) => {
  const plan = (await duePlans(page))[3];
  if (!plan) throw new Error('nothing is due');
  await openForm(page, plan);
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByText('Ghi lại vài chữ về lần chăm sóc này.')).toBeVisible();
  await expect(panel(page).getByText('Chọn kết quả liên hệ.')).toBeVisible();
  await page.keyboard.press('Alt+Digit7');
  await expect(panel(page).getByText('Hẹn ngày tiếp theo hoặc kết thúc.')).toBeVisible();
  await expectAccessible(page);
});

test('a care that somebody else recorded first is shown with who and what; the own words stay', async ({ page }) => {
  const plan = (await duePlans(page))[4];
  if (!plan) throw new Error('nothing is due');
  await openForm(page, plan);
  await page.keyboard.type('Lời của tôi');
  await page.keyboard.press('Alt+Digit1');
  await callApi(page, 'DELETE', `/customers/${plan.customer.id}/care-claim`, undefined, agent());
  const { items } = await callApi<{ items: { id: string; category: string }[] }>(page, 'GET', '/contact-results', undefined, agent());
  await callApi(
    page,
    'POST',
    `/care-plans/${plan.id}/activities`,
    {
      planVersion: plan.version,
      action: 'call_out',
      content: 'Khách đã đặt thêm',
      contactResultId: items.find((one) => one.category === 'reached')?.id,
      nextCareDate: dayAhead(9),
    },
    agent('ha'),
  );
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByText(/Phạm Thu Hà đã ghi lúc/)).toBeVisible();
  await expect(panel(page).getByText('Khách đã đặt thêm', { exact: false }).first()).toBeVisible();
  await expect(content(page)).toHaveValue('Lời của tôi');
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: 'Ghi thêm lần của tôi' }).click();
  await page.keyboard.press('Control+KeyS');
  await expect(page.getByText(`Đã lưu chăm sóc ${plan.order.code}`)).toBeVisible();
});

test('without a line the text is kept and sent by itself, once', async ({ page }) => {
  const plan = (await duePlans(page))[5];
  if (!plan) throw new Error('nothing is due');
  await openForm(page, plan);
  await page.keyboard.type('Ghi khi mất mạng');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+KeyW');
  await page.context().setOffline(true);
  await page.keyboard.press('Control+KeyS');
  await expect(page.getByText('Mất kết nối. Đã giữ lại, sẽ tự gửi khi có mạng.')).toBeVisible();
  await expect(content(page)).toHaveValue('Ghi khi mất mạng');
  await page.context().setOffline(false);
  await expect(page.getByText(`Đã lưu chăm sóc ${plan.order.code}, lần sau ${shown(dayAhead(7))}`)).toBeVisible({ timeout: 15_000 });
  const after = await callApi<Plan>(page, 'GET', `/care-plans/${plan.id}`, undefined, agent());
  expect(after.careCount).toBe(plan.careCount + 1);
});

test('a customer whom another has open is shown as theirs; a supervisor can take over', async ({ page }) => {
  const plan = (await duePlans(page))[6];
  if (!plan) throw new Error('nothing is due');
  await callApi(page, 'PUT', `/customers/${plan.customer.id}/care-claim`, {}, agent());
  await signIn(page, `/care/${plan.id}`, agent('ha'));
  await expect(panel(page).getByText('Lê Khánh Linh đang chăm sóc khách này')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /Lưu và tiếp/ })).toHaveCount(0);
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: 'Nhận thay' }).click();
  await expect(panel(page).getByRole('button', { name: /Lưu/ }).first()).toBeVisible();
});

test('a customer is cared for with her orders at once, and the care is found in the history', async ({ page }) => {
  await signIn(page, '/care/customers', agent());
  await page.getByRole('row').nth(2).click();
  await expect(content(page)).toBeFocused();
  const name = (await panel(page).getByRole('heading').first().textContent()) ?? '';
  await page.keyboard.type('Chăm sóc chung các đơn');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+KeyE');
  await panel(page).getByRole('radio', { name: 'Từng đơn' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Control+KeyS');
  await expect(page.getByText(/Đã lưu chăm sóc .*, lần sau/)).toBeVisible();
  await page.goto('/care/history?period=today');
  const moment = page.getByRole('table').getByRole('cell', { name: /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/ }).first();
  await expect.poll(() => moment.evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(true);
  await expect(page.getByRole('row').filter({ hasText: 'Chăm sóc chung các đơn' }).filter({ hasText: name })).toBeVisible();
});

test('the care history is found by order and by customer by keys, and is kept as a view', async ({ page }) => {
  interface Activity {
    customer: { id: string; code: string; fullName: string };
    plans: { orderId: string | null; orderCode: string | null }[];
  }
  const { items } = await callApi<{ items: Activity[] }>(page, 'GET', '/care-activities?limit=100', undefined, agent('tam'));
  const { customer, plans } = items.find((one) => one.plans[0]?.orderCode) ?? {};
  const order = plans?.[0];
  if (!customer || !order?.orderCode) throw new Error('no order was cared for');

  await signIn(page, '/care/history?period=today', agent('tam'));
  const rows = page.getByRole('table', { name: 'Đã chăm sóc' }).locator('tbody tr[data-key]');
  const take = async (filter: string, words: string, option: RegExp): Promise<void> => {
    await page.keyboard.press('f');
    await page.getByRole('menuitem', { name: filter }).press('Enter');
    await expect(page.getByRole('combobox', { name: filter })).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.getByRole('option', { name: option })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  };
  // What a menu opens gives the focus back to its button.
  const more = page.getByRole('button', { name: 'Thêm mới' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Gọi đi' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await take('Số phiếu', order.orderCode, new RegExp(order.orderCode));
  await expect(page).toHaveURL(new RegExp(`order=${order.orderId}`));
  await expect(rows.first()).toContainText(order.orderCode);
  await page.reload();
  await expect(page.getByRole('button', { name: `Số phiếu ${order.orderCode}` })).toBeVisible();
  await expect(rows.filter({ hasNotText: order.orderCode })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bỏ điều kiện Số phiếu' }).click();
  await expect(page).not.toHaveURL(/order=/);

  await take('Khách hàng', customer.code, new RegExp(customer.code));
  await expect(page).toHaveURL(new RegExp(`customer=${customer.id}`));
  await expect(rows.first()).toContainText(customer.fullName);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu bộ lọc này thành một mục' }).click();
  await page.getByRole('textbox', { name: 'Tên mục' }).fill('Theo dõi riêng');
  await page.keyboard.press('Enter');
  const tab = page.getByRole('button', { name: /^Theo dõi riêng/ });
  await expect(tab).toHaveAttribute('aria-current', 'true');
  await expect(tab).toHaveText(/\d/);
  await page.getByRole('button', { name: 'Của tôi', exact: true }).click();
  await expect(page).not.toHaveURL(/customer=/);
  await tab.click();
  await expect(page).toHaveURL(new RegExp(`customer=${customer.id}`));
  await expect(rows.filter({ hasNotText: customer.fullName })).toHaveCount(0);
  await page.getByRole('button', { name: 'Mục Theo dõi riêng' }).click();
  await page.getByRole('menuitem', { name: 'Xóa mục' }).click();
  await expect(tab).toHaveCount(0);
});

test('the list is walked by keys and keeps its state in the address', async ({ page }) => {
  await signIn(page, '/care', agent());
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('DH10');
  await expect(page).toHaveURL(/q=DH10/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/q=/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^7 ngày tới/ }).click();
  await expect(page).toHaveURL(/view=coming/);
  await page.getByRole('treeitem').nth(1).click();
  await expect(page).toHaveURL(/node=/);
});

for (const theme of ['light', 'dark']) {
  test(`every care screen is accessible, ${theme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.addInitScript((name) => localStorage.setItem('tantam.theme', name), theme);
    const plan = (await duePlans(page))[7];
    if (!plan) throw new Error('nothing is due');
    await signIn(page, '/care', agent('tam'));
    for (const path of [
      '/care',
      `/care/${plan.id}`,
      '/care/customers',
      `/care/customers/${plan.customer.id}`,
      '/care/history?period=all',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      await expectAccessible(page);
    }
    await page.getByRole('button', { name: /^Lọc/ }).click();
    await page.getByRole('menuitem', { name: 'Kết quả' }).click();
    await expectAccessible(page);
    await page.goto('/settings/care');
    await expect(page.getByRole('radio', { name: /Không giới hạn/ })).toBeChecked();
    await expectAccessible(page);
    await page.goto('/settings/care-dictionaries');
    await page.getByRole('button', { name: 'Thêm mục' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });
}

test('the first day of care tells how many orders it would leave out, and is saved', async ({ page }) => {
  const before = await callApi<object>(page, 'GET', '/care-settings', undefined, agent('tam'));
  await signIn(page, '/settings/care', agent('tam'));
  const day = page.getByRole('textbox', { name: 'Ngày bắt đầu chăm sóc' });
  await day.fill('01/01/2020');
  await day.press('Tab');
  await expect(page.getByText(/Lưu ngày 01\/01\/2020 thì 0 đơn/)).toBeVisible();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu cấu hình chăm sóc')).toBeVisible();
  await page.reload();
  await expect(day).toHaveValue('01/01/2020');
  // The other stories live with the first day that the demo shop has.
  await callApi(page, 'PUT', '/care-settings', before, agent('tam'));
});

test('a feedback word is added and switched off', async ({ page }) => {
  await signIn(page, '/settings/care-dictionaries?list=feedback-types', agent('tam'));
  await page.getByRole('button', { name: 'Thêm mục' }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('Chờ lương');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Chờ lương' });
  await expect(row).toContainText('Đang dùng');
  await row.getByRole('button', { name: 'Sửa Chờ lương' }).click();
  await page.getByRole('checkbox', { name: 'Đang dùng' }).uncheck();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(row).toContainText('Đã tắt');
});
