import type { Page } from '@playwright/test';
import { callApi, demo, expect, expectAccessible, picture, signIn, test, type Credentials } from './fixtures.js';

interface Figure {
  key: string;
  count: number;
  list: { path: string; filters: Record<string, string> } | null;
}
interface Settings {
  assignmentMode: string;
}

function person(name: string): Credentials {
  const known = demo();
  const user = known?.users.find((one) => (typeof one === 'string' ? one : one.email).startsWith(`${name}@`));
  if (!known || !user) throw new Error(`the demo data have no ${name}`);
  return { email: typeof user === 'string' ? user : user.email, password: known.password };
}
const figures = async (page: Page, who: Credentials): Promise<Map<string, Figure>> =>
  new Map((await callApi<{ own: Figure[] }>(page, 'GET', '/today', undefined, who)).own.map((figure) => [figure.key, figure]));
const countOf = (all: Map<string, Figure>, key: string): number => all.get(`care.${key}`)?.count ?? -1;
const panel = (page: Page) => page.getByRole('complementary', { name: 'Chăm sóc' });

test.beforeEach(async ({ page }) => {
  const settings = await callApi<Settings>(page, 'GET', '/care-settings');
  if (settings.assignmentMode !== 'unrestricted') await callApi(page, 'PUT', '/care-settings', { ...settings, assignmentMode: 'unrestricted' });
});

test('an agent begins the day at home: figures open their rows, the next customer is handed out by a key, and what was done counts', async ({ page }) => {
  const who = person('nam');
  const before = await figures(page, who);
  await signIn(page, '/', who);
  await expect(page).toHaveURL(/\/today$/);
  const tiles = page.getByRole('group', { name: 'Ngày hôm nay bằng số' });
  await expect(tiles.getByRole('button', { name: `Cần chăm sóc ${countOf(before, 'due')}`, pressed: true })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Chăm sóc theo độ gấp' }).getByRole('row').nth(1)).toContainText('hôm nay');
  await expectAccessible(page);
  await picture(page, 'today');

  await tiles.getByRole('button', { name: `${countOf(before, 'overdue')} trễ` }).click();
  await expect(page).toHaveURL(/show=overdue/);
  const rows = page.getByRole('table', { name: 'Chăm sóc theo độ gấp' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('trễ');
  await expect(rows.filter({ hasText: 'hôm nay' })).toHaveCount(0);
  const late = before.get('care.overdue');
  const list = await callApi<{ items: unknown[] }>(page, 'GET', `${late?.list?.path ?? ''}?limit=200&${new URLSearchParams(late?.list?.filters).toString()}`, undefined, who);
  expect(list.items).toHaveLength(late?.count ?? -1);
  await page.getByRole('button', { name: 'Hiện tất cả' }).click();

  await page.getByRole('heading', { name: 'Chăm sóc theo độ gấp' }).click();
  await page.keyboard.press('c');
  await expect(panel(page).getByRole('textbox', { name: 'Nội dung' })).toBeFocused();
  await expect(panel(page).getByRole('radio', { name: 'Gặp khách' })).toBeVisible();
  await page.keyboard.type('Khách hài lòng');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+KeyR');
  await page.keyboard.press('Control+KeyS');
  await expect(page.getByText(/^Đã lưu chăm sóc/)).toBeVisible();
  await expect(tiles.getByRole('link', { name: `Đã chăm sóc hôm nay ${countOf(before, 'counted-today') + 1}` })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await tiles.getByRole('link', { name: /^Gặp được khách/ }).click();
  await expect(page).toHaveURL(/\/care\/history\?.*outbound=yes/);
  await expect(page.getByText('Khách hài lòng').first()).toBeVisible();
});

test('a supervisor sees every agent, opens what one of them has late, and is told of who has too much', async ({ page }) => {
  const settings = await callApi<Settings>(page, 'GET', '/care-settings');
  const { items: users } = await callApi<{ items: { id: string; fullName: string; email: string; dailyCareCapacity: number | null }[] }>(page, 'GET', '/users?limit=200');
  const linh = users.find((user) => user.email.startsWith('linh@'));
  if (!linh) throw new Error('the demo data have no linh');
  await callApi(page, 'PUT', '/care-settings', { ...settings, assignmentMode: 'by_customer' });
  const stamp = Date.now().toString(36);
  const product = await callApi<{ id: string }>(page, 'POST', '/products', { code: `HN${stamp}`, name: `Hàng hôm nay ${stamp}`, unit: 'hộp', price: '1000', careIntervalDays: 10 });
  for (const [index, days] of [14, 10, 10].entries()) {
    const customer = await callApi<{ id: string }>(page, 'POST', '/customers', { fullName: `Khách của Linh ${index} ${stamp}`, phone1: `091${String(Date.now()).slice(-6)}${index}`, ownerId: linh.id });
    await callApi(page, 'POST', '/orders', { customerId: customer.id, placedAt: new Date(Date.now() - days * 86_400_000).toISOString(), lines: [{ productId: product.id, quantity: '1' }] });
  }
  await callApi(page, 'PATCH', `/users/${linh.id}`, { dailyCareCapacity: 1 });

  await signIn(page, '/today', person('ha'));
  await page.getByRole('radio', { name: 'Cả nhóm' }).click();
  await expect(page).toHaveURL(/\/today\/team/);
  const row = page.getByRole('table', { name: 'Từng nhân viên' }).getByRole('row').filter({ hasText: linh.fullName });
  await expect(row).toContainText('Đang làm');
  await expect(page.getByText(new RegExp(`${linh.fullName} có \\d+ khách cần chăm sóc, mức mỗi ngày là 1`))).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'today-team');

  // What is too much for her today is proposed to be moved, by one click from here.
  await row.getByRole('link', { name: `Dời bớt việc hôm nay của ${linh.fullName}` }).click();
  const proposal = page.getByRole('dialog', { name: 'Dời bớt việc' });
  await expect(proposal.getByRole('heading', { name: new RegExp(`^${linh.fullName}, 1 lượt mỗi ngày`) })).toBeVisible();
  await expectAccessible(page);
  await proposal.getByRole('button', { name: 'Thôi' }).click();
  await expect(proposal).toBeHidden();
  await expect(page).toHaveURL(/care-coverage\?part=overloadedPeople$/);
  await page.goBack();
  await expect(row).toBeVisible();

  await row.getByRole('link', { name: /^\d+$/ }).nth(1).click();
  await expect(page).toHaveURL(new RegExp(`of=${linh.id}&show=overdue`));
  await expect(page.getByRole('heading', { name: `Hôm nay của ${linh.fullName}` })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: `Khách của Linh 0 ${stamp}` })).toContainText('trễ 4');
  await expect(page.getByRole('row').filter({ hasText: `Khách của Linh 1 ${stamp}` })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Về cả nhóm' }).click();
  await expect(row).toBeVisible();

  await callApi(page, 'PATCH', `/users/${linh.id}`, { dailyCareCapacity: linh.dailyCareCapacity });
  await callApi(page, 'PUT', '/care-settings', { ...(await callApi<Settings>(page, 'GET', '/care-settings')), assignmentMode: 'unrestricted' });
});
